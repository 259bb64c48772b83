"""PNG, JPEG and BMP pictures of B-scans, and what makes any picture grey."""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.side_by_side import find_bscan

SMALLEST_SIDE = 32
LARGEST_SIDE = 8192
LARGEST_PIXELS = 1 << 24  # 8192 x 2048
LARGEST_FRAME_COUNT = 4096
MOST_PER_BYTE = 8300  # pixels: deflate makes 1032 bytes of one, and a byte holds 8
LARGEST_FILE = 256 * 1024 * 1024
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY_TOLERANCE = 24  # JPEG chroma noise of a grey picture stays below this, 0-255
COLOURED_LINES = 0.06  # thin lines colour at most this share of a picture
COLOUR_WARNING = Phrase("The picture held coloured lines; it was converted to grey.")


def read_picture(path: Path) -> Volume:
    """A volume of one frame, (rows, columns) uint8 or uint16. Raises `UnreadableScan` with one sentence."""
    try:
        with Image.open(path) as header:
            check_size(path.name, header.height, header.width)
            pixels = header.height * header.width
        if pixels > MOST_PER_BYTE * path.stat().st_size:
            raise UnreadableScan("{name} is damaged: it declares more than it holds.", name=path.name)
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableScan("{name} is too large for a B-scan.", name=path.name)
        data = path.read_bytes()
    except Image.DecompressionBombError as error:
        raise UnreadableScan("{name} is too large for a B-scan.", name=path.name) from error
    except (UnidentifiedImageError, SyntaxError, ValueError) as error:
        raise UnreadableScan("{name} is damaged or no picture.", name=path.name) from error
    if data.startswith(PNG_SIGNATURE) and not _chunks_fit(data):
        raise UnreadableScan("{name} is damaged: it declares more than it holds.", name=path.name)
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None:
        raise UnreadableScan("{name} is damaged: its pixels cannot be decoded.", name=path.name)
    grey, warnings, side_by_side = to_grey_beside_fundus(path.name, pixels)
    return Volume((grey,), path.stem, warnings=warnings, side_by_side=side_by_side)


def _chunks_fit(png: bytes) -> bool:
    """Whether no chunk of a PNG claims to be longer than the file: decoders allocate what it claims."""
    at = len(PNG_SIGNATURE)
    while at + 12 <= len(png):
        at += 12 + int.from_bytes(png[at : at + 4], "big")
    return at <= len(png)


def check_size(name: str, rows: int, columns: int) -> None:
    """Raise `UnreadableScan` for a size that no B-scan has, before anything is decoded."""
    if min(rows, columns) < SMALLEST_SIDE:
        raise UnreadableScan(
            "{name} is {columns} x {rows} pixels; a B-scan has at least {least} on each side.",
            name=name,
            columns=columns,
            rows=rows,
            least=SMALLEST_SIDE,
        )
    if max(rows, columns) > LARGEST_SIDE:
        raise UnreadableScan(
            "{name} is {columns} x {rows} pixels; a B-scan has at most {most} on each side.",
            name=name,
            columns=columns,
            rows=rows,
            most=LARGEST_SIDE,
        )
    if rows * columns > LARGEST_PIXELS:
        raise UnreadableScan(
            "{name} is {columns} x {rows} pixels, which is more than any B-scan has.",
            name=name,
            columns=columns,
            rows=rows,
        )


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
    if not _has_colours(pixels):
        raise UnreadableScan("{name} has a pixel format that no B-scan uses.", name=name)
    coloured = _coloured(pixels)
    share = coloured.mean()
    if share > COLOURED_LINES:
        raise UnreadableScan("{name} is a colour picture; an OCT B-scan is grey.", name=name)
    grey = _mean_of_channels(pixels)
    if share == 0:
        return grey, ()
    return _without_lines(grey, coloured), (COLOUR_WARNING,)


def to_grey_beside_fundus(name: str, pixels: np.ndarray) -> tuple[np.ndarray, tuple[str, ...], tuple[int, int] | None]:
    """Grey and warnings as of `to_grey`, and where the B-scan lies beside a fundus picture, which may be coloured.

    The place is the first column of the B-scan and the one after its last, None where there is no fundus picture; the
    grey is of the whole picture. Raises `UnreadableScan` as `to_grey` does.
    """
    if not _has_colours(pixels):
        grey, warnings = to_grey(name, pixels)
        return grey, warnings, find_bscan(grey)
    whole = _mean_of_channels(pixels)
    found = find_bscan(whole)
    if found:
        whole[:, found[0] :], warnings = to_grey(name, pixels[:, found[0] :])
        return whole, warnings, found
    grey, warnings = to_grey(name, pixels)
    # Without coloured lines this is what was searched.
    return grey, warnings, find_bscan(grey) if warnings else None


def frame_to_grey(name: str, pixels: np.ndarray) -> np.ndarray:
    """The grey of `to_grey_beside_fundus`; only where there are colours is a fundus picture looked for."""
    if _has_colours(pixels) and _coloured(pixels).any():
        return to_grey_beside_fundus(name, pixels)[0]
    return to_grey(name, pixels)[0]


def _has_colours(pixels: np.ndarray) -> bool:
    """Whether decoded pixels have colour channels, which may all agree."""
    return pixels.ndim == 3 and pixels.shape[2] in (3, 4) and pixels.dtype in (np.uint8, np.uint16)


def _coloured(pixels: np.ndarray) -> np.ndarray:
    """Which pixels (rows, columns) have colour channels that disagree."""
    spread = np.ptp([pixels[..., channel] for channel in range(3)], axis=0)
    return spread > GREY_TOLERANCE * (257 if pixels.dtype == np.uint16 else 1)


def _mean_of_channels(pixels: np.ndarray) -> np.ndarray:
    return np.rint(pixels[..., :3].mean(axis=2)).astype(pixels.dtype)


def _without_lines(grey: np.ndarray, coloured: np.ndarray) -> np.ndarray:
    """Grey with coloured lines filled from their surroundings."""
    lines = cv2.dilate(coloured.astype(np.uint8), np.ones((3, 3), np.uint8))
    return cv2.inpaint(grey, lines, 3, cv2.INPAINT_TELEA)
