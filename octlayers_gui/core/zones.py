"""Thickness in zones of one B-scan: line samples around the fovea, sectors of a circle scan.

A line crosses the rings of the ETDRS grid but fills none of its fields: what is measured here are samples along
that line, and they are called so. Sectors are those of a peripapillary circle scan: quadrants of 90 degrees, and
the six sectors of Garway-Heath et al. (Ophthalmology 2000).
"""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.acquisition import CIRCLE
from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.core.scheme import Layer
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import LayerThickness, statistics

EDGES_MM = (0.0, 0.5, 1.5, 3.0)
FOVEA_SOURCES = ("file", "user", "found")
HORIZONTAL, VERTICAL = "horizontal", "vertical"
# First and last degree from temporal, over superior, nasal and inferior; temporal fields cross the seam.
QUADRANTS = (("temporal", -45, 45), ("superior", 45, 135), ("nasal", 135, 225), ("inferior", 225, 315))
SIX_SECTORS = (
    ("temporal", -45, 45), ("temporal superior", 45, 85), ("nasal superior", 85, 125), ("nasal", 125, 235),
    ("nasal inferior", 235, 275), ("temporal inferior", 275, 315),
)  # fmt: skip
PIT_WIDTH_MM, SHOULDERS_MM, PIT_DEPTH, PIT_FLOOR = 0.1, 1.5, 0.6, 0.05


@dataclass(frozen=True)
class Fovea:
    """Where a scan crosses the foveal pit: columns from its left border, and one of `FOVEA_SOURCES`.

    The middle of A-scan c lies at c + 0.5.
    """

    column: float
    source: str


@dataclass(frozen=True)
class Course:
    """How a B-scan runs over the retina.

    pattern: 'circle' for a circle around the optic disc, anything else is a line. direction: 'horizontal',
    'vertical' or '' where unknown; a horizontal line is read as the device shows it, left to right on the fundus,
    a vertical one from inferior to superior. A circle starts temporally and goes on over superior, nasal and
    inferior, as devices show it for both eyes. laterality: 'OD', 'OS' or ''.
    """

    pattern: str = ""
    direction: str = ""
    laterality: str = ""

    @property
    def sides(self) -> tuple[str, str]:
        """What lies to the left and to the right of the fovea."""
        if self.direction == VERTICAL:
            return ("inferior", "superior")
        if self.direction == HORIZONTAL and self.laterality in ("OD", "OS"):
            return ("temporal", "nasal") if self.laterality == "OD" else ("nasal", "temporal")
        return ("left", "right")


@dataclass(frozen=True, eq=False)
class Zone:
    """A part of a B-scan.

    grid: 'line sample', 'quadrant' or 'sector'; name: the side or sector; first and last: its borders in `unit`
    ('mm' from the fovea, or 'degrees' from temporal). columns: the A-scans inside, (n,) int; covered_share: share
    (0..1) of the zone that lies within the scan.
    """

    grid: str
    name: str
    first: float
    last: float
    unit: str
    columns: np.ndarray
    covered_share: float


@dataclass(frozen=True, eq=False)
class ZoneThickness:
    """One layer in one zone; `fovea` is None for a circle scan."""

    zone: Zone
    thickness: LayerThickness
    fovea: Fovea | None


def zone_thickness(
    segmentation: Segmentation, spacing: Spacing, course: Course = Course(), fovea: Fovea | None = None
) -> list[ZoneThickness]:
    """Every layer, and the retina from ILM to BM as a last one, in every zone of a B-scan.

    Without a `fovea` it is looked for. Raises `NotMeasurable` for a line whose lateral scale or fovea is unknown.
    """
    if course.pattern == CIRCLE:
        fovea, zones = None, sectors(segmentation.width)
    else:
        if not spacing.lateral_is_known:
            raise NotMeasurable("Zones around the fovea need the distance of two A-scans, which is not known here.")
        fovea = fovea or find_fovea(segmentation, spacing)
        if fovea is None:
            raise NotMeasurable("No foveal pit was found in this scan, so there are no zones around it.")
        zones = line_samples(segmentation.width, spacing.lateral_um, fovea, course)
    layers = (*segmentation.scheme.layers, *_retina(segmentation))
    return [
        ZoneThickness(zone, statistics(segmentation, layer, spacing, zone.columns), fovea)
        for zone in zones
        for layer in layers
    ]


def _retina(segmentation: Segmentation) -> tuple[Layer, ...]:
    known = {"ILM", "BM"} <= set(segmentation.scheme.boundaries)
    return (Layer(0, "Retina", "Retina (ILM to BM)", "ILM", "BM", (0, 0, 0)),) if known else ()


def line_samples(width: int, lateral_um: float, fovea: Fovea, course: Course = Course()) -> list[Zone]:
    """Zones of 0-0.5, 0.5-1.5 and 1.5-3 mm to the left and to the right of the fovea."""
    offsets = (np.arange(width) + 0.5 - fovea.column) * lateral_um / 1000
    zones = []
    for first, last in zip(EDGES_MM[:-1], EDGES_MM[1:], strict=True):
        for sign, name in zip((-1, 1), course.sides, strict=True):
            distance = sign * offsets
            columns = np.flatnonzero((distance >= first) & (distance < last))
            covered = min(1.0, len(columns) * lateral_um / 1000 / (last - first))
            zones.append(Zone("line sample", name, first, last, "mm", columns, covered))
    return zones


def sectors(width: int) -> list[Zone]:
    """Quadrants and the six sectors of a circle scan that starts temporally and turns over superior."""
    degrees = (np.arange(width) + 0.5) * 360 / width
    zones = []
    for grid, fields in (("quadrant", QUADRANTS), ("sector", SIX_SECTORS)):
        for name, first, last in fields:
            columns = np.flatnonzero((degrees - first) % 360 < last - first)
            zones.append(Zone(grid, name, first, last, "degrees", columns, 1.0))
    return zones


def find_fovea(segmentation: Segmentation, spacing: Spacing) -> Fovea | None:
    """The middle of the pit's floor, where the inner retina (ILM to OPL_ONL, averaged over 0.1 mm) is thinnest.

    The floor reaches up to 5 % of the pit's depth. A pit counts only where the inner retina is thinner than 0.6 times
    its thickest place within 1.5 mm on either side; None where there is none, or the lateral scale is unknown.
    """
    if not spacing.lateral_is_known or not {"ILM", "OPL_ONL"} <= set(segmentation.scheme.boundaries):
        return None
    inner = (segmentation.boundary("OPL_ONL").depth - segmentation.boundary("ILM").depth).astype(float)
    seen = np.isfinite(inner)
    if seen.sum() < 3:
        return None
    filled = np.interp(np.arange(len(inner)), np.flatnonzero(seen), inner[seen])
    reach = round(PIT_WIDTH_MM * 500 / spacing.lateral_um)
    smooth = np.convolve(np.pad(filled, reach, mode="edge"), np.full(2 * reach + 1, 1 / (2 * reach + 1)), "valid")
    place = int(np.argmin(np.where(seen, smooth, np.inf)))
    reach = round(SHOULDERS_MM * 1000 / spacing.lateral_um)
    left, right = smooth[max(0, place - reach) : place + 1], smooth[place : place + reach + 1]
    shoulder = min(left.max(), right.max())
    if smooth[place] > PIT_DEPTH * shoulder:
        return None
    floor = smooth > smooth[place] + PIT_FLOOR * (shoulder - smooth[place])
    before, after = np.flatnonzero(floor[:place]), np.flatnonzero(floor[place:])
    return Fovea(float(before[-1] + 1 + place + after[0]) / 2, "found")
