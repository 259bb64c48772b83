"""Annotation files for scans that are open: which scan each picture in them is, and what is to be put there."""

from dataclasses import dataclass, replace
from pathlib import Path

from octlayers_gui.core.annotation import Finding, PictureAnnotation
from octlayers_gui.core.bscan import Frames
from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.merging import Merged, merged
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.provenance import endangers
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.annotations.formats import read_annotations

NOT_OPEN = Phrase("No open scan is called {name!r}; what is annotated there was not imported.")
TWICE = Phrase("Two of the files hold its boundaries; those of the later one count.")
ON_SCREEN = Phrase("No open scan is called {name!r}; it was taken to be of the scan on screen.")


@dataclass(frozen=True, eq=False)
class Taken:
    """What is to be put on one scan: its address, the frames it is in, its stem, and the result of merging."""

    address: Address
    frames: Frames
    stem: str
    result: Merged

    def endangers(self, now: Segmentation | None) -> bool:
        """Whether its boundaries would replace what a user placed or judged, unless the scan is signed off."""
        return self.result.boundaries and endangers(now, self.result.segmentation)


@dataclass(frozen=True, eq=False)
class Imported:
    """One `Taken` for every scan; findings with the name of what each is about; sentences of failure."""

    taken: tuple[Taken, ...]
    told: tuple[tuple[str, Finding], ...]
    failures: tuple[str, ...]


def annotations_for(
    paths: list[Path], project: Project, on_screen: Address | None, progress: Progress = SILENT
) -> Imported:
    """Read annotation files and find their scans by stem; a single picture of no known name is that on screen.

    Files that cannot be read, and pictures that fit no scan, are told of; the others go on.
    """
    pictures, told, failures = _read(paths)
    addresses = {project.stem_of(address): address for address in reversed(list(project.addresses()))}
    if on_screen is not None:
        addresses[project.stem_of(on_screen)] = on_screen
    taken: dict[Address, Taken] = {}
    for place, picture in enumerate(pictures):
        progress.step(place, len(pictures), picture.stem)
        address = addresses.get(picture.stem)
        if address is None and len(pictures) == 1 and on_screen is not None:
            address = on_screen
            told.append((project.stem_of(address), Finding(ON_SCREEN, {"name": picture.stem})))
        if address is None:
            told.append((picture.stem, Finding(NOT_OPEN, {"name": picture.stem})))
            continue
        try:
            one = _taken(picture, project, address)
        except OctLayersError as error:
            failures.append(error.phrase)
            continue
        told += [(one.stem, finding) for finding in one.result.findings]
        if address in taken:
            if one.result.boundaries and taken[address].result.boundaries:
                told.append((one.stem, Finding(TWICE)))
            one = _both(taken[address], one)
        taken[address] = one
    return Imported(tuple(taken.values()), tuple(told), tuple(failures))


def _read(paths: list[Path]) -> tuple[list[PictureAnnotation], list[tuple[str, Finding]], list[str]]:
    pictures, told, failures = [], [], []
    for path in paths:
        try:
            held = read_annotations(path)
        except OctLayersError as error:
            failures.append(error.phrase)
            continue
        pictures += held.pictures
        failures += held.failures
        told += [(path.name, finding) for finding in held.findings]
    return pictures, told, failures


def _taken(picture: PictureAnnotation, project: Project, address: Address) -> Taken:
    volume = project.volumes[address.volume]
    bscan = volume.bscan(address.frame)
    result = merged(picture, (bscan.height, bscan.width))
    return Taken(address, volume.frames, volume.stem_of(address.frame), result)


def _both(first: Taken, second: Taken) -> Taken:
    """Two files of one scan, such as its boundaries and its regions, together."""
    one, other = first.result, second.result
    regions = (*one.segmentation.regions, *other.segmentation.regions)
    base = other if other.boundaries else one
    return replace(first, result=replace(base, segmentation=replace(base.segmentation, regions=regions)))
