"""A place of a B-scan worth a look, and how places of one boundary become one."""

from dataclasses import dataclass, replace

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.phrases import Phrase

BRIDGED = 4  # columns between two runs that are still one run


@dataclass(frozen=True)
class Place:
    """Columns of one boundary that want a look.

    boundary: the one to hold; subject: what the reason speaks of, a boundary or a layer; first, last: columns,
    both inside; column: the worst of them; kind: 'doubt', 'step', 'kink', 'gap', 'thickness' or 'missing';
    reason: the rest of a sentence that begins with the subject; score: times the limit that it went over, for ranking.
    """

    boundary: str
    subject: str
    first: int
    last: int
    column: int
    kind: str
    reason: Phrase
    score: float

    def holds(self, boundary: str, column: int) -> bool:
        """Whether a column of a boundary lies in this place."""
        return boundary == self.boundary and self.first <= column <= self.last

    def overlaps(self, other: "Place") -> bool:
        """Whether both are about the same boundary and share a column."""
        return self.boundary == other.boundary and self.first <= other.last and other.first <= self.last


def runs(flagged: np.ndarray, least: int = 1, bridged: int = BRIDGED) -> list[tuple[int, int]]:
    """First and last columns of the runs in (width,) bool; gaps of up to `bridged` columns do not part them.

    Runs with fewer than `least` flagged columns are left out.
    """
    columns = np.flatnonzero(flagged)
    if len(columns) == 0:
        return []
    groups = np.split(columns, np.flatnonzero(np.diff(columns) > bridged + 1) + 1)
    return [(int(group[0]), int(group[-1])) for group in groups if len(group) >= least]


def merged(places: list[Place]) -> list[Place]:
    """Overlapping places of one boundary made one that keeps the worst one's words; the worst first."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda place: (place.boundary, place.first)):
        if kept and kept[-1].overlaps(place):
            kept[-1] = _joined(kept[-1], place)
        else:
            kept.append(place)
    return sorted(kept, key=lambda place: (-place.score, place.first))


def length(px: float, spacing: Spacing) -> Phrase:
    """A distance in depth as words, in um too where the scale is known."""
    if spacing.axial_is_known:
        return Phrase("{px:.1f} px ({um:.0f} µm)", px=float(px), um=float(px * spacing.axial_um))
    return Phrase("{px:.1f} px", px=float(px))


def _joined(one: Place, other: Place) -> Place:
    worst = max(one, other, key=lambda place: place.score)
    return replace(worst, first=min(one.first, other.first), last=max(one.last, other.last))
