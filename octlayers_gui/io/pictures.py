"""PNG, JPEG, BMP and TIFF pictures of B-scans."""

from pathlib import Path

import cv2
import numpy as np
import tifffile
from PIL import Image

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan

PICTURES = (".png", ".jpg", ".jpeg", ".bmp")
TIFFS = (".tif", ".tiff")
SMALLEST_SIDE = 32
LARGEST_SIDE = 8192
GREY_TOLERANCE = 24  # JPEG chroma noise of a grey picture stays below this, 0-255
COLOURED_LINES = 0.06  # thin lines colour at most this share of a picture
COLOUR_WARNING = "The picture held coloured lines; it was converted to grey."


def read_picture(path: Path) -> Volume:
    """A volume of one frame, (rows, columns) uint8 or uint16. Raises `UnreadableScan` with one sentence."""
    try:
        data = np.fromfile(path, np.uint8)
        with Image.open(path) as header:
            check_size(path.name, header.height, header.width)
    except UnreadableScan:
        raise
    except Image.DecompressionBombError as error:
        raise UnreadableScan(f"{path.name} is too large for a B-scan.") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise UnreadableScan(f"{path.name} is damaged or no picture.") from error
    try:
        pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    except cv2.error:
        pixels = None
    if pixels is None:
        raise UnreadableScan(f"{path.name} is damaged: its pixels cannot be decoded.")
    grey, warnings = to_grey(path.name, pixels)
    return Volume((grey,), path.stem, warnings=warnings)


def read_tiff(path: Path) -> Volume:
    """A volume with one frame per page; pages of another size than the first are refused."""
    try:
        with tifffile.TiffFile(path) as tiff:
            pages = list(tiff.pages)
            for page in pages:
                check_size(path.name, int(page.imagelength), int(page.imagewidth))
                if (page.imagelength, page.imagewidth) != (pages[0].imagelength, pages[0].imagewidth):
                    raise UnreadableScan(f"{path.name} holds pages of different sizes.")
            frame, warnings = to_grey(path.name, pages[0].asarray()) if pages else (None, ())
            if frame is None:
                raise UnreadableScan(f"{path.name} holds no page.")
    except (tifffile.TiffFileError, OSError, ValueError, KeyError, AttributeError, IndexError) as error:
        raise UnreadableScan(f"{path.name} is damaged or no TIFF picture.") from error
    return Volume(_TiffPages(path, len(pages)), path.stem, warnings=warnings)


class _TiffPages:
    def __init__(self, path: Path, count: int) -> None:
        self._path, self._count = path, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self._count:
            raise IndexError(index)
        try:
            return to_grey(self._path.name, tifffile.imread(self._path, key=index))[0]
        except (tifffile.TiffFileError, OSError, ValueError, RuntimeError) as error:
            raise UnreadableScan(f"Page {index + 1} of {self._path.name} cannot be read.") from error


def check_size(name: str, rows: int, columns: int) -> None:
    """Raise `UnreadableScan` for a size that no B-scan has, before anything is decoded."""
    if min(rows, columns) < SMALLEST_SIDE:
        raise UnreadableScan(
            f"{name} is {columns} x {rows} pixels; a B-scan has at least {SMALLEST_SIDE} on each side."
        )
    if max(rows, columns) > LARGEST_SIDE:
        raise UnreadableScan(f"{name} is {columns} x {rows} pixels; a B-scan has at most {LARGEST_SIDE} on each side.")


def to_grey(name: str, pixels: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    """Grey (rows, columns) of decoded pixels, with warnings.

    Colour channels that agree are grey; thin coloured lines are converted with a warning; a picture that
    is coloured throughout raises `UnreadableScan`. An alpha channel is dropped.
    """
    if pixels.ndim == 3 and pixels.shape[2] in (1, 2):
        pixels = pixels[..., 0]
    if pixels.ndim == 2 and pixels.dtype in (np.uint8, np.uint16, np.float32):
        return np.ascontiguousarray(pixels), ()
    if pixels.ndim == 2 and pixels.dtype.kind in "bfiu":
        return pixels.astype(np.float32), ()
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or pixels.dtype not in (np.uint8, np.uint16):
        raise UnreadableScan(f"{name} has a pixel format that no B-scan uses.")
    colours = pixels[..., :3].astype(np.int32)
    tolerance = GREY_TOLERANCE * (257 if pixels.dtype == np.uint16 else 1)
    coloured = np.ptp(colours, axis=2) > tolerance
    share = coloured.mean()
    if share > COLOURED_LINES:
        raise UnreadableScan(f"{name} is a colour picture; an OCT B-scan is grey.")
    grey = np.rint(colours.mean(axis=2)).astype(pixels.dtype)
    if share == 0:
        return grey, ()
    return _without_lines(grey, coloured), (COLOUR_WARNING,)


def _without_lines(grey: np.ndarray, coloured: np.ndarray) -> np.ndarray:
    """Grey with coloured lines filled from their surroundings."""
    lines = cv2.dilate(coloured.astype(np.uint8), np.ones((3, 3), np.uint8))
    return cv2.inpaint(grey, lines, 3, cv2.INPAINT_TELEA)
