"""The canvas: a B-scan, its tinted layers and its boundaries. Gestures go down, facts come up as signals."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.masks import boundary_colours, display_grey
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.boundary_item import BoundaryCurve, StretchMark, VertexHandles
from octlayers_gui.gui.region_item import RegionShapes
from octlayers_gui.gui.tint_item import LayerTint

PICK_DISTANCE = 10  # screen px around a boundary in which a click makes it the active one


class BScanView(pg.GraphicsView):
    """Shows one B-scan fitted to the window; the wheel zooms at the pointer, dragging empty space pans.

    What a hand does on it is the matter of the tools (`gui/tools`); they begin, preview and commit here.
    edited: a finished gesture, as the new Segmentation and a text for the undo menu.
    previewed: the Segmentation during a gesture; None when it was given up.
    gesture_ended: the running gesture is over, committed or not.
    pointed: column and depth in px under the pointer.
    """

    edited = Signal(object, str)
    previewed = Signal(object)
    gesture_ended = Signal()
    pointed = Signal(float, float)
    activated = Signal(str)

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent, background=(16, 16, 18))
        self._scheme = scheme
        self._bscan: BScan | None = None
        self._segmentation: Segmentation | None = None
        self._dragged_from: Segmentation | None = None
        self._active: str | None = None
        self._peeking, self._lines_shown = False, True
        self._box = pg.ViewBox(invertY=True, lockAspect=1.0, enableMenu=False)
        self.setCentralItem(self._box)
        self._image = pg.ImageItem(axisOrder="row-major")
        self._tint = LayerTint(scheme)
        self._curves = {
            name: BoundaryCurve(name, colour)
            for name, colour in zip(scheme.boundaries, boundary_colours(scheme), strict=True)
        }
        self.handles, self._handles_wanted = VertexHandles(), True
        self.marked: tuple[int, int] | None = None
        self._mark, self.regions = StretchMark(), RegionShapes()
        for item in (self._image, self._tint, *self._curves.values(), self.handles, self._mark, self.regions):
            self._box.addItem(item)
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
            self.mark_stretch(None)
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
        self.regions.show_regions(segmentation.regions if segmentation is not None else ())
        if segmentation is None:
            self._tint.clear()
            for curve in self._curves.values():
                curve.clear()
            self.handles.hide_vertices()
            return
        old = before.boundaries if before is not None else (None,) * len(segmentation.boundaries)
        for boundary, previous in zip(segmentation.boundaries, old, strict=True):
            if previous is None or boundary.depth is not previous.depth:
                self._curves[boundary.name].set_depth(boundary.depth)
        self._tint.paint_layers(before, segmentation)
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
        self._tint.set_opacity(opacity)

    def set_hidden_layers(self, names: set[str]) -> None:
        """Leave the tint of these layers out."""
        self._tint.set_hidden_layers(names)

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

    def _apply_visibility(self) -> None:
        self._tint.setVisible(not self._peeking)
        lines = self._lines_shown and not self._peeking
        for item in (*self._curves.values(), self.regions):
            item.setVisible(lines)
        self.handles.setVisible(lines and self._handles_wanted)

    def show_handles(self, wanted: bool) -> None:
        """Vertices are for the tools that can hold them."""
        self._handles_wanted = wanted
        self._show_handles()
        self._apply_visibility()

    def _show_handles(self) -> None:
        if self._segmentation is None or self._active is None or not self._handles_wanted:
            self.handles.hide_vertices()
            return
        boundary = self._segmentation.boundary(self._active)
        vertices = boundary.vertices
        if vertices is None:
            vertices = edits.simplified_columns(boundary.depth)
        self.handles.set_vertices(vertices, boundary.depth)

    # what the tools use

    @property
    def segmentation(self) -> Segmentation | None:
        """What is on screen, the preview of a running gesture included."""
        return self._segmentation

    @property
    def grey(self) -> np.ndarray:
        """The scan as the eye sees it, (rows, columns) uint8."""
        return self._image.image

    @property
    def can_be_edited(self) -> bool:
        """Whether there is an active boundary, and it can be seen."""
        return self._segmentation is not None and self._active is not None and self._lines_shown and not self._peeking

    @property
    def gesture_runs(self) -> bool:
        return self._dragged_from is not None

    def begin(self) -> Segmentation:
        """Start a gesture on what is on screen."""
        self._dragged_from = self._segmentation
        return self._segmentation

    def preview(self, segmentation: Segmentation) -> None:
        """Show what would come of the running gesture; the document does not know of it."""
        self._draw(segmentation)
        self.previewed.emit(segmentation)

    def commit(self, segmentation: Segmentation, text: str) -> None:
        """End the gesture as one undoable step named `text`."""
        start, self._dragged_from = self._dragged_from, None
        if start is not None:
            self._draw(start)
            self.gesture_ended.emit()
        self.edited.emit(segmentation, text)

    def give_up_drag(self) -> None:
        """Put the boundaries back where they were before the running gesture."""
        if self._dragged_from is not None:
            start, self._dragged_from = self._dragged_from, None
            self._draw(start)
            self.gesture_ended.emit()
            self.previewed.emit(None)

    def scan_point(self, place: QPointF) -> QPointF:
        """Where in the scan a place of this widget's viewport (px) lies."""
        return self._box.mapSceneToView(self.viewportTransform().inverted()[0].map(place))

    def pixel_size(self) -> tuple[float, float]:
        """Scan columns and px of depth that one screen px spans."""
        return self._box.viewPixelSize()

    def add_overlay(self, item) -> None:
        """Put a tool's own mark on the canvas, in scan coordinates."""
        self._box.addItem(item, ignoreBounds=True)

    def set_cursor(self, shape: Qt.CursorShape) -> None:
        self.viewport().setCursor(shape)

    def line_at(self, point: QPointF, active_first: bool = True) -> str | None:
        """The boundary near a point of the scan; the active one goes before those that are nearer."""
        column = int(np.floor(point.x()))
        if not 0 <= column < self._segmentation.width:
            return None
        distance = np.abs(self._segmentation.depths[:, column] - point.y()) / self.pixel_size()[1]
        near = distance <= PICK_DISTANCE
        if active_first and self._active is not None and near[self._scheme.index_of(self._active)]:
            return self._active
        return self._scheme.boundaries[int(np.nanargmin(distance))] if near.any() else None

    def mark_stretch(self, stretch: tuple[int, int] | None) -> None:
        """Mark columns, the first and the last; None marks nothing."""
        if stretch is not None:
            last = self._bscan.width - 1
            stretch = tuple(int(np.clip(column, 0, last)) for column in stretch)
        self.marked = stretch
        self._mark.show_stretch(stretch, self._bscan.height if self._bscan is not None else 0)

    def stretch(self) -> tuple[int, int]:
        """First and last column of the marked stretch; of the visible one if none is marked."""
        if self.marked is not None:
            return self.marked
        (left, right), last = self._box.viewRange()[0], self._bscan.width - 1
        return int(np.clip(np.floor(left), 0, last)), int(np.clip(np.floor(right), 0, last))

    # what the canvas does itself

    def _follow_pointer(self, position: QPointF) -> None:
        point = self._box.mapSceneToView(position)
        self.pointed.emit(point.x(), point.y())

    def _click(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._segmentation is not None:
            name = self.line_at(self._box.mapSceneToView(event.scenePos()), active_first=False)
            if name is not None:
                self.set_active(name)

    def keyPressEvent(self, event) -> None:
        event.ignore()  # the window knows the keys

    keyReleaseEvent = keyPressEvent
