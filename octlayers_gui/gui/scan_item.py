"""The B-scan's picture on the canvas."""

import numpy as np
import pyqtgraph as pg

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.masks import display_grey
from octlayers_gui.gui.appearance import Appearance


class ScanPicture(pg.ImageItem):
    """Filters are computed once for each scan and choice of them; levels, gamma and inversion are a table."""

    def __init__(self) -> None:
        super().__init__(axisOrder="row-major")
        self._appearance = Appearance()
        self._grey: np.ndarray | None = None

    @property
    def grey(self) -> np.ndarray | None:
        """The scan itself as (rows, columns) uint8, whatever is shown of it."""
        return self._grey

    def show_scan(self, bscan: BScan) -> None:
        self._grey = display_grey(bscan)
        self._show()

    def set_appearance(self, appearance: Appearance) -> None:
        before, self._appearance = self._appearance, appearance
        if self._grey is None or appearance == before:
            return
        if appearance.filters != before.filters:
            self._show()
        else:
            self.setLookupTable(appearance.table, update=False)
            self.setLevels(appearance.levels)

    def _show(self) -> None:
        look = self._appearance
        self.setImage(look.filtered(self._grey), autoLevels=False, levels=look.levels, lut=look.table)
