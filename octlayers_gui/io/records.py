"""Tables of who placed what and when, and of what readers say of a scan. Of a person they hold initials at most."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from octlayers_gui.core.provenance import corrected_share, mean_shift
from octlayers_gui.core.segmentation import Boundary, Origin, Segmentation
from octlayers_gui.io.scale_cells import Cell, write_table
from octlayers_gui.io.times import time_cell

RUNS = ("scan", "boundary", "first_column", "last_column", "origin", "reader", "time", "mean_shift_px")
REVIEW = (
    "scan", "eye", "verdict", "reason", "signed_off", "reader", "time", "accepted_places",
    "boundary", "seen_share", "corrected_share", "mean_shift_px", "model",
)  # fmt: skip


def write_provenance(path: Path, scan: str, segmentation: Segmentation) -> None:
    """One row per boundary and run of columns that one origin, reader and time share; both columns inside.

    `origin` is none, model, hand, imported or interpolated; `time` ISO 8601 in UTC, empty where unknown;
    `mean_shift_px` the run's mean distance from what the network found, positive deeper, empty without one.
    """
    write_table(path, RUNS, _runs(scan, segmentation))


def _runs(scan: str, segmentation: Segmentation) -> Iterator[tuple[Cell, ...]]:
    for k, boundary in enumerate(segmentation.boundaries):
        automatic = segmentation.automatic[k] if segmentation.automatic is not None else None
        for first, last in runs_of_one_hand(boundary):
            shift = _shift(boundary, automatic, slice(first, last + 1))
            origin = Origin(int(boundary.origin[first])).name.lower()
            reader = segmentation.readers[boundary.readers[first]]
            yield scan, boundary.name, first, last, origin, reader, time_cell(int(boundary.times[first])), shift


def write_review(path: Path, scan: str, eye: str, segmentation: Segmentation) -> None:
    """One row per boundary with its share of user-placed columns and their mean distance from the network's result.

    Each row repeats the scan's verdict (open, reviewed or ungradable), its reason, whether it is signed off (1 or
    0), by whom and when, and how many places of the boundary's review queue were accepted, so that the tables of
    many scans can be put below each other.
    """
    verdict = segmentation.verdict
    said = (verdict.kind, _plain(verdict.reason), int(verdict.signed), verdict.reader, time_cell(verdict.time))
    rows = []
    for boundary in segmentation.boundaries:
        accepted = sum(name == boundary.name for name, _ in verdict.accepted)
        measured = (float(boundary.seen.mean()), corrected_share(boundary), mean_shift(segmentation, boundary.name))
        rows.append([scan, eye, *said, accepted, boundary.name, *measured, segmentation.model])
    write_table(path, REVIEW, rows)


def runs_of_one_hand(boundary: Boundary) -> list[tuple[int, int]]:
    """First and last columns of the runs with one origin, reader and time; together all columns."""
    who = np.stack(
        [boundary.origin.astype(np.int64), boundary.readers.astype(np.int64), boundary.times.astype(np.int64)]
    )
    changes = np.flatnonzero((who[:, 1:] != who[:, :-1]).any(axis=0)) + 1
    edges = [0, *changes.tolist(), who.shape[1]]
    return [(first, stop - 1) for first, stop in zip(edges[:-1], edges[1:], strict=True)]


def _shift(boundary: Boundary, automatic: np.ndarray | None, columns: slice) -> float | None:
    if automatic is None:
        return None
    shift = boundary.depth[columns] - automatic[columns]
    known = shift[np.isfinite(shift)]
    return float(known.mean()) if len(known) else None


def _plain(text: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@") else text
