"""The open scans: one row each, frames of a volume below it."""

import qtawesome
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidgetItem

from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import OPEN, REVIEWED, UNGRADABLE, Verdict
from octlayers_gui.gui.dialogs.ungradable import reason_in_words
from octlayers_gui.gui.panels.peeking_tree import PeekingTree
from octlayers_gui.gui.style import AMBER, GREEN
from octlayers_gui.gui.words import by_and_when

ADDRESS = Qt.ItemDataRole.UserRole
SIGNED = "signed"
ICONS = {
    OPEN: ("mdi6.circle-outline", "#8a8d91"),
    REVIEWED: ("mdi6.check-circle", GREEN),
    UNGRADABLE: ("mdi6.cancel", AMBER),
    SIGNED: ("mdi6.lock", "#4a90d9"),
}


class ScansPanel(PeekingTree):
    """Choosing a row shows its scan; marks tell which are segmented, corrected, reviewed, ungradable, signed off."""

    chosen = Signal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Open scans"))
        self._items: dict[Address, QTreeWidgetItem] = {}
        self._shown: dict[Address, Segmentation | None] = {}
        self._icons: dict[str, QIcon] = {}
        self.currentItemChanged.connect(self._choose)

    def show_project(self, project: Project, current: Address | None) -> None:
        """Add what is new, update the marks of what changed, select the scan on screen."""
        if any(address.frame >= len(project.volumes[address.volume]) for address in self._items):
            self.clear_scans()  # one was closed
        self.blockSignals(True)
        reviewed = 0
        for address in project.addresses():
            segmentation = project.segmentations.get(address)
            if address not in self._items:
                self._add(project, address)
                self._mark(project, address, segmentation)
            elif segmentation is not self._shown[address]:
                self._mark(project, address, segmentation)
            reviewed += segmentation is not None and segmentation.verdict.kind != OPEN
        self.headerItem().setText(0, self.tr("Reviewed {0} of {1}").format(reviewed, len(self._items)))
        if current is not None:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    def clear_scans(self) -> None:
        """Another project comes in place of this one."""
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        self._shown.clear()
        self.blockSignals(False)

    @property
    def progress(self) -> str:
        """How many scans have been reviewed, in words."""
        return self.headerItem().text(0)

    def _mark(self, project: Project, address: Address, segmentation: Segmentation | None) -> None:
        self._shown[address] = segmentation
        segmented = segmentation is not None and any(boundary.seen.any() for boundary in segmentation.boundaries)
        mark = " ✎" if segmentation is not None and segmentation.has_users_boundaries else " ✓" if segmented else ""
        verdict = segmentation.verdict if segmentation is not None else Verdict()
        item = self._items[address]
        item.setText(0, project.stem_of(address) + mark)
        item.setIcon(0, self._icon(SIGNED if verdict.signed else verdict.kind))
        item.setToolTip(0, self._words(verdict))

    def _icon(self, kind: str) -> QIcon:
        if kind not in self._icons:
            name, colour = ICONS[kind]
            self._icons[kind] = qtawesome.icon(name, color=colour)
        return self._icons[kind]

    def _words(self, verdict: Verdict) -> str:
        words = {
            OPEN: self.tr("Not reviewed yet"),
            REVIEWED: self.tr("Reviewed"),
            UNGRADABLE: self.tr("Ungradable: {0}").format(reason_in_words(verdict.reason)),
        }
        who = by_and_when(verdict.reader, verdict.time) if verdict.kind != OPEN else ""
        signed = self.tr(", signed off") if verdict.signed else ""
        return words[verdict.kind] + signed + (f" ({who})" if who else "")

    def _add(self, project: Project, address: Address) -> None:
        volume = project.volumes[address.volume]
        parent = self.invisibleRootItem()
        if len(volume) > 1:
            if address.frame == 0:
                folder = QTreeWidgetItem([f"{volume.stem} ({len(volume)})"])
                parent.addChild(folder)
                folder.setExpanded(True)
                self._folder = folder
            parent = self._folder
        item = QTreeWidgetItem([""])
        item.setData(0, ADDRESS, address)
        parent.addChild(item)
        self._items[address] = item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        address = item.data(0, ADDRESS) if item is not None else None
        if address is not None:
            self.chosen.emit(Address(*address))
