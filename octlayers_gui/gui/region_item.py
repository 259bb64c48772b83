"""Free regions on the canvas: a translucent shape with its label each, and handles on the one in hand."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from octlayers_gui.core.region_edits import nearest_edge
from octlayers_gui.core.regions import Colour, Region, colour_of, region_at
from octlayers_gui.gui.draft_item import Draft, OutlineHandles
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.style import GRAB_DISTANCE, GROUND, HANDLE_SIZE


class RegionShapes(pg.GraphicsObject):
    """All regions of a scan. Only what differs from what is shown is drawn again.

    selected: place of the region in hand; None for none. draft: the outline that is being drawn.
    relabel_wanted: place of a region that is to get another label.
    """

    relabel_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(15)
        self._regions: tuple[Region, ...] = ()
        self._shapes: list[_Shape] = []
        self._colours: dict[str, Colour] = {}
        self.selected: int | None = None
        self.handles, self.draft = OutlineHandles(HANDLE_SIZE), Draft()
        for item in (self.handles, self.draft):
            item.setParentItem(self)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, *_) -> None:
        """The shapes paint themselves."""

    def show_regions(self, regions: tuple[Region, ...]) -> None:
        """Show other regions; the one in hand stays in hand where it can be told which it is."""
        if regions is self._regions:
            return
        held = self._regions[self.selected] if self.selected is not None else None
        if len(regions) != len(self._regions):
            self.selected = next((place for place, region in enumerate(regions) if region is held), None)
        self._regions = regions
        while len(self._shapes) > len(regions):
            shape = self._shapes.pop()
            shape.setParentItem(None)
            shape.scene().removeItem(shape)
        while len(self._shapes) < len(regions):
            self._shapes.append(_Shape(self))
        self._refresh()

    def set_colours(self, colours: dict[str, Colour]) -> None:
        """RGB of the labels that the user keeps; others have one of their own."""
        self._colours = dict(colours)
        self._refresh()

    def select(self, place: int | None) -> None:
        """Take a region in hand, or none."""
        self.selected = place
        self._refresh()

    def _refresh(self) -> None:
        for place, (shape, region) in enumerate(zip(self._shapes, self._regions, strict=True)):
            shape.show_region(region, self.colour(region.label), place == self.selected)
        self.handles.set_points(np.empty((0, 2)) if self.region is None else self.region.outline)

    def colour(self, label: str) -> Colour:
        return self._colours.get(label) or colour_of(label)

    @property
    def region(self) -> Region | None:
        """The one in hand."""
        return None if self.selected is None else self._regions[self.selected]

    def place_at(self, point: QPointF, pixel: tuple[float, float]) -> int | None:
        """Place of the region under a point, or whose outline is near: the one in hand before others.

        pixel: columns and px of depth that one screen px spans.
        """
        at = (point.x(), point.y())
        order = sorted(range(len(self._regions)), key=lambda place: place != self.selected)
        for place in order:
            if nearest_edge(self._regions[place].outline, at, pixel)[2] <= GRAB_DISTANCE:
                return place
        return region_at(self._regions, at)


class _Shape(QGraphicsPathItem):
    def __init__(self, parent: RegionShapes) -> None:
        super().__init__(parent)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._label = pg.TextItem(anchor=(0.5, 1.4), fill=pg.mkBrush(*GROUND, 150))
        self._label.setParentItem(self)
        self._label.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._shown: tuple = ()

    def show_region(self, region: Region, colour: Colour, selected: bool) -> None:
        if self._shown == (region, colour, selected):
            return
        if not self._shown or self._shown[0] is not region:
            path = QPainterPath()
            path.addPolygon(QPolygonF([QPointF(x, depth) for x, depth in region.outline.tolist()]))
            path.closeSubpath()
            self.setPath(path)
            self._label.setPos(*region.outline[np.argmin(region.outline[:, 1])].tolist())
        self._shown = (region, colour, selected)
        self.setPen(pg.mkPen(colour, width=2.6 if selected else 1.8))
        self.setBrush(pg.mkBrush(*colour, 100 if selected else 65))
        self._label.setText(spoken(region.label), color=colour)
