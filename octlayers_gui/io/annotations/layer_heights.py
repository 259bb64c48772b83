"""Layer heights in eyepy's `.eye` files: a zip archive with one array for all layers of a volume.

A layer's height is the depth of its lower border, counted in px from the middle of the first row (as Heidelberg
counts it; see `io.device_names`), as an array (layers, B-scans, A-scans); `meta.json` beside it has the names.
"""

import io
import json
import struct
import tokenize
import zipfile
import zlib
from pathlib import Path

import numpy as np

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.bscan import frame_stem
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.io.device_names import OTHERS, PIXEL_CENTRE

HEIGHTS, NAMES = "annotations/layers/layer_heights.npy", "annotations/layers/meta.json"
LARGEST_MEMBER = 256 * 1024 * 1024
DAMAGE = (OSError, EOFError, zipfile.BadZipFile, zlib.error, struct.error, RuntimeError)
INVALID = 1e6  # Heidelberg writes 3e38 where there is no line


def is_eye(path: Path) -> bool:
    """Whether it is a zip archive that holds layer heights."""
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return HEIGHTS in archive.namelist()
    except DAMAGE:
        return False


def read_layer_heights(path: Path) -> list[PictureAnnotation]:
    """A picture for every B-scan, numbered when there are several; raises `UnreadableAnnotation`.

    A layer that ends at no boundary known here keeps its name; layers without any height are passed over.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            heights = _array(_member(archive, HEIGHTS))
            names = [str(meta["name"]) for meta in json.loads(_member(archive, NAMES))]
        if heights.ndim != 3 or len(heights) != len(names):
            raise ValueError("names and heights differ")
    except DAMAGE as error:
        raise UnreadableAnnotation("{name} is damaged or no .eye file.", name=path.name) from error
    except (ValueError, KeyError, TypeError, RecursionError, SyntaxError, tokenize.TokenError) as error:
        raise UnreadableAnnotation("{name} holds no layer heights, or damaged ones.", name=path.name) from error
    heights = np.where(np.abs(heights) < INVALID, heights, np.nan).astype(np.float32) + np.float32(PIXEL_CENTRE)
    with np.errstate(invalid="ignore"):
        heights[heights < 0] = np.nan
    # The first of two lines that are one boundary counts, as in `device_names.mapped`.
    seen: dict[str, int] = {}
    for place, name in enumerate(names):
        if np.isfinite(heights[place]).any():
            seen.setdefault(OTHERS.get(name, name), place)
    count = heights.shape[1]
    return [
        PictureAnnotation(
            frame_stem(path.stem, count, frame),
            depths={name: heights[place, frame] for name, place in seen.items()},
        )
        for frame in range(count)
    ]


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    info = archive.getinfo(name)
    if info.file_size > LARGEST_MEMBER:
        raise ValueError("too large")
    with archive.open(info) as file:
        return file.read(LARGEST_MEMBER)


def _array(data: bytes) -> np.ndarray:
    """A saved array of numbers; refused when it declares more than there is, before anything is allocated."""
    file = io.BytesIO(data)
    version = np.lib.format.read_magic(file)
    read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, kind = read_header(file)
    if kind.kind not in "fiu" or int(np.prod([int(n) for n in shape], dtype=object)) * kind.itemsize > len(data):
        raise ValueError("no numbers, or fewer than declared")
    return np.load(io.BytesIO(data), allow_pickle=False)
