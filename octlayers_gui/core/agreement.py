"""Two segmentations compared: boundary error, overlap of layers, accuracy."""

from dataclasses import dataclass, field

import numpy as np

from octlayers_gui.core.masks import paint_mask
from octlayers_gui.core.scheme import BASE_8, LayerScheme


def boundary_errors(found: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Signed errors found - truth in px, (boundaries, width); NaN where either is not seen."""
    return found - truth


def known_pixels(truth: np.ndarray, height: int) -> np.ndarray:
    """Where the true class is known, (height, width) bool.

    A pixel between two seen boundaries is known only if they are neighbours; above the first and below
    the last boundary it is known if that one is seen.
    """
    centres = np.arange(height, dtype=np.float32)[:, None] + 0.5
    known = np.zeros((height, truth.shape[1]), bool)
    with np.errstate(invalid="ignore"):
        known |= centres < truth[0]
        known |= centres >= truth[-1]
        for k in range(len(truth) - 1):
            known |= (centres >= truth[k]) & (centres < truth[k + 1])
    return known


@dataclass
class Agreement:
    """Errors and a pooled confusion matrix over any number of scans."""

    scheme: LayerScheme = BASE_8
    errors: list[np.ndarray] = field(default_factory=list)
    missing: list[np.ndarray] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    confusion: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        classes = len(self.scheme.layers) + 1
        self.confusion = np.zeros((classes, classes), np.int64)

    def add(self, stem: str, found: np.ndarray, truth: np.ndarray, height: int | None) -> None:
        """Add one scan: depths (boundaries, width) in px; `height` None leaves overlap and accuracy out."""
        self.stems.append(stem)
        self.errors.append(boundary_errors(found, truth))
        self.missing.append(np.isfinite(truth) & ~np.isfinite(found))
        if height is not None:
            known = known_pixels(truth, height)
            pairs = paint_mask(truth, height)[known].astype(np.int64) * len(self.confusion)
            pairs += paint_mask(found, height)[known]
            self.confusion += np.bincount(pairs, minlength=self.confusion.size).reshape(self.confusion.shape)

    def _pooled(self) -> np.ndarray:
        return np.concatenate(self.errors, axis=1)

    def mae_px(self) -> np.ndarray:
        """Mean absolute error of each boundary in px, (boundaries,); NaN where never compared."""
        return _mean(np.abs(self._pooled()), axis=1)

    def bias_px(self) -> np.ndarray:
        """Mean signed error of each boundary in px (positive: found too low), (boundaries,)."""
        return _mean(self._pooled(), axis=1)

    def compared(self) -> np.ndarray:
        """A-scans compared for each boundary, (boundaries,)."""
        return np.isfinite(self._pooled()).sum(axis=1)

    def missed(self) -> np.ndarray:
        """A-scans where the truth is seen and the result is not, (boundaries,)."""
        return np.concatenate(self.missing, axis=1).sum(axis=1)

    def scan_mae_px(self) -> np.ndarray:
        """Mean over boundaries of each scan's MAE in px, (scans,)."""
        return np.array([_mean(_mean(np.abs(e), axis=1), axis=0) for e in self.errors])

    def iou(self) -> np.ndarray:
        """Intersection over union of each class, background first; NaN for a class absent from the truth."""
        return self._overlap(lambda both, truth, found: both / (truth + found - both))

    def dice(self) -> np.ndarray:
        """Dice coefficient of each class, background first; NaN for a class absent from the truth."""
        return self._overlap(lambda both, truth, found: 2 * both / (truth + found))

    def _overlap(self, ratio) -> np.ndarray:
        both = np.diag(self.confusion).astype(float)
        truth, found = self.confusion.sum(axis=1), self.confusion.sum(axis=0)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(truth > 0, ratio(both, truth, found), np.nan)

    def accuracy(self) -> float:
        """Share of known pixels with the right class; NaN when no height was known."""
        total = self.confusion.sum()
        return float(np.trace(self.confusion) / total) if total else float("nan")


def _mean(values: np.ndarray, axis: int) -> np.ndarray:
    seen = np.isfinite(values)
    count = seen.sum(axis=axis)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(count > 0, np.where(seen, values, 0).sum(axis=axis) / count, np.nan)
