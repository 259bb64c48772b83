"""What became of imported annotations, where they could not be taken as they are."""

import html

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout

from octlayers_gui.core.annotation import Finding
from octlayers_gui.gui.language import spoken


class ImportReport(QDialog):
    """A headline, then the findings under the name of the scan or file each is about; it can be copied."""

    def __init__(self, headline: str, told: list[tuple[str, Finding]], failures: list[str], parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import annotations"))
        self.resize(620, 380)
        label = QLabel(headline)
        label.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setHtml(_html(told, failures, self.tr("Not read")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)


def _html(told: list[tuple[str, Finding]], failures: list[str], failed: str) -> str:
    sections: dict[str, list[str]] = {}
    for name, finding in told:
        sections.setdefault(name, []).append(spoken(finding.phrase))
    if failures:
        sections[failed] = [spoken(failure) for failure in failures]
    parts = []
    for name, sentences in sections.items():
        rows = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in dict.fromkeys(sentences))
        parts.append(f"<p><b>{html.escape(name)}</b></p><ul>{rows}</ul>")
    return "".join(parts)
