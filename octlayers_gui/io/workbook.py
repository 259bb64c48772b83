"""Thickness and boundaries as one XLSX workbook, with a sheet that says what every column means."""

import datetime
from collections.abc import Iterable
from pathlib import Path

from octlayers_gui import __version__
from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.io.exported import RESEARCH_USE, Exported
from octlayers_gui.io.scale_cells import Cell
from octlayers_gui.io.thickness_tables import is_known, profile_table, summary_table, zones_table

# Excel's own day 0 for files without a date: a workbook must not tell when a person was looked at.
NO_DATE = datetime.datetime(2000, 1, 1)
KEY = (
    ("scan", "Name of the scan, as its files are called."),
    ("eye", "OD right, OS left, empty where the scan does not say."),
    ("layer, layer_title", "Short name, and name by the IN*OCT consensus (Staurenghi et al. 2014)."),
    ("column", "A-scan, counted from 0 at the left border."),
    ("thickness_um, thickness_px", "Thickness in depth: um where the axial scale has a source, else px (rows)."),
    ("mean, sd, min, max, median", "Over the A-scans in which both boundaries of the layer are seen."),
    ("area_um2, area_px2", "Sum of thickness times column width; empty where the lateral scale is unknown."),
    ("seen_share", "Share (0 to 1) of A-scans in which both boundaries are seen; the others enter no figure."),
    ("corrected, corrected_share", "Where a hand placed one of the two boundaries: 1 or 0, and the share of A-scans."),
    ("grid, zone", "Line sample: part of this one line. Quadrant, sector: part of a circle scan. No ETDRS field."),
    ("from, to, zone_unit", "Borders of the zone: mm from the fovea, or degrees from temporal over superior."),
    ("covered_share", "Share of the zone that lies within the scan."),
    ("fovea_column, fovea_source", "Where the fovea lies, and who says so: file, user, or found."),
    ("axial_um_per_px, lateral_um_per_px", "Depth of a row, distance of two A-scans."),
    ("scale_source", "file, user, preset-assumed (a device's usual scale, not measured), or unknown."),
    ("model", "The network that found the boundaries; empty where none did."),
    ("Boundaries", "Depth of the row edge in px from the top of the scan; empty where not seen."),
    ("Empty cell", "Not known, or not seen. Never zero."),
)  # fmt: skip


def write_workbook(path: Path, scan: Exported) -> None:
    """The workbook of one scan; see `write_joint_workbook`."""
    write_joint_workbook(path, [scan])


def write_joint_workbook(path: Path, scans: Iterable[Exported], columns: bool = True) -> None:
    """Sheets Key, Summary and Zones, and with `columns` Profile and Boundaries, the scans' rows below each other.

    Figures in um and in px stand in columns of their own. A scan that gives no zones is named with the reason.
    The file carries neither an author nor a date. Raises `OSError`.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": False}
    try:
        with xlsxwriter.Workbook(str(path), options) as book:
            _fill(book, scans, columns)
    except FileCreateError as error:
        # It wraps what the system said, a full disk for one, which `write_all_or_none` tells of as of any file.
        raise error.args[0] from error


def _fill(book, scans: Iterable[Exported], columns: bool) -> None:
    book.set_properties({"title": "OCT Layers", "comments": RESEARCH_USE, "created": NO_DATE})
    bold = book.add_format({"bold": True})
    names = ("Key", "Summary", "Zones", *(("Profile", "Boundaries") if columns else ()))
    sheets = {name: _Sheet(book.add_worksheet(name), bold) for name in names}
    _write_key(sheets["Key"])
    for scan in scans:
        sheets["Summary"].put(*summary_table(scan))
        if columns:
            sheets["Profile"].put(*profile_table(scan))
            sheets["Boundaries"].put(*_boundary_table(scan))
        try:
            sheets["Zones"].put(*zones_table(scan))
        except NotMeasurable as reason:
            sheets["Zones"].put(["scan", "remark"], [[scan.stem, str(reason)]])


def _boundary_table(scan: Exported) -> tuple[list[str], Iterable[list[Cell]]]:
    segmentation = scan.segmentation
    header = ["scan", "column", *(f"{name}_px" for name in segmentation.scheme.boundaries)]
    rows = enumerate(segmentation.depths.T.astype(float).round(3).tolist())
    return header, ([scan.stem, column, *depths] for column, depths in rows)


def _write_key(sheet: "_Sheet") -> None:
    sheet.put(["Column", "Meaning"], [list(row) for row in KEY])
    sheet.put(["Column", "Meaning"], [["OCT Layers", __version__], ["Use", RESEARCH_USE]])
    sheet.sheet.set_column(0, 0, 36)
    sheet.sheet.set_column(1, 1, 110)


class _Sheet:
    """Rows go below each other; a column is found by its name, a new name gets a new column."""

    def __init__(self, sheet, bold) -> None:
        self.sheet, self._bold = sheet, bold
        self._columns: dict[str, int] = {}
        self._row = 1
        sheet.freeze_panes(1, 0)

    def put(self, header: list[str], rows: Iterable[list[Cell]]) -> None:
        for name in header:
            if name not in self._columns:
                self._columns[name] = len(self._columns)
                self.sheet.write_string(0, self._columns[name], name, self._bold)
                self.sheet.set_column(self._columns[name], self._columns[name], max(9, len(name) + 1))
        places = [self._columns[name] for name in header]
        for row in rows:
            for place, cell in zip(places, row, strict=True):
                if is_known(cell) and cell != "":
                    self.sheet.write(self._row, place, cell)
            self._row += 1
