"""Caliper: how far two places are from each other."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from octlayers_gui.core.distance import distance
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.crosshair import put_tag, tag
from octlayers_gui.gui.language import figure
from octlayers_gui.gui.style import YELLOW
from octlayers_gui.gui.tools.tool import Tool


class CaliperTool(Tool):
    """Edits nothing, and needs no boundaries. A measurement stays until Esc, the next one, or another scan."""

    name = "caliper"
    hint = Phrase("drag from one place to another to measure · Esc takes the measurement away")
    cursor = Qt.CursorShape.CrossCursor
    on_line = False

    def __init__(self, view) -> None:
        super().__init__(view)
        self._line = pg.PlotCurveItem(pen=pg.mkPen(YELLOW, width=1.6))
        self._ends = pg.ScatterPlotItem(size=11, symbol="+", pen=pg.mkPen(YELLOW, width=1.6))
        self._label = tag()
        self._line.setZValue(40)
        self._ends.setZValue(41)
        for item in (self._line, self._ends, self._label):
            view.add_overlay(item)
        view.measured_anew.connect(self._measure_anew)
        self._scan = view.grey
        self.lay_down()

    @property
    def can_work(self) -> bool:
        return self.view.bscan is not None

    @property
    def text(self) -> str:
        """What is measured; '' where nothing is."""
        return self._label.toPlainText() if self._label.isVisible() else ""

    @property
    def span(self) -> tuple[float, float] | None:
        """Columns and rows between the two places; None where nothing is measured."""
        if not self.text or self._to is None:
            return None
        return abs(self._to.x() - self._from.x()), abs(self._to.y() - self._from.y())

    def lay_down(self) -> None:
        self._from, self._to, self._held = None, None, False
        self.view.crosshair.set_labelled(True)
        self._line.clear()
        self._ends.clear()
        self._label.hide()

    def escape(self) -> bool:
        had = self._from is not None
        self.lay_down()
        return had

    def press(self, point, modifiers) -> bool:
        self.lay_down()
        self._from, self._held = self._inside(point), True
        self._ends.setData([self._from.x()], [self._from.y()])
        self.view.crosshair.set_labelled(False)
        return True

    def move(self, point, modifiers) -> None:
        if self._held:
            self._to = self._inside(point)
            self._show()

    def release(self, point, modifiers) -> None:
        self.move(point, modifiers)
        self._held = False
        if self._to == self._from:
            self.lay_down()

    def _inside(self, point: QPointF) -> QPointF:
        bscan = self.view.bscan
        return QPointF(float(np.clip(point.x(), 0, bscan.width)), float(np.clip(point.y(), 0, bscan.height)))

    def _measure_anew(self) -> None:
        before, self._scan = self._scan, self.view.grey
        if self._scan is not before:
            self.lay_down()
        elif self._to is not None:
            self._show()

    def _show(self) -> None:
        x, y = [self._from.x(), self._to.x()], [self._from.y(), self._to.y()]
        self._line.setData(np.array(x), np.array(y))
        self._ends.setData(x, y)
        self._label.setText(self._words())
        put_tag(self._label, x[1], y[1])
        self._label.show()

    def _words(self) -> str:
        found = distance(*((place.x(), place.y()) for place in (self._from, self._to)), self.view.bscan.spacing)
        axial = f"{figure(found.axial_px)} px" if found.axial_um is None else f"{found.axial_um:.0f} µm"
        lateral = f"{figure(found.lateral_px)} px" if found.lateral_um is None else f"{found.lateral_um:.0f} µm"
        text = self.view.tr("axial {0} · lateral {1}").format(axial, lateral)
        if found.total_um is not None:
            return f"{found.total_um:.0f} µm · {text}"
        # Columns and rows add up to a length only while neither is known to be anything but a square's side.
        known = found.axial_um is not None or found.lateral_um is not None
        return text if known else f"{figure(found.total_px)} px · {text}"
