"""Vendors' binary files, read by eyepy and oct-converter in a process of their own.

These parsers take a whole file and believe what it declares. The process that runs them has little memory and
little time (`foreign_child`); its frames come back as an array on disk that lives as long as the volume.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import weakref
import zipfile
from pathlib import Path

import numpy as np

import octlayers_gui
from octlayers_gui.core.acquisition import SCAN_PATTERNS, Localizer
from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.io.foreign_child import BYTES_PER_SECOND, FLAG, MEMORY
from octlayers_gui.io.pictures import LARGEST_FRAME_COUNT, check_size
from octlayers_gui.io.stems import stems_of

START_SECONDS = 60  # until a busy machine has loaded the parsers; what the file costs is counted by the child
WHOLE_FILES = 400 * 1024 * 1024  # bytes; these parsers hold a file in memory more than once
GONE = Phrase("What was read of this file can no longer be found; open it again.")
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}


def read_e2e(path: Path) -> tuple[Volume, ...]:
    """Heidelberg `.e2e`; raises `UnreadableScan`, as the others here do."""
    with path.open("rb") as file:
        start = file.read(64)
    if not start.startswith((b"CMDb", b"E2EMultipleVolumeFile")):
        raise UnreadableScan("{name} is no Heidelberg E2E file.", name=path.name)
    return _read("e2e", path)


def read_topcon(path: Path) -> tuple[Volume, ...]:
    """Topcon `.fda` and `.fds`."""
    with path.open("rb") as file:
        start = file.read(7)
    if not start.startswith(b"FOCT"):
        raise UnreadableScan("{name} is no Topcon file.", name=path.name)
    _refuse_large(path)
    return _read(path.suffix.lower()[1:], path)


def read_oct(path: Path) -> tuple[Volume, ...]:
    """`.OCT`: Bioptigen's, which says so at its start, or Optovue's, which needs the `.txt` beside it."""
    _refuse_large(path)
    with path.open("rb") as file:
        is_bioptigen = b"FRAMEHEADER" in file.read(64)
    if is_bioptigen:
        return _read("bioptigen", path)
    text = path.with_suffix(".txt")
    if not text.is_file():
        raise UnreadableScan(
            "{name} is no Bioptigen file; an Optovue file needs {text} beside it.", name=path.name, text=text.name
        )
    if text.stat().st_size > 1024 * 1024:
        raise UnreadableScan("{name} is too large to describe an Optovue scan.", name=text.name)
    return _read("optovue", path)


def read_eye(path: Path) -> tuple[Volume, ...]:
    """`.eye` as eyepy saves it."""
    if not zipfile.is_zipfile(path):
        raise UnreadableScan("{name} is no file of eyepy.", name=path.name)
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MEMORY // 2:
            raise UnreadableScan("{name} is too large to be read here.", name=path.name)
    return _read("eye", path)


def _refuse_large(path: Path) -> None:
    if path.stat().st_size > WHOLE_FILES:
        raise UnreadableScan("{name} is too large to be read here.", name=path.name)


def _read(kind: str, path: Path) -> tuple[Volume, ...]:
    spool = _Spool()
    exit_code = run_parser(kind, path, spool.folder)
    facts = spool.folder / "facts.json"
    if exit_code or not facts.exists():
        raise UnreadableScan("{name} is damaged or no scan of its kind.", name=path.name)
    found = json.loads(facts.read_text(encoding="utf-8"))
    if not found:
        raise UnreadableScan("{name} holds no B-scan.", name=path.name)
    stems = stems_of(path, len(found))
    return tuple(
        _volume(path.name, stem, spool, place, told)
        for place, (stem, told) in enumerate(zip(stems, found, strict=True))
    )


def run_parser(kind: str, path: Path, folder: Path) -> int:
    """Let `foreign_child` read a file into `folder`; its exit code. Raises `UnreadableScan` when it does not end."""
    own = [FLAG] if getattr(sys, "frozen", False) else ["-P", "-m", "octlayers_gui.io.foreign_child"]
    home = str(Path(octlayers_gui.__file__).parents[1])
    known = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    surroundings = {**os.environ, **ONE_THREAD, "PYTHONPATH": os.pathsep.join(known)}
    longest = START_SECONDS + path.stat().st_size / BYTES_PER_SECOND
    try:
        ended = subprocess.run(
            [sys.executable, *own, kind, str(path.resolve()), str(folder)],
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=longest,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableScan("{name} takes too long to read; it is damaged.", name=path.name) from error
    return ended.returncode


class _Spool:
    """A folder that goes when the last volume in it does."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="octlayers-"))
        self._removed = weakref.finalize(self, shutil.rmtree, self.folder, True)

    def __reduce__(self):
        # In another process the folder is used, and belongs to this one.
        return (_borrowed, (self.folder,))

    def array(self, place: int, name: str) -> np.ndarray | None:
        """An array of the volume at `place`, not loaded; None when it has none."""
        path = self.folder / f"{place}_{name}.npy"
        try:
            return np.load(path, mmap_mode="r", allow_pickle=False) if path.exists() else None
        except (OSError, ValueError) as error:
            raise UnreadableScan(GONE) from error


def _borrowed(folder: Path) -> _Spool:
    spool = _Spool.__new__(_Spool)
    spool.folder = folder
    return spool


class _SpooledFrames:
    def __init__(self, spool: _Spool, place: int) -> None:
        self._spool, self._place = spool, place

    def __len__(self) -> int:
        return len(self._stack())

    def __getitem__(self, index: int) -> np.ndarray:
        stack = self._stack()
        if not 0 <= index < len(stack):
            raise IndexError(index)
        return np.array(stack[index])

    def _stack(self) -> np.ndarray:
        stack = self._spool.array(self._place, "frames")
        if stack is None:
            raise UnreadableScan(GONE)
        return stack


class _SpooledLines:
    def __init__(self, spool: _Spool, place: int, names: tuple[str, ...]) -> None:
        self._spool, self._place, self._names = spool, place, names

    def __getitem__(self, frame: int) -> dict[str, np.ndarray]:
        depths = {name: np.array(self._spool.array(self._place, f"line_{name}")[frame]) for name in self._names}
        return {name: depth for name, depth in depths.items() if np.isfinite(depth).any()}


def _volume(name: str, stem: str, spool: _Spool, place: int, told: dict) -> Volume:
    """Only numbers and words of our own are taken from what the child tells."""
    frames = _SpooledFrames(spool, place)
    first = frames[0]
    check_size(name, *first.shape)
    if first.dtype not in (np.uint8, np.uint16, np.float32) or len(frames) > LARGEST_FRAME_COUNT:
        raise UnreadableScan("{name} has a pixel format that no B-scan uses.", name=name)
    axial, lateral = told["axial_um"], told["lateral_um"]
    lines = tuple(b for b in BASE_8.boundaries if spool.array(place, f"line_{b}") is not None)
    picture, ways = spool.array(place, "localizer"), spool.array(place, "scan_lines")
    localizer = None
    if picture is not None:
        localizer = Localizer(np.array(picture), told["localizer_um"], None if ways is None else np.array(ways))
    return Volume(
        frames,
        stem,
        Spacing(axial, lateral, "file") if axial or lateral else Spacing(),
        told["laterality"] if told["laterality"] in ("OD", "OS") else "",
        scan_pattern=told["scan_pattern"] if told["scan_pattern"] in SCAN_PATTERNS else "",
        z_um=told["z_um"],
        fovea=tuple(told["fovea"]) if told["fovea"] else None,
        localizer=localizer,
        device_lines=_SpooledLines(spool, place, lines) if lines else None,
        lines_left_out=tuple(told["left_out"]),
    )
