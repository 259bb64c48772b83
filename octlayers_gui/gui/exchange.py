"""Boundaries in, results out: the dialogs of import and export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core.verdict import REVIEWED
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.export_progress import ExportProgress
from octlayers_gui.gui.dialogs.questions import may_overwrite
from octlayers_gui.gui.jobs import Job
from octlayers_gui.io.exports import file_names
from octlayers_gui.tasks.export import JOINT_WORKBOOK


class Exchange(QObject):
    """Asks what goes where; the workflow does it."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window
        window.workflow.exports.begun.connect(self._show_progress)

    def import_boundaries(self) -> None:
        """Ask for a table of boundaries for the scan on screen."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import boundaries"), "", "CSV (*.csv)")
        if name:
            self._window.workflow.import_boundaries(Path(name))

    def export(self) -> None:
        """Ask what to write of which scans, under which names, and into which folder."""
        window, document = self._window, self._window.document
        dialog = ExportDialog(self._candidates(), document.address, window.settings.export_folder, window)
        if not dialog.exec():
            return
        files = [name for stem in dialog.names for kind in dialog.kinds for name in file_names(stem, kind)]
        if "workbook" in dialog.kinds and len(dialog.names) > 1:
            files.append(JOINT_WORKBOOK)
        present = [name for name in files if (dialog.folder / name).exists()]
        if present and not may_overwrite(window, present):
            return
        window.settings.export_folder = str(dialog.folder)
        window.workflow.export(dialog.addresses, dialog.folder, dialog.kinds, dialog.names, dialog.course)

    def _show_progress(self, job: Job, total: int) -> None:
        if total > 1:
            ExportProgress(job, total, self._window).show()

    def _candidates(self) -> list[Candidate]:
        project = self._window.document.project
        return [
            Candidate(
                address,
                project.stem_of(address),
                project.volumes[address.volume].laterality,
                project.segmentations[address].verdict.kind == REVIEWED,
            )
            for address in project.addresses()
            if address in project.segmentations
        ]
