"""What a model must not forget: synthetic scans that it rehearses while it is taught, and scans that guard it.

No real scan is shipped, so a taught model rehearses synthetic ones, labelled as its parent sees them
(distillation: Hinton et al., 2015; against forgetting: Li and Hoiem, ECCV 2016). No Keras here.
"""

from collections.abc import Callable

import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import NotSegmentable
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.synth.scan import synthetic_scan

REHEARSED, CHOOSING, JUDGING = 5_000_001, 5_000_002, 5_000_003  # seeds of three sets that share no scan
DISAGREEMENT_UM = 20.0  # where the parent is farther off than this, the truth teaches


def rehearsal_scans(
    segment: Callable[[BScan], Segmentation], count: int = 32, seed: int = 1, progress: Progress = SILENT
) -> list[LabelledScan]:
    """Synthetic scans with the depths that `segment` finds; with the true ones where it fails."""
    scans = []
    for place in range(count):
        progress.step(place, count, "Preparing the rehearsal")
        drawn = synthetic_scan((REHEARSED, seed, place))
        scans.append(_labelled(drawn, _as_the_parent_sees(drawn, segment), f"rehearsal {place}"))
    return scans


def _as_the_parent_sees(drawn, segment) -> np.ndarray:
    try:
        found = segment(drawn.bscan).depths
    except NotSegmentable:
        return drawn.depths
    limit = DISAGREEMENT_UM / drawn.bscan.spacing.axial_um
    with np.errstate(invalid="ignore"):
        near = np.abs(found - drawn.depths) <= limit
    mixed = np.where(near, found, drawn.depths)
    filled = np.maximum.accumulate(np.where(np.isfinite(mixed), mixed, -np.inf), axis=0)
    return np.where(np.isfinite(mixed), filled, np.nan).astype(np.float32)


def guard_scans(which: int, count: int = 24) -> list[LabelledScan]:
    """Synthetic scans with their true depths; `which` is `CHOOSING` or `JUDGING`."""
    drawn = (synthetic_scan((which, place)) for place in range(count))
    return [_labelled(scan, scan.depths, f"guard {place}") for place, scan in enumerate(drawn)]


def _labelled(drawn, depths: np.ndarray, stem: str) -> LabelledScan:
    return LabelledScan(drawn.bscan.pixels, depths, np.ones_like(depths), stem, stem)
