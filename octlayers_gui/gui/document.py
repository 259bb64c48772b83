"""The current project and its undo stacks. Views listen to it and compare by identity."""

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from octlayers_gui.core.bscan import BScan, Spacing, Volume
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.provenance import stamped
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import refuse_if_signed
from octlayers_gui.gui.commands import EditSegmentation


class Document(QObject):
    """Holds the project, which B-scan is shown, and what of its hand work has been exported.

    Every B-scan has an undo stack of its own: results of the network that arrive for other scans must not
    stand between a hand and what it just did. `changed` follows every change of the project, `shown` every
    change of what is on screen. `refused` tells why an edit was not taken. reader: initials of whom edits are by.
    """

    changed = Signal()
    shown = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = Project()
        self.address: Address | None = None
        self.undo_group = QUndoGroup(self)
        self.reader = ""
        self._stacks: dict[Address, QUndoStack] = {}
        self._bscan: BScan | None = None
        self._exported: dict[Address, Segmentation] = {}

    @property
    def bscan(self) -> BScan | None:
        """The B-scan on screen; None on the start page."""
        return self._bscan

    @property
    def segmentation(self) -> Segmentation | None:
        """Of the B-scan on screen."""
        return self.project.segmentations.get(self.address) if self.address else None

    @property
    def undo_stack(self) -> QUndoStack:
        """Of the B-scan on screen."""
        return self._stack_of(self.address)

    def _stack_of(self, address: Address) -> QUndoStack:
        if address not in self._stacks:
            self._stacks[address] = QUndoStack(self.undo_group)
        return self._stacks[address]

    def open(self, volume: Volume, first: BScan) -> None:
        """Add a volume whose first frame is already read, and show it."""
        self.project = self.project.with_volume(volume)
        self._show(Address(len(self.project.volumes) - 1, 0), first)
        self.changed.emit()

    def show_bscan(self, address: Address) -> None:
        """Bring another B-scan to the screen; raises `UnreadableScan` when its pixels cannot be read."""
        if address != self.address:
            self._show(address, self.project.volumes[address.volume].bscan(address.frame))

    def _show(self, address: Address, bscan: BScan) -> None:
        self.address, self._bscan = address, bscan
        self._stack_of(address).setActive()
        self.shown.emit()

    def set_spacing(self, spacing: Spacing) -> None:
        """State the scale of the volume on screen."""
        self.project = self.project.with_spacing(self.address.volume, spacing)
        self._bscan = BScan(self._bscan.pixels, spacing)
        self.changed.emit()

    def edit(self, segmentation: Segmentation | None, text: str, address: Address | None = None) -> None:
        """Replace the segmentation of a B-scan (the one on screen by default) as one undoable step."""
        address = address or self.address
        before = self.project.segmentations.get(address)
        if segmentation is before:
            return
        try:
            self._check_may_edit(before, segmentation)
        except InvalidEdit as error:
            self.refused.emit(error)
            return
        if segmentation is not None:
            segmentation = stamped(before, segmentation, self.reader, int(time.time()))
        self._stack_of(address).push(EditSegmentation(self, address, before, segmentation, text))

    def _check_may_edit(self, before: Segmentation | None, after: Segmentation | None) -> None:
        refuse_if_signed(before, after)

    def assign(self, address: Address, segmentation: Segmentation | None) -> None:
        """What undo and redo do: put a segmentation in place."""
        self.project = self.project.with_segmentation(address, segmentation)
        self.changed.emit()

    def mark_exported(self, exported: dict[Address, Segmentation]) -> None:
        """Remember which segmentations are now on disk."""
        self._exported.update(exported)

    def unexported(self) -> list[Address]:
        """Hand-corrected B-scans whose present state was never exported."""
        return [a for a in self.project.corrected() if self._exported.get(a) is not self.project.segmentations[a]]
