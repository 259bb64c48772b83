"""Dialogs on small screens, or large type: what has no room scrolls, and the buttons stay in sight."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

FRAME = QSize(24, 64)  # px that a window manager and its bars may take


class Scrolled(QScrollArea):
    """A widget that is shown whole where there is room for it, and scrolls where there is not."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(whole)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()


def fit_to_screen(dialog: QDialog, wanted: QSize | None = None) -> None:
    """Make a dialog as large as it wants to be, in px, but no larger than its screen; None asks its size hint."""
    room = dialog.screen().availableSize() - FRAME
    dialog.resize((wanted or dialog.sizeHint()).boundedTo(room))
