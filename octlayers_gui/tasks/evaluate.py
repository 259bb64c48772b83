"""Compare boundary tables with a truth: errors in px and um, overlap, accuracy."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.errors import UnreadableAnnotation, UsageError
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.exports import read_mask
from octlayers_gui.io.files import write_all_or_none

ENDING = "_boundaries.csv"


@dataclass(frozen=True)
class Evaluation:
    """An agreement with the scale it is reported in and what could not be compared."""

    agreement: Agreement
    axial_um: float | None
    unmatched: tuple[str, ...]
    disordered: tuple[str, ...]


def evaluate(predictions: Path, truth: Path, axial_um: float | None = None, scheme: LayerScheme = BASE_8) -> Evaluation:
    """Match `<stem>_boundaries.csv` (or `<stem>.csv`) of both folders by stem and compare them.

    Overlap and accuracy need the height of a scan, taken from `<stem>_mask.png` beside its prediction.
    Raises `UsageError` when nothing matches and `UnreadableAnnotation` for a broken table.
    """
    found, wanted = tables(predictions), tables(truth)
    agreement, disordered = Agreement(scheme), []
    for stem in sorted(found.keys() & wanted.keys()):
        depths, _ = read_boundaries(found[stem], scheme)
        true_depths, _ = read_boundaries(wanted[stem], scheme)
        if depths.shape != true_depths.shape:
            raise UnreadableAnnotation(
                f"{stem}: the prediction has {depths.shape[1]} columns and the truth {true_depths.shape[1]}."
            )
        if not is_ordered(depths):
            disordered.append(stem)
        mask = found[stem].with_name(f"{stem}_mask.png")
        agreement.add(stem, depths, true_depths, read_mask(mask).shape[0] if mask.is_file() else None)
    if not agreement.stems:
        raise UsageError(f"No table in {predictions.name!r} has the name of one in {truth.name!r}.")
    return Evaluation(agreement, axial_um, tuple(sorted(wanted.keys() - found.keys())), tuple(disordered))


def tables(folder: Path) -> dict[str, Path]:
    """Boundary tables of a folder by stem; raises `UsageError` when there is no such folder."""
    if not folder.is_dir():
        raise UsageError(f"There is no folder {folder.name!r}.")
    plain = {p.stem: p for p in folder.glob("*.csv") if not p.name.endswith(OTHER_TABLES)}
    return plain | {p.name.removesuffix(ENDING): p for p in folder.glob(f"*{ENDING}")}


OTHER_TABLES = (ENDING, "_thickness.csv", "_summary.csv", "_confidence.csv")


def write_evaluation(out: Path, evaluation: Evaluation) -> list[Path]:
    """Write `boundary_errors.csv`, `layer_overlap.csv`, `scans.csv` and `evaluation.json`; raises `WriteFailed`."""
    return write_all_or_none(
        out,
        {
            "boundary_errors.csv": lambda path: _write_rows(path, boundary_rows(evaluation)),
            "layer_overlap.csv": lambda path: _write_rows(path, layer_rows(evaluation)),
            "scans.csv": lambda path: _write_rows(path, _scan_rows(evaluation)),
            "evaluation.json": lambda path: path.write_text(json.dumps(overall(evaluation), indent=2) + "\n", "utf-8"),
        },
    )


def boundary_rows(evaluation: Evaluation) -> list[dict]:
    """One row per compared boundary and their mean: MAE and bias in px (and um), counts."""
    agreement = evaluation.agreement
    rows = []
    for k, name in enumerate(agreement.scheme.boundaries):
        if agreement.compared()[k]:
            rows.append(
                {
                    "boundary": name,
                    **_lengths("mae", float(agreement.mae_px()[k]), evaluation.axial_um),
                    **_lengths("bias", float(agreement.bias_px()[k]), evaluation.axial_um),
                    "columns": int(agreement.compared()[k]),
                    "missing_columns": int(agreement.missed()[k]),
                }
            )
    mean = {key: float(np.mean([row[key] for row in rows])) for key in rows[0] if key.startswith(("mae", "bias"))}
    totals = {key: sum(row[key] for row in rows) for key in ("columns", "missing_columns")}
    return [*rows, {"boundary": "mean", **mean, **totals}]


def layer_rows(evaluation: Evaluation) -> list[dict]:
    """One row per class in the truth and their mean: IoU and Dice of pooled pixels."""
    agreement = evaluation.agreement
    names = ("background", *(layer.name for layer in agreement.scheme.layers))
    rows = [
        {"layer": name, "iou": float(iou), "dice": float(dice)}
        for name, iou, dice in zip(names, agreement.iou(), agreement.dice(), strict=True)
        if np.isfinite(iou)
    ]
    if rows:
        rows.append({"layer": "mean", **{key: float(np.mean([row[key] for row in rows])) for key in ("iou", "dice")}})
    return rows


def overall(evaluation: Evaluation) -> dict:
    """The figures of a run in one mapping."""
    means = boundary_rows(evaluation)[-1]
    overlap = layer_rows(evaluation)
    accuracy = evaluation.agreement.accuracy()
    return {
        "scans": len(evaluation.agreement.stems),
        **{f"mean_{key}": value for key, value in means.items() if key.startswith(("mae", "bias"))},
        "missing_columns": means["missing_columns"],
        "mean_iou": overlap[-1]["iou"] if overlap else None,
        "mean_dice": overlap[-1]["dice"] if overlap else None,
        "accuracy": accuracy if np.isfinite(accuracy) else None,
        "order_violations": list(evaluation.disordered),
        "truth_without_prediction": list(evaluation.unmatched),
    }


def _lengths(name: str, px: float, axial_um: float | None) -> dict[str, float]:
    return {f"{name}_px": px} | ({f"{name}_um": px * axial_um} if axial_um else {})


def _scan_rows(evaluation: Evaluation) -> list[dict]:
    agreement = evaluation.agreement
    return [
        {"scan": stem, **_lengths("mae", float(error), evaluation.axial_um)}
        for stem, error in zip(agreement.stems, agreement.scan_mae_px(), strict=True)
    ]


def _write_rows(path: Path, rows: list[dict]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        if rows:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows({k: f"{v:.4f}" if isinstance(v, float) else v for k, v in row.items()} for row in rows)
