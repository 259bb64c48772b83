"""What a reader says of a whole B-scan, besides its boundaries."""

from dataclasses import dataclass

OPEN, REVIEWED, UNGRADABLE = "open", "reviewed", "ungradable"


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
