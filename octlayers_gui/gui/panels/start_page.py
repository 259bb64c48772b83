"""What is on screen before a scan is: open one, drop one, or try the sample."""

import html

import qtawesome
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

MOST_WORKS = 6


class Links(QLabel):
    """Lines of links in the middle; Tab goes from one to the next, Enter follows it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        # Qt marks no link yet: the keyboard would be on nothing that can be seen.
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)


class StartPage(QScrollArea):
    """Two large buttons and the list of recent files; it scrolls where the window is small."""

    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)
    work_wanted = Signal(str)
    discard_wanted = Signal(str)
    tour_wanted = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("OCT Layers"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.4)
        font.setBold(True)
        title.setFont(font)
        what = QLabel(self.tr("Segment the retinal layers of an OCT B-scan, correct them by hand, measure them."))
        hint = QLabel(
            self.tr(
                "or drop it here: a picture, DICOM, a file of Heidelberg, Topcon, Zeiss, Optovue or "
                "Bioptigen, or a project"
            )
        )
        notice = QLabel(self.tr("For research use. This program is no medical device."))
        for label in (title, what, hint, notice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)  # a long language must not keep the panels beside it narrow
        self._buttons = {
            "mdi6.folder-open-outline": self._button(self.tr("Open a scan…"), self.open_wanted),
            "mdi6.eye-outline": self._button(self.tr("Try the sample scan"), self.sample_wanted),
        }
        self._colour_icons()
        self._recent, self._unnamed, self._tour = Links(), Links(), Links()
        link = f'<a href="#">{self.tr("Take the tour")}</a>'
        self._tour.setText(self.tr("New here? {link}").format(link=link))
        self._tour.linkActivated.connect(self.tour_wanted)
        self._recent.linkActivated.connect(self.recent_wanted)
        self._unnamed.linkActivated.connect(self._follow)
        self._lay_out(title, what, hint, notice)

    def _lay_out(self, title: QLabel, what: QLabel, hint: QLabel, notice: QLabel) -> None:
        inner = QWidget()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons and links take the keyboard
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (title, what):
            column.addWidget(widget)
        column.addSpacing(12)
        for button in self._buttons.values():
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addWidget(self._tour)
        column.addSpacing(8)
        column.addWidget(self._unnamed)
        column.addWidget(self._recent)
        column.addStretch(3)
        column.addWidget(notice)

    def _follow(self, link: str) -> None:
        verb, path = link.split(":", 1)
        (self.discard_wanted if verb == "discard" else self.work_wanted).emit(path)

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

    def offer_tour(self, wanted: bool) -> None:
        """Show or hide the line that offers it."""
        self._tour.setVisible(wanted)

    def show_unnamed(self, works: list[tuple[str, str, str]]) -> None:
        """List work without a name as (path, title, time), to go on with or to discard."""
        go_on, discard = self.tr("Go on"), self.tr("Discard")
        lines = [
            f'{html.escape(title)}, {time}: <a href="open:{path}">{go_on}</a> · <a href="discard:{path}">{discard}</a>'
            for path, title, time in works[:MOST_WORKS]
        ]
        self._unnamed.setText(self.tr("Work without a name:") + "<br>" + "<br>".join(lines) if lines else "")

    def show_recent(self, files: list[tuple[str, str]]) -> None:
        """List recent files as (path, name)."""
        links = "<br>".join(f'<a href="{path}">{name}</a>' for path, name in files)
        self._recent.setText(self.tr("Recent:") + "<br>" + links if files else "")
