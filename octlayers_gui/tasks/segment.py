"""Segment files and folders of scans, and write what is exported for each."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import OctLayersError, UnreadableScan, UsageError
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.exports import export_scan
from octlayers_gui.io.readers import PICTURES, TIFFS, is_scan_file, read_volume

Segment = Callable[[BScan], Segmentation]


def load_segmenter(name: str):
    """A ready `Segmenter` by model name or folder; imports Keras. Raises `UnusableModel`."""
    from octlayers_gui.ml.registry import find_model

    stored = find_model(name)
    from octlayers_gui.ml.segmenter import Segmenter

    return Segmenter.load(stored)


@dataclass(frozen=True)
class BatchReport:
    """What became of a batch: stems written, sentences of failure, sentences of warning."""

    written: tuple[str, ...]
    failures: tuple[str, ...]
    warnings: tuple[str, ...]


def segment_files(
    paths: Sequence[Path], out: Path, segment: Segment, as_volume: bool = False, progress: Progress = SILENT
) -> BatchReport:
    """Segment every scan in `paths` (files, or folders of files) and export each frame under its stem.

    A scan that fails writes nothing and is reported; the others go on. Raises `UsageError` when two
    scans would write under one stem, before anything is written.
    """
    sources = list(find_sources(paths, as_volume))
    _refuse_equal_stems(sources)
    written, failures, warnings = [], [], []
    for place, source in enumerate(sources):
        try:
            volume = source.open()
        except OctLayersError as error:
            failures.append(str(error))
            continue
        warnings += [f"{source.stem}: {warning}" for warning in volume.warnings]
        for index in range(len(volume)):
            stem = volume.stem_of(index)
            progress.step(place, len(sources), stem)
            try:
                bscan = volume.bscan(index)
                segmentation = segment(bscan)
                export_scan(out, stem, bscan, segmentation, volume.laterality)
                written.append(stem)
                if segmentation.doubt:
                    warnings.append(f"{stem}: {segmentation.doubt}")
            except OctLayersError as error:
                failures.append(f"{stem}: {error}")
    progress.step(len(sources), len(sources), "")
    return BatchReport(tuple(written), tuple(failures), tuple(warnings))


@dataclass(frozen=True)
class Source:
    """Something to open: one file, or the pictures of a folder as one volume."""

    stem: str
    files: tuple[Path, ...]
    is_stack: bool = False

    def open(self) -> Volume:
        """Raises `UnreadableScan`."""
        return _stack(self.stem, self.files) if self.is_stack else read_volume(self.files[0])

    def stems(self) -> list[str]:
        """Stems its results will be written under; its own when it cannot be opened."""
        if not self.is_stack and self.files[0].suffix.lower() in PICTURES:
            return [self.stem]
        try:
            volume = self.open()
        except OctLayersError:
            return [self.stem]
        return [volume.stem_of(index) for index in range(len(volume))]


def find_sources(paths: Iterable[Path], as_volume: bool) -> Iterator[Source]:
    """The scans that files and folders stand for; a folder gives its scan files in natural order.

    Raises `UsageError` for a folder without a scan.
    """
    for path in paths:
        if not path.is_dir():
            yield Source(path.stem, (path,))
            continue
        try:
            files = sorted((p for p in path.iterdir() if p.is_file() and is_scan_file(p)), key=natural_order)
        except OSError as error:
            raise UsageError(f"The folder {path.name!r} cannot be read: {error.strerror}.") from error
        if as_volume:
            files = [p for p in files if p.suffix.lower() in PICTURES + TIFFS]
        if not files:
            raise UsageError(f"The folder {path.name!r} holds no {'picture to stack' if as_volume else 'scan'}.")
        if as_volume:
            yield Source(path.resolve().name, tuple(files), is_stack=True)
        else:
            yield from (Source(file.stem, (file,)) for file in files)


def natural_order(path: Path) -> list:
    """Sort key that puts `scan_2` before `scan_10`."""
    return [int(part) if part.isdigit() else part.lower() for part in re.split(r"(\d+)", path.name)]


def _refuse_equal_stems(sources: Sequence[Source]) -> None:
    twice = equal_stems(stem for source in sources for stem in source.stems())
    if twice:
        raise UsageError(f"Two scans are named {twice[0]!r}; their results would overwrite each other.")


def equal_stems(stems: Iterable[str]) -> list[str]:
    """Stems that occur more than once."""
    return [stem for stem, count in Counter(stems).items() if count > 1]


def _stack(stem: str, files: tuple[Path, ...]) -> Volume:
    """The pages of several pictures as one volume; each file is looked at once now and read when asked for."""
    pages, warnings, first = [], [], None
    for file in files:
        volume = read_volume(file)
        first = first or volume
        if volume.frames[0].shape != first.frames[0].shape:
            raise UnreadableScan(f"{file.name} has another size than the first picture of its volume.")
        pages += [(file, page) for page in range(len(volume))]
        warnings += volume.warnings
    return Volume(_Stack(tuple(pages)), stem, first.spacing, first.laterality, tuple(dict.fromkeys(warnings)))


@dataclass(frozen=True)
class _Stack:
    pages: tuple[tuple[Path, int], ...]

    def __len__(self) -> int:
        return len(self.pages)

    def __getitem__(self, index: int) -> np.ndarray:
        file, page = self.pages[index]
        return read_volume(file).frames[page]
