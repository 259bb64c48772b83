"""Which scans are exported: the one on screen, all, the reviewed ones, or those ticked in a list."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from octlayers_gui.core.project import Address

LIST_HEIGHT = 110  # px


@dataclass(frozen=True)
class Candidate:
    """A scan that can be exported; `eye` is 'OD', 'OS' or ''; `added` is of `Volume.added_to`."""

    address: Address
    stem: str
    eye: str = ""
    reviewed: bool = False
    has_regions: bool = False
    added: str = ""


class ScanChoice(QWidget):
    """`candidates` are in the order of the project; `current` is the scan on screen."""

    changed = Signal()

    def __init__(self, candidates: list[Candidate], current: Address, parent=None) -> None:
        super().__init__(parent)
        self._candidates, self._current = candidates, current
        here = next((c for c in candidates if c.address == current), None)
        reviewed = sum(c.reviewed for c in candidates)
        self.this = QRadioButton(self.tr("This scan ({0})").format(here.stem if here else ""))
        self.every = QRadioButton(self.tr("All segmented scans ({0})").format(len(candidates)))
        self.reviewed = QRadioButton(self.tr("Reviewed scans ({0})").format(reviewed))
        self.ticked = QRadioButton(self.tr("Chosen from the list"))
        self.this.setEnabled(here is not None)
        self.every.setEnabled(len(candidates) > 1)
        self.reviewed.setEnabled(reviewed > 0)
        self.ticked.setEnabled(len(candidates) > 1)
        self.list = self._filled_list()
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.this, self.every, self.reviewed, self.ticked):
            button.toggled.connect(self._tell)
            column.addWidget(button)
        row.addLayout(column, 1)
        row.addWidget(self.list, 1)
        (self.this if here else self.every).setChecked(True)

    def _filled_list(self) -> QListWidget:
        shown = QListWidget()
        shown.setAccessibleName(self.tr("Scans to export"))
        shown.setMaximumHeight(LIST_HEIGHT)
        for candidate in self._candidates:
            item = QListWidgetItem(candidate.stem)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if candidate.reviewed else Qt.CheckState.Unchecked)
            shown.addItem(item)
        shown.itemChanged.connect(self._tell)
        return shown

    def _tell(self) -> None:
        self.list.setEnabled(self.ticked.isChecked())
        self.changed.emit()

    @property
    def chosen(self) -> list[Candidate]:
        """The scans to export, in the order of the project."""
        if self.this.isChecked():
            return [c for c in self._candidates if c.address == self._current]
        if self.reviewed.isChecked():
            return [c for c in self._candidates if c.reviewed]
        if self.ticked.isChecked():
            ticked = (self.list.item(row).checkState() == Qt.CheckState.Checked for row in range(self.list.count()))
            return [c for c, tick in zip(self._candidates, ticked, strict=True) if tick]
        return list(self._candidates)
