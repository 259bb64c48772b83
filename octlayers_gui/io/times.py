"""Times in tables: ISO 8601 in UTC, an empty cell where unknown."""

from datetime import UTC, datetime

LATEST = 2**32 - 1  # s since 1970, as A-scans hold them


def time_cell(seconds: int) -> str:
    """A time (s since 1970, UTC) as '2025-11-12T12:00:00Z'; '' for 0, which is unknown."""
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z") if seconds else ""


def seconds_of(cell: str) -> int:
    """What `time_cell` wrote, in s since 1970; raises ValueError for what is no time, or none that an A-scan holds."""
    if not cell.strip():
        return 0
    time = datetime.fromisoformat(cell.strip())
    seconds = round((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())
    if not 0 <= seconds <= LATEST:
        raise ValueError(f"{cell} is too early or too late")
    return seconds
