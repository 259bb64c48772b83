"""Work off the GUI thread: a Job ends in exactly one of succeeded, failed, cancelled."""

import contextlib
import queue
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from octlayers_gui.core.errors import Cancelled, OctLayersError
from octlayers_gui.core.progress import Progress
from octlayers_gui.crash_report import crash_report


class UnexpectedError(OctLayersError):
    """A defect of the program; `details` is `crash_report`'s text."""

    code = "unexpected"

    def __init__(self, details: str) -> None:
        super().__init__("Something went wrong inside the program. Your scans and corrections are still here.")
        self.details = details


class Job(QObject):
    """Wraps `work(progress)`. Create it, connect methods of QObjects, then submit it.

    `told` carries whatever `work` hands to `tell`, for results that arrive piece by piece.
    """

    progressed = Signal(int, int, str)
    told = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[Progress], object] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._stop, self._over = threading.Event(), threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def tell(self, fact: object) -> None:
        """Called by the work, on its thread."""
        self.told.emit(fact)

    def run(self) -> None:
        """Called on the worker's thread."""
        progress = Progress(self.progressed.emit, self._stop.is_set)
        try:
            progress.step(0, 0)
            result = self.work(progress)
            progress.step(0, 0)  # a result that arrives after Cancel is not wanted any more
        except Cancelled:
            self.cancelled.emit()
        except OctLayersError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001  the thread's border: a defect becomes a message, not an abort
            self.failed.emit(UnexpectedError(crash_report(error)))
        else:
            self.succeeded.emit(result)
        self._over.set()
        self.ended.emit()

    def wait(self, seconds: float) -> bool:
        """Block until the work is over, however it ended; False when it still runs after so many seconds."""
        return self._over.wait(seconds)


class WorkerThread(QThread):
    """Runs jobs one after the other.

    Its `run` is a loop over a queue: TensorFlow crashes in an object moved to a QThread with an event
    loop of its own, at the second slot call.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._current: Job | None = None

    def submit(self, job: Job) -> Job:
        """Queue a job; connect to it before."""
        self._jobs.put(job)
        if not self.isRunning():
            self.start()
        return job

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._current = job
            job.run()
            self._current = None

    def finish(self) -> bool:
        """Stop after the running step and wait; queued jobs are dropped. False when it does not end."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._jobs.get_nowait()
        if self._current is not None:
            self._current.cancel()
        self._jobs.put(None)
        return not self.isRunning() or self.wait(30_000)
