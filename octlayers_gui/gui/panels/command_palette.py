"""Every action of the menus by typing a part of its name: letters filter, arrows choose, Enter does it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.gui import fuzzy, hints
from octlayers_gui.gui.panels.palette_row import FITS, LAST_RECENT, ROW, RowPainter

MOST_ROWS = 12
MOST_RECENT = 8
WIDTH = 72  # average characters
MARGIN = 20  # px left free at the window's sides
RECENT_FIRST, ABLE_FIRST = 3, 2  # points over others that fit as well: used lately, can be done now


@dataclass(frozen=True)
class Row:
    """An action as it was when the palette opened; `name` is the same at every start."""

    action: QAction
    name: str
    menu: str
    text: str
    keys: str
    hint: str
    enabled: bool


def rows_of(bar: QMenuBar) -> list[Row]:
    """Every action of a menu bar in its order; menus that are filled when they open are filled."""
    rows: list[Row] = []
    for action in bar.actions():
        if action.menu() is not None:
            rows += _rows_in(action.menu(), (), action.isEnabled())
    return rows


def _rows_in(menu: QMenu, above: tuple[str, ...], enabled: bool) -> list[Row]:
    menu.aboutToShow.emit()
    hints.give_standard_hints(menu)
    path, rows = (*above, hints.label(menu.menuAction())), []
    for action in menu.actions():
        able = enabled and action.isEnabled()
        if action.isSeparator() or not action.isVisible():
            continue
        if action.menu() is not None:
            rows += _rows_in(action.menu(), path, able)
            continue
        shown, text = " › ".join(path), hints.label(action) + (" ✓" if action.isChecked() else "")
        name = action.objectName() or f"{shown} › {hints.label(action)}"
        rows.append(Row(action, name, shown, text, hints.keys_of(action), hints.hint_of(action), able))
    return rows


class Field(QLineEdit):
    """Where one types; keys that mean something to the list go there."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_PageDown: MOST_ROWS}
        if event.key() in steps:
            self.stepped.emit(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        return False  # the field keeps the keyboard


class CommandPalette(QFrame):
    """A pop-up over the top of the window. used: names of the actions run from here, the latest first."""

    used = Signal(list)

    def __init__(self, window: QWidget, recent: list[str]) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Find an action"))
        self._recent, self._rows = recent, []
        self.field, self.list, self._hint = Field(), QListWidget(), QLabel()
        self.field.setPlaceholderText(self.tr("Type a part of what you want to do"))
        self.field.setAccessibleName(self.tr("Find an action"))
        self.field.textChanged.connect(self._filter)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._run_current)
        self.field.left.connect(self.hide)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._run_current)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setContentsMargins(4, 2, 4, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 4)
        column.setSpacing(4)
        for widget in (self.field, self.list, self._hint):
            column.addWidget(widget)

    def open_over(self, bar: QMenuBar) -> None:
        """Show the actions of a menu bar as they are now."""
        self._rows = rows_of(bar)
        window = self.parentWidget()
        width = min(WIDTH * self.fontMetrics().averageCharWidth(), window.width() - 2 * MARGIN)
        self.setFixedWidth(max(width, 200))
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, bar.height() + 4))
        self.field.clear()
        self._filter("")
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self.list.clear()  # an action of a menu that is filled anew does not outlive it here
        self._rows = []

    # what is shown

    @property
    def texts(self) -> list[str]:
        """What the rows on screen say, from the first on."""
        return [self.list.item(index).text() for index in range(self.list.count())]

    def _filter(self, query: str) -> None:
        self.list.clear()
        if query.strip():
            fitting = self._fitting(query)
            lately = 0
        else:
            fitting, lately = self._by_use()
        for index, (row, places) in enumerate(fitting):
            item = QListWidgetItem(f"{row.menu} › {row.text}")
            item.setData(ROW, row)
            item.setData(FITS, places)
            item.setData(LAST_RECENT, index + 1 == lately)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._fit_height()
        if not fitting:
            self._hint.setText(self.tr("No action of the menus is called that."))

    def _fitting(self, query: str) -> list[tuple[Row, tuple[int, ...]]]:
        found = []
        for row in self._rows:
            fit = fuzzy.fit(query, row.text, f"{row.menu} {row.hint}")
            if fit is not None:
                score = fit[0] + RECENT_FIRST * (row.name in self._recent) + ABLE_FIRST * row.enabled
                found.append((score, row, fit[1]))
        found.sort(key=lambda entry: -entry[0])
        return [(row, places) for _, row, places in found]

    def _by_use(self) -> tuple[list[tuple[Row, tuple[int, ...]]], int]:
        named = {row.name: row for row in self._rows}
        lately = [named[name] for name in self._recent if name in named]
        rest = [row for row in self._rows if row not in lately]
        return [(row, ()) for row in lately + rest], len(lately)

    def _fit_height(self) -> None:
        window, around = self.parentWidget(), self.field.sizeHint().height() + 4 * self.fontMetrics().height()
        row = max(self.list.sizeHintForRow(0), 1)
        room = (window.height() - around) // row
        self.list.setFixedHeight(row * max(min(self.list.count(), MOST_ROWS, room), 0))
        self.layout().activate()
        self.resize(QSize(self.width(), self.sizeHint().height()))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        row = item.data(ROW)
        text = row.hint if row.enabled else self._why_not(row)
        self._hint.setText(text)
        self._hint.setToolTip(text)

    def _why_not(self, row: Row) -> str:
        reasons = {
            "scan": self.tr("Not now: no scan is open."),
            "segmentation": self.tr("Not now: nothing is segmented."),
            "unsigned": self.tr("Not now: nothing is segmented, or the scan is signed off already."),
            "signed": self.tr("Not now: the scan is not signed off."),
        }
        return reasons.get(row.action.property("needs"), self.tr("Not now."))

    # what the keys do

    def _step(self, by: int) -> None:
        count = self.list.count()
        if count:
            place = self.list.currentRow() + by
            self.list.setCurrentRow(place % count if abs(by) == 1 else min(max(place, 0), count - 1))

    def _run_current(self) -> None:
        item = self.list.currentItem()
        row = item.data(ROW) if item is not None else None
        if row is None or not row.enabled or not row.action.isEnabled():
            return
        self._recent = [row.name, *(name for name in self._recent if name != row.name)][:MOST_RECENT]
        self.used.emit(self._recent)
        action = row.action
        self.hide()  # gives the keyboard back to what had it, before the action may ask for it
        action.trigger()
