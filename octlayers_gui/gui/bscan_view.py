"""The canvas: a B-scan, its tinted layers and its boundaries. Gestures go down, facts come up as signals."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.masks import boundary_colours, class_mask, display_grey, paint_mask
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation, changed_columns
from octlayers_gui.gui.boundary_item import BoundaryCurve, VertexHandles

PICK_DISTANCE = 10  # screen px around a boundary in which a click makes it the active one


class BScanView(pg.GraphicsView):
    """Shows one B-scan fitted to the window; the wheel zooms at the pointer, dragging empty space pans.

    edited: a finished gesture, as the new Segmentation and a text for the undo menu.
    previewed: the Segmentation during a drag; None when the drag was given up.
    pointed: column and depth in px under the pointer.
    """

    edited = Signal(object, str)
    previewed = Signal(object)
    pointed = Signal(float, float)
    activated = Signal(str)

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent, background=(16, 16, 18))
        self._scheme = scheme
        self._bscan: BScan | None = None
        self._segmentation: Segmentation | None = None
        self._dragged_from: Segmentation | None = None
        self._mask: np.ndarray | None = None
        self._active: str | None = None
        self._hidden: set[str] = set()
        self._opacity, self._peeking, self._lines_shown = 0.28, False, True
        self._box = pg.ViewBox(invertY=True, lockAspect=1.0, enableMenu=False)
        self.setCentralItem(self._box)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._tint = pg.ImageItem(axisOrder="row-major")
        self._tint.setZValue(5)
        self._curves = {
            name: BoundaryCurve(name, colour)
            for name, colour in zip(scheme.boundaries, boundary_colours(scheme), strict=True)
        }
        self._handles = VertexHandles()
        for item in (self._image, self._tint, *self._curves.values(), self._handles):
            self._box.addItem(item)
        self._handles.grabbed.connect(self._begin_drag)
        self._handles.dragged.connect(self._preview_drag)
        self._handles.released.connect(self._finish_drag)
        self.scene().sigMouseMoved.connect(self._follow_pointer)
        self.scene().sigMouseClicked.connect(self._click)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("B-scan")

    # what is shown

    def show_bscan(self, bscan: BScan, segmentation: Segmentation | None) -> None:
        """Show another scan; the zoom stays when it has the size of the one before. A running drag is given up."""
        self.give_up_drag()
        same_size = self._bscan is not None and self._bscan.pixels.shape == bscan.pixels.shape
        self._bscan = bscan
        self._image.setImage(
            display_grey(bscan), autoLevels=False, levels=self._image.levels if same_size else (0, 255)
        )
        side = max(bscan.pixels.shape)
        reach = {"xMin": -2 * side, "xMax": 3 * side, "yMin": -2 * side, "yMax": 3 * side}
        self._box.setLimits(minXRange=10, minYRange=10, maxXRange=5 * side, maxYRange=5 * side, **reach)
        self._segmentation = None
        self._draw(segmentation)
        if not same_size:
            self.fit()

    def show_segmentation(self, segmentation: Segmentation | None) -> None:
        """Show boundaries. A drag that began from others is given up: it must not bring them back."""
        if self._dragged_from is None:
            self._draw(segmentation)
        elif segmentation is not self._dragged_from:
            self.give_up_drag()
            self._draw(segmentation)

    def _draw(self, segmentation: Segmentation | None) -> None:
        """Only what differs from what is on screen is drawn again."""
        before, self._segmentation = self._segmentation, segmentation
        if segmentation is before and before is not None:
            return
        if segmentation is None:
            self._tint.clear()
            for curve in self._curves.values():
                curve.clear()
            self._handles.clear()
            return
        old = before.boundaries if before is not None else (None,) * len(segmentation.boundaries)
        for boundary, previous in zip(segmentation.boundaries, old, strict=True):
            if previous is None or boundary.depth is not previous.depth:
                self._curves[boundary.name].set_depth(boundary.depth)
        self._paint_tint(before, segmentation)
        self._show_handles()
        self._apply_visibility()

    def fit(self) -> None:
        """Show the whole scan."""
        if self._bscan is not None:
            self._box.setRange(xRange=(0, self._bscan.width), yRange=(0, self._bscan.height), padding=0.01)

    def actual_size(self) -> None:
        """One scan pixel on one screen pixel, around the present centre."""
        centre = self._box.viewRect().center()
        size = self._box.boundingRect()
        self._box.setRange(
            xRange=(centre.x() - size.width() / 2, centre.x() + size.width() / 2),
            yRange=(centre.y() - size.height() / 2, centre.y() + size.height() / 2),
            padding=0,
        )

    def zoom(self, factor: float) -> None:
        """Zoom around the centre; above 1 comes closer."""
        self._box.scaleBy((1 / factor, 1 / factor))

    def set_levels(self, black: float, white: float) -> None:
        """Grey (0-255) shown black and white; for the eye only."""
        self._image.setLevels((black, white))

    def set_opacity(self, opacity: float) -> None:
        """Opacity of the layers' tint, 0..1."""
        self._opacity = opacity
        self._tint.setLookupTable(self._table())

    def set_hidden_layers(self, names: set[str]) -> None:
        """Leave the tint of these layers out."""
        self._hidden = names
        self._tint.setLookupTable(self._table())

    def set_lines_shown(self, shown: bool) -> None:
        self._lines_shown = shown
        self._apply_visibility()

    def peek(self, bare: bool) -> None:
        """Show the bare scan while `bare`."""
        self._peeking = bare
        self._apply_visibility()

    def set_active(self, name: str | None) -> None:
        """Choose the boundary whose vertices can be held."""
        if name == self._active:
            return
        self.give_up_drag()
        self._active = name
        for curve in self._curves.values():
            curve.set_active(curve.name == name)
        self._show_handles()
        if name is not None:
            self.activated.emit(name)

    @property
    def active(self) -> str | None:
        return self._active

    @property
    def image_levels(self) -> tuple[float, float]:
        low, high = self._image.levels
        return float(low), float(high)

    def view_position(self, column: float, depth: float) -> QPointF:
        """Where a place of the scan lies on this widget, in widget px."""
        return self.mapFromScene(self._box.mapViewToScene(QPointF(column, depth))).toPointF()

    def _paint_tint(self, before: Segmentation | None, now: Segmentation) -> None:
        """Paint the columns that changed: during a drag a small part of a large scan."""
        if before is None:
            self._mask = class_mask(now)
        else:
            moved = np.flatnonzero(changed_columns(before, now))
            if len(moved):
                part = slice(moved[0], moved[-1] + 1)
                self._mask[:, part] = paint_mask(now.depths[:, part], now.height)
        self._tint.setImage(self._mask, autoLevels=False, levels=(0, 255), lut=self._table())

    def _table(self) -> np.ndarray:
        table = np.zeros((256, 4), np.ubyte)
        for layer in self._scheme.layers:
            alpha = 0 if layer.name in self._hidden else round(255 * self._opacity)
            table[layer.index] = (*layer.colour, alpha)
        return table

    def _apply_visibility(self) -> None:
        self._tint.setVisible(not self._peeking)
        lines = self._lines_shown and not self._peeking
        for curve in self._curves.values():
            curve.setVisible(lines)
        self._handles.setVisible(lines)

    def _show_handles(self) -> None:
        if self._segmentation is None or self._active is None:
            self._handles.clear()
            return
        boundary = self._segmentation.boundary(self._active)
        vertices = boundary.vertices
        if vertices is None:
            vertices = edits.simplified_columns(boundary.depth)
        self._handles.set_vertices(vertices, boundary.depth)

    # gestures

    def _begin_drag(self, column: int) -> None:
        self._dragged_from = self._segmentation

    def _moved(self, column: int, depth: float, push: bool) -> Segmentation:
        return edits.move_vertex(self._dragged_from, self._active, column, depth, push)

    def _preview_drag(self, column: int, depth: float, push: bool) -> None:
        if self._dragged_from is not None:
            moved = self._moved(column, depth, push)
            self._draw(moved)
            self.previewed.emit(moved)

    def _finish_drag(self, column: int, depth: float, push: bool) -> None:
        if self._dragged_from is not None:
            moved, start = self._moved(column, depth, push), self._dragged_from
            self._dragged_from = None
            self._draw(start)
            self.edited.emit(moved, f"Move vertex of {self._active}")

    def give_up_drag(self) -> None:
        """Put the boundary back where it was before the running drag."""
        if self._dragged_from is not None:
            start, self._dragged_from = self._dragged_from, None
            self._draw(start)
            self.previewed.emit(None)

    def _follow_pointer(self, position: QPointF) -> None:
        point = self._box.mapSceneToView(position)
        self.pointed.emit(point.x(), point.y())
        over = self._handles.isVisible() and self._handles.column_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if over else Qt.CursorShape.ArrowCursor)

    def _click(self, event) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._segmentation is None:
            return
        point = self._box.mapSceneToView(event.scenePos())
        if event.double():
            self.insert_vertex_at(point)
        elif self._handles.column_at(point) is None and (name := self._boundary_near(point)) is not None:
            self.set_active(name)

    def _boundary_near(self, point: QPointF) -> str | None:
        column = int(np.floor(point.x()))
        if not 0 <= column < self._segmentation.width:
            return None
        distance = np.abs(self._segmentation.depths[:, column] - point.y()) / self._box.viewPixelSize()[1]
        if not (distance <= PICK_DISTANCE).any():
            return None
        return self._scheme.boundaries[int(np.nanargmin(distance))]

    def insert_vertex_at(self, point: QPointF) -> None:
        """Add a vertex to the active boundary at a place of the scan, if the boundary runs there."""
        if self._active is None or self._boundary_near(point) != self._active:
            return
        try:
            self.edited.emit(
                edits.insert_vertex(self._segmentation, self._active, int(np.floor(point.x()))),
                f"Add vertex to {self._active}",
            )
        except InvalidEdit:
            return

    def delete_vertex(self) -> None:
        """Take away the vertex that the pointer is on, if there is one that may go."""
        point = self._box.mapSceneToView(self.mapToScene(self.mapFromGlobal(self.cursor().pos())))
        column = self._handles.column_at(point)
        if column is None or self._segmentation is None:
            return
        try:
            self.edited.emit(
                edits.remove_vertex(self._segmentation, self._active, column), f"Delete vertex of {self._active}"
            )
        except InvalidEdit:
            return
