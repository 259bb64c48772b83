"""How tables write figures, and the scale that stands in every row."""

import numpy as np

from octlayers_gui.core.bscan import Spacing

SCALE_COLUMNS = ("axial_um_per_px", "lateral_um_per_px", "scale_source")


def scale_cells(spacing: Spacing) -> tuple[str, str, str]:
    """The cells under `SCALE_COLUMNS`."""
    return (number(spacing.axial_um), number(spacing.lateral_um), spacing.source)


def number(value: float | None) -> str:
    """Four decimals at most; empty for what is not known."""
    return "" if value is None or not np.isfinite(value) else f"{value:.4f}".rstrip("0").rstrip(".")
