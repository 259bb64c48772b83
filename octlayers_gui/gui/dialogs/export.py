"""What to export, of which scans, under which names, into which folder."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.project import Address
from octlayers_gui.gui.dialogs.export_choice import Candidate, ScanChoice
from octlayers_gui.gui.dialogs.export_kinds import KindBoxes
from octlayers_gui.gui.dialogs.export_names import NameChoice
from octlayers_gui.gui.dialogs.roomy import Scrolled, fit_to_screen


class ExportDialog(QDialog):
    """Accepted only with a folder, a scan, a kind that there is anything of, and names that differ."""

    def __init__(self, candidates: list[Candidate], current: Address, folder: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.scans = ScanChoice(candidates, current)
        self.files = KindBoxes()
        self.naming = NameChoice()
        self._folder = QLineEdit(folder)
        self._folder.setMinimumWidth(320)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._framed(self.tr("Scans"), self.scans))
        column.addWidget(self.files)
        column.addWidget(self._framed(self.tr("Where to"), self.naming, self._folder_row()))
        outer = QVBoxLayout(self)
        outer.addWidget(Scrolled(choices))
        outer.addWidget(self._buttons)
        for part in (self.scans.changed, self.files.changed, self.naming.changed, self._folder.textChanged):
            part.connect(self._check)
        self._check()
        fit_to_screen(self)

    @staticmethod
    def _framed(title: str, *parts: QWidget) -> QGroupBox:
        group = QGroupBox(title)
        column = QVBoxLayout(group)
        for part in parts:
            column.addWidget(part)
        return group

    def _folder_row(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        row.addWidget(QLabel(self.tr("Folder")))
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        return line

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self._folder.text())
        if folder:
            self._folder.setText(folder)

    def _check(self) -> None:
        self.naming.show_scans(self.scans.chosen)
        self.files.offer_regions(any(scan.has_regions for scan in self.scans.chosen))
        able = bool(self._folder.text().strip()) and self.files.any_to_write and bool(self.naming.names)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(able)

    @property
    def folder(self) -> Path:
        return Path(self._folder.text().strip()).expanduser()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Chosen kinds of `io.exports.KINDS`; regions where there are none, too: a table of an earlier export goes."""
        return self.files.kinds

    @property
    def course(self) -> str:
        """How the scans run, one of `tasks.export.COURSES`."""
        return self.files.course

    @property
    def addresses(self) -> list[Address]:
        """The scans to export; `names` are theirs."""
        return [scan.address for scan in self.scans.chosen]

    @property
    def names(self) -> list[str]:
        return self.naming.names
