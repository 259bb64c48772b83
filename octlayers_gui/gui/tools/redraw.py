"""Redraw: the line follows the pointer over the columns it passes."""

import numpy as np
from PySide6.QtCore import Qt

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.tools.tool import Tool, shift


class RedrawTool(Tool):
    """The last pass over a column counts; a click without a stroke picks the line under it."""

    name = "redraw"
    hint = Phrase("draw the line anew · the last pass over a column counts · Shift pushes · a click picks another line")
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view) -> None:
        super().__init__(view)
        self.forget()

    def forget(self) -> None:
        self._start, self._path, self._last = None, None, None

    def press(self, point, modifiers) -> bool:
        self._start, self._last = self.view.begin(), point
        self._path = np.full(self._start.width, np.nan)
        column = int(np.floor(point.x()))
        if 0 <= column < len(self._path):
            self._path[column] = point.y()
        return True

    def _drawn(self, point, modifiers):
        """The Segmentation after the stroke so far; None while it spans no two columns."""
        last, self._last = self._last, point
        self._path = gestures.drawn_over(self._path, (last.x(), last.y()), (point.x(), point.y()))
        columns = np.flatnonzero(np.isfinite(self._path))
        if len(columns) < 2:
            return None
        return edits.redraw(
            self._start, self.view.active, columns, self._path[columns], shift(modifiers), blend=gestures.BLEND
        )

    def move(self, point, modifiers) -> None:
        drawn = self._drawn(point, modifiers)
        if drawn is not None:
            self.view.preview(drawn)

    def release(self, point, modifiers) -> None:
        drawn = self._drawn(point, modifiers)
        if drawn is not None:
            self.view.commit(drawn, Phrase("Redraw {name}", name=self.view.active))
            return
        self.view.give_up_drag()
        name = self.view.line_at(point)
        if name is not None:
            self.view.set_active(name)
