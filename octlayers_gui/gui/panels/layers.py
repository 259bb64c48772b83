"""The layers of the scan on screen: colour, eye, mean thickness, change against the automatic result."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.provenance import corrected_share, mean_shift
from octlayers_gui.core.scheme import BASE_8, Layer, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import mean_change, statistics
from octlayers_gui.gui.language import figure, filled, spoken
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.panels.boundary_locks import BoundaryLocks
from octlayers_gui.gui.panels.layer_looks import LayerLooks
from octlayers_gui.gui.swatch import swatch

NAME, MEAN, CHANGE, SD, SEEN = range(5)
FIGURES = (MEAN, CHANGE, SD, SEEN)
ROW = 22  # px
ROOM_FOR_ALL = 290  # px of width below which figures are left out


class LayersPanel(QScrollArea):
    """A tick hides or shows a layer's tint; the figures follow every drag.

    looks_changed: the `Looks` of all layers. locks_changed: the locked boundaries.
    """

    looks_changed = Signal(object)
    locks_changed = Signal(object)
    scale_wanted = Signal()

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._told: tuple[Segmentation | None, Spacing] = (None, Spacing())
        self.looks, self.locks = LayerLooks(scheme), BoundaryLocks(scheme)
        self._table, self._fitted = self._built_table(), [-1] * len(FIGURES)
        self.show_corrections(None)
        self._table.itemChanged.connect(self._tell_hidden)
        self._table.currentCellChanged.connect(self._choose)
        self._table.setCurrentCell(0, NAME)
        self.looks.changed.connect(self._show_looks)
        self.locks.changed.connect(self.locks_changed)
        self._scale = QLabel()
        self._scale.setWordWrap(True)
        self._scale.linkActivated.connect(self.scale_wanted)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for widget in (self._table, self._scale, self.looks, QLabel(self.tr("Locked boundaries")), self.locks):
            column.addWidget(widget)
        column.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what lies in it takes the keyboard
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(inner.minimumSizeHint().width())

    def _built_table(self) -> QTableWidget:
        table = QTableWidget(len(self._scheme.layers), len(FIGURES) + 1)
        heads = (self.tr("Layer"), self.tr("Mean"), self.tr("Δ"), self.tr("SD"), self.tr("Seen"))
        table.setHorizontalHeaderLabels(heads)
        table.horizontalHeaderItem(CHANGE).setToolTip(self.tr("Change of the mean against the automatic result"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("Layers"))
        header = table.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in FIGURES:
            # Not ResizeToContents, which measures every figure anew after each that is set: 2 ms of a drag's 16.
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        for row, layer in enumerate(self._scheme.layers):
            name = QTableWidgetItem(swatch(layer.colour), spoken(layer.name))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            name.setFlags(flags)
            name.setCheckState(Qt.CheckState.Checked)
            table.setItem(row, NAME, name)
            for column in FIGURES:
                figure = QTableWidgetItem("")
                figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, figure)
        table.setFixedHeight(ROW * table.rowCount() + header.sizeHint().height() + 2 * table.frameWidth() + 2)
        return table

    def show_thickness(self, segmentation: Segmentation | None, spacing: Spacing) -> None:
        """Fill the figures in, in um where the scale is known, else in px."""
        self._table.blockSignals(True)
        unit = "µm" if spacing.axial_is_known else "px"
        if spacing.axial_is_known != self._told[1].axial_is_known or self._fitted[0] < 0:
            self._table.horizontalHeaderItem(MEAN).setText(self.tr("Mean {0}").format(unit))
            self._fitted = [-1] * len(FIGURES)
        for row, layer in enumerate(self._scheme.layers):
            if self._is_new(layer, segmentation, spacing):
                for column, text in zip(FIGURES, _figures(layer, segmentation, spacing), strict=True):
                    if self._table.item(row, column).text() != text:
                        self._table.item(row, column).setText(text)
        self._told = (segmentation, spacing)
        self._table.blockSignals(False)
        self._fit_columns()
        self._scale.setText(self._scale_text(spacing))

    def _is_new(self, layer: Layer, segmentation: Segmentation | None, spacing: Spacing) -> bool:
        """Whether other figures may come of it: a drag moves few layers, and has no time for the others."""
        told, told_in = self._told
        if told is None or segmentation is None or spacing != told_in or segmentation.automatic is not told.automatic:
            return True
        names = (layer.upper, layer.lower)
        return any(segmentation.boundary(name).depth is not told.boundary(name).depth for name in names)

    def _fit_columns(self) -> None:
        """Make a column of figures as wide as they are, when the longest is another number of characters."""
        rows = range(self._table.rowCount())
        lengths = [max(len(self._table.item(row, column).text()) for row in rows) for column in FIGURES]
        for column, length, fitted in zip(FIGURES, lengths, self._fitted, strict=True):
            if length != fitted:
                self._table.resizeColumnToContents(column)
        self._fitted = lengths

    def resizeEvent(self, event) -> None:
        """A narrow panel keeps the names and leaves figures out."""
        super().resizeEvent(event)
        self._fitted = [-1] * len(FIGURES)
        self._fit_columns()
        for column in (SD, SEEN):
            self._table.setColumnHidden(column, self.width() < ROOM_FOR_ALL)

    def show_corrections(self, segmentation: Segmentation | None) -> None:
        """Tell in each layer's tooltip how much of its boundaries hands have placed, and how far off the network."""
        for row, layer in enumerate(self._scheme.layers):
            lines = [self.tr("{0}. The tick shows its tint.").format(spoken(layer.title))]
            if segmentation is not None:
                lines += [self._corrected(segmentation, name) for name in (layer.upper, layer.lower)]
            self._table.item(row, NAME).setToolTip("\n".join(lines))

    def _corrected(self, segmentation: Segmentation, name: str) -> str:
        share, shift = corrected_share(segmentation.boundary(name)), mean_shift(segmentation, name)
        if share == 0:
            return self.tr("{0}: as the network found it").format(name)
        text = filled(self.tr("{0}: {1:.0f} % of the columns by hand"), name, 100 * float(share))
        return filled(self.tr("{0}, mean shift {1:+.1f} px"), text, float(shift)) if np.isfinite(shift) else text

    def _scale_text(self, spacing: Spacing) -> str:
        if not spacing.axial_is_known:
            return self.tr('The scale is unknown: figures are in pixels. <a href="#">State the scale…</a>')
        source = {
            "file": self.tr("from the file"),
            "user": self.tr("stated by you"),
            "preset-assumed": self.tr("assumed"),
        }
        return filled(self.tr("Scale: {0:.2f} µm per row ({1})."), float(spacing.axial_um), source[spacing.source])

    def _tell_hidden(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            ticks = (self._table.item(row, NAME).checkState() for row in range(self._table.rowCount()))
            layers = zip(self._scheme.layers, ticks, strict=True)
            hidden = (str(layer.name) for layer, tick in layers if tick == Qt.CheckState.Unchecked)
            self.looks.set_hidden(frozenset(hidden))

    def _choose(self, row: int) -> None:
        self.looks.choose(self._scheme.layers[row].name)

    def _show_looks(self, looks: Looks) -> None:
        self._table.blockSignals(True)
        for row, layer in enumerate(looks.scheme.layers):
            self._table.item(row, NAME).setIcon(swatch(layer.colour))
        self._table.blockSignals(False)
        self.looks_changed.emit(looks)


def _figures(layer: Layer, segmentation: Segmentation | None, spacing: Spacing) -> tuple[str, str, str, str]:
    found = statistics(segmentation, layer, spacing) if segmentation is not None else None
    if found is None or not np.isfinite(found.mean):
        return "–", "", "", ""
    change = mean_change(segmentation, layer, spacing)
    change = filled("{:+.1f}", float(change)).replace("-", "−") if np.isfinite(change) else ""
    return figure(found.mean), change, figure(found.sd), f"{100 * found.seen_share:.0f} %"
