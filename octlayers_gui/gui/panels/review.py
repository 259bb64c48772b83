"""Where to look: the places of all open scans, worst first, and how many are done."""

import math
import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.project import Address, Project
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.panels.peeking_tree import PeekingTree
from octlayers_gui.gui.review_queue import Entry

ENTRY = Qt.ItemDataRole.UserRole


class PlacesTree(PeekingTree):
    """A scan's name, and its places below it."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(10)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By pixels, the text of every place of every scan would be wrapped whenever one is added.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setAccessibleName(self.tr("Places to look at"))


class ReviewPanel(QWidget):
    """A click on a place wants to go there: `chosen` tells its `Entry`."""

    chosen = Signal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.tree = PlacesTree()
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        self._done, self._bar = QLabel(), QProgressBar()
        self._done.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Places looked at"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self._done)
        column.addWidget(self._bar)
        column.addLayout(self._buttons)
        column.addWidget(self.tree, 1)
        self._bold = QFont(self.font())
        self._bold.setBold(True)
        self._groups: dict[Address, list[Entry]] = {}
        self._scans: dict[Address, QTreeWidgetItem] = {}
        self._items: dict[Address, list[QTreeWidgetItem]] = {}

    def add_buttons(self, actions) -> None:
        """Buttons for what the keys do."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def show_progress(self, looked_at: int, total: int) -> None:
        """How many places are done, of all."""
        text = self.tr("{0} of {1} places looked at").format(looked_at, total) if total else self.tr("Nothing to check")
        self._done.setText(text)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(looked_at if total else 1)

    @property
    def progress(self) -> str:
        return self._done.text()

    def show_entries(
        self, entries: list[Entry], project: Project, current: Entry | None, seconds: float = math.inf
    ) -> bool:
        """Show the queue, and which of its entries is on the canvas; only scans whose places changed are built anew.

        False when it took longer than `seconds`: call it again. The scan of `current` is built in any case.
        """
        until = time.perf_counter() + seconds
        groups: dict[Address, list[Entry]] = {}
        for entry in entries:
            groups.setdefault(entry.address, []).append(entry)
        self._line_up(groups, project)
        changed = [address for address, group in groups.items() if self._groups.get(address) != group]
        here = current.address if current is not None else None
        if here in changed:
            self._fill(here, groups[here])
            changed.remove(here)
        self._point_at(self._items[here][groups[here].index(current)] if current is not None else None)
        for address in changed:
            if time.perf_counter() > until:
                return False
            self._fill(address, groups[address])
        if changed:
            self._point_at(self.tree.currentItem())
        return True

    def _point_at(self, item: QTreeWidgetItem | None) -> None:
        self.tree.setCurrentItem(item)
        if item is not None:
            self.tree.scrollToItem(item)

    def clear_places(self) -> None:
        """Nothing to look at, as in another project."""
        self.tree.clear()
        self._groups, self._scans, self._items = {}, {}, {}

    def _line_up(self, order, project: Project) -> None:
        """One top-level item per scan of `order`, in this order."""
        for address in [address for address in self._scans if address not in order]:
            self._items.pop(address, None)
            self._groups.pop(address, None)
            self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(self._scans.pop(address)))
        for place, address in enumerate(order):
            if address not in self._scans:
                self._scans[address] = QTreeWidgetItem([project.stem_of(address)])
                self._scans[address].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._scans[address].setFont(0, self._bold)
            elif self.tree.topLevelItem(place) is self._scans[address]:
                continue
            else:
                self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(self._scans[address]))
            self.tree.insertTopLevelItem(place, self._scans[address])
            self._scans[address].setExpanded(True)

    def _fill(self, address: Address, group: list[Entry]) -> None:
        for item in self._items.get(address, []):  # takeChildren() frees items that Python still knows
            self._scans[address].removeChild(item)
        self._items[address] = [self._item(entry) for entry in group]
        self._scans[address].addChildren(self._items[address])
        self._scans[address].setExpanded(True)
        self._groups[address] = group

    def _item(self, entry: Entry) -> QTreeWidgetItem:
        place = entry.place
        title = f"{spoken(place.subject)} · {place.first}–{place.last}" + (" ✓" if entry.accepted else "")
        item = QTreeWidgetItem([f"{title}\n{spoken(place.reason)}"])
        about = f"{spoken(place.subject)} {spoken(place.reason)}."
        if place.subject != place.boundary:
            about = self.tr("{0} The boundary to hold is {1}.").format(about, place.boundary)
        item.setToolTip(0, about)
        item.setData(0, ENTRY, entry)
        if entry.accepted:
            item.setForeground(0, self.palette().placeholderText())
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, ENTRY)
        if entry is not None:
            self.chosen.emit(entry)
