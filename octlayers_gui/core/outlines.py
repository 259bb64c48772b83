"""Closed outlines that a hand draws: repaired, cut to the scan, simplified, read per A-scan.

An outline is (n, 2), x and depth in px of each vertex in order, not closed by a repeated one; the centre of
column c lies at x = c + 0.5.
"""

import numpy as np
import shapely

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.segmentation import exact

SIMPLIFICATION = 0.5  # px between a freehand stroke and the vertices that are kept of it
MOST_REPAIRS = 5
LEAST_AREA = 0.5  # px²; less is a slip of the hand
MOST_MET = 1 << 20  # A-scans that edges cross, looked at at once, so that no outline takes all the memory
CROSSED = Phrase("Where the outline crossed itself, its largest part was kept.")


def closed_outline(points: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """The outline (n, 2) float32 of what `points` enclose inside a scan of `size` (rows, columns).

    Points stay as they are when they form a simple outline inside the scan. One that crosses itself or leaves
    the scan is repaired, its largest part kept, holes filled; raises `InvalidEdit` when no area is left.
    """
    points = np.asarray(points, float).reshape(-1, 2)
    if len(points) < 3 or not np.isfinite(points).all():
        raise InvalidEdit("A polygon needs at least three vertices.")
    scan = shapely.box(0, 0, size[1], size[0])
    for _ in range(MOST_REPAIRS):  # what is repaired is rounded, and by that may touch itself again
        points = exact(points)
        points = points[np.any(points != np.roll(points, 1, axis=0), axis=1)]
        shape = shapely.Polygon(points) if len(points) >= 3 else shapely.Polygon()
        if shape.is_valid and scan.covers(shape) and shape.area >= LEAST_AREA:
            return points
        shape = largest_part(largest_part(shape).intersection(scan))
        points = np.array(shape.exterior.coords).reshape(-1, 2)[:-1]
    raise InvalidEdit("This outline encloses no area of the scan.")


def crosses_itself(points: np.ndarray) -> bool:
    """Whether an outline is none that encloses one area as it stands."""
    return len(points) >= 3 and not shapely.Polygon(points).is_valid


def largest_part(shape: shapely.Geometry) -> shapely.Polygon:
    """The largest polygon inside a shape, repaired, its holes filled; an empty one when there is none."""
    if not shape.is_valid:
        shape = shapely.make_valid(shape)
    polygons = [part for part in shapely.get_parts(shape) if isinstance(part, shapely.Polygon)]
    # Parts of a collection may be collections themselves.
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.MultiPolygon):
            polygons += part.geoms
    largest = max(polygons, key=lambda polygon: polygon.area, default=shapely.Polygon())
    return shapely.Polygon(largest.exterior)


def simplified_stroke(points: np.ndarray) -> np.ndarray:
    """The points (n, 2) of an open freehand stroke that are enough to stay within `SIMPLIFICATION` px of it."""
    points = np.asarray(points, float)
    if len(points) < 3:
        return points
    return np.array(shapely.LineString(points).simplify(SIMPLIFICATION).coords)


def extent(outline: np.ndarray, width: int) -> tuple[np.ndarray, np.ndarray, bool]:
    """Topmost and lowest depth of an outline at the centre of every A-scan, and whether it folds back anywhere.

    Two arrays (width,) px, NaN where it does not reach. Where it folds back an A-scan crosses it more than
    twice; its outermost edges count.
    """
    start = np.asarray(outline, float)
    end = np.roll(start, -1, axis=0)
    low, high = np.minimum(start[:, 0], end[:, 0]), np.maximum(start[:, 0], end[:, 0])
    first = np.clip(np.ceil(low - 0.5), 0, width).astype(np.int64)
    counts = np.maximum(np.clip(np.floor(high - 0.5), -1, width - 1).astype(np.int64) - first + 1, 0)
    upper, lower, crossings = np.full(width, np.inf), np.full(width, -np.inf), np.zeros(width, np.int64)
    met_before = np.cumsum(counts) - counts
    for edges in np.split(np.arange(len(start)), np.flatnonzero(np.diff(met_before // MOST_MET)) + 1):
        edge = np.repeat(edges, counts[edges])
        column = first[edge] + np.arange(len(edge)) - (met_before[edge] - met_before[edges[0]])
        x, run = column + 0.5, end[edge, 0] - start[edge, 0]
        along = np.divide(x - start[edge, 0], run, out=np.zeros(len(edge)), where=run != 0)
        depth = start[edge, 1] + along * (end[edge, 1] - start[edge, 1])
        np.minimum.at(upper, column, depth)
        np.maximum.at(lower, column, depth)
        crossings += np.bincount(column[x < high[edge]], minlength=width)
    reached = np.isfinite(upper)
    return np.where(reached, upper, np.nan), np.where(reached, lower, np.nan), bool((crossings > 2).any())
