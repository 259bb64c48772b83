"""The picture that an annotation is of, in a folder; no path in an annotation is followed out of it."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import UnreadableAnnotation, UnreadableScan
from octlayers_gui.core.phrases import Phrase, why
from octlayers_gui.io.annotations.masks import is_mask_name
from octlayers_gui.io.readers import is_scan_file, read_volume
from octlayers_gui.io.stems import scan_stem


@dataclass(frozen=True, eq=False)
class Annotated:
    """An annotation with its picture; its name, size and file size are those of the picture."""

    annotation: PictureAnnotation
    bscan: BScan
    eye: str


def with_picture(annotation: PictureAnnotation, folder: Path) -> Annotated:
    """Find and read the picture: by the name in the annotation, else by its stem.

    A stem that ends in _NNN may be a frame of a volume. Raises `UnreadableScan` when there is none, and
    `UnreadableAnnotation` when the name leads out of the folder or the annotation is of another size.
    """
    path, frame = _find(annotation, folder)
    volume = read_volume(path)
    if frame >= len(volume):
        raise UnreadableScan("{name} has no frame {frame}.", name=path.name, frame=frame)
    bscan = fitting(volume, annotation).bscan(frame)
    size = (bscan.height, bscan.width)
    if annotation.size not in (None, size):
        rows, columns = annotation.size
        raise UnreadableAnnotation(
            "{name} has {width} x {height} pixels, but is annotated as {columns} x {rows}.",
            name=path.name,
            width=size[1],
            height=size[0],
            columns=columns,
            rows=rows,
        )
    name = path.name if len(volume) == 1 else f"{volume.stem_of(frame)}.png"
    known = replace(annotation, name=name, size=size, file_bytes=path.stat().st_size)
    return Annotated(known, bscan, volume.laterality)


def fitting(volume: Volume, annotation: PictureAnnotation) -> Volume:
    """The volume as it was annotated: of one with the fundus beside its B-scans, these alone where that was so.

    The annotation's size or number of columns tells; polygons without either are of the whole picture where they
    reach farther right than the B-scan alone is wide. Raises `UnreadableAnnotation` when nothing tells.
    """
    if volume.side_by_side is None:
        return volume
    start, stop = volume.side_by_side
    whole = volume.frames[0].shape[1]
    widths = {annotation.size[1]} if annotation.size else {len(depth) for depth in annotation.depths.values()}
    if not widths and annotation.mask is not None:
        widths = {annotation.mask.shape[1]}
    if (
        not widths
        and max((polygon.points[:, 0].max() for polygon in annotation.polygons), default=whole) > stop - start
    ):
        widths = {whole}
    if not widths:
        raise UnreadableAnnotation(
            "The annotation of {name} does not tell whether it is of the whole picture, {whole} columns with the "
            "fundus, or of the B-scan alone, {alone} columns.",
            name=annotation.name or annotation.stem,
            whole=whole,
            alone=stop - start,
        )
    return volume.cropped() if widths == {stop - start} else volume


def _find(annotation: PictureAnnotation, folder: Path) -> tuple[Path, int]:
    try:
        if annotation.name:
            named = folder / annotation.name.replace("\\", "/")
            if ".." in named.parts[len(folder.parts) :] or folder.resolve() not in named.resolve().parents:
                raise UnreadableAnnotation("The picture name {name!r} leads out of the folder.", name=annotation.name)
            if named.is_file():
                return named, 0
        files = sorted(p for p in folder.iterdir() if p.is_file() and is_scan_file(p) and not is_mask_name(p))
    except OSError as error:
        raise UnreadableScan(
            "The folder {name!r} cannot be read: {reason}.", name=folder.name, reason=why(error)
        ) from error
    frame = re.fullmatch(r"(.+)_(\d{3,})", annotation.stem)
    for stem, number in ((annotation.stem, 0), (frame.group(1), int(frame.group(2))) if frame else ("", 0)):
        found = [file for file in files if scan_stem(file) == stem]
        if len(found) > 1:
            raise UnreadableScan("There are several pictures of the name {stem!r}.", stem=stem)
        if found:
            return found[0], number
    raise UnreadableScan(
        "{picture} does not exist in the folder {name!r}.",
        picture=annotation.name or Phrase("A picture of this name"),
        name=folder.name,
    )
