"""What to export, of which scans, into which folder."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.language import spoken
from octlayers_gui.io.exports import EXPORTS, KINDS

TITLES = {
    "boundaries": Phrase("Boundaries (CSV, px)"),
    "mask": Phrase("Class mask (PNG, indices 0-8)"),
    "overlay": Phrase("Overlay picture (PNG)"),
    "thickness": Phrase("Thickness profile (CSV)"),
    "summary": Phrase("Thickness summary (CSV)"),
    "confidence": Phrase("Confidence (CSV, SD in px)"),
    "provenance": Phrase("Who placed what, and when (CSV, with initials)"),
    "review": Phrase("Verdict and corrections (CSV, with initials)"),
    "regions": Phrase("Regions (CSV, vertices, areas, who drew them and when)"),
    "vgg": Phrase("Polygons (VGG JSON, as makesense.ai writes it)"),
    "coco": Phrase("Polygons (COCO JSON, which makesense.ai opens)"),
    "labelme": Phrase("Polygons (LabelMe JSON)"),
}


class ExportDialog(QDialog):
    """Accepted only with a folder and at least one kind that there is anything of.

    with_regions: whether the scan on screen has any, and how many of all segmented scans have.
    """

    def __init__(
        self, stem: str, segmented: int, folder: str, with_regions: tuple[bool, int] = (True, 1), parent=None
    ) -> None:
        super().__init__(parent)
        self._with_regions = with_regions
        self.setWindowTitle(self.tr("Export"))
        self._this = QRadioButton(self.tr("This scan ({0})").format(stem))
        self._every = QRadioButton(self.tr("All segmented scans ({0})").format(segmented))
        self._this.setChecked(True)
        self._every.setEnabled(segmented > 1)
        self._this.toggled.connect(self._check)
        self._kinds = {kind: QCheckBox(spoken(TITLES[kind])) for kind in KINDS}
        self._folder = QLineEdit(folder)
        self._folder.setMinimumWidth(320)
        self._folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._this)
        column.addWidget(self._every)
        column.addSpacing(8)
        for kind, box in self._kinds.items():
            box.setChecked(kind in EXPORTS)  # records of readers leave the program only when someone asks for them
            box.toggled.connect(self._check)
            column.addWidget(box)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Folder")))
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self._folder.textChanged.connect(self._check)
        self._check()

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self._folder.text())
        if folder:
            self._folder.setText(folder)

    def _check(self) -> None:
        of_this, of_all = self._with_regions
        has_any, box = of_all > 0 if self.every_scan else of_this, self._kinds["regions"]
        box.setEnabled(has_any)
        box.setToolTip("" if has_any else self.tr("No region is drawn: there is nothing to write."))
        able = bool(self._folder.text().strip()) and any(self._kinds[kind].isEnabled() for kind in self.kinds)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(able)

    @property
    def folder(self) -> Path:
        return Path(self._folder.text().strip()).expanduser()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Chosen keys of `KINDS`; those that there is nothing of, too, whose files of an earlier export go."""
        return tuple(kind for kind, box in self._kinds.items() if box.isChecked())

    @property
    def every_scan(self) -> bool:
        return self._every.isChecked()
