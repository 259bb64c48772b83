"""Which files are written of a scan: ticks in groups."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.language import spoken
from octlayers_gui.io.exports import EXPORTS
from octlayers_gui.tasks.export import COURSES

TITLES = {
    "mask": Phrase("Class mask (PNG, indices 0-8)"),
    "masks-binary": Phrase("One mask per layer (PNG)"),
    "mask-grey": Phrase("Mask in the base project's grey (PNG)"),
    "overlay": Phrase("Overlay picture (PNG)"),
    "print": Phrase("Overlay for print (PNG, 300 dpi, legend, scale bar)"),
    "boundaries": Phrase("Boundaries (CSV, px)"),
    "thickness": Phrase("Thickness profile (CSV)"),
    "summary": Phrase("Thickness summary (CSV)"),
    "zones": Phrase("Thickness by zones (CSV)"),
    "workbook": Phrase("Thickness workbook (XLSX)"),
    "confidence": Phrase("Confidence (CSV, SD in px)"),
    "regions": Phrase("Regions (CSV, vertices, areas, who drew them and when)"),
    "vgg": Phrase("Polygons (VGG JSON, as makesense.ai writes it)"),
    "coco": Phrase("Polygons (COCO JSON, which makesense.ai opens)"),
    "labelme": Phrase("Polygons (LabelMe JSON)"),
    "report": Phrase("Report, one page (PDF)"),
    "dicom": Phrase("DICOM segmentation, with its scan (DCM)"),
    "provenance": Phrase("Who placed what, and when (CSV, with initials)"),
    "review": Phrase("Verdict and corrections (CSV, with initials)"),
}
PICTURES = ("mask", "masks-binary", "mask-grey", "overlay", "print")
TABLES = ("boundaries", "thickness", "summary", "zones", "workbook", "confidence", "regions")
POLYGONS = ("vgg", "coco", "labelme")
DOCUMENTS = ("report", "dicom")
RECORDS = ("provenance", "review")
ROW_SPACING = 2  # px; the dialog is tall enough


class KindBoxes(QWidget):
    """A tick per kind. At first layers and regions: records of readers leave the program only when asked for."""

    changed = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._group(self.tr("Masks and pictures"), PICTURES))
        left.addWidget(self._group(self.tr("Documents"), DOCUMENTS))
        left.addWidget(self._group(self.tr("Records"), RECORDS))
        left.addWidget(self._course_row())
        left.addStretch()
        right.addWidget(self._group(self.tr("Tables"), TABLES))
        right.addWidget(self._group(self.tr("For other annotation tools"), POLYGONS))
        right.addStretch()
        self.boxes["dicom"].setToolTip(
            self.tr("De-identified. Text that is burned into the picture stays: look before you share it.")
        )
        columns.addLayout(left)
        columns.addLayout(right)

    def _group(self, title: str, kinds: tuple[str, ...]) -> QGroupBox:
        group = QGroupBox(title)
        column = QVBoxLayout(group)
        column.setSpacing(ROW_SPACING)
        for kind in kinds:
            box = self.boxes[kind] = QCheckBox(spoken(TITLES[kind]))
            box.setChecked(kind in EXPORTS)
            box.toggled.connect(self.changed)
            column.addWidget(box)
        return group

    def _course_row(self) -> QWidget:
        """How the scans run: it names the sides of zones."""
        line = QWidget()
        row = QHBoxLayout(line)
        self._course = QComboBox()
        titles = (self.tr("not stated"), self.tr("horizontal"), self.tr("vertical"), self.tr("circle, from temporal"))
        for course, title in zip(COURSES, titles, strict=True):
            self._course.addItem(title, course)
        self._course.setToolTip(
            self.tr("Zones are named nasal and temporal on a horizontal line whose eye is known, superior and inferior "
                    "on a vertical one (read upwards), by sectors on a circle; else left and right. "
                    "A circle by its file stays one.")
        )  # fmt: skip
        label = QLabel(self.tr("The scans run"))
        label.setBuddy(self._course)
        row.addWidget(label)
        row.addWidget(self._course, 1)
        return line

    @property
    def course(self) -> str:
        """One of `tasks.export.COURSES`."""
        return self._course.currentData()

    def offer_regions(self, any_drawn: bool) -> None:
        """Whether any of the chosen scans has a region that could be written."""
        box = self.boxes["regions"]
        box.setEnabled(any_drawn)
        box.setToolTip("" if any_drawn else self.tr("No region is drawn: there is nothing to write."))

    @property
    def any_to_write(self) -> bool:
        """Whether a kind is ticked that there is anything of."""
        return any(self.boxes[kind].isEnabled() for kind in self.kinds)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Ticked kinds, keys of `TITLES`."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())
