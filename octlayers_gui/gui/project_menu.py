"""The project's entries of the File menu, and what the start page offers to go on with."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.gui.dialogs.questions import may_close_scan, may_discard, may_lose_corrections
from octlayers_gui.gui.project_flow import ProjectFlow
from octlayers_gui.io.project_file import ENDING, is_project


class ProjectMenu(QObject):
    """Asks where projects go and come from; `flow` does the rest."""

    def __init__(self, flow: ProjectFlow, window) -> None:
        super().__init__(window)
        self.flow, self._window = flow, window
        page = window.start_page
        page.work_wanted.connect(self._go_on)
        page.discard_wanted.connect(self._discard)
        flow.said.connect(window.message.say)
        flow.failed.connect(window.show_error)
        flow.named.connect(self._show_name)
        window.document.changed.connect(self._show_name)
        window.document.shown.connect(self._show_name)
        window.document.refused.connect(window.show_error)
        window.document.replaced.connect(self._show_replaced)
        self.list_unnamed()

    def open(self, paths: list[Path]) -> list[Path]:
        """Open the project among some files; what is left are scans."""
        projects = [path for path in paths if is_project(path)]
        if projects and self.flow.open(projects[0], self.may_leave):
            self._window.settings.remember(projects[0])
            self._show_first()
        if len(projects) > 1:
            self._window.message.say("warning", self.tr("A window shows one project; the first was opened."))
        return [path for path in paths if not is_project(path)]

    def _show_first(self) -> None:
        addresses = list(self._window.document.project.addresses())
        if addresses:
            self._window.workflow.show_bscan(addresses[0])

    def new(self) -> None:
        """An empty project; the present one is saved already."""
        if self.leave():
            self.flow.begin()
            self.list_unnamed()

    def leave(self) -> bool:
        """Let the present project go; False when the user wants to stay because something could not be written."""
        if not self.may_leave():
            return False
        self.flow.leave()
        return True

    def may_leave(self) -> bool:
        """Write what waits; False when something could not be written and the user wants to stay."""
        saver = self._window.document.saver
        if saver is None or not self.flow.is_kept or saver.flush(5.0):
            return True
        return may_lose_corrections(self._window, saver.waiting)

    def save(self) -> None:
        """A project without a name is asked for one; any other is saved already."""
        if self.flow.path is None:
            self.save_as()
        else:
            self.flow.save()

    def save_as(self) -> None:
        """Ask for a name."""
        document = self._window.document
        start = self.flow.path or Path(document.project.open_volumes()[0].stem + ENDING)
        title, kinds = self.tr("Save project as"), self.tr("Project") + f" (*{ENDING})"
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(start), kinds)
        if name:
            self.flow.save_as(Path(name))
            if self.flow.path is not None:
                self._window.settings.remember(self.flow.path)

    def close_scan(self) -> None:
        """Take the scan on screen, with all B-scans of its file, out of the project; asks if a user worked on it."""
        self._window.view.give_up_drag()
        document = self._window.document
        place, volume = document.address.volume, document.volume
        is_open_to_change = not document.read_only and not document.is_signed(place)
        must_ask = is_open_to_change and document.is_worked_on(place)
        if must_ask and not may_close_scan(self._window, volume.stem, len(volume)):
            return
        if document.close_volume(place):
            self._window.status.show_hint(self.tr("Closed {name}.").format(name=volume.stem))

    def list_unnamed(self) -> None:
        """Offer work without a name on the start page."""
        entries = [(str(w.path), w.title, f"{w.written:%Y-%m-%d %H:%M}") for w in self.flow.unnamed()]
        self._window.start_page.show_unnamed(entries)

    def _go_on(self, path: str) -> None:
        if self.flow.open(Path(path), self.may_leave):
            self._show_first()

    def _discard(self, path: str) -> None:
        if may_discard(self._window):
            self.flow.discard(Path(path))
            self.list_unnamed()

    def _show_name(self) -> None:
        document = self._window.document
        parts = [document.project.stem_of(document.address)] if document.address is not None else []
        parts += [self.flow.path.name] if self.flow.path is not None else []
        parts += [self.tr("read only")] if document.read_only else []
        self._window.setWindowTitle(" – ".join([*parts, "OCT Layers"]))

    def _show_replaced(self) -> None:
        self._window.workflow.forget()
        self._window.scans.clear_scans()
        self._window.show_start_page()
