"""The jobs that run or wait on the window's threads, and what the status line says of them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from octlayers_gui.gui.jobs import Job, WorkerThread


@dataclass
class _Told:
    thread: WorkerThread
    text: str
    done: int = 0
    total: int = 0


class RunningJobs(QObject):
    """The oldest job is the one that is told of.

    busy: its text, '' when nothing runs. progressed: how many pieces of it are done, of how many; 0 of 0 where it
    does not say. ended: that job is over, in whatever way.
    """

    busy = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[Job, _Told] = {}

    def __len__(self) -> int:
        return len(self._jobs)

    def occupies(self, thread: WorkerThread) -> bool:
        """Whether anything runs or waits on a thread."""
        return any(told.thread is thread for told in self._jobs.values())

    def start(self, thread: WorkerThread, job: Job, text: str) -> None:
        """Hand a job, whose results are connected already, to a thread."""
        self._jobs[job] = _Told(thread, text)
        job.progressed.connect(self._take_progress)
        job.ended.connect(self._forget)
        self._tell()
        thread.submit(job)

    def describe(self, job: Job, text: str, done: int, total: int) -> None:
        """Say something else of a job from now on."""
        told = self._jobs[job]
        told.text, told.done, told.total = text, done, total
        self._tell()

    def cancel(self) -> None:
        """Stop them all at their next step."""
        for job in list(self._jobs):
            job.cancel()

    def _tell(self) -> None:
        first = next(iter(self._jobs.values()), None)
        self.busy.emit(first.text if first is not None else "")
        if first is not None and first.total:
            self.progressed.emit(first.done, first.total)

    def _take_progress(self, done: int, total: int, text: str) -> None:
        job = self.sender()
        if total:
            self._jobs[job].done, self._jobs[job].total = done, total
        if total and job is next(iter(self._jobs)):
            self.progressed.emit(done, total)

    def _forget(self) -> None:
        job = self.sender()
        del self._jobs[job]
        self.ended.emit(job)  # what comes next starts before the status line could say that nothing runs
        self._tell()
        job.deleteLater()
