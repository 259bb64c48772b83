"""What is on screen before a scan is: open one, drop one, or try the sample."""

import qtawesome
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class StartPage(QWidget):
    """Two large buttons and the list of recent files."""

    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("OCT Layers"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.4)
        font.setBold(True)
        title.setFont(font)
        what = QLabel(self.tr("Segment the retinal layers of an OCT B-scan, correct them by hand, measure them."))
        hint = QLabel(self.tr("or drop a scan here: PNG, JPEG, BMP, TIFF or Heidelberg .vol"))
        notice = QLabel(self.tr("For research use. This program is no medical device."))
        for label in (title, what, hint, notice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = {
            "mdi6.folder-open-outline": self._button(self.tr("Open a scan…"), self.open_wanted),
            "mdi6.eye-outline": self._button(self.tr("Try the sample scan"), self.sample_wanted),
        }
        self._colour_icons()
        self._recent = QLabel()
        self._recent.setTextFormat(Qt.TextFormat.RichText)
        self._recent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._recent.linkActivated.connect(self.recent_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (title, what):
            column.addWidget(widget)
        column.addSpacing(12)
        for button in self._buttons.values():
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addSpacing(8)
        column.addWidget(self._recent)
        column.addStretch(3)
        column.addWidget(notice)

    def _button(self, text: str, signal) -> QPushButton:
        button = QPushButton(text)
        button.setMinimumSize(QSize(260, 44))
        button.setIconSize(QSize(22, 22))
        button.clicked.connect(signal)
        return button

    def _colour_icons(self) -> None:
        for icon, button in self._buttons.items():
            button.setIcon(qtawesome.icon(icon, color=self.palette().buttonText().color()))

    def changeEvent(self, event) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()
        super().changeEvent(event)

    def show_recent(self, files: list[tuple[str, str]]) -> None:
        """List recent files as (path, name)."""
        links = "<br>".join(f'<a href="{path}">{name}</a>' for path, name in files)
        self._recent.setText(self.tr("Recent:") + "<br>" + links if files else "")
