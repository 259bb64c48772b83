"""The current project, its undo stacks and the file that every edit goes to. Views compare by identity."""

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from octlayers_gui.core.bscan import BScan, Spacing, Volume
from octlayers_gui.core.changes import Change
from octlayers_gui.core.errors import InvalidEdit, OctLayersError
from octlayers_gui.core.phrases import Phrase, packed, unpacked
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.provenance import stamped
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import SIGNED, refuse_if_signed
from octlayers_gui.gui.commands import EditSegmentation
from octlayers_gui.gui.frame_writes import frame_writer
from octlayers_gui.gui.saver import LATER, URGENT, Saver

READ_ONLY = Phrase("This project is open to be read only; 'File > Save project as' makes a copy that can be edited.")
IN_MEMORY = 200  # edits of a B-scan; older ones are read from the project file when undo comes to them


class Document(QObject):
    """Holds the project and which B-scan is shown.

    Every B-scan has an undo stack of its own: results of the network that arrive for other scans must not
    stand between a hand and what it just did. `changed` follows every change of the project, `shown` every
    change of what is on screen, `replaced` another project in its place. `refused` tells why an edit was not taken.
    reader: initials of whom edits are by.
    """

    changed = Signal()
    shown = Signal()
    replaced = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_group = QUndoGroup(self)
        self.reader = ""
        self.saver: Saver | None = None
        self._quiet = False
        self._stacks, self._commands, self._first = {}, {}, {}
        self._forget()

    def _forget(self) -> None:
        for address in list(self._stacks):
            self._drop_stack(address)
        self.project = Project()
        self.address: Address | None = None
        self._bscan: BScan | None = None
        self.read_only, self._loaded = False, 0

    def replace(self, project: Project, saver: Saver | None, read_only: bool = False) -> None:
        """Another project in place of this one; its edits go to `saver` unless it may only be read."""
        self._forget()
        self.project, self.saver, self.read_only = project, saver, read_only
        self._loaded = len(project.volumes)
        self.replaced.emit()
        self.changed.emit()

    @property
    def bscan(self) -> BScan | None:
        """The B-scan on screen; None on the start page."""
        return self._bscan

    @property
    def segmentation(self) -> Segmentation | None:
        """Of the B-scan on screen."""
        return self.project.segmentations.get(self.address) if self.address else None

    @property
    def has_corrections_at_risk(self) -> bool:
        """Whether new boundaries for the B-scan on screen would replace what a user placed, unless they are refused."""
        segmentation = self.segmentation
        return segmentation is not None and segmentation.has_users_boundaries and not segmentation.verdict.signed

    @property
    def undo_stack(self) -> QUndoStack:
        """Of the B-scan on screen."""
        return self._stack_of(self.address)

    # what is on screen

    @property
    def volume(self) -> Volume | None:
        """The one of which a B-scan is on screen."""
        return self.project.volumes[self.address.volume] if self.address else None

    def open(self, volume: Volume, bscan: BScan | None = None, frame: int = 0, urgency: int = LATER) -> None:
        """Add a volume and show the B-scan of it that is read already; without one the screen stays as it is.

        urgency: of its pixels; those that are read from another volume must be written before that one is closed.
        """
        if self._is_refused():
            return
        self.project = self.project.with_volume(volume)
        place = len(self.project.volumes) - 1
        self._save(lambda file: file.write_volume(place, volume))
        for index in range(len(volume)):
            self._save(frame_writer(volume, Address(place, index)), urgency)
        if bscan is not None:
            self._show(Address(place, frame), bscan)
        self.changed.emit()

    def close_volume(self, place: int) -> bool:
        """Take a volume out of the project for good, and show what comes after it; False when that is refused.

        Addresses of other scans stay what they are, and so do their undo stacks.
        """
        if self._is_refused():
            return False
        addresses = list(self.project.addresses())
        if self.is_signed(place):
            self.refused.emit(InvalidEdit(SIGNED))
            return False
        for address in [address for address in self._stacks if address.volume == place]:
            self._drop_stack(address)
        self.project = self.project.without_volume(place)
        if self.address is not None and self.address.volume == place:
            after = [address for address in addresses if address.volume > place]
            self._show_first_of(after + [address for address in reversed(addresses) if address.volume < place])
        self._save(_closing(place, self.saver))  # which keeps readers out of the file for a while
        self.changed.emit()
        return True

    def _drop_stack(self, address: Address) -> None:
        stack = self._stacks.pop(address)
        self.undo_group.removeStack(stack)
        stack.deleteLater()
        del self._commands[address], self._first[address]

    def _show_first_of(self, addresses: list[Address]) -> None:
        """Show the first that can be read; with none the screen is as in a new project."""
        for address in addresses:
            try:
                self._show(address, self.project.volumes[address.volume].bscan(address.frame))
                return
            except OctLayersError:
                continue
        self.address, self._bscan = None, None
        self.replaced.emit()

    def is_worked_on(self, place: int) -> bool:
        """Whether a user worked on a volume's scans, or undid an edit of them that could be done again."""
        can_redo = any(stack.canRedo() for address, stack in self._stacks.items() if address.volume == place)
        return can_redo or any(held.is_worked_on for held in self.project.segmentations_of(place))

    def is_signed(self, place: int) -> bool:
        """Whether one of a volume's scans is signed off."""
        return any(held.verdict.signed for held in self.project.segmentations_of(place))

    def show_bscan(self, address: Address) -> None:
        """Bring another B-scan to the screen; raises `UnreadableScan` when its pixels cannot be read."""
        if address != self.address:
            self._show(address, self.project.volumes[address.volume].bscan(address.frame))

    def _show(self, address: Address, bscan: BScan) -> None:
        self.address, self._bscan = address, bscan
        self.follow_undo()
        self.shown.emit()

    def follow_undo(self) -> None:
        """Let undo and redo work on the B-scan on screen, unless the project may only be read."""
        if self.address is not None:
            self._stack_of(self.address).setActive(not self.read_only)

    def set_spacing(self, spacing: Spacing, place: int | None = None) -> None:
        """State the scale of a volume, by default of the one on screen."""
        if self._is_refused():
            return
        place = self.address.volume if place is None else place
        self.project = self.project.with_spacing(place, spacing)
        volume = self.project.volumes[place]
        self._save(lambda file: file.write_volume(place, volume))
        if self.volume is volume:
            self._bscan = BScan(self._bscan.pixels, spacing)
        self.changed.emit()

    # edits

    def edit(self, segmentation: Segmentation | None, text: str, address: Address | None = None) -> bool:
        """Replace the segmentation of a B-scan (the one on screen by default) as one undoable step.

        False where there was nothing to replace, or it was refused.
        """
        address = address or self.address
        before = self.project.segmentations.get(address)
        if segmentation is before:
            return False
        try:
            self._check_may_edit(before, segmentation)
        except InvalidEdit as error:
            self.refused.emit(error)
            return False
        if segmentation is not None:
            segmentation = stamped(before, segmentation, self.reader, int(time.time()))
        change = Change.between(before, segmentation)
        if change.is_empty:
            return False
        number = self._push(address, text, change)
        store_frame = frame_writer(self.project.volumes[address.volume], address)

        def write(file) -> None:
            store_frame(file)
            file.write_edit(address, number, packed(text), change, segmentation)

        self._save(write)
        self._assign(address, segmentation)
        return True

    def _check_may_edit(self, before: Segmentation | None, after: Segmentation | None) -> None:
        if self.read_only:
            raise InvalidEdit(READ_ONLY)
        refuse_if_signed(before, after)

    def _is_refused(self) -> bool:
        if self.read_only:
            self.refused.emit(InvalidEdit(READ_ONLY))
        return self.read_only

    def _push(self, address: Address, text: str, change: Change) -> int:
        stack, commands = self._stack_of(address), self._commands[address]
        del commands[stack.index() :]
        number = self._first[address] + len(commands)
        command = EditSegmentation(self, address, number, text, change)
        commands.append(command)  # the stack owns it, but Python would forget what it carries
        self._quietly(stack.push, command)
        kept = self.saver is not None and self.saver.file is not None and self.saver.waiting < IN_MEMORY
        if kept and len(commands) > IN_MEMORY:
            commands[-IN_MEMORY - 1].change = None
        return number

    def put(self, command: EditSegmentation, forward: bool) -> None:
        """What undo and redo do: put one side of a change in place."""
        if self._quiet:
            return
        address, now = command.address, self.project.segmentations.get(command.address)
        try:
            change = command.change or self.saver.file.change(address, command.number)
        except OctLayersError as error:
            # The stack counts this step once it returns: what did not happen is taken back after that.
            index = command.number - self._first[address] + (not forward)
            QTimer.singleShot(0, self._stacks[address], partial(self._quietly, self._stacks[address].setIndex, index))
            self.refused.emit(error)
            return
        part = change.after if forward else change.before
        after = change.redone(now) if forward else change.undone(now)
        position = command.number + 1 if forward else command.number
        self._save(lambda file: file.write_position(address, position, part, after))
        self._assign(address, after)

    def _assign(self, address: Address, segmentation: Segmentation | None) -> None:
        self.project = self.project.with_segmentation(address, segmentation)
        self.changed.emit()

    def _stack_of(self, address: Address) -> QUndoStack:
        if address not in self._stacks:
            self._stacks[address], self._commands[address] = QUndoStack(self.undo_group), []
            self._first[address] = 0
            if address.volume < self._loaded:
                self._remember_history(address)
        return self._stacks[address]

    def _remember_history(self, address: Address) -> None:
        """Edits of earlier sittings: undo reaches back to them."""
        try:
            history = self.saver.file.history(address)
        except OctLayersError as error:
            self.refused.emit(error)
            return
        stack, commands = self._stacks[address], self._commands[address]
        for number, text in history.edits:
            commands.append(EditSegmentation(self, address, number, unpacked(text)))
            self._quietly(stack.push, commands[-1])
        self._first[address] = history.edits[0][0] if history.edits else history.position
        self._quietly(stack.setIndex, sum(number < history.position for number, _ in history.edits))

    def _quietly(self, do, argument) -> None:
        """Let the stack count without putting anything in place."""
        self._quiet = True
        try:
            do(argument)
        finally:
            self._quiet = False

    def _save(self, write, urgency: int = URGENT) -> None:
        if self.saver is not None and not self.read_only:
            self.saver.submit(write, urgency)


def _closing(place: int, saver: Saver | None):
    def write(file) -> None:
        file.close_volume(place)
        saver.compact_when_idle()

    return write
