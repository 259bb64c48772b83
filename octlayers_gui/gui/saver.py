"""Writes every edit to the project file, off the GUI thread and in order."""

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QThread, Signal

from octlayers_gui.core.errors import OctLayersError, WriteFailed
from octlayers_gui.io.project_file import ProjectFile

RETRY_SECONDS = 5.0
IDLE_SECONDS = 3.0  # without reading or writing before a file is rebuilt
SMALL_FILE = 64 * 1024 * 1024  # bytes; larger ones are not rebuilt while the program waits to end
FIRST, URGENT, LATER, LAST = range(4)
LONGEST_WRITE = 10.0  # seconds


@dataclass(order=True)
class _Task:
    urgency: int
    number: int
    write: Callable[[ProjectFile], None] | None = field(compare=False)


class Saver(QThread):
    """A loop over a queue of writes to one project file.

    When a write fails it goes on in a local copy, which `rescue` makes from what is in memory; when that
    fails, too, what is not written waits here and is tried again every few seconds.
    A write that fails for a reason nobody foresaw would fail again: it is reported and given up.
    failed: why a write did not succeed. moved: the copy that is written from now on.
    """

    failed = Signal(object)
    moved = Signal(object)

    def __init__(self, opened: Callable[[], ProjectFile], rescue: Callable[..., ProjectFile], parent=None) -> None:
        """opened: opens or makes the file, on this thread; rescue: makes a copy of the file (None if there is none)."""
        super().__init__(parent)
        self.file: ProjectFile | None = None
        self._opened, self._rescue, self._rescued = opened, rescue, False
        self._tasks: queue.PriorityQueue[_Task] = queue.PriorityQueue()
        self._failing: deque[_Task] = deque()
        self._waiting, self._count, self._has_gaps = 0, 0, False
        self._changed = threading.Condition()

    def submit(self, write: Callable[[ProjectFile], None], urgency: int = URGENT) -> None:
        """Queue a write; edits go before the pixels of scans that nobody has touched yet."""
        self._put(urgency, write)
        if not self.isRunning():
            self.start()

    def compact_when_idle(self) -> None:
        """Rebuild the file, without what was taken out of it, once nothing has been read or written for a while.

        It gives way to everything else, and is no write that anybody has to wait for. Called on this thread.
        """
        self._has_gaps = True

    def _put(self, urgency: int, write) -> None:
        with self._changed:
            self._count += 1
            self._waiting += write is not None
            self._tasks.put(_Task(urgency, self._count, write))

    @property
    def waiting(self) -> int:
        """How many writes are not done yet."""
        return self._waiting

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written; False when it is not in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self._waiting == 0, seconds)

    def finish(self, seconds: float = 10.0) -> bool:
        """Write what waits, end the thread and close the file; False when something could not be written.

        With 0 seconds only the write that runs is waited for, and what waits is given up.
        """
        self._rescued = True  # what is left now needs no copy
        done = self.flush(seconds) if self.isRunning() else self._waiting == 0
        if seconds == 0:
            self._has_gaps = False
        self._put(FIRST if seconds == 0 else LAST, None)
        ended = not self.isRunning() or self.wait(int(1000 * LONGEST_WRITE))
        if ended and self.file is not None:
            self.file.close()
        return done and ended

    def run(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=self._longest_rest())
                if task.write is None:
                    self._compact(SMALL_FILE)
                    return
                self._failing.append(task)
            except queue.Empty:
                self._compact()
            self._write_in_order()  # also, again, what failed

    def _longest_rest(self) -> float | None:
        if self._failing:
            return RETRY_SECONDS
        return IDLE_SECONDS if self._has_gaps else None

    def _compact(self, largest: int | None = None) -> None:
        if not self._has_gaps or self._failing or self.file is None:
            return
        is_leaving = largest is not None
        try:
            fits = self.file.path.stat().st_size <= largest if is_leaving else self.file.seconds_unused >= IDLE_SECONDS
            if fits:
                self._has_gaps = not self.file.compact(lambda: not self._tasks.empty())
        except (OctLayersError, OSError):
            self._has_gaps = False  # without room for a copy of the file it stays as it is

    def _write_in_order(self) -> None:
        told = len(self._failing) > 1
        while self._failing:
            try:
                self.file = self.file or self._opened()
                self._failing[0].write(self.file)
            except OctLayersError as error:
                if not told:
                    self.failed.emit(error)
                    told = True
                if not self._moved_to_a_copy():
                    return
                continue
            except Exception as error:  # noqa: BLE001  a defect in one write: it is told, and the others go on
                self.failed.emit(self._unexpected(error))
            self._failing.popleft()
            with self._changed:
                self._waiting -= 1
                if self._waiting == 0:
                    self._changed.notify_all()

    def _unexpected(self, error: Exception) -> WriteFailed:
        name = self.file.path.name if self.file is not None else ""
        return WriteFailed("The project {name!r} could not be saved: {said}.", name=name, said=type(error).__name__)

    def _moved_to_a_copy(self) -> bool:
        if self._rescued:
            return False
        try:
            self.file = self._rescue(self.file)
        except (OctLayersError, OSError):
            return False
        self._rescued = True
        self.moved.emit(self.file)
        return True
