"""What is known of one scan when its files are written."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import corrected_columns
from octlayers_gui.core.zones import Course, Fovea

RESEARCH_USE = "For research use. OCT Layers is no medical device; not for diagnosis or treatment."


@dataclass(frozen=True, eq=False)
class Exported:
    """One scan to write.

    stem: names its files and stands in their rows; eye: 'OD', 'OS' or ''. pattern: 'circle', anything else is a
    line; direction: 'horizontal', 'vertical' or '' (see `core.zones.Course`). fovea: None to look for it.
    z_um: distance of neighbouring B-scans of its volume, None where unknown or single.
    probabilities: of the ordered classes in the network's frame, (rows, columns, layers + 2), where they were kept.
    added: numbers of its volume and frame at the end of the stem (`Volume.added_to`).
    """

    stem: str
    bscan: BScan
    segmentation: Segmentation
    eye: str = ""
    pattern: str = ""
    direction: str = ""
    fovea: Fovea | None = None
    z_um: float | None = None
    probabilities: np.ndarray | None = None
    added: str = ""

    @property
    def course(self) -> Course:
        return Course(self.pattern, self.direction, self.eye)

    @property
    def corrected_share(self) -> float:
        """Share (0..1) of all layers' A-scans in which a hand placed a boundary."""
        layers = self.segmentation.scheme.layers
        return float(np.mean([corrected_columns(self.segmentation, layer).mean() for layer in layers]))
