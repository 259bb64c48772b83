"""Data sets: whole or absent, readable by the trainer, and no eye on two sides."""

import csv

import numpy as np
import pytest
from PIL import Image

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import Cancelled, UsageError
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.progress import Progress
from octlayers_gui.io.exported import Exported
from octlayers_gui.tasks.annotated import read_annotated_folder
from octlayers_gui.tasks.dataset import split_by_eye, write_dataset


@pytest.fixture
def scans(segmentation):
    rng = np.random.default_rng(0)
    return [
        Exported(f"eye{eye}_{k}", BScan(rng.integers(0, 255, (300, 200), np.uint8)), segmentation)
        for eye in range(6)
        for k in range(2)
    ]


def test_that_a_data_set_is_what_the_trainer_reads(tmp_path, scans):
    splits = write_dataset(scans, tmp_path / "set", seed=3)
    read = {scan.stem: scan for scan in read_annotated_folder(tmp_path / "set")}
    assert sorted(read) == sorted(splits) == sorted(scan.stem for scan in scans)
    for scan in scans:
        assert np.array_equal(read[scan.stem].pixels, scan.bscan.pixels)
        assert np.allclose(read[scan.stem].depths, scan.segmentation.depths, atol=1e-3)
        with Image.open(tmp_path / "set" / "masks" / f"{scan.stem}_mask.png") as mask:
            assert np.array_equal(np.array(mask), class_mask(scan.segmentation))
    with (tmp_path / "set" / "splits.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {row["scan"]: row["split"] for row in rows} == splits
    by_eye = {}
    for row in rows:
        by_eye.setdefault(row["eye"], set()).add(row["split"])
    assert len(by_eye) == 6 and all(len(of_one) == 1 for of_one in by_eye.values())
    assert {row["split"] for row in rows} == {"train", "val", "test"}


def test_that_splits_follow_the_seed_and_not_the_order():
    eyes = [f"e{k}" for k in range(20)]
    one = split_by_eye(eyes, seed=1)
    assert one == split_by_eye(reversed(eyes), seed=1) != split_by_eye(eyes, seed=2)
    assert sorted(list(one.values()).count(split) for split in ("train", "val", "test")) == [3, 3, 14]


@pytest.mark.parametrize("count, splits", [(1, {"train"}), (2, {"train", "val"}), (3, {"train", "val", "test"})])
def test_that_few_eyes_serve_training_first(count, splits):
    assert set(split_by_eye([f"e{k}" for k in range(count)]).values()) == splits


def test_that_a_split_without_a_share_stays_empty():
    assert set(split_by_eye(map(str, range(9)), shares=(0.5, 0.5, 0)).values()) == {"train", "val"}
    with pytest.raises(UsageError):
        split_by_eye("ab", shares=(0.5, 0.2, 0.2))


def test_that_floats_become_16_bit(tmp_path, segmentation):
    scan = Exported("a_1", BScan(np.linspace(0, 1, 60_000, dtype=np.float32).reshape(300, 200)), segmentation)
    write_dataset([scan], tmp_path / "set")
    with Image.open(tmp_path / "set" / "images" / "a_1.png") as picture:
        assert np.array(picture).max() == 65535


def test_that_stopping_or_failing_leaves_no_half_a_data_set(tmp_path, scans):
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        write_dataset(scans, tmp_path / "set", progress=Progress(cancelled=lambda: next(asked)))
    with pytest.raises(UsageError, match="Two scans"):
        write_dataset([scans[0], scans[0]], tmp_path / "set")
    with pytest.raises(UsageError, match="at least one"):
        write_dataset([], tmp_path / "set")
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_with_something_in_it_is_left_alone(tmp_path, scans):
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(UsageError, match="not empty"):
        write_dataset(scans, tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["note.txt"]
