"""The canvas: a B-scan, its tinted layers and its boundaries. Gestures go down, facts come up as signals."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.locks import with_locked_kept
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.appearance import Appearance
from octlayers_gui.gui.boundary_item import BoundaryLines, StretchMark, VertexHandles
from octlayers_gui.gui.crosshair import Crosshair
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.region_item import RegionShapes
from octlayers_gui.gui.scan_box import ScanBox
from octlayers_gui.gui.scan_item import ScanPicture
from octlayers_gui.gui.style import GROUND
from octlayers_gui.gui.tint_item import LayerTint


class BScanView(pg.GraphicsView):
    """Shows one B-scan fitted to the window; the wheel zooms at the pointer, dragging empty space pans.

    What a hand does on it is the matter of the tools (`gui/tools`); they begin, preview and commit here.
    edited: a finished gesture, as the new Segmentation and a text for the undo menu.
    previewed: the Segmentation during a gesture; None when it was given up.
    gesture_ended: the running gesture is over, committed or not.
    pointed: column and depth in px under the pointer.
    measured_anew: another scan is shown, or its scale was stated.
    """

    edited = Signal(object, object)
    previewed = Signal(object)
    gesture_ended = Signal()
    pointed = Signal(float, float)
    activated = Signal(str)
    measured_anew = Signal()

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent, background=GROUND)
        self._bscan: BScan | None = None
        self._segmentation: Segmentation | None = None
        self._dragged_from: Segmentation | None = None
        self._active: str | None = None
        self._peeking, self._lines_shown = False, True
        self.locked: frozenset[str] = frozenset()
        self.box, self._mark, self.regions = ScanBox(), StretchMark(), RegionShapes()
        self.setCentralItem(self.box)
        self._image, self._tint, self._lines = ScanPicture(), LayerTint(scheme), BoundaryLines(scheme)
        self.handles, self._handles_wanted = VertexHandles(), True
        self.marked: tuple[int, int] | None = None
        for item in (self._image, self._tint, *self._lines.curves.values(), self.handles, self._mark, self.regions):
            self.box.addItem(item)
        self.crosshair = Crosshair(self.add_overlay)
        self.pointed.connect(self.crosshair.follow)
        self.scene().sigMouseMoved.connect(self._follow_pointer)
        self.scene().sigMouseClicked.connect(self._click)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("B-scan"))

    # what is shown

    def show_bscan(self, bscan: BScan, segmentation: Segmentation | None) -> None:
        """Show another scan; the zoom stays when it has the size of the one before. A running drag is given up."""
        self.give_up_drag()
        same_size = self._bscan is not None and self._bscan.pixels.shape == bscan.pixels.shape
        self._bscan = bscan
        self._image.show_scan(bscan)
        self.crosshair.set_extent(bscan.width, bscan.height)
        self.box.show_extent(bscan)
        self._segmentation = None
        self._draw(segmentation)
        if not same_size:
            self.mark_stretch(None)
            self.box.fit()
        self.measured_anew.emit()

    def set_spacing(self, spacing: Spacing) -> None:
        """The scale of the scan on screen, as it is now known."""
        if self._bscan is not None and spacing != self._bscan.spacing:
            self._bscan = BScan(self._bscan.pixels, spacing)
            self.box.set_spacing(spacing)
            self.measured_anew.emit()

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
        self._lines.draw(before, segmentation)
        self.regions.show_regions(segmentation.regions if segmentation is not None else ())
        if segmentation is None:
            self._tint.clear()
            self.handles.hide_vertices()
            return
        self._tint.paint_layers(before, segmentation)
        self._show_handles()
        self._apply_visibility()

    def set_appearance(self, appearance: Appearance) -> None:
        """How grey is shown, and how strong the tint; for the eye only."""
        self._image.set_appearance(appearance)
        self._tint.set_opacity(appearance.tint)

    def set_looks(self, looks: Looks) -> None:
        """How the layers are drawn."""
        self._tint.set_looks(looks)
        self._lines.set_looks(looks)

    def set_locked(self, names: frozenset[str]) -> None:
        """Boundaries that no edit may move; a running gesture is given up."""
        self.give_up_drag()
        self.locked = names
        self._lines.set_locked(names)

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
        self._lines.set_active(name)
        self._show_handles()
        if name is not None:
            self.activated.emit(name)

    @property
    def active(self) -> str | None:
        return self._active

    @property
    def image_levels(self) -> tuple[float, float]:
        return tuple(map(float, self._image.levels))

    def view_position(self, column: float, depth: float) -> QPointF:
        """Where a place of the scan lies on this widget, in widget px."""
        return self.mapFromScene(self.box.mapViewToScene(QPointF(column, depth))).toPointF()

    def _apply_visibility(self) -> None:
        self._tint.setVisible(not self._peeking)
        lines = self._lines_shown and not self._peeking
        self._lines.set_shown(lines)
        self.regions.setVisible(lines)
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
        """The scan itself, (rows, columns) uint8, however it is shown."""
        return self._image.grey

    @property
    def bscan(self) -> BScan | None:
        """What is on screen, with its scale."""
        return self._bscan

    @property
    def can_be_edited(self) -> bool:
        """Whether there is an active boundary that can be seen, and nobody has signed the scan off."""
        return self._segmentation is not None and self._active is not None and self.can_be_drawn_on

    @property
    def can_be_drawn_on(self) -> bool:
        """Whether there is a scan that shows what is drawn, and nobody has signed it off."""
        is_signed = self._segmentation is not None and self._segmentation.verdict.signed
        return self._bscan is not None and self._lines_shown and not self._peeking and not is_signed

    @property
    def gesture_runs(self) -> bool:
        return self._dragged_from is not None

    def begin(self) -> Segmentation:
        """Start a gesture on what is on screen."""
        self._dragged_from = self._segmentation
        return self._segmentation

    def preview(self, segmentation: Segmentation) -> None:
        """Show what would come of the running gesture, as far as `allowed`; the document does not know of it."""
        segmentation = self.allowed(segmentation)
        self._draw(segmentation)
        self.previewed.emit(segmentation)

    def commit(self, segmentation: Segmentation, text: str) -> None:
        """End the gesture as one undoable step named `text`, as far as it is `allowed`."""
        segmentation = self.allowed(segmentation)
        start, self._dragged_from = self._dragged_from, None
        if start is not None:
            self._draw(start)
            self.gesture_ended.emit()
        self.edited.emit(segmentation, text)

    def allowed(self, segmentation: Segmentation) -> Segmentation:
        """What locked boundaries leave of an edit; raises `InvalidEdit` when the active one is locked."""
        before = self._dragged_from or self._segmentation
        return with_locked_kept(before, segmentation, self._active, self.locked)

    def give_up_drag(self) -> None:
        """Put the boundaries back where they were before the running gesture."""
        if self._dragged_from is not None:
            start, self._dragged_from = self._dragged_from, None
            self._draw(start)
            self.gesture_ended.emit()
            self.previewed.emit(None)

    def scan_point(self, place: QPointF) -> QPointF:
        """Where in the scan a place of this widget's viewport (px) lies."""
        return self.box.mapSceneToView(self.viewportTransform().inverted()[0].map(place))

    def pixel_size(self) -> tuple[float, float]:
        """Scan columns and px of depth that one screen px spans."""
        return self.box.viewPixelSize()

    def add_overlay(self, item) -> None:
        """Put a tool's own mark on the canvas, in scan coordinates."""
        self.box.addItem(item, ignoreBounds=True)

    def set_cursor(self, shape: Qt.CursorShape) -> None:
        self.viewport().setCursor(shape)

    def line_at(self, point: QPointF, active_first: bool = True) -> str | None:
        """The boundary near a point of the scan; the active one goes before those that are nearer."""
        first = self._active if active_first else None
        return self._lines.name_at(self._segmentation, point, self.pixel_size()[1], first)

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
        (left, right), last = self.box.viewRange()[0], self._bscan.width - 1
        return int(np.clip(np.floor(left), 0, last)), int(np.clip(np.floor(right), 0, last))

    # what the canvas does itself

    def _follow_pointer(self, position: QPointF) -> None:
        self.pointed.emit(*self.box.mapSceneToView(position).toTuple())

    def _click(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._segmentation is not None:
            name = self.line_at(self.box.mapSceneToView(event.scenePos()), active_first=False)
            if name is not None:
                self.set_active(name)

    def leaveEvent(self, event) -> None:
        self.crosshair.follow(-1, -1)
        super().leaveEvent(event)

    def keyPressEvent(self, event) -> None:
        event.ignore()  # the window knows the keys

    keyReleaseEvent = keyPressEvent
