"""B-scans that wait for the network: the one on screen first, then outward from it. No Qt."""

from dataclasses import dataclass

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.results import Within


@dataclass(frozen=True)
class Request:
    """A B-scan of a volume to be segmented; seen, within: as in `Segmented`; force: even if it looks like no retina."""

    address: Address
    volume: Volume
    seen: Segmentation | None
    force: bool = False
    within: Within | None = None


class SegmentQueue:
    """number: which one was taken last, counted from 1 since nothing waited; total: of how many."""

    def __init__(self) -> None:
        self._waiting: list[Request] = []
        self.number = 0

    @property
    def total(self) -> int:
        return self.number + len(self._waiting)

    def add(self, request: Request) -> None:
        """Let a B-scan wait; what waits for the same stretch of it already is not done twice."""
        asked = (request.address, request.within)
        self._waiting = [other for other in self._waiting if (other.address, other.within) != asked]
        self._waiting.append(request)

    def take(self, project: Project, on_screen: Address | None) -> Request | None:
        """What lies nearest to the B-scan on screen now, later ones before earlier ones; None when nothing waits.

        What was closed meanwhile is not done.
        """
        places = {address: place for place, address in enumerate(project.addresses())}
        self._waiting = [request for request in self._waiting if request.address in places]
        if not self._waiting:
            self.number = 0
            return None
        here = places.get(on_screen, 0)

        def away(request: Request) -> tuple[int, bool]:
            by = places[request.address] - here
            return abs(by), by < 0

        nearest = min(self._waiting, key=away)
        self._waiting.remove(nearest)
        self.number += 1
        return nearest

    def clear(self) -> None:
        """Nothing waits any more; one may still run."""
        self._waiting.clear()
        self.number = min(self.number, 1)
