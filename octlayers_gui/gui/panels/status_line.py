"""The status bar: what runs and how far it is, where the pointer is, what the network computes on."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.segmentation import Boundary, Segmentation
from octlayers_gui.gui.language import figure, spoken
from octlayers_gui.gui.words import placed_by


class StatusLine(QStatusBar):
    """Progress and Cancel are there only while something runs."""

    cancel_wanted = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._doing, self._position, self._device, self._reader = QLabel(), QLabel(), QLabel(), QLabel()
        self._bar = QProgressBar()
        self._bar.setMaximumWidth(160)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._hint = QLabel()
        for widget in (self._doing, self._bar, self._cancel):
            self.addWidget(widget)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self._hint, 1)
        self.addPermanentWidget(self._position)
        self.addPermanentWidget(self._reader)
        self.addPermanentWidget(self._device)
        self.show_reader("")
        self.show_busy("")

    def show_busy(self, text: str) -> None:
        """Name the running work; '' when there is none."""
        self.clearMessage()  # what the pointer rests on, under which these would be drawn
        for widget in (self._doing, self._bar, self._cancel):
            widget.setVisible(bool(text))
        self._hint.setVisible(not text)
        self._doing.setText(text)
        self._bar.setRange(0, 0)

    def show_hint(self, text: str) -> None:
        """What the hand can do now, or what came of it; cut where the window is too narrow."""
        self.clearMessage()
        self._hint.setText(text)
        self._hint.setToolTip(text)

    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total` pieces; a total of 0 or 1 is shown as 'busy'."""
        self._bar.setRange(0, total if total > 1 else 0)
        self._bar.setValue(done)

    def show_position(
        self, bscan: BScan | None, column: float, depth: float, segmentation: Segmentation | None = None
    ) -> None:
        """Pointer at (column, depth) px of a scan, its layer and how sure the nearest boundary is; nothing outside."""
        if bscan is None or not (0 <= column < bscan.width and 0 <= depth < bscan.height):
            self._position.setText("")
            return
        text = place_text(bscan, column, depth, segmentation)
        if segmentation is not None:
            boundary = segmentation.nearest(int(column), depth)
            if boundary is not None:
                text += self._about(segmentation, boundary, int(column), _axial_um(bscan))
        self._position.setText(text)

    def _about(self, segmentation: Segmentation, boundary: Boundary, column: int, axial_um: float | None) -> str:
        """How sure the network is of an A-scan, or who placed it; both in the tooltip."""
        by = placed_by(segmentation, boundary, column)
        self._position.setToolTip(f"{boundary.name}: {by}")
        if np.isfinite(boundary.deviation[column]):
            return f" · {boundary.name} ± {_length(float(boundary.deviation[column]), axial_um, 1)}"
        return f" · {boundary.name}: {by}" if by else ""

    def show_reader(self, initials: str) -> None:
        """Initials that edits are marked with."""
        self._reader.setText(self.tr("Reader {0}").format(initials))
        self._reader.setVisible(bool(initials))

    def show_device(self, text: str) -> None:
        """Model and compute device."""
        self._device.setText(text)

    @property
    def position(self) -> str:
        return self._position.text()

    @property
    def device(self) -> str:
        return self._device.text()


def place_text(bscan: BScan, column: float, depth: float, segmentation: Segmentation | None) -> str:
    """The layer at (column, depth) px of a scan, and where that is, in um too where the scale is known."""
    text = f"x {int(column)}  z {_length(depth, _axial_um(bscan), 0)}"
    layer = segmentation.layer_at(int(column), depth) if segmentation is not None else None
    return f"{spoken(layer.name)} · {text}" if layer is not None else text


def _axial_um(bscan: BScan) -> float | None:
    return bscan.spacing.axial_um if bscan.spacing.axial_is_known else None


def _length(px: float, axial_um: float | None, digits: int) -> str:
    return f"{figure(px)} px" + (f" ({figure(px * axial_um, digits)} µm)" if axial_um else "")
