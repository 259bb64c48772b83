"""The headless contract, word for word."""

import json
import subprocess
import sys

import cv2
import numpy as np
import pytest
import tifffile
from conftest import vol_bytes
from PIL import Image

from octlayers_gui.io.exports import AUTOMATIC, EXPORTS
from octlayers_gui.synth.scan import synthetic_scan
from octlayers_gui.tasks.evaluate import tables

ENDINGS = sorted(EXPORTS[kind][0] for kind in AUTOMATIC)
HEADER = "column,ILM,NFL_GCL,IPL_INL,INL_OPL,OPL_ONL,EZ_top,RPE_top,BM,choroid_bottom"


def scan_png(path, seed=1, rows=320, columns=256):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), synthetic_scan((5, seed), rows=rows, columns=columns, healthy=True).bscan.pixels)
    return path


def written(out):
    return sorted(p.name for p in out.iterdir())


def test_that_one_scan_writes_its_six_files(octlayers, tmp_path):
    path, out = scan_png(tmp_path / "eye.png"), tmp_path / "out"
    assert octlayers("segment", path, "--out", out) == (0, "", "")
    assert written(out) == sorted("eye" + ending for ending in ENDINGS)
    lines = (out / "eye_boundaries.csv").read_text().splitlines()
    assert lines[0] == HEADER and len(lines) == 257 and lines[1].startswith("0,")
    with Image.open(out / "eye_mask.png") as mask:
        assert mask.mode == "L" and mask.size == (256, 320) and np.array(mask).max() <= 8
    depths = np.genfromtxt(out / "eye_boundaries.csv", delimiter=",", skip_header=1)[:, 1:]
    mask = np.array(Image.open(out / "eye_mask.png"))
    rows = np.arange(320)[:, None] + 0.5
    inl = (rows >= depths[:, 2]) & (rows < depths[:, 3])
    assert np.array_equal(mask == 3, inl)


def test_that_a_folder_is_a_batch_and_the_good_ones_survive_the_bad(octlayers, tmp_path):
    folder, out = tmp_path / "in", tmp_path / "out"
    scan_png(folder / "a.png")
    scan_png(folder / "b.png", 2)
    (folder / "broken.png").write_bytes(b"nothing")
    (folder / "notes.txt").write_text("not a scan")
    Image.fromarray(np.zeros((300, 300), np.uint8)).save(folder / "black.png")
    code, said, complained = octlayers("segment", folder, "--out", out)
    assert code == 1 and said == ""
    assert written(out) == sorted(stem + ending for stem in ("a", "b") for ending in ENDINGS)
    failures = [line for line in complained.splitlines() if "rely on it" not in line]  # doubts are no failures
    assert len(failures) == 2 and failures[0].startswith("black") and failures[1].startswith("broken")


def test_that_frames_are_numbered(octlayers, tmp_path):
    pages = [synthetic_scan((6, s), rows=256, columns=256, healthy=True).bscan.pixels for s in range(2)]
    tifffile.imwrite(tmp_path / "vol.tif", np.stack(pages), photometric="minisblack")
    assert octlayers("segment", tmp_path / "vol.tif", "--out", tmp_path / "out")[0] == 0
    assert {name[:7] for name in written(tmp_path / "out")} == {"vol_000", "vol_001"}


def test_that_a_folder_can_be_one_volume_in_natural_order(octlayers, tmp_path):
    for number in (2, 10):
        scan_png(tmp_path / "eye" / f"s_{number}.png", number, 256, 256)
    assert octlayers("segment", tmp_path / "eye", "--volume", "--out", tmp_path / "out")[0] == 0
    assert {name[:7] for name in written(tmp_path / "out")} == {"eye_000", "eye_001"}
    octlayers("segment", tmp_path / "eye" / "s_2.png", "--out", tmp_path / "one")
    first = (tmp_path / "out" / "eye_000_boundaries.csv").read_text()
    assert first == (tmp_path / "one" / "s_2_boundaries.csv").read_text()


def test_that_a_vol_is_in_um_with_its_eye(octlayers, tmp_path):
    frame = synthetic_scan((7, 1), rows=256, columns=256, healthy=True).bscan.pixels
    frames = ((frame[None] / 255.0) ** 4).astype(np.float32)
    (tmp_path / "eye.vol").write_bytes(vol_bytes(frames, patient=b"MARKED-NAME"))
    assert octlayers("segment", tmp_path / "eye.vol", "--out", tmp_path / "out")[0] == 0
    assert (tmp_path / "out" / "eye_thickness.csv").read_text().splitlines()[1].startswith("eye,OD,0,NFL,")
    assert "mean_um" in (tmp_path / "out" / "eye_summary.csv").read_text()
    assert not any(b"MARKED" in path.read_bytes() for path in (tmp_path / "out").iterdir())


def test_that_equal_stems_are_a_usage_error(octlayers, tmp_path):
    one, two = scan_png(tmp_path / "1" / "eye.png"), scan_png(tmp_path / "2" / "eye.png")
    code, _, complained = octlayers("segment", one, two, "--out", tmp_path / "out")
    assert code == 2 and "'eye'" in complained and not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [("segment",), ("segment", "a.png"), ("nothing",), ("segment", "a.png", "--out", "o", "--model", "none")],
)
def test_that_wrong_usage_is_exit_code_two(octlayers, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    code, said, complained = octlayers(*arguments)
    assert code == 2 and said == "" and complained


def test_that_a_missing_file_fails_alone(octlayers, tmp_path):
    path = scan_png(tmp_path / "eye.png")
    code, _, complained = octlayers("segment", path, tmp_path / "gone.png", "--out", tmp_path / "out")
    assert code == 1 and complained.startswith("gone.png does not exist") and len(written(tmp_path / "out")) == 6


def test_that_evaluation_measures_a_known_shift(octlayers, tmp_path):
    octlayers("synth", "--out", tmp_path / "truth", "--count", 2, "--seed", 3)
    shifted = tmp_path / "found"
    shifted.mkdir()
    for path in (tmp_path / "truth").glob("*.csv"):
        table = np.genfromtxt(path, delimiter=",", skip_header=1)
        table[:, 1:] += 2
        rows = [",".join("" if np.isnan(v) else f"{v:g}" for v in row) for row in table]
        (shifted / f"{path.stem}_boundaries.csv").write_text("\n".join([HEADER, *rows]) + "\n")
    code, said, _ = octlayers(
        "evaluate", shifted, "--truth", tmp_path / "truth", "--axial-um", 4, "--out", tmp_path / "report"
    )
    assert code == 0 and "ILM" in said
    overall = json.loads((tmp_path / "report" / "evaluation.json").read_text())
    assert overall["mean_mae_px"] == pytest.approx(2, abs=0.01) and overall["mean_bias_um"] == pytest.approx(
        8, abs=0.05
    )
    assert written(tmp_path / "report") == ["boundary_errors.csv", "evaluation.json", "layer_overlap.csv", "scans.csv"]


def test_that_evaluating_the_result_itself_is_perfect(octlayers, tmp_path):
    path, out = scan_png(tmp_path / "eye.png"), tmp_path / "out"
    octlayers("segment", path, "--out", out)
    octlayers("evaluate", out, "--truth", out, "--out", tmp_path / "report")
    overall = json.loads((tmp_path / "report" / "evaluation.json").read_text())
    assert overall["mean_mae_px"] == 0 and overall["mean_iou"] == 1 and overall["accuracy"] == 1


def test_that_no_other_table_of_an_export_passes_for_boundaries(tmp_path):
    for ending in ("boundaries", "zones", "regions", "review", "provenance", "thickness", "summary", "confidence"):
        (tmp_path / f"eye_{ending}.csv").write_text("column,ILM\n0,10\n")
    (tmp_path / "other.csv").write_text("column,ILM\n0,10\n")
    assert sorted(tables(tmp_path)) == ["eye", "other"]


def test_that_evaluating_nothing_is_a_usage_error(octlayers, tmp_path):
    (tmp_path / "a").mkdir()
    assert octlayers("evaluate", tmp_path / "a", "--truth", tmp_path / "a", "--out", tmp_path / "r")[0] == 2


def test_that_a_boundary_never_found_is_reported_as_missing(octlayers, tmp_path):
    for name, text in (("found", "column,ILM,BM\n0,10,\n1,11,\n"), ("truth", "column,ILM,BM\n0,10,50\n1,10,50\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "eye.csv").write_text(text)
    code, said, _ = octlayers("evaluate", tmp_path / "found", "--truth", tmp_path / "truth", "--out", tmp_path / "r")
    overall = json.loads((tmp_path / "r" / "evaluation.json").read_text())
    assert code == 0 and overall["missing_columns"] == 2 and overall["mean_mae_px"] == pytest.approx(0.5)
    assert "BM" in said
    (tmp_path / "found" / "eye.csv").write_text("column,ILM,BM\n0,,\n1,,5\n")
    (tmp_path / "truth" / "eye.csv").write_text("column,ILM,BM\n0,1,\n1,1,\n")
    code, _, complained = octlayers(
        "evaluate", tmp_path / "found", "--truth", tmp_path / "truth", "--out", tmp_path / "r"
    )
    assert code == 0 and json.loads((tmp_path / "r" / "evaluation.json").read_text())["mean_mae_px"] is None


def test_that_an_eye_to_hold_out_must_exist(octlayers, tmp_path):
    octlayers("synth", "--out", tmp_path / "data", "--count", 1)
    code, _, complained = octlayers(
        "train", "--out", tmp_path / "m", "--data", tmp_path / "data", "--hold-out", "nobody", "--steps", 1
    )
    assert code == 2 and "'nobody'" in complained


def test_that_training_resumes_and_its_model_segments(octlayers, tmp_path):
    octlayers("synth", "--out", tmp_path / "data", "--count", 2, "--seed", 3, "--healthy")
    call = ("train", "--out", tmp_path / "model", "--data", tmp_path / "data", "--steps", 3, "--batch-size", 1,
            "--columns", 32, "--name", "mine", "--minutes", 0)  # fmt: skip
    assert octlayers(*call)[0] == 0
    code, said, _ = octlayers(*call)
    assert code == 0 and "3 of 3 steps done" in said
    assert {"card.json", "model.weights.h5", "curves.csv", "curves.png", "checkpoint.npz"} <= set(
        written(tmp_path / "model")
    )
    card = json.loads((tmp_path / "model" / "card.json").read_text())
    assert card["name"] == "mine" and card["training"]["steps_done"] == 3
    code, _, complained = octlayers(
        "segment", scan_png(tmp_path / "eye.png"), "--out", tmp_path / "out", "--model", tmp_path / "model"
    )
    assert code in (0, 1) and "Traceback" not in complained


def test_that_training_can_start_from_a_model(octlayers, tmp_path):
    call = (
        "train",
        "--out",
        tmp_path / "m",
        "--steps",
        1,
        "--batch-size",
        1,
        "--columns",
        32,
        "--learning-rate",
        "1e-7",
    )
    assert octlayers(*call, "--start-from", "base-8", "--name", "child")[0] == 0
    assert json.loads((tmp_path / "m" / "card.json").read_text())["parent"] == "base-8"
    path = scan_png(tmp_path / "eye.png", rows=496, columns=512)
    for model, out in (("base-8", "a"), (tmp_path / "m", "b")):
        assert octlayers("segment", path, "--out", tmp_path / out, "--model", model)[0] == 0
    octlayers("evaluate", tmp_path / "a", "--truth", tmp_path / "b", "--out", tmp_path / "r")
    assert json.loads((tmp_path / "r" / "evaluation.json").read_text())["mean_mae_px"] < 0.5
    assert octlayers(*call, "--start-from", "nothing")[0] == 2


def test_that_a_contact_sheet_is_written(octlayers, tmp_path):
    assert octlayers("synth", "--preview", "--count", 4, "--out", tmp_path)[0] == 0
    assert written(tmp_path) == ["preview.png"]


def test_that_stderr_of_a_real_process_holds_one_line_per_failure(tmp_path):
    good, bad = scan_png(tmp_path / "eye.png"), tmp_path / "bad.png"
    bad.write_bytes(b"nothing")
    command = [
        sys.executable,
        "-m",
        "octlayers_gui.cli",
        "segment",
        str(good),
        str(bad),
        "--out",
        str(tmp_path / "out"),
    ]
    ended = subprocess.run(command, capture_output=True, text=True)
    assert ended.returncode == 1 and ended.stdout == ""
    assert ended.stderr == "bad.png is damaged or no picture.\n"
    assert len(written(tmp_path / "out")) == 6


def test_that_the_installed_command_explains_itself():
    said = subprocess.run([sys.executable, "-m", "octlayers_gui.cli", "--help"], capture_output=True, text=True)
    assert said.returncode == 0
    assert all(command in said.stdout for command in ("segment", "evaluate", "train", "synth"))
