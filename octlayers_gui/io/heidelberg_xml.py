"""Heidelberg's XML export: geometry and lines in the `.xml`, every picture in a file beside it.

Only the elements named here are looked at; the names and dates that stand between them stay in the file.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import CIRCLE, LINE, RADIAL, VOLUME, Localizer
from octlayers_gui.core.annotation import shown
from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.io.device_names import EYES, HEIDELBERG, HEIDELBERG_NAMES, mapped
from octlayers_gui.io.heidelberg import circles, spacing_of
from octlayers_gui.io.pictures import read_picture
from octlayers_gui.io.stems import stems_of
from octlayers_gui.io.tiffs import read_tiff

LARGEST_FILE = 64 * 1024 * 1024
LONGEST_NAME = 120  # of a file, so that every system can look for it
MOST_TAGS = 1_000_000  # a volume of 145 B-scans with all lines has some 40,000
ROOT = b"<HEDX"
PICTURES = {".tif": read_tiff, ".tiff": read_tiff} | dict.fromkeys((".png", ".jpg", ".jpeg", ".bmp"), read_picture)


def is_heidelberg_xml(path: Path) -> bool:
    """Whether an XML file is such an export."""
    with path.open("rb") as file:
        return ROOT in file.read(4096)


def pictures_of(path: Path) -> set[str]:
    """Names of the picture files that belong to an export."""
    if path.stat().st_size > LARGEST_FILE:
        return set()
    urls = re.findall(rb"<ExamURL>([^<]*)</ExamURL>", path.read_bytes())
    return {_file_name(url.decode("utf-8", "replace")) for url in urls}


def read_xml(path: Path) -> tuple[Volume, ...]:
    """A volume for every series that holds B-scans; frames are read when asked for. Raises `UnreadableScan`."""
    from defusedxml import ElementTree

    if not is_heidelberg_xml(path):
        raise UnreadableScan("{name} is no XML export of Heidelberg.", name=path.name)
    data = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
    if not data or data.count(b"<") > MOST_TAGS:
        raise UnreadableScan("{name} is too large to be read here.", name=path.name)
    try:
        root = ElementTree.fromstring(data.decode("utf-8", "replace"), forbid_dtd=True)
    except (ElementTree.ParseError, ValueError) as error:
        raise UnreadableScan("{name} is damaged: its XML does not close.", name=path.name) from error
    series = [found for found in root.iter("Series") if _images(found, "OCT")]
    if not series:
        raise UnreadableScan("{name} holds no B-scan.", name=path.name)
    stems = stems_of(path, len(series))
    return tuple(_volume(path, stem, found) for stem, found in zip(stems, series, strict=True))


def _images(series, kind: str) -> list:
    return [image for image in series.iter("Image") if image.findtext("ImageType/Type", "").strip() == kind]


def _volume(path: Path, stem: str, series) -> Volume:
    images = _images(series, "OCT")
    frames = _Beside(path.parent, tuple(_picture(path, image) for image in images))
    rows, columns = frames[0].shape
    eye = EYES.get(series.findtext("Laterality", "").strip(), "")
    ends = np.array([[_point(image, "Start"), _point(image, "End")] for image in images])
    x_mm, y_mm = (_number(images[0], f"OphthalmicAcquisitionContext/Scale{axis}") for axis in "XY")
    pattern = _pattern(ends, columns * x_mm)
    lines = _Lines(tuple(_lines(image, (rows, columns)) for image in images))
    return Volume(
        frames,
        stem,
        spacing_of(y_mm, x_mm),
        eye,
        scan_pattern=pattern,
        z_um=_distance_um(ends) if pattern == VOLUME else None,
        localizer=_localizer(path, series, ends, pattern, eye),
        device_lines=lines if any(found for found, _ in lines.frames) else None,
        lines_left_out=tuple(dict.fromkeys(name for _, others in lines.frames for name in others)),
    )


def _file_name(url: str) -> str:
    """The bare name at the end of a path of another machine."""
    return re.split(r"[\\/]", url.strip())[-1]


def _picture(path: Path, image) -> str:
    name = _file_name(image.findtext("ImageData/ExamURL", ""))
    file = path.parent / name
    beside = (
        len(name) <= LONGEST_NAME and file.is_file() and file.resolve().parent == path.parent.resolve()
    )  # no link leads out of the folder
    if file.suffix.lower() not in PICTURES or not beside:
        raise UnreadableScan(
            "{name} names a picture, {picture}, that is not beside it.",
            name=path.name,
            picture=shown(name) or Phrase("without a name"),
        )
    return name


def _number(element, way: str) -> float:
    try:
        return float(element.findtext(way, ""))
    except ValueError:
        return float("nan")


def _point(image, end: str) -> tuple[float, float]:
    """Start or end of a B-scan on the localizer in mm, x and y; the centre is the end of a circle."""
    x, y = (_number(image, f"OphthalmicAcquisitionContext/{end}/Coord/{axis}") for axis in "XY")
    return x, y


def _pattern(ends: np.ndarray, length_mm: float) -> str:
    """The export does not name its scan pattern; it follows from where the B-scans lie (frames, 2 ends, xy) in mm."""
    ways = ends[:, 1] - ends[:, 0]
    reach = np.hypot(*ways[0])
    if len(ends) == 1:
        if np.isclose(2 * np.pi * reach, length_mm, rtol=0.05):
            return CIRCLE
        return LINE if np.isclose(reach, length_mm, rtol=0.05) else ""
    turns = np.abs(ways[0, 0] * ways[:, 1] - ways[0, 1] * ways[:, 0]) / max(reach**2, 1e-9)
    if not np.isfinite(turns).all():
        return ""
    if turns.max() < 0.02:
        return VOLUME
    middles = ends.mean(axis=1)
    return RADIAL if np.ptp(middles, axis=0).max() < 0.1 * reach else ""


def _distance_um(ends: np.ndarray) -> float | None:
    steps = np.hypot(*np.diff(ends.mean(axis=1), axis=0).T) * 1000
    # Steps of different size have no distance in common.
    return float(steps.mean()) if len(steps) and steps.min() > 0 and np.ptp(steps) < 0.1 * steps.mean() else None


def _lines(image, shape: tuple[int, int]) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    found = {}
    for line in image.iter("SegLine"):
        name = line.findtext("Name", "").strip()
        try:
            depth = np.array(line.findtext("Array", "").split(), np.float32)
        except ValueError:
            continue
        if name in HEIDELBERG_NAMES and depth.shape == (shape[1],):
            found[name] = depth
    return mapped(found, HEIDELBERG, shape[0])


def _localizer(path: Path, series, ends: np.ndarray, pattern: str, eye: str) -> Localizer | None:
    images = _images(series, "LOCALIZER")
    if not images:
        return None
    try:
        name = _picture(path, images[0])
        pixels = _pixels(path.parent / name)
    except UnreadableScan:
        return None  # the B-scans can do without
    x_mm, y_mm = (_number(images[0], f"OphthalmicAcquisitionContext/Scale{axis}") for axis in "XY")
    if not (0 < x_mm < 1 and 0 < y_mm < 1):
        return Localizer(pixels)
    ways = ends / (x_mm, y_mm)
    ways = circles(ways, clockwise=eye != "OS") if pattern == CIRCLE else ways
    return Localizer(pixels, x_mm * 1000, ways.astype(np.float32))


@dataclass(frozen=True)
class _Beside:
    """Pictures in a folder, one a frame."""

    folder: Path
    names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> np.ndarray:
        return _pixels(self.folder / self.names[index])


def _pixels(file: Path) -> np.ndarray:
    try:
        return PICTURES[file.suffix.lower()](file).frames[0]
    except UnreadableScan:
        raise
    except Exception as error:
        raise UnreadableScan(
            "{name}, which belongs to an export, is damaged or no longer there.", name=file.name
        ) from error


@dataclass(frozen=True, eq=False)
class _Lines:
    frames: tuple[tuple[dict[str, np.ndarray], tuple[str, ...]], ...]

    def __getitem__(self, frame: int) -> dict[str, np.ndarray]:
        return self.frames[frame][0]
