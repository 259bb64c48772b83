"""What a hand does to boundaries. Order holds after every edit, by construction.

Every function takes a Segmentation and returns a new one; columns are A-scans, depths px. A boundary
stops at its neighbours, or moves them along when `push` is set.
"""

from dataclasses import replace

import numpy as np
import shapely

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.segmentation import Boundary, Origin, Segmentation, differs, exact

SIMPLIFICATION = 0.5  # px of depth between a boundary and the line through its vertices
WIDE = 1000.0


def with_vertices(segmentation: Segmentation, name: str) -> Segmentation:
    """Give a boundary the vertices a hand can hold, if it has none yet; its depth stays as it is."""
    boundary = segmentation.boundary(name)
    if boundary.vertices is not None:
        return segmentation
    return segmentation.with_boundaries(replace(boundary, vertices=simplified_columns(boundary.depth)))


def simplified_columns(depth: np.ndarray, tolerance: float = SIMPLIFICATION) -> np.ndarray:
    """Columns whose straight joining stays within `tolerance` px of a boundary (width,): sorted int32.

    Each seen run keeps its first and last column (Douglas-Peucker, as shapely does it).
    """
    columns: list[int] = []
    for start, stop in seen_runs(depth):
        if stop - start == 1:
            columns.append(start)
            continue
        # Stretched sideways, the distance from the line that Douglas-Peucker measures is the one in depth.
        line = shapely.LineString(np.stack([np.arange(start, stop) * WIDE, depth[start:stop]], axis=1))
        columns += [round(x / WIDE) for x, _ in line.simplify(tolerance).coords]
    return np.array(columns, np.int32)


def move_vertex(segmentation: Segmentation, name: str, column: int, depth: float, push: bool = False) -> Segmentation:
    """Move the vertex at `column` to `depth`; the stretch to the neighbouring vertices follows and keeps its shape.

    Raises `InvalidEdit` when the boundary has no vertex there or `depth` is no number.
    """
    segmentation = with_vertices(segmentation, name)
    boundary = segmentation.boundary(name)
    place = _place_of(boundary, column)
    if not np.isfinite(depth):
        raise InvalidEdit("A boundary needs a depth to be moved to.")
    left, right = _neighbours(boundary, place)
    pull = np.interp(np.arange(left, right + 1), [left, column, right], [left == column, 1.0, right == column])
    wanted = boundary.depth.copy()
    wanted[left : right + 1] += (depth - boundary.depth[column]) * pull
    return placed(segmentation, name, wanted, push)


def insert_vertex(segmentation: Segmentation, name: str, column: int) -> Segmentation:
    """Add a vertex where the boundary runs; nothing else changes. Raises `InvalidEdit` where it is not seen."""
    segmentation = with_vertices(segmentation, name)
    boundary = segmentation.boundary(name)
    if not 0 <= column < segmentation.width or not boundary.seen[column]:
        raise InvalidEdit("A vertex can only be put where the boundary is seen.")
    vertices = np.union1d(boundary.vertices, [column]).astype(np.int32)
    return segmentation.with_boundaries(replace(boundary, vertices=vertices))


def remove_vertex(segmentation: Segmentation, name: str, column: int) -> Segmentation:
    """Take a vertex away and draw the stretch between its neighbours straight.

    The first and last vertex of a seen stretch stay: raises `InvalidEdit`.
    """
    boundary = with_vertices(segmentation, name).boundary(name)
    left, right = _neighbours(boundary, _place_of(boundary, column))
    if left == column or right == column:
        raise InvalidEdit("The first and the last vertex of a boundary stay.")
    return remove_vertices(segmentation, name, np.array([column]))


def remove_vertices(segmentation: Segmentation, name: str, columns: np.ndarray) -> Segmentation:
    """Take the vertices at `columns` away and draw straight between those that stay.

    The first and last vertex of each seen stretch stay; raises `InvalidEdit` when nothing is left to remove.
    """
    segmentation = with_vertices(segmentation, name)
    boundary = segmentation.boundary(name)
    wanted, kept = boundary.depth.copy(), []
    for start, stop in seen_runs(boundary.depth):
        inside = boundary.vertices[(boundary.vertices >= start) & (boundary.vertices < stop)]
        goes = np.isin(inside, columns)
        goes[[0, -1]] = False
        stays = inside[~goes]
        kept.append(stays)
        for left, right in zip(stays[:-1], stays[1:], strict=True):
            if goes[(inside > left) & (inside < right)].any():
                wanted[left : right + 1] = np.interp(
                    np.arange(left, right + 1), [left, right], boundary.depth[[left, right]]
                )
    kept = np.concatenate(kept).astype(np.int32) if kept else boundary.vertices
    if len(kept) == len(boundary.vertices):
        raise InvalidEdit("There is no vertex to delete; the first and the last of a boundary stay.")
    edited = placed(segmentation, name, wanted, push=False)
    return edited.with_boundaries(replace(edited.boundary(name), vertices=kept))


def redraw(
    segmentation: Segmentation,
    name: str,
    columns: np.ndarray,
    depths: np.ndarray,
    push: bool = False,
    blend: int = 0,
) -> Segmentation:
    """Replace a boundary between the first and last of `columns` by the line through (columns, depths).

    Where it was not seen before it is now; over `blend` columns beyond each end it comes back to where it
    was. Raises `InvalidEdit` without two different columns in the scan.
    """
    columns = np.asarray(columns, float)
    order = np.argsort(columns, kind="stable")
    columns, depths = columns[order], np.asarray(depths, float)[order]
    first, last = int(np.ceil(max(columns.min(), 0))), int(np.floor(min(columns.max(), segmentation.width - 1)))
    if last <= first or not np.isfinite(depths).all():
        raise InvalidEdit("A redrawn stretch spans at least two A-scans of the scan.")
    before = segmentation.boundary(name).depth
    wanted = before.copy()
    wanted[first : last + 1] = np.interp(np.arange(first, last + 1), columns, depths)
    for end, way in ((first, -1), (last, 1)):
        ahead = end + way * np.arange(1, blend + 1)
        ahead = ahead[(ahead >= 0) & (ahead < segmentation.width)]
        step = np.nan_to_num(wanted[end] - before[end]) if np.isfinite(before[end]) else 0.0
        if blend and step:
            along = 1 - np.abs(ahead - end) / (blend + 1)
            unbroken = np.logical_and.accumulate(np.isfinite(before[ahead]))
            wanted[ahead[unbroken]] += step * eased(along[unbroken])
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push), name)


def eased(share: np.ndarray) -> np.ndarray:
    """Shares 0..1 rising smoothly: the monotone cubic through 0 and 1 that is level at both."""
    return share**2 * (3 - 2 * share)


def with_fresh_vertices(before: Segmentation, after: Segmentation, name: str) -> Segmentation:
    """Give a boundary new vertices where it changed; those beside the change stay. None stays None."""
    old, new = before.boundary(name), after.boundary(name)
    changed = np.flatnonzero(differs(old.depth, new.depth))
    if new.vertices is None or len(changed) == 0:
        return after
    first, last = int(changed[0]), int(changed[-1])
    outside = new.vertices[(new.vertices < first) | (new.vertices > last)]
    # From vertex to vertex, so that no straight piece is left that was cut out of a longer one.
    start = int(outside[outside < first].max(initial=0))
    stop = int(outside[outside > last].min(initial=after.width - 1)) + 1
    inside = simplified_columns(new.depth[start:stop]) + start
    shores = [column for start, stop in seen_runs(new.depth) for column in (start, stop - 1)]
    vertices = np.unique(np.concatenate([outside, inside, shores])).astype(np.int32)
    return after.with_boundaries(replace(new, vertices=vertices[new.seen[vertices]]))


def _place_of(boundary: Boundary, column: int) -> int:
    place = int(np.searchsorted(boundary.vertices, column))
    if place == len(boundary.vertices) or boundary.vertices[place] != column:
        raise InvalidEdit("{name} has no vertex at column {column}.", name=boundary.name, column=column)
    return place


def _neighbours(boundary: Boundary, place: int) -> tuple[int, int]:
    """Columns of the vertices left and right within the same seen stretch; the vertex itself at its ends."""
    column = int(boundary.vertices[place])
    start, stop = next(run for run in seen_runs(boundary.depth) if run[0] <= column < run[1])
    left = int(boundary.vertices[place - 1]) if place > 0 else column
    right = int(boundary.vertices[place + 1]) if place + 1 < len(boundary.vertices) else column
    return (left if left >= start else column), (right if right < stop else column)


def placed(
    segmentation: Segmentation, name: str, wanted: np.ndarray, push: bool, origin: Origin = Origin.HAND
) -> Segmentation:
    """The one rule of order: put a boundary at `wanted` px (width,), stopping at or pushing its neighbours.

    Where it changes it gets `origin` and loses its deviation; pushed neighbours are the hand's.
    """
    depths = segmentation.depths
    index = segmentation.scheme.index_of(name)
    wanted = np.clip(wanted, 0, segmentation.height)
    if not push:
        above = np.where(np.isfinite(depths[:index]), depths[:index], -np.inf).max(axis=0, initial=-np.inf)
        below = np.where(np.isfinite(depths[index + 1 :]), depths[index + 1 :], np.inf).min(axis=0, initial=np.inf)
        wanted = np.clip(wanted, above, below)
    wanted = exact(wanted)
    changed = [_moved(segmentation.boundary(name), wanted, origin)]
    if push:
        for k, boundary in enumerate(segmentation.boundaries):
            if k != index:
                limit = np.minimum if k < index else np.maximum
                pushed = np.where(np.isfinite(wanted), limit(boundary.depth, wanted), boundary.depth)
                changed.append(_moved(boundary, pushed, Origin.HAND))
    edited = segmentation.with_boundaries(*changed)
    for neighbour in changed[1:]:
        edited = with_fresh_vertices(segmentation, edited, neighbour.name)
    return edited


def _moved(boundary: Boundary, depth: np.ndarray, by: Origin) -> Boundary:
    touched = ~np.isclose(depth, boundary.depth, rtol=0, atol=1e-6, equal_nan=True)
    if not touched.any():
        return boundary
    # A hand that calls a stretch not seen did work, too: its columns stay the hand's, with no depth.
    origin = np.where(touched, by, boundary.origin).astype(np.uint8)
    deviation = np.where(touched, np.nan, boundary.deviation).astype(np.float32)
    return replace(boundary, depth=depth.astype(np.float32), origin=origin, deviation=deviation)
