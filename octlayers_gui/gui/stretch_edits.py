"""Edits of the active boundary over the marked stretch, or the visible one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core import gestures, livewire
from octlayers_gui.core.copies import copied
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation, changed_columns

STEP = 1.0  # px a shift moves


class StretchEdits(QObject):
    """Slots of the actions.

    said: where something was done, or why not. network_wanted: the first and last column in which the network
    is to look again, and whether it may replace hand work there.
    """

    said = Signal(str)
    network_wanted = Signal(int, int, bool)

    def __init__(self, view, document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._document = view, document

    def smooth(self) -> None:
        self._apply(gestures.smooth, "Smooth")

    def shift_up(self) -> None:
        self._shift(-STEP)

    def shift_down(self) -> None:
        self._shift(STEP)

    def push_up(self) -> None:
        self._shift(-STEP, push=True)

    def push_down(self) -> None:
        self._shift(STEP, push=True)

    def clear(self) -> None:
        """Call the stretch not seen."""
        self._apply(gestures.clear, "Clear")

    def bridge(self) -> None:
        self._apply(gestures.bridge, "Bridge")

    def solve(self) -> None:
        """The boundary's best path between its neighbours, from the grey alone."""
        self._apply(lambda *where: livewire.solved(self._view.grey, *where), "Trace")

    def copy(self) -> None:
        """Take the active boundary over from the B-scan before this one."""
        self._apply(lambda before, name, *where: copied(before, self._previous(), (name,), *where), "Copy")

    def copy_all(self) -> None:
        def every(before, name, *where):
            return copied(before, self._previous(), before.scheme.boundaries, *where)

        self._apply(every, "Copy", self.tr("all boundaries"))

    def _previous(self) -> Segmentation:
        address = self._document.address
        before = Address(address.volume, address.frame - 1)
        found = self._document.project.segmentations.get(before) if address.frame > 0 else None
        if found is None:
            raise InvalidEdit("There is no segmented scan before this one in its volume.")
        return found

    def segment(self) -> None:
        """Ask the network again, for the stretch only; what a hand placed stays."""
        self._ask_network(over=False)

    def segment_over(self) -> None:
        self._ask_network(over=True)

    def _ask_network(self, over: bool) -> None:
        self._view.give_up_drag()
        if self._view.segmentation is not None:
            self.network_wanted.emit(*self._view.stretch(), over)

    def _shift(self, by: float, push: bool = False) -> None:
        self._apply(lambda *where: gestures.shift(*where, by, push), "Shift")

    def _apply(self, edit: Callable[..., Segmentation], verb: str, of: str = "") -> None:
        self._view.give_up_drag()
        before, name = self._view.segmentation, self._view.active
        if before is None or name is None:
            return
        first, last = self._view.stretch()
        of = of or name
        try:
            after = self._view.allowed(edit(before, name, first, last))
        except InvalidEdit as error:
            self.said.emit(str(error))
            return
        if not changed_columns(before, after).any():
            self.said.emit(self.tr("{0} of {1}: nothing to change here.").format(verb, of))
            return
        self._view.commit(after, f"{verb} {of}")
        if self._view.segmentation is before:  # refused, and the message bar says why
            return
        kind = self.tr("visible") if self._view.marked is None else self.tr("marked")
        text = self.tr("{0} of {1}: done in the {2} stretch, columns {3} to {4}. M marks another.")
        self.said.emit(text.format(verb, of, kind, first, last))
