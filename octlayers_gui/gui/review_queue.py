"""The places of all segmented scans in the order they want a look. No Qt: the review flow shows it."""

import math
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

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

    corrected: how many of them went away under a hand; entries: what the queue shows of the scan.
    """

    segmentation: Segmentation
    spacing: Spacing
    places: list[Place]
    first: list[Place]
    severity: float
    corrected: int = 0
    entries: list[Entry] = field(default_factory=list)

    def enter(self, address: Address) -> None:
        judged = self.segmentation.verdict.kind != OPEN
        self.entries = [
            Entry(address, place, judged or is_accepted(place, self.segmentation))
            for place in self.places[:MOST_OF_A_SCAN]
        ]


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

    def update(self, project: Project, first: Address | None = None, seconds: float = math.inf) -> bool:
        """Take over the present state of a project, that of the B-scan `first` before all others.

        False when it took longer than `seconds`: call it again. What was not looked through yet stands in the queue
        as it was before. One B-scan is looked through in any case.
        """
        until = time.perf_counter() + seconds
        self._scans = {address: scan for address, scan in self._scans.items() if address in project.segmentations}
        behind = deque(sorted(self._behind(project), key=lambda address: address != first))
        while behind:
            address = behind.popleft()
            spacing = project.volumes[address.volume].spacing
            self._scans[address] = _updated(self._scans.get(address), project.segmentations[address], spacing)
            self._scans[address].enter(address)
            if time.perf_counter() > until:
                break
        self._line_up()
        return not behind

    def _behind(self, project: Project) -> Iterator[Address]:
        """B-scans that are others than when they were looked through."""
        for address, segmentation in project.segmentations.items():
            scan, spacing = self._scans.get(address), project.volumes[address.volume].spacing
            if scan is None or scan.segmentation is not segmentation or scan.spacing != spacing:
                yield address

    def _line_up(self) -> None:
        ranked = sorted(self._scans, key=lambda address: (-self._scans[address].severity, address))
        self.corrected = sum(scan.corrected for scan in self._scans.values())
        self.entries = [entry for address in ranked for entry in self._scans[address].entries]


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
