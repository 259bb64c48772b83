"""How a scan's grey is shown: for the eye only. Exports, the network and the live-wire never see it."""

from dataclasses import dataclass, fields

import cv2
import numpy as np

TILES = (8, 8)  # in which contrast is equalised
CLIP = 2.0  # most contrast that equalising adds
LIMITS = {"brightness": (-100, 100), "contrast": (-100, 100), "gamma": (0.25, 4.0)}
SPECKLE = 5  # px, side of the median that takes speckle away: a thousandth of non-local means' time


@dataclass(frozen=True)
class Appearance:
    """brightness, contrast: -100..100; gamma: above 1 lights up dark greys; tint: opacity of the layers, 0..1."""

    brightness: int = 0
    contrast: int = 0
    gamma: float = 1.0
    invert: bool = False
    equalise: bool = False
    denoise: bool = False
    tint: float = 0.28

    @classmethod
    def of(cls, stored: dict) -> "Appearance":
        """From what was stored; what is missing or makes no sense is as at first."""
        kept = {}
        for field in fields(cls):
            value, low, high = stored.get(field.name), *LIMITS.get(field.name, (0, 1))
            number = isinstance(value, int | float) and low <= value <= high
            if number and isinstance(value, bool) == isinstance(field.default, bool):
                kept[field.name] = type(field.default)(value)
        return cls(**kept)

    @property
    def levels(self) -> tuple[float, float]:
        """Grey (0-255) shown black and white."""
        half = 127.5 * 2 ** (-self.contrast / 50)
        centre = 127.5 - self.brightness * 1.2
        return centre - half, centre + half

    @property
    def table(self) -> np.ndarray | None:
        """What is shown for each of 256 greys between the levels, (256,) uint8; None where that is the grey itself."""
        if self.gamma == 1.0 and not self.invert:
            return None
        shown = np.linspace(0, 1, 256) ** (1 / self.gamma)
        return np.rint(255 * (1 - shown if self.invert else shown)).astype(np.uint8)

    @property
    def filters(self) -> tuple[bool, bool]:
        """What the filtered picture depends on."""
        return self.denoise, self.equalise

    def filtered(self, grey: np.ndarray) -> np.ndarray:
        """A scan (rows, columns) uint8 with less speckle and evener contrast, as chosen; itself if neither is."""
        if self.denoise:
            grey = cv2.medianBlur(np.ascontiguousarray(grey), SPECKLE)
        if self.equalise:
            grey = cv2.createCLAHE(CLIP, TILES).apply(np.ascontiguousarray(grey))
        return grey
