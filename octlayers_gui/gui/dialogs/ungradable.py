"""Why a scan cannot be graded."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.language import spoken

LONGEST = 200
REASONS = (
    Phrase("Poor signal"),
    Phrase("Cut off by the frame"),
    Phrase("Artefact (movement, blink, shadow)"),
    Phrase("Pathology beyond the layer scheme"),
    Phrase("Other"),
)  # records hold them in English, whatever the window's language


def reason_in_words(reason: str) -> str:
    """A reason as it is recorded, its common part in the window's language."""
    common, colon, own = reason.partition(": ")
    return f"{spoken(common) if common in REASONS else common}{colon}{own}"


class UngradableDialog(QDialog):
    """Accepted only with a reason: a common one, the reader's own words, or both."""

    def __init__(self, stem: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ungradable"))
        self._common = QComboBox()
        for reason in REASONS:
            self._common.addItem(spoken(reason), str(reason))
        self._own = QLineEdit()
        self._own.setMaxLength(LONGEST)
        self._own.setMinimumWidth(280)
        self._own.setPlaceholderText(self.tr("in your own words; no names, this is exported"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(QLabel(self.tr("{0} cannot be graded, because of:").format(stem)))
        form.addRow(self.tr("Reason"), self._common)
        form.addRow(self.tr("Remark"), self._own)
        form.addRow(self._buttons)
        self._common.currentIndexChanged.connect(self._check)
        self._own.textChanged.connect(self._check)

    def _check(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.reason))

    @property
    def reason(self) -> str:
        """The common reason in English and the remark, ': ' between them; '' when 'Other' is not explained."""
        is_other = self._common.currentIndex() == self._common.count() - 1
        common = "" if is_other else self._common.currentData()
        own = " ".join(self._own.text().split())
        return ": ".join(part for part in (common, own) if part)
