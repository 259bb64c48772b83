"""Random edits, undos and redos in any order: boundaries never cross, undo and redo give back what was there."""

import contextlib
import os

import numpy as np
from alike import same
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from test_gestures import STEP, edited

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered
from octlayers_gui.gui.document import Document

RUNS = 60 if os.environ.get("OCTLAYERS_FULL") else 6


class Edits(RuleBasedStateMachine):
    """A document beside a plain list of everything it has been."""

    @initialize()
    def begin(self) -> None:
        self.document = Document()
        pixels = np.zeros((300, 200), np.uint8)
        self.document.open(Volume((pixels,), "eye"), BScan(pixels))
        depths = 60 + 20.0 * np.arange(9)[:, None] + np.zeros(200)
        self.states, self.place = [None], 0
        self._edit(Segmentation.of(depths, 300, Origin.MODEL))

    def _edit(self, segmentation) -> None:
        before = self.document.segmentation
        self.document.edit(segmentation, "Edit")
        if self.document.segmentation is not before:
            self.states[self.place + 1 :] = [self.document.segmentation]
            self.place += 1

    @precondition(lambda self: self.document.segmentation is not None)
    @rule(step=STEP)
    def edit(self, step) -> None:
        with contextlib.suppress(InvalidEdit):
            self._edit(edited(self.document.segmentation, *step))

    @rule()
    def undo(self) -> None:
        self.document.undo_stack.undo()
        self.place = max(self.place - 1, 0)

    @rule()
    def redo(self) -> None:
        self.document.undo_stack.redo()
        self.place = min(self.place + 1, len(self.states) - 1)

    @invariant()
    def it_is_what_it_was(self) -> None:
        assert same(self.document.segmentation, self.states[self.place])

    @invariant()
    def nothing_crosses(self) -> None:
        now = self.document.segmentation
        assert now is None or is_ordered(now.depths)


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=RUNS, stateful_step_count=50, deadline=None)
