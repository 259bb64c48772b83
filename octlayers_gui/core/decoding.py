"""Class probabilities to ordered boundaries, exactly, column by column.

Every column is cut into the ordered classes by the path of highest total log probability, and every boundary's
posterior among all such paths gives its depth between the rows and its standard deviation (`ordered_paths`;
dynamic programming on class probabilities as in Chiu et al., Opt. Express 2010, here over label sequences).
Neighbouring columns have a say in two things only: the last boundary, and boundaries that jump.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from scipy.ndimage import median_filter

from octlayers_gui.core.ordered_paths import ordered_posteriors
from octlayers_gui.core.sheet import flattened

ROWS_OF_RETINA = 20.0  # a column with fewer rows between the first boundary and BM shows no retina
FLOOR_MARGIN = 3.0  # a last boundary this near the frame's bottom is not seen
BOTTOM_MARGIN = 1.0  # any other this near the frame's bottom is cut off
TOP_MARGIN = 3.0  # a boundary this near the frame's top is cut off
REFINEMENT_ROWS = 4
RETINA_EVIDENCE = 0.02
LEAST_POSTERIOR = 1e-13  # posterior below which a row is merely impossible
JUMP_ROWS = 6  # between neighbouring columns; no tissue that is seen jumps so far
JUMP_COST = 1.0  # log probability per row
FLOOR_COLUMNS = 8.0  # over which neighbouring columns share their evidence for the last boundary, as a Gaussian


@dataclass(frozen=True)
class Decoded:
    """Ordered boundaries: `depths` and `deviations` in rows, both (boundaries, width) float32."""

    depths: np.ndarray
    deviations: np.ndarray


def decode(probabilities: np.ndarray, temperature: float = 1.0) -> Decoded:
    """Cut (rows, columns, classes) probabilities of ordered classes into classes - 1 boundaries.

    Depths are row edges with sub-row precision, never crossing: the posterior mean near the best path, for
    the last boundary the mean over all rows. Where a boundary jumps from one column to the next, its best
    path along the columns decides.
    `temperature` divides the evidence before the posterior is formed (1 trusts the network fully,
    larger is wider) and leaves the best path alone.
    """
    first, last = _rows_with_retina(probabilities)
    found = ordered_posteriors(probabilities[first:last], temperature)
    tops, windows = found.tops.copy(), list(found.windows)
    retina = found.best[-1] - found.best[0] >= ROWS_OF_RETINA
    windows[-1] = _shared(tops[-1], windows[-1], last - first + 1, retina)
    tops[-1] = 0
    best = _steady(found.best, tops, windows)
    # The last boundary fades over many rows: its best row jumps between neighbouring columns, its mean does not.
    reach = [REFINEMENT_ROWS] * (len(windows) - 1) + [last - first]
    moments = [_moments(*boundary) for boundary in zip(windows, tops, best, reach, strict=True)]
    depths, deviations = np.array(moments, np.float32).transpose(1, 0, 2)
    return Decoded(np.maximum.accumulate(depths + np.float32(first), axis=0), deviations)


def _rows_with_retina(probabilities: np.ndarray, margin: int = 8) -> tuple[int, int]:
    inside = 1.0 - probabilities[..., 0] - probabilities[..., -1]
    rows = np.flatnonzero(inside.max(axis=1) > RETINA_EVIDENCE)
    if len(rows) == 0:
        return 0, len(inside)
    return max(0, rows[0] - margin), min(len(inside), rows[-1] + 1 + margin)


def _shared(top: np.ndarray, window: np.ndarray, edges: int, retina: np.ndarray) -> np.ndarray:
    """Posterior of the last boundary over all edges (edges, columns) with the evidence of its neighbours.

    It fades over many rows: alone, one column takes a deep vessel for it and the next does not. Columns
    that show no `retina` (columns,) bool have no say. `window` is its posterior from the edges `top` on.
    """
    rows = top + np.arange(len(window))[:, None]
    posterior = np.zeros((edges, len(top)), np.float32)
    np.put_along_axis(posterior, rows, window, axis=0)
    if not retina.any():
        return posterior
    first, last = rows[0, retina].min(), rows[-1, retina].max() + 1
    evidence = np.log(np.maximum(posterior[first:last] / window.max(axis=0), LEAST_POSTERIOR))
    evidence = np.concatenate([evidence, np.ones((1, len(top)), np.float32)]) * retina
    taps = 2 * int(4 * FLOOR_COLUMNS + 0.5) + 1
    pooled = cv2.GaussianBlur(evidence, (taps, 1), FLOOR_COLUMNS, borderType=cv2.BORDER_REPLICATE)
    pooled = np.exp(pooled[:-1] / np.maximum(pooled[-1], 1e-6))
    np.copyto(posterior, np.float32(LEAST_POSTERIOR), where=retina)
    np.copyto(posterior[first:last], pooled, where=retina)
    return posterior / posterior.sum(axis=0)


def _steady(best: np.ndarray, tops: np.ndarray, windows: list[np.ndarray]) -> np.ndarray:
    """Best rows (boundaries, columns), where those of a boundary jump replaced by the likeliest path along x.

    A row of difference between neighbouring columns costs `JUMP_COST` in log probability (total variation,
    which leaves slopes alone). The last boundary is left as it is.
    """
    jumping = np.flatnonzero((np.abs(np.diff(best[:-1], axis=1)) > JUMP_ROWS).any(axis=1))
    if len(jumping) == 0:
        return best
    # Beyond the rows that are possible in any column a path would only be longer.
    firsts, strips = zip(*(_possible_rows(tops[k], windows[k]) for k in jumping), strict=True)
    evidence = np.full((best.shape[1], len(jumping), max(map(len, strips))), np.log(LEAST_POSTERIOR), np.float32)
    for n, strip in enumerate(strips):
        evidence[:, n, : len(strip)] = strip.T
    there, back = _sweeps(evidence)
    steady = best.copy()
    steady[jumping] = np.array(firsts)[:, None] + (there + back - evidence).argmax(axis=2).T
    return steady


def _possible_rows(top: np.ndarray, window: np.ndarray) -> tuple[int, np.ndarray]:
    """First edge and log posterior (edges, columns) of a boundary where any column's exceeds `LEAST_POSTERIOR`."""
    rows = top + np.arange(len(window))[:, None]
    possible = window > LEAST_POSTERIOR
    inside = rows[possible]
    first, last = inside.min(), inside.max() + 1
    strip = np.full((last - first, len(top)), np.log(LEAST_POSTERIOR), np.float32)
    strip[inside - first, np.nonzero(possible)[1]] = np.log(window[possible])
    return int(first), strip


def _sweeps(evidence: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scores of the best paths from the first column, and from the last, to every row.

    Like `evidence`, (columns, boundaries, edges). Both sweeps go at once, and in each the steps down and up.
    """
    both = np.stack([evidence, evidence[::-1]], axis=1)
    slope = np.arange(evidence.shape[2], dtype=np.float32) * np.float32(JUMP_COST)
    rise = slope[::-1].copy()
    steps = np.empty((2, *both.shape[1:]), np.float32)
    down, up = steps  # up is upside down
    for before, here in zip(both, both[1:], strict=False):
        np.add(before, slope, out=down)
        np.subtract(before[..., ::-1], rise, out=up)
        np.maximum.accumulate(steps, axis=-1, out=steps)
        down -= slope
        up += rise
        np.maximum(down, up[..., ::-1], out=down)
        here += down
        here -= here.max(axis=-1, keepdims=True)
    return both[:, 0], both[::-1, 1]


def _moments(window: np.ndarray, top: np.ndarray, best: np.ndarray, reach: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean within `reach` edges of `best` and standard deviation over all edges, both (columns,), of a posterior."""
    position = (top - best + np.arange(len(window))[:, None]).astype(np.float32)
    weighted = window * position
    near = np.abs(position) <= reach
    weight, local = (window * near).sum(axis=0), (weighted * near).sum(axis=0)
    local = best + np.divide(local, weight, out=np.zeros_like(local), where=weight > 1e-6)
    position -= weighted.sum(axis=0)
    variance = (window * np.square(position)).sum(axis=0)
    # An edge drawn from whole rows scatters by 1 / sqrt(12) even when the network has no doubt.
    return local, np.sqrt(variance + 1.0 / 12.0)


def finish(decoded: Decoded, rows: int, bm: int, median_columns: int = 5) -> Decoded:
    """Smooth along the columns, lay Bruch's membrane flat, and mark what is not seen as NaN.

    rows: height of the frame; bm: index of Bruch's membrane among the boundaries. A boundary cut off by
    the frame's top, a last boundary at its bottom, and columns with almost no retina are not seen.
    """
    retina = decoded.depths[bm] - decoded.depths[0] >= ROWS_OF_RETINA
    near = _nearest(retina)
    depths, deviations = (
        median_filter(values[:, near], size=(1, median_columns), mode="nearest")
        for values in (decoded.depths, decoded.deviations)
    )
    inside = depths[bm] < rows - BOTTOM_MARGIN
    depths[bm, inside], deviations[bm, inside] = flattened(depths[bm, inside], deviations[bm, inside])
    depths = np.maximum.accumulate(depths, axis=0)
    hidden = (depths <= TOP_MARGIN) | ~retina
    hidden[-1] |= depths[-1] >= rows - FLOOR_MARGIN
    hidden[:-1] |= depths[:-1] >= rows - BOTTOM_MARGIN
    hidden |= depths[bm] - depths[0] < ROWS_OF_RETINA
    return Decoded(np.where(hidden, np.nan, depths), np.where(hidden, np.nan, deviations))


def _nearest(chosen: np.ndarray) -> np.ndarray:
    """For every place (n,) of bools that of the nearest True one; its own where there is none."""
    places = np.flatnonzero(chosen)
    if len(places) == 0:
        return np.arange(len(chosen))
    every = np.arange(len(chosen))
    return places[np.abs(every[:, None] - places).argmin(axis=1)]
