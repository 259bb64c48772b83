"""The project file: one SQLite database that holds pixels, scale, segmentations and every edit.

Every edit is one transaction under a rollback journal with full synchronisation, so that a power cut costs
nothing that was committed (write-ahead logs are unsafe on network shares). Of a file only its stem, its scale,
its laterality and `volume_facts` come in; never a name, a birth date or a patient's number.
"""

import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.changes import Change, Part, put
from octlayers_gui.core.errors import UnreadableProject, UnreadableScan, WriteFailed
from octlayers_gui.core.project import CLOSED, Address, Project
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.pixel_bytes import pixels_from_bytes, pixels_to_bytes
from octlayers_gui.io.segmentation_bytes import change_from_bytes, change_to_bytes, part_from_bytes, part_to_bytes
from octlayers_gui.io.sqlite_file import connected, failing_as_read, failing_as_write, rebuilt
from octlayers_gui.io.volume_facts import forget_facts, read_facts, write_facts

ENDING = ".octproj"
APPLICATION_ID = 0x4F43544C  # 'OCTL'
VERSION = 1
MOST_FRAMES = 1 << 20
SCHEMA = """
CREATE TABLE volumes(place INTEGER PRIMARY KEY, stem TEXT, laterality TEXT, frames INTEGER, axial_um REAL,
    lateral_um REAL, scale_source TEXT, warnings TEXT);
CREATE TABLE frames(volume INTEGER, frame INTEGER, height INTEGER, width INTEGER, dtype TEXT, pixels BLOB,
    PRIMARY KEY(volume, frame));
CREATE TABLE scans(volume INTEGER, frame INTEGER, position INTEGER, facts BLOB, PRIMARY KEY(volume, frame));
CREATE TABLE boundaries(volume INTEGER, frame INTEGER, place INTEGER, data BLOB, PRIMARY KEY(volume, frame, place));
CREATE TABLE edits(volume INTEGER, frame INTEGER, number INTEGER, text TEXT, change BLOB,
    PRIMARY KEY(volume, frame, number));
"""


@dataclass(frozen=True)
class History:
    """The edits of one B-scan, oldest first, as (number, text), and the number of the next one to redo."""

    edits: tuple[tuple[int, str], ...]
    position: int


class ProjectFile:
    """An open project file. Methods may be called from any thread; each writes all or nothing.

    Those that write raise `WriteFailed`, those that read `UnreadableProject`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only: bool = False) -> None:
        self.path, self.read_only = path, read_only
        self._connection, self._lock, self._wanted = connection, threading.RLock(), threading.Event()
        self._used = time.monotonic()

    @classmethod
    def create(cls, path: Path) -> "ProjectFile":
        """An empty project in a new file; what stood there before is replaced."""
        with failing_as_write(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            connection = connected(path, "rwc")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
            connection.executescript(f"BEGIN; {SCHEMA} COMMIT;")
        return cls(path, connection)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> "ProjectFile":
        """An existing project."""
        if not path.is_file():
            raise UnreadableProject("{name} does not exist.", name=path.name)
        with failing_as_read(path):
            connection = connected(path, "ro" if read_only else "rw")
            (found,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        if found != APPLICATION_ID:
            raise UnreadableProject("{name} is no project of this program.", name=path.name)
        if version > VERSION:
            raise UnreadableProject("{name} was written by a newer version of this program.", name=path.name)
        return cls(path, connection, read_only)

    def close(self) -> None:
        with self._held():
            self._connection.close()

    # reading

    def project(self) -> Project:
        """Everything but pixels and edits; frames are read when asked for."""
        with self._reading() as cursor:
            return Project(self.volumes()).with_segmentations(self._segmentations(cursor))

    def volumes(self) -> tuple[Volume, ...]:
        """The volumes in the order they were opened."""
        with self._reading() as cursor:
            rows, facts = cursor.execute("SELECT * FROM volumes ORDER BY place").fetchall(), read_facts(cursor)
            return tuple(self._volume(row, facts.get(row[0], {})) for row in rows)

    def _volume(self, row: tuple, facts: dict) -> Volume:
        place, stem, eye, frames, *scale, warnings = row
        if not (isinstance(stem, str) and isinstance(frames, int) and 0 <= frames <= MOST_FRAMES):
            raise ValueError("no volume has such a name, or as many B-scans")
        told = tuple(map(str, json.loads(warnings or "[]")))
        return Volume(StoredFrames(self, place, frames), stem, Spacing(*scale), str(eye), told, **facts)

    def _segmentations(self, cursor: sqlite3.Cursor) -> dict[Address, Segmentation]:
        stretches: dict[Address, dict] = {}
        for volume, frame, place, data in cursor.execute("SELECT * FROM boundaries"):
            stretches.setdefault(Address(volume, frame), {})[place] = part_from_bytes(data).stretches[place]
        found = {}
        for volume, frame, facts in cursor.execute("SELECT volume, frame, facts FROM scans WHERE facts NOT NULL"):
            address = Address(volume, frame)
            found[address] = put(None, Part(part_from_bytes(facts).facts, stretches.get(address, {})))
        return found

    def wants_frame(self, address: Address) -> bool:
        """Whether the pixels of a B-scan are still to come: not in the file, and its volume not closed."""
        with self._reading() as cursor:
            query = "SELECT 1 FROM volumes WHERE place = ? AND frames > ?"
            is_open = cursor.execute(query, address).fetchone() is not None
            query = "SELECT 1 FROM frames WHERE volume = ? AND frame = ?"
            return is_open and cursor.execute(query, address).fetchone() is None

    def pixels(self, address: Address) -> np.ndarray:
        """Pixels (rows, columns) of a B-scan, bit depth kept; raises `UnreadableScan` when they are not there."""
        with self._reading() as cursor:
            query = "SELECT height, width, dtype, pixels FROM frames WHERE volume = ? AND frame = ?"
            row = cursor.execute(query, address).fetchone()
        if row is None:
            raise UnreadableScan("The pixels of this B-scan are not in the project; open its file again.")
        height, width, kind, data = row
        return pixels_from_bytes(data, kind, (height, width))

    def history(self, address: Address) -> History:
        """The edits of a B-scan, those undone included."""
        with self._reading() as cursor:
            query = "SELECT number, text FROM edits WHERE volume = ? AND frame = ? ORDER BY number"
            edits = tuple(cursor.execute(query, address).fetchall())
            row = cursor.execute("SELECT position FROM scans WHERE volume = ? AND frame = ?", address).fetchone()
        return History(edits, row[0] if row else 0)

    def change(self, address: Address, number: int) -> Change:
        """What an edit changed."""
        with self._reading() as cursor:
            query = "SELECT change FROM edits WHERE volume = ? AND frame = ? AND number = ?"
            row = cursor.execute(query, (*address, number)).fetchone()
            if row is None:
                raise UnreadableProject("This edit is no longer in the project file.")
            return change_from_bytes(row[0])

    # writing

    def write_volume(self, place: int, volume: Volume) -> None:
        """A volume without its pixels, or its new scale."""
        spacing = volume.spacing
        row = (place, volume.stem, volume.laterality, len(volume), spacing.axial_um, spacing.lateral_um, spacing.source)
        with self._writing() as cursor:
            _put_volume(cursor, (*row, json.dumps(volume.warnings)))
            write_facts(cursor, place, volume)

    def close_volume(self, place: int) -> None:
        """Take a volume out for good: pixels, segmentations, edits, name. Its place stays, and is not used again."""
        with self._writing() as cursor:
            for table in ("frames", "scans", "boundaries", "edits"):
                cursor.execute(f"DELETE FROM {table} WHERE volume = ?", (place,))
            forget_facts(cursor, place)
            _put_volume(cursor, (place, CLOSED.stem, "", 0, None, None, CLOSED.spacing.source, ""))

    def compact(self, gives_way: Callable[[], bool]) -> bool:
        """Rebuild the file: remains of a closed volume may lie between what is still stored.

        False, with the file as it was, when it gave way: to `gives_way`, or to another call that waits for the file.
        """
        with self._held(), failing_as_write(self.path):
            return rebuilt(self._connection, lambda: self._wanted.is_set() or gives_way())

    @property
    def seconds_unused(self) -> float:
        """How long nothing has been read or written."""
        return time.monotonic() - self._used

    def write_frame(self, address: Address, pixels: np.ndarray) -> None:
        """The pixels of a B-scan; does nothing if they are there already or its volume is closed."""
        if not self.wants_frame(address):
            return
        row = (*address, *pixels.shape, pixels.dtype.str, pixels_to_bytes(pixels))
        with self._writing() as cursor:
            cursor.execute("INSERT OR IGNORE INTO frames VALUES (?, ?, ?, ?, ?, ?)", row)

    def write_edit(self, address: Address, number: int, text: str, change: Change, after: Segmentation | None) -> None:
        """One edit and what came of it. Edits from `number` on that had been undone are gone."""
        data = change_to_bytes(change)
        with self._writing() as cursor:
            cursor.execute("DELETE FROM edits WHERE volume = ? AND frame = ? AND number >= ?", (*address, number))
            cursor.execute("INSERT INTO edits VALUES (?, ?, ?, ?, ?)", (*address, number, text, data))
            self._put_state(cursor, address, change.after, after, number + 1)

    def write_position(self, address: Address, position: int, part: Part | None, now: Segmentation | None) -> None:
        """What undo or redo led to: the next edit to redo, the part that it put in place, and all that is there now."""
        with self._writing() as cursor:
            self._put_state(cursor, address, part, now, position)

    def write_segmentation(self, address: Address, segmentation: Segmentation) -> None:
        """A segmentation without the edits that led to it."""
        with self._writing() as cursor:
            self._put_state(cursor, address, Change.between(None, segmentation).after, segmentation, 0)

    def _put_state(self, cursor, address: Address, part: Part | None, now: Segmentation | None, position: int) -> None:
        if now is None:
            cursor.execute("DELETE FROM boundaries WHERE volume = ? AND frame = ?", address)
            cursor.execute("INSERT OR REPLACE INTO scans VALUES (?, ?, ?, NULL)", (*address, position))
            return
        whole = Change.between(None, now).after
        for place in part.stretches:
            data = part_to_bytes(Part(None, {place: whole.stretches[place]}))
            cursor.execute("INSERT OR REPLACE INTO boundaries VALUES (?, ?, ?, ?)", (*address, place, data))
        if part.facts is None:
            cursor.execute("UPDATE scans SET position = ? WHERE volume = ? AND frame = ?", (position, *address))
        else:
            facts = part_to_bytes(Part(part.facts, {}))
            cursor.execute("INSERT OR REPLACE INTO scans VALUES (?, ?, ?, ?)", (*address, position, facts))

    def move_to(self, path: Path) -> None:
        """Write everything to another file and go on there; the old one stays as it is."""
        with self._held(), failing_as_write(path):
            beside = path.with_name(f".{path.name}.new")
            beside.unlink(missing_ok=True)
            copy = connected(beside, "rwc")
            try:
                self._connection.backup(copy)
            finally:
                copy.close()
            beside.replace(path)
            self._connection.close()
            self._connection, self.path, self.read_only = connected(path, "rw"), path, False

    @contextlib.contextmanager
    def _held(self) -> Iterator[None]:
        if not self._lock.acquire(blocking=False):
            self._wanted.set()
            self._lock.acquire()
        self._wanted.clear()
        self._used = time.monotonic()
        try:
            yield
        finally:
            self._lock.release()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Cursor]:
        with self._held(), failing_as_read(self.path):
            yield self._connection.cursor()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Cursor]:
        with self._held(), failing_as_write(self.path):
            if not self.path.exists():  # an open file outlives its folder: what is written there is lost
                raise WriteFailed("The project file {name!r} is no longer where it was.", name=self.path.name)
            cursor = self._connection.cursor()
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    cursor.execute("ROLLBACK")
                raise


def _put_volume(cursor: sqlite3.Cursor, row: tuple) -> None:
    cursor.execute("INSERT OR REPLACE INTO volumes VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


class StoredFrames:
    """The pixels of a volume, read from the project file when asked for."""

    def __init__(self, file: ProjectFile, volume: int, count: int) -> None:
        self._file, self._volume, self._count = file, volume, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> np.ndarray:
        return self._file.pixels(Address(self._volume, index))


def is_project(path: Path) -> bool:
    """Whether a file's ending is that of a project."""
    return path.suffix.lower() == ENDING
