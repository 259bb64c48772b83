"""How far two places of a B-scan are from each other."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import Spacing


@dataclass(frozen=True)
class Distance:
    """Between two places: in columns and rows (px), and in um where the scale of that direction is known."""

    lateral_px: float
    axial_px: float
    lateral_um: float | None
    axial_um: float | None

    @property
    def total_px(self) -> float:
        """As on the picture, pixels taken as squares."""
        return float(np.hypot(self.lateral_px, self.axial_px))

    @property
    def total_um(self) -> float | None:
        """None unless both scales are known."""
        if self.lateral_um is None or self.axial_um is None:
            return None
        return float(np.hypot(self.lateral_um, self.axial_um))


def distance(start: tuple[float, float], end: tuple[float, float], spacing: Spacing) -> Distance:
    """Distance of two places (x in columns, depth in px); never negative in either direction."""
    lateral, axial = abs(end[0] - start[0]), abs(end[1] - start[1])
    return Distance(
        lateral,
        axial,
        lateral * spacing.lateral_um if spacing.lateral_is_known else None,
        axial * spacing.axial_um if spacing.axial_is_known else None,
    )
