"""What is written for one segmented scan. Nothing but its stem and geometry goes into these files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.errors import NotMeasurable, UnreadableAnnotation
from octlayers_gui.core.masks import class_mask, overlay
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.polygons import labelled_polygons
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.annotations.coco import write_coco
from octlayers_gui.io.annotations.labelme import write_labelme
from octlayers_gui.io.annotations.vgg import BASE_LABELS, write_vgg
from octlayers_gui.io.boundaries_csv import write_boundaries, write_columns
from octlayers_gui.io.dicom_seg import check_layers, dicom_pair
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.extra_masks import binary_masks, write_grey_mask
from octlayers_gui.io.files import write_all_or_none
from octlayers_gui.io.print_overlay import write_print_overlay
from octlayers_gui.io.probabilities import check_probabilities, write_probabilities
from octlayers_gui.io.records import write_provenance, write_review
from octlayers_gui.io.regions_csv import write_regions
from octlayers_gui.io.report import write_report
from octlayers_gui.io.scale_cells import write_table
from octlayers_gui.io.thickness_tables import profile_table, summary_table, zones_table
from octlayers_gui.io.workbook import write_workbook


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
    write_table(path, *profile_table(scan))


def _write_summary(path: Path, scan: Exported) -> None:
    write_table(path, *summary_table(scan))


def _write_zones(path: Path, scan: Exported) -> None:
    write_table(path, *zones_table(scan))


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


Writer = Callable[[Path, Exported], None]

# Layers and regions: the window's choice at first.
EXPORTS: dict[str, tuple[str, Writer]] = {
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
RECORDS: dict[str, tuple[str, Writer]] = {
    "provenance": ("_provenance.csv", _write_provenance),
    "review": ("_review.csv", _write_review),
}
# For other annotation tools: on request.
POLYGONS: dict[str, tuple[str, Writer]] = {
    "vgg": ("_vgg.json", _write_vgg),
    "coco": ("_coco.json", _write_coco),
    "labelme": (".json", _write_labelme),
}
# What is written when it is asked for. Libraries for it are imported then, not when the window starts.
EXTRAS: dict[str, tuple[str, Writer]] = {
    "mask-grey": ("_mask_grey.png", write_grey_mask),
    "print": ("_print.png", write_print_overlay),
    "zones": ("_zones.csv", _write_zones),
    "workbook": ("_thickness.xlsx", write_workbook),
    "report": ("_report.pdf", write_report),
    "probabilities": ("_probabilities.npz", write_probabilities),
}
# Several files each, by the scan's scheme; they are filled in this order.
SETS: dict[str, Callable[[LayerScheme], dict[str, Writer]]] = {"masks-binary": binary_masks, "dicom": dicom_pair}
SINGLE = {**EXPORTS, **RECORDS, **POLYGONS, **EXTRAS}
KINDS = (*SINGLE, *SETS)
# What some scans cannot give: each raises `NotMeasurable` with the reason. Phrases, for the window tells of them.
CHECKS: dict[Phrase, Callable[[Exported], object]] = {
    Phrase("zones"): zones_table,
    Phrase("dicom"): check_layers,
    Phrase("probabilities"): check_probabilities,
}


def files_of(kind: str, scheme: LayerScheme = BASE_8) -> dict[str, Writer]:
    """Ending and writer of every file of a `kind`, one of `KINDS`."""
    if kind in SETS:
        return SETS[kind](scheme)
    ending, write = SINGLE[kind]
    return {ending: write}


def file_names(stem: str, kind: str, scheme: LayerScheme = BASE_8) -> list[str]:
    """Names of the files that `kind` is written to."""
    return [stem + ending for ending in files_of(kind, scheme)]


def write_scan(
    folder: Path, scan: Exported, kinds: tuple[str, ...] = AUTOMATIC, without: tuple[str, ...] = ()
) -> list[Path]:
    """Write the chosen `kinds` (of `KINDS`) of one scan, all or none; returns the files.

    Of the kinds `without`, and of one that the scan `lacks`, there is no file; that of an earlier export goes.
    Raises `WriteFailed`, or `NotMeasurable` when the scan cannot give one of them; nothing is written then.
    """
    writers = {
        scan.stem + ending: None if kind in without or lacks(scan.segmentation, kind) else partial(write, scan=scan)
        for kind in (*kinds, *without)
        for ending, write in files_of(kind, scan.segmentation.scheme).items()
    }
    return write_all_or_none(folder, writers)


def lacks(segmentation: Segmentation, kind: str) -> bool:
    """Whether a scan has nothing of a kind (of `KINDS`): a table of no region is none."""
    return kind == "regions" and not segmentation.regions


def possible_kinds(scan: Exported, kinds: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, Phrase]]:
    """Those of `kinds` that a scan can give, and of the others the reason why not, a sentence each."""
    refused = {}
    for kind in kinds:
        try:
            if kind in CHECKS:
                CHECKS[kind](scan)
        except NotMeasurable as reason:
            refused[kind] = reason.phrase
    return tuple(kind for kind in kinds if kind not in refused), refused


def read_mask(path: Path) -> np.ndarray:
    """Class indices (rows, columns) uint8 of a mask written here; raises `UnreadableAnnotation`."""
    try:
        with Image.open(path) as image:
            return np.array(image)
    except (OSError, SyntaxError, ValueError) as error:
        raise UnreadableAnnotation("{name} is damaged or no picture.", name=path.name) from error
