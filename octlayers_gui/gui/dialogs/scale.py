"""The user states how large a pixel is."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.scale_presets import SCALE_PRESETS
from octlayers_gui.gui.language import filled, spoken

LEAST_SPAN = 2.0  # px that can be a ruler


class ScaleDialog(QDialog):
    """0 means unknown; thickness is then given in pixels. measured: columns and rows that the caliper spans."""

    def __init__(self, spacing: Spacing, measured: tuple[float, float] | None = None, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scale"))
        self._axial = self._box(spacing.axial_um)
        self._lateral = self._box(spacing.lateral_um)
        self._shown_first = (self._axial.value(), self._lateral.value())
        self._preset = QComboBox()
        self._preset.addItem(self.tr("Typical of a device…"), None)
        for preset in SCALE_PRESETS:
            self._preset.addItem(self.tr("{device} (assumed)").format(device=spoken(preset.title)), preset.spacing)
        self._preset.activated.connect(self._take_preset)
        form = QFormLayout(self)
        form.addRow(self._preset)
        form.addRow(self.tr("Depth of one row"), self._axial)
        form.addRow(self.tr("Distance of two A-scans"), self._lateral)
        self.rulers = self._add_rulers(form, measured)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _add_rulers(self, form: QFormLayout, measured: tuple[float, float] | None) -> list[QDoubleSpinBox]:
        """Boxes for how long is what the caliper spans: rows first, then columns."""
        if measured is None:
            hint = QLabel(self.tr("Or measure something of known size with the caliper (K) and come back here."))
            hint.setWordWrap(True)
            form.addRow(hint)
            return []
        columns, rows = measured
        boxes = []
        for text, span, target in (
            (self.tr("The caliper's {span:.1f} rows are"), rows, self._axial),
            (self.tr("The caliper's {span:.1f} columns are"), columns, self._lateral),
        ):
            box = self._box(None)
            box.setRange(0.0, 50_000.0)
            box.setDecimals(1)
            box.setEnabled(span >= LEAST_SPAN)
            box.valueChanged.connect(lambda um, span=span, target=target: target.setValue(um / max(span, LEAST_SPAN)))
            form.addRow(filled(text, span=span), box)
            boxes.append(box)
        return boxes

    def _box(self, value: float | None) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, 500.0)
        box.setDecimals(3)
        box.setSuffix(" µm")
        box.setSpecialValueText(self.tr("unknown"))
        box.setValue(value or 0.0)
        return box

    def _take_preset(self, place: int) -> None:
        spacing = self._preset.itemData(place)
        if spacing is not None:
            self._axial.setValue(spacing.axial_um)
            self._lateral.setValue(spacing.lateral_um or 0.0)

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

    @property
    def source(self) -> str:
        """'preset-assumed' if the boxes say what the chosen preset does, else 'user'."""
        preset = self._preset.currentData()
        assumed = preset is not None and (self.axial_um, self.lateral_um) == (preset.axial_um, preset.lateral_um)
        return preset.source if assumed else "user"
