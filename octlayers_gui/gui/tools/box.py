"""The box that Ctrl + drag spans around vertices."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from octlayers_gui.gui.style import YELLOW


class SelectionBox(QGraphicsRectItem):
    """Hidden until it is spanned between two corners, points of the scan."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(pg.mkPen(YELLOW, width=1, style=Qt.PenStyle.DashLine))
        self.setZValue(40)
        self.hide()

    def span(self, corner: QPointF, other: QPointF) -> None:
        """Show it between these corners."""
        self.setRect(QRectF(corner, other).normalized())
        self.show()


def in_box(corner: QPointF, other: QPointF, x: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Places, among points (n,) of x in columns and depth in px, of those between two corners or on the edge."""
    box = QRectF(corner, other).normalized()
    inside = (x >= box.left()) & (x <= box.right()) & (depth >= box.top()) & (depth <= box.bottom())
    return np.flatnonzero(inside)
