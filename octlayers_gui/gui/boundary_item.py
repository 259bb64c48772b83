"""The boundaries of a B-scan on the canvas: one curve each, the handles of the active one, a marked stretch."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsRectItem

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
    """Handles of one boundary; the one that a press would take is lit up."""

    def __init__(self) -> None:
        super().__init__(size=HANDLE_SIZE, pen=pg.mkPen(20, 20, 20), brush=pg.mkBrush(255, 255, 255))
        self.setZValue(30)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._columns = np.empty(0, np.int32)
        self._depths = np.empty(0, np.float32)
        self._light = pg.ScatterPlotItem(size=HANDLE_SIZE + 5, pen=pg.mkPen(20, 20, 20), brush=pg.mkBrush(255, 210, 60))
        self._light.setParentItem(self)
        self.lit: int | None = None

    @property
    def columns(self) -> np.ndarray:
        """Where there is a handle, (n,) sorted."""
        return self._columns

    def set_vertices(self, columns: np.ndarray, depth: np.ndarray) -> None:
        """Show a handle at each of `columns` on a boundary (width,)."""
        self._columns, self._depths = columns, depth[columns]
        self.setData(columns + 0.5, self._depths)
        self._show_light(self.lit)

    def hide_vertices(self) -> None:
        self.set_vertices(np.empty(0, np.int32), np.empty(0, np.float32))

    def light_up(self, point) -> int | None:
        """Light the handle that a press at `point` would take, or none; returns its column."""
        self._show_light(None if point is None else self.column_at(point))
        return self.lit

    def _show_light(self, column: int | None) -> None:
        place = np.flatnonzero(self._columns == column) if column is not None else ()
        self.lit = column if len(place) else None
        place = np.asarray(place, int)
        self._light.setData(self._columns[place] + 0.5, self._depths[place])

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


class StretchMark(QGraphicsRectItem):
    """The marked columns, as a faint band over the whole depth."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(pg.mkPen(255, 210, 60, 160))
        self.setBrush(pg.mkBrush(255, 210, 60, 28))
        self.setZValue(8)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def show_stretch(self, stretch: tuple[int, int] | None, height: int) -> None:
        """Mark from the first to the last column, both inside; None marks nothing."""
        self.setVisible(stretch is not None)
        if stretch is not None:
            self.setRect(stretch[0], 0, stretch[1] + 1 - stretch[0], height)
