"""Annotations in, results out: the dialogs of import and export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core.verdict import REVIEWED
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.export_progress import ExportProgress
from octlayers_gui.gui.dialogs.import_report import ImportReport
from octlayers_gui.gui.dialogs.questions import REPLACE, keep_or_replace_corrections, may_overwrite
from octlayers_gui.gui.jobs import Job
from octlayers_gui.io.annotations.formats import ENDINGS
from octlayers_gui.io.exports import file_names
from octlayers_gui.tasks.export import JOINT_WORKBOOK
from octlayers_gui.tasks.import_annotations import Imported


class Exchange(QObject):
    """Asks what goes where; the workflow does it."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window
        window.workflow.exports.begun.connect(self._show_progress)
        self.report: ImportReport | None = None
        window.workflow.import_read.connect(self._settle)
        window.workflow.imported.connect(self._tell_imported)

    def import_annotations(self) -> None:
        """Ask for annotation files of any format; they find their scans by name."""
        pattern = " ".join(f"*{ending}" for ending in ENDINGS)
        title = self.tr("Import annotations")
        kinds, brief = f"{title} ({pattern});;* (*)", QFileDialog.Option.HideNameFilterDetails
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds, options=brief)
        if names:
            self._window.workflow.import_annotations([Path(name) for name in names])

    def _settle(self, imported: Imported) -> None:
        """Ask what may be done to corrections, if any of the scans has some that would be replaced."""
        held = self._window.document.project.segmentations
        at_risk = [taken.stem for taken in imported.taken if taken.endangers(held.get(taken.address))]
        wish = keep_or_replace_corrections(self._window, at_risk) if at_risk else REPLACE
        if wish:
            self._window.workflow.put_imported(imported, over=wish == REPLACE)

    def _tell_imported(self, count: int, told: list, failures: list) -> None:
        """In one line when all went as it is in the files, else in a report that stays until it is closed."""
        headline = self.tr("Imported annotations for {count} scan(s); they can teach the network, too.")
        headline = headline.format(count=count) if count else self.tr("Nothing was imported.")
        if told or failures:
            self.report = ImportReport(headline, told, failures, self._window)
            self.report.open()
        elif count:  # what was refused is told already
            self._window.message.say("done", headline)

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
        window.workflow.exports.export(dialog.addresses, dialog.folder, dialog.kinds, dialog.names, dialog.course)

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
                bool(project.segmentations[address].regions),
                project.volumes[address.volume].added_to(address.frame),
            )
            for address in project.addresses()
            if address in project.segmentations
        ]
