"""Which files are written of a scan: ticks in groups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from octlayers_gui.io.exports import EXPORTS

TITLES = {
    "mask": "Class mask (PNG, indices 0-8)",
    "masks-binary": "One mask per layer (PNG)",
    "mask-grey": "Mask in the base project's grey (PNG)",
    "overlay": "Overlay picture (PNG)",
    "print": "Overlay for print (PNG, 300 dpi, legend, scale bar)",
    "boundaries": "Boundaries (CSV, px)",
    "thickness": "Thickness profile (CSV)",
    "summary": "Thickness summary (CSV)",
    "zones": "Thickness by zones (CSV)",
    "workbook": "Thickness workbook (XLSX)",
    "confidence": "Confidence (CSV, SD in px)",
    "regions": "Regions (CSV, vertices and areas)",
    "report": "Report, one page (PDF)",
    "dicom": "DICOM segmentation, with its scan (DCM)",
    "provenance": "Who placed what, and when (CSV, with initials)",
    "review": "Verdict and corrections (CSV, with initials)",
}
PICTURES = ("mask", "masks-binary", "mask-grey", "overlay", "print")
TABLES = ("boundaries", "thickness", "summary", "zones", "workbook", "confidence", "regions")
DOCUMENTS = ("report", "dicom")
RECORDS = ("provenance", "review")


class KindBoxes(QWidget):
    """A tick per kind. At first what there is of every scan: initials leave the program only when asked for."""

    changed = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._group(self.tr("Masks and pictures"), PICTURES))
        left.addWidget(self._group(self.tr("Documents"), DOCUMENTS))
        left.addStretch()
        right.addWidget(self._group(self.tr("Tables"), TABLES))
        right.addWidget(self._group(self.tr("Records"), RECORDS))
        right.addStretch()
        columns.addLayout(left)
        columns.addLayout(right)

    def _group(self, title: str, kinds: tuple[str, ...]) -> QGroupBox:
        group = QGroupBox(title)
        column = QVBoxLayout(group)
        for kind in kinds:
            box = self.boxes[kind] = QCheckBox(self.tr(TITLES[kind]))
            box.setChecked(kind in EXPORTS)
            box.toggled.connect(self.changed)
            column.addWidget(box)
        return group

    @property
    def kinds(self) -> tuple[str, ...]:
        """Ticked kinds, keys of `TITLES`."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())
