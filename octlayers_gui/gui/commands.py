"""The one undo command."""

from PySide6.QtGui import QUndoCommand

from octlayers_gui.core.changes import Change
from octlayers_gui.core.project import Address
from octlayers_gui.gui.language import spoken


class EditSegmentation(QUndoCommand):
    """One edit of one B-scan. Everything was computed before it was pushed: undo and redo only put it in place.

    number: by which the project file knows it; change: None once only the file holds it.
    """

    def __init__(self, document, address: Address, number: int, text: str, change: Change | None = None) -> None:
        super().__init__(spoken(text))
        self._document = document
        self.address, self.number, self.change = address, number, change

    def redo(self) -> None:
        self._document.put(self, forward=True)

    def undo(self) -> None:
        self._document.put(self, forward=False)
