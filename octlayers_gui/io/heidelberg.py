"""Heidelberg Spectralis `.vol`: layout from eyepy's declarations, frames read one at a time.

eyepy's own reader loads every frame at once and refuses circle and radial scans; its declaration of the
header serves for all of them. Of the header only geometry and laterality are taken, never a person's data.
"""

from dataclasses import dataclass
from pathlib import Path

import construct
import numpy as np

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.pictures import check_size

HEADER_BYTES = 2048
INVALID = np.float32(3e38)
LARGEST_FRAME_COUNT = 4096


def read_vol(path: Path) -> Volume:
    """Frames (rows, columns) float32, the fourth root of the stored intensity, 0..1; invalid pixels are 0.

    Raises `UnreadableScan` when the header is damaged or declares more than the file holds.
    """
    # eyepy imports in about a second: only who opens a .vol pays for it.
    from eyepy.io.he.vol_reader import vol_format

    size = path.stat().st_size
    if size < HEADER_BYTES:
        raise UnreadableScan(f"{path.name} is {'empty' if size == 0 else 'too short to be a Heidelberg scan'}.")
    fields = construct.Struct(*vol_format.subcons[:-2])
    try:
        with path.open("rb") as file:
            header = fields.parse(file.read(HEADER_BYTES))
    except (construct.ConstructError, ValueError, OverflowError, UnicodeDecodeError) as error:
        raise UnreadableScan(f"{path.name} has no valid Heidelberg header.") from error
    if not header.version.startswith("HSF-"):
        raise UnreadableScan(f"{path.name} has no valid Heidelberg header.")
    check_size(path.name, header.size_y, header.size_x)
    layout = _Layout(
        path,
        header.size_x,
        header.size_y,
        header.n_bscans,
        header.size_x_slo * header.size_y_slo,
        header.bscan_hdr_size,
    )
    if not 1 <= layout.count <= LARGEST_FRAME_COUNT or layout.end > size:
        raise UnreadableScan(f"{path.name} is damaged: it declares more scans than it holds.")
    return Volume(layout, path.stem, _spacing(header), header.scan_position.strip("\0 ")[:2])


def _spacing(header) -> Spacing:
    axial_um, lateral_um = header.scale_y * 1000, header.scale_x * 1000
    plausible = 0.5 < axial_um < 50 and 0.5 < lateral_um < 500
    return Spacing(axial_um, lateral_um, "file") if plausible else Spacing()


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
            raise UnreadableScan(f"{self.path.name} can no longer be read: {error.strerror}.") from error
        if raw.size != self.rows * self.columns:
            raise UnreadableScan(f"{self.path.name} has become shorter since it was opened.")
        valid = np.isfinite(raw) & (raw < INVALID)
        grey = np.sqrt(np.sqrt(np.where(valid, np.clip(raw, 0, 1), 0)))
        return grey.reshape(self.rows, self.columns)
