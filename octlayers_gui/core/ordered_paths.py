"""Best path and posteriors of ordered boundaries, exactly, but only where a path can have any weight.

Boundary k at row edge b of a column has the evidence D_k(b), the sum over rows above b of
log p_k - log p_(k+1); an ordered path b_0 <= b_1 <= ... scores the sum of its boundaries' evidence. The best
path follows from running maxima, the posteriors from running sums of exponentials, forwards and backwards.

Both are needed in few rows only. A path's score is bounded from above when every boundary may take the best
evidence of a block of rows; blocks in which no bound comes near the score of one path that is known are left
out, and what is left is a window of a few dozen rows for each boundary and column.
"""

from dataclasses import dataclass

import numpy as np

LEAST_PROBABILITY = 1e-6
BLOCK = 8  # rows
SLACK = 45.0  # a path whose log odds against the best are worse has no weight: e^-45 is 3e-20
IMPOSSIBLE = np.float32(-1e6)  # finite, so that differences stay numbers; no score comes near


@dataclass(frozen=True)
class Posteriors:
    """Where the boundaries of every column may lie.

    best: row edges (boundaries, columns) of the best ordered path; tops: first edges of the windows
    (boundaries, columns); windows: for each boundary its posterior (edges in the window, columns) float32,
    each column's sum 1. Outside the windows it is zero.
    """

    best: np.ndarray
    tops: np.ndarray
    windows: list[np.ndarray]


def ordered_posteriors(probabilities: np.ndarray, temperature: float = 1.0) -> Posteriors:
    """Best path and posteriors of (rows, columns, classes) probabilities; the posteriors at a `temperature`."""
    evidence, bounds = _evidence(probabilities)
    tops, heights = _windows(evidence, bounds, SLACK * max(temperature, 1.0))
    windows = [_cut(evidence, k, top, height) for k, (top, height) in enumerate(zip(tops, heights, strict=True))]
    links = _links(tops, heights)
    best = _best_path(windows, tops, links)
    # Measured from the best path on, scores near it are small numbers that float32 holds precisely.
    own = [np.take_along_axis(w, (b - top)[None], axis=0) for w, b, top in zip(windows, best, tops, strict=True)]
    windows = [(window - o) * np.float32(1 / temperature) for window, o in zip(windows, own, strict=True)]
    mirrored = _links((len(evidence) - tops - np.array(heights)[:, None])[::-1], heights[::-1])
    forwards = _arrivals(windows, links)
    backwards = _arrivals([window[::-1] for window in windows[::-1]], mirrored)[::-1]
    for window, (peak, total), (peak_below, total_below) in zip(windows, forwards, backwards, strict=True):
        window += peak
        window += peak_below[::-1]
        np.exp(window, out=window)
        window *= total
        window *= total_below[::-1]
        window /= window.sum(axis=0)
    return Posteriors(best, tops, windows)


def _evidence(probabilities: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Evidence (edges, columns, classes) float32, whose last class is meaningless, and its maxima in blocks.

    Row by row: a row stays in the processor's cache for all that happens to it.
    """
    rows, columns, classes = probabilities.shape
    evidence = np.zeros((rows + 1, columns * classes), np.float32)
    bounds = np.full((rows // BLOCK + 1, columns * classes), -np.inf, np.float32)
    bounds[0] = 0
    log_p = np.empty((columns, classes), np.float32)
    flat, step = log_p.reshape(-1), np.zeros(columns * classes, np.float32)
    for row in range(rows):
        np.maximum(probabilities[row], LEAST_PROBABILITY, out=log_p)
        np.log(flat, out=flat)
        np.subtract(flat[:-1], flat[1:], out=step[:-1])
        now, bound = evidence[row + 1], bounds[(row + 1) // BLOCK]
        np.add(evidence[row], step, out=now)
        np.maximum(bound, now, out=bound)
    return evidence.reshape(rows + 1, columns, classes), bounds.reshape(-1, columns, classes)


def _windows(evidence: np.ndarray, bounds: np.ndarray, slack: float) -> tuple[np.ndarray, list[int]]:
    """First edges (boundaries, columns) and heights of windows that hold every path within `slack` of the best."""
    edges, columns, classes = evidence.shape
    bounds = np.ascontiguousarray(bounds.transpose(2, 0, 1)[:-1])
    ceiling = bounds + _running_peaks(bounds) + _running_peaks(bounds[::-1, ::-1])[::-1, ::-1]
    near = ceiling >= _some_score(evidence, ceiling.argmax(axis=1)) - np.float32(slack)
    tops = near.argmax(axis=1) * BLOCK
    bottoms = (near.shape[1] - near[:, ::-1].argmax(axis=1)) * BLOCK
    heights = [min(int(height), edges) for height in (bottoms - tops).max(axis=1)]
    return np.minimum(tops, edges - np.array(heights)[:, None]), heights


def _running_peaks(bounds: np.ndarray) -> np.ndarray:
    """Highest score of the boundaries before each one, up to each block, (boundaries, blocks, columns)."""
    arrived = np.zeros_like(bounds)
    for k in range(1, len(bounds)):
        np.add(bounds[k - 1], arrived[k - 1], out=arrived[k])
        _running_maximum(arrived[k])
    return arrived


def _running_maximum(values: np.ndarray) -> None:
    """In place along the first axis, row by row: `np.maximum.accumulate` goes down column by column."""
    for above, here in zip(values, values[1:], strict=False):
        np.maximum(above, here, out=here)


def _some_score(evidence: np.ndarray, blocks: np.ndarray) -> np.ndarray:
    """Score (columns,) of an ordered path through about these `blocks` (boundaries, columns)."""
    edges, columns, classes = evidence.shape
    which, every = np.arange(classes - 1)[:, None], np.arange(columns)
    rows = np.minimum(blocks * BLOCK + np.arange(BLOCK)[:, None, None], edges - 1)
    inside = evidence.reshape(-1)[(rows * columns + every) * classes + which].argmax(axis=0)
    path = np.maximum.accumulate(np.minimum(blocks * BLOCK + inside, edges - 1), axis=0)
    return evidence[path, every, which].sum(axis=0)


def _cut(evidence: np.ndarray, boundary: int, top: np.ndarray, height: int) -> np.ndarray:
    _, columns, classes = evidence.shape
    first = (top * columns + np.arange(columns)) * classes + boundary
    return evidence.reshape(-1).take(first + np.arange(height)[:, None] * (columns * classes))


def _links(tops: np.ndarray, heights: list[int]) -> list[np.ndarray]:
    """For every boundary but the last: where the next one's window finds what ran up to the same edge in its own.

    Flat indices into an array of one row more than the window, which begins with what holds above it.
    """
    every = np.arange(tops.shape[1])
    return [
        np.clip(below - top + np.arange(1, after + 1)[:, None], 0, height) * len(every) + every
        for top, below, height, after in zip(tops, tops[1:], heights, heights[1:], strict=False)
    ]


def _best_path(windows: list[np.ndarray], tops: np.ndarray, links: list[np.ndarray]) -> np.ndarray:
    """Row edges (boundaries, columns) of the best ordered path; of several that are equal the lowest."""
    arrived, hits = np.float32(0), []
    for k, window in enumerate(windows):
        running = np.concatenate([np.full((1, window.shape[1]), IMPOSSIBLE), window + arrived])
        score = running[1:].copy()
        _running_maximum(running)
        hits.append(score >= running[1:])
        arrived = running.reshape(-1).take(links[k]) if k < len(links) else None
    path, limit = np.empty(tops.shape, np.int64), np.inf
    for k in range(len(windows) - 1, -1, -1):
        rows = tops[k] + np.arange(len(windows[k]))[:, None]
        path[k] = limit = np.where(hits[k] & (rows <= limit), rows, 0).max(axis=0)
    return path


def _arrivals(windows: list[np.ndarray], links: list[np.ndarray]) -> list[tuple[np.ndarray, np.ndarray]]:
    """What the boundaries before bring to every edge of each window: the sum over their paths of e^score.

    As a pair (peak, total), e^peak * total: with the highest score taken out, nothing under- or overflows
    however much the evidence of two boundaries contradicts.
    """
    peaks, totals = np.zeros_like(windows[0]), np.ones_like(windows[0])
    arrivals = [(peaks, totals)]
    for window, link in zip(windows, links, strict=False):
        running = np.concatenate([np.full((1, window.shape[1]), IMPOSSIBLE), window + peaks])
        weight = running[1:].copy()
        _running_maximum(running)
        weight -= running[1:]
        np.exp(weight, out=weight)
        weight *= totals
        fade = np.exp(running[:-1] - running[1:])
        total = np.zeros_like(running)
        for row in range(len(window)):
            np.multiply(total[row], fade[row], out=total[row + 1])
            total[row + 1] += weight[row]
        peaks, totals = running.reshape(-1).take(link), total.reshape(-1).take(link)
        arrivals.append((peaks, totals))
    return arrivals
