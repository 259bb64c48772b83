"""One sentence above the canvas: what went wrong or is worth knowing. It never blocks the work."""

import qtawesome
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

ICONS = {
    "error": ("mdi6.alert-circle", "#d9534f"),
    "warning": ("mdi6.alert", "#e0a030"),
    "done": ("mdi6.check-circle", "#4caf50"),
}


class MessageBar(QFrame):
    """Hidden until something is said; the next sentence replaces it."""

    opened_link = Signal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.linkActivated.connect(self.opened_link)
        self._details = ""
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._copy)
        row.addWidget(close)
        self.hide()

    def say(self, kind: str, sentence: str, details: str = "") -> None:
        """Show a sentence; `kind` is 'error', 'warning' or 'done'; `details` can be copied, not read."""
        name, colour = ICONS[kind]
        self._icon.setPixmap(qtawesome.icon(name, color=colour).pixmap(18, 18))
        self._text.setText(sentence)
        self._details = details
        self._copy.setVisible(bool(details))
        self.show()

    @property
    def sentence(self) -> str:
        """What is said now; '' when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
