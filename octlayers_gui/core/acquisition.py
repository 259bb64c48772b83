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

    pixels: (rows, columns) uint8, or (rows, columns, 3) RGB. um_per_px: side of a pixel; None where unknown.
    scan_lines: way of each B-scan over the picture, in the order of its A-scans, (frames, points, 2) float32,
        x and y in px from the picture's upper left corner; NaN where unknown. A line has two points, a circle many.
    """

    pixels: np.ndarray
    um_per_px: float | None = None
    scan_lines: np.ndarray | None = None

    def __post_init__(self) -> None:
        if self.scan_lines is not None:
            self.scan_lines.setflags(write=False)


class DeviceLines(Protocol):
    """Boundaries that the device found, read when asked for."""

    def __getitem__(self, frame: int) -> Mapping[str, np.ndarray]:
        """Name of a boundary of ours -> depth in px, (width,) float32, NaN where not seen; {} where there is none."""
        ...
