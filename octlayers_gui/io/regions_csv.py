"""Regions as a table: one row per vertex, with the region's label, area, reader and time in every row of it.

`x_px` counts from the left border (the centre of column c lies at c + 0.5), `depth_px` from the top one; both
with three decimals, so that what is read back is what was written. `area_um2` is empty where the scale is
unknown. `reader` holds the initials of who changed the region last, `time` when (ISO 8601, UTC); both are empty
where unknown, and absent from older tables.
"""

import csv
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import why
from octlayers_gui.core.provenance import initials_of
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import exact
from octlayers_gui.io.boundaries_csv import LARGEST_FILE
from octlayers_gui.io.scale_cells import SCALE_COLUMNS, scale_cells, write_table
from octlayers_gui.io.times import seconds_of, time_cell

COLUMNS = (
    "scan", "eye", "region", "label", "vertex", "x_px", "depth_px", "area_px2", "area_um2", *SCALE_COLUMNS,
    "reader", "time",
)  # fmt: skip
NEEDED = {"region", "label", "x_px", "depth_px"}  # to read them back


def write_regions(path: Path, stem: str, eye: str, regions: tuple[Region, ...], spacing: Spacing) -> None:
    """Regions and vertices count from 1."""
    known = spacing.axial_is_known and spacing.lateral_um is not None
    um2 = spacing.axial_um * spacing.lateral_um if known else float("nan")
    rows = []
    for place, region in enumerate(regions, start=1):
        tail = (region.area, region.area * um2, *scale_cells(spacing), region.reader, time_cell(region.time))
        for vertex, (x, depth) in enumerate(region.outline.tolist(), start=1):
            rows.append([stem, eye, place, region.label, vertex, f"{x:.3f}", f"{depth:.3f}", *tail])
    write_table(path, COLUMNS, rows)


def read_regions(path: Path) -> tuple[Region, ...]:
    """The regions of a table, in their order; raises `UnreadableAnnotation` for anything that is none."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for a table of regions.", name=path.name)
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            if not NEEDED.issubset(reader.fieldnames or ()):
                raise UnreadableAnnotation("{name} is no table of regions: it lacks their columns.", name=path.name)
            outlines: dict[tuple[str, str, str, int], list[tuple[float, float]]] = {}
            for row in reader:
                hand = (initials_of(row.get("reader") or ""), seconds_of(row.get("time") or ""))
                region = (row["region"], row["label"], *hand)
                outlines.setdefault(region, []).append((float(row["x_px"]), float(row["depth_px"])))
    except (ValueError, TypeError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableAnnotation(
            "{name} is no table of regions: a cell is no number or no time.", name=path.name
        ) from error
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    regions = []
    for (_, label, reader, time), points in outlines.items():
        if not label or len(points) < 3 or not np.isfinite(points).all():
            raise UnreadableAnnotation("{name} holds a region without a label or without an area.", name=path.name)
        regions.append(Region(label, exact(np.array(points)), reader, time))
    return tuple(regions)
