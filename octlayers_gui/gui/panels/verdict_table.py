"""The old and the new model beside each other, boundary by boundary and layer by layer."""

import numpy as np
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from octlayers_gui.gui.language import figure
from octlayers_gui.tasks.teach import TaughtModel


class VerdictTable(QTableWidget):
    """Errors of boundaries in px and Dice of layers on the scans that judge; then what was taught, and the guard."""

    def __init__(self, parent=None) -> None:
        super().__init__(0, 3, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_taught(self, taught: TaughtModel, parent_name: str) -> None:
        """Fill the table with a result."""
        self.setHorizontalHeaderLabels([self.tr("Measured"), parent_name, taught.model.card.name])
        compared = taught.judged or taught.taught
        rows = [(self.tr("{0}, error in px").format(name), old, new) for name, old, new in compared.boundary_rows()]
        rows += [(self.tr("{0}, Dice").format(name), old, new) for name, old, new in compared.layer_rows()]
        rows += [(self.tr("A-scans not found"), *compared.missed)]
        if taught.judged is not None:
            rows += [(self.tr("the taught scans where you corrected, px"), *taught.taught.means_px)]
        rows += [(self.tr("elsewhere on the taught scans, px"), *taught.elsewhere.means_px)]
        rows += [(self.tr("synthetic scans, mean IoU"), *taught.guard.mean_ious)]
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, value in enumerate(row):
                self.setItem(place, column, QTableWidgetItem(_text(value)))


def _text(value) -> str:
    """A name, a count, or a figure with three digits; a dash for what is not known."""
    if isinstance(value, str | int):
        return str(value)
    return figure(value, 3 if value < 1 else 2) if np.isfinite(value) else "–"
