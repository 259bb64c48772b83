"""Class masks as pictures: indices 0-8, the base project's greys, or black and white ones of single layers.

Beside them `<stem>_regions.png` may hold what is no layer, its values from 1 named in `<stem>_regions.txt`.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from octlayers_gui.core.annotation import LabelledPolygon, PictureAnnotation, layer_of
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import why
from octlayers_gui.core.scheme import BASE_8, Layer
from octlayers_gui.io.pictures import LARGEST_FILE, LARGEST_SIDE
from octlayers_gui.io.polygon_masks import NOTEBOOK_VALUES

ENDINGS = (".png", ".bmp", ".tif", ".tiff")  # JPEG blurs classes
LARGEST_LIST = 1 << 16  # bytes
NAMING, GREY, REGIONS = "_mask", "_mask_grey", "_regions"


def is_mask_name(path: Path) -> bool:
    """Whether a file is named as masks are here: `<stem>_mask.png`, `<stem>_mask_grey.png`,
    `<stem>_mask_<layer>.png`, or `<stem>_regions.png` with its list of labels beside it."""
    named = path.stem.endswith((NAMING, GREY)) or _layer_in(path) is not None or _is_of_regions(path)
    return path.suffix.lower() in ENDINGS and named


def _is_of_regions(path: Path) -> bool:
    return path.stem.endswith(REGIONS) and path.with_suffix(".txt").is_file()


def _layer_in(path: Path) -> Layer | None:
    """The layer of a black and white mask, by its name."""
    named = re.search(rf"{NAMING}_(?!.*{NAMING}_)(.+)$", path.stem)
    return layer_of(named.group(1)) if named else None


def picture_stem(path: Path) -> str:
    """Stem of the picture that a mask belongs to."""
    if _layer_in(path) is not None:
        return path.stem.rpartition(f"{NAMING}_")[0]
    if _is_of_regions(path):
        return path.stem.removesuffix(REGIONS)
    return path.stem.removesuffix(GREY).removesuffix(NAMING)


def is_mask(path: Path) -> bool:
    """Whether a picture's values are those of a mask."""
    try:
        return is_mask_name(path) or _classes(path, _pixels(path)).any()
    except UnreadableAnnotation:
        return False


def read_masks(paths: Iterable[Path]) -> list[PictureAnnotation]:
    """One picture for every stem; black and white masks of its layers are put together, in the layers' order.

    What a picture of regions holds becomes their outlines. Raises `UnreadableAnnotation` for a picture that is no
    mask, or masks of one picture that differ in size.
    """
    pictures: dict[str, PictureAnnotation] = {}
    for path in sorted(paths, key=lambda path: (_layer_in(path).index if _layer_in(path) else 0, path.name)):
        stem, layer, pixels = picture_stem(path), _layer_in(path), _pixels(path)
        before = pictures.setdefault(stem, PictureAnnotation(stem, size=pixels.shape, free=True))
        if before.size != pixels.shape:
            raise UnreadableAnnotation("{name} has another size than the other masks of its picture.", name=path.name)
        if _is_of_regions(path):
            pictures[stem] = replace(before, polygons=_outlines(path, pixels))
            continue
        mask = _classes(path, pixels) if layer is None else np.where(pixels > 0, layer.index, 0).astype(np.uint8)
        if before.mask is not None:
            mask = np.where(mask > 0, mask, before.mask)
        pictures[stem] = replace(before, mask=mask)
    return list(pictures.values())


def _outlines(path: Path, pixels: np.ndarray) -> tuple[LabelledPolygon, ...]:
    """Outlines of what each value was painted with; a painted outline covers the pixels that its corners lie in."""
    labels = _labels(path.with_suffix(".txt"))
    polygons = []
    for value in np.unique(pixels[pixels > 0]).tolist():
        pieces, _ = cv2.findContours((pixels == value).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        label = labels.get(value, f"region {value}")
        polygons += [LabelledPolygon(label, p.reshape(-1, 2).astype(float)) for p in pieces if len(p) > 2]
    return tuple(polygons)


def _labels(path: Path) -> dict[int, str]:
    """What the values of a picture of regions mean: a value and its label on every line."""
    try:
        lines = path.read_bytes()[:LARGEST_LIST].decode("utf-8-sig").splitlines()
        return {int(value): label for value, _, label in (line.partition(" ") for line in lines if line.strip())}
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    except ValueError as error:
        raise UnreadableAnnotation(
            "{name} is no list of labels: a line does not begin with a number.", name=path.name
        ) from error


def _pixels(path: Path) -> np.ndarray:
    """Values (rows, columns) uint8: of a palette picture its indices, of a colour picture its common grey."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for a mask.", name=path.name)
        with Image.open(path) as image:
            if max(image.size) > LARGEST_SIDE:
                raise UnreadableAnnotation("{name} is too large for a mask.", name=path.name)
            pixels = np.array(image.convert("L") if image.mode == "1" else image)
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnreadableAnnotation("{name} is damaged or no picture.", name=path.name) from error
    if pixels.ndim == 3:
        grey = pixels[..., :3]
        if pixels.shape[2] < 3:
            grey = pixels[..., :1]
        if (grey != grey[..., :1]).any():
            raise UnreadableAnnotation("{name} is a colour picture; a mask is grey.", name=path.name)
        pixels = grey[..., 0]
    if pixels.ndim != 2 or pixels.dtype.kind not in "bu" or pixels.max(initial=0) > 255:
        raise UnreadableAnnotation("{name} holds values that no mask has.", name=path.name)
    return pixels.astype(np.uint8)


def _classes(path: Path, pixels: np.ndarray) -> np.ndarray:
    """Class indices of a mask of indices or of the base project's greys."""
    values = set(np.unique(pixels).tolist())
    if max(values) <= len(BASE_8.layers):
        return pixels
    # Background is in nearly every mask: only where no such reading fits do those without it count.
    fitting = next(filter(None, ([t for t in _greys(b) if values <= t.keys()] for b in (True, False))), [])
    if not fitting:
        raise UnreadableAnnotation(
            "{name} is no mask: its values are neither classes nor the base project's greys.", name=path.name
        )
    meant = {tuple(table[value] for value in sorted(values)) for table in fitting}
    if len(meant) > 1:
        raise UnreadableAnnotation(
            "{name} does not say which layers its greys are; name it <stem>_mask_<layer>{suffix}.",
            name=path.name,
            suffix=path.suffix,
        )
    lookup = np.zeros(256, np.uint8)
    lookup[sorted(values)] = meant.pop()
    return lookup[pixels]


def _greys(background: bool) -> list[dict[int, int]]:
    """Grey to class for every set of layers: the notebook stretched each mask from its lowest value to its highest.

    The highest layer that a mask holds decides the stretch; one without background begins at its lowest layer.
    """
    values = {0: 0, **{value: index for index, value in NOTEBOOK_VALUES.items()}}
    tables = []
    for high in sorted(values):
        for low in (value for value in sorted(values) if value < high and (value == 0) == background):
            inside = {value: index for value, index in values.items() if low <= value <= high}
            tables.append({int((value - low) * 255 / (high - low)): index for value, index in inside.items()})
    return tables
