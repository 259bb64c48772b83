"""How the scan looks, for the eye only: contrast, brightness, opacity of the tint."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QPushButton, QSlider, QWidget


class DisplayPanel(QWidget):
    """Sliders; exports never see them."""

    levels_changed = Signal(float, float)
    opacity_changed = Signal(float)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._brightness = self._slider(-100, 100, 0)
        self._contrast = self._slider(-100, 100, 0)
        self._opacity = self._slider(0, 100, 28)
        self._brightness.valueChanged.connect(self._tell_levels)
        self._contrast.valueChanged.connect(self._tell_levels)
        self._opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        reset = QPushButton(self.tr("Reset"))
        reset.clicked.connect(self.reset)
        form = QFormLayout(self)
        form.setContentsMargins(6, 6, 6, 6)
        form.addRow(self.tr("Brightness"), self._brightness)
        form.addRow(self.tr("Contrast"), self._contrast)
        form.addRow(self.tr("Layer tint"), self._opacity)
        form.addRow("", reset)

    @staticmethod
    def _slider(low: int, high: int, value: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setValue(value)
        return slider

    def reset(self) -> None:
        """Back to the scan as it is."""
        for slider, value in ((self._brightness, 0), (self._contrast, 0), (self._opacity, 28)):
            slider.setValue(value)

    def levels(self) -> tuple[float, float]:
        """Grey (0-255) shown black and white."""
        half = 127.5 * 2 ** (-self._contrast.value() / 50)
        centre = 127.5 - self._brightness.value() * 1.2
        return centre - half, centre + half

    def _tell_levels(self) -> None:
        self.levels_changed.emit(*self.levels())
