"""Brush: a circle that pushes lines away."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsEllipseItem

from octlayers_gui.core import gestures
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.style import YELLOW
from octlayers_gui.gui.tools.tool import Tool, ctrl, shift

RADII = (2.0, 200.0)  # px
PER_NOTCH = 1.15
MOST_STEPS = 12  # between two events: a jump across the scan stays quick


class BrushTool(Tool):
    """Without Ctrl it touches the active line only."""

    name = "brush"
    hint = Phrase(
        "push the line with the circle · the wheel changes its radius (Ctrl + wheel zooms) · "
        "Ctrl moves every line it touches · Shift pushes the neighbours"
    )
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view) -> None:
        super().__init__(view)
        self.radius = 15.0
        self._circle = QGraphicsEllipseItem()
        pen = pg.mkPen(YELLOW, width=1.5)
        self._circle.setPen(pen)
        self._circle.setZValue(40)
        self._circle.hide()
        view.add_overlay(self._circle)
        self.forget()

    def forget(self) -> None:
        self._start, self._now, self._last = None, None, None

    def leave(self) -> None:
        self._circle.hide()

    def hover(self, point, modifiers) -> None:
        around = QPointF(self.radius, self.radius)
        self._circle.setRect(QRectF(point - around, point + around))
        self._circle.show()

    def press(self, point, modifiers) -> bool:
        self._start = self._now = self.view.begin()
        self._last = point
        self.move(point, modifiers)
        return True

    def move(self, point, modifiers) -> None:
        self.hover(point, modifiers)
        way = point - self._last
        # In steps below the radius: a quick hand must not jump over the line.
        steps = int(np.clip(np.hypot(way.x(), way.y()) / (0.5 * self.radius), 1, MOST_STEPS))
        names = (self.view.active,)
        if ctrl(modifiers):
            names = tuple(name for name in self._start.scheme.boundaries if name not in self.view.locked)
        for step in range(1, steps + 1):
            at = self._last + way * (step / steps)
            self._now = gestures.nudge(self._now, names, (at.x(), at.y()), self.radius, push=shift(modifiers))
        self._last = point
        self.view.preview(self._now)

    def release(self, point, modifiers) -> None:
        if self._now is self._start:
            self.view.give_up_drag()
        else:
            self.view.commit(self._now, Phrase("Nudge {name}", name=self.view.active))

    def wheel(self, notches, point, modifiers) -> bool:
        if ctrl(modifiers):
            return False
        self.radius = float(np.clip(self.radius * PER_NOTCH**notches, *RADII))
        self.hover(point, modifiers)
        return True
