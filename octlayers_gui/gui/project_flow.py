"""Projects as files: new, open, save under a name, go on after a crash."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

from octlayers_gui.core.errors import OctLayersError, WriteFailed
from octlayers_gui.core.project import Project
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.frame_writes import frame_writer
from octlayers_gui.gui.saver import Saver
from octlayers_gui.io.project_file import ENDING, ProjectFile
from octlayers_gui.paths import user_data

LAST_WRITES = 10.0  # seconds that closing waits for the file


@dataclass(frozen=True)
class Unnamed:
    """Work that was never given a name: its file, what is in it, when it was last written (local time)."""

    path: Path
    title: str
    written: datetime


class ProjectFlow(QObject):
    """Verbs on project files. The work of a window always has one: a name is all that it may lack.

    said: kind, sentence, details for the message bar. failed: an error to report. named: the file has another name.
    """

    said = Signal(str, str, str)
    failed = Signal(object)
    named = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.path: Path | None = None  # None while the work has no name
        self._file_path: Path | None = None
        self._lock: QLockFile | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the file stays when it is left: it has a name, or a user worked in it."""
        return self.path is not None or self.document.project.is_worked_on

    # one project after the other

    def begin(self) -> None:
        """An empty project without a name; its file comes into being with the first scan."""
        folder = unnamed_folder()
        stem = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
        tries = (folder / f"{stem}{'' if n == 1 else f' {n}'}{ENDING}" for n in range(1, 1000))
        path = next(path for path in tries if not path.exists() and not _lock_path(path).exists())
        self._take(path, self._locked(path), Project())
        self.path = None
        self.named.emit()

    def open(self, path: Path, may_leave: Callable[[], bool] = lambda: True) -> bool:
        """Show a project instead of the present one; False, with an error reported, when it cannot be read.

        may_leave: asked, once it can be read, whether the present one may go.
        """
        path = path.resolve()
        if self._file_path == path:
            return True
        lock = self._locked(path)
        try:
            file = ProjectFile.open(path, read_only=lock is None)
            project = file.project()
        except OctLayersError as error:
            if lock is not None:
                lock.unlock()
            self.failed.emit(error)
            return False
        if not may_leave():
            file.close()
            if lock is not None:
                lock.unlock()
            return False
        self.leave()
        self._take(path, lock, project, file)
        self.path = None if path.parent == unnamed_folder() else path
        if file.read_only:
            told = self.tr("{0} is open in another window or may not be written to: it is shown, not edited.")
            self.said.emit("warning", told.format(path.name), "")
        self.named.emit()
        return True

    def _take(self, path: Path, lock: QLockFile | None, project: Project, file: ProjectFile | None = None) -> None:
        self._file_path, self._lock = path, lock
        saver = Saver(partial(ProjectFile.create, path), self._rescued, self)
        saver.file = file
        saver.failed.connect(self.failed)
        saver.moved.connect(self._tell_moved)
        self.document.replace(project, saver, file is not None and file.read_only)

    def _locked(self, path: Path) -> QLockFile | None:
        """The lock of a project file; None when another window holds it or its folder is read-only."""
        with contextlib.suppress(OSError):  # without a folder there is no lock either
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(_lock_path(path)))
        lock.setStaleLockTime(0)  # only the death of its process makes a lock stale, not its age
        return lock if lock.tryLock(0) else None

    def leave(self) -> bool:
        """Write what waits and let the file go; False when something could not be written.

        Work without a name in which nobody drew or decided anything is not kept.
        """
        saver, document = self.document.saver, self.document
        if saver is None:
            return True
        kept = self.is_kept
        saver.failed.disconnect()
        saver.moved.disconnect()
        written = saver.finish(LAST_WRITES if kept else 0)
        if not kept and not document.read_only and saver.file is not None:
            saver.file.path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()
        document.saver, self._file_path, self._lock = None, None, None
        return written or not kept

    def save_as(self, path: Path) -> None:
        """Give the project a name, or another one; every edit goes there from now on."""
        path = path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
        path = path.resolve()
        saver, old, old_lock = self.document.saver, self._file_path, self._lock
        if path == old:
            self.save()
            return
        lock = self._locked(path)
        try:
            if lock is None:
                raise WriteFailed(
                    "{name!r} is open in another window, or its folder cannot be written to.", name=path.name
                )
            if not saver.flush(LAST_WRITES) or saver.file is None:
                raise WriteFailed("There is nothing to save yet, or it could not be written; see the message before.")
            saver.file.move_to(path)
        except OctLayersError as error:
            if lock is not None:
                lock.unlock()
            self.failed.emit(error)
            return
        if self.path is None and old is not None and not self.document.read_only:
            old.unlink(missing_ok=True)
        if old_lock is not None:
            old_lock.unlock()
        self._file_path, self._lock, self.path, self.document.read_only = path, lock, path, False
        self.document.follow_undo()
        self.said.emit("done", self.tr("Saved as {0}; every edit goes there from now on.").format(path.name), "")
        self.named.emit()

    def save(self) -> None:
        """Say that everything is saved already, as it is after every edit."""
        if self.document.saver.flush(LAST_WRITES):
            self.said.emit("done", self.tr("Everything is saved in {0}.").format(self._file_path.name), "")

    # when a file fails

    def _rescued(self, file: ProjectFile | None) -> ProjectFile:
        """On the saver's thread: a local copy, of the file if it can still be read, else of what is in memory."""
        folder = unnamed_folder()
        path = folder / f"{datetime.now():%Y-%m-%d %H.%M.%S} rescued{ENDING}"
        if file is not None and file.path.parent == folder:
            raise WriteFailed("The user's data folder cannot be written to.")
        if file is not None:
            try:
                file.move_to(path)
                return file
            except OctLayersError:
                pass  # it cannot be read either
        return _from_memory(self.document.project, path)

    def _tell_moved(self, file: ProjectFile) -> None:
        if self._lock is not None:
            self._lock.unlock()
        self._file_path, self._lock, self.path = file.path, self._locked(file.path), None
        told = self.tr("Your work goes on in a local copy, {0}. 'File > Save project as' gives it a place and a name.")
        self.said.emit("warning", told.format(file.path.name), "")
        self.named.emit()

    # work without a name

    def unnamed(self) -> list[Unnamed]:
        """Work of earlier sittings that has no name, newest first; what another window has open is left out."""
        found = []
        for path in sorted(unnamed_folder().glob(f"*{ENDING}"), reverse=True):
            lock = None if path == self._file_path else self._locked(path)
            if lock is None:
                continue
            try:
                file = ProjectFile.open(path)  # to read only would not recover what a crash left half-written
                try:
                    stems = [volume.stem for volume in file.volumes() if len(volume)]
                finally:
                    file.close()
                if stems:
                    title = ", ".join(stems[:3]) + (" …" if len(stems) > 3 else "")
                    found.append(Unnamed(path, title, datetime.fromtimestamp(path.stat().st_mtime)))
            except (OctLayersError, OSError):
                continue  # listed are those that can be opened; nothing is deleted unasked
            finally:
                lock.unlock()
        return found

    def discard(self, path: Path) -> None:
        """Delete work without a name for good."""
        if path.parent == unnamed_folder() and path != self._file_path:
            path.unlink(missing_ok=True)


def unnamed_folder() -> Path:
    """Where work without a name lies."""
    return (user_data() / "work").resolve()


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _from_memory(project: Project, path: Path) -> ProjectFile:
    file = ProjectFile.create(path)
    for place, volume in enumerate(project.volumes):
        file.write_volume(place, volume)
    for address in project.addresses():
        frame_writer(project.volumes[address.volume], address)(file)  # unless its pixels went with the drive
    for address, segmentation in project.segmentations.items():
        file.write_segmentation(address, segmentation)
    return file
