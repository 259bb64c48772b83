"""The places of all segmented scans in the order they want a look. No Qt: the review flow shows it."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.places import Place
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.review import is_accepted, places, severity
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import OPEN

MOST_OF_A_SCAN = 12  # a scan with more needs another look altogether


@dataclass(frozen=True)
class Entry:
    """A place, the B-scan it lies in, and whether a reader has found it right."""

    address: Address
    place: Place
    accepted: bool


@dataclass(eq=False)
class _Scan:
    """segmentation, spacing: what the places were found in; first: places before a hand came, with their severity.

    corrected: how many of them went away under a hand.
    """

    segmentation: Segmentation
    spacing: Spacing
    places: list[Place]
    first: list[Place]
    severity: float
    corrected: int = 0


class ReviewQueue:
    """Finds places anew only where boundaries or scale are others than before.

    entries: worst scan first, then its places; a scan keeps its rank while it is corrected. `corrected` counts
    places that went away under a hand.
    """

    def __init__(self) -> None:
        self._scans: dict[Address, _Scan] = {}
        self.entries: list[Entry] = []
        self.corrected = 0

    @property
    def looked_at(self) -> int:
        return self.corrected + sum(entry.accepted for entry in self.entries)

    @property
    def total(self) -> int:
        return self.corrected + len(self.entries)

    def update(self, project: Project) -> None:
        """Take over the present state of a project."""
        scans = {}
        for address, segmentation in project.segmentations.items():
            spacing = project.volumes[address.volume].spacing
            scans[address] = _updated(self._scans.get(address), segmentation, spacing)
        self._scans = scans
        self.corrected, self.entries = 0, []
        for address in sorted(scans, key=lambda address: (-scans[address].severity, address)):
            scan = scans[address]
            self.corrected += scan.corrected
            judged = scan.segmentation.verdict.kind != OPEN
            self.entries += [
                Entry(address, place, judged or is_accepted(place, scan.segmentation))
                for place in scan.places[:MOST_OF_A_SCAN]
            ]


def _updated(scan: _Scan | None, segmentation: Segmentation, spacing: Spacing) -> _Scan:
    if scan is not None and scan.spacing == spacing and _same_boundaries(scan.segmentation, segmentation):
        scan.segmentation = segmentation
        return scan
    found = places(segmentation, spacing)
    anew = scan is None or scan.segmentation.automatic is not segmentation.automatic or scan.spacing != spacing
    if anew:
        return _Scan(segmentation, spacing, found, found[:MOST_OF_A_SCAN], severity(segmentation))
    gone = [place for place in scan.first if not any(place.overlaps(other) for other in found)]
    corrected = sum(_has_hand(place, segmentation) for place in gone)
    return _Scan(segmentation, spacing, found, scan.first, scan.severity, corrected)


def _same_boundaries(one: Segmentation, other: Segmentation) -> bool:
    return all(a is b for a, b in zip(one.boundaries, other.boundaries, strict=True))


def _has_hand(place: Place, segmentation: Segmentation) -> bool:
    hands = (Origin.HAND, Origin.INTERPOLATED)
    columns = slice(place.first, place.last + 1)
    return any(np.isin(boundary.origin[columns], hands).any() for boundary in segmentation.boundaries)
