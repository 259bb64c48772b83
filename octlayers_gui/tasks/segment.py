"""Segment files and folders of scans, and write what is exported for each."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import OctLayersError, UnreadableScan, UsageError
from octlayers_gui.core.phrases import why
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.exports import AUTOMATIC, KINDS
from octlayers_gui.io.personal import looks_personal
from octlayers_gui.io.pseudonyms import pseudonym
from octlayers_gui.io.readers import (
    COSTLY,
    DICOM,
    PICTURES,
    TIFFS,
    is_scan_file,
    parts_of,
    read_volume,
    read_volumes,
)
from octlayers_gui.io.stems import scan_stem
from octlayers_gui.tasks.export import COURSES, exported, write_possible

CROPPED = (
    "The picture of the fundus to the left of the B-scan was left out; nothing is seen before column {0} "
    "(--no-crop segments all)."
)

# Several scans at once; what cannot be segmented is returned in its place.
SegmentBatch = Callable[[Sequence[BScan]], Sequence[Segmentation | OctLayersError]]


def load_segmenter(name: str):
    """A ready `Segmenter` by model name or folder; imports Keras. Raises `UnusableModel`."""
    from octlayers_gui.ml.registry import find_model

    stored = find_model(name)
    from octlayers_gui.ml.segmenter import Segmenter

    return Segmenter.load(stored)


@dataclass(frozen=True)
class BatchReport:
    """What became of a batch: stems written, sentences of failure, sentences of warning.

    `renamed` tells which pseudonym stands for which stem, where they were asked for.
    """

    written: list[str]
    failures: list[str]
    warnings: list[str]
    renamed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Wish:
    """What is written of every scan, and under which name.

    `course` tells how the scans run, one of `tasks.export.COURSES`; `probabilities` gives the network's classes of a
    scan, where `kinds` hold them.
    """

    kinds: tuple[str, ...] = AUTOMATIC
    pseudonyms: bool = False
    course: str = ""
    probabilities: Callable[[BScan], np.ndarray] | None = None

    @classmethod
    def of(cls, also: Sequence[str], pseudonyms: bool, course: str = "") -> "Wish":
        """The usual kinds and those asked for; raises `UsageError` for a kind or a course that there is not."""
        if course not in COURSES:
            known = ", ".join(filter(None, COURSES))
            raise UsageError("The course {course!r} is none of {known}.", course=course, known=known)
        unknown = next((kind for kind in also if kind not in KINDS), None)
        if unknown is not None:
            known = ", ".join(KINDS)
            raise UsageError("There is no kind {kind!r} to write; there are {known}.", kind=unknown, known=known)
        return cls(tuple(dict.fromkeys((*AUTOMATIC, *also))), pseudonyms, course)

    def with_network(self, probabilities: Callable[[BScan], np.ndarray]) -> "Wish":
        """The same, with a network to ask where `kinds` need one."""
        return replace(self, probabilities=probabilities) if "probabilities" in self.kinds else self

    def name_of(self, stem: str, added: str) -> str:
        return pseudonym(stem, added) if self.pseudonyms else stem


def segment_files(
    paths: Sequence[Path],
    out: Path,
    segment: SegmentBatch,
    as_volume: bool = False,
    batch_size: int = 1,
    progress: Progress = SILENT,
    crop: bool = True,
    wish: Wish = Wish(),
) -> BatchReport:
    """Segment every scan in `paths` (files, or folders of files) and export each frame under its stem.

    `batch_size` frames are in memory at a time. With `crop` a picture of the fundus beside the B-scan is left out,
    with a warning; nothing is seen in its columns. A scan that fails writes nothing and is reported; the others go
    on. A kind in the `wish` that a scan cannot give is reported, too; its other kinds are written. Raises
    `UsageError` when two scans would write under one stem, before anything is written.
    """
    sources = list(find_sources(paths, as_volume))
    _refuse_equal_stems(sources)
    report = BatchReport([], [], [])
    for place, source in enumerate(sources):
        for volumes in _opened(source, crop, report):
            count = len(volumes[0])
            for first in range(0, count, batch_size):
                progress.step(place, len(sources), volumes[0].stem_of(first))
                _segment_frames(volumes, range(first, min(first + batch_size, count)), out, segment, report, wish)
    progress.step(len(sources), len(sources), "")
    if not wish.pseudonyms:
        report.warnings.extend(_personal(report.written))
    return report


def _opened(source: "Source", crop: bool, report: BatchReport) -> Iterator[tuple[Volume, Volume]]:
    """The volumes of a source, each with what of it is segmented, and with what there is to warn of.

    None, and a failure, when it cannot be read.
    """
    try:
        for volume in source.open():
            report.warnings.extend(f"{volume.stem}: {warning}" for warning in volume.warnings)
            if crop and volume.side_by_side:
                report.warnings.append(f"{volume.stem}: {CROPPED.format(volume.side_by_side[0])}")
                yield volume, volume.cropped()
            else:
                yield volume, volume
    except OctLayersError as error:
        report.failures.append(str(error))


def _personal(stems: Sequence[str]) -> Iterator[str]:
    """One sentence about all stems that may tell who somebody is."""
    found = {stem: reason for stem in stems if (reason := looks_personal(stem))}
    if found:
        stem, reason = next(iter(found.items()))
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        yield f"{stem}{more}: the name may tell who somebody is ({reason}); --pseudonyms writes other names."


def _segment_frames(
    volumes: tuple[Volume, Volume], frames: range, out: Path, segment: SegmentBatch, report: BatchReport, wish: Wish
) -> None:
    volume, seen = volumes
    bscans = {}
    for index in frames:
        try:
            bscans[index] = seen.bscan(index)
        except OctLayersError as error:
            report.failures.append(f"{volume.stem_of(index)}: {error}")
    if not bscans:
        return
    for (index, bscan), found in zip(bscans.items(), segment(list(bscans.values())), strict=True):
        stem = volume.stem_of(index)
        try:
            if isinstance(found, OctLayersError):
                raise found
            whole = bscan
            if seen is not volume:
                whole = volume.bscan(index)
                found = found.within(volume.side_by_side[0], whole.width)
            scan = exported(wish.name_of(stem, volume.added_to(index)), volume, index, whole, found, wish.course)
            if wish.probabilities is not None:
                scan = replace(scan, probabilities=wish.probabilities(bscan))
            report.failures.extend(write_possible(out, scan, wish.kinds)[1])
        except OctLayersError as error:
            report.failures.append(f"{stem}: {error}")
            continue
        report.written.append(stem)
        if wish.pseudonyms:
            report.renamed[stem] = scan.stem
        if found.doubt:
            report.warnings.append(f"{stem}: {found.doubt}")


@dataclass(frozen=True)
class Source:
    """Something to open: one file, or the pictures of a folder as one volume."""

    stem: str
    files: tuple[Path, ...]
    is_stack: bool = False

    @property
    def path(self) -> Path:
        """The file, or the folder of those that make one volume."""
        return self.files[0].parent if self.is_stack else self.files[0]

    def open(self) -> tuple[Volume, ...]:
        """Its volumes; most files hold one. Raises `UnreadableScan`."""
        return (_stack(self.stem, self.files),) if self.is_stack else read_volumes(self.files[0])

    def stems(self) -> list[str]:
        """Stems its results will be written under; its own when it cannot be opened, or not at little cost."""
        if not self.is_stack and self.files[0].suffix.lower() in PICTURES + COSTLY:
            return [self.stem]
        try:
            volumes = self.open()
        except OctLayersError:
            return [self.stem]
        return [volume.stem_of(index) for volume in volumes for index in range(len(volume))]


def find_sources(paths: Iterable[Path], as_volume: bool) -> Iterator[Source]:
    """The scans that files and folders stand for; a folder gives its scan files in natural order.

    Pictures that belong to an XML export in the folder come with that.
    Raises `UsageError` for a folder without a scan.
    """
    for path in paths:
        if not path.is_dir():
            yield Source(scan_stem(path), (path,))
            continue
        try:
            files = sorted((p for p in path.iterdir() if p.is_file() and is_scan_file(p)), key=natural_order)
        except OSError as error:
            raise UsageError(
                "The folder {name!r} cannot be read: {reason}.", name=path.name, reason=why(error)
            ) from error
        if as_volume:
            files = [p for p in files if p.suffix.lower() in PICTURES + TIFFS + DICOM]
        else:
            parts = parts_of(files)
            files = [file for file in files if file not in parts]
        if not files:
            if as_volume:
                raise UsageError("The folder {name!r} holds no picture to stack.", name=path.name)
            raise UsageError("The folder {name!r} holds no scan.", name=path.name)
        if as_volume:
            yield Source(path.resolve().name, tuple(files), is_stack=True)
        else:
            yield from (Source(scan_stem(file), (file,)) for file in files)


def natural_order(path: Path) -> list:
    """Sort key that puts `scan_2` before `scan_10`."""
    return [int(part) if part.isdigit() else part.lower() for part in re.split(r"(\d+)", path.name)]


def _refuse_equal_stems(sources: Sequence[Source]) -> None:
    twice = equal_stems(stem for source in sources for stem in source.stems())
    if twice:
        raise UsageError("Two scans are named {name!r}; their results would overwrite each other.", name=twice[0])


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
            raise UnreadableScan("{name} has another size than the first picture of its volume.", name=file.name)
        pages += [(file, page) for page in range(len(volume))]
        warnings += volume.warnings
    told = tuple(dict.fromkeys(warnings))
    stack = _Stack(tuple(pages))
    return Volume(stack, stem, first.spacing, first.laterality, told, side_by_side=first.side_by_side)


@dataclass(frozen=True)
class _Stack:
    pages: tuple[tuple[Path, int], ...]

    def __len__(self) -> int:
        return len(self.pages)

    def __getitem__(self, index: int) -> np.ndarray:
        file, page = self.pages[index]
        return read_volume(file).frames[page]
