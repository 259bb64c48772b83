"""Loss and boundary error of a running training, step by step."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QVBoxLayout, QWidget

from octlayers_gui.core.progress import StepReport

WINDOW = 10


class LiveCurves(QWidget):
    """Batches differ: the thin line is each batch, the thick one the mean of the last ten."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.losses: list[float] = []
        self.errors_px: list[float] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._loss_lines = self._plot(column, self.tr("Loss"), "#e69f00")
        self._error_lines = self._plot(column, self.tr("Boundary error, px of the network's frame"), "#3d9bdc")

    def _plot(self, column: QVBoxLayout, title: str, colour: str):
        plot = pg.PlotWidget(background=None)
        text = self.palette().windowText().color()
        plot.setTitle(title, color=text, size="10pt")
        for side in ("left", "bottom"):
            plot.getAxis(side).setPen(text)
            plot.getAxis(side).setTextPen(text)
        plot.setLabel("bottom", self.tr("step"))
        plot.setMouseEnabled(False, False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.showGrid(y=True, alpha=0.25)
        column.addWidget(plot, 1)
        faint = pg.mkColor(colour)
        faint.setAlpha(90)
        return plot.plot(pen=pg.mkPen(faint, width=1)), plot.plot(pen=pg.mkPen(colour, width=2.5))

    def clear(self) -> None:
        """Forget the last training."""
        self.losses.clear()
        self.errors_px.clear()
        for line in (*self._loss_lines, *self._error_lines):
            line.clear()

    def add(self, step: StepReport) -> None:
        """Append one training step."""
        self.losses.append(step.loss)
        self.errors_px.append(step.error_px)
        steps = np.arange(1, len(self.losses) + 1)
        for values, lines in ((self.losses, self._loss_lines), (self.errors_px, self._error_lines)):
            lines[0].setData(steps, values)
            lines[1].setData(steps, running_mean(values))


def running_mean(values: list[float], window: int = WINDOW) -> np.ndarray:
    """Mean of the last `window` values at each place, (n,)."""
    sums = np.cumsum(np.concatenate([[0.0], values]))
    place = np.arange(1, len(values) + 1)
    start = np.maximum(place - window, 0)
    return (sums[place] - sums[start]) / (place - start)
