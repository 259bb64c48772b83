"""Four corners around a place on the canvas."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt

from octlayers_gui.core.places import Place
from octlayers_gui.core.segmentation import Segmentation

MARGIN = 10.0  # px of depth and columns left around a place
ARM = 0.22  # of a side
SHOWN_COLUMNS, SHOWN_ROWS = 160.0, 110.0  # at least these are on screen with a place
AROUND = 3.0  # times a place's own size


class PlaceMark(pg.PlotCurveItem):
    """Lies over the scan and takes no mouse."""

    def __init__(self) -> None:
        super().__init__(pen=pg.mkPen(255, 90, 160, width=2), connect="pairs")
        self.setZValue(35)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.frame: QRectF | None = None

    def show_place(self, place: Place, segmentation: Segmentation) -> None:
        """Frame a place of a segmentation."""
        depth = _depths(place, segmentation)
        left, right = place.first - MARGIN, place.last + 1 + MARGIN
        self.frame = QRectF(left, depth.min() - MARGIN, right - left, np.ptp(depth) + 2 * MARGIN)
        x, y = (self.frame.left(), self.frame.right()), (self.frame.top(), self.frame.bottom())
        arm = ARM * min(self.frame.width(), self.frame.height())
        corners = []
        for corner_x, inwards_x in zip(x, (arm, -arm), strict=True):
            for corner_y, inwards_y in zip(y, (arm, -arm), strict=True):
                corners += [(corner_x, corner_y), (corner_x + inwards_x, corner_y)]
                corners += [(corner_x, corner_y), (corner_x, corner_y + inwards_y)]
        self.setData(*np.array(corners).T)
        self.show()

    def go_there(self, column: int) -> None:
        """Bring the framed place to the middle of the canvas, `column` in the centre, with some of its surroundings."""
        width = max(AROUND * self.frame.width(), SHOWN_COLUMNS)
        height = max(AROUND * self.frame.height(), SHOWN_ROWS)
        shown = QRectF(column - width / 2, self.frame.center().y() - height / 2, width, height)
        self.getViewBox().setRange(shown, padding=0)

    def clear_place(self) -> None:
        self.frame = None
        self.hide()


def _depths(place: Place, segmentation: Segmentation) -> np.ndarray:
    """Depths in px to be framed: those of the boundary, and of the layer's other one if the place is of a layer."""
    names = {place.boundary}
    names |= {name for layer in segmentation.scheme.layers if layer.name == place.subject
              for name in (layer.upper, layer.lower)}  # fmt: skip
    columns = np.arange(place.first, place.last + 1)
    found = []
    for name in names:
        boundary = segmentation.boundary(name)
        seen = np.flatnonzero(boundary.seen)
        if len(seen):
            found.append(np.interp(columns, seen, boundary.depth[seen]))
    return np.concatenate(found) if found else np.full(1, segmentation.height / 2)
