"""Gestures on a stretch of a boundary: pull, draw, nudge, smooth, shift, clear, bridge.

As in `edits`, every function takes a Segmentation and returns a new one in which order holds; columns are
A-scans, depths px, a stretch is its first and last column, both inside. Columns beside it stay as they are.
"""

import numpy as np

from octlayers_gui.core.edits import eased, placed, with_fresh_vertices
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.segmentation import Origin, Segmentation

BLEND = 6  # columns over which an edited stretch meets what was there
SMOOTHING = 4.0  # columns, standard deviation of the smoothing Gaussian
SHORE = 8  # columns on each side of a gap that give a bridge its direction


def falloff(offsets: np.ndarray, reach: float) -> np.ndarray:
    """Share (n,) of a pull that arrives `offsets` columns away: 1 at 0, 0 from `reach` on, monotone between."""
    return eased(np.clip(1 - np.abs(offsets) / max(reach, 1.0), 0, 1))


def pull(
    segmentation: Segmentation, name: str, column: int, by: float, reach: float, push: bool = False
) -> Segmentation:
    """Move a boundary by `by` px at `column`, less and less up to `reach` columns away, within its seen run."""
    boundary = segmentation.boundary(name)
    runs = [run for run in seen_runs(boundary.depth) if run[0] <= column < run[1]]
    if not runs:
        raise InvalidEdit("A boundary can only be pulled where it is seen.")
    if not np.isfinite(by):
        raise InvalidEdit("A boundary needs a depth to be moved to.")
    start, stop = runs[0]
    wanted = boundary.depth.copy()
    wanted[start:stop] += by * falloff(np.arange(start, stop) - column, reach)
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push), name)


def drawn_over(path: np.ndarray, start: tuple[float, float], end: tuple[float, float]) -> np.ndarray:
    """A drawn path (width,) px, NaN where nothing was drawn, after a stroke from one (x, depth) to another.

    The last pass over a column counts. Column c is passed when the stroke crosses its centre, c + 0.5.
    """
    (left, right) = sorted((start, end))
    first, last = max(int(np.ceil(left[0] - 0.5)), 0), min(int(np.floor(right[0] - 0.5)), len(path) - 1)
    drawn = path.copy()
    if last >= first:
        centres = np.arange(first, last + 1) + 0.5
        drawn[first : last + 1] = np.interp(centres, [left[0], right[0]], [left[1], right[1]])
    return drawn


def nudge(
    segmentation: Segmentation,
    names: tuple[str, ...],
    centre: tuple[float, float],
    radius: float,
    push: bool = False,
) -> Segmentation:
    """Push boundaries out of a circle of `radius` px around `centre` (x, depth).

    A boundary leaves through the side on which most of it lies.
    """
    x, depth = centre
    half = radius**2 - np.square(np.arange(segmentation.width) + 0.5 - x)
    half = np.sqrt(np.where(half > 0, half, np.nan))
    up, down = [], []
    for name in names:
        offset = segmentation.boundary(name).depth - depth
        inside = np.abs(offset) < half
        if inside.any():
            (up if offset[inside].mean() < 0 else down).append(name)
    now = segmentation
    # The outermost goes first, so that none is stopped by one that is about to move itself.
    for name, side in [(n, -1) for n in up] + [(n, 1) for n in reversed(down)]:
        boundary = now.boundary(name)
        inside = np.abs(boundary.depth - depth) < half
        wanted = np.where(inside, depth + side * half, boundary.depth)
        now = with_fresh_vertices(now, placed(now, name, wanted, push), name)
    return now


def smooth(segmentation: Segmentation, name: str, first: int, last: int) -> Segmentation:
    """Smooth a stretch with a Gaussian of `SMOOTHING` columns, blended at its ends; gaps stay."""
    from scipy.ndimage import gaussian_filter1d  # here, for it would delay the window by a tenth of a second

    boundary = segmentation.boundary(name)
    calm = boundary.depth.copy()
    for start, stop in seen_runs(boundary.depth):
        calm[start:stop] = gaussian_filter1d(boundary.depth[start:stop], SMOOTHING, mode="nearest")
    share = stretch_share(segmentation.width, first, last)
    wanted = np.where(share > 0, boundary.depth + share * (calm - boundary.depth), boundary.depth)
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push=False), name)


def shift(segmentation: Segmentation, name: str, first: int, last: int, by: float, push: bool = False) -> Segmentation:
    """Move a stretch by `by` px, downwards if positive, blended at its ends inside the scan."""
    boundary = segmentation.boundary(name)
    wanted = boundary.depth + by * stretch_share(segmentation.width, first, last)
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push), name)


def clear(segmentation: Segmentation, name: str, first: int, last: int) -> Segmentation:
    """Call a stretch not seen: NaN there, and the hand's."""
    wanted = segmentation.boundary(name).depth.copy()
    wanted[max(first, 0) : last + 1] = np.nan
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, push=False), name)


def bridge(segmentation: Segmentation, name: str, first: int, last: int) -> Segmentation:
    """Join the shores of every gap that a stretch touches by a monotone cubic; its origin is INTERPOLATED.

    Raises `InvalidEdit` when there is no gap with a shore on both sides.
    """
    from scipy.interpolate import PchipInterpolator  # here, for it would delay the window by 0.4 s

    depth = segmentation.boundary(name).depth
    wanted = depth.copy()
    runs = seen_runs(depth)
    for (start, stop), (beyond, end) in zip(runs[:-1], runs[1:], strict=True):
        if stop <= last and beyond > first:
            knots = np.unique([max(stop - SHORE, start), stop - 1, beyond, min(beyond + SHORE - 1, end - 1)])
            wanted[stop:beyond] = PchipInterpolator(knots, depth[knots])(np.arange(stop, beyond))
    if np.array_equal(wanted, depth, equal_nan=True):
        raise InvalidEdit("{name} has no gap with a shore on both sides here.", name=name)
    return with_fresh_vertices(segmentation, placed(segmentation, name, wanted, False, Origin.INTERPOLATED), name)


def stretch_share(width: int, first: int, last: int) -> np.ndarray:
    """How much of an edit arrives at every column (width,): 0 beside the stretch, rising over `BLEND` columns.

    At the scan's own ends there is nothing to meet.
    """
    columns = np.arange(width)
    left = np.full(width, np.inf) if first <= 0 else columns - first + 1.0
    right = np.full(width, np.inf) if last >= width - 1 else last - columns + 1.0
    return np.clip(np.minimum(left, right) / (BLEND + 1), 0, 1)
