"""The labels that the user gives to regions, with their colours."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from octlayers_gui.core.region_edits import LONGEST_LABEL
from octlayers_gui.core.regions import Colour
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.swatch import swatch

OWN = Qt.ItemDataRole.UserRole + 1  # a label as it is recorded; it may be shown in another language


class RegionLabelsDialog(QDialog):
    """A list to add to, rename in (double click), recolour, and remove from."""

    def __init__(self, labels: dict[str, Colour], colour_of: Callable[[str], Colour], parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Region labels"))
        self._colour_of = colour_of
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Region labels"))
        for label, colour in labels.items():
            self._add_item(label, colour)
        side = QVBoxLayout()
        for text, do in (
            (self.tr("&Add"), self._add),
            (self.tr("Re&name"), self._rename),
            (self.tr("&Colour…"), self._recolour),
            (self.tr("&Remove"), self._remove),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            side.addWidget(button)
        side.addStretch(1)
        note = QLabel(self.tr("Regions that are drawn already keep their label."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.addWidget(self._list, 1)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.addLayout(middle)
        column.addWidget(note)
        column.addWidget(buttons)

    def _add_item(self, label: str, colour: Colour) -> QListWidgetItem:
        item = QListWidgetItem(spoken(label), self._list)
        item.setData(OWN, str(label))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._paint(item, colour)
        return item

    @staticmethod
    def _paint(item: QListWidgetItem, colour: Colour) -> None:
        item.setIcon(swatch(colour))
        item.setData(Qt.ItemDataRole.UserRole, tuple(colour))

    def _add(self) -> None:
        taken = {self._list.item(row).text() for row in range(self._list.count())}
        name = next(name for k in range(1, 10_000) if (name := self.tr("label {0}").format(k)) not in taken)
        item = self._add_item(name, self._colour_of(name))
        self._list.setCurrentItem(item)
        self._list.editItem(item)

    def _rename(self) -> None:
        if self._list.currentItem() is not None:
            self._list.editItem(self._list.currentItem())

    def _recolour(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        colour = QColorDialog.getColor(QColor(*item.data(Qt.ItemDataRole.UserRole)), self)
        if colour.isValid():
            self._paint(item, colour.getRgb()[:3])

    def _remove(self) -> None:
        self._list.takeItem(self._list.currentRow())

    @property
    def labels(self) -> dict[str, Colour]:
        """In the list's order; empty and repeated ones left out."""
        kept: dict[str, Colour] = {}
        for row in range(self._list.count()):
            item = self._list.item(row)
            own = item.data(OWN)
            label = own if item.text() == spoken(own) else " ".join(item.text().split())[:LONGEST_LABEL]
            if label:
                kept.setdefault(label, tuple(item.data(Qt.ItemDataRole.UserRole)))
        return kept
