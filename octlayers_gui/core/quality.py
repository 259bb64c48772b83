"""Whether a picture shows a retina that can be segmented, judged by what the network made of it."""

import numpy as np

from octlayers_gui.core.decoding import Decoded

# Measured with the shipped weights: scans of all kinds at hand score 0.79-0.94 (a circle scan that folds over at
# the frame's top 0.59); photographs, text, noise, a grey ramp and a scan with inverted grey 0.12-0.51.
# Scans upside down score 0.56-0.88: they are not recognised.
LEAST_SCORE = 0.55
# Healthy and diseased synthetic scans score above 0.79, folded and badly cut off ones below.
DOUBTFUL_SCORE = 0.78
UNUSUAL = "This scan is unusual or poor; check every boundary before you rely on it."


def retina_score(probabilities: np.ndarray, decoded: Decoded, bm: int) -> float:
    """0..1: agreement of the network with its own ordered layers, times the share of columns with a retina.

    probabilities: (rows, columns, classes) of the ordered classes; decoded: finished boundaries in the same
    frame; bm: index of Bruch's membrane, below which nothing is judged. Agreement is the mean probability of
    the chosen class inside the retina, times the share of all retina evidence that lies inside it: a
    picture of something else scatters evidence where no ordered layer can take it up.
    """
    seen = np.isfinite(decoded.depths[bm]) & np.isfinite(decoded.depths[bm - 1])
    if not seen.any():
        return 0.0
    shown = probabilities[:, seen]
    depths = np.nan_to_num(decoded.depths[: bm + 1, seen], nan=0.0)  # cut off by the frame's top
    centres = np.arange(len(shown), dtype=np.float32)[:, None] + 0.5
    classes = (centres[None] >= depths[:, None]).sum(axis=0)
    inside = (classes > 0) & (classes <= bm)
    chosen = np.take_along_axis(shown, classes[..., None], axis=2)[..., 0]
    agreement = chosen[inside].sum() / max(int(inside.sum()), 1)
    evidence = shown[..., 1 : bm + 1].sum(axis=2)
    taken_up = evidence[inside].sum() / max(float(evidence.sum()), 1e-6)
    return float(agreement * taken_up * seen.mean())
