"""Heidelberg Spectralis `.vol`: geometry from fixed places of the header, frames read one at a time.

Only the first 104 bytes of the header are looked at: geometry, laterality, size of the frame headers. The
person's number, birth date and visit lie behind them and are never read. Of a frame's header come its way over the
localizer and the device's lines.
"""

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import CIRCLE, LINE, RADIAL, VOLUME, Localizer
from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import why
from octlayers_gui.io.device_names import HEIDELBERG, HEIDELBERG_ORDER, mapped
from octlayers_gui.io.pictures import LARGEST_FRAME_COUNT, LARGEST_SIDE, check_size

HEADER_BYTES = 2048
# version, A-scans, B-scans, rows, mm per column, mm between B-scans, mm per row, localizer columns and rows
GEOMETRY = struct.Struct("<12sIIIdddII")
LOCALIZER_MM_AT, LATERALITY_AT, PATTERN_AT, FRAME_HEADER_AT = 56, 84, 96, 100
# start and end of the B-scan in mm on the localizer (x, y each), lines of the device, where these begin
FRAME_FACTS, FRAME_FACTS_AT, FRAME_FACTS_END = struct.Struct("<ddddII"), 16, 56
PATTERNS = {1: LINE, 2: CIRCLE, 3: VOLUME, 4: VOLUME, 5: RADIAL}
INVALID = np.float32(3e38)
MOST_LINES = 64
CIRCLE_POINTS = 65


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
    version, columns, count, rows, x_mm, y_mm, z_mm, slo_columns, slo_rows = GEOMETRY.unpack_from(header)
    if not version.startswith(b"HSF-"):
        raise UnreadableScan("{name} has no valid Heidelberg header.", name=path.name)
    check_size(path.name, rows, columns)
    (frame_header,) = struct.unpack_from("<I", header, FRAME_HEADER_AT)
    layout = _Layout(path, columns, rows, count, slo_columns * slo_rows, frame_header)
    if not 1 <= count <= LARGEST_FRAME_COUNT or layout.end > size:
        raise UnreadableScan("{name} is damaged: it declares more scans than it holds.", name=path.name)
    eye = header[LATERALITY_AT : LATERALITY_AT + 2]
    eye = eye.decode() if eye in (b"OD", b"OS") else ""
    (pattern,) = struct.unpack_from("<i", header, PATTERN_AT)
    pattern = PATTERNS.get(pattern, "")
    lines = _Lines(layout)
    looked_at = {0, count // 2, count - 1}  # the device may have failed in a frame
    return Volume(
        layout,
        path.stem,
        spacing_of(z_mm, x_mm),
        eye,
        scan_pattern=pattern,
        z_um=y_mm * 1000 if pattern == VOLUME and 0 < y_mm < 10 else None,
        localizer=_localizer(layout, header, (slo_rows, slo_columns), pattern, eye),
        device_lines=lines if any(lines[frame] for frame in looked_at) else None,
        lines_left_out=lines.left_out(count // 2),
    )


def spacing_of(axial_mm: float, lateral_mm: float) -> Spacing:
    """The scale that a file of Heidelberg tells, mm per row and per column; an unknown one where none can be that."""
    plausible = 0.0005 < axial_mm < 0.05 and 0.0005 < lateral_mm < 0.5
    return Spacing(axial_mm * 1000, lateral_mm * 1000, "file") if plausible else Spacing()


def _localizer(layout: "_Layout", header: bytes, shape: tuple[int, int], pattern: str, eye: str) -> Localizer | None:
    x_mm, y_mm = struct.unpack_from("<dd", header, LOCALIZER_MM_AT)
    if not 1 < min(shape) <= max(shape) <= LARGEST_SIDE:
        return None
    pixels = np.fromfile(layout.path, np.uint8, shape[0] * shape[1], offset=HEADER_BYTES).reshape(shape)
    if not (0 < x_mm < 1 and 0 < y_mm < 1):
        return Localizer(pixels)
    ends = np.array([layout.frame_facts(frame)[:4] for frame in range(len(layout))]).reshape(-1, 2, 2) / (x_mm, y_mm)
    ways = circles(ends, clockwise=eye != "OS") if pattern == CIRCLE else ends
    known = np.isfinite(ways) & (np.abs(ways) < 4 * max(shape))
    return Localizer(pixels, x_mm * 1000, np.where(known, ways, np.nan).astype(np.float32))


def circles(ends: np.ndarray, clockwise: bool) -> np.ndarray:
    """Ways (frames, points, 2) round circles given by where they start and their centres, (frames, 2, 2).

    A circle begins temporally and goes up: clockwise in a right eye, as it is seen, counter-clockwise in a left one.
    """
    start, centre = ends[:, 0], ends[:, 1]
    turn = np.linspace(0, 2 * math.pi if clockwise else -2 * math.pi, CIRCLE_POINTS)
    x, y = (start - centre).T[:, :, None]
    arm = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], axis=2)
    return centre[:, None] + arm


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
        raw = self._floats(self.start_of(index) + self.frame_header, self.rows * self.columns)
        valid = np.isfinite(raw) & (raw < INVALID)
        grey = np.sqrt(np.sqrt(np.where(valid, np.clip(raw, 0, 1), 0)))
        return grey.reshape(self.rows, self.columns)

    def start_of(self, index: int) -> int:
        """Where a frame's header begins in the file."""
        if not 0 <= index < self.count:
            raise IndexError(index)
        return HEADER_BYTES + self.localizer_bytes + index * self._stride

    def frame_facts(self, index: int) -> tuple[float, float, float, float, int, int]:
        """Start x, y and end x, y in mm on the localizer, number of the device's lines, where they begin."""
        if self.frame_header < FRAME_FACTS_END:
            return (math.nan,) * 4 + (0, 0)
        try:
            with self.path.open("rb") as file:
                file.seek(self.start_of(index) + FRAME_FACTS_AT)
                facts = file.read(FRAME_FACTS.size)
        except OSError as error:
            raise self._gone(error) from error
        if len(facts) < FRAME_FACTS.size:
            raise self._shorter()
        return FRAME_FACTS.unpack(facts)

    def lines(self, index: int) -> np.ndarray:
        """The device's lines, (lines, columns) float32, in px from the middle of the first row."""
        *_, count, begin = self.frame_facts(index)
        fits = begin >= FRAME_FACTS_END and begin + 4 * count * self.columns <= self.frame_header
        if not 0 < count <= MOST_LINES or not fits:
            return np.empty((0, self.columns), np.float32)
        return self._floats(self.start_of(index) + begin, count * self.columns).reshape(count, self.columns)

    def _floats(self, offset: int, count: int) -> np.ndarray:
        try:
            raw = np.fromfile(self.path, "<f4", count, offset=offset)
        except OSError as error:
            raise self._gone(error) from error
        if raw.size != count:
            raise self._shorter()
        return raw

    def _gone(self, error: OSError) -> UnreadableScan:
        return UnreadableScan("{name} can no longer be read: {reason}.", name=self.path.name, reason=why(error))

    def _shorter(self) -> UnreadableScan:
        return UnreadableScan("{name} has become shorter since it was opened.", name=self.path.name)


@dataclass(frozen=True)
class _Lines:
    """The device's lines as boundaries of ours."""

    layout: _Layout

    def __getitem__(self, frame: int) -> dict[str, np.ndarray]:
        return self._mapped(frame)[0]

    def left_out(self, frame: int) -> tuple[str, ...]:
        """Names of lines without a counterpart."""
        return self._mapped(frame)[1]

    def _mapped(self, frame: int) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
        lines = dict(zip(HEIDELBERG_ORDER, self.layout.lines(frame), strict=False))
        return mapped(lines, HEIDELBERG, self.layout.rows)
