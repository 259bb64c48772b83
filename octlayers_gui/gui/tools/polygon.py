"""Polygon: a closed outline, drawn by clicks and freehand, that becomes a layer or a region."""

import numpy as np
from PySide6.QtCore import Qt

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.outlines import simplified_stroke
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.style import GRAB_DISTANCE
from octlayers_gui.gui.tools.tool import Tool

FREEHAND = 4.0  # screen px that a press may slip and still be a click
FINISH = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PolygonTool(Tool):
    """It works on bare scans, too. The draft lies on the canvas until someone says what it is."""

    name = "polygon"
    hint = Phrase(
        "click the outline, or drag it freehand · Enter, a double click or the first vertex closes it · "
        "Backspace takes the last vertex back · Esc gives up"
    )
    cursor = Qt.CursorShape.CrossCursor
    on_line = False

    def __init__(self, view) -> None:
        super().__init__(view)
        self._draft = view.regions.draft
        self._stroke: list[tuple[float, float]] = []

    @property
    def can_work(self) -> bool:
        return self.view.can_be_drawn_on

    def forget(self) -> None:
        self._stroke = []
        self._draft.clear()

    def escape(self) -> bool:
        running = bool(self._draft.points)
        self.forget()
        return running

    def _is_closing(self, point) -> bool:
        if len(self._draft.points) < 3:
            return False
        way = np.subtract((point.x(), point.y()), self._draft.points[0]) / self.view.pixel_size()
        return bool(np.hypot(*way) <= GRAB_DISTANCE)

    def hover(self, point, modifiers) -> None:
        self._draft.show_outline(self._draft.points, point, self._is_closing(point))

    def press(self, point, modifiers) -> bool:
        if self._is_closing(point):
            self._stroke = []
        else:
            self._stroke = [(point.x(), point.y())]
            self._draft.show_outline([*self._draft.points, self._stroke[0]], point)
        return True

    def move(self, point, modifiers) -> None:
        if not self._stroke:
            return
        last = np.subtract((point.x(), point.y()), self._stroke[-1]) / self.view.pixel_size()
        if np.hypot(*last) >= FREEHAND:
            self._stroke.append((point.x(), point.y()))
            self._draft.show_outline([*self._draft.points, self._stroke[-1]], point)

    def release(self, point, modifiers) -> None:
        stroke, self._stroke = self._stroke, []
        if not stroke:
            self._close()
        elif len(stroke) > 1:
            kept = [tuple(place) for place in simplified_stroke(np.array(stroke)).tolist()]
            self._draft.show_outline(self._draft.points[: -len(stroke)] + kept, point)
            if self._is_closing(point):
                self._close()

    def double(self, point, modifiers) -> bool:
        if not self._draft.points:
            return False
        self._close()
        return True

    def key(self, key, modifiers) -> bool:
        if not self._draft.points or key not in (*FINISH, Qt.Key.Key_Backspace):
            return False
        if key in FINISH:
            self._close()
        else:
            self._draft.show_outline(self._draft.points[:-1])
        return True

    def _close(self) -> None:
        if len(self._draft.points) < 3:
            raise InvalidEdit("A polygon needs at least three vertices.")
        self._draft.show_outline(self._draft.points, closing=True)
        self._draft.closed.emit(np.array(self._draft.points))
