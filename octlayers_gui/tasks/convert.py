"""Annotations of any tool into those of another, into masks or boundaries; the base project's notebook as a command."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.annotation import Finding, PictureAnnotation, layer_of, shown
from octlayers_gui.core.errors import OctLayersError, UnreadableAnnotation, UsageError
from octlayers_gui.core.masks import class_mask, overlay
from octlayers_gui.core.merging import merged, split_by_label
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.polygons import labelled_polygons
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.io.annotations.coco import write_coco
from octlayers_gui.io.annotations.formats import read_annotations
from octlayers_gui.io.annotations.iowa import NAMING, write_iowa
from octlayers_gui.io.annotations.labelme import write_labelme
from octlayers_gui.io.annotations.masks import REGIONS
from octlayers_gui.io.annotations.vgg import BASE_LABELS, write_vgg, write_via
from octlayers_gui.io.boundaries_csv import write_boundaries
from octlayers_gui.io.extra_masks import file_part
from octlayers_gui.io.files import write_all_or_none, write_whole
from octlayers_gui.io.polygon_masks import fill, notebook_grey
from octlayers_gui.io.regions_csv import write_regions
from octlayers_gui.tasks.annotated_pictures import Annotated, with_picture
from octlayers_gui.tasks.segment import BatchReport, equal_stems

KEPT = Phrase("No layer is called {label!r}; {count} polygon(s) keep that label.")
PAINTED = Phrase("No layer is called {label!r}; {count} polygon(s) of it went to {file}, not to the mask.")
DROPPED = Phrase("No layer is called {label!r}; {count} polygon(s) of it were left out of the mask.")
NO_PLACE = Phrase("{count} region(s) have no place among surfaces; they were left out.")
MOST_LABELS = 255

Write = Callable[[Path], None]
# Files of one picture, by name, and what is to be told of them.
Made = tuple[dict[str, Write], list[Finding]]


def convert(annotations: Path, images: Path, to: str, out: Path, progress: Progress = SILENT) -> BatchReport:
    """Write what a file or folder of annotations says in another format, a key of `FORMATS`.

    Polygons stay exactly as they are between formats of polygons, and are painted into masks as the base project's
    notebook did; for boundaries they are merged. Everything that could not be kept is in the report's warnings.
    Raises `UnreadableAnnotation` or `UsageError`.
    """
    if to not in FORMATS:
        raise UsageError("The format {to!r} is not one of {known}.", to=to, known=", ".join(FORMATS))
    held = read_annotations(annotations)
    if not held.pictures and not held.failures:
        raise UsageError("{name} holds no annotated picture.", name=annotations.name)
    twice = equal_stems(picture.stem for picture in held.pictures)
    if twice:
        raise UsageError("Two pictures are named {name!r}; their results would overwrite each other.", name=twice[0])
    report = BatchReport([], list(held.failures), [str(finding) for finding in held.findings])
    kept: list[PictureAnnotation] = []
    for place, picture in enumerate(held.pictures):
        progress.step(place, len(held.pictures), picture.stem)
        try:
            annotated = with_picture(picture, images)
            if to in WHOLE:
                made, findings = _as_polygons(annotated, WHOLE[to][1])
                kept.append(made)
            else:
                files, findings = PER_PICTURE[to](annotated)
                _refuse_to_overwrite(annotations, out, files)
                write_all_or_none(out, files)
        except OctLayersError as error:
            report.failures.append(f"{picture.stem}: {error}")
            continue
        report.warnings.extend(f"{picture.name or picture.stem}: {finding}" for finding in findings)
        report.written.append(picture.stem)
    if kept:
        write_whole(out / f"{annotations.resolve().stem}_{to}.json", lambda path: WHOLE[to][0](path, kept))
    return report


def _refuse_to_overwrite(annotations: Path, out: Path, files: dict[str, Write]) -> None:
    source = annotations.resolve()
    for name in files:
        target = (out / name).resolve()
        if target == source or (target.parent == source and target.exists()):
            raise UsageError("{name} would overwrite what is being converted; choose another folder.", name=name)


# polygons


def _as_polygons(annotated: Annotated, labels: dict[str, str]) -> tuple[PictureAnnotation, list[Finding]]:
    """The annotation as polygons: its own, exactly, or those of its boundaries."""
    annotation = annotated.annotation
    if not annotation.depths and annotation.mask is None:
        _, others = split_by_label(annotation)
        return annotation, [*annotation.findings, *_by_label(KEPT, others)]
    result = merged(annotation, annotation.size)
    made = replace(annotation, polygons=labelled_polygons(result.segmentation, labels), depths={}, mask=None)
    return made, list(result.findings)


def _by_label(template: str, polygons: list, **facts) -> list[Finding]:
    counts = Counter(shown(polygon.label) for polygon in polygons)
    return [Finding(template, {"label": label, "count": count, **facts}) for label, count in sorted(counts.items())]


def _labelme(annotated: Annotated) -> Made:
    made, findings = _as_polygons(annotated, {})
    return {f"{made.stem}.json": partial(write_labelme, picture=made)}, findings


# masks


def _mask(annotated: Annotated) -> tuple[np.ndarray, list[Finding]]:
    """Class indices (rows, columns), polygons painted straight into it."""
    annotation = annotated.annotation
    if annotation.mask is not None:
        if annotation.mask.shape != annotation.size:
            merged(annotation, annotation.size)  # says so
        return annotation.mask, list(annotation.findings)
    if annotation.depths:
        result = merged(replace(annotation, polygons=()), annotation.size)
        return class_mask(result.segmentation), list(result.findings)
    layers, _ = split_by_label(annotation)
    values = [(layer_of(polygon.label).index, polygon.points) for polygon in layers]
    return fill(values, *annotation.size), list(annotation.findings)


def _masks(annotated: Annotated) -> Made:
    mask, findings = _mask(annotated)
    files = {f"{annotated.annotation.stem}_mask.png": partial(_save, pixels=mask)}
    return _with_regions(annotated, files, findings)


def _binary_masks(annotated: Annotated) -> Made:
    mask, findings = _mask(annotated)
    stem = annotated.annotation.stem
    single = {layer: np.where(mask == layer.index, 255, 0).astype(np.uint8) for layer in BASE_8.layers}
    files = {f"{stem}_mask_{file_part(layer)}.png": partial(_save, pixels=own) for layer, own in single.items()}
    return _with_regions(annotated, files, findings)


def _base_masks(annotated: Annotated) -> Made:
    mask, findings = _mask(annotated)
    _, others = split_by_label(annotated.annotation)
    files = {f"{annotated.annotation.stem}_mask.png": partial(_save, pixels=notebook_grey(mask))}
    return files, [*findings, *_by_label(DROPPED, others)]


def _with_regions(annotated: Annotated, files: dict[str, Write], findings: list[Finding]) -> Made:
    """What is no layer goes beside the masks: values from 1, and a list of what they mean."""
    stem = annotated.annotation.stem
    _, others = split_by_label(annotated.annotation)
    labels = list(dict.fromkeys(shown(polygon.label) for polygon in others))
    if len(labels) > MOST_LABELS:
        raise UnreadableAnnotation("There are more than {most} different labels.", most=MOST_LABELS)
    if labels:
        values = [(labels.index(shown(polygon.label)) + 1, polygon.points) for polygon in others]
        pixels = fill(values, *annotated.annotation.size)
        lines = "".join(f"{value} {label}\n" for value, label in enumerate(labels, start=1))
        files[f"{stem}{REGIONS}.png"] = partial(_save, pixels=pixels)
        files[f"{stem}{REGIONS}.txt"] = lambda path: path.write_text(lines, "utf-8")
        findings = [*findings, *_by_label(PAINTED, others, file=f"{stem}{REGIONS}.png")]
    return files, findings


def _save(path: Path, pixels: np.ndarray) -> None:
    Image.fromarray(pixels).save(path, format="PNG")


# boundaries


def _boundaries(annotated: Annotated) -> Made:
    annotation, spacing = annotated.annotation, annotated.bscan.spacing
    result = merged(annotation, annotation.size)
    files: dict[str, Write] = {
        f"{annotation.stem}_boundaries.csv": partial(write_boundaries, segmentation=result.segmentation)
    }
    regions = result.segmentation.regions
    if regions:
        files[f"{annotation.stem}_regions.csv"] = partial(
            write_regions, stem=annotation.stem, eye=annotated.eye, regions=regions, spacing=spacing
        )
    return files, list(result.findings)


def _iowa(annotated: Annotated) -> Made:
    result = merged(annotated.annotation, annotated.annotation.size)
    found = result.segmentation
    depths = {boundary.name: boundary.depth for boundary in found.boundaries}
    picture = replace(annotated.annotation, depths=depths)
    write = partial(write_iowa, picture=picture, spacing=annotated.bscan.spacing, eye=annotated.eye)
    dropped = [Finding(NO_PLACE, {"count": len(found.regions)})] if found.regions else []
    return {f"{picture.stem}{NAMING}.xml": write}, [*result.findings, *dropped]


def _overlay(annotated: Annotated) -> Made:
    result = merged(annotated.annotation, annotated.annotation.size)
    picture = overlay(annotated.bscan, result.segmentation)
    return {f"{annotated.annotation.stem}_overlay.png": partial(_save, pixels=picture)}, list(result.findings)


# One file for all pictures, with what layers are called in it; or files of their own for each.
WHOLE = {"vgg": (write_vgg, BASE_LABELS), "via2": (write_via, {}), "coco": (write_coco, {})}
PER_PICTURE: dict[str, Callable[[Annotated], Made]] = {
    "masks": _masks,
    "masks-binary": _binary_masks,
    "masks-base": _base_masks,
    "labelme": _labelme,
    "boundaries": _boundaries,
    "iowa": _iowa,
    "overlay": _overlay,
}
FORMATS = ("masks", "masks-binary", "masks-base", *WHOLE, "labelme", "boundaries", "iowa", "overlay")
