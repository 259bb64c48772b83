"""Where to look: what is planted is found, what is healthy is left alone."""

import time
from dataclasses import replace

import numpy as np
import pytest

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.review import is_accepted, places, severity
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.synth.scan import synthetic_scan

KNOWN, UNKNOWN = Spacing(3.87, 11.0, "file"), Spacing()


def of(depths, deviation=0.8, height=640):
    seen = np.isfinite(depths)
    ordered = np.where(seen, np.maximum.accumulate(np.where(seen, depths, -1), axis=0), np.nan)
    return Segmentation.of(ordered, height, Origin.MODEL, np.broadcast_to(deviation, depths.shape))


def healthy(seed):
    scan = synthetic_scan((77, seed), healthy=True)
    return of(scan.depths, height=scan.bscan.height), scan.bscan.spacing


@pytest.fixture
def macula():
    """Depths of a healthy macula with a pit, and its scale."""
    scan = synthetic_scan((5, 5), rows=640, columns=768, healthy=True)
    return scan.depths.astype(float), scan.bscan.spacing


@pytest.mark.parametrize("scale", ["known", "unknown"])
def test_that_a_healthy_scan_has_hardly_any_place(scale):
    counts = []
    for seed in range(20):
        segmentation, spacing = healthy(seed)
        counts.append(len(places(segmentation, spacing if scale == "known" else UNKNOWN)))
    assert np.mean(counts) <= 1


def first_place(depths, spacing, deviation=0.8):
    return places(of(depths, deviation), spacing)[0]


def rank_scans(scans):
    """Worst first; equals keep their order."""
    return sorted(scans, key=lambda key: -severity(scans[key]))


def test_that_a_kink_is_found_where_it_is(macula):
    depths, spacing = macula
    depths[0] -= np.clip(14 - np.abs(np.arange(768) - 520), 0, None)
    found = first_place(depths, spacing)
    assert found.boundary == "ILM" and found.kind == "kink" and abs(found.column - 520) <= 6
    assert found.first <= 520 <= found.last and found.last - found.first < 60 and "corner" in found.reason


def test_that_a_jump_is_found_where_it_is(macula):
    depths, spacing = macula
    depths[5, 500:560] -= 9
    found = first_place(depths, spacing)
    assert (found.boundary, found.kind) == ("EZ_top", "step") and found.column in (500, 560)
    assert found.first <= 500 and found.last >= 560 and "steps" in found.reason


def test_that_a_gap_is_found(macula):
    depths, spacing = macula
    depths[3, 400:440] = np.nan
    found = first_place(depths, spacing)
    assert (found.boundary, found.kind, found.first, found.last) == ("INL_OPL", "gap", 400, 439)


def test_that_what_the_frame_cuts_off_is_no_gap(macula):
    depths, spacing = macula
    low = depths - 40 * np.cos(np.arange(768) / 384 * np.pi)  # deepest in the middle
    low += 660 - low[8].max()
    assert len(seen_runs(np.where(low[8] > 638, np.nan, low[8]))) > 1
    assert not places(of(np.where(low > 638, np.nan, low)), spacing)
    depths[8] = np.nan
    assert not places(of(depths), spacing)


def test_that_columns_in_which_nothing_is_seen_are_no_gap(macula):
    depths, spacing = macula
    depths[:, 100:110] = np.nan
    assert not places(of(depths), spacing)


@pytest.mark.parametrize("spacing", [KNOWN, UNKNOWN])
def test_that_a_thickness_error_is_found_where_it_is(macula, spacing):
    depths, _ = macula
    bulge = 22 * np.exp(-(((np.arange(768) - 600) / 14) ** 4))
    depths[4:7] += 2 * bulge
    depths[7:] += 2 * bulge
    found = places(of(depths), spacing)
    assert found[0].kind in ("thickness", "kink") and abs(found[0].column - 600) < 40
    assert any(place.subject == "OPL" and place.first <= 600 <= place.last for place in found)


def test_that_a_layer_that_vanishes_beside_the_fovea_is_found(macula):
    depths, spacing = macula
    blend = np.clip((np.abs(np.arange(768) - 560) - 50) / 60, 0, 1)
    depths[3] = depths[2] + (depths[3] - depths[2]) * blend
    found = first_place(depths, UNKNOWN)
    assert found.subject == "INL" and found.kind in ("missing", "thickness") and 450 < found.column < 660


def test_that_doubt_is_ranked_by_its_worst_mean():
    depths = np.tile(100 + 30.0 * np.arange(9)[:, None], 400)
    deviation = np.full((9, 400), 0.8)
    deviation[2, 100:130], deviation[6, 200:260], deviation[4, 300:302] = 3.0, 5.0, 9.0
    found = places(of(depths, deviation), UNKNOWN)
    assert [(p.boundary, p.first, p.last) for p in found] == [("RPE_top", 200, 259), ("IPL_INL", 100, 129)]
    assert found[0].kind == "doubt" and "± 5.0 px" in found[0].reason
    assert [p.boundary for p in places(of(depths, deviation), Spacing(1.95, 6.0, "file"))] == ["RPE_top"]


def test_that_overlapping_places_of_a_boundary_are_one(macula):
    depths, spacing = macula
    depths[7] += np.clip(14 - np.abs(np.arange(768) - 520), 0, None)
    deviation = np.full(depths.shape, 0.8)
    deviation[7, 500:600] = 6
    found = [place for place in places(of(depths, deviation), spacing) if place.boundary == "BM"]
    assert len(found) == 1 and found[0].last == 599 and found[0].first < 510


def test_that_a_hand_settles_a_place():
    depths = np.tile(100 + 30.0 * np.arange(9)[:, None], 400)
    deviation = np.full((9, 400), 0.8)
    deviation[2, 100:130] = 3.0
    depths[5, 250:] += 9
    before = of(depths, deviation)
    assert {place.boundary for place in places(before, UNKNOWN)} == {"IPL_INL", "EZ_top"}
    after = edits.redraw(before, "IPL_INL", np.array([90, 140]), np.array([163.0, 163.0]))
    assert {place.boundary for place in places(after, UNKNOWN)} == {"EZ_top"}
    after = edits.redraw(after, "EZ_top", np.array([240, 260]), np.array([250.0, 259.0]))
    assert not places(after, UNKNOWN)


def test_that_the_shores_of_a_corrected_place_are_settled_with_it_but_not_a_long_rest():
    depths = np.tile(100 + 30.0 * np.arange(9)[:, None], 400)
    deviation = np.full((9, 400), 0.8)
    deviation[2, 100:130] = 3.0
    before = of(depths, deviation)
    assert not places(edits.redraw(before, "IPL_INL", np.array([105, 124]), np.array([163.0, 163.0])), UNKNOWN)
    rest = places(edits.redraw(before, "IPL_INL", np.array([60, 110]), np.array([163.0, 163.0])), UNKNOWN)
    assert [(place.first, place.last) for place in rest] == [(111, 129)]


def test_that_a_place_is_accepted_by_a_column_within_it():
    depths = np.tile(100 + 30.0 * np.arange(9)[:, None], 400)
    deviation = np.full((9, 400), 0.8)
    deviation[2, 100:130] = 3.0
    segmentation = of(depths, deviation)
    place = places(segmentation, UNKNOWN)[0]
    for accepted, expected in ((("IPL_INL", 129), True), (("IPL_INL", 130), False), (("BM", 110), False)):
        verdict = replace(segmentation.verdict, accepted=(accepted,))
        assert is_accepted(place, replace(segmentation, verdict=verdict)) == expected


def test_that_scans_are_ranked_by_their_worst_tenth_of_columns():
    depths = np.tile(100 + 30.0 * np.arange(9)[:, None], 400)
    evenly, narrow, good = np.full((9, 400), 1.5), np.full((9, 400), 0.8), np.full((9, 400), 0.8)
    narrow[3, :40] = 4.0
    scans = {"good": of(depths, good), "evenly": of(depths, evenly), "narrow": of(depths, narrow)}
    assert rank_scans(scans) == ["narrow", "evenly", "good"]
    by_hand = edits.redraw(scans["narrow"], "INL_OPL", np.array([0, 60]), np.array([193.0, 193.0]))
    assert rank_scans({**scans, "narrow": by_hand}) == ["evenly", "good", "narrow"]


def test_that_an_empty_segmentation_has_no_place():
    assert places(Segmentation.empty(300, 200), UNKNOWN) == []
    assert rank_scans({1: Segmentation.empty(300, 200)}) == [1]


def test_that_a_scan_takes_less_than_ten_milliseconds(macula):
    segmentation = of(macula[0])
    times = []
    for _ in range(9):
        started = time.process_time()
        places(segmentation, KNOWN)
        times.append(time.process_time() - started)
    assert min(times) < 0.010
