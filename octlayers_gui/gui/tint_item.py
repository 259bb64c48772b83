"""The layers' tint over a B-scan."""

import numpy as np
import pyqtgraph as pg

from octlayers_gui.core.masks import class_mask, paint_mask
from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.core.segmentation import Segmentation, changed_columns


class LayerTint(pg.ImageItem):
    """The class mask, each class in its layer's colour."""

    def __init__(self, scheme: LayerScheme) -> None:
        super().__init__(axisOrder="row-major")
        self._scheme = scheme
        self._mask: np.ndarray | None = None
        self._hidden: set[str] = set()
        self._opacity = 0.28
        self.setZValue(5)

    def set_opacity(self, opacity: float) -> None:
        """0..1."""
        self._opacity = opacity
        self.setLookupTable(self._table())

    def set_hidden_layers(self, names: set[str]) -> None:
        """Leave these layers out."""
        self._hidden = names
        self.setLookupTable(self._table())

    def paint_layers(self, before: Segmentation | None, now: Segmentation) -> None:
        """Paint the columns that differ from what is shown: during a drag a small part of a large scan."""
        if before is None:
            self._mask = class_mask(now)
        else:
            moved = np.flatnonzero(changed_columns(before, now))
            if len(moved) == 0:
                return
            part = slice(moved[0], moved[-1] + 1)
            self._mask[:, part] = paint_mask(now.depths[:, part], now.height)
        self.setImage(self._mask, autoLevels=False, levels=(0, 255), lut=self._table())

    def _table(self) -> np.ndarray:
        table = np.zeros((256, 4), np.ubyte)
        for layer in self._scheme.layers:
            alpha = 0 if layer.name in self._hidden else round(255 * self._opacity)
            table[layer.index] = (*layer.colour, alpha)
        return table
