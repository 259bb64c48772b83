"""The outline that a hand is drawing: its vertices, and a rubber line to the pointer."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QGraphicsItem

from octlayers_gui.gui.style import DARK, GRAB_DISTANCE, LIGHT, WHITE, YELLOW


class OutlineHandles(pg.ScatterPlotItem):
    """Handles at the vertices of an outline; the one that a press would take is lit up.

    lit: its place in the outline; None for none.
    """

    def __init__(self, size: int) -> None:
        dark = pg.mkPen(DARK)
        super().__init__(size=size, pen=dark, brush=pg.mkBrush(WHITE))
        self.setZValue(30)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._light = pg.ScatterPlotItem(size=size + LIGHT, pen=dark, brush=pg.mkBrush(YELLOW))
        self._light.setParentItem(self)
        self._light.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._points = np.empty((0, 2))
        self.lit: int | None = None

    def set_points(self, points: np.ndarray) -> None:
        """Show a handle at each point (n, 2) of x and depth in px."""
        self._points = np.asarray(points, float).reshape(-1, 2)
        self.setData(*self._points.T)
        self.light(self.lit)

    def light(self, place: int | None) -> None:
        """Light one up, or none."""
        self.lit = place if place is not None and place < len(self._points) else None
        self._light.setData(*self._points[[] if self.lit is None else [self.lit]].T)

    def place_at(self, point: QPointF, pixel: tuple[float, float], reach: float = GRAB_DISTANCE) -> int | None:
        """Place of the handle within `reach` screen px of a point; `pixel` is what a screen px spans in the scan."""
        if not len(self._points):
            return None
        distance = np.hypot(*((self._points - (point.x(), point.y())) / pixel).T)
        nearest = int(np.argmin(distance))
        return nearest if distance[nearest] <= reach else None


class Draft(pg.GraphicsObject):
    """An outline not yet closed. closed: its points (n, 2) when it is, to be asked what it is."""

    closed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(40)
        self.points: list[tuple[float, float]] = []
        dashed = pg.mkPen(YELLOW, width=1.2, style=Qt.PenStyle.DashLine)
        self._line, self._rubber = pg.PlotCurveItem(pen=pg.mkPen(YELLOW, width=2)), pg.PlotCurveItem(pen=dashed)
        self.handles = OutlineHandles(8)
        for item in (self._line, self._rubber, self.handles):
            item.setParentItem(self)
            item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, *_) -> None:
        """The parts paint themselves."""

    def show_outline(
        self, points: list[tuple[float, float]], pointer: QPointF | None = None, closing: bool = False
    ) -> None:
        """Draw `points` (column, depth in px), a line from the last to the pointer, or if `closing` to the first."""
        self.points = points
        self._line.setData(*np.array(points, float).reshape(-1, 2).T)
        end = points[0] if closing and points else (pointer.x(), pointer.y()) if pointer is not None else None
        rubber = [points[-1], end] if points and end is not None else []
        self._rubber.setData(*np.array(rubber, float).reshape(-1, 2).T)
        self.handles.set_points(np.array(points, float))
        self.handles.light(0 if closing and points else None)

    def clear(self) -> None:
        """Nothing is being drawn any more."""
        self.show_outline([])
