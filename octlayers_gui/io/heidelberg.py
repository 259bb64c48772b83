"""Heidelberg Spectralis `.vol`: geometry from fixed places of the header, frames read one at a time.

Only the first 104 bytes of the header are looked at: geometry, laterality, size of the frame headers. The
person's number, birth date and visit lie behind them and are never read.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import why
from octlayers_gui.io.pictures import check_size

HEADER_BYTES = 2048
# version, A-scans, B-scans, rows, mm per column, mm between B-scans, mm per row, localizer columns and rows
GEOMETRY = struct.Struct("<12sIIIdddII")
LATERALITY_AT, FRAME_HEADER_AT = 84, 100
INVALID = np.float32(3e38)
LARGEST_FRAME_COUNT = 4096


def read_vol(path: Path) -> Volume:
    """Frames (rows, columns) float32, the fourth root of the stored intensity, 0..1; invalid pixels are 0.

    Raises `UnreadableScan` when the header is damaged or declares more than the file holds.
    """
    size = path.stat().st_size
    if size < HEADER_BYTES:
        if size == 0:
            raise UnreadableScan("{name} is empty.", name=path.name)
        raise UnreadableScan("{name} is too short to be a Heidelberg scan.", name=path.name)
    with path.open("rb") as file:
        header = file.read(FRAME_HEADER_AT + 4)
    version, columns, count, rows, x_mm, _, z_mm, slo_columns, slo_rows = GEOMETRY.unpack_from(header)
    if not version.startswith(b"HSF-"):
        raise UnreadableScan("{name} has no valid Heidelberg header.", name=path.name)
    check_size(path.name, rows, columns)
    (frame_header,) = struct.unpack_from("<I", header, FRAME_HEADER_AT)
    layout = _Layout(path, columns, rows, count, slo_columns * slo_rows, frame_header)
    if not 1 <= count <= LARGEST_FRAME_COUNT or layout.end > size:
        raise UnreadableScan("{name} is damaged: it declares more scans than it holds.", name=path.name)
    eye = header[LATERALITY_AT : LATERALITY_AT + 2]
    return Volume(layout, path.stem, _spacing(z_mm, x_mm), eye.decode() if eye in (b"OD", b"OS") else "")


def _spacing(z_mm: float, x_mm: float) -> Spacing:
    plausible = 0.0005 < z_mm < 0.05 and 0.0005 < x_mm < 0.5
    return Spacing(z_mm * 1000, x_mm * 1000, "file") if plausible else Spacing()


@dataclass(frozen=True)
class _Layout:
    """Where the frames lie in the file; a frame is read when it is asked for."""

    path: Path
    columns: int
    rows: int
    count: int
    localizer_bytes: int
    frame_header: int

    @property
    def _stride(self) -> int:
        return self.frame_header + 4 * self.rows * self.columns

    @property
    def end(self) -> int:
        return HEADER_BYTES + self.localizer_bytes + self.count * self._stride

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self.count:
            raise IndexError(index)
        offset = HEADER_BYTES + self.localizer_bytes + index * self._stride + self.frame_header
        try:
            raw = np.fromfile(self.path, "<f4", self.rows * self.columns, offset=offset)
        except OSError as error:
            raise UnreadableScan(
                "{name} can no longer be read: {reason}.", name=self.path.name, reason=why(error)
            ) from error
        if raw.size != self.rows * self.columns:
            raise UnreadableScan("{name} has become shorter since it was opened.", name=self.path.name)
        valid = np.isfinite(raw) & (raw < INVALID)
        grey = np.sqrt(np.sqrt(np.where(valid, np.clip(raw, 0, 1), 0)))
        return grey.reshape(self.rows, self.columns)
