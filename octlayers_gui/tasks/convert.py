"""Annotations of other tools into masks; the base project's notebook as one command."""

from pathlib import Path

from PIL import Image

from octlayers_gui.core.errors import OctLayersError, UnreadableAnnotation, UsageError
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.io.files import write_whole
from octlayers_gui.io.polygon_masks import fill, notebook_grey
from octlayers_gui.io.readers import read_volume
from octlayers_gui.io.vgg_json import layer_of, read_vgg
from octlayers_gui.tasks.segment import BatchReport, equal_stems

FORMATS = ("masks", "masks-base")


def convert(annotations: Path, images: Path, to: str, out: Path, progress: Progress = SILENT) -> BatchReport:
    """Write `<stem>_mask.png` for every picture in a VGG JSON file.

    `masks` are class indices, `masks-base` the base project's grey RGB. Polygons with an unknown label are
    left out and named in a warning. Raises `UnreadableAnnotation` or `UsageError`.
    """
    if to not in FORMATS:
        raise UsageError("The format {to!r} is not one of {known}.", to=to, known=", ".join(FORMATS))
    pictures = read_vgg(annotations)
    if not pictures:
        raise UsageError("{name} holds no annotated picture.", name=annotations.name)
    twice = equal_stems(Path(name).stem for name in pictures)
    if twice:
        raise UsageError("Two pictures are named {name!r}; their masks would overwrite each other.", name=twice[0])
    written, failures, warnings = [], [], []
    for place, (name, polygons) in enumerate(pictures.items()):
        progress.step(place, len(pictures), name)
        unknown = sorted({p.label for p in polygons if layer_of(p.label) is None})
        warnings += [f"{name}: no layer is called {label!r}; its polygons were left out." for label in unknown]
        try:
            known = [(layer, p.points) for p in polygons if (layer := layer_of(p.label)) is not None]
            bscan = read_volume(_inside(images, name)).bscan(0)
            mask = fill(known, bscan.height, bscan.width)
            picture = Image.fromarray(mask if to == "masks" else notebook_grey(mask))
            write_whole(out / f"{Path(name).stem}_mask.png", lambda path, p=picture: p.save(path, format="PNG"))
            written.append(Path(name).stem)
        except OctLayersError as error:
            failures.append(f"{Path(name).stem}: {error}")
    return BatchReport(written, failures, warnings)


def _inside(folder: Path, name: str) -> Path:
    """The picture `name` directly inside a folder; an annotation file must not lead anywhere else."""
    if Path(name).name != name:
        raise UnreadableAnnotation("The picture name {name!r} leads out of the folder.", name=name)
    return folder / name
