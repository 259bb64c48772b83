"""Layer heights in eyepy's `.eye` files: a zip archive with one array for all layers of a volume.

A layer's height is the depth of its lower border, counted in rows from the top (as Heidelberg counts it), as an
array (layers, B-scans, A-scans); `meta.json` beside it has the names.
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
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.scheme import BASE_8

HEIGHTS, NAMES = "annotations/layers/layer_heights.npy", "annotations/layers/meta.json"
LARGEST_MEMBER = 256 * 1024 * 1024
DAMAGE = (OSError, EOFError, zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError)
INVALID = 1e6  # Heidelberg writes 3e38 where there is no line
# What a device's layer ends at; GCL, ONL, ELM and others end at no boundary known here.
LOWER_BORDERS = {
    "ILM": "ILM",
    "RNFL": "NFL_GCL",
    "NFL": "NFL_GCL",
    "IPL": "IPL_INL",
    "INL": "INL_OPL",
    "OPL": "OPL_ONL",
    "PR1": "RPE_top",
    "EZ": "RPE_top",
    "BM": "BM",
    "CHO": "choroid_bottom",
    **{name: name for name in BASE_8.boundaries},
}


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
    heights = np.where(np.abs(heights) < INVALID, heights, np.nan).astype(np.float32)
    seen = [place for place in range(len(names)) if np.isfinite(heights[place]).any()]
    count = heights.shape[1]
    return [
        PictureAnnotation(
            path.stem if count == 1 else f"{path.stem}_{frame:03d}",
            depths={LOWER_BORDERS.get(names[place], names[place]): heights[place, frame] for place in seen},
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
