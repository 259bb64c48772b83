"""What a hand does to the free regions of a Segmentation; every function returns a new one.

A region is named by its place among the regions, a vertex by its place in the outline; points are (x, depth)
in px. An outline that an edit makes cross itself or leave the scan is repaired as `closed_outline` says.
"""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import shapely

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.outlines import closed_outline, largest_part, simplified_stroke
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import Segmentation

LONGEST_LABEL = 60


def closed_region(label: str, points: np.ndarray, size: tuple[int, int]) -> Region:
    """A region of what points (n, 2) enclose inside a scan of `size` (rows, columns).

    Raises `InvalidEdit` without a label, or when they enclose no area of the scan.
    """
    return Region(_named(label), closed_outline(points, size))


def _named(label: str) -> str:
    label = " ".join(label.split())[:LONGEST_LABEL]
    if not label:
        raise InvalidEdit("A region needs a label.")
    return label


def add_region(segmentation: Segmentation, region: Region) -> Segmentation:
    return replace(segmentation, regions=(*segmentation.regions, region))


def delete_region(segmentation: Segmentation, place: int) -> Segmentation:
    regions = segmentation.regions
    return replace(segmentation, regions=regions[:place] + regions[place + 1 :])


def relabel(segmentation: Segmentation, place: int, label: str) -> Segmentation:
    """Raises `InvalidEdit` for a label without a letter."""
    return _with(segmentation, place, label=_named(label))


def move_vertex(segmentation: Segmentation, place: int, vertex: int, to: tuple[float, float]) -> Segmentation:
    """Move one vertex; it stops at the scan's border."""
    points = segmentation.regions[place].outline.astype(float)
    points[vertex] = np.clip(to, 0, (segmentation.width, segmentation.height))
    return _outlined(segmentation, place, points)


def insert_vertex(segmentation: Segmentation, place: int, near: tuple[float, float]) -> Segmentation:
    """Add a vertex to the outline where it comes nearest to a point; the shape stays."""
    outline = segmentation.regions[place].outline
    edge, at, _ = nearest_edge(outline, near)
    points = np.insert(outline.astype(float), edge + 1, at, axis=0)
    return _outlined(segmentation, place, points)


def remove_vertices(segmentation: Segmentation, place: int, vertices: Collection[int]) -> Segmentation:
    """Take vertices away; raises `InvalidEdit` when there is none or fewer than three would stay."""
    outline = segmentation.regions[place].outline
    if not len(vertices):
        raise InvalidEdit("There is no vertex to delete here.")
    if len(outline) - len(set(vertices)) < 3:
        raise InvalidEdit("A region keeps at least three vertices; delete the region as a whole instead.")
    return _outlined(segmentation, place, np.delete(outline, list(vertices), axis=0))


def move_region(segmentation: Segmentation, place: int, by: tuple[float, float]) -> Segmentation:
    """Move a region with its shape; it stops at the scan's border."""
    outline = segmentation.regions[place].outline.astype(float)
    room = np.array([segmentation.width, segmentation.height])
    points = outline + np.clip(by, -outline.min(axis=0), room - outline.max(axis=0))
    return _outlined(segmentation, place, points)


def redraw_outline(segmentation: Segmentation, place: int, stroke: np.ndarray) -> Segmentation:
    """Put a freehand stroke (n, 2) in place of the outline between where it begins and where it ends.

    Of the two ways round, the shorter is replaced.
    """
    if len(stroke) < 2:
        raise InvalidEdit("A stroke needs two points.")
    outline = segmentation.regions[place].outline.astype(float)
    ring = np.vstack([outline, outline[:1]])
    reached = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(ring, axis=0).T))])
    along, length = reached[:-1], reached[-1]
    line = shapely.LineString(ring)
    start, end = (line.project(shapely.Point(stroke[k])) for k in (0, -1))
    if (end - start) % length <= length / 2:
        ahead, stop = (along - end) % length, (start - end) % length
    else:
        ahead, stop = (end - along) % length, (end - start) % length
    order = np.argsort(ahead)
    kept = order[(ahead[order] > 0) & (ahead[order] < stop)]
    return _outlined(segmentation, place, np.vstack([simplified_stroke(stroke), outline[kept]]))


def brushed(segmentation: Segmentation, place: int, path: np.ndarray, radius: float, grows: bool) -> Segmentation:
    """A region grown by, or with a bite out of it from, a circle of `radius` px that went along a path (n, 2)."""
    line = shapely.LineString(path) if len(path) > 1 else shapely.Point(path[0])
    region, swept = segmentation.regions[place], line.buffer(radius)
    if region.polygon.covers(swept) if grows else region.polygon.disjoint(swept):
        return segmentation
    shape = largest_part(region.polygon.union(swept) if grows else region.polygon.difference(swept))
    if shape.is_empty:
        raise InvalidEdit("Nothing of the region would be left; Delete takes it away as a whole.")
    return _outlined(segmentation, place, np.array(shape.simplify(0.25).exterior.coords)[:-1])


def nearest_edge(
    outline: np.ndarray, point: tuple[float, float], pixel: tuple[float, float] = (1.0, 1.0)
) -> tuple[int, np.ndarray, float]:
    """The edge of an outline nearest to a point: place of its first vertex, the nearest place on it, the distance.

    pixel: columns and px of depth that one unit of the distance spans.
    """
    start, point = np.asarray(outline, float) / pixel, np.asarray(point, float) / pixel
    way = np.roll(start, -1, axis=0) - start
    length = np.square(way).sum(axis=1)
    along = np.clip(((point - start) * way).sum(axis=1) / np.where(length > 0, length, 1), 0, 1)
    places = start + along[:, None] * way
    distance = np.hypot(*(places - point).T)
    edge = int(np.argmin(distance))
    return edge, places[edge] * pixel, float(distance[edge])


def with_regions_of(before: Segmentation | None, after: Segmentation) -> Segmentation:
    """New boundaries for a scan beside the regions that it has already; nobody has judged those boundaries yet."""
    return after if before is None else replace(after, regions=before.regions)


def _outlined(segmentation: Segmentation, place: int, points: np.ndarray) -> Segmentation:
    return _with(segmentation, place, outline=closed_outline(points, (segmentation.height, segmentation.width)))


def _with(segmentation: Segmentation, place: int, **changed) -> Segmentation:
    """A region with other values; who changed it, and when, is stamped where the edit is taken."""
    regions = list(segmentation.regions)
    regions[place] = replace(regions[place], **changed, reader="", time=0)
    return replace(segmentation, regions=tuple(regions))
