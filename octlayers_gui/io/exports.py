"""What is written for one segmented scan. Nothing but its stem and geometry goes into these files."""

import csv
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.masks import class_mask, overlay
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.thickness import profile, summary
from octlayers_gui.io.boundaries_csv import write_boundaries, write_columns
from octlayers_gui.io.files import write_all_or_none

Writer = Callable[[Path, str, BScan, Segmentation, str], None]


def _write_mask(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    Image.fromarray(class_mask(segmentation), "L").save(path, format="PNG")


def _write_overlay(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    Image.fromarray(overlay(bscan, segmentation), "RGB").save(path, format="PNG")


def _write_boundaries(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    write_boundaries(path, segmentation)


def _write_confidence(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    write_columns(path, segmentation.scheme.boundaries, segmentation.deviations)


def _write_thickness(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    """One row per A-scan and layer."""
    unit = "um" if bscan.spacing.axial_is_known else "px"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["scan", "eye", "column", "layer", f"thickness_{unit}", "corrected", *SCALE_COLUMNS, "model"])
        tail = (*_scale(bscan.spacing), segmentation.model)
        for layer in segmentation.scheme.layers:
            values, _ = profile(segmentation, layer, bscan.spacing)
            upper, lower = segmentation.boundary(layer.upper), segmentation.boundary(layer.lower)
            corrected = (upper.origin == Origin.HAND) | (lower.origin == Origin.HAND)
            for column, value in enumerate(values):
                writer.writerow([stem, eye, column, layer.name, _number(value), int(corrected[column]), *tail])


def _write_summary(path: Path, stem: str, bscan: BScan, segmentation: Segmentation, eye: str) -> None:
    """One row per layer, over the whole scan."""
    rows = summary(segmentation, bscan.spacing)
    unit, area_unit = rows[0].unit, rows[0].area_unit
    header = ["scan", "eye", "layer", "layer_title"]
    header += [f"{name}_{unit}" for name in ("mean", "sd", "min", "max", "median")]
    header += [f"area_{area_unit}", "seen_share", "corrected_share", *SCALE_COLUMNS, "model"]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            figures = (
                row.mean,
                row.sd,
                row.minimum,
                row.maximum,
                row.median,
                row.area,
                row.seen_share,
                row.corrected_share,
            )
            writer.writerow(
                [
                    stem,
                    eye,
                    row.layer.name,
                    row.layer.title,
                    *map(_number, figures),
                    *_scale(bscan.spacing),
                    segmentation.model,
                ]
            )


SCALE_COLUMNS = ("axial_um_per_px", "lateral_um_per_px", "scale_source")


def _scale(spacing: Spacing) -> tuple[str, str, str]:
    return (_number(spacing.axial_um), _number(spacing.lateral_um), spacing.source)


def _number(value: float | None) -> str:
    return "" if value is None or not np.isfinite(value) else f"{value:.4f}".rstrip("0").rstrip(".")


# One table for the command line, the window's menu and its 'everything' entry.
EXPORTS: dict[str, tuple[str, Writer]] = {
    "boundaries": ("_boundaries.csv", _write_boundaries),
    "mask": ("_mask.png", _write_mask),
    "overlay": ("_overlay.png", _write_overlay),
    "thickness": ("_thickness.csv", _write_thickness),
    "summary": ("_summary.csv", _write_summary),
    "confidence": ("_confidence.csv", _write_confidence),
}


def file_name(stem: str, kind: str) -> str:
    """Name of the file that `kind` (a key of `EXPORTS`) is written to."""
    return stem + EXPORTS[kind][0]


def export_scan(
    folder: Path,
    stem: str,
    bscan: BScan,
    segmentation: Segmentation,
    eye: str = "",
    kinds: tuple[str, ...] = tuple(EXPORTS),
) -> list[Path]:
    """Write the chosen `kinds` (keys of `EXPORTS`) of one scan, all or none; raises `WriteFailed`."""
    writers = {}
    for kind in kinds:
        _, write = EXPORTS[kind]
        writers[file_name(stem, kind)] = partial(write, stem=stem, bscan=bscan, segmentation=segmentation, eye=eye)
    return write_all_or_none(folder, writers)


def read_mask(path: Path) -> np.ndarray:
    """Class indices (rows, columns) uint8 of a mask written here."""
    with Image.open(path) as image:
        return np.array(image)
