"""Class probabilities to ordered boundaries, exactly, column by column.

Every column is cut into the ordered classes by the path of highest total log probability. With
D_k(b) the sum over rows above b of log p_k - log p_(k+1), the best path ending in boundary k at edge b is
S_k(b) = D_k(b) + max over b' <= b of S_(k-1)(b'): a running maximum (dynamic programming on class
probabilities as in Chiu et al., Opt. Express 2010, here over label sequences). The same recursion with
log-sum-exp, forwards and backwards, gives each boundary's posterior, hence its standard deviation.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d, median_filter

ROWS_OF_RETINA = 20.0  # a column with fewer rows between the first boundary and BM shows no retina
FLOOR_MARGIN = 3.0  # a last boundary this near the frame's bottom is not seen
BOTTOM_MARGIN = 1.0  # any other this near the frame's bottom is cut off
TOP_MARGIN = 3.0  # a boundary this near the frame's top is cut off
REFINEMENT_ROWS = 4
RETINA_EVIDENCE = 0.02
LEAST_ODDS = 1e-150
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
    rows, columns, classes = probabilities.shape
    first, last = _rows_with_retina(probabilities)
    log_p = np.log(np.maximum(probabilities[first:last], 1e-6)).transpose(2, 0, 1)
    evidence = np.zeros((classes - 1, last - first + 1, columns), np.float32)
    np.cumsum(log_p[:-1] - log_p[1:], axis=1, out=evidence[:, 1:])
    best = _best_path(evidence)
    depths, deviations = _posterior(evidence / np.float32(temperature), best)
    depths = np.maximum.accumulate(depths + first, axis=0)
    return Decoded(depths.astype(np.float32), deviations.astype(np.float32))


def _rows_with_retina(probabilities: np.ndarray, margin: int = 8) -> tuple[int, int]:
    inside = 1.0 - probabilities[..., 0] - probabilities[..., -1]
    rows = np.flatnonzero(inside.max(axis=1) > RETINA_EVIDENCE)
    if len(rows) == 0:
        return 0, len(inside)
    return max(0, rows[0] - margin), min(len(inside), rows[-1] + 1 + margin)


def _best_path(evidence: np.ndarray) -> np.ndarray:
    """Row edges (boundaries, columns) int64 of the best ordered path."""
    count, edges, columns = evidence.shape
    position = np.arange(edges, dtype=np.int32)[:, None]
    reached = np.empty((count, edges, columns), np.int32)
    running = np.zeros((edges, columns), evidence.dtype)
    for k in range(count):
        score = evidence[k] + running
        running = np.maximum.accumulate(score, axis=0)
        np.maximum.accumulate(np.where(score >= running, position, 0), axis=0, out=reached[k])
    path = np.empty((count, columns), np.int64)
    path[-1] = reached[-1, -1]
    every = np.arange(columns)
    for k in range(count - 2, -1, -1):
        path[k] = reached[k, path[k + 1], every]
    return path


def _posterior(evidence: np.ndarray, best: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean near `best` and standard deviation over all edges, both (boundaries, columns)."""
    _, edges, _ = evidence.shape
    posterior = _marginals(evidence).astype(np.float32)
    posterior[-1] = _shared(posterior[-1], best[-1] - best[0] >= ROWS_OF_RETINA)
    posterior /= posterior.sum(axis=1, keepdims=True)
    best = _steady(best, posterior)
    position = np.arange(edges, dtype=np.float32)[None, :, None]
    mean = (posterior * position).sum(axis=1)
    variance = (posterior * np.square(position - mean[:, None])).sum(axis=1)
    near = np.where(np.abs(position - best[:, None]) <= REFINEMENT_ROWS, posterior, 0)
    # The last boundary fades over many rows: its best row jumps between neighbouring columns, its mean does not.
    near[-1] = posterior[-1]
    weight = near.sum(axis=1)
    local = np.divide((near * position).sum(axis=1), weight, out=best.astype(np.float32), where=weight > 1e-6)
    # An edge drawn from whole rows scatters by 1 / sqrt(12) even when the network has no doubt.
    return local, np.sqrt(variance + 1.0 / 12.0)


def _shared(posterior: np.ndarray, retina: np.ndarray) -> np.ndarray:
    """Posterior of the last boundary (edges, columns), not normalised, with the evidence of its neighbours.

    It fades over many rows: alone, one column takes a deep vessel for it and the next does not. Columns
    that show no `retina` (columns,) bool have no say.
    """
    evidence = np.log(np.maximum(posterior / posterior.max(axis=0), LEAST_POSTERIOR))
    says = gaussian_filter1d(retina.astype(np.float32), FLOOR_COLUMNS, mode="nearest")
    pooled = gaussian_filter1d(evidence * retina, FLOOR_COLUMNS, axis=1, mode="nearest")
    return np.where(retina, np.exp(pooled / np.maximum(says, 1e-6)), posterior)


def _steady(best: np.ndarray, posterior: np.ndarray) -> np.ndarray:
    """Best rows (boundaries, columns), where those of a boundary jump replaced by the likeliest path along x.

    A row of difference between neighbouring columns costs `JUMP_COST` in log probability (total variation,
    which leaves slopes alone). The last boundary is left as it is.
    """
    jumping = np.flatnonzero((np.abs(np.diff(best[:-1], axis=1)) > JUMP_ROWS).any(axis=1))
    if len(jumping) == 0:
        return best
    evidence = np.log(np.maximum(posterior[jumping], LEAST_POSTERIOR)).transpose(2, 0, 1)
    there, back = _sweep(evidence), _sweep(evidence[::-1])[::-1]
    steady = best.copy()
    steady[jumping] = (there + back - evidence).argmax(axis=2).T
    return steady


def _sweep(evidence: np.ndarray) -> np.ndarray:
    """Score of the best path from the first column to every row, (columns, boundaries, edges)."""
    slope = np.arange(evidence.shape[2], dtype=np.float32) * np.float32(JUMP_COST)
    scores = np.empty_like(evidence)
    scores[0] = evidence[0]
    for x in range(1, len(evidence)):
        down = np.maximum.accumulate(scores[x - 1] + slope, axis=1) - slope
        up = np.maximum.accumulate((scores[x - 1] - slope)[:, ::-1], axis=1)[:, ::-1] + slope
        scores[x] = evidence[x] + np.maximum(down, up)
        scores[x] -= scores[x].max(axis=1, keepdims=True)
    return scores


def _marginals(evidence: np.ndarray) -> np.ndarray:
    """Posterior of every boundary over the edges, (boundaries, edges, columns), each column's sum 1.

    Forwards and backwards over the boundaries with running sums, scaled at every step: several times
    faster than running log-sum-exp, which only columns need whose boundaries contradict each other so
    much that `LEAST_ODDS` would count. That floor keeps numbers from the subnormal end of float64,
    where arithmetic is slow.
    """
    count = len(evidence)
    likelihood = np.exp((evidence - evidence.max(axis=1, keepdims=True)).astype(np.float64))
    np.maximum(likelihood, LEAST_ODDS, out=likelihood)
    posterior = likelihood.copy()
    least = np.ones(evidence.shape[-1])
    for k in range(1, count):
        above = np.cumsum(posterior[k - 1], axis=0)
        np.minimum(least, above[-1], out=least)
        posterior[k] *= np.maximum(above / above[-1], LEAST_ODDS)
    backward = np.ones_like(likelihood[0])
    for k in range(count - 2, -1, -1):
        below = np.cumsum((likelihood[k + 1] * backward)[::-1], axis=0)[::-1]
        np.minimum(least, below[0], out=least)
        backward = np.maximum(below / below[0], LEAST_ODDS)
        posterior[k] *= backward
    total = posterior.sum(axis=1, keepdims=True)
    posterior /= total
    contradictory = np.flatnonzero(np.minimum(least, total.min(axis=(0, 1))) < LEAST_ODDS * 1e12)
    if len(contradictory):
        posterior[..., contradictory] = _log_marginals(evidence[..., contradictory])
    return posterior


def _log_marginals(evidence: np.ndarray) -> np.ndarray:
    """The same, whatever the evidence."""
    forward = evidence.astype(np.float64)
    backward = np.zeros_like(forward)
    for k in range(1, len(evidence)):
        forward[k] += np.logaddexp.accumulate(forward[k - 1], axis=0)
    for k in range(len(evidence) - 2, -1, -1):
        below = (evidence[k + 1] + backward[k + 1])[::-1]
        backward[k] = np.logaddexp.accumulate(below, axis=0)[::-1]
    forward += backward
    posterior = np.exp(forward - forward.max(axis=1, keepdims=True))
    return posterior / posterior.sum(axis=1, keepdims=True)


def finish(decoded: Decoded, rows: int, bm: int, median_columns: int = 9) -> Decoded:
    """Smooth along the columns and mark what is not seen as NaN.

    rows: height of the frame; bm: index of Bruch's membrane among the boundaries. A boundary cut off by
    the frame's top, a last boundary at its bottom, and columns with almost no retina are not seen.
    """
    retina = decoded.depths[bm] - decoded.depths[0] >= ROWS_OF_RETINA
    near = _nearest(retina)
    depths, deviations = (
        median_filter(values[:, near], size=(1, median_columns), mode="nearest")
        for values in (decoded.depths, decoded.deviations)
    )
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
