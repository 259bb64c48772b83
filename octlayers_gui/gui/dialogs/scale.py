"""The user states how large a pixel is."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel

from octlayers_gui.core.bscan import Spacing


class ScaleDialog(QDialog):
    """0 means unknown; thickness is then given in pixels."""

    def __init__(self, spacing: Spacing, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scale"))
        self._axial = self._box(spacing.axial_um)
        self._lateral = self._box(spacing.lateral_um)
        self._shown_first = (self._axial.value(), self._lateral.value())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(self.tr("Spectralis: 3.87 µm per row. Cirrus: 1.95 µm (1024 rows), about 4.0 µm (500 rows)."))
        hint.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(self.tr("Depth of one row"), self._axial)
        form.addRow(self.tr("Distance of two A-scans"), self._lateral)
        form.addRow(hint)
        form.addRow(buttons)

    def _box(self, value: float | None) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, 500.0)
        box.setDecimals(3)
        box.setSuffix(" µm")
        box.setSpecialValueText(self.tr("unknown"))
        box.setValue(value or 0.0)
        return box

    @property
    def is_changed(self) -> bool:
        """Whether the user stated anything new; the boxes round what a file says."""
        return (self._axial.value(), self._lateral.value()) != self._shown_first

    @property
    def axial_um(self) -> float | None:
        return self._axial.value() or None

    @property
    def lateral_um(self) -> float | None:
        return self._lateral.value() or None
