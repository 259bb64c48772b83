"""What a device tells about a scan beside its pixels. Nothing here is about a person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

LINE, VOLUME, CIRCLE, RADIAL = "line", "volume", "circle", "radial"
SCAN_PATTERNS = (LINE, VOLUME, CIRCLE, RADIAL, "")


@dataclass(frozen=True, eq=False)
class Localizer:
    """The picture of the fundus (SLO or colour) that shows where the B-scans lie.

    pixels: (rows, columns) uint8, or (rows, columns, 3) RGB; other types become uint8.
    um_per_px: side of a pixel; None where unknown.
    scan_lines: way of each B-scan over the picture, in the order of its A-scans, (frames, points, 2) float32,
        x and y in px from the picture's upper left corner; NaN where unknown. A line has two points, a circle many.
    """

    pixels: np.ndarray
    um_per_px: float | None = None
    scan_lines: np.ndarray | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "pixels", _eight_bits(self.pixels))
        if self.scan_lines is not None:
            self.scan_lines.setflags(write=False)


def _eight_bits(pixels: np.ndarray) -> np.ndarray:
    """Pixels of any type as uint8: as they are where they fit, else as shares of the brightest; not finite is 0."""
    if pixels.dtype == np.uint8:
        return pixels
    levels = np.clip(np.nan_to_num(pixels.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0), 0, None)
    brightest = levels.max(initial=0)
    fits = pixels.dtype.kind in "iu" and brightest <= 255
    return np.rint(levels if fits or not brightest else levels / brightest * 255).astype(np.uint8)


class DeviceLines(Protocol):
    """Boundaries that the device found, read when asked for."""

    def __getitem__(self, frame: int) -> Mapping[str, np.ndarray]:
        """Name of a boundary of ours -> depth in px, (width,) float32, NaN where not seen; {} where there is none."""
        ...
