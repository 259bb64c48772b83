"""Live-wire: click anchors; the best edge path between them follows the pointer."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.livewire import Edges, Wire
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.style import DARK, YELLOW
from octlayers_gui.gui.tools.tool import Tool


class WireTool(Tool):
    """One gesture lasts from the first anchor to Enter, a double click, or Esc."""

    name = "wire"
    hint = Phrase(
        "click anchors, the path follows the edge · Enter or double click finishes · "
        "Backspace takes the last anchor back · Esc gives up"
    )
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view) -> None:
        super().__init__(view)
        self._dots = pg.ScatterPlotItem(size=8, symbol="s", pen=pg.mkPen(DARK), brush=pg.mkBrush(YELLOW))
        self._dots.setZValue(40)
        view.add_overlay(self._dots)
        self.forget()

    def forget(self) -> None:
        self._start, self._edges, self._wires, self._shown = None, None, [], None
        self._pointer: tuple[int, int] | None = None
        self._dots.clear()

    def _place(self, point) -> tuple[int, int]:
        column = int(np.clip(np.floor(point.x()), 0, self._start.width - 1))
        return column, self._edges.snapped(column, point.y())

    def press(self, point, modifiers) -> bool:
        if self._start is None:
            self._start = self.view.begin()
            self._edges = Edges.of(self.view.grey, self._start, self.view.active)
        place = self._place(point)
        if not self._wires or self._wires[-1].column != place[0]:
            self._wires.append(Wire(self._edges, *place))
        self._follow(place)
        return True

    def hover(self, point, modifiers) -> None:
        if self._start is not None:
            self._follow(self._place(point))

    def move(self, point, modifiers) -> None:
        self.hover(point, modifiers)

    def _follow(self, pointer: tuple[int, int]) -> None:
        self._pointer = pointer
        path = np.full(self._start.width, np.nan)
        ends = [(wire.column, wire.row) for wire in self._wires[1:]] + [pointer]
        for wire, end in zip(self._wires, ends, strict=True):
            columns, depths = wire.path_to(*end)
            path[columns] = depths
        columns = np.flatnonzero(np.isfinite(path))
        self._dots.setData([w.column + 0.5 for w in self._wires], [w.row for w in self._wires])
        self._shown = None
        if len(columns) > 1:
            self._shown = edits.redraw(self._start, self.view.active, columns, path[columns], blend=gestures.BLEND)
        self.view.preview(self._shown or self._start)

    def double(self, point, modifiers) -> bool:
        if self._start is None:
            return False
        self._finish()
        return True

    def key(self, key, modifiers) -> bool:
        if self._start is None or key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            return False
        if key != Qt.Key.Key_Backspace:
            self._finish()
        elif len(self._wires) == 1:
            self.view.give_up_drag()
        else:
            self._wires.pop()
            self._follow(self._pointer)
        return True

    def _finish(self) -> None:
        if self._shown is None:
            self.view.give_up_drag()
        else:
            self.view.commit(self._shown, Phrase("Wire {name}", name=self.view.active))
