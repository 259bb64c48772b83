"""The boundaries of a B-scan on the canvas: one curve each, the handles of the active one, a marked stretch."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsRectItem

from octlayers_gui.core.masks import boundary_colours
from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.style import DARK, GRAB_DISTANCE, HANDLE_SIZE, LIGHT, WHITE, YELLOW

LOCKED = 0.5  # opacity of a line that no hand can move
PICK_DISTANCE = 10  # screen px around a boundary in which a click makes it the active one


class BoundaryCurve(pg.PlotCurveItem):
    """One boundary; columns are drawn at their centres."""

    def __init__(self, name: str, colour: tuple[int, int, int]) -> None:
        super().__init__(connect="finite", skipFiniteCheck=False)
        self.name, self._colour, self._active = name, colour, False
        self.set_active(False)

    def set_active(self, active: bool) -> None:
        self._active = active
        self.setPen(pg.mkPen(self._colour, width=2.6 if active else 1.3))
        self.setZValue(20 if active else 10)

    def set_colour(self, colour: tuple[int, int, int]) -> None:
        """RGB."""
        if colour != self._colour:
            self._colour = colour
            self.set_active(self._active)

    def set_depth(self, depth: np.ndarray) -> None:
        """Show depths (width,) in px; NaN leaves a gap."""
        self.setData(np.arange(len(depth)) + 0.5, depth)


class BoundaryLines:
    """The curves of all boundaries, from the top."""

    def __init__(self, scheme: LayerScheme) -> None:
        named = zip(scheme.boundaries, boundary_colours(scheme), strict=True)
        self.curves = {name: BoundaryCurve(name, colour) for name, colour in named}
        self._looks = Looks.standard(scheme)
        self._active: str | None = None
        self._shown = True

    def draw(self, before: Segmentation | None, now: Segmentation | None) -> None:
        """Draw again what differs from what is on screen."""
        for k, curve in enumerate(self.curves.values()):
            if now is None:
                curve.clear()
            elif before is None or now.boundaries[k].depth is not before.boundaries[k].depth:
                curve.set_depth(now.boundaries[k].depth)

    def set_active(self, name: str | None) -> None:
        self._active = name
        for curve in self.curves.values():
            curve.set_active(curve.name == name)
        self.set_shown(self._shown)

    def set_looks(self, looks: Looks) -> None:
        self._looks = looks
        for curve, colour in zip(self.curves.values(), boundary_colours(looks.scheme), strict=True):
            curve.set_colour(colour)
        self.set_shown(self._shown)

    def set_locked(self, names: frozenset[str]) -> None:
        """Fade the lines that no hand can move."""
        for curve in self.curves.values():
            curve.setOpacity(LOCKED if curve.name in names else 1.0)

    def set_shown(self, shown: bool) -> None:
        self._shown = shown
        for curve in self.curves.values():
            curve.setVisible(shown and (curve.name == self._active or self._looks.shows_line(curve.name)))

    def name_at(self, shown: Segmentation, point, px_per_screen_px: float, first: str | None) -> str | None:
        """The drawn boundary near a point of the scan; `first` goes before those that are nearer."""
        column = int(np.floor(point.x()))
        if not 0 <= column < shown.width:
            return None
        drawn = np.array([curve.isVisible() for curve in self.curves.values()])
        distance = np.where(drawn, np.abs(shown.depths[:, column] - point.y()) / px_per_screen_px, np.nan)
        near = distance <= PICK_DISTANCE
        if first is not None and near[shown.scheme.index_of(first)]:
            return first
        return shown.scheme.boundaries[int(np.nanargmin(distance))] if near.any() else None


class VertexHandles(pg.ScatterPlotItem):
    """Handles of one boundary; the one that a press would take is lit up."""

    def __init__(self) -> None:
        super().__init__(size=HANDLE_SIZE, pen=pg.mkPen(DARK), brush=pg.mkBrush(WHITE))
        self.setZValue(30)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._columns = np.empty(0, np.int32)
        self._depths = np.empty(0, np.float32)
        self._light = pg.ScatterPlotItem(size=HANDLE_SIZE + LIGHT, pen=pg.mkPen(DARK), brush=pg.mkBrush(YELLOW))
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
        self.setPen(pg.mkPen(*YELLOW, 160))
        self.setBrush(pg.mkBrush(*YELLOW, 28))
        self.setZValue(8)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def show_stretch(self, stretch: tuple[int, int] | None, height: int) -> None:
        """Mark from the first to the last column, both inside; None marks nothing."""
        self.setVisible(stretch is not None)
        if stretch is not None:
            self.setRect(stretch[0], 0, stretch[1] + 1 - stretch[0], height)
