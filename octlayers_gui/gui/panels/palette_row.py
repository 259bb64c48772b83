"""How a row of the command palette is drawn: menu, text with the letters that fit, keys at the right."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

ROW, FITS, LAST_RECENT = (Qt.ItemDataRole.UserRole + number for number in range(3))
PAD = 6  # px beside the texts


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * a + (1 - share) * b for a, b in parts))


def _colours(palette: QPalette, enabled: bool, chosen: bool) -> tuple[QColor, QColor, QColor]:
    """Ground, text and menu. What cannot be done stays legible when it is chosen, which Qt's own grey is not."""
    base, text = palette.base().color(), palette.text().color()
    if chosen and enabled:
        ink = palette.highlightedText().color()
        return palette.highlight().color(), ink, ink
    ground = _mixed(text, base, 0.12) if chosen else base
    dim = _mixed(text, base, 0.5)
    return ground, text if enabled else dim, dim


class RowPainter(QStyledItemDelegate):
    """Data of an item: a `Row`, places of the letters that fit, whether it is the last of those used lately."""

    def sizeHint(self, option, index) -> QSize:
        return QSize(10, round(1.6 * option.fontMetrics.height()))

    def paint(self, painter, option, index) -> None:
        row, rect, palette = index.data(ROW), option.rect, option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground, ink, dim = _colours(palette, row.enabled, chosen)
        painter.save()
        painter.fillRect(rect, ground)
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        painter.setPen(dim)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.keys)
        inner.setRight(inner.right() - option.fontMetrics.horizontalAdvance(row.keys) - 2 * PAD)
        before = f"{row.menu} › "
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, before)
        inner.setLeft(inner.left() + option.fontMetrics.horizontalAdvance(before))
        painter.setPen(ink)
        self._draw(painter, option, inner, row.text, index.data(FITS))
        if index.data(LAST_RECENT):
            painter.setPen(palette.mid().color())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    @staticmethod
    def _draw(painter, option, rect: QRect, text: str, fits) -> None:
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        ranges = []
        for place in fits:
            if place < len(shown):
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = place, 1, strong
                ranges.append(part)
        layout = QTextLayout(shown, option.font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(rect.width() * 2, 1))
        layout.endLayout()
        top = rect.top() + (rect.height() - line.height()) / 2
        layout.draw(painter, QPointF(rect.left(), top))
