"""The device's lines as boundaries of a segmentation."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from octlayers_gui.core.provenance import merged_within
from octlayers_gui.core.region_edits import with_regions_of
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered

MADE_BY = "device's lines"  # stands where a model's name would


def with_device_lines(
    before: Segmentation | None, lines: Mapping[str, np.ndarray], shape: tuple[int, int]
) -> Segmentation:
    """Boundaries taken from a device, origin imported; depths (width,) px by boundary, shape (rows, columns).

    Where a device's lines cross, the upper one stops the lower. Other boundaries stay as they were, and give way
    where they would cross.
    """
    made = Segmentation.empty(*shape)
    depths = made.depths
    for name, depth in lines.items():
        depths[made.scheme.index_of(name)] = depth
    if not is_ordered(depths):
        above = np.fmax.accumulate(np.where(np.isfinite(depths), depths, -np.inf), axis=0)
        depths = np.where(np.isfinite(depths), above, np.nan)
    made = Segmentation.of(depths, shape[0], Origin.IMPORTED, model=MADE_BY)
    if before is None or not any(boundary.seen.any() for boundary in before.boundaries):
        return with_regions_of(before, made)
    taken = replace(before, boundaries=made.boundaries)
    joined = merged_within(taken, before, 0, made.width - 1)
    model = before.model if MADE_BY in before.model else f"{before.model} + {MADE_BY}" if before.model else MADE_BY
    return replace(joined, automatic=before.automatic, model=model)
