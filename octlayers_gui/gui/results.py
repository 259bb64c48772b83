"""What comes back from the threads, with where it belongs."""

from dataclasses import dataclass
from pathlib import Path

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.project import Address
from octlayers_gui.core.provenance import merged_within
from octlayers_gui.core.region_edits import with_regions_of
from octlayers_gui.core.segmentation import Segmentation


@dataclass(frozen=True)
class Opened:
    """A volume with its first frame read, and the file it came from."""

    path: Path
    volume: Volume
    first: BScan


@dataclass(frozen=True)
class Segmented:
    """A result with its address and the segmentation that was there when the work was asked for.

    within: the first and last column that are to be taken, and whether hand work may go; None for everything.
    """

    address: Address
    seen: Segmentation | None
    segmentation: Segmentation
    within: tuple[int, int, bool] | None = None

    def put_into(self, now: Segmentation | None) -> Segmentation | None:
        """What is to stand where `now` stands; None when the result must not, for a hand was there meanwhile.

        Regions and the verdict stay whatever the network found.
        """
        if self.within is not None:
            first, last, over = self.within
            # Hand work that came after the question was not meant by it.
            return now and merged_within(now, self.segmentation, first, last, over and now is self.seen)
        if now is not self.seen and now is not None and now.holds_work:
            return None
        return with_regions_of(now, self.segmentation)
