"""COCO instances, as makesense.ai writes and imports them.

makesense.ai needs `images`, `annotations` and `categories`, matches pictures by their file name, and takes every
list of a `segmentation` as a polygon; it numbers images and categories from 1, annotations from 0.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from octlayers_gui.core.annotation import LabelledPolygon, PictureAnnotation
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.io.annotations.json_files import (
    Shapes,
    corners_of,
    declared_size,
    dump_json,
    understood,
    with_polygons,
)


def is_coco(content: object) -> bool:
    """Whether it has a list of images and one of annotations."""
    return isinstance(content, dict) and all(isinstance(content.get(k), list) for k in ("images", "annotations"))


def read_coco(path: Path) -> list[PictureAnnotation]:
    """Every image that has an annotation, in the order of the images; raises `UnreadableAnnotation`.

    An annotation that is a box or a run-length mask is told of, not read.
    """
    return understood(path, Phrase("COCO file"), _pictures)


def _pictures(content: dict) -> list[PictureAnnotation]:
    names = {category["id"]: str(category["name"]) for category in content.get("categories") or []}
    shapes = {image["id"]: Shapes() for image in content["images"]}
    annotated = set()
    for annotation in content["annotations"]:
        category = annotation.get("category_id")
        label = names.get(category, f"category {category}")
        into = shapes[annotation["image_id"]]
        annotated.add(annotation["image_id"])
        pieces = annotation.get("segmentation")
        if isinstance(pieces, dict):
            into.skip("run-length mask", label)
        elif not pieces:
            into.skip("box", label)
        else:
            for piece in pieces:
                into.add(label, list(zip(piece[0::2], piece[1::2], strict=True)))
    return [
        shapes[image["id"]].picture(str(image["file_name"]), declared_size(image.get("height"), image.get("width")))
        for image in content["images"]
        if image["id"] in annotated
    ]


def write_coco(path: Path, pictures: Sequence[PictureAnnotation]) -> None:
    """One file for all pictures that have polygons; their sizes must be known."""
    pictures = with_polygons(pictures)
    labels = list(dict.fromkeys(polygon.label for picture in pictures for polygon in picture.polygons))
    annotations = []
    for number, picture in enumerate(pictures, start=1):
        for polygon in picture.polygons:
            annotations.append(_annotation(len(annotations), number, labels.index(polygon.label) + 1, polygon))
    images = [
        {"id": number, "width": picture.size[1], "height": picture.size[0], "file_name": picture.name}
        for number, picture in enumerate(pictures, start=1)
    ]
    categories = [{"id": number, "name": label} for number, label in enumerate(labels, start=1)]
    content = {"info": {"description": "OCT Layers"}, "images": images, "annotations": annotations}
    dump_json(path, {**content, "categories": categories})


def _annotation(number: int, image: int, category: int, polygon: LabelledPolygon) -> dict:
    low, high = polygon.points.min(axis=0), polygon.points.max(axis=0)
    x, y = polygon.points.T
    area = abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))) / 2
    return {
        "id": number,
        "iscrowd": 0,
        "image_id": image,
        "category_id": category,
        "segmentation": [[coordinate for corner in corners_of(polygon) for coordinate in corner]],
        "bbox": [*low.tolist(), *(high - low).tolist()],
        "area": area,
    }
