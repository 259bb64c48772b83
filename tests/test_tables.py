"""Boundary tables and exports: exact round trips, whole files or none."""

import csv
import os

import numpy as np
import pytest
from PIL import Image

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.errors import UnreadableAnnotation, WriteFailed
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.region_edits import add_region, closed_region
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.boundaries_csv import read_boundaries, read_columns, write_boundaries
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import EXPORTS, read_mask, write_scan
from octlayers_gui.io.files import write_all_or_none

HEADER = "column,ILM,NFL_GCL,IPL_INL,INL_OPL,OPL_ONL,EZ_top,RPE_top,BM,choroid_bottom"


@pytest.fixture
def bscan():
    return BScan(np.full((300, 200), 80, np.uint8), Spacing(3.87, 11.0, "file"))


def rows_of(path):
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_that_boundaries_come_back_as_written(tmp_path, segmentation):
    depths = segmentation.depths
    depths[8, 20:40] = np.nan
    write_boundaries(tmp_path / "a.csv", Segmentation.of(depths, 300, Origin.MODEL))
    lines = (tmp_path / "a.csv").read_text().splitlines()
    assert lines[0] == HEADER and len(lines) == 201 and lines[21].endswith(",") and lines[1].startswith("0,60.000")
    back, unknown = read_boundaries(tmp_path / "a.csv")
    assert np.allclose(back, depths, atol=6e-4, equal_nan=True) and unknown == ()


def test_that_missing_boundaries_are_unseen_and_foreign_ones_reported(tmp_path):
    (tmp_path / "a.csv").write_text("column,BM,RPE_line\n0,10.5,9\n2,11,\n")
    depths, unknown = read_boundaries(tmp_path / "a.csv")
    assert depths.shape == (9, 3) and unknown == ("RPE_line",)
    assert depths[7, 0] == 10.5 and np.isnan(depths[7, 1]) and np.isnan(depths[0]).all()


@pytest.mark.parametrize(
    "text",
    ["", "x,y\n1,2\n", "column,ILM\n", "column,ILM\n0,abc\n", "column,ILM\nabc,1\n", "column,ILM\n-1,1\n",
     "column,ILM\n999999999,1\n", "column,ILM,BM\n0,1\n", "column,ILM\n0,inf\n", "column,Other\n0,1\n"],
)  # fmt: skip
def test_that_a_broken_table_gives_one_sentence(tmp_path, text):
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(UnreadableAnnotation) as caught:
        read_boundaries(tmp_path / "a.csv")
    assert str(caught.value).endswith(".")


def test_that_everything_exported_agrees_with_the_segmentation(tmp_path, bscan, segmentation):
    drawn = add_region(segmentation, closed_region("cyst", [(40, 50), (90, 50), (90, 100)], (300, 200)))
    write_scan(tmp_path, Exported("eye", bscan, drawn, "OD"), tuple(EXPORTS))
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(f"eye{ending}" for ending, _ in EXPORTS.values())
    with Image.open(tmp_path / "eye_mask.png") as mask:
        assert mask.mode == "L" and mask.size == (200, 300)
    assert np.array_equal(read_mask(tmp_path / "eye_mask.png"), class_mask(segmentation))
    profile = rows_of(tmp_path / "eye_thickness.csv")
    assert len(profile) == 200 * 8 and float(profile[0]["thickness_um"]) == pytest.approx(20 * 3.87, abs=1e-3)
    assert {row["scale_source"] for row in profile} == {"file"} and {row["eye"] for row in profile} == {"OD"}
    summary = rows_of(tmp_path / "eye_summary.csv")
    assert [row["layer"] for row in summary] == [layer.name for layer in BASE_8.layers]
    assert float(summary[0]["mean_um"]) == pytest.approx(77.4, abs=1e-3)
    confidence = read_columns(tmp_path / "eye_confidence.csv")
    assert list(confidence) == list(BASE_8.boundaries) and confidence["ILM"] == pytest.approx(np.ones(200))


def test_that_an_unknown_scale_gives_pixels(tmp_path, segmentation):
    write_scan(tmp_path, Exported("eye", BScan(np.zeros((300, 200), np.uint8)), segmentation))
    assert "thickness_px" in rows_of(tmp_path / "eye_thickness.csv")[0]
    assert rows_of(tmp_path / "eye_summary.csv")[0]["scale_source"] == "unknown"


def test_that_a_failed_export_leaves_nothing_behind(tmp_path):
    def fail(path):
        path.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(WriteFailed, match="the disk is full"):
        write_all_or_none(tmp_path / "out", {"a.csv": lambda path: path.write_text("whole"), "b.csv": fail})
    assert list((tmp_path / "out").iterdir()) == []


def test_that_a_folder_in_the_way_of_one_file_stops_all(tmp_path, bscan, segmentation):
    (tmp_path / "eye_overlay.png").mkdir()
    with pytest.raises(WriteFailed, match="eye_overlay"):
        write_scan(tmp_path, Exported("eye", bscan, segmentation))
    assert [p.name for p in tmp_path.iterdir()] == ["eye_overlay.png"]


def test_that_a_folder_that_is_a_file_is_named(tmp_path, bscan, segmentation):
    (tmp_path / "out").write_text("")
    with pytest.raises(WriteFailed):
        write_scan(tmp_path / "out", Exported("eye", bscan, segmentation))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_that_a_read_only_folder_is_named(tmp_path, bscan, segmentation):
    tmp_path.chmod(0o500)
    with pytest.raises(WriteFailed):
        write_scan(tmp_path, Exported("eye", bscan, segmentation))
