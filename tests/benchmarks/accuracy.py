"""How near the shipped network comes to graders on real scans it was not trained on.

Needs the annotated folders that are not part of the repository (`../shared/data`, or the folder given as
the only argument); says so and stops where they are absent. One JSON line per figure on stdout.
"""

import json
import sys
from pathlib import Path

import numpy as np

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.tasks.annotated import read_annotated_folder
from octlayers_gui.tasks.segment import load_segmenter
from octlayers_gui.tasks.train import measure

HELD_OUT = "subject06"  # the eye that the shipped weights were never trained on
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def figure(name: str, value: float, unit: str, goal: str = "", holds: bool | None = None) -> None:
    print(
        json.dumps({"figure": name, "value": round(value, 4), "unit": unit, "goal": goal, "holds": holds}), flush=True
    )


def report(name: str, agreement: Agreement) -> None:
    """Every boundary's error, for information."""
    rows = zip(agreement.scheme.boundaries, agreement.mae_px(), agreement.bias_px(), strict=True)
    for boundary, mae, bias in rows:
        if np.isfinite(mae):
            figure(f"{name}, MAE of {boundary}", float(mae), "px")
            figure(f"{name}, bias of {boundary}", float(bias), "px")


def main(data: Path) -> None:
    """Held-out Spectralis eye and OCTID-style pictures."""
    if not data.is_dir():
        print(f"no annotated scans in {data}; nothing measured", file=sys.stderr)
        return
    segmenter = load_segmenter("base-8")
    scans = [scan for scan in read_annotated_folder(data / "spectralis_healthy") if scan.eye == HELD_OUT]
    spectralis = measure(segmenter.segment, scans)
    mae = spectralis.mae_px()
    mean = float(mae[np.isfinite(mae)].mean())
    figure("Spectralis, eye not trained on, mean boundary MAE", mean, "px", "<= 1.1", mean <= 1.1)
    report("Spectralis", spectralis)
    octid = measure(segmenter.segment, read_annotated_folder(data / "octid_style"))
    iou = float(np.nanmean(octid.iou()))
    figure("OCTID style, mean IoU over 9 classes", iou, "", ">= 0.66", iou >= 0.66)
    figure("OCTID style, accuracy", octid.accuracy(), "")
    report("OCTID style", octid)
    figure(
        "columns missing where the truth is seen", float(spectralis.missed().sum() + octid.missed().sum()), "columns"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
