"""What the dialog for opening offers: all that is read here, then each maker's files."""

from PySide6.QtCore import QCoreApplication

from octlayers_gui.gui.language import spoken
from octlayers_gui.io.project_file import ENDING
from octlayers_gui.io.readers import ENDINGS, FORMATS


def open_filter() -> str:
    """Filters for a file dialog. Endings are offered in both cases; file systems may tell them apart."""
    every = QCoreApplication.translate("file_filters", "Scans and projects")
    project = QCoreApplication.translate("file_filters", "Projects")
    anything = QCoreApplication.translate("file_filters", "All files")
    makers = [(spoken(kind.title), kind.endings) for kind in FORMATS]
    rows = [(every, (*ENDINGS, ENDING)), *makers, (project, (ENDING,))]
    return ";;".join([*(f"{title} ({_patterns(endings)})" for title, endings in rows), f"{anything} (*)"])


def _patterns(endings: tuple[str, ...]) -> str:
    return " ".join(f"*{written}" for ending in endings for written in (ending, ending.upper()))
