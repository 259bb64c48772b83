"""Boundaries taken over from a neighbouring B-scan of the same volume."""

from dataclasses import replace

import numpy as np

from octlayers_gui.core.edits import placed, with_fresh_vertices
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.gestures import stretch_share
from octlayers_gui.core.segmentation import Origin, Segmentation

ANCHOR = "ILM"  # the boundary that tells how far the retina lies higher or lower than in the neighbour
LEAST_SHARED = 8  # A-scans in which both scans must see it


def copied(
    segmentation: Segmentation, neighbour: Segmentation, names: tuple[str, ...], first: int, last: int
) -> Segmentation:
    """Boundaries between two columns as they run in a neighbour, moved to where this scan's retina lies.

    A neighbour of another width is stretched. The copy meets what was there at its ends, stays within the
    boundaries that are not copied, and counts as INTERPOLATED: the user's, though nobody traced it here.
    Where the neighbour has not seen a boundary, it stays. Raises `InvalidEdit` when nothing can be copied.
    """
    offset = vertical_offset(segmentation, neighbour)
    share = stretch_share(segmentation.width, first, last)
    wanted = {}
    for name in names:
        depth, copy = segmentation.boundary(name).depth, _resampled(neighbour, name, segmentation.width) + offset
        blended = np.where(np.isfinite(depth), depth + share * (copy - depth), copy)
        taken = (share > 0) & np.isfinite(copy)
        if taken.any():
            wanted[name] = (taken, np.where(taken, blended, depth))
    if not wanted:
        raise InvalidEdit("The neighbouring scan has nothing to copy here.")
    # First out of each other's way: a copy is in order in itself and must not stop at what it replaces.
    now = segmentation.with_boundaries(
        *(
            replace(b, depth=np.where(wanted[b.name][0], np.nan, b.depth).astype(np.float32))
            for b in segmentation.boundaries
            if b.name in wanted
        )
    )
    for name, (_, depth) in wanted.items():
        now = placed(now, name, depth, False, Origin.INTERPOLATED)
    for name in wanted:
        now = with_fresh_vertices(segmentation, now, name)
    return now


def vertical_offset(segmentation: Segmentation, neighbour: Segmentation) -> float:
    """Median of how many px deeper the ILM lies than in a neighbour; 0 where too little of it is seen in both."""
    step = segmentation.boundary(ANCHOR).depth - _resampled(neighbour, ANCHOR, segmentation.width)
    step = step[np.isfinite(step)]
    return float(np.median(step)) if len(step) >= LEAST_SHARED else 0.0


def _resampled(segmentation: Segmentation, name: str, width: int) -> np.ndarray:
    """Depth in px at the centres of `width` A-scans over the same breadth, NaN between what is not seen."""
    depth = segmentation.boundary(name).depth
    if width == len(depth):
        return depth
    columns = (np.arange(width) + 0.5) * len(depth) / width - 0.5
    return np.interp(columns, np.arange(len(depth)), depth)  # NaN on either side gives NaN
