"""Lines through the pointer, over the whole scan, with a word on what lies there."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QLineF
from PySide6.QtWidgets import QGraphicsLineItem

from octlayers_gui.gui.style import GROUND


def tag() -> pg.TextItem:
    """A small label on the canvas that can be read over any scan."""
    label = pg.TextItem(color=(240, 240, 240), fill=pg.mkBrush(*GROUND, 190))
    label.setZValue(45)
    label.hide()
    return label


def put_tag(label: pg.TextItem, column: float, depth: float) -> None:
    """Put a label beside a place of the scan (px), on the side where the canvas has more room."""
    seen = label.getViewBox().viewRect()
    right, low = column > seen.center().x(), depth > seen.center().y()
    label.setAnchor((1.06 if right else -0.06, 1.3 if low else -0.3))
    label.setPos(column, depth)


class Crosshair:
    """Shown while it is wanted and the pointer is on the scan."""

    def __init__(self, add: Callable[[object], None]) -> None:
        self._across, self._down = QGraphicsLineItem(), QGraphicsLineItem()
        self._label = tag()
        for line in (self._across, self._down):
            line.setPen(pg.mkPen(255, 140, 0, 190))  # seen on dark and on inverted scans
            line.setZValue(35)
            line.hide()
        for item in (self._across, self._down, self._label):
            add(item)
        self._labelled = True
        self._wanted, self._width, self._height = False, 0, 0
        self._at = (-1.0, -1.0)

    @property
    def place(self) -> tuple[float, float] | None:
        """Column and depth in px where the lines cross; None while they are not shown."""
        return self._at if self._across.isVisible() else None

    @property
    def text(self) -> str:
        return self._label.toPlainText()

    def set_extent(self, width: int, height: int) -> None:
        """Of the scan, in px."""
        self._width, self._height = width, height
        self.follow(-1, -1)

    def set_wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self.follow(*self._at)

    def set_text(self, text: str) -> None:
        if self._wanted:
            self._label.setText(text)

    def set_labelled(self, labelled: bool) -> None:
        """Without its label while something else is written at the pointer."""
        self._labelled = labelled
        self.follow(*self._at)

    def follow(self, column: float, depth: float) -> None:
        """Cross at a column and depth (px) of the scan; outside of it nothing is shown."""
        self._at = (column, depth)
        shown = self._wanted and 0 <= column < self._width and 0 <= depth < self._height
        self._across.setVisible(shown)
        self._down.setVisible(shown)
        self._label.setVisible(shown and self._labelled)
        if shown:
            self._across.setLine(QLineF(0, depth, self._width, depth))
            self._down.setLine(QLineF(column, 0, column, self._height))
            put_tag(self._label, column, depth)
