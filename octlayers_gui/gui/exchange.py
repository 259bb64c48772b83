"""Boundaries in, results out: the dialogs of import and export."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.questions import REPLACE, keep_or_replace_corrections, may_overwrite
from octlayers_gui.io.exports import file_name


class Exchange(QObject):
    """Asks what goes where; the workflow does it."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window

    def import_boundaries(self) -> None:
        """Ask for a table of boundaries for the scan on screen, and what it may replace."""
        window = self._window
        name, _ = QFileDialog.getOpenFileName(window, self.tr("Import boundaries"), "", "CSV (*.csv)")
        if not name:
            return
        at_risk = window.document.has_corrections_at_risk
        wish = keep_or_replace_corrections(window, of_import=True) if at_risk else REPLACE
        if wish:
            window.workflow.import_boundaries(Path(name), over=wish == REPLACE)

    def export(self) -> None:
        """Ask what to write of which scans, and into which folder."""
        window, document = self._window, self._window.document
        segmentations = document.project.segmentations
        segmented = [address for address in document.project.addresses() if address in segmentations]
        drawn = [address for address in segmented if segmentations[address].regions]
        with_regions = (document.address in drawn, len(drawn))
        stem, folder = document.project.stem_of(document.address), window.settings.export_folder
        dialog = ExportDialog(stem, len(segmented), folder, with_regions, window)
        if not dialog.exec():
            return
        chosen = segmented if dialog.every_scan else [document.address]
        names = [file_name(document.project.stem_of(address), kind) for address in chosen for kind in dialog.kinds]
        present = [name for name in names if (dialog.folder / name).exists()]
        if not present or may_overwrite(window, present):
            window.settings.export_folder = str(dialog.folder)
            window.workflow.export(chosen, dialog.folder, dialog.kinds)
