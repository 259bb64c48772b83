"""How long work reports where it stands and learns that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass

from octlayers_gui.core.errors import Cancelled


class Progress:
    """Passed last to every long function; the default reports to nobody and never stops.

    `report` is called with (done, total, text); `cancelled` is asked before each piece of work.
    """

    def __init__(
        self,
        report: Callable[[int, int, str], None] = lambda done, total, text: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._report = report
        self._cancelled = cancelled

    def step(self, done: int, total: int, text: str = "") -> None:
        """Report `done` of `total` pieces; raises `Cancelled` when the user asked to stop."""
        if self._cancelled():
            raise Cancelled("Cancelled.")
        self._report(done, total, text)


SILENT = Progress()


@dataclass(frozen=True)
class StepReport:
    """What one training step gave: the batch's loss and its mean soft boundary error in px of the frame."""

    step: int
    steps: int
    loss: float
    error_px: float
