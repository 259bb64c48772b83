"""Zeiss Cirrus `.img`: bytes without any header. What a file of this name and length can be is all that is known."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import LINE, VOLUME
from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase, why

# Rows, A-scans, B-scans of the cubes and rasters that Cirrus exports.
SIZES = (
    (1024, 512, 128), (1024, 200, 200), (1024, 245, 245), (1024, 350, 350), (1024, 500, 500), (1024, 4096, 5),
    (1024, 1024, 5), (1024, 1024, 21), (1536, 1024, 1024), (1536, 500, 500), (1536, 300, 300),
)  # fmt: skip
ROWS = (1024, 1536)
RASTERS = (5, 21)  # B-scans of 'HD 5 line' and the like, whose distances vary
NAMED_SIZE = re.compile(r"(?<!\d)(\d{2,4})x(\d{1,4})(?![\dm])")
GUESSED = Phrase(
    "A Cirrus file does not tell its size; by its length it was read as {columns} A-scans x {count} B-scans."
)


def read_img(path: Path) -> Volume:
    """Frames (rows, columns) uint8, read when asked for. Raises `UnreadableScan` for a length no export has.

    B-scan after B-scan, row after row, both upside down and mirrored (so read by several programs, among them
    OCT-preprocessing code of OHSU); files whose bytes run down the A-scans, as oct-converter reads them, are told
    by their greys.
    """
    length = path.stat().st_size
    named, size = NAMED_SIZE.search(path.name), None
    if named:
        columns, count = int(named[1]), int(named[2])
        size = next(((rows, columns, count) for rows in ROWS if rows * columns * count == length), None)
    guessed = size is None
    size = size or next((known for known in SIZES if np.prod(known) == length), None)
    if size is None:
        raise UnreadableScan(
            "{name} has a length of {length} bytes, which no Cirrus scan known here has.", name=path.name, length=length
        )
    rows, columns, count = size
    frames = _Cube(path, rows, columns, count)
    if frames.runs_down():
        frames = _Cube(path, rows, columns, count, down=True)
    eye = re.search(r"(?<![A-Za-z])O[DS](?![A-Za-z])", path.stem)
    told = (Phrase(GUESSED, columns=columns, count=count),) if guessed else ()
    pattern = VOLUME if count > max(RASTERS) else LINE if count == 1 else ""
    return Volume(frames, path.stem, laterality=eye[0] if eye else "", warnings=told, scan_pattern=pattern)


@dataclass(frozen=True)
class _Cube:
    """Frames of a cube; down: its bytes run down the A-scans instead of along the rows."""

    path: Path
    rows: int
    columns: int
    count: int
    down: bool = False

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self.count:
            raise IndexError(index)
        raw = self._raw(index)
        if self.down:
            return np.ascontiguousarray(raw.reshape(self.columns, self.rows).T)
        return np.ascontiguousarray(raw.reshape(self.rows, self.columns)[::-1, ::-1])

    def runs_down(self) -> bool:
        """Whether bytes that would lie beside each other in neighbouring A-scans agree better than in rows."""
        if self.rows == self.columns:
            return False
        grey = self._raw(self.count // 2).astype(np.int16)
        apart = {stride: np.abs(grey[stride:] - grey[:-stride]).mean() for stride in (self.rows, self.columns)}
        return bool(apart[self.rows] < apart[self.columns])

    def _raw(self, index: int) -> np.ndarray:
        size = self.rows * self.columns
        try:
            raw = np.fromfile(self.path, np.uint8, size, offset=index * size)
        except OSError as error:
            raise UnreadableScan(
                "{name} can no longer be read: {reason}.", name=self.path.name, reason=why(error)
            ) from error
        if raw.size != size:
            raise UnreadableScan("{name} has become shorter since it was opened.", name=self.path.name)
        return raw
