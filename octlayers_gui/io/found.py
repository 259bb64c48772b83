"""A volume as a foreign parser found it, before it leaves the child process."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np


@dataclass
class Found:
    """One volume of a file. lines: boundary -> (frames, width) px. Lengths in um, None where the file is silent."""

    count: int
    frame: Callable[[int], np.ndarray]
    laterality: str = ""
    axial_um: float | None = None
    lateral_um: float | None = None
    z_um: float | None = None
    scan_pattern: str = ""
    fovea: tuple[int, float] | None = None
    localizer: np.ndarray | None = None
    localizer_um: float | None = None
    scan_lines: np.ndarray | None = None
    lines: dict[str, np.ndarray] = field(default_factory=dict)
    left_out: Sequence[str] = ()

    def write(self, folder: Path, place: int) -> dict:
        """Pixels and lines into `folder`; returns the rest."""
        first = self.frame(0)
        stack = np.lib.format.open_memmap(folder / f"{place}_frames.npy", "w+", first.dtype, (self.count, *first.shape))
        for index in range(self.count):
            stack[index] = self.frame(index)
        stack.flush()
        arrays = {"localizer": self.localizer, "scan_lines": self.scan_lines}
        arrays |= {f"line_{name}": depth for name, depth in self.lines.items()}
        for name, array in arrays.items():
            if array is not None:
                np.save(folder / f"{place}_{name}.npy", array, allow_pickle=False)
        numbers = ("axial_um", "lateral_um", "z_um", "localizer_um")
        facts = {name: _number(getattr(self, name)) for name in numbers}
        words = {"laterality": self.laterality, "scan_pattern": self.scan_pattern, "left_out": list(self.left_out)}
        return facts | words | {"fovea": self.fovea}


def _number(value) -> float | None:
    return float(value) if value is not None and np.isfinite(value) and value > 0 else None
