"""This program's own tables as annotations: boundaries (`<stem>_boundaries.csv`) and regions (`<stem>_regions.csv`)."""

import csv
from pathlib import Path

import numpy as np

from octlayers_gui.core.annotation import LabelledPolygon, PictureAnnotation
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.io.boundaries_csv import read_columns
from octlayers_gui.io.regions_csv import NEEDED, read_regions


def header_of(path: Path) -> list[str]:
    """The first row of a table; an empty list for anything that is none."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            return next(csv.reader([file.readline(65536)]), [])
    except (OSError, UnicodeDecodeError, csv.Error):
        return []


def is_boundaries(header: list[str]) -> bool:
    """Whether a table's columns are boundaries; those of confidence look the same and go by their file's name."""
    return header[:1] == ["column"]


def is_regions(header: list[str]) -> bool:
    """Whether a table's columns are those of regions."""
    return NEEDED.issubset(header)


def read_boundary_table(path: Path) -> list[PictureAnnotation]:
    """The one picture of a table; raises `UnreadableAnnotation` where no column is a boundary."""
    table = read_columns(path)
    if path.stem.endswith("_confidence"):
        raise UnreadableAnnotation("{name} is a table of confidence, not of boundaries.", name=path.name)
    if not any(name in BASE_8.boundaries for name in table):
        raise UnreadableAnnotation(
            "{name} names no boundary of the scheme {scheme}.", name=path.name, scheme=BASE_8.name
        )
    return [PictureAnnotation(path.stem.removesuffix("_boundaries"), depths=table)]


def read_region_table(path: Path) -> list[PictureAnnotation]:
    """The one picture of a table; raises `UnreadableAnnotation`."""
    polygons = [
        LabelledPolygon(region.label, region.outline.astype(np.float64), region.reader, region.time)
        for region in read_regions(path)
    ]
    return [PictureAnnotation(path.stem.removesuffix("_regions"), polygons=tuple(polygons), free=True)]
