"""Thickness as rows of plain values: what the CSV files, the workbook and the report hold.

Columns carry their unit; every row carries the
scale with its source, the model, and the shares of columns that are seen and that a hand corrected.
"""

from collections.abc import Iterator

import numpy as np

from octlayers_gui.core.thickness import LayerThickness, corrected_columns, profile, summary
from octlayers_gui.core.zones import zone_thickness
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.scale_cells import SCALE_COLUMNS, Cell, scale_cells

STATISTICS = ("mean", "sd", "min", "max", "median")


def profile_table(scan: Exported) -> tuple[list[str], Iterator[list[Cell]]]:
    """Header and one row per A-scan and layer."""
    unit = "um" if scan.bscan.spacing.axial_is_known else "px"
    header = ["scan", "eye", "column", "layer", f"thickness_{unit}", "corrected", *SCALE_COLUMNS, "model"]
    return header, _profile_rows(scan)


def _profile_rows(scan: Exported) -> Iterator[list[Cell]]:
    for layer in scan.segmentation.scheme.layers:
        values, _ = profile(scan.segmentation, layer, scan.bscan.spacing)
        corrected = corrected_columns(scan.segmentation, layer)
        for column, value in enumerate(values.tolist()):
            yield [scan.stem, scan.eye, column, layer.name, value, int(corrected[column]), *_tail(scan)]


def summary_table(scan: Exported) -> tuple[list[str], list[list[Cell]]]:
    """Header and one row per layer, over the whole scan."""
    rows = summary(scan.segmentation, scan.bscan.spacing)
    header = ["scan", "eye", "layer", "layer_title", *_statistics_header(rows[0])]
    header += ["seen_share", "corrected_share", *SCALE_COLUMNS, "model"]
    return header, [
        [scan.stem, scan.eye, row.layer.name, row.layer.title, *_statistics(row)]
        + [row.seen_share, row.corrected_share, *_tail(scan)]
        for row in rows
    ]


def zones_table(scan: Exported) -> tuple[list[str], list[list[Cell]]]:
    """Header and one row per zone and layer; raises `NotMeasurable`.

    `seen_share` and `corrected_share` refer to the A-scans of the zone that lie within the scan, `covered_share`
    tells how much of the zone that is; `fovea_column` counts from the scan's left border.
    """
    found = zone_thickness(scan.segmentation, scan.bscan.spacing, scan.course, scan.fovea)
    header = ["scan", "eye", "grid", "zone", "from", "to", "zone_unit", "layer", "layer_title"]
    header += [*_statistics_header(found[0].thickness), "covered_share", "seen_share", "corrected_share"]
    header += ["fovea_column", "fovea_source", *SCALE_COLUMNS, "model"]
    rows = []
    for measured in found:
        zone, row, fovea = measured.zone, measured.thickness, measured.fovea
        place = [zone.grid, zone.name, zone.first, zone.last, zone.unit, row.layer.name, row.layer.title]
        shares = [zone.covered_share, row.seen_share, row.corrected_share]
        centre = [fovea.column, fovea.source] if fovea else [None, ""]
        rows.append([scan.stem, scan.eye, *place, *_statistics(row), *shares, *centre, *_tail(scan)])
    return header, rows


def is_known(cell: Cell) -> bool:
    """Whether a cell holds anything; NaN does not."""
    return cell is not None and not (isinstance(cell, float) and not np.isfinite(cell))


def _statistics_header(row: LayerThickness) -> list[str]:
    return [*(f"{name}_{row.unit}" for name in STATISTICS), f"area_{row.area_unit}"]


def _statistics(row: LayerThickness) -> list[Cell]:
    return [row.mean, row.sd, row.minimum, row.maximum, row.median, row.area]


def _tail(scan: Exported) -> list[Cell]:
    return [*scale_cells(scan.bscan.spacing), scan.segmentation.model]
