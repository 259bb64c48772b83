"""Pixels of B-scans on their way into the project file, and back from there when their source has gone."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import Frames, Volume
from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.project import Address
from octlayers_gui.gui.saver import Saver
from octlayers_gui.io.project_file import ProjectFile


@dataclass(frozen=True)
class KeptFrames:
    """Frames whose source may be closed: from then on they come from `place` in the project file."""

    source: Frames
    saver: Saver
    place: int

    def __len__(self) -> int:
        return len(self.source)

    def __getitem__(self, index: int) -> np.ndarray:
        try:
            return self.source[index]
        except (OctLayersError, OSError):
            if self.saver.file is None:
                raise
            return self.saver.file.pixels(Address(self.place, index))


def frame_writer(volume: Volume, address: Address) -> Callable[[ProjectFile], None]:
    """A write of a B-scan's pixels; a scan whose file has gone or been damaged meanwhile stays without them."""

    def write(file: ProjectFile) -> None:
        if not file.wants_frame(address):
            return
        try:
            pixels = volume.frames[address.frame]
        except Exception:  # noqa: BLE001  whatever a reader meets in a foreign file: edits must not wait behind it
            return
        file.write_frame(address, pixels)

    return write
