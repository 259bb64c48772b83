"""Where to look first: what the network was unsure of, and what no retina looks like."""

from collections.abc import Iterable

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.implausible import implausible
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.places import BRIDGED, Place, length, merged, runs
from octlayers_gui.core.segmentation import USERS, Segmentation

# A-scans whose standard deviation is above 2 px are flagged, where a px is 3.87 um as in a Spectralis scan: finer
# rows do not make a doubt of the same size in um larger.
DOUBTFUL_PX = 2.0
DOUBTFUL_UM = 7.7
# The shipped network states 1.5-2.7 px (median of 20 real scans) for the edge where the choroid fades, 0.7-1.1 px
# for all others.
LAST_BOUNDARY_FACTOR = 2.0
LEAST_COLUMNS = 4
LEAST_BESIDE_HAND = 12  # what is left at the shores of a corrected stretch was seen when it was corrected
WORST_SHARE = 0.1


def places(segmentation: Segmentation, spacing: Spacing) -> list[Place]:
    """Places of one B-scan worth a look, the worst first; overlapping ones of a boundary are one.

    A-scans that a hand placed are settled, and so count for nothing.
    """
    return merged(_doubtful(segmentation, spacing) + implausible(segmentation, spacing))


def is_accepted(place: Place, segmentation: Segmentation) -> bool:
    """Whether a reader found the place right."""
    return any(place.holds(boundary, column) for boundary, column in segmentation.verdict.accepted)


def severity(segmentation: Segmentation) -> float:
    """Mean doubt of the worst tenth of columns, as a multiple of the limit; 0 where nothing is doubtful.

    A column is as doubtful as its worst boundary.
    """
    worst = np.sort((_deviations(segmentation) / _limits(segmentation, Spacing())[:, None]).max(axis=0))
    return float(worst[-max(round(WORST_SHARE * len(worst)), 1) :].mean())


def _limits(segmentation: Segmentation, spacing: Spacing) -> np.ndarray:
    """Standard deviation in px above which a boundary is doubtful, (boundaries,)."""
    fine = DOUBTFUL_UM / spacing.axial_um if spacing.axial_is_known else 0.0
    limits = np.full(len(segmentation.boundaries), max(DOUBTFUL_PX, fine))
    limits[-1] *= LAST_BOUNDARY_FACTOR
    return limits


def _deviations(segmentation: Segmentation) -> np.ndarray:
    """Standard deviations in px, (boundaries, width); 0 where none is known or a user placed the boundary."""
    return np.where(_placed(segmentation), 0.0, np.nan_to_num(segmentation.deviations))


def _placed(segmentation: Segmentation) -> np.ndarray:
    return np.isin(np.stack([boundary.origin for boundary in segmentation.boundaries]), USERS)


def _doubtful(segmentation: Segmentation, spacing: Spacing) -> Iterable[Place]:
    found = []
    names, limits = segmentation.scheme.boundaries, _limits(segmentation, spacing)
    deviations, placed = _deviations(segmentation), _placed(segmentation)
    for name, deviation, limit, by_hand in zip(names, deviations, limits, placed, strict=True):
        for first, last in runs(deviation > limit, LEAST_COLUMNS):
            if last - first + 1 < LEAST_BESIDE_HAND and by_hand[max(first - BRIDGED, 0) : last + 1 + BRIDGED].any():
                continue
            inside = deviation[first : last + 1]
            mean = float(inside[inside > limit].mean())
            column = first + int(inside.argmax())
            reason = Phrase("is unsure, ± {length}", length=length(mean, spacing))
            found.append(Place(name, name, first, last, column, "doubt", reason, mean / float(limit)))
    return found
