"""How well a segmenting function agrees with labelled scans. No Keras here."""

from collections.abc import Callable, Sequence

import numpy as np

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import NotSegmentable
from octlayers_gui.ml.tensors import LabelledScan


def measure(segment: Callable, scans: Sequence[LabelledScan], so_far: Agreement | None = None) -> Agreement:
    """Agreement of a function of a `BScan` with labelled scans, in their own pixels; what fails counts as missed.

    `so_far` is added to.
    """
    agreement = so_far or Agreement()
    for scan in scans:
        try:
            found = segment(BScan(scan.pixels)).depths
        except NotSegmentable:
            found = np.full_like(scan.depths, np.nan)
        agreement.add(scan.stem, found, scan.depths, scan.pixels.shape[0])
    return agreement
