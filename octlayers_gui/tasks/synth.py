"""Write synthetic scans with their true boundaries, and a contact sheet of them."""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from octlayers_gui.core.errors import UsageError
from octlayers_gui.core.masks import overlay
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.boundaries_csv import write_boundaries
from octlayers_gui.io.files import write_all_or_none, write_whole
from octlayers_gui.synth.scan import SyntheticScan, synthetic_scan

TILE = (420, 320)


def write_synthetic(
    out: Path, count: int, seed: int, healthy: bool = False, preview: bool = False, progress: Progress = SILENT
) -> list[Path]:
    """Write `synthetic_<seed>_<n>.png` with `.csv` for n in 0..count - 1, or only `preview.png`.

    Raises `UsageError` for a count that is not positive, `WriteFailed` when the folder cannot be written.
    """
    if count < 1:
        raise UsageError("The number of scans must be at least 1.")
    scans = []
    for n in range(count):
        progress.step(n, count, f"synthetic {n}")
        scans.append(synthetic_scan((seed, n), healthy=healthy))
    if preview:
        return [write_whole(out / "preview.png", lambda path: Image.fromarray(contact_sheet(scans)).save(path))]
    written = []
    for n, scan in enumerate(scans):
        segmentation = segmentation_of(scan)
        stem = f"synthetic_{seed}_{n:04d}"
        written += write_all_or_none(
            out,
            {
                f"{stem}.png": lambda path, scan=scan: Image.fromarray(scan.bscan.pixels, "L").save(path),
                f"{stem}.csv": lambda path, segmentation=segmentation: write_boundaries(path, segmentation),
            },
        )
    return written


def segmentation_of(scan: SyntheticScan) -> Segmentation:
    """The true boundaries of a synthetic scan."""
    return Segmentation.of(scan.depths, scan.bscan.height, Origin.NONE)


def contact_sheet(scans: list[SyntheticScan], across: int = 4) -> np.ndarray:
    """Scans and their boundaries side by side, (rows, columns, 3) uint8 RGB."""
    tiles = []
    for scan in scans:
        bare = np.repeat(scan.bscan.pixels[:, :, None], 3, axis=2)
        lines = overlay(scan.bscan, segmentation_of(scan), opacity=0.0)
        tiles += [cv2.resize(picture, TILE, interpolation=cv2.INTER_AREA) for picture in (bare, lines)]
    tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % across)
    return np.vstack([np.hstack(tiles[i : i + across]) for i in range(0, len(tiles), across)])
