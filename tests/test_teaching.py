"""A model learns from corrected scans without forgetting, and is judged on scans it never saw."""

import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.comparison import Comparison, Verdict
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.io.boundaries_csv import write_columns
from octlayers_gui.ml.registry import StoredModel, find_model
from octlayers_gui.ml.rehearsal import CHOOSING, JUDGING, REHEARSED, guard_scans, rehearsal_scans
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.teaching import Teacher, TeachingPlan, _fingerprint
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.synth.scan import synthetic_scan
from octlayers_gui.tasks.lesson import TeachingRequest, _folds, give_lesson, sentences

TRUTH = np.arange(9, dtype=np.float32)[:, None] * 20 + np.full((9, 50), 30, np.float32)


def compared(*changes: tuple[float, float]) -> Comparison:
    """A comparison of scans whose old and new results lie so many px beside the truth."""
    old, new = Agreement(), Agreement()
    for place, (before, after) in enumerate(changes):
        old.add(f"scan {place}", TRUTH + before, TRUTH, 300)
        new.add(f"scan {place}", TRUTH + after, TRUTH, 300)
    return Comparison(old, new, axial_um=4.0)


def test_that_a_model_is_better_only_when_five_percent_of_the_error_is_gone():
    assert compared((2, 1.8)).verdict is Verdict.BETTER
    assert compared((2, 1.95)).verdict is Verdict.SAME
    assert compared((2, 2.1)).verdict is Verdict.WORSE
    assert compared((2, 1.0)).gain == pytest.approx(0.5)


def test_that_what_is_no_longer_found_makes_a_model_worse():
    comparison = compared((2, 1))
    lost = Agreement()
    lost.add("scan 0", np.where(np.arange(50) < 10, np.nan, TRUTH + 1), TRUTH, 300)
    assert replace(comparison, new=lost).verdict is Verdict.WORSE


def test_that_few_scans_or_mixed_results_are_not_called_sure():
    assert not compared((2, 1), (2, 1), (2, 1)).is_sure
    assert compared((2, 1), (2, 1.1), (2, 0.9), (2, 1.2)).is_sure
    assert not compared((2, 1), (2, 3.2), (2, 0.9), (2, 3)).is_sure


def test_that_rows_are_in_um_where_the_scale_is_known():
    name, old, new = compared((2, 1)).boundary_rows()[0]
    assert (name, old, new) == ("ILM", pytest.approx(8), pytest.approx(4))
    assert compared((2, 1), (2, 0.1)).most_changed(1) == ["scan 1"]


def test_that_a_guard_that_loses_half_a_point_of_iou_is_forgetting():
    assert compared((0, 1)).forgets and not compared((1, 1)).forgets and not compared((1, 0)).forgets


def test_that_rehearsal_and_guards_share_no_scan_and_are_the_same_each_time():
    sets = [guard_scans(CHOOSING, 3), guard_scans(JUDGING, 3), rehearsal_scans(lambda bscan: Seen(bscan), 3)]
    pixels = [scan.pixels.tobytes() for scans in sets for scan in scans]
    assert len(set(pixels)) == 9
    assert np.array_equal(guard_scans(CHOOSING, 1)[0].pixels, sets[0][0].pixels)


class Seen:
    """A parent that finds every boundary far too high, or none."""

    def __init__(self, bscan, depth: float = -1000.0) -> None:
        self.depths = np.full((9, bscan.width), depth, np.float32)


def test_that_the_truth_is_rehearsed_where_the_parent_is_far_off_or_blind():
    drawn = synthetic_scan((REHEARSED, 1, 0))
    for parent in (Seen, lambda bscan: Seen(bscan, np.nan)):
        (scan,) = rehearsal_scans(parent, 1)
        assert np.array_equal(scan.depths, drawn.depths, equal_nan=True)


@pytest.mark.parametrize("count,turns", [(1, 0), (2, 2), (3, 3), (7, 3)])
def test_that_every_scan_is_left_out_exactly_once(count, turns):
    folds = _folds(range(count))
    assert len(folds) == turns
    assert not folds or sorted(place for fold in folds for place in fold) == list(range(count))


def shifted_scans(count: int, eye: str) -> list[LabelledScan]:
    """Synthetic scans whose grader draws every boundary 4 px too low."""
    scans = []
    for place in range(count):
        drawn = synthetic_scan((88, place), rows=300, columns=400, healthy=True)
        scans.append(
            LabelledScan(
                drawn.bscan.pixels, drawn.depths + 4, np.ones_like(drawn.depths), f"{eye}{place}", f"{eye}_{place}"
            )
        )
    return scans


@pytest.mark.filterwarnings("ignore")
def test_that_a_lesson_stops_within_a_batch_and_still_says_how_sure_it_is(tmp_path):
    scans, seen = shifted_scans(2, "a"), []
    request = TeachingRequest(find_model(), tuple(scans), "stopped", steps=50)
    taught = give_lesson(request, tmp_path / "stopped", seen.append, lambda: len(seen) >= 2)
    assert len(seen) == 2 and taught.model.card.training["steps_done"] == 2
    assert taught.judged is None and "proves nothing" in sentences(taught)[0]
    assert (tmp_path / "stopped" / "checkpoint").is_dir()


def test_that_nothing_to_compare_is_neither_better_nor_worse():
    empty = Agreement()
    empty.add("copied", TRUTH, np.full_like(TRUTH, np.nan), 300)
    nothing = Comparison(empty, empty)
    assert nothing.verdict is Verdict.SAME and not nothing.compares and not nothing.is_sure


@pytest.mark.filterwarnings("ignore")
def test_that_the_model_that_is_judged_is_the_one_that_is_saved(tmp_path):
    """A parent that prepares grey in another way learns the robust one, and is judged with it."""
    known = find_model()
    parent = StoredModel(replace(known.card, normalisation="unit"), known.folder)
    (scan,) = shifted_scans(1, "b")
    teacher = Teacher(parent, TeachingPlan(steps=1))
    lesson = teacher.teach([scan], blend=1.0)
    saved = Segmenter.load(teacher.save(lesson, "saved", tmp_path / "saved", taught=1, figures={}))
    assert saved.card.normalisation == "robust"
    found, judged = saved.segment(BScan(scan.pixels)), teacher.segmenting(lesson)(BScan(scan.pixels))
    assert np.array_equal(found.depths, judged.depths, equal_nan=True)
    untouched = replace(lesson, blend=0.0)
    assert teacher.save(untouched, "same", tmp_path / "same", taught=1, figures={}).card.normalisation == "unit"


def test_that_a_corrected_label_is_another_lesson():
    (scan,) = shifted_scans(1, "c")
    assert _fingerprint([scan]) == _fingerprint([replace(scan)])
    assert _fingerprint([scan]) != _fingerprint([replace(scan, depths=scan.depths + 1)])


def write_annotated(folder, scans) -> None:
    folder.mkdir()
    for scan in scans:
        Image.fromarray(scan.pixels).save(folder / f"{scan.stem}.png")
        write_columns(folder / f"{scan.stem}_boundaries.csv", BASE_8.boundaries, scan.depths)


def octlayers(data, *arguments):
    environment = os.environ | {"OCTLAYERS_DATA": str(data)}
    return subprocess.run(
        [sys.executable, "-m", "octlayers_gui.cli", *map(str, arguments)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
    )


def test_that_a_folder_teaches_on_the_command_line_and_its_model_segments(tmp_path):
    write_annotated(tmp_path / "mine", shifted_scans(2, "eye"))
    lesson = ("train", "--base", "base-8", "--teach", tmp_path / "mine", "--name", "ours", "--steps", 3)
    done = octlayers(tmp_path, *lesson)
    assert done.returncode == 0, done.stderr
    assert "each left out in turn" in done.stdout and "may be chance" in done.stdout
    assert find_model(str(tmp_path / "models" / "ours")).card.parent == "base-8"
    scan = tmp_path / "mine" / "eye_0.png"
    segmented = octlayers(tmp_path, "segment", scan, "--out", tmp_path / "out", "--model", "ours")
    assert segmented.returncode == 0 and (tmp_path / "out" / "eye_0_boundaries.csv").exists()
    again = octlayers(tmp_path, *lesson)
    assert again.returncode != 0 and "already" in again.stderr


def test_that_training_without_a_place_or_a_lesson_is_wrong_usage(tmp_path):
    assert octlayers(tmp_path, "train", "--name", "nowhere").returncode == 2
