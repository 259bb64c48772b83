"""The open scans: one row each, frames of a volume below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from octlayers_gui.core.project import Address, Project

ADDRESS = Qt.ItemDataRole.UserRole


class ScansPanel(QTreeWidget):
    """Choosing a row shows its scan; a mark tells which are segmented and which corrected."""

    chosen = Signal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Open scans"))
        self._items: dict[Address, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._choose)

    def show_project(self, project: Project, current: Address | None) -> None:
        """Add what is new, update the marks, select the scan on screen."""
        self.blockSignals(True)
        for address in project.addresses():
            if address not in self._items:
                self._add(project, address)
            segmentation = project.segmentations.get(address)
            corrected = segmentation is not None and segmentation.holds_work
            mark = " ✎" if corrected else " ✓" if segmentation else ""
            self._items[address].setText(0, project.stem_of(address) + mark)
        if current is not None:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    def clear_scans(self) -> None:
        """Another project comes in place of this one."""
        self.blockSignals(True)
        self.clear()
        self._items.clear()
        self.blockSignals(False)

    def keyPressEvent(self, event) -> None:
        # The list would take B for a search; the window shows the bare scan while it is held.
        if event.key() == Qt.Key.Key_B:
            event.ignore()
        else:
            super().keyPressEvent(event)

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
