"""A data set for training and judging networks: pictures, boundaries, masks, and splits that keep an eye together."""

import csv
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.errors import UsageError, WriteFailed
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.phrases import why
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.io.boundaries_csv import write_boundaries
from octlayers_gui.io.dicom_image import grey_levels
from octlayers_gui.io.exported import Exported
from octlayers_gui.tasks.annotated import eye_of

SPLITS = ("train", "val", "test")
SHARES = (0.7, 0.15, 0.15)


def split_by_eye(eyes: Iterable[str], seed: int = 0, shares: Sequence[float] = SHARES) -> dict[str, str]:
    """Which of `SPLITS` each eye belongs to; the same eyes, seed and shares give the same answer in any order.

    Every split with a share gets an eye as long as there are enough, 'train' first. Raises `UsageError` for shares
    that are no three non-negative numbers with a sum of 1.
    """
    if len(shares) != len(SPLITS) or min(shares) < 0 or abs(sum(shares) - 1) > 1e-6:
        raise UsageError("The shares of train, val and test are three numbers with a sum of 1.")
    shuffled = np.random.default_rng(seed).permutation(sorted(set(eyes))).tolist()
    wanted = np.array(shares) * len(shuffled)
    counts = np.zeros(len(SPLITS), int)
    counts[np.flatnonzero(wanted)[: len(shuffled)]] = 1
    while counts.sum() < len(shuffled):
        counts[np.argmax(wanted - counts)] += 1
    return dict(zip(shuffled, np.repeat(SPLITS, counts).tolist(), strict=True))


def write_dataset(
    scans: Iterable[Exported],
    folder: Path,
    seed: int = 0,
    shares: Sequence[float] = SHARES,
    eye: Callable[[str], str] = eye_of,
    progress: Progress = SILENT,
) -> dict[str, str]:
    """Write a data set into a new folder, all of it or nothing, and return the split of each stem.

    `images/<stem>.png` are the scans' own pixels (floats as 16 bit), `boundaries/<stem>_boundaries.csv` and
    `masks/<stem>_mask.png` as exports have them, `splits.csv` says scan, eye and split. `eye` tells by a stem which
    eye a scan shows: by default the stem up to its last '_'. `octlayers train --data` reads such a folder.

    Raises `UsageError` for a folder that holds something, no scan or equal stems, `WriteFailed`, and `Cancelled`.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("The folder {name!r} is not empty; a data set is written into a new one.", name=folder.name)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".octlayers-") as beside:
            whole = Path(beside) / "dataset"
            stems = _write_scans(scans, whole, progress)
            by_eye = split_by_eye((eye(stem) for stem in stems), seed, shares)
            splits = {stem: by_eye[eye(stem)] for stem in stems}
            _write_splits(whole / "splits.csv", splits, eye)
            os.replace(whole, folder)
    except OSError as error:
        raise WriteFailed("The data set could not be written: {reason}.", reason=why(error)) from error
    return splits


def _write_scans(scans: Iterable[Exported], folder: Path, progress: Progress) -> list[str]:
    for part in ("images", "boundaries", "masks"):
        (folder / part).mkdir(parents=True)
    stems: list[str] = []
    for done, scan in enumerate(scans):
        progress.step(done, 0, scan.stem)
        if scan.stem in stems:
            raise UsageError("Two scans are named {stem!r}.", stem=scan.stem)
        stems.append(scan.stem)
        Image.fromarray(grey_levels(scan.bscan.pixels)).save(folder / "images" / f"{scan.stem}.png")
        write_boundaries(folder / "boundaries" / f"{scan.stem}_boundaries.csv", scan.segmentation)
        Image.fromarray(class_mask(scan.segmentation)).save(folder / "masks" / f"{scan.stem}_mask.png")
    if not stems:
        raise UsageError("A data set needs at least one scan.")
    return stems


def _write_splits(path: Path, splits: dict[str, str], eye: Callable[[str], str]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["scan", "eye", "split"])
        writer.writerows([stem, eye(stem), split] for stem, split in splits.items())
