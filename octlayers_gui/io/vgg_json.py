"""makesense.ai's VGG JSON: labelled polygons by picture."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import why
from octlayers_gui.core.scheme import BASE_8, Layer, LayerScheme

LARGEST_FILE = 256 * 1024 * 1024


@dataclass(frozen=True, eq=False)
class LabelledPolygon:
    """A polygon as drawn: `points` (n, 2) float64, x then y in px, the closing vertex not repeated."""

    label: str
    points: np.ndarray


def read_vgg(path: Path) -> dict[str, list[LabelledPolygon]]:
    """Polygons of every picture by its file name, in file order.

    Regions may be a dict with string keys that skip (makesense.ai) or a list (VIA 2); shapes other than
    polygons are refused. Raises `UnreadableAnnotation`.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for an annotation file.", name=path.name)
        entries = json.loads(path.read_text("utf-8-sig"))
        return {entry["filename"]: [_polygon(path, r) for r in _regions(entry)] for entry in entries.values()}
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableAnnotation("{name} is no VGG JSON file with polygons.", name=path.name) from error


def _regions(entry: dict) -> list[dict]:
    regions = entry["regions"]
    return list(regions.values()) if isinstance(regions, dict) else list(regions)


def _polygon(path: Path, region: dict) -> LabelledPolygon:
    shape, attributes = region["shape_attributes"], region["region_attributes"]
    if shape["name"] != "polygon":
        raise UnreadableAnnotation(
            "{name} holds a {shape}; only polygons are read.", name=path.name, shape=shape["name"]
        )
    points = np.stack([np.asarray(shape[key], float) for key in ("all_points_x", "all_points_y")], axis=1)
    if len(points) > 1 and np.array_equal(points[0], points[-1]):
        points = points[:-1]
    if len(points) < 3 or not np.isfinite(points).all():
        raise UnreadableAnnotation("{name} holds a polygon without three proper corners.", name=path.name)
    return LabelledPolygon(str(attributes["label"]), points)


def layer_of(label: str, scheme: LayerScheme = BASE_8) -> Layer | None:
    """The layer that a label means: its short or IN*OCT name in any case and spacing; None when unknown.

    The base project spelt 'Elipsoid Zone' with one l.
    """
    wanted = _plain(label).replace("elipsoid", "ellipsoid")
    return next((layer for layer in scheme.layers if wanted in (_plain(layer.name), _plain(layer.title))), None)


def _plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())
