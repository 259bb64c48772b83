"""What exported files are called: a pattern with a live example, pseudonyms, a warning about telling names."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.language import spoken
from octlayers_gui.io.naming import PLACES, PLAIN
from octlayers_gui.io.personal import looks_personal
from octlayers_gui.tasks.export import names_for


class NameChoice(QWidget):
    """`names` are those of the scans last shown; empty while the pattern is wrong."""

    changed = Signal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self.pattern = QLineEdit(PLAIN)
        self.pattern.setToolTip(
            self.tr("{stem} the scan's name, {index} its number, {eye} OD or OS, {date} today; anything else stays.")
        )
        self.pattern.setAccessibleName(self.tr("Naming pattern"))
        self.pseudonyms = QCheckBox(self.tr("Pseudonyms instead of the scans' names (the same ones every time)"))
        self.example, self.warning = QLabel(), QLabel()
        for label in (self.example, self.warning):
            label.setWordWrap(True)
            # Two lines, whatever is said: a label that wraps takes its height from the other parts of a dialog.
            label.setFixedHeight(2 * label.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Names"), self.pattern)
        form.addRow("", self.example)
        form.addRow("", self.pseudonyms)
        form.addRow("", self.warning)
        self.pattern.textChanged.connect(self.changed)
        self.pseudonyms.toggled.connect(self.changed)

    def show_scans(self, scans: list[Candidate]) -> None:
        """Work out the names of these scans; show the first, or why there is none."""
        stems, eyes = [scan.stem for scan in scans], [scan.eye for scan in scans]
        try:
            added = [scan.added for scan in scans] if self.pseudonyms.isChecked() else None
            self.names = names_for(stems, eyes, self.pattern.text(), added) if scans else []
            said = self._example() if scans else self.tr("No scan is chosen.")
        except OctLayersError as error:
            self.names, said = [], spoken(error.phrase)
        self.example.setText(said)
        self._warn(stems)

    def _example(self) -> str:
        said = self.tr("{name}_mask.png, … (known in braces: {places})")
        return said.format(name=self.names[0], places=", ".join(PLACES))

    def _warn(self, stems: list[str]) -> None:
        telling = (
            "" if self.pseudonyms.isChecked() or "{stem}" not in self.pattern.text() else self._first_telling(stems)
        )
        self.warning.setText(telling)

    def _first_telling(self, stems: list[str]) -> str:
        for stem in stems:
            reason = looks_personal(stem)
            if reason:
                said = self.tr("The name {name} may tell who somebody is: {reason}. Tick pseudonyms to leave it out.")
                return said.format(name=stem, reason=spoken(reason))
        return ""
