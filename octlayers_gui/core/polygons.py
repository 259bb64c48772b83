"""Layers as polygons, derived from the boundaries: neighbours share their edge exactly."""

import numpy as np
import shapely

from octlayers_gui.core.annotation import LabelledPolygon
from octlayers_gui.core.edits import simplified_columns
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.scheme import Layer
from octlayers_gui.core.segmentation import Segmentation

WITHIN = 0.25  # px between a boundary and the polygons written of it


def layer_polygons(segmentation: Segmentation, layer: Layer, tolerance: float = 0.0) -> list[shapely.Polygon]:
    """Polygons of a layer, one per stretch where both its boundaries are seen; x is columns, y depth in px.

    An A-scan's vertex lies at the centre of its column (column + 0.5). Stretches without area are left
    out; with `tolerance` px the outline is simplified (and no longer shared exactly).
    """
    upper, lower = segmentation.boundary(layer.upper).depth, segmentation.boundary(layer.lower).depth
    polygons = []
    for start, stop in seen_runs(upper + lower):
        if stop - start < 2:
            continue
        x = np.arange(start, stop) + 0.5
        outline = np.concatenate([np.stack([x, upper[start:stop]], 1), np.stack([x, lower[start:stop]], 1)[::-1]])
        polygon = shapely.Polygon(outline)
        if tolerance:
            polygon = polygon.simplify(tolerance)
        if polygon.area > 0:
            # A layer that thins to nothing pinches its outline: such a ring is cut into its valid parts.
            polygons += _parts(polygon if polygon.is_valid else shapely.make_valid(polygon))
    return polygons


def _parts(shape: shapely.Geometry) -> list[shapely.Polygon]:
    """Every polygon with area inside a shape, however nested."""
    if isinstance(shape, shapely.Polygon):
        return [shape] if shape.area > 0 else []
    return [polygon for part in getattr(shape, "geoms", ()) for polygon in _parts(part)]


def labelled_polygons(segmentation: Segmentation, labels: dict[str, str] | None = None) -> tuple[LabelledPolygon, ...]:
    """Every layer, then every region, as outlines that a hand can edit; `labels` renames layers.

    All boundaries have their vertices at the same A-scans, close enough together to stay within `WITHIN` px, so
    that neighbours share them and cannot cross. An outline reaches from the left edge of its first A-scan to the
    right edge of its last; where a layer has no thickness it goes on as a line.
    """
    columns = np.unique(np.concatenate([simplified_columns(b.depth, WITHIN) for b in segmentation.boundaries]))
    polygons = []
    for layer in segmentation.scheme.layers:
        upper, lower = segmentation.boundary(layer.upper).depth, segmentation.boundary(layer.lower).depth
        for start, stop in seen_runs(upper + lower):
            at = columns[(columns >= start) & (columns < stop)]
            x = np.concatenate([[start], at + 0.5, [stop]])
            there = np.stack([x, upper[np.concatenate([[start], at, [stop - 1]])]], axis=1)
            back = np.stack([x, lower[np.concatenate([[start], at, [stop - 1]])]], axis=1)[::-1]
            points = np.round(np.concatenate([there, back]).astype(float), 3)
            polygons.append(LabelledPolygon((labels or {}).get(layer.name, layer.name), points))
    for region in segmentation.regions:
        polygons.append(LabelledPolygon(region.label, np.round(region.outline.astype(float), 3)))
    return tuple(polygons)
