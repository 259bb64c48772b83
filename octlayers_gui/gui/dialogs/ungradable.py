"""Why a scan cannot be graded."""

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit

LONGEST = 200


class UngradableDialog(QDialog):
    """Accepted only with a reason: a common one, the reader's own words, or both."""

    def __init__(self, stem: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ungradable"))
        self._common = QComboBox()
        self._common.addItems(
            [
                self.tr("Poor signal"),
                self.tr("Cut off by the frame"),
                self.tr("Artefact (movement, blink, shadow)"),
                self.tr("Pathology beyond the layer scheme"),
                self.tr("Other"),
            ]
        )
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
        """The common reason and the remark, ': ' between them; '' when 'Other' is not explained."""
        is_other = self._common.currentIndex() == self._common.count() - 1
        common = "" if is_other else self._common.currentText()
        own = " ".join(self._own.text().split())
        return ": ".join(part for part in (common, own) if part)
