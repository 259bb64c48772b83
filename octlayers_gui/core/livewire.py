"""The best edge path between anchors of one boundary, between its neighbours: one row edge per column.

A dynamic programme runs over the columns away from an anchor, over the rows of the band between the
neighbouring boundaries only. Its table does not depend on where the path ends: it grows with the farthest
column asked for, so that following the pointer costs one walk back.
"""

from dataclasses import dataclass, field

import numpy as np

from octlayers_gui.core.edits import placed, with_fresh_vertices
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.gestures import stretch_share
from octlayers_gui.core.segmentation import Segmentation

STEEPEST = 3  # rows a path climbs per column
BEND_COST = 0.15  # per squared row of climb; an edge of the learnt strength gains 1
BLUR = (2.0, 4.0)  # rows, columns
SNAP = 4  # rows around the pointer in which an anchor looks for the edge
DECIDED = 0.3  # a mean gradient this small a part of the mean strength has no polarity
IMPASSABLE = np.float32(-1e6)


@dataclass(frozen=True, eq=False)
class Edges:
    """What draws a boundary's path.

    gain: of an edge at every row edge and column, (height + 1, width) float32; 1 is as strong as learnt,
        `IMPASSABLE` beyond the neighbours.
    slope: grey per row in the learnt polarity, (height + 1, width) float32.
    """

    gain: np.ndarray
    slope: np.ndarray

    @classmethod
    def of(cls, pixels: np.ndarray, segmentation: Segmentation, name: str) -> "Edges":
        """Learn polarity and strength where the boundary runs now, and look for the like between its neighbours."""
        from scipy.ndimage import gaussian_filter  # here, for it would delay the window by a tenth of a second

        above, below = band(segmentation, name)
        top, bottom = int(above.min()), int(below.max())
        # A margin of rows around the band, so that the blur knows what lies beyond.
        first, last = max(top - 8, 0), min(bottom + 8, segmentation.height)
        grey = gaussian_filter(pixels[first:last].astype(np.float32), BLUR)
        slope = np.zeros((segmentation.height + 1, segmentation.width), np.float32)
        slope[first + 1 : last] = np.diff(grey, axis=0)
        polarity, strength = _learnt(slope, segmentation.boundary(name).depth)
        slope = np.abs(slope) if polarity == 0 else slope * np.float32(polarity)
        gain = np.clip(slope / np.float32(strength), -1, 1)
        rows = np.arange(segmentation.height + 1)[:, None]
        gain[(rows < np.ceil(above)) | (rows > np.floor(below))] = IMPASSABLE
        return cls(gain, slope)

    def snapped(self, column: int, depth: float) -> int:
        """The row of the strongest edge within `SNAP` rows of a place of the scan, inside the band."""
        inside = np.flatnonzero(self.gain[:, column] > IMPASSABLE)
        if len(inside) == 0:
            return int(np.clip(round(depth), 0, len(self.gain) - 1))
        row = int(np.clip(round(depth), inside[0], inside[-1]))
        near = np.arange(max(row - SNAP, inside[0]), min(row + SNAP, inside[-1]) + 1)
        return int(near[np.argmax(self.slope[near, column])])


def band(segmentation: Segmentation, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Depths in px between which a boundary may lie, two arrays (width,): its neighbours, or the scan's ends."""
    index, depths = segmentation.scheme.index_of(name), segmentation.depths
    above = np.nan_to_num(depths[:index], nan=0.0).max(axis=0, initial=0.0)
    below = np.nan_to_num(depths[index + 1 :], nan=segmentation.height).min(axis=0, initial=segmentation.height)
    return above, below


def _learnt(slope: np.ndarray, depth: np.ndarray) -> tuple[int, float]:
    """Polarity (-1, 1, or 0 for none) and strength in grey per row of the edge under a boundary (width,)."""
    columns = np.flatnonzero(np.isfinite(depth))
    everywhere = max(float(np.abs(slope).mean()), 1e-3)
    if len(columns) == 0:
        return 0, 3 * everywhere
    under = slope[np.clip(np.round(depth[columns]).astype(int), 0, len(slope) - 1), columns]
    mean = float(under.mean())
    polarity = 0 if abs(mean) < DECIDED * float(np.abs(under).mean()) else int(np.sign(mean))
    # The median: where the boundary is wrong, which is why a hand is here, it lies on no edge or another's.
    strength = float(np.quantile(under * polarity if polarity else np.abs(under), 0.5))
    return polarity, max(strength, everywhere)


@dataclass(eq=False)
class Wire:
    """Best paths from one anchor (column, row) to every column, computed as far as they were asked for."""

    edges: Edges
    column: int
    row: int
    _sides: dict[int, "_Table"] = field(default_factory=dict)

    def path_to(self, column: int, row: int) -> tuple[np.ndarray, np.ndarray]:
        """Columns (n,) int, ascending, and depths (n,) px of the path to (column, row), both ends included.

        Where no path exists, for the band is closed or too steep, the straight line.
        """
        way = 1 if column >= self.column else -1
        if way not in self._sides:
            self._sides[way] = _Table(self.edges.gain, self.column, self.row, way)
        rows = self._sides[way].back_from(abs(column - self.column), row)
        columns = self.column + way * np.arange(abs(column - self.column) + 1)
        straight = np.linspace(self.row, row, len(columns))
        depths = straight if rows is None else self._between_rows(columns, rows)
        return (columns, depths) if way > 0 else (columns[::-1], depths[::-1])

    def _between_rows(self, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Sub-row depths: the peak of the parabola through an edge's slope and its neighbours', smoothed a little."""
        from scipy.ndimage import gaussian_filter1d

        slope = self.edges.slope
        upper, here, lower = (slope[np.clip(rows + k, 0, len(slope) - 1), columns] for k in (-1, 0, 1))
        curvature = upper - 2 * here + lower
        peak = np.divide(0.5 * (upper - lower), curvature, out=np.zeros_like(here), where=curvature < -1e-6)
        return gaussian_filter1d(rows + np.clip(peak, -0.5, 0.5), 1.0, mode="nearest")


class _Table:
    """Forward table of the dynamic programme from an anchor, to one side."""

    def __init__(self, gain: np.ndarray, column: int, row: int, way: int) -> None:
        self._gain, self._column, self._row, self._way = gain, column, row, way
        count = (gain.shape[1] - column) if way > 0 else column + 1
        passable = np.flatnonzero((gain > IMPASSABLE).any(axis=1))
        self._top = min(int(passable[0]) if len(passable) else row, row)
        bottom = max(int(passable[-1]) if len(passable) else row, row) + 1
        self._rows = bottom - self._top
        self._climb = np.empty((count, self._rows), np.int8)
        self._penalty = (BEND_COST * np.square(np.arange(-STEEPEST, STEEPEST + 1, dtype=np.float32)))[:, None]
        self._score = np.full(self._rows + 2 * STEEPEST, 2 * IMPASSABLE, np.float32)
        self._score[STEEPEST + row - self._top] = 0
        self._reached = 0
        windows = np.lib.stride_tricks.sliding_window_view(self._score, self._rows)
        self._windows = windows  # (climbs, rows): a view that follows the scores
        self._gains = np.ascontiguousarray(gain[self._top : bottom].T)

    def _grow(self, distance: int) -> None:
        every, inner = np.arange(self._rows), slice(STEEPEST, STEEPEST + self._rows)
        for step in range(self._reached + 1, distance + 1):
            candidates = self._windows - self._penalty
            best = candidates.argmax(axis=0)
            self._climb[step] = best
            score = candidates[best, every]
            score += self._gains[self._column + self._way * step]
            # Scores grow with the path: kept small, float32 keeps telling neighbouring rows apart.
            self._score[inner] = np.maximum(score - score.max(), IMPASSABLE)
            self._reached = step

    def back_from(self, distance: int, row: int) -> np.ndarray | None:
        """Rows (distance + 1,) int from the anchor to `row`, or None if no path leads there inside the band."""
        self._grow(distance)
        place = int(np.clip(row - self._top, 0, self._rows - 1))
        rows = np.empty(distance + 1, np.int64)
        for step in range(distance, -1, -1):
            rows[step] = place
            if step:
                place = place + int(self._climb[step, place]) - STEEPEST
                if not 0 <= place < self._rows:
                    return None
        return rows + self._top if rows[0] + self._top == self._row else None


def solved(pixels: np.ndarray, segmentation: Segmentation, name: str, first: int, last: int) -> Segmentation:
    """A boundary's best path between two columns, given its neighbours, from the grey of the scan (rows, columns).

    It is anchored where the boundary runs at both ends, or, where it is not seen there, on the strongest edge;
    with the hand's origin, as every live-wire. Raises `InvalidEdit` for fewer than two columns.
    """
    if last - first < 1:
        raise InvalidEdit("A path needs at least two A-scans.")
    depth, edges = segmentation.boundary(name).depth, Edges.of(pixels, segmentation, name)
    start, end = (_anchor(edges, depth, column) for column in (first, last))
    columns, path = Wire(edges, first, start).path_to(last, end)
    wanted, share = depth.copy(), stretch_share(segmentation.width, first, last)[columns]
    here = depth[columns]
    wanted[columns] = np.where(np.isfinite(here), here + share * (path - here), path)
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push=False), name)


def _anchor(edges: Edges, depth: np.ndarray, column: int) -> int:
    if np.isfinite(depth[column]):
        return int(np.clip(round(float(depth[column])), 0, len(edges.gain) - 1))
    inside = np.flatnonzero(edges.gain[:, column] > IMPASSABLE)
    return int(inside[np.argmax(edges.gain[inside, column])]) if len(inside) else len(edges.gain) // 2
