"""Free closed regions: fluid, a druse, anything labelled that is no layer."""

import zlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from octlayers_gui.core.phrases import Phrase

# Apart from each other and from the layers' tints on a grey scan.
COLOURS = (
    (77, 208, 225), (255, 112, 102), (186, 140, 255), (156, 220, 90), (255, 171, 64), (255, 128, 190),
    (120, 144, 255), (210, 190, 140),
)  # fmt: skip
LABELS = (
    Phrase("fluid"), Phrase("drusen"), Phrase("cyst"), Phrase("PED"), Phrase("hyperreflective foci"), Phrase("atrophy"),
)  # fmt: skip
Colour = tuple[int, int, int]  # RGB, 0 to 255


@dataclass(frozen=True, eq=False)
class Region:
    """A closed outline with a label of the user's own.

    outline: (n, 2) float32, column and depth in px of each vertex in order, not closed by a repeated one;
    x counts from the left border of the scan, so that the centre of column c lies at c + 0.5.
    reader: initials of who changed it last, '' for nobody's; time: when, in seconds since 1970 (UTC); 0 where
    unknown, and for a change that nobody has signed yet.
    """

    label: str
    outline: np.ndarray
    reader: str = ""
    time: int = 0

    def __post_init__(self) -> None:
        self.outline.setflags(write=False)

    @cached_property
    def polygon(self) -> shapely.Polygon:
        """x is columns, y depth in px."""
        return shapely.Polygon(self.outline)

    @property
    def area(self) -> float:
        """In px²: columns times rows."""
        return float(self.polygon.area)


def colour_of(label: str) -> Colour:
    """RGB of a label that nobody chose a colour for: the same everywhere, always."""
    place = LABELS.index(label) if label in LABELS else zlib.crc32(label.encode())
    return COLOURS[place % len(COLOURS)]


def region_at(regions: tuple[Region, ...], point: tuple[float, float]) -> int | None:
    """Place of the smallest region that holds a point (x, depth) in px; None outside all."""
    inside = [place for place, region in enumerate(regions) if region.polygon.covers(shapely.Point(point))]
    return min(inside, key=lambda place: regions[place].area, default=None)
