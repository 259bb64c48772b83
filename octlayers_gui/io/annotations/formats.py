"""The one table of annotation formats that are read, and how a file or a folder is recognised by what it holds."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from octlayers_gui.core.annotation import Finding, PictureAnnotation
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import Phrase, why
from octlayers_gui.io.annotations import coco, iowa, labelme, layer_heights, masks, tables, vgg
from octlayers_gui.io.annotations.json_files import load_json

UNUSED = Phrase("{count} file(s) in the folder are {kind} and were not read, since it holds {used}.")


@dataclass(frozen=True)
class Format:
    """How one kind of annotation file is recognised and read.

    `holds` is asked about what `CONTENT` makes of a file with one of the `endings`.
    """

    title: str
    endings: tuple[str, ...]
    holds: Callable[[object], bool]
    read: Callable[[Path], list[PictureAnnotation]]


# What was drawn comes before what was computed from it: in a folder that holds several, the first counts.
FORMATS: dict[str, Format] = {
    "coco": Format("COCO JSON", (".json",), coco.is_coco, coco.read_coco),
    "labelme": Format("LabelMe JSON", (".json",), labelme.is_labelme, labelme.read_labelme),
    "vgg": Format(Phrase("VGG JSON of makesense.ai"), (".json",), vgg.is_vgg, vgg.read_vgg),
    "via2": Format("VIA 2 JSON", (".json",), vgg.is_via, vgg.read_vgg),
    "boundaries": Format(Phrase("boundary tables"), (".csv",), tables.is_boundaries, tables.read_boundary_table),
    "regions": Format(Phrase("region tables"), (".csv",), tables.is_regions, tables.read_region_table),
    "iowa": Format(Phrase("surfaces of OCTExplorer"), (".xml",), iowa.is_iowa, iowa.read_iowa),
    "layer-heights": Format(
        Phrase("layer heights of eyepy"), (".eye",), layer_heights.is_eye, layer_heights.read_layer_heights
    ),
    "masks": Format(Phrase("masks"), masks.ENDINGS, masks.is_mask, lambda path: masks.read_masks([path])),
}
ENDINGS = tuple(dict.fromkeys(ending for kind in FORMATS.values() for ending in kind.endings))
CONTENT: dict[str, Callable[[Path], object]] = {".json": load_json, ".csv": tables.header_of}


@dataclass(frozen=True)
class Annotations:
    """What a file or a folder holds: its pictures, sentences about files that failed, and what was passed over."""

    pictures: list[PictureAnnotation]
    failures: list[str]
    findings: list[Finding]


def recognised(path: Path) -> str:
    """The key in `FORMATS` of what a file holds; raises `UnreadableAnnotation` when it is none of them."""
    if not path.is_file():
        raise UnreadableAnnotation("{name} does not exist.", name=path.name)
    ending = path.suffix.lower()
    kinds = {name: kind for name, kind in FORMATS.items() if ending in kind.endings}
    if kinds:
        content = CONTENT.get(ending, lambda path: path)(path)
        for name, kind in kinds.items():
            if kind.holds(content):
                return name
        if len(kinds) == 1:
            kind.read(path)  # says what is wrong with it
    raise UnreadableAnnotation("{name} holds no annotations of a kind that is read here.", name=path.name)


def read_annotations(path: Path) -> Annotations:
    """Every picture that a file, or the files of a folder, annotate.

    A file that cannot be read raises `UnreadableAnnotation`; in a folder the others go on without it.
    """
    if not path.is_dir():
        return Annotations(FORMATS[recognised(path)].read(path), [], [])
    groups: dict[str, list[Path]] = {}
    failures = []
    for file in _candidates(path):
        try:
            groups.setdefault(recognised(file), []).append(file)
        except UnreadableAnnotation as error:
            failures.append(error.phrase)
    pictures, findings = [], []
    used = [name for name in FORMATS if name in groups][:1]
    if used == ["boundaries"] and "regions" in groups:
        used.append("regions")
    for name in used:
        found, failed = _read_all(name, groups.pop(name))
        pictures, failures = _joined(pictures, found), failures + failed
    for name, files in groups.items():
        facts = {"count": len(files), "kind": FORMATS[name].title, "used": FORMATS[used[0]].title}
        findings.append(Finding(UNUSED, facts))
    return Annotations(pictures, failures, findings)


def _candidates(folder: Path) -> list[Path]:
    """Files of a folder that may be annotations: of tables and pictures only those that are named so or look so."""
    try:
        files = sorted(file for file in folder.iterdir() if file.is_file() and file.suffix.lower() in ENDINGS)
    except OSError as error:
        raise UnreadableAnnotation(
            "The folder {name!r} cannot be read: {reason}.", name=folder.name, reason=why(error)
        ) from error
    csvs = [file for file in files if file.suffix.lower() == ".csv"]
    held = [file for file in csvs if file.stem.endswith(("_boundaries", "_regions")) or _is_table(file)]
    pictures = [file for file in files if file.suffix.lower() in masks.ENDINGS]
    others = [file for file in files if file not in csvs and file not in pictures] + held
    masked = [file for file in pictures if masks.is_mask_name(file)]
    if not masked and not others:
        masked = list(filter(masks.is_mask, pictures))
    return others + masked


def _is_table(file: Path) -> bool:
    header = tables.header_of(file)
    return (tables.is_boundaries(header) and not file.stem.endswith("_confidence")) or tables.is_regions(header)


def _read_all(name: str, files: list[Path]) -> tuple[list[PictureAnnotation], list[str]]:
    pictures, failures = [], []
    if name == "masks":  # black and white ones of one picture belong together
        stems: dict[str, list[Path]] = {}
        for file in files:
            stems.setdefault(masks.picture_stem(file), []).append(file)
        batches = [lambda group=group: masks.read_masks(group) for group in stems.values()]
    else:
        batches = [lambda file=file: FORMATS[name].read(file) for file in files]
    for read in batches:
        try:
            pictures += read()
        except UnreadableAnnotation as error:
            failures.append(error.phrase)
    return pictures, failures


def _joined(pictures: list[PictureAnnotation], regions: list[PictureAnnotation]) -> list[PictureAnnotation]:
    """Boundaries with the regions of the same picture; the rest as it is."""
    of_stem = {picture.stem: picture for picture in regions} if pictures else {}
    with_regions = [
        replace(picture, polygons=of_stem.pop(picture.stem).polygons, free=True) if picture.stem in of_stem else picture
        for picture in pictures
    ]
    return [*with_regions, *of_stem.values()] if pictures else regions
