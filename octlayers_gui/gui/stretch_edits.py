"""Edits of the active boundary over the marked stretch, or the visible one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core import gestures, livewire
from octlayers_gui.core.copies import copied
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation, changed_columns
from octlayers_gui.gui.language import spoken

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
        self._apply(gestures.smooth, Phrase("Smooth {name}", name=self._view.active))

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
        self._apply(gestures.clear, Phrase("Clear {name}", name=self._view.active))

    def bridge(self) -> None:
        self._apply(gestures.bridge, Phrase("Bridge {name}", name=self._view.active))

    def solve(self) -> None:
        """The boundary's best path between its neighbours, from the grey alone."""
        self._apply(
            lambda *where: livewire.solved(self._view.grey, *where), Phrase("Trace {name}", name=self._view.active)
        )

    def copy(self) -> None:
        """Take the active boundary over from the B-scan before this one."""

        def one(before, name, *where):
            return copied(before, self._previous(), (name,), *where)

        self._apply(one, Phrase("Copy {name}", name=self._view.active))

    def copy_all(self) -> None:
        def every(before, name, *where):
            return copied(before, self._previous(), before.scheme.boundaries, *where)

        self._apply(every, Phrase("Copy all boundaries"))

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
        self._apply(lambda *where: gestures.shift(*where, by, push), Phrase("Shift {name}", name=self._view.active))

    def _apply(self, edit: Callable[..., Segmentation], text: Phrase) -> None:
        self._view.give_up_drag()
        before, name = self._view.segmentation, self._view.active
        if before is None or name is None:
            return
        first, last = self._view.stretch()
        try:
            after = self._view.allowed(edit(before, name, first, last))
        except InvalidEdit as error:
            self.said.emit(spoken(error.phrase))
            return
        if not changed_columns(before, after).any():
            self.said.emit(self.tr("{0}: nothing to change here.").format(spoken(text)))
            return
        self._view.commit(after, text)
        if self._view.segmentation is before:  # refused, and the message bar says why
            return
        if self._view.marked is None:
            done = self.tr("{0}: done in the visible stretch, columns {1} to {2}. M marks another.")
        else:
            done = self.tr("{0}: done in the marked stretch, columns {1} to {2}. M marks another.")
        self.said.emit(done.format(spoken(text), first, last))
