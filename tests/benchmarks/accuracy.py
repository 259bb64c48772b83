"""How near the shipped network comes to graders on real scans it was not trained on, and what its confidence is worth.

Needs the annotated folders that are not part of the repository (`../shared/data`, or the folder given as
the first argument); says so and stops where they are absent. A second argument names another model or its
folder. One JSON line per figure on stdout.
"""

import json
import sys
from pathlib import Path

import numpy as np

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.calibration import calibration_error, detection_auroc
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.io.boundaries_csv import read_columns
from octlayers_gui.io.readers import read_volume
from octlayers_gui.tasks.annotated import read_annotated_folder
from octlayers_gui.tasks.segment import load_segmenter

WATCHED = "subject06"  # held out while the recipe was made; the shipped weights' last stage learnt from it, too
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def figure(name: str, value: float, unit: str, goal: str = "", holds: bool | None = None) -> None:
    print(
        json.dumps({"figure": name, "value": round(value, 4), "unit": unit, "goal": goal, "holds": holds}), flush=True
    )


def at_most(name: str, value: float, unit: str, limit: float) -> None:
    figure(name, value, unit, f"<= {limit}", bool(value <= limit))


def at_least(name: str, value: float, unit: str, limit: float) -> None:
    figure(name, value, unit, f">= {limit}", bool(value >= limit))


def report(name: str, agreement: Agreement) -> None:
    """Every boundary's error, for information."""
    rows = zip(agreement.scheme.boundaries, agreement.mae_px(), agreement.bias_px(), strict=True)
    for boundary, mae, bias in rows:
        if np.isfinite(mae):
            figure(f"{name}, MAE of {boundary}", float(mae), "px")
            figure(f"{name}, bias of {boundary}", float(bias), "px")


def compare(segmenter, scans) -> tuple[Agreement, np.ndarray, int]:
    """Agreement, deviations (boundaries, all columns) in px, and scans whose boundaries cross."""
    agreement, deviations, crossed = Agreement(), [], 0
    for scan in scans:
        found = segmenter.segment(BScan(scan.pixels))
        agreement.add(scan.stem, found.depths, scan.depths, scan.pixels.shape[0])
        deviations.append(found.deviations)
        crossed += not is_ordered(found.depths)
    return agreement, np.concatenate(deviations, axis=1), crossed


def spectralis(segmenter, data: Path) -> None:
    """One eye of `spectralis_healthy`; whether it was trained on is in the model's card."""
    scans = [scan for scan in read_annotated_folder(data / "spectralis_healthy") if scan.eye == WATCHED]
    agreement, deviations, crossed = compare(segmenter, scans)
    independent = segmenter.card.training.get("held_out", {}).get("eyes", 0) > 0
    name = f"Spectralis, eye {'not trained on' if independent else 'trained on, too'}"
    mae = agreement.mae_px()[:8]
    at_most(f"{name}, mean boundary MAE", float(mae.mean()), "px", 0.75)
    at_most(f"{name}, worst boundary", float(mae.max()), "px", 1.0)
    at_most(f"{name}, 95th percentile of the scans", float(np.percentile(agreement.scan_mae_px(), 95)), "px", 1.2)
    errors = np.concatenate(agreement.errors, axis=1)
    at_most(f"{name}, expected calibration error", calibration_error(errors, deviations), "", 0.05)
    at_least(f"{name}, AUROC for errors above 3 px", detection_auroc(errors, deviations), "", 0.8)
    at_most(f"{name}, crossings and missing columns", float(crossed + agreement.missed().sum()), "", 0)
    report(name, agreement)


def octid(segmenter, data: Path) -> None:
    """Cirrus pictures with choroid by graders of another convention."""
    agreement, _, crossed = compare(segmenter, read_annotated_folder(data / "octid_style"))
    at_least("OCTID style, mean IoU over 9 classes", float(np.nanmean(agreement.iou())), "", 0.76)
    at_least("OCTID style, accuracy", agreement.accuracy(), "", 0.965)
    at_most("OCTID style, crossings and missing columns", float(crossed + agreement.missed().sum()), "", 0)
    report("OCTID style", agreement)


def drusen(segmenter, data: Path) -> None:
    """Expert lines on the RPE and BM under drusen; a constant offset between line and edge is removed."""
    apart = {"RPE": [], "BM": []}
    for path in sorted((data / "amd_drusen" / "images").iterdir()):
        truth = read_columns(data / "amd_drusen" / "boundaries" / f"{path.stem}.csv")
        found = segmenter.segment(read_volume(path).bscan(0)).depths
        apart["RPE"].append(found[6] - truth["RPE_line"])
        apart["BM"].append(found[7] - truth["BM_line"])
    errors = {name: np.concatenate(parts) for name, parts in apart.items()}
    maes = {name: float(np.nanmean(np.abs(error - np.nanmedian(error)))) for name, error in errors.items()}
    at_most("drusen, mean of RPE and BM", float(np.mean(list(maes.values()))), "px", 1.3)
    for name, mae in maes.items():
        at_most(f"drusen, MAE of {name} without constant offset", mae, "px", 1.3)
        figure(f"drusen, {name} columns not found", float(np.isnan(errors[name]).sum()), "columns")


def main(data: Path, model: str) -> None:
    if not data.is_dir():
        print(f"no annotated scans in {data}; nothing measured", file=sys.stderr)
        return
    segmenter = load_segmenter(model)
    for part in (spectralis, octid, drusen):
        part(segmenter, data)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA, sys.argv[2] if len(sys.argv) > 2 else "base-8")
