"""The one undo command."""

from PySide6.QtGui import QUndoCommand

from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation


class EditSegmentation(QUndoCommand):
    """Everything was computed before it was pushed: undo and redo only assign.

    The first redo, which pushing triggers, leaves the screen alone: a result of the network may arrive
    while the user looks at another scan.
    """

    def __init__(
        self, document, address: Address, before: Segmentation | None, after: Segmentation | None, text: str
    ) -> None:
        super().__init__(text)
        self._document, self._address, self._before, self._after = document, address, before, after
        self._done_once = False

    def redo(self) -> None:
        self._document.assign(self._address, self._after, go_there=self._done_once)
        self._done_once = True

    def undo(self) -> None:
        self._document.assign(self._address, self._before, go_there=True)
