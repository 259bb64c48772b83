"""A small square of a colour, for lists and menus."""

from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

SIDE = 14  # px


def swatch(colour: tuple[int, int, int]) -> QIcon:
    """An RGB colour as an icon that looks the same where its row is selected."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(QColor(*colour))
    with QPainter(pixmap) as painter:
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(0, 0, SIDE - 1, SIDE - 1)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else the selection colours the colour
    return icon
