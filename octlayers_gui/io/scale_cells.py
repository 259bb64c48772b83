"""How tables are written: the cells and figures, and the scale that stands in every row."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import Spacing

Cell = str | int | float | None  # None where nothing is known
SCALE_COLUMNS = ("axial_um_per_px", "lateral_um_per_px", "scale_source")


def scale_cells(spacing: Spacing) -> tuple[Cell, Cell, Cell]:
    """The cells under `SCALE_COLUMNS`."""
    return spacing.axial_um, spacing.lateral_um, spacing.source


def number(value: float | None) -> str:
    """Four decimals at most; empty for what is not known."""
    return "" if value is None or not np.isfinite(value) else f"{value:.4f}".rstrip("0").rstrip(".")


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Comma, decimal point, UTF-8; figures with four decimals at most, empty where unknown."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([cell if isinstance(cell, (str, int)) else number(cell) for cell in row] for row in rows)
