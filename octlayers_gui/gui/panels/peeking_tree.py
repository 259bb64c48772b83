"""A list beside the canvas that does not search for what is a key of the canvas."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget


class PeekingTree(QTreeWidget):
    """B goes to the window, which shows the bare scan while it is held."""

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_B:
            event.ignore()
        else:
            super().keyPressEvent(event)
