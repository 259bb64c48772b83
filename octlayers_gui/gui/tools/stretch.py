"""Mark a stretch of columns for smoothing, shifting, clearing and bridging."""

import numpy as np
from PySide6.QtCore import Qt

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.tools.tool import Tool


class StretchTool(Tool):
    """Marking edits nothing; a click without a drag takes the mark away."""

    name = "stretch"
    hint = Phrase(
        "drag to mark a stretch, a click unmarks · S smooths, Alt+Up / Alt+Down shifts, C clears, G bridges · "
        "nothing marked: the visible stretch"
    )
    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, view) -> None:
        super().__init__(view)
        self._from = 0

    def press(self, point, modifiers) -> bool:
        self._from = int(np.floor(point.x()))
        self.view.mark_stretch(None)
        return True

    def move(self, point, modifiers) -> None:
        column = int(np.floor(point.x()))
        if column != self._from:
            self.view.mark_stretch((min(self._from, column), max(self._from, column)))

    def release(self, point, modifiers) -> None:
        self.move(point, modifiers)
