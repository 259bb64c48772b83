"""A layer drawn as a polygon: its upper and lower edge become the layer's two boundaries."""

import numpy as np

from octlayers_gui.core.edits import placed, with_fresh_vertices
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.outlines import closed_outline, extent
from octlayers_gui.core.scheme import Layer
from octlayers_gui.core.segmentation import Segmentation


def with_layer(segmentation: Segmentation, layer: Layer, outline: np.ndarray) -> Segmentation:
    """Put a layer where a polygon (n, 2) of x and depth in px says, over the A-scans whose centre it covers.

    Where the outline folds back its outermost edges count. The hand decides: other boundaries make way, and
    those not seen stay not seen. Raises `InvalidEdit` when the polygon covers no A-scan of the scan.
    """
    outline = closed_outline(outline, (segmentation.height, segmentation.width))
    upper, lower, _ = extent(outline, segmentation.width)
    covered = np.isfinite(upper)
    if not covered.any():
        raise InvalidEdit("The polygon is too narrow: it covers the centre of no A-scan.")
    drawn = segmentation
    for name, depth in ((layer.upper, upper), (layer.lower, lower)):
        wanted = np.where(covered, depth, drawn.boundary(name).depth)
        drawn = with_fresh_vertices(drawn, placed(drawn, name, wanted, push=True), name)
    return drawn
