"""What the network computed, before any boundary was drawn."""

from pathlib import Path

import numpy as np

from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.io.exported import Exported


def check_probabilities(scan: Exported) -> None:
    """Raises `NotMeasurable` where the network's probabilities were not kept."""
    if scan.probabilities is None:
        raise NotMeasurable("Probabilities are written where the network runs: by the command line and from Python.")


def write_probabilities(path: Path, scan: Exported) -> None:
    """A compressed `.npz` with what a script needs to go on.

    `probabilities` (rows, columns, layers + 2) float16 of the ordered classes in the network's frame; `classes`
    their names; `depths` (boundaries, width) float32 in px of the scan, NaN where not seen; `boundaries` their
    names; `scan_shape` (2,) rows and columns of the scan, which the frame covers from border to border; `model`.
    Raises `NotMeasurable` where the network's probabilities were not kept.
    """
    check_probabilities(scan)
    scheme = scan.segmentation.scheme
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            probabilities=scan.probabilities.astype(np.float16),
            classes=np.array(["above", *(layer.name for layer in scheme.layers), "below"]),
            depths=scan.segmentation.depths,
            boundaries=np.array(scheme.boundaries),
            scan_shape=np.array(scan.bscan.pixels.shape, np.int32),
            model=np.array(scan.segmentation.model),
        )
