"""Whether stated standard deviations mean what they say."""

import numpy as np
from scipy.special import erf
from scipy.stats import rankdata

NEAR_PX = (1.0, 2.0, 3.0)
LARGE_ERROR_PX = 3.0
BINS = 10


def claimed_probability(deviations: np.ndarray, within_px: float) -> np.ndarray:
    """Probability that an error lies within `within_px`, as a normal distribution of that deviation claims it."""
    return erf(within_px / (np.sqrt(2) * np.maximum(deviations, 1e-6)))


def calibration_error(errors: np.ndarray, deviations: np.ndarray) -> float:
    """Expected calibration error, 0..1, of boundaries near their truth: the mean over 1, 2 and 3 px.

    errors, deviations: px, of the same shape; NaN in either is left out. For each distance, A-scans are
    put into ten bins by the claimed probability of lying that near, and the differences between claim and
    observed share are averaged with the bins' sizes (Naeini et al., AAAI 2015). NaN without data.
    """
    known = np.isfinite(errors) & np.isfinite(deviations)
    if not known.any():
        return float("nan")
    error, deviation = np.abs(errors[known]), deviations[known]
    gaps = []
    for within in NEAR_PX:
        claimed, near = claimed_probability(deviation, within), error <= within
        place = np.minimum((claimed * BINS).astype(int), BINS - 1)
        count = np.bincount(place, minlength=BINS)
        difference = np.bincount(place, claimed, BINS) - np.bincount(place, near, BINS)
        gaps.append(float(np.abs(difference).sum() / count.sum()))
    return float(np.mean(gaps))


def detection_auroc(errors: np.ndarray, deviations: np.ndarray, large_px: float = LARGE_ERROR_PX) -> float:
    """Area under the ROC curve of finding errors above `large_px` by their deviation; NaN if there are none.

    It is the probability that a large error has a larger deviation than a small one (Mann-Whitney).
    """
    known = np.isfinite(errors) & np.isfinite(deviations)
    large = np.abs(errors[known]) > large_px
    if not large.any() or large.all():
        return float("nan")
    ranks = rankdata(deviations[known])
    count = int(large.sum())
    return float((ranks[large].sum() - count * (count + 1) / 2) / (count * (len(large) - count)))
