"""The layers of the scan on screen: colour, eye, mean thickness, change against the automatic result."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.provenance import corrected_share, mean_shift
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import summary

NAME, MEAN, SD, SEEN = range(4)


class LayersPanel(QWidget):
    """A tick hides or shows a layer's tint; the figures follow every drag."""

    hidden_changed = Signal(object)
    scale_wanted = Signal()

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._table = QTableWidget(len(scheme.layers), 4)
        self._table.setHorizontalHeaderLabels([self.tr("Layer"), self.tr("Mean"), self.tr("SD"), self.tr("Seen")])
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setAccessibleName(self.tr("Layers"))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (MEAN, SD, SEEN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for row, layer in enumerate(scheme.layers):
            name = QTableWidgetItem(self._swatch(layer.colour), layer.name)
            name.setToolTip(layer.title)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Checked)
            self._table.setItem(row, NAME, name)
            for column in (MEAN, SD, SEEN):
                figure = QTableWidgetItem("")
                figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(row, column, figure)
        self._table.itemChanged.connect(self._tell_hidden)
        self._scale = QLabel()
        self._scale.setWordWrap(True)
        self._scale.linkActivated.connect(self.scale_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        rows = sum(self._table.rowHeight(row) for row in range(self._table.rowCount()))
        self._table.setFixedHeight(rows + header.sizeHint().height() + 2 * self._table.frameWidth() + 2)
        column.addWidget(self._table)
        column.addWidget(self._scale)
        column.addStretch(1)

    @staticmethod
    def _swatch(colour: tuple[int, int, int]) -> QIcon:
        pixmap = QPixmap(14, 14)
        pixmap.fill(QColor(*colour))
        with QPainter(pixmap) as painter:
            painter.setPen(QColor(128, 128, 128))
            painter.drawRect(0, 0, 13, 13)
        return QIcon(pixmap)

    def show_thickness(self, segmentation: Segmentation | None, spacing: Spacing) -> None:
        """Fill the figures in, in um where the scale is known, else in px."""
        self._table.blockSignals(True)
        unit = "µm" if spacing.axial_is_known else "px"
        self._table.horizontalHeaderItem(MEAN).setText(self.tr("Mean ({0})").format(unit))
        rows = summary(segmentation, spacing) if segmentation else [None] * len(self._scheme.layers)
        for row, figures in enumerate(rows):
            known = figures is not None and np.isfinite(figures.mean)
            texts = (
                (f"{figures.mean:.1f}", f"{figures.sd:.1f}", f"{100 * figures.seen_share:.0f} %")
                if known
                else ("–", "", "")
            )
            for column, text in zip((MEAN, SD, SEEN), texts, strict=True):
                self._table.item(row, column).setText(text)
        self._table.blockSignals(False)
        self._scale.setText(self._scale_text(spacing))

    def show_corrections(self, segmentation: Segmentation | None) -> None:
        """Tell in each layer's tooltip how much of its boundaries hands have placed, and how far off the network."""
        for row, layer in enumerate(self._scheme.layers):
            lines = [layer.title]
            if segmentation is not None:
                lines += [self._corrected(segmentation, name) for name in (layer.upper, layer.lower)]
            self._table.item(row, NAME).setToolTip("\n".join(lines))

    def _corrected(self, segmentation: Segmentation, name: str) -> str:
        share, shift = corrected_share(segmentation.boundary(name)), mean_shift(segmentation, name)
        if share == 0:
            return self.tr("{0}: as the network found it").format(name)
        text = self.tr("{0}: {1:.0f} % of the columns by hand").format(name, 100 * share)
        return text + (self.tr(", mean shift {0:+.1f} px").format(shift) if np.isfinite(shift) else "")

    def _scale_text(self, spacing: Spacing) -> str:
        if not spacing.axial_is_known:
            return self.tr('The scale is unknown: figures are in pixels. <a href="#">State the scale…</a>')
        source = {
            "file": self.tr("from the file"),
            "user": self.tr("stated by you"),
            "preset-assumed": self.tr("assumed"),
        }
        return self.tr("Scale: {0:.2f} µm per row ({1}).").format(spacing.axial_um, source[spacing.source])

    def _tell_hidden(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            names = (self._table.item(row, NAME) for row in range(self._table.rowCount()))
            self.hidden_changed.emit({i.text() for i in names if i.checkState() == Qt.CheckState.Unchecked})
