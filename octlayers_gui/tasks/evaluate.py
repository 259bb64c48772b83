"""Compare boundary tables with a truth: errors in px and um, overlap, accuracy."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.calibration import calibration_error, detection_auroc
from octlayers_gui.core.errors import UnreadableAnnotation, UsageError
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.exports import SINGLE, read_mask
from octlayers_gui.io.files import write_all_or_none

ENDING = "_boundaries.csv"


@dataclass(frozen=True)
class Evaluation:
    """An agreement with the scale it is reported in and what could not be compared.

    `deviations` are the stated ones of every scan, (boundaries, width) px, NaN where none are stated.
    """

    agreement: Agreement
    deviations: tuple[np.ndarray, ...]
    axial_um: float | None
    unmatched: tuple[str, ...]
    disordered: tuple[str, ...]


def evaluate(predictions: Path, truth: Path, axial_um: float | None = None, scheme: LayerScheme = BASE_8) -> Evaluation:
    """Match `<stem>_boundaries.csv` (or `<stem>.csv`) of both folders by stem and compare them.

    Overlap and accuracy need the height of a scan, taken from `<stem>_mask.png` beside its prediction;
    calibration needs `<stem>_confidence.csv` there.
    Raises `UsageError` when nothing matches and `UnreadableAnnotation` for a broken table.
    """
    found, wanted = tables(predictions), tables(truth)
    agreement, disordered, deviations = Agreement(scheme), [], []
    for stem in sorted(found.keys() & wanted.keys()):
        depths, _ = read_boundaries(found[stem], scheme)
        true_depths, _ = read_boundaries(wanted[stem], scheme)
        if depths.shape != true_depths.shape:
            raise UnreadableAnnotation(
                "{stem}: the prediction has {columns} columns and the truth {true_columns}.",
                stem=stem,
                columns=depths.shape[1],
                true_columns=true_depths.shape[1],
            )
        if not is_ordered(depths):
            disordered.append(stem)
        mask = found[stem].with_name(f"{stem}_mask.png")
        agreement.add(stem, depths, true_depths, read_mask(mask).shape[0] if mask.is_file() else None)
        deviations.append(_deviations(found[stem].with_name(f"{stem}_confidence.csv"), depths, scheme))
    if not agreement.stems:
        raise UsageError(
            "No table in {name!r} has the name of one in {truth!r}.", name=predictions.name, truth=truth.name
        )
    return Evaluation(
        agreement, tuple(deviations), axial_um, tuple(sorted(wanted.keys() - found.keys())), tuple(disordered)
    )


def _deviations(path: Path, depths: np.ndarray, scheme: LayerScheme) -> np.ndarray:
    if not path.is_file():
        return np.full_like(depths, np.nan)
    deviations, _ = read_boundaries(path, scheme)
    if deviations.shape != depths.shape:
        raise UnreadableAnnotation("{name} has another width than its boundary table.", name=path.name)
    return deviations


def tables(folder: Path) -> dict[str, Path]:
    """Boundary tables of a folder by stem; raises `UsageError` when there is no such folder."""
    if not folder.is_dir():
        raise UsageError("There is no folder {name!r}.", name=folder.name)
    plain = {p.stem: p for p in folder.glob("*.csv") if not p.name.endswith(OTHER_TABLES)}
    return plain | {p.name.removesuffix(ENDING): p for p in folder.glob(f"*{ENDING}")}


OTHER_TABLES = tuple(ending for ending, _ in SINGLE.values() if ending.endswith(".csv"))


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
    """One row per boundary in the truth and their mean: MAE and bias in px (and um), counts.

    A boundary that was never found has empty errors (NaN) and all its columns missing.
    """
    agreement = evaluation.agreement
    figures = zip(
        agreement.scheme.boundaries,
        agreement.mae_px().tolist(),
        agreement.bias_px().tolist(),
        agreement.compared().tolist(),
        agreement.missed().tolist(),
        strict=True,
    )
    rows = [
        {
            "boundary": name,
            **_lengths("mae", mae, evaluation.axial_um),
            **_lengths("bias", bias, evaluation.axial_um),
            "columns": compared,
            "missing_columns": missed,
        }
        for name, mae, bias, compared, missed in figures
        if compared or missed
    ]
    errors = [_lengths(name, float("nan"), evaluation.axial_um) for name in ("mae", "bias")]
    keys = [key for lengths in errors for key in lengths]
    mean = {key: _mean_of_known([row[key] for row in rows]) for key in keys}
    totals = {key: sum(row[key] for row in rows) for key in ("columns", "missing_columns")}
    return [*rows, {"boundary": "mean", **mean, **totals}]


def _mean_of_known(values: list[float]) -> float:
    known = [value for value in values if np.isfinite(value)]
    return float(np.mean(known)) if known else float("nan")


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
    return {
        "scans": len(evaluation.agreement.stems),
        **{f"mean_{key}": _or_none(value) for key, value in means.items() if key.startswith(("mae", "bias"))},
        "missing_columns": means["missing_columns"],
        "mean_iou": overlap[-1]["iou"] if overlap else None,
        "mean_dice": overlap[-1]["dice"] if overlap else None,
        "accuracy": _or_none(evaluation.agreement.accuracy()),
        **_calibration(evaluation),
        "order_violations": list(evaluation.disordered),
        "truth_without_prediction": list(evaluation.unmatched),
    }


def _calibration(evaluation: Evaluation) -> dict[str, float | None]:
    errors = np.concatenate(evaluation.agreement.errors, axis=1)
    deviations = np.concatenate(evaluation.deviations, axis=1)
    return {
        "calibration_error": _or_none(calibration_error(errors, deviations)),
        "auroc_errors_above_3_px": _or_none(detection_auroc(errors, deviations)),
    }


def _or_none(value: float) -> float | None:
    return value if np.isfinite(value) else None


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
            writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)


def _cell(value):
    """Figures with four decimals; NaN is an empty cell."""
    if not isinstance(value, float):
        return value
    return f"{value:.4f}" if np.isfinite(value) else ""
