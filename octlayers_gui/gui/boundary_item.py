"""The boundaries of a B-scan on the canvas: one curve each, and the handles of the active one."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal

HANDLE_SIZE = 9  # screen px
GRAB_DISTANCE = 9  # screen px around a handle in which a press takes hold of it


class BoundaryCurve(pg.PlotCurveItem):
    """One boundary; columns are drawn at their centres."""

    def __init__(self, name: str, colour: tuple[int, int, int]) -> None:
        super().__init__(connect="finite", skipFiniteCheck=False)
        self.name, self._colour = name, colour
        self.set_active(False)

    def set_active(self, active: bool) -> None:
        self.setPen(pg.mkPen(self._colour, width=2.6 if active else 1.3))
        self.setZValue(20 if active else 10)

    def set_depth(self, depth: np.ndarray) -> None:
        """Show depths (width,) in px; NaN leaves a gap."""
        self.setData(np.arange(len(depth)) + 0.5, depth)


class VertexHandles(pg.ScatterPlotItem):
    """Handles of one boundary. A drag is reported by column and pointer depth in px, never applied here."""

    grabbed = Signal(int)
    dragged = Signal(int, float, bool)
    released = Signal(int, float, bool)

    def __init__(self) -> None:
        super().__init__(
            size=HANDLE_SIZE,
            pen=pg.mkPen(20, 20, 20),
            brush=pg.mkBrush(255, 255, 255),
            hoverable=True,
            hoverSize=HANDLE_SIZE + 5,
            hoverBrush=pg.mkBrush(255, 210, 60),
            tip=None,
        )
        self.setZValue(30)
        self._columns = np.empty(0, np.int32)
        self._depths = np.empty(0, np.float32)
        self._held: int | None = None
        self._grip = 0.0

    def set_vertices(self, columns: np.ndarray, depth: np.ndarray) -> None:
        """Show a handle at each of `columns` on a boundary (width,)."""
        self._columns, self._depths = columns, depth[columns]
        self.setData(columns + 0.5, self._depths)

    def column_at(self, point, reach: float = GRAB_DISTANCE) -> int | None:
        """Column of the handle within `reach` screen px of a point in scan coordinates, or None."""
        if len(self._columns) == 0:
            return None
        width, height = self.pixelVectors()
        if width is None:
            return None
        dx = (self._columns + 0.5 - point.x()) / max(width.x(), 1e-9)
        dy = (self._depths - point.y()) / max(abs(height.y()), 1e-9)
        distance = np.hypot(dx, dy)
        nearest = int(np.argmin(distance))
        return int(self._columns[nearest]) if distance[nearest] <= reach else None

    def mouseDragEvent(self, event) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if event.isStart():
            start = event.buttonDownPos()
            self._held = self.column_at(start)
            if self._held is None:
                event.ignore()
                return
            # The handle keeps its distance to the pointer, so that it does not jump at the first move.
            self._grip = float(self._depths[np.searchsorted(self._columns, self._held)] - start.y())
            self.grabbed.emit(self._held)
        if self._held is None:
            event.ignore()
            return
        event.accept()
        depth = event.pos().y() + self._grip
        push = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.isFinish():
            held, self._held = self._held, None
            self.released.emit(held, depth, push)
        else:
            self.dragged.emit(self._held, depth, push)
