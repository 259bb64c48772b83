"""What is written for one segmented scan. Nothing but its stem and geometry goes into these files."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.masks import class_mask, overlay
from octlayers_gui.core.polygons import labelled_polygons
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.thickness import corrected_columns, profile, summary
from octlayers_gui.io.annotations.coco import write_coco
from octlayers_gui.io.annotations.labelme import write_labelme
from octlayers_gui.io.annotations.vgg import BASE_LABELS, write_vgg
from octlayers_gui.io.boundaries_csv import write_boundaries, write_columns
from octlayers_gui.io.files import write_all_or_none
from octlayers_gui.io.records import write_provenance, write_review
from octlayers_gui.io.regions_csv import write_regions
from octlayers_gui.io.scale_cells import SCALE_COLUMNS, number, scale_cells


@dataclass(frozen=True)
class Exported:
    """What is known of one scan when its files are written; `eye` is 'OD', 'OS' or ''."""

    stem: str
    bscan: BScan
    segmentation: Segmentation
    eye: str = ""


def _write_mask(path: Path, scan: Exported) -> None:
    Image.fromarray(class_mask(scan.segmentation)).save(path, format="PNG")


def _write_overlay(path: Path, scan: Exported) -> None:
    Image.fromarray(overlay(scan.bscan, scan.segmentation)).save(path, format="PNG")


def _write_boundaries(path: Path, scan: Exported) -> None:
    write_boundaries(path, scan.segmentation)


def _write_confidence(path: Path, scan: Exported) -> None:
    write_columns(path, scan.segmentation.scheme.boundaries, scan.segmentation.deviations)


def _write_regions(path: Path, scan: Exported) -> None:
    write_regions(path, scan.stem, scan.eye, scan.segmentation.regions, scan.bscan.spacing)


def _write_thickness(path: Path, scan: Exported) -> None:
    """One row per A-scan and layer."""
    spacing, segmentation = scan.bscan.spacing, scan.segmentation
    unit = "um" if spacing.axial_is_known else "px"
    tail = (*scale_cells(spacing), segmentation.model)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["scan", "eye", "column", "layer", f"thickness_{unit}", "corrected", *SCALE_COLUMNS, "model"])
        for layer in segmentation.scheme.layers:
            values, _ = profile(segmentation, layer, spacing)
            corrected = corrected_columns(segmentation, layer)
            for column, value in enumerate(values):
                row = (scan.stem, scan.eye, column, layer.name, number(value), int(corrected[column]))
                writer.writerow([*row, *tail])


def _write_summary(path: Path, scan: Exported) -> None:
    """One row per layer, over the whole scan."""
    rows = summary(scan.segmentation, scan.bscan.spacing)
    unit, area_unit = rows[0].unit, rows[0].area_unit
    header = ["scan", "eye", "layer", "layer_title"]
    header += [f"{name}_{unit}" for name in ("mean", "sd", "min", "max", "median")]
    header += [f"area_{area_unit}", "seen_share", "corrected_share", *SCALE_COLUMNS, "model"]
    tail = (*scale_cells(scan.bscan.spacing), scan.segmentation.model)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for r in rows:
            figures = (r.mean, r.sd, r.minimum, r.maximum, r.median, r.area, r.seen_share, r.corrected_share)
            writer.writerow([scan.stem, scan.eye, r.layer.name, r.layer.title, *map(number, figures), *tail])


def _write_provenance(path: Path, scan: Exported) -> None:
    write_provenance(path, scan.stem, scan.segmentation)


def _write_review(path: Path, scan: Exported) -> None:
    write_review(path, scan.stem, scan.eye, scan.segmentation)


def _picture(scan: Exported, labels: dict[str, str] | None = None) -> PictureAnnotation:
    """Layers and regions as polygons on a picture `<stem>.png`."""
    polygons, size = labelled_polygons(scan.segmentation, labels), (scan.bscan.height, scan.bscan.width)
    return PictureAnnotation(scan.stem, f"{scan.stem}.png", polygons, size=size)


def _write_vgg(path: Path, scan: Exported) -> None:
    write_vgg(path, [_picture(scan, BASE_LABELS)])


def _write_coco(path: Path, scan: Exported) -> None:
    write_coco(path, [_picture(scan)])


def _write_labelme(path: Path, scan: Exported) -> None:
    write_labelme(path, _picture(scan))


# Layers and regions: the window's choice at first.
EXPORTS: dict[str, tuple[str, Callable[[Path, Exported], None]]] = {
    "boundaries": ("_boundaries.csv", _write_boundaries),
    "mask": ("_mask.png", _write_mask),
    "overlay": ("_overlay.png", _write_overlay),
    "thickness": ("_thickness.csv", _write_thickness),
    "summary": ("_summary.csv", _write_summary),
    "confidence": ("_confidence.csv", _write_confidence),
    "regions": ("_regions.csv", _write_regions),
}
# What there is of a scan that no hand has touched: all that the command line writes.
AUTOMATIC = tuple(kind for kind in EXPORTS if kind != "regions")
# What readers did and said: the window writes it when it is asked to.
RECORDS: dict[str, tuple[str, Callable[[Path, Exported], None]]] = {
    "provenance": ("_provenance.csv", _write_provenance),
    "review": ("_review.csv", _write_review),
}
# For other annotation tools: on request.
POLYGONS: dict[str, tuple[str, Callable[[Path, Exported], None]]] = {
    "vgg": ("_vgg.json", _write_vgg),
    "coco": ("_coco.json", _write_coco),
    "labelme": (".json", _write_labelme),
}
KINDS = {**EXPORTS, **POLYGONS, **RECORDS}


def file_name(stem: str, kind: str) -> str:
    """Name of the file that `kind` (a key of `KINDS`) is written to."""
    return stem + KINDS[kind][0]


def export_scan(
    folder: Path,
    stem: str,
    bscan: BScan,
    segmentation: Segmentation,
    eye: str = "",
    kinds: tuple[str, ...] = AUTOMATIC,
) -> list[Path]:
    """Write the chosen `kinds` (keys of `KINDS`) of one scan, all or none; returns the files, raises `WriteFailed`.

    Of a kind that the scan `lacks` there is no file; one of an earlier export goes.
    """
    scan = Exported(stem, bscan, segmentation, eye)
    writers = {
        file_name(stem, kind): None if lacks(segmentation, kind) else partial(KINDS[kind][1], scan=scan)
        for kind in kinds
    }
    return write_all_or_none(folder, writers)


def lacks(segmentation: Segmentation, kind: str) -> bool:
    """Whether a scan has nothing of a kind (a key of `KINDS`): a table of no region is none."""
    return kind == "regions" and not segmentation.regions


def read_mask(path: Path) -> np.ndarray:
    """Class indices (rows, columns) uint8 of a mask written here; raises `UnreadableAnnotation`."""
    try:
        with Image.open(path) as image:
            return np.array(image)
    except (OSError, SyntaxError, ValueError) as error:
        raise UnreadableAnnotation("{name} is damaged or no picture.", name=path.name) from error
