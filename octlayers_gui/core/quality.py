"""Whether a picture shows a retina that can be segmented, judged by what the network made of it and by its greys."""

import numpy as np

from octlayers_gui.core.decoding import Decoded
from octlayers_gui.core.phrases import Phrase

# Measured with the shipped weights: real line scans score 0.88-0.95, healthy synthetic ones above 0.88, upside down
# both score 0.4-0.9; a folded, diseased circle scan scores 0.55. Of 138 photographs, icons and plots (half of them
# inverted) 3 passed score and likeness with the weights before them; at a least score of 0.45 it would be 9.
LEAST_SCORE = 0.55
DOUBTFUL_SCORE = 0.78
LEAST_LIKENESS = 0.6
UNUSUAL = Phrase("This scan is unusual or poor; check every boundary before you rely on it.")
UPSIDE_DOWN = Phrase("This scan looks as if it were upside down; check every boundary before you rely on it.")
SURE_SCORE = 0.85  # a scan above it needs no second look from the other side
BETTER_SCORE = 0.05

EDGE_ROWS = 8.0
VITREOUS_ROWS = 40.0
DEEP_ROWS = (80.0, 160.0)
STEP = 0.15  # of the picture's standard deviation


def retina_score(probabilities: np.ndarray, decoded: Decoded, bm: int) -> float:
    """0..1: agreement of the network with its own ordered layers, times the share of columns with a retina.

    probabilities: (rows, columns, classes) of the ordered classes; decoded: finished boundaries in the same
    frame; bm: index of Bruch's membrane, below which nothing is judged. Agreement is the mean probability of
    the chosen class inside the retina, times the share of all retina evidence that lies inside it: a
    picture of something else scatters evidence where no ordered layer can take it up.
    """
    rows, columns, count = probabilities.shape
    seen = np.isfinite(decoded.depths[bm]) & np.isfinite(decoded.depths[bm - 1])
    if not seen.any():
        return 0.0
    depths = np.nan_to_num(decoded.depths[: bm + 1, seen], nan=0.0)  # cut off by the frame's top
    centres = np.arange(rows, dtype=np.float32)[:, None] + 0.5
    classes = np.zeros((rows, depths.shape[1]), np.uint8)
    for depth in depths:
        classes += centres >= depth
    inside = (classes > 0) & (classes <= bm)
    pixels = np.arange(rows * columns).reshape(rows, columns)[:, seen][inside]
    chosen = probabilities.reshape(-1).take(pixels * count + classes[inside])
    agreement = chosen.sum() / max(len(chosen), 1)
    retina = np.zeros(count, np.float32)
    retina[1 : bm + 1] = 1
    evidence = (probabilities @ retina)[:, seen]
    taken_up = evidence[inside].sum() / max(float(evidence.sum()), 1e-6)
    return float(agreement * taken_up * seen.mean())


def retina_likeness(image: np.ndarray, decoded: Decoded, bm: int) -> float:
    """0..1: share of columns whose greys are a retina's; the least of three signs.

    image: grey (rows, columns) that the boundaries were found in; bm as in `retina_score`. The signs: it is
    brighter under the first boundary than above it, and in the two layers over Bruch's membrane (ellipsoid zone
    and RPE) both brighter than in the layer over them and than 80-160 rows below. Inverted grey and pictures
    of other things fail at least one of them, whatever the network believes to see. A sign that the frame
    cuts off counts as held.
    """
    seen = np.isfinite(decoded.depths[: bm + 1]).all(axis=0)
    if seen.sum() < 2:
        return 0.0
    depths, grey = decoded.depths[:, seen], image[:, seen]
    sums = np.concatenate([np.zeros((1, grey.shape[1])), np.cumsum(grey, axis=0, dtype=np.float64)])
    step = STEP * float(image.std())
    every = np.arange(grey.shape[1])

    def mean(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
        top = np.clip(np.rint(top), 0, len(grey)).astype(int)
        bottom = np.clip(np.rint(bottom), 0, len(grey)).astype(int)
        count = np.where(bottom > top, bottom - top, np.nan)
        values = (sums[bottom, every] - sums[top, every]) / count
        return _running_mean(values)

    bright = mean(depths[bm - 2], depths[bm])
    pairs = (
        (mean(depths[0] + 1, depths[0] + 1 + EDGE_ROWS), mean(depths[0] - VITREOUS_ROWS, depths[0] - EDGE_ROWS / 2)),
        (bright, mean(depths[bm - 3] + 2, np.maximum(depths[bm - 2] - EDGE_ROWS, depths[bm - 3] + 3))),
        (bright, mean(depths[bm] + DEEP_ROWS[0], depths[bm] + DEEP_ROWS[1])),
    )
    return float(min(np.mean(~(light - dark <= step)) for light, dark in pairs))


def _running_mean(values: np.ndarray, columns: int = 9) -> np.ndarray:
    known = np.isfinite(values)
    window = np.ones(columns)
    total = np.convolve(np.where(known, values, 0), window, "same")[: len(values)]
    count = np.convolve(known, window, "same")[: len(values)]
    return np.where(known, total / np.maximum(count, 1), np.nan)
