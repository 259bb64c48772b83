"""How far an export is; the window goes on meanwhile."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from octlayers_gui.gui.jobs import Job


class ExportProgress(QDialog):
    """Shown until the job ends. Cancel, Esc and closing it stop the export after the scan at hand."""

    def __init__(self, job: Job, total: int, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._job: Job | None = job
        self._said, self._bar = QLabel(self.tr("Exporting…")), QProgressBar()
        self._said.setMinimumWidth(340)
        self._bar.setRange(0, total)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._said, self._bar, self._buttons):
            column.addWidget(widget)
        job.progressed.connect(self._show)
        job.ended.connect(self._end)

    def _show(self, done: int, total: int, name: str) -> None:
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        if name:
            said = self.tr("Scan {number} of {count}: {name}")
            self._said.setText(said.format(number=done + 1, count=total, name=name))

    def reject(self) -> None:
        """Ask the export to stop; the dialog goes when it has."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._said.setText(self.tr("Stopping after this scan…"))
        self._buttons.setEnabled(False)

    def _end(self) -> None:
        self._job = None
        self.accept()
        self.deleteLater()
