"""LabelMe's JSON, one file per picture; X-AnyLabeling writes the same with more in it.

LabelMe looks for the picture at `imagePath`, beginning in the file's own folder, and wants `version`, `flags`,
`imageData` and `shapes` to be there. Where the path leads is not followed here: its last part names the picture.
"""

from pathlib import Path

import numpy as np

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.io.annotations.json_files import (
    Shapes,
    corners_of,
    declared_size,
    dump_json,
    ellipse,
    understood,
)

VERSION = "5.5.0"  # of the layout; newer programs read it


def is_labelme(content: object) -> bool:
    """Whether it has shapes and says of which picture."""
    return isinstance(content, dict) and isinstance(content.get("shapes"), list) and "imagePath" in content


def read_labelme(path: Path) -> list[PictureAnnotation]:
    """The one picture of a file; raises `UnreadableAnnotation`.

    Rectangles and circles become polygons; lines, points and masks are told of.
    """
    return [understood(path, Phrase("LabelMe file"), _picture)]


def _picture(content: dict) -> PictureAnnotation:
    shapes = Shapes()
    for shape in content["shapes"]:
        label, kind, points = str(shape["label"]), shape.get("shape_type") or "polygon", shape["points"]
        if kind == "polygon" or (kind in ("rotation", "oriented_rectangle") and len(points) == 4):
            shapes.add(label, points)
        elif kind == "rectangle":
            corners = np.array(points, float).reshape(-1, 2)
            (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
            shapes.add(label, [(left, top), (right, top), (right, bottom), (left, bottom)])
        elif kind == "circle":
            (cx, cy), (x, y) = np.array(points, float).reshape(2, 2)
            radius = float(np.hypot(x - cx, y - cy))
            shapes.add(label, ellipse(cx, cy, radius, radius))
        else:
            shapes.skip(kind, label)
    name = str(content["imagePath"]).replace("\\", "/").rpartition("/")[2]
    return shapes.picture(name, declared_size(content.get("imageHeight"), content.get("imageWidth")))


def write_labelme(path: Path, picture: PictureAnnotation) -> None:
    """LabelMe finds the picture when the file lies beside it."""
    shapes = [
        {
            "label": polygon.label,
            "points": corners_of(polygon),
            "group_id": None,
            "description": "",
            "shape_type": "polygon",
            "flags": {},
            "mask": None,
        }
        for polygon in picture.polygons
    ]
    rows, columns = picture.size
    head = {"version": VERSION, "flags": {}, "shapes": shapes, "imagePath": picture.name, "imageData": None}
    dump_json(path, {**head, "imageHeight": rows, "imageWidth": columns})
