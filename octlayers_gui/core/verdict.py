"""What a reader says of a whole B-scan, besides its boundaries."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.phrases import Phrase

if TYPE_CHECKING:
    from octlayers_gui.core.segmentation import Segmentation

OPEN, REVIEWED, UNGRADABLE = "open", "reviewed", "ungradable"
SIGNED = Phrase("This scan is signed off and stays as it is; 'Scan > Unlock' opens it for changes.")


@dataclass(frozen=True)
class Verdict:
    """Whether a B-scan has been reviewed.

    kind: `OPEN`, `REVIEWED` or `UNGRADABLE`; `reason` says why it cannot be graded; `signed` locks the scan
    until it is unlocked; `accepted` are the places of the review queue that were looked at and found right,
    as (boundary, column); `reader` (initials) and `time` (seconds since 1970, UTC) tell who said so, and when.
    """

    kind: str = OPEN
    reason: str = ""
    signed: bool = False
    accepted: tuple[tuple[str, int], ...] = ()
    reader: str = ""
    time: int = 0


def refuse_if_signed(before: "Segmentation | None", after: "Segmentation | None") -> None:
    """Raises `InvalidEdit` for any change of a scan that is signed off, except one that takes back only that."""
    if before is None or not before.verdict.signed or after is before:
        return
    same = after is not None and after.boundaries is before.boundaries and after.regions is before.regions
    if not same or after.verdict.signed:
        raise InvalidEdit(SIGNED)
