"""What comes back from the threads, with where it belongs."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from octlayers_gui.core.annotation import Finding
from octlayers_gui.core.bscan import BScan, Frames, Volume
from octlayers_gui.core.locks import holding, with_locked_kept
from octlayers_gui.core.merging import Merged, put_into
from octlayers_gui.core.progress import Progress
from octlayers_gui.core.project import Address
from octlayers_gui.core.provenance import merged_within, replaced_around
from octlayers_gui.core.region_edits import with_regions_of
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import Verdict
from octlayers_gui.tasks.segment import Source


@dataclass(frozen=True)
class Opened:
    """The volumes of a file, the first frame of the first one read."""

    path: Path
    volumes: tuple[Volume, ...]
    first: BScan

    @classmethod
    def of(cls, source: Source, progress: Progress) -> "Opened":
        """Read a source, on the thread for files; raises `UnreadableScan`."""
        volumes = source.open()
        return cls(source.path, volumes, volumes[0].bscan(0))


class Within(NamedTuple):
    """Where a result is to be taken: from the first to the last column, `over` hand work or not."""

    first: int
    last: int
    over: bool = False


@dataclass(frozen=True)
class Segmented:
    """A result with its address, the frames it is of, and the segmentation there when the work was asked for.

    within: the stretch that is to be taken; None for everything.
    """

    address: Address
    frames: Frames
    seen: Segmentation | None
    segmentation: Segmentation
    within: Within | None = None

    def put_into(self, now: Segmentation | None, locked: Collection[str] = ()) -> Segmentation | None:
        """What is to stand where `now` stands; None when the result must not, for a hand was there meanwhile.

        Locked boundaries stay, and what would cross them stops at them. Regions stay whatever the network found;
        nobody has reviewed boundaries that are new throughout.
        """
        held = holding(now, locked)
        if self.within is not None:
            return self._put_within(now, self.within, held) if now is not None else None
        if now is not self.seen and now is not None and (now.has_users_boundaries or now.verdict != Verdict()):
            return None
        return with_regions_of(now, replaced_around(now, self.segmentation, held))

    def _put_within(self, now: Segmentation, within: Within, held: Collection[str]) -> Segmentation | None:
        if self.seen is not None and now.verdict != self.seen.verdict:
            return None
        # Hand work that came after the question was not meant by it.
        over = within.over and now is self.seen
        after = merged_within(now, self.segmentation, within.first, within.last, over)
        return with_locked_kept(now, after, None, held)


def imported_into(
    before: Segmentation | None, imported: Segmentation, locked: Collection[str], over: bool
) -> Segmentation:
    """What is to stand where `before` stands when a table comes in.

    Locked boundaries stay. Unless it goes `over` hand work, that stays, too, and so do boundaries that the table
    lacks. Regions stay.
    """
    held = holding(before, locked)
    if before is None or over:
        return with_regions_of(before, replaced_around(before, imported, held))
    lacking = [boundary.name for boundary in imported.boundaries if not boundary.seen.any()]
    merged = merged_within(before, imported, 0, before.width - 1)
    return with_locked_kept(before, merged, None, {*held, *lacking})


def with_imported(
    before: Segmentation | None, result: Merged, locked: Collection[str], over: bool
) -> tuple[Segmentation, tuple[Finding, ...]]:
    """What is to stand where `before` stands when annotations come in, and what is to be told of it."""
    placed = imported_into(before, result.segmentation, locked, over) if result.boundaries else before
    return put_into(before, placed, result)
