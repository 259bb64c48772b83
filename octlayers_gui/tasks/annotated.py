"""Folders of annotated scans: pictures with a boundary table of the same name."""

from pathlib import Path

import numpy as np

from octlayers_gui.core.errors import UnreadableAnnotation, UsageError
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.readers import is_scan_file, read_volume
from octlayers_gui.ml.tensors import LabelledScan


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
    """Every annotated scan of a folder that holds both, or has `images` and `boundaries` inside.

    Raises `UsageError` when there is no such folder, `UnreadableAnnotation` when it holds no annotated scan or
    a table does not fit its scan.
    """
    images = folder / "images" if (folder / "images").is_dir() else folder
    tables = folder / "boundaries" if (folder / "boundaries").is_dir() else folder
    if not images.is_dir():
        raise UsageError("There is no folder {name!r}.", name=folder.name)
    scans = []
    for path in sorted(images.iterdir()):
        table = table_for(path.stem, tables) if is_scan_file(path) else None
        if table is not None:
            scans.append(_labelled(path, table, scheme))
    if not scans:
        raise UnreadableAnnotation(
            "The folder {name!r} holds no scan with a boundary table of its name.", name=folder.name
        )
    return scans


def _labelled(path: Path, table: Path, scheme: LayerScheme) -> LabelledScan:
    depths, _ = read_boundaries(table, scheme)
    bscan = read_volume(path).bscan(0)
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
    return LabelledScan(bscan.pixels, depths, np.ones_like(depths), eye_of(path.stem), path.stem)
