"""A note with a beak that points at a part of the window, and a ring around that part."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

BEAK = 12  # px it reaches out
WIDTH = 46  # average characters
EDGE = 4  # px kept free at the window's border


def place_beside(target: QRect, size: QSize, room: QRect) -> tuple[QRect, str]:
    """Where a note of a size lies beside a target in px, and its side: the first with room, else over the target."""
    across = min(max(target.center().x() - size.width() // 2, room.left()), room.right() - size.width())
    along = min(max(target.center().y() - size.height() // 2, room.top()), room.bottom() - size.height())
    places = {
        "below": (across, target.bottom() + 1),
        "right": (target.right() + 1, along),
        "left": (target.left() - size.width(), along),
        "above": (across, target.top() - size.height()),
    }
    for side, (x, y) in places.items():
        rect = QRect(x, y, size.width(), size.height())
        if room.contains(rect):
            return rect, side
    return QRect(across, along, size.width(), size.height()), ""


class Ring(QWidget):
    """A frame around what the note is about; clicks go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class Callout(QFrame):
    """Lies over the window without taking it over. Back, Next and Skip work by mouse, by Alt and by Tab."""

    went = Signal(int)  # 1 on, -1 back
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ring, self._side, self._tip = Ring(window), "", QPointF()
        self._title, self._text = QLabel(), QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._text.setWordWrap(True)
        self.skip, self.back = QPushButton(self.tr("S&kip")), QPushButton(self.tr("&Back"))
        self.next = QPushButton()
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.went.emit(-1))
        self.next.clicked.connect(lambda: self.went.emit(1))
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        for button in (self.back, self.next):
            row.addWidget(button)
        for button in (self.skip, self.back, self.next):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        column = QVBoxLayout(self)
        column.setContentsMargins(*[BEAK + 12] * 4)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.hide()

    def say(self, title: str, text: str, is_first: bool, is_last: bool) -> None:
        """Change what the note says."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.back.setEnabled(not is_first)
        self.next.setText(self.tr("Fi&nish") if is_last else self.tr("&Next"))
        if not self.isVisible() or (is_first and self.back.hasFocus()):
            self.next.setFocus()

    def point_at(self, target: QRect) -> None:
        """Lie beside a part of the window, in the window's px."""
        window = self.parentWidget()
        screen = window.screen().availableGeometry()
        on_screen = QRect(window.mapFromGlobal(screen.topLeft()), screen.size())  # a small screen shows less
        room = (window.rect() & on_screen).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = min(WIDTH * self.fontMetrics().averageCharWidth() + 2 * BEAK, room.width())
        height = self.layout().totalHeightForWidth(width)
        place, self._side = place_beside(target, QSize(width, height), room)
        self.setGeometry(place)
        inner = place.adjusted(3 * BEAK, 3 * BEAK, -3 * BEAK, -3 * BEAK)
        x = min(max(target.center().x(), inner.left()), inner.right())
        y = min(max(target.center().y(), inner.top()), inner.bottom())
        self._tip = QPointF(x - place.x(), y - place.y())
        self._ring.setGeometry(target.adjusted(-2, -2, 2, 2) & window.rect())
        for widget in (self._ring, self):
            widget.show()
            widget.raise_()
        self.update()

    def hideEvent(self, event) -> None:
        self._ring.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 1.5))
        painter.setBrush(self.palette().base())
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(BEAK, BEAK, -BEAK, -BEAK), 6, 6)
        painter.drawPath(path.united(self._beak()))

    def _beak(self) -> QPainterPath:
        path, tip, rect = QPainterPath(), self._tip, QRectF(self.rect())
        corners = {
            "below": ((tip.x() - BEAK, BEAK), (tip.x(), 1), (tip.x() + BEAK, BEAK)),
            "above": ((tip.x() - BEAK, rect.bottom() - BEAK), (tip.x(), rect.bottom() - 1),
                      (tip.x() + BEAK, rect.bottom() - BEAK)),
            "right": ((BEAK, tip.y() - BEAK), (1, tip.y()), (BEAK, tip.y() + BEAK)),
            "left": ((rect.right() - BEAK, tip.y() - BEAK), (rect.right() - 1, tip.y()),
                     (rect.right() - BEAK, tip.y() + BEAK)),
        }  # fmt: skip
        if self._side:
            path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners[self._side]]))
            path.closeSubpath()
        return path
