"""One sentence above the canvas: what went wrong or is worth knowing. It never blocks the work."""

import html
from collections.abc import Callable

import qtawesome
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from octlayers_gui.gui.style import AMBER, GREEN

ICONS = {
    "error": ("mdi6.alert-circle", "#d9534f"),
    "warning": ("mdi6.alert", AMBER),
    "done": ("mdi6.check-circle", GREEN),
}
MOST_SENTENCES = 6
DONE_SECONDS = 10


class MessageBar(QFrame):
    """Hidden until something is said. Good news goes by itself; what went wrong stays until it is closed."""

    opened_link = Signal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._fade = QTimer(self, singleShot=True, interval=DONE_SECONDS * 1000)
        self._fade.timeout.connect(self.hide)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.linkActivated.connect(self.opened_link)
        self._details, self._kind = "", ""
        self._sentences: list[str] = []
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._offer, self._taken = QPushButton(objectName="offer"), None
        self._offer.clicked.connect(self._take_offer)
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._offer)
        row.addWidget(self._copy)
        row.addWidget(close)
        self.hide()

    def say(self, kind: str, sentence: str, details: str = "") -> None:
        """Show a sentence; `kind` is 'error', 'warning' or 'done'; `details` can be copied, not read.

        Only 'done' may hold a link. What went wrong gathers, so that of several bad files each is named.
        """
        if kind == "done" or self._kind == "done" or self.isHidden():
            self._sentences.clear()
        self._kind = kind
        self._sentences.append(sentence)
        shown = self._sentences[-MOST_SENTENCES:]
        lines = shown if kind == "done" else [html.escape(line) for line in shown]
        if len(self._sentences) > len(shown):
            lines.insert(0, self.tr("… and {0} more").format(len(self._sentences) - len(shown)))
        self._text.setText("<br>".join(lines))
        name, colour = ICONS[kind]
        self._icon.setPixmap(qtawesome.icon(name, color=colour).pixmap(18, 18))
        self._details = details
        self._copy.setVisible(bool(details))
        self._offer.hide()
        self._fade.stop()
        if kind == "done":
            self._fade.start()
        self.show()

    def offer(self, sentence: str, text: str, do: Callable[[], None]) -> None:
        """Show a sentence with a button that does something about it."""
        self.say("warning", sentence)
        self._taken = do
        self._offer.setText(text)
        self._offer.show()

    def withdraw_offer(self) -> None:
        """Another scan is on screen, or none: what was offered for the one before makes no sense any more."""
        if self._offer.isVisibleTo(self):
            self.hide()

    def _take_offer(self) -> None:
        self.hide()
        self._taken()

    @property
    def sentence(self) -> str:
        """What was said last and is still shown; '' when nothing is."""
        return self._sentences[-1] if self._sentences and not self.isHidden() else ""

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
