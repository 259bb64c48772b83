"""B-scans and volumes: pixels with a stated scale."""

import re
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from octlayers_gui.core.acquisition import SCAN_PATTERNS, DeviceLines, Localizer

VOLUME_NUMBER = re.compile(r"_v\d{1,3}$")
SCALE_SOURCES = ("file", "user", "preset-assumed", "unknown")


@dataclass(frozen=True)
class Spacing:
    """Size of a pixel in um, with where that figure comes from.

    `axial_um` is the depth of one row, `lateral_um` the distance of two A-scans; None where unknown.
    `source` is one of `SCALE_SOURCES`; thickness is reported in um only if the source is known.
    """

    axial_um: float | None = None
    lateral_um: float | None = None
    source: str = "unknown"

    def __post_init__(self) -> None:
        if self.source not in SCALE_SOURCES:
            raise ValueError(f"scale source {self.source!r} is not one of {SCALE_SOURCES}")
        for name in ("axial_um", "lateral_um"):
            value = getattr(self, name)
            if value is not None and not (np.isfinite(value) and value > 0):
                raise ValueError(f"{name} must be a positive number, not {value}")

    @property
    def axial_is_known(self) -> bool:
        return self.axial_um is not None and self.source != "unknown"

    @property
    def lateral_is_known(self) -> bool:
        return self.lateral_um is not None and self.source != "unknown"


@dataclass(frozen=True, eq=False)
class BScan:
    """One cross-section: `pixels` is (rows, columns), uint8, uint16 or float32; a column is an A-scan."""

    pixels: np.ndarray
    spacing: Spacing = Spacing()

    @property
    def height(self) -> int:
        return self.pixels.shape[0]

    @property
    def width(self) -> int:
        return self.pixels.shape[1]


class Frames(Protocol):
    """Pixels of a stack of B-scans, read when asked for."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> np.ndarray:
        """Pixels (rows, columns) of one B-scan, bit depth kept."""
        ...


@dataclass(frozen=True, eq=False)
class Volume:
    """A stack of B-scans from one file.

    `stem` names outputs; `laterality` is 'OD', 'OS' or ''; `warnings` are sentences for the user.
    What only some files tell: `scan_pattern` is one of `SCAN_PATTERNS`; `z_um` the distance of neighbouring
    B-scans; `fovea` its (frame, column); `localizer` the picture of the fundus; `device_lines` the boundaries
    that the device found, and `lines_left_out` the names of those that have no counterpart here.
    `side_by_side`: in what looks like an export with the fundus beside the B-scan, the first column of the B-scan
    and the one after its last.
    """

    frames: Frames
    stem: str
    spacing: Spacing = Spacing()
    laterality: str = ""
    warnings: tuple[str, ...] = field(default=())
    scan_pattern: str = ""
    z_um: float | None = None
    fovea: tuple[int, float] | None = None
    localizer: Localizer | None = None
    device_lines: DeviceLines | None = None
    lines_left_out: tuple[str, ...] = ()
    side_by_side: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        if self.scan_pattern not in SCAN_PATTERNS:
            raise ValueError(f"scan pattern {self.scan_pattern!r} is not one of {SCAN_PATTERNS}")

    def __len__(self) -> int:
        return len(self.frames)

    def bscan(self, index: int) -> BScan:
        return BScan(self.frames[index], self.spacing)

    def stem_of(self, index: int) -> str:
        """Stem of one frame's outputs: the volume's own when it has a single frame."""
        return frame_stem(self.stem, len(self), index)

    def added_to(self, index: int) -> str:
        """What stands in `stem_of` behind the file's own name: '_v0' of its volumes, '_012' of their frames, or ''."""
        volume = VOLUME_NUMBER.search(self.stem)
        return (volume[0] if volume else "") + self.stem_of(index).removeprefix(self.stem)

    def cropped(self) -> "Volume":
        """The B-scans alone of an export that shows the fundus beside them; the same volume if it is none.

        What was beside them is the localizer then.
        """
        if self.side_by_side is None:
            return self
        start, stop = self.side_by_side
        localizer, beside = self.localizer, self.frames[0][:, :start]
        if localizer is None and beside.dtype == np.uint8:
            localizer = Localizer(np.ascontiguousarray(beside))
        return replace(self, frames=_Columns(self.frames, start, stop), localizer=localizer, side_by_side=None)


def frame_stem(stem: str, count: int, index: int) -> str:
    """Stem of frame `index`, from 0: that of all with `_000`, `_001`, ... added, or just that if it is the only one."""
    return stem if count == 1 else f"{stem}_{index:03d}"


@dataclass(frozen=True)
class _Columns:
    """Some columns of other frames."""

    frames: Frames
    start: int
    stop: int

    def __len__(self) -> int:
        return len(self.frames)

    def __getitem__(self, index: int) -> np.ndarray:
        return np.ascontiguousarray(self.frames[index][:, self.start : self.stop])
