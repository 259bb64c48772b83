"""Tables of who did what: initials, times, verdicts."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.provenance import stamped
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import Verdict
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import AUTOMATIC, EXPORTS, RECORDS, write_scan
from octlayers_gui.io.records import runs_of_one_hand

NOON, LATER = 1_762_948_800, 1_762_952_400  # 12 November 2025, 12:00 and 13:00 UTC


@pytest.fixture
def corrected(segmentation):
    """BM five px deeper from column 50 to 99 by AB, from 100 to 119 an hour later by CD."""
    found = stamped(None, segmentation, "AB", NOON)
    by_ab = edits.redraw(found, "BM", np.arange(50, 100), found.boundary("BM").depth[50:100] + 5)
    by_ab = stamped(found, by_ab, "AB", NOON)
    by_cd = edits.redraw(by_ab, "BM", np.arange(100, 120), found.boundary("BM").depth[100:120] - 2)
    return stamped(by_ab, by_cd, "CD", LATER)


@pytest.fixture
def bscan():
    return BScan(np.full((300, 200), 80, np.uint8), Spacing(3.87, 11.0, "file"))


def rows_of(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_that_provenance_is_a_row_per_run_of_one_hand(tmp_path, bscan, corrected):
    assert [p.name for p in write_scan(tmp_path, Exported("eye", bscan, corrected, "OD"), ("provenance",))] == [
        "eye_provenance.csv"
    ]
    rows = rows_of(tmp_path / "eye_provenance.csv")
    bm = [tuple(row.values())[2:] for row in rows if row["boundary"] == "BM"]
    assert bm == [
        ("0", "49", "model", "", "2025-11-12T12:00:00Z", "0"),
        ("50", "99", "hand", "AB", "2025-11-12T12:00:00Z", "5"),
        ("100", "119", "hand", "CD", "2025-11-12T13:00:00Z", "-2"),
        ("120", "199", "model", "", "2025-11-12T12:00:00Z", "0"),
    ]
    assert len(rows) == 8 + 4 and {row["scan"] for row in rows} == {"eye"}


def test_that_the_review_tells_verdict_shares_and_shifts(tmp_path, bscan, corrected):
    verdict = Verdict("ungradable", "=Poor, signal", True, (("BM", 60), ("BM", 70)), "AB", LATER)
    write_scan(tmp_path, Exported("eye", bscan, replace(corrected, verdict=verdict), "OD"), ("review",))
    rows = rows_of(tmp_path / "eye_review.csv")
    assert [row["boundary"] for row in rows] == list(corrected.scheme.boundaries)
    bm = rows[7]
    assert (bm["verdict"], bm["reason"], bm["signed_off"]) == ("ungradable", "'=Poor, signal", "1")
    assert (bm["reader"], bm["time"], bm["accepted_places"]) == ("AB", "2025-11-12T13:00:00Z", "2")
    assert float(bm["corrected_share"]) == pytest.approx(70 / 200)
    assert float(bm["mean_shift_px"]) == pytest.approx((50 * 5 - 20 * 2) / 70, abs=1e-3)
    assert rows[0]["corrected_share"] == "0" and rows[0]["mean_shift_px"] == ""


def test_that_an_empty_segmentation_has_its_records_too(tmp_path, bscan):
    empty = replace(Segmentation.empty(300, 200), verdict=Verdict("ungradable", "Poor signal"))
    write_scan(tmp_path, Exported("eye", bscan, empty), (*EXPORTS, *RECORDS))
    rows = rows_of(tmp_path / "eye_provenance.csv")
    assert len(rows) == 9 and {(row["origin"], row["time"], row["mean_shift_px"]) for row in rows} == {("none", "", "")}
    assert rows_of(tmp_path / "eye_review.csv")[0]["seen_share"] == "0"


def test_that_the_runs_cover_every_column_once(corrected):
    for boundary in corrected.boundaries:
        columns = [c for first, last in runs_of_one_hand(boundary) for c in range(first, last + 1)]
        assert columns == list(range(200))


def test_that_segmenting_from_the_command_line_still_writes_its_six_kinds(tmp_path, bscan, segmentation):
    assert list(AUTOMATIC) == ["boundaries", "mask", "overlay", "thickness", "summary", "confidence"]
    write_scan(tmp_path, Exported("eye", bscan, segmentation))
    assert len(list(tmp_path.iterdir())) == 6
