"""Thickness along the scan, in the canvas's own columns: as it is now, and as the network found it."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import automatic_between, between
from octlayers_gui.gui.language import filled, spoken
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.style import GROUND

RETINA = "retina"  # the choice that is no layer: from the first boundary to Bruch's membrane
RETINA_COLOUR = (235, 235, 235)
HEADROOM, FLOOR = 1.15, 0.12  # of the scale, above the highest value and below 0
AXIS_WIDTH = 44  # px, room for four digits; the columns beside it are the canvas's


class ThicknessProfile(QWidget):
    """Two curves on one scale from 0; nothing is computed while it is hidden. chosen: a layer's name or `RETINA`."""

    chosen = Signal(str)

    def __init__(self, scheme: LayerScheme = BASE_8, parent=None) -> None:
        super().__init__(parent)
        self._scheme, self._looks = scheme, Looks.standard(scheme)
        self._shown: tuple[Segmentation | None, Spacing] = (None, Spacing())
        self._found_from: tuple = (None, None)  # the network's depths, and what of them is drawn in which scale
        self._top: float | None = None
        self._choice = QComboBox()
        self._choice.addItem(self.tr("Retina (ILM to BM)"), RETINA)
        for layer in scheme.layers:
            self._choice.addItem(spoken(layer.name), str(layer.name))
        self._choice.setAccessibleName(self.tr("Thickness of"))
        self._choice.currentIndexChanged.connect(self._tell_chosen)
        self._figures = QLabel()
        self._figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._plot = pg.GraphicsView(background=GROUND)
        self._plot.setMinimumHeight(48)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no key means anything to it
        self.box = pg.ViewBox(enableMenu=False)
        self.box.setMouseEnabled(False, False)
        self._plot.setCentralItem(self.box)
        self._now = pg.PlotCurveItem(connect="finite", skipFiniteCheck=False)
        self._found = pg.PlotCurveItem(connect="finite", skipFiniteCheck=False, pen=pg.mkPen(150, 150, 150))
        for curve in (self._found, self._now):
            self.box.addItem(curve)
        # Inside the plot: an axis beside it would take the columns out of line with the canvas's.
        self._axis = pg.AxisItem("right", pen=pg.mkPen(110, 110, 110), textPen=pg.mkPen(190, 190, 190))
        self._axis.setStyle(tickLength=4, autoExpandTextSpace=False)
        self._axis.setWidth(AXIS_WIDTH)
        self._axis.setParentItem(self.box)
        self._axis.linkToView(self.box)
        self.box.sigResized.connect(self._place_axis)
        self._lay_out()
        self._draw_pen()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(4, 2, 4, 0)
        row.addWidget(self._choice)
        row.addWidget(self._figures, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._plot, 1)

    def _place_axis(self) -> None:
        self._axis.setGeometry(0, 0, self._axis.width(), self.box.height())

    @property
    def choice(self) -> str:
        """A layer's name, or `RETINA`."""
        return self._choice.currentData()

    def choose(self, name: str) -> None:
        """Show another thickness; a name that is none changes nothing."""
        self._choice.setCurrentIndex(max(self._choice.findData(name), 0))

    def curves(self) -> tuple[np.ndarray | None, np.ndarray | None]:
        """What is drawn: thickness at every A-scan (width,) as it is now and as found, None where not drawn."""
        return self._now.getData()[1], self._found.getData()[1]

    def set_looks(self, looks: Looks) -> None:
        """Draw a layer in its colour."""
        self._looks = looks
        self._draw_pen()

    def show_thickness(self, segmentation: Segmentation | None, spacing: Spacing) -> None:
        """Draw the chosen thickness, in um where the scale is known, else in px."""
        self._shown = (segmentation, spacing)
        if self.isVisible():
            self._draw()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._draw()

    def _bounds(self) -> tuple[str, str]:
        if self.choice == RETINA:
            return self._scheme.boundaries[0], "BM"
        return next((layer.upper, layer.lower) for layer in self._scheme.layers if layer.name == self.choice)

    def _draw(self) -> None:
        segmentation, spacing = self._shown
        if segmentation is None:
            self._now.clear()
            self._found.clear()
            self._found_from = (None, None)
            self._figures.setText("")
            return
        now, unit = between(segmentation, *self._bounds(), spacing)
        columns = np.arange(len(now)) + 0.5
        self._now.setData(columns, now)
        automatic, drawn_as = self._found_from
        if automatic is not segmentation.automatic or drawn_as != (self.choice, spacing):
            self._found_from, self._top = (segmentation.automatic, (self.choice, spacing)), None
            found = automatic_between(segmentation, *self._bounds(), spacing)
            self._found.clear() if found is None else self._found.setData(columns, found)
        self._scale_to(now, self._found.getData()[1])
        figures = self._means(now, self._found.getData()[1], "µm" if unit == "um" else unit)
        self._figures.setText(figures)
        self._figures.setToolTip(figures)  # a narrow window cuts it

    def _scale_to(self, *curves: np.ndarray | None) -> None:
        """A scale that stays as it is while a hand drags, unless a curve would leave it."""
        tops = [np.nanmax(curve) for curve in curves if curve is not None and np.isfinite(curve).any()]
        top = HEADROOM * float(max(tops, default=1.0)) or 1.0
        if self._top is None or top > self._top or top < self._top / 2:
            self._top = top
            self.box.setYRange(-FLOOR * top, top, padding=0)

    def _means(self, now: np.ndarray, found: np.ndarray | None, unit: str) -> str:
        if not np.isfinite(now).any():
            return self.tr("not seen")
        text = filled(self.tr("mean {0:.1f} {1}"), float(np.nanmean(now)), unit)
        if found is not None and np.isfinite(found).any():
            text += " · " + filled(self.tr("automatic (thin) {0:.1f} {1}"), float(np.nanmean(found)), unit)
        return text

    def _tell_chosen(self) -> None:
        self._draw_pen()
        if self.isVisible():
            self._draw()
        self.chosen.emit(self.choice)

    def _draw_pen(self) -> None:
        colour = RETINA_COLOUR if self.choice == RETINA else self._looks.colour_of(self.choice)
        self._now.setPen(pg.mkPen(colour, width=1.6))
