"""When two segmentations say the same."""

import numpy as np

from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import Segmentation


def told(region: Region) -> tuple:
    """All that a region says."""
    return region.label, region.outline.tolist(), region.reader, region.time


def same(one: Segmentation | None, other: Segmentation | None) -> bool:
    """Whether two segmentations agree in everything."""
    if one is None or other is None:
        return one is other
    arrays = all(
        np.array_equal(getattr(a, name), getattr(b, name), equal_nan=name in ("depth", "deviation"))
        for a, b in zip(one.boundaries, other.boundaries, strict=True)
        for name in ("depth", "origin", "deviation", "readers", "times")
    )
    vertices = all(
        (a.vertices is None) == (b.vertices is None) and (a.vertices is None or np.array_equal(a.vertices, b.vertices))
        for a, b in zip(one.boundaries, other.boundaries, strict=True)
    )
    regions = [told(r) for r in one.regions] == [told(r) for r in other.regions]
    facts = ("height", "model", "doubt", "readers", "verdict", "scheme")
    return arrays and vertices and regions and all(getattr(one, f) == getattr(other, f) for f in facts)
