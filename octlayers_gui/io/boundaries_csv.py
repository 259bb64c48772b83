"""Boundary tables: one row per A-scan, depths as row edges in pixels; an empty cell is 'not seen'."""

import csv
from pathlib import Path

import numpy as np

from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import why
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation

LARGEST_FILE = 64 * 1024 * 1024


def write_boundaries(path: Path, segmentation: Segmentation) -> None:
    """Header `column,<boundary>,...`, then one row per image column, 0-based; px with three decimals."""
    write_columns(path, segmentation.scheme.boundaries, segmentation.depths)


def write_columns(path: Path, names: tuple[str, ...], values: np.ndarray) -> None:
    """A table of values (names, width), one row per column; NaN becomes an empty cell."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["column", *names])
        for column, row in enumerate(values.T):
            writer.writerow([column, *("" if np.isnan(v) else f"{v:.3f}" for v in row)])


def read_columns(path: Path) -> dict[str, np.ndarray]:
    """Every boundary in the file: name to depth in px, (width,) float32, NaN where empty.

    Columns that the file skips are NaN. Raises `UnreadableAnnotation` for anything that is no such table.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for a boundary table.", name=path.name)
        with path.open(newline="", encoding="utf-8-sig") as file:
            header, *rows = [row for row in csv.reader(file) if row]
        if header[0] != "column" or len(header) < 2 or not rows:
            raise UnreadableAnnotation(
                "{name} is no boundary table: it must start with 'column' and hold rows.", name=path.name
            )
        columns = [int(row[0]) for row in rows]
        if min(columns) < 0 or max(columns) > 65535:
            raise UnreadableAnnotation("{name} names columns that no scan has.", name=path.name)
        values = np.full((len(header) - 1, max(columns) + 1), np.nan, np.float32)
        for column, row in zip(columns, rows, strict=True):
            cells = [float(cell) if cell.strip() else np.nan for cell in row[1 : len(header)]]
            values[:, column] = np.array(cells).reshape(len(values))  # a short row must not be spread out
        if np.isinf(values).any():
            raise ValueError("infinite depth")
    except (ValueError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableAnnotation(
            "{name} is no boundary table: a cell is not a number or a row is short.", name=path.name
        ) from error
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    return dict(zip(header[1:], values, strict=True))


def read_boundaries(path: Path, scheme: LayerScheme = BASE_8) -> tuple[np.ndarray, tuple[str, ...]]:
    """Depths (boundaries, width) in px in the scheme's order, NaN where absent, and the names it does not know.

    Names outside the scheme are returned too, so that the caller can report them; raises
    `UnreadableAnnotation` when no name fits.
    """
    table = read_columns(path)
    known = [name for name in scheme.boundaries if name in table]
    if not known:
        raise UnreadableAnnotation(
            "{name} names no boundary of the scheme {scheme}.", name=path.name, scheme=scheme.name
        )
    width = len(next(iter(table.values())))
    unseen = np.full(width, np.nan, np.float32)
    depths = np.stack([table.get(name, unseen) for name in scheme.boundaries])
    return depths, tuple(name for name in table if name not in scheme.boundaries)
