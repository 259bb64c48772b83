"""The sheet of all keys, in as many columns as the screen has room for."""

import html
from itertools import combinations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from octlayers_gui.gui import hints
from octlayers_gui.gui.actions import MENUS
from octlayers_gui.gui.dialogs.roomy import fit_to_screen

COLUMN = 62  # average characters a column needs
MOST_COLUMNS = 3
WRAPS_AT = 30  # letters of a text in a line, about
Group = tuple[str, list[tuple[str, str]]]


class KeySheet(QDialog):
    """Groups of keys and what they do. A narrow window has one column and scrolls."""

    def __init__(self, groups: list[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and mouse"))
        self._groups, self._columns = groups, 0
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # else a long key breaks inside a word
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, QSize(2 * COLUMN * self.fontMetrics().averageCharWidth() + 60, 760))
        self.text.setFocus()

    def _lay_out(self) -> None:
        width = self.text.width() // (COLUMN * self.fontMetrics().averageCharWidth())
        columns = min(max(width, 1), MOST_COLUMNS)
        if columns != self._columns:
            self._columns = columns
            self.text.setHtml(as_html(self._groups, columns))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()


def groups_of(window) -> list[Group]:
    """The mouse, the keys that are no actions, and every action of the menus that has a key."""
    mouse: list[tuple[str, str]] = [
        (window.tr("Wheel"), window.tr("zoom at the pointer; with some tools change their radius")),
        (window.tr("Space + drag, middle button"), window.tr("move the scan, whatever tool is in hand")),
        (window.tr("Click a line"), window.tr("make it the active boundary")),
        (window.tr("Shift"), window.tr("push the neighbours instead of stopping at them, in every tool but the wire")),
        (window.tr("1-9"), window.tr("make a boundary the active one, counted from the top")),
        (window.tr("Hold B"), window.tr("look at the bare scan")),
        (window.tr("Esc"), window.tr("give up a gesture, an outline, a measurement or a mark; then back to Vertices")),
    ]
    groups: list[Group] = [(window.tr("Mouse and canvas"), mouse)]
    for title in ("&Tools", *(menu for menu in MENUS if menu != "&Tools")):
        actions = [action for action in window.menus[title].actions() if action.shortcuts()]
        tools = [action for action in actions if action.actionGroup() is not None]
        lines = [(hints.keys_of(a), f"{hints.label(a)}: {hints.hint_of(a)}") for a in tools]
        others = [(hints.keys_of(a), a.iconText()) for a in actions if a not in tools]
        name = hints.label(window.menus[title].menuAction())
        groups += [(name, lines), (window.tr("Edit a stretch"), others)] if tools else [(name, others)]
    return [(name, lines) for name, lines in groups if lines]


def as_html(groups: list[Group], columns: int) -> str:
    """The groups side by side, columns about as long as each other."""
    sides = _shared_out(groups, columns)
    texts = ["".join(_group(*group) for group in side) for side in sides]
    cells = "".join(f'<td width="{100 // columns}%" valign="top">{text}</td>' for text in texts)
    return f'<table width="100%" cellpadding="6"><tr>{cells}</tr></table>'


def _shared_out(groups: list[Group], columns: int) -> list[list[Group]]:
    """The groups in their order, cut so that the longest column is as short as it can be."""
    weights = [sum(1 + len(what) // WRAPS_AT for _, what in lines) + 2 for _, lines in groups]
    ends = [
        list(zip((0, *cuts), (*cuts, len(groups)), strict=True))
        for cuts in combinations(range(1, len(groups)), columns - 1)
    ]
    best = min(ends, key=lambda parts: max(sum(weights[a:b]) for a, b in parts))
    return [groups[a:b] for a, b in best]


def _group(title: str, lines: list[tuple[str, str]]) -> str:
    rows = "".join(
        f'<tr><td width="38%"><b>{html.escape(keys)}</b></td><td>{html.escape(what)}</td></tr>' for keys, what in lines
    )
    return f'<h4>{html.escape(title)}</h4><table width="100%" cellpadding="2">{rows}</table>'


def show_keys(window) -> None:
    """Open the sheet beside the work, which goes on; there is one."""
    sheet = window.findChild(KeySheet) or KeySheet(groups_of(window), window)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()
