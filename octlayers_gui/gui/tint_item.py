"""The layers' tint over a B-scan."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from octlayers_gui.core.masks import class_mask, paint_mask
from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.core.segmentation import Segmentation, changed_columns
from octlayers_gui.gui.looks import Looks


class LayerTint(pg.ImageItem):
    """The class mask, each class in its layer's colour."""

    def __init__(self, scheme: LayerScheme) -> None:
        super().__init__(axisOrder="row-major")
        self._looks = Looks.standard(scheme)
        self._mask: np.ndarray | None = None
        self._opacity = 0.28
        self.setZValue(5)

    def set_opacity(self, opacity: float) -> None:
        """0..1, of which each layer gets its share."""
        self._opacity = opacity
        self.setLookupTable(self._table())

    def set_looks(self, looks: Looks) -> None:
        """Colours, shares of the opacity, and what is left out."""
        self._looks = looks
        self.setLookupTable(self._table())

    def paint_layers(self, before: Segmentation | None, now: Segmentation) -> None:
        """Paint the columns that differ from what is shown: during a drag a small part of a large scan."""
        if before is None:
            self._mask = class_mask(now)
            self.setImage(self._mask, autoLevels=False, levels=(0, 255), lut=self._table())
            return
        moved = np.flatnonzero(changed_columns(before, now))
        if len(moved) == 0:
            return
        part = slice(moved[0], moved[-1] + 1)
        old, new = before.depths[:, part], now.depths[:, part]
        depths = np.concatenate([old, new])
        depths = depths[np.isfinite(depths)]
        top = max(int(depths.min()) - 1, 0)
        bottom = min(int(depths.max()) + 2, now.height)
        self._mask[top:bottom, part] = paint_mask(new - np.float32(top), bottom - top)
        # The picture on screen shares the mask's memory: what is painted again is the part, not the scan.
        self.update(QRectF(part.start, top, part.stop - part.start, bottom - top))

    def _table(self) -> np.ndarray:
        table = np.zeros((256, 4), np.ubyte)
        for layer in self._looks.scheme.layers:
            alpha = round(255 * self._opacity * self._looks.opacity_of(layer.name))
            table[layer.index] = (*layer.colour, alpha)
        return table
