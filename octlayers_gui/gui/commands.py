"""The one undo command."""

from PySide6.QtGui import QUndoCommand

from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation


class EditSegmentation(QUndoCommand):
    """Everything was computed before it was pushed: undo and redo only assign."""

    def __init__(
        self, document, address: Address, before: Segmentation | None, after: Segmentation | None, text: str
    ) -> None:
        super().__init__(text)
        self._document, self._address, self._before, self._after = document, address, before, after

    def redo(self) -> None:
        self._document.assign(self._address, self._after)

    def undo(self) -> None:
        self._document.assign(self._address, self._before)
