"""Boundaries in, results out: the dialogs of import and export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.questions import may_overwrite
from octlayers_gui.io.exports import file_names


class Exchange(QObject):
    """Asks what goes where; the workflow does it."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window

    def import_boundaries(self) -> None:
        """Ask for a table of boundaries for the scan on screen."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import boundaries"), "", "CSV (*.csv)")
        if name:
            self._window.workflow.import_boundaries(Path(name))

    def export(self) -> None:
        """Ask what to write of which scans, and into which folder."""
        window, document = self._window, self._window.document
        segmented = [a for a in document.project.addresses() if a in document.project.segmentations]
        dialog = ExportDialog(
            document.project.stem_of(document.address), len(segmented), window.settings.export_folder, window
        )
        if not dialog.exec():
            return
        chosen = segmented if dialog.every_scan else [document.address]
        stems = [document.project.stem_of(address) for address in chosen]
        names = [name for stem in stems for kind in dialog.kinds for name in file_names(stem, kind)]
        present = [name for name in names if (dialog.folder / name).exists()]
        if not present or may_overwrite(window, present):
            window.settings.export_folder = str(dialog.folder)
            window.workflow.export(chosen, dialog.folder, dialog.kinds)
