"""What to export, of which scans, into which folder."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from octlayers_gui.io.exports import EXPORTS, RECORDS

TITLES = {
    "boundaries": "Boundaries (CSV, px)",
    "mask": "Class mask (PNG, indices 0-8)",
    "overlay": "Overlay picture (PNG)",
    "thickness": "Thickness profile (CSV)",
    "summary": "Thickness summary (CSV)",
    "confidence": "Confidence (CSV, SD in px)",
    "provenance": "Who placed what, and when (CSV, with initials)",
    "review": "Verdict and corrections (CSV, with initials)",
    "regions": "Regions (CSV, vertices and areas)",
}


class ExportDialog(QDialog):
    """Accepted only with a folder and at least one kind."""

    def __init__(self, stem: str, segmented: int, folder: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._this = QRadioButton(self.tr("This scan ({0})").format(stem))
        self._every = QRadioButton(self.tr("All segmented scans ({0})").format(segmented))
        self._this.setChecked(True)
        self._every.setEnabled(segmented > 1)
        self._kinds = {kind: QCheckBox(self.tr(TITLES[kind])) for kind in (*EXPORTS, *RECORDS)}
        self._folder = QLineEdit(folder)
        self._folder.setMinimumWidth(320)
        self._folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._this)
        column.addWidget(self._every)
        column.addSpacing(8)
        for kind, box in self._kinds.items():
            box.setChecked(kind in EXPORTS)  # initials leave the program only when someone asks for them
            box.toggled.connect(self._check)
            column.addWidget(box)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Folder")))
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self._folder.textChanged.connect(self._check)
        self._check()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self._folder.text())
        if folder:
            self._folder.setText(folder)

    def _check(self) -> None:
        able = bool(self._folder.text().strip()) and bool(self.kinds)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(able)

    @property
    def folder(self) -> Path:
        return Path(self._folder.text().strip()).expanduser()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Chosen keys of `KINDS`."""
        return tuple(kind for kind, box in self._kinds.items() if box.isChecked())

    @property
    def every_scan(self) -> bool:
        return self._every.isChecked()
