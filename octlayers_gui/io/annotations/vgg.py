"""VGG JSON of makesense.ai, and of VIA 2, the VGG Image Annotator, which is alike.

makesense.ai keys pictures by file name, holds regions in an object with string keys that may skip, repeats the
first vertex at the end, and calls the label `label`. VIA 2 keys by file name and size in bytes written together
(an entry whose key is another is thrown away by it), holds regions in a list, does not repeat the vertex, and
lets users name attributes; its project files have all that in `_via_img_metadata`.
"""

from collections.abc import Sequence
from pathlib import Path

from octlayers_gui.core.annotation import PictureAnnotation, layer_of
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.io.annotations.json_files import (
    Shapes,
    corners_of,
    dump_json,
    ellipse,
    rectangle,
    understood,
    with_polygons,
)

PROJECT = "_via_img_metadata"
BASE_LABELS = {"Ellipsoid zone": "Elipsoid Zone"}  # as the base project's notebook looks for it
LABEL_NAMES = ("label", "class", "layer", "name", "type")


def is_vgg(content: object) -> bool:
    """Whether it is makesense.ai's kind: pictures whose regions are an object."""
    return any(isinstance(entry["regions"], dict) for entry in _entries(content))


def is_via(content: object) -> bool:
    """Whether it is VIA's kind: a project, or pictures whose regions are a list."""
    held = isinstance(content, dict) and PROJECT in content
    return held or any(isinstance(entry["regions"], list) for entry in _entries(content))


def _entries(content: object) -> list[dict]:
    entries = content.values() if isinstance(content, dict) else ()
    return [entry for entry in entries if isinstance(entry, dict) and {"filename", "regions"} <= entry.keys()]


def read_vgg(path: Path) -> list[PictureAnnotation]:
    """Every picture of either kind of file, in its order; raises `UnreadableAnnotation`.

    Rectangles, circles and ellipses become polygons; lines and points are told of.
    """
    return understood(path, Phrase("VGG JSON file with polygons"), _pictures)


def _pictures(content: dict) -> list[PictureAnnotation]:
    content = content.get(PROJECT, content)
    return [_picture(entry) for entry in content.values()]


def _picture(entry: dict) -> PictureAnnotation:
    shapes, regions = Shapes(), entry["regions"]
    for region in regions.values() if isinstance(regions, dict) else list(regions):
        shape, label = region["shape_attributes"], _label(region.get("region_attributes") or {})
        points = _points(shape)
        if points is None:
            shapes.skip(shape["name"], label)
        else:
            shapes.add(label, points)
    return shapes.picture(str(entry["filename"]), file_bytes=entry.get("size"))


def _points(shape: dict) -> list[tuple[float, float]] | None:
    match shape["name"]:
        case "polygon":
            return list(zip(shape["all_points_x"], shape["all_points_y"], strict=True))
        case "rect":
            return rectangle(shape["x"], shape["y"], shape["width"], shape["height"])
        case "circle":
            return ellipse(shape["cx"], shape["cy"], shape["r"], shape["r"])
        case "ellipse":
            return ellipse(shape["cx"], shape["cy"], shape["rx"], shape["ry"], float(shape.get("theta", 0)))
    return None


def _label(attributes: dict) -> str:
    """The attribute that names the layer: one that is called so, else one whose value is a layer, else the first."""
    values = {str(key).lower(): _chosen(value) for key, value in attributes.items()}
    named = next((values[key] for key in LABEL_NAMES if values.get(key)), "")
    layer = next((value for value in values.values() if layer_of(value) is not None), "")
    return named or layer or next((value for value in values.values() if value), "")


def _chosen(value: object) -> str:
    """VIA's checkboxes are objects of what is ticked."""
    if isinstance(value, dict):
        return ", ".join(str(key) for key, ticked in value.items() if ticked)
    return "" if value is None else str(value)


def write_vgg(path: Path, pictures: Sequence[PictureAnnotation]) -> None:
    """As makesense.ai exports it; only pictures with polygons appear."""
    content = {}
    for picture in with_polygons(pictures):
        regions = {str(k): _region(p, closed=True) for k, p in enumerate(picture.polygons)}
        content[picture.name] = {
            "fileref": "",
            "size": picture.file_bytes,
            "filename": picture.name,
            "base64_img_data": "",
            "file_attributes": {},
            "regions": regions,
        }
    dump_json(path, content)


def write_via(path: Path, pictures: Sequence[PictureAnnotation]) -> None:
    """As VIA 2 exports annotations; it opens a picture's polygons when name and size of the file are the same."""
    content = {}
    for picture in with_polygons(pictures):
        content[f"{picture.name}{picture.file_bytes}"] = {
            "filename": picture.name,
            "size": picture.file_bytes,
            "regions": [_region(polygon, closed=False) for polygon in picture.polygons],
            "file_attributes": {},
        }
    dump_json(path, content)


def _region(polygon, closed: bool) -> dict:
    corners = corners_of(polygon)
    corners = [*corners, corners[0]] if closed else corners
    shape = {
        "name": "polygon",
        "all_points_x": [x for x, _ in corners],
        "all_points_y": [y for _, y in corners],
    }
    return {"shape_attributes": shape, "region_attributes": {"label": polygon.label}}
