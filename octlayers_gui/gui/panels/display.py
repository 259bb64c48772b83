"""How the scan looks, for the eye only: grey, speckle, and the opacity of the tint."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from octlayers_gui.gui.appearance import Appearance


class DisplayPanel(QWidget):
    """Sliders and ticks; exports, the network and the live-wire never see them. changed: an `Appearance`."""

    changed = Signal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._brightness, self._contrast = self._slider(-100, 100), self._slider(-100, 100)
        self._gamma, self._opacity = self._slider(-50, 50), self._slider(0, 100)
        self._invert = QCheckBox(self.tr("Invert"))
        self._equalise = QCheckBox(self.tr("Local contrast"))
        self._equalise.setToolTip(self.tr("Contrast made even all over the scan (CLAHE)"))
        self._denoise = QCheckBox(self.tr("Less speckle"))
        self._denoise.setToolTip(self.tr("Each pixel the median of the 5 x 5 around it"))
        reset = QPushButton(self.tr("Reset"))
        reset.setToolTip(self.tr("Back to the scan as it is"))
        reset.clicked.connect(self.reset)
        ticks = QVBoxLayout()
        for widget in (self._invert, self._equalise, self._denoise, reset):
            ticks.addWidget(widget)
        form = QFormLayout(self)
        form.setContentsMargins(6, 6, 6, 6)
        form.setVerticalSpacing(4)
        form.addRow(self.tr("Brightness"), self._brightness)
        form.addRow(self.tr("Contrast"), self._contrast)
        form.addRow(self.tr("Gamma"), self._gamma)
        form.addRow(self.tr("Layer tint"), self._opacity)
        form.addRow(ticks)
        self.show_appearance(Appearance())
        for slider in (self._brightness, self._contrast, self._gamma, self._opacity):
            slider.valueChanged.connect(self._tell)
        for tick in (self._invert, self._equalise, self._denoise):
            tick.toggled.connect(self._tell)

    @staticmethod
    def _slider(low: int, high: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        return slider

    @property
    def appearance(self) -> Appearance:
        """What is set."""
        return Appearance(
            self._brightness.value(),
            self._contrast.value(),
            2 ** (self._gamma.value() / 25),
            self._invert.isChecked(),
            self._equalise.isChecked(),
            self._denoise.isChecked(),
            self._opacity.value() / 100,
        )

    def show_appearance(self, appearance: Appearance) -> None:
        """Set everything to what is given."""
        self.blockSignals(True)
        self._brightness.setValue(appearance.brightness)
        self._contrast.setValue(appearance.contrast)
        self._gamma.setValue(round(25 * math.log2(appearance.gamma)))
        self._opacity.setValue(round(100 * appearance.tint))
        self._invert.setChecked(appearance.invert)
        self._equalise.setChecked(appearance.equalise)
        self._denoise.setChecked(appearance.denoise)
        self.blockSignals(False)
        self._tell()

    def reset(self) -> None:
        """Back to the scan as it is."""
        self.show_appearance(Appearance())

    def _tell(self) -> None:
        self.changed.emit(self.appearance)
