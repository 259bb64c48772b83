"""Scales that fit a device's usual exports. A file that does not tell its scale may have another one."""

from dataclasses import dataclass

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.phrases import Phrase


@dataclass(frozen=True)
class ScalePreset:
    """Size of a pixel in um as a device usually writes it; `lateral_um` is None where it varies."""

    title: str
    axial_um: float
    lateral_um: float | None = None

    @property
    def spacing(self) -> Spacing:
        """Marked as assumed, in every table it goes into."""
        return Spacing(self.axial_um, self.lateral_um, "preset-assumed")


# Spectralis: 3.87 um in the header of its raw exports. Cirrus: 1024 rows over 2 mm, cubes 6 mm wide.
# OCTID: 500 rows over 2 mm and 750 columns over 6 mm fit known thickness (Gholami et al., 2020). Bioptigen:
# 4.5 um in the Duke data sets.
SCALE_PRESETS = (
    ScalePreset(Phrase("Spectralis (496 rows)"), 3.87),
    ScalePreset(Phrase("Cirrus cube, 1024 rows, 512 A-scans over 6 mm"), 1.95, 11.72),
    ScalePreset(Phrase("Cirrus cube, 1024 rows, 200 A-scans over 6 mm"), 1.95, 30.0),
    ScalePreset(Phrase("OCTID picture, 500 x 750 (Cirrus)"), 4.0, 8.0),
    ScalePreset("Bioptigen", 4.5),
)
