"""Two models on the same scans: is the new one better, and how sure is that?"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from octlayers_gui.core.agreement import Agreement

WORTH_KEEPING = 0.05  # share of the error that has to go before a model is called better
FORGETTING = 0.005  # mean IoU that the guard set may lose
FEW_SCANS = 4  # below this a mean over scans proves nothing


class Verdict(StrEnum):
    """What a comparison comes to."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, eq=False)
class Comparison:
    """The agreement of an old and of a new model with the same truth, and the pixel size where it is known.

    `old_px`, `new_px`: mean error of each scan in px, (scans,), NaN for a scan in which nothing was compared.
    """

    old: Agreement
    new: Agreement
    axial_um: float | None = None

    @property
    def scans(self) -> int:
        return len(self.old.stems)

    @property
    def old_px(self) -> np.ndarray:
        return self.old.scan_mae_px()

    @property
    def new_px(self) -> np.ndarray:
        return self.new.scan_mae_px()

    @property
    def gain(self) -> float:
        """Share of the old mean error that is gone; negative when it grew, NaN when nothing was compared."""
        old, new = self.means_px
        return 1 - new / old if old > 0 else float("nan")

    @property
    def means_px(self) -> tuple[float, float]:
        """Mean over the scans of the old and of the new error in px; NaN when nothing was compared."""
        return _mean(self.old_px), _mean(self.new_px)

    @property
    def mean_ious(self) -> tuple[float, float]:
        """Old and new mean IoU over classes; NaN where no pixel's class is known."""
        return _mean(self.old.iou()), _mean(self.new.iou())

    @property
    def missed(self) -> tuple[int, int]:
        """A-scans of boundaries in the truth that the old and the new model do not find."""
        return int(self.old.missed().sum()), int(self.new.missed().sum())

    @property
    def verdict(self) -> Verdict:
        """Better when 5 % of the error is gone; worse when it grew, or more is missed that was found before.

        The same when nothing was compared.
        """
        if not self.compares:
            return Verdict.SAME
        missed_more = self.missed[1] - self.missed[0] > 0.001 * max(int(self.old.compared().sum()), 1)
        if missed_more or not self.gain >= 0:
            return Verdict.WORSE
        return Verdict.BETTER if self.gain >= WORTH_KEEPING else Verdict.SAME

    @property
    def compares(self) -> bool:
        """Whether the truth holds anything that either model was compared with."""
        return any(agreement.compared().any() or agreement.missed().any() for agreement in (self.old, self.new))

    @property
    def is_sure(self) -> bool:
        """Whether the mean change over the scans is more than twice its standard error, of four scans or more."""
        change = self.new_px - self.old_px
        change = change[np.isfinite(change)]
        if len(change) < FEW_SCANS:
            return False
        return abs(change.mean()) > 2 * change.std(ddof=1) / np.sqrt(len(change))

    @property
    def forgets(self) -> bool:
        """For a guard set: whether more than half a point of mean IoU is lost."""
        old, new = self.mean_ious
        return new < old - FORGETTING

    def boundary_rows(self) -> list[tuple[str, float, float]]:
        """Every compared boundary with its old and new mean error in um, or in px where um are unknown."""
        size = self.axial_um or 1.0
        rows = zip(self.old.scheme.boundaries, self.old.mae_px() * size, self.new.mae_px() * size, strict=True)
        return [(name, float(old), float(new)) for name, old, new in rows if np.isfinite(old) or np.isfinite(new)]

    def layer_rows(self) -> list[tuple[str, float, float]]:
        """Every layer in the truth with its old and new Dice coefficient."""
        rows = zip(self.old.scheme.layers, self.old.dice()[1:], self.new.dice()[1:], strict=True)
        return [(layer.name, float(old), float(new)) for layer, old, new in rows if np.isfinite(old)]

    def most_changed(self, count: int = 3) -> list[str]:
        """Stems of the scans whose error changed most, greatest change first."""
        change = np.nan_to_num(np.abs(self.new_px - self.old_px))
        return [self.old.stems[place] for place in np.argsort(-change)[:count]]


def _mean(values: np.ndarray) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")
