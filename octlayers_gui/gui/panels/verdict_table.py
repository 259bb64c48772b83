"""The old and the new model beside each other on the scans that were taught."""

import numpy as np
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from octlayers_gui.gui.language import figure
from octlayers_gui.tasks.teach import TaughtModel


class VerdictTable(QTableWidget):
    """A row per corrected boundary, then means and what was not found; lengths in px."""

    def __init__(self, parent=None) -> None:
        super().__init__(0, 3, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_taught(self, taught: TaughtModel, parent_name: str) -> None:
        """Fill the table with a result."""
        self.setHorizontalHeaderLabels([self.tr("Boundary"), parent_name, taught.model.card.name])
        figures = zip(taught.boundaries, taught.before, taught.after, strict=True)
        rows = [row for row in figures if np.isfinite(row[1]) or np.isfinite(row[2])]
        rows += [(self.tr("mean of your corrections"), *taught.means)]
        rows += [(self.tr("elsewhere on these scans"), *taught.elsewhere)]
        rows += [(self.tr("A-scans not found"), *taught.missed)]
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, value in enumerate(row):
                self.setItem(place, column, QTableWidgetItem(_text(value)))


def _text(value) -> str:
    """A name, a count, or px with two decimals; a dash for what is not known."""
    if isinstance(value, str | int):
        return str(value)
    return figure(value, 2) if np.isfinite(value) else "–"
