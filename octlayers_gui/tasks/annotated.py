"""Folders of annotated scans: pictures with a boundary table, polygons or a mask of the same name."""

from pathlib import Path

import numpy as np

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.errors import UnreadableAnnotation, UsageError
from octlayers_gui.core.merging import merged
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.io.annotations.formats import FORMATS, read_annotations, recognised
from octlayers_gui.io.annotations.masks import is_mask_name, read_masks
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.readers import is_scan_file, read_volume
from octlayers_gui.io.stems import scan_stem
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.tasks.annotated_pictures import fitting


def table_for(stem: str, folder: Path) -> Path | None:
    """The boundary table `<stem>_boundaries.csv` or `<stem>.csv` in a folder."""
    for name in (f"{stem}_boundaries.csv", f"{stem}.csv"):
        if (folder / name).is_file():
            return folder / name
    return None


def eye_of(stem: str) -> str:
    """Which eye a scan shows, by the part of its name before the last underscore."""
    return stem.rpartition("_")[0] or stem


def read_annotated_folder(folder: Path, scheme: LayerScheme = BASE_8) -> list[LabelledScan]:
    """Every annotated scan of a folder that holds both, or has `images` and `boundaries` or `masks` inside.

    A scan's boundary table counts before its polygons (JSON of makesense.ai, VIA 2, COCO or LabelMe in the folder),
    and these before its mask (`<stem>_mask.png`, or the scan's own name in `masks`). Raises `UsageError` when there
    is no such folder, `UnreadableAnnotation` when it holds no annotated scan or an annotation does not fit its scan.
    """
    images = folder / "images" if (folder / "images").is_dir() else folder
    tables = folder / "boundaries" if (folder / "boundaries").is_dir() else folder
    if not images.is_dir():
        raise UsageError("There is no folder {name!r}.", name=folder.name)
    drawn = _drawn(folder, images)
    scans = []
    for path in sorted(images.iterdir()):
        if not is_scan_file(path) or is_mask_name(path):
            continue
        stem = scan_stem(path)
        table = table_for(stem, tables)
        if table is not None:
            scans.append(_labelled(path, table, scheme))
        elif stem in drawn:
            scans += _merged(path, drawn[stem], scheme)
    if not scans:
        raise UnreadableAnnotation(
            "The folder {name!r} holds no scan with an annotation of its name.", name=folder.name
        )
    return scans


def _drawn(folder: Path, images: Path) -> dict[str, PictureAnnotation]:
    """Polygons and masks by the stem of their picture; JSON files that hold none are passed over."""
    files = [file for place in dict.fromkeys((folder, images)) for file in sorted(place.iterdir()) if file.is_file()]
    pictures = list(read_masks(file for file in files if is_mask_name(file)))
    if (folder / "masks").is_dir():
        held = read_annotations(folder / "masks")
        if held.failures:
            raise UnreadableAnnotation(held.failures[0])
        pictures += held.pictures
    for file in files:
        if file.suffix.lower() == ".json" and (kind := _kind(file)):
            pictures += FORMATS[kind].read(file)
    return {picture.stem: picture for picture in pictures}


def _kind(file: Path) -> str:
    try:
        return recognised(file)
    except UnreadableAnnotation:
        return ""


def _merged(path: Path, annotation: PictureAnnotation, scheme: LayerScheme) -> list[LabelledScan]:
    bscan = fitting(read_volume(path), annotation).bscan(0)
    result = merged(annotation, (bscan.height, bscan.width), scheme)
    if not result.boundaries:
        return []
    depths = result.segmentation.depths
    return [LabelledScan(bscan.pixels, depths, np.ones_like(depths), eye_of(scan_stem(path)), scan_stem(path))]


def _labelled(path: Path, table: Path, scheme: LayerScheme) -> LabelledScan:
    depths, _ = read_boundaries(table, scheme)
    bscan = fitting(read_volume(path), PictureAnnotation(scan_stem(path), depths={"": depths[0]})).bscan(0)
    if depths.shape[1] != bscan.width:
        raise UnreadableAnnotation(
            "{name} has {columns} columns, but {path} has {width}.",
            name=table.name,
            columns=depths.shape[1],
            path=path.name,
            width=bscan.width,
        )
    if not is_ordered(depths):
        # Graders' tables cross by fractions of a pixel where layers vanish.
        filled = np.maximum.accumulate(np.where(np.isfinite(depths), depths, -np.inf), axis=0)
        depths = np.where(np.isfinite(depths), filled, np.nan).astype(np.float32)
    return LabelledScan(bscan.pixels, depths, np.ones_like(depths), eye_of(scan_stem(path)), scan_stem(path))
