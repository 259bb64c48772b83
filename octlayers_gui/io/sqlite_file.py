"""Opening an SQLite file, and what its failures are called."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from octlayers_gui.core.errors import UnreadableProject, WriteFailed
from octlayers_gui.core.phrases import Phrase, why

MISREAD = (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, RecursionError)
PATIENCE = 5.0  # seconds to wait for another process that writes
STEPS_BETWEEN_LOOKS = 16  # of SQLite, some per row; a row may be a picture


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection for any thread without transactions of its own; `mode` is 'ro', 'rw' or 'rwc' as SQLite means them.

    Every commit is on the disk when it returns, and what is deleted is overwritten. Raises `sqlite3.Error`.
    """
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what was taken out must not be found in the file's free pages
    return connection


def rebuilt(connection: sqlite3.Connection, gives_way: Callable[[], bool]) -> bool:
    """Rebuild a file without its gaps; False, with the file as it was, when it gave way.

    It can do so while it copies, not while the copy is written back (about 2 s for 128 MB).
    """
    connection.set_progress_handler(gives_way, STEPS_BETWEEN_LOOKS)
    try:
        connection.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return True


@contextlib.contextmanager
def failing_as_read(path: Path) -> Iterator[None]:
    """What fails becomes `UnreadableProject`; whatever stands in a file where something else belongs is damage, too."""
    try:
        yield
    except (sqlite3.Error, *MISREAD) as error:
        raise UnreadableProject("{name} is damaged or no project of this program.", name=path.name) from error


@contextlib.contextmanager
def failing_as_write(path: Path) -> Iterator[None]:
    """What SQLite or the system refuses becomes `WriteFailed` with the reason; every other error stays as it is."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        said = _reason(error)
        raise WriteFailed("The project {name!r} could not be saved: {said}.", name=path.name, said=said) from error


REASONS = {
    "SQLITE_FULL": Phrase("the disk is full"),
    "SQLITE_READONLY": Phrase("the file or its folder is read-only"),
    "SQLITE_CANTOPEN": Phrase("its folder cannot be written to"),
    "SQLITE_BUSY": Phrase("another program is writing to it"),
    "SQLITE_IOERR": Phrase("the drive does not answer"),
}


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return why(error)
    name = getattr(error, "sqlite_errorname", "")
    return next((text for start, text in REASONS.items() if name.startswith(start)), str(error))
