"""Smooth, shift, clear and bridge the active boundary over the marked stretch, or the visible one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core import gestures
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.segmentation import Segmentation, changed_columns

STEP = 1.0  # px a shift moves


class StretchEdits(QObject):
    """Slots of the actions. said: where something was done, or why not."""

    said = Signal(str)

    def __init__(self, view, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view

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

    def _shift(self, by: float, push: bool = False) -> None:
        self._apply(lambda *where: gestures.shift(*where, by, push), "Shift")

    def _apply(self, edit: Callable[..., Segmentation], verb: str) -> None:
        self._view.give_up_drag()
        before, name = self._view.segmentation, self._view.active
        if before is None or name is None:
            return
        first, last = self._view.stretch()
        try:
            after = self._view.allowed(edit(before, name, first, last))
        except InvalidEdit as error:
            self.said.emit(str(error))
            return
        if not changed_columns(before, after).any():
            self.said.emit(self.tr("{0} of {1}: nothing to change here.").format(verb, name))
            return
        self._view.commit(after, f"{verb} {name}")
        if self._view.segmentation is before:  # refused, and the message bar says why
            return
        kind = self.tr("visible") if self._view.marked is None else self.tr("marked")
        text = self.tr("{0} of {1}: done in the {2} stretch, columns {3} to {4}. M marks another.")
        self.said.emit(text.format(verb, name, kind, first, last))
