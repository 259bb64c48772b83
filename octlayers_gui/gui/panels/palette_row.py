"""How a row of the command palette is drawn: menu, text with the letters that fit, keys at the right."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

ROW, FITS, LAST_RECENT = (Qt.ItemDataRole.UserRole + number for number in range(3))
PAD = 6  # px beside the texts


class RowPainter(QStyledItemDelegate):
    """Data of an item: a `Row`, places of the letters that fit, whether it is the last of those used lately."""

    def sizeHint(self, option, index) -> QSize:
        return QSize(10, round(1.6 * option.fontMetrics.height()))

    def paint(self, painter, option, index) -> None:
        row, rect, palette = index.data(ROW), option.rect, option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active if row.enabled else QPalette.ColorGroup.Disabled
        ground = palette.base()
        if chosen:
            ground = palette.highlight() if row.enabled else palette.midlight()
        role = QPalette.ColorRole.HighlightedText if chosen and row.enabled else QPalette.ColorRole.Text
        ink = palette.color(group, role)
        dim = ink if chosen or not row.enabled else palette.color(QPalette.ColorRole.PlaceholderText)
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
