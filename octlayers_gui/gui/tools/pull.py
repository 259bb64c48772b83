"""Pull: take a line anywhere; what is near comes along."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from octlayers_gui.core import gestures
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.style import YELLOW
from octlayers_gui.gui.tools.tool import Tool, shift

LEAST_REACH = 3.0  # columns
MARK = 12  # screen px, half the height of an end mark
PER_NOTCH = 1.2  # the reach grows by it


class PullTool(Tool):
    """Marks on the line show how far a pull reaches."""

    name = "pull"
    hint = Phrase("drag a line anywhere · the wheel changes the reach while you drag · Shift pushes · Esc gives up")

    def __init__(self, view) -> None:
        super().__init__(view)
        self.reach = 40.0
        self._marks = pg.PlotCurveItem(pen=pg.mkPen(YELLOW, width=2), connect="pairs")
        self._marks.setZValue(40)
        view.add_overlay(self._marks)
        self.forget()

    def forget(self) -> None:
        self._start, self._last = None, None
        self._marks.clear()

    leave = forget

    def hover(self, point, modifiers) -> None:
        over = self.view.line_at(point) is not None
        self.view.set_cursor(Qt.CursorShape.SizeVerCursor if over else self.cursor)

    def press(self, point, modifiers) -> bool:
        name = self.view.line_at(point)
        if name is None:
            return False
        self.view.set_active(name)
        self._start, self._from = self.view.begin(), point
        self._column = int(np.floor(point.x()))
        self._last = (point, modifiers)
        self._show_marks(self._start)
        return True

    def _pulled(self, point, modifiers):
        by = point.y() - self._from.y()
        return gestures.pull(self._start, self.view.active, self._column, by, self.reach, push=shift(modifiers))

    def move(self, point, modifiers) -> None:
        self._last = (point, modifiers)
        pulled = self._pulled(point, modifiers)
        self.view.preview(pulled)
        self._show_marks(pulled)

    def release(self, point, modifiers) -> None:
        if point == self._from:
            self.view.give_up_drag()
        else:
            self.view.commit(self._pulled(point, modifiers), Phrase("Pull {name}", name=self.view.active))

    def wheel(self, notches, point, modifiers) -> bool:
        if self._start is None:
            return False
        self.reach = float(np.clip(self.reach * PER_NOTCH**notches, LEAST_REACH, self._start.width))
        self.move(*self._last)
        return True

    def _show_marks(self, segmentation) -> None:
        depth = segmentation.boundary(self.view.active).depth
        ends = np.array([self._column - self.reach, self._column + self.reach]) + 0.5
        at = depth[np.clip(ends.astype(int), 0, len(depth) - 1)]
        at = np.where(np.isfinite(at), at, depth[self._column])
        half = MARK * self.view.pixel_size()[1]
        self._marks.setData(np.repeat(ends, 2), (at[:, None] + [-half, half]).ravel())
