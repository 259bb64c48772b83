"""TIFF pictures, one frame per page."""

import logging
from pathlib import Path

import numpy as np
import tifffile

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.pictures import (
    LARGEST_FRAME_COUNT,
    LARGEST_PIXELS,
    check_size,
    frame_to_grey,
    to_grey_beside_fundus,
)

# A damaged file is told in our own sentence; tifffile's log lines would stand beside it.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)

LARGEST_SAMPLES = 4
MOST_PACKED = 8300  # pixel bytes in one of the file
SEPARATE_PLANES = 2


def read_tiff(path: Path) -> Volume:
    """A volume with one frame per page, read when asked for.

    Raises `UnreadableScan` for pages of different sizes and for pixel formats no scan has.
    """
    with tifffile.TiffFile(path) as tiff:
        pages = list(tiff.pages)
        if not pages:
            raise UnreadableScan("{name} holds no page.", name=path.name)
        if len(pages) > LARGEST_FRAME_COUNT:
            raise UnreadableScan(
                "{name} holds {count} pages; a volume has 1 to {most}.",
                name=path.name,
                count=len(pages),
                most=LARGEST_FRAME_COUNT,
            )
        for page in pages:
            check_size(path.name, int(page.imagelength), int(page.imagewidth))
            if (page.imagelength, page.imagewidth) != (pages[0].imagelength, pages[0].imagewidth):
                raise UnreadableScan("{name} holds pages of different sizes.", name=path.name)
        _, warnings, side_by_side = to_grey_beside_fundus(path.name, _pixels(path.name, pages[0]))
    return Volume(_Pages(path, len(pages)), path.stem, warnings=warnings, side_by_side=side_by_side)


def _pixels(name: str, page: tifffile.TiffPage) -> np.ndarray:
    """Decoded pixels with white bright and palettes applied: (rows, columns) or (rows, columns, samples)."""
    if page.samplesperpixel > LARGEST_SAMPLES or page.dtype is None or page.dtype.itemsize > 8:
        raise UnreadableScan("{name} has a pixel format that no B-scan uses.", name=name)
    if not _is_held(page):
        raise UnreadableScan("{name} is damaged: it declares more than it holds.", name=name)
    pixels = page.asarray()
    if page.photometric == tifffile.PHOTOMETRIC.PALETTE:
        return np.moveaxis(page.colormap, 0, -1)[pixels].astype(np.uint16)
    if page.photometric == tifffile.PHOTOMETRIC.MINISWHITE and pixels.dtype.kind == "u":
        return np.iinfo(pixels.dtype).max - pixels
    if pixels.ndim == 3 and page.planarconfig == SEPARATE_PLANES:
        return np.moveaxis(pixels, 0, -1)
    return pixels


def _is_held(page: tifffile.TiffPage) -> bool:
    """Whether the file can hold the pixels that a page declares: decoders allocate what it declares."""
    whole, pieces = page.parent.filehandle.size, page.databytecounts
    packed = 1 if page.compression == tifffile.COMPRESSION.NONE else MOST_PACKED
    tile = max(page.tilelength * page.tilewidth, 1) if page.is_tiled else 1
    fits = max(pieces, default=0) <= whole and page.nbytes <= packed * sum(pieces)
    return fits and page.imagedepth == 1 and tile <= LARGEST_PIXELS


class _Pages:
    def __init__(self, path: Path, count: int) -> None:
        self._path, self._count = path, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self._count:
            raise IndexError(index)
        try:
            with tifffile.TiffFile(self._path) as tiff:
                return frame_to_grey(self._path.name, _pixels(self._path.name, tiff.pages[index]))
        except UnreadableScan:
            raise
        except Exception as error:
            raise UnreadableScan(
                "Page {page} of {name} cannot be read.", page=index + 1, name=self._path.name
            ) from error
