"""What the JSON formats share: a file is read whole or refused in one sentence, and its points are numbers."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import numpy as np

from octlayers_gui.core.annotation import Finding, LabelledPolygon, PictureAnnotation, shown
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import Phrase, why
from octlayers_gui.io.stems import scan_stem

LARGEST_FILE = 256 * 1024 * 1024
FARTHEST = 1e5  # px from the picture's corner; no picture is that large

TOO_FEW = Phrase("A polygon {label!r} has fewer than three corners; it was left out.")
NOT_READ = Phrase("{count} shape(s) of the kind {kind!r} labelled {label!r} cannot be read; they were left out.")

Read = TypeVar("Read")


def load_json(path: Path) -> object:
    """What a JSON file holds; raises `UnreadableAnnotation`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for an annotation file.", name=path.name)
        return json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    except (ValueError, RecursionError) as error:
        raise UnreadableAnnotation("{name} is no JSON file.", name=path.name) from error


def understood(path: Path, kind: str, read: Callable[[object], Read]) -> Read:
    """What `read` makes of a JSON file; whatever it trips over becomes `UnreadableAnnotation` of that `kind`."""
    content = load_json(path)
    try:
        return read(content)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UnreadableAnnotation("{name} is no {kind}, or is damaged.", name=path.name, kind=kind) from error


def polygon_of(label: str, points: object) -> LabelledPolygon:
    """A polygon of points (n, 2), a repeated closing vertex taken off; ValueError for anything but numbers."""
    label.encode()  # half a character can neither be shown nor written
    corners = np.array(points, float).reshape(-1, 2)
    if not (np.abs(corners) <= FARTHEST).all():  # NaN is not either
        raise ValueError("a corner is no place in a picture")
    if len(corners) > 1 and np.array_equal(corners[0], corners[-1]):
        corners = corners[:-1]
    return LabelledPolygon(label, corners)


class Shapes:
    """Polygons of one picture as they are read, and what of it could not be."""

    def __init__(self) -> None:
        self._polygons: list[LabelledPolygon] = []
        self._findings: list[Finding] = []
        self._skipped: dict[tuple[str, str], int] = {}

    def add(self, label: str, points: object) -> None:
        """Take a polygon; one without three corners is only told of."""
        polygon = polygon_of(label, points)
        if len(polygon.points) < 3:
            self._findings.append(Finding(TOO_FEW, {"label": shown(label)}))
        else:
            self._polygons.append(polygon)

    def skip(self, kind: str, label: str) -> None:
        """Count a shape that encloses nothing, or is written in a way that is not read here."""
        key = (shown(str(kind)), shown(label))
        self._skipped[key] = self._skipped.get(key, 0) + 1

    def picture(self, name: str, size: tuple[int, int] | None = None, file_bytes: object = -1) -> PictureAnnotation:
        """Everything taken so far, of the picture of that file name."""
        skipped = [
            Finding(NOT_READ, {"kind": kind, "label": label, "count": count})
            for (kind, label), count in self._skipped.items()
        ]
        known = file_bytes if isinstance(file_bytes, int) and not isinstance(file_bytes, bool) else -1
        return PictureAnnotation(
            stem_of(name),
            name,
            tuple(self._polygons),
            size=size,
            file_bytes=known,
            findings=(*self._findings, *skipped),
        )


def stem_of(name: str) -> str:
    """Stem of a picture's file name as any system writes it; ValueError when there is none."""
    name.encode()
    last = name.replace("\\", "/").rpartition("/")[2]
    stem = scan_stem(Path(last))
    if not stem or "\0" in name:
        raise ValueError("a picture has no name")
    return stem


def declared_size(rows: object, columns: object) -> tuple[int, int] | None:
    """A declared size in px; None where it is missing or no size."""
    numbers = (rows, columns)
    if all(isinstance(n, int | float) and not isinstance(n, bool) and 0 < n < FARTHEST for n in numbers):
        return int(rows), int(columns)
    return None


def rectangle(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    """Its corners."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def ellipse(cx: float, cy: float, rx: float, ry: float, turned: float = 0.0) -> list[tuple[float, float]]:
    """Corners on an ellipse, within 0.5 % of its radius; `turned` in radians."""
    angles = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    x, y = rx * np.cos(angles), ry * np.sin(angles)
    c, s = np.cos(turned), np.sin(turned)
    return list(zip((cx + x * c - y * s).tolist(), (cy + x * s + y * c).tolist(), strict=True))


def corners_of(polygon: LabelledPolygon) -> list[list[float]]:
    """[[x, depth], ...] for a file."""
    return [[_number(x), _number(y)] for x, y in polygon.points.tolist()]


def _number(value: float) -> float | int:
    return int(value) if value.is_integer() else value


def dump_json(path: Path, content: object) -> None:
    """UTF-8, as small as makesense.ai writes it; numbers exactly as they are."""
    path.write_text(json.dumps(content, ensure_ascii=False, allow_nan=False), "utf-8")


def with_polygons(pictures: Iterable[PictureAnnotation]) -> list[PictureAnnotation]:
    """Those that have any: only these appear in files of polygons."""
    return [picture for picture in pictures if picture.polygons]
