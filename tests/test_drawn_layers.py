"""Layers drawn as polygons, copied from the neighbour, solved again, or taken from the network in a stretch."""

import numpy as np
import pytest

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.copies import copied
from octlayers_gui.core.drawn_layers import with_layer
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.livewire import solved
from octlayers_gui.core.provenance import merged_within
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered

OPL = BASE_8.layers[3]


def test_that_a_polygon_on_a_bare_scan_becomes_two_boundaries_and_no_more():
    drawn = with_layer(Segmentation.empty(300, 200), OPL, np.array([(20, 100), (60, 90), (100, 100), (60, 130)]))
    upper, lower = drawn.boundary("INL_OPL"), drawn.boundary("OPL_ONL")
    assert np.flatnonzero(upper.seen).tolist() == list(range(20, 100)) == np.flatnonzero(lower.seen).tolist()
    assert upper.depth[40] == pytest.approx(100 - 20.5 / 4, abs=1e-3) and lower.depth[40] == pytest.approx(115.375)
    assert (upper.origin[20:100] == Origin.HAND).all() and drawn.has_users_boundaries
    assert sum(b.seen.any() for b in drawn.boundaries) == 2


def test_that_other_boundaries_make_way_for_a_drawn_layer(segmentation):
    box = np.array([(50, 70), (100, 70), (100, 190), (50, 190)])
    drawn = with_layer(segmentation, OPL, box)
    assert (drawn.boundary("INL_OPL").depth[50:100] == 70).all() and (
        drawn.boundary("OPL_ONL").depth[50:100] == 190
    ).all()
    assert is_ordered(drawn.depths) and np.isfinite(drawn.depths).all()
    assert np.array_equal(drawn.depths[:, :50], segmentation.depths[:, :50])
    assert drawn.boundary("NFL_GCL").origin[60] == Origin.HAND and drawn.boundary("ILM").origin[60] == Origin.MODEL


def test_that_what_was_not_seen_stays_not_seen(segmentation):
    gapped = gestures.clear(segmentation, "EZ_top", 0, 199)
    drawn = with_layer(gapped, OPL, np.array([(50, 70), (100, 70), (100, 190), (50, 190)]))
    assert not drawn.boundary("EZ_top").seen.any() and is_ordered(drawn.depths)


def test_that_an_outline_that_folds_back_counts_by_its_outermost_edges(segmentation):
    hook = np.array([(20, 100), (100, 100), (100, 150), (60, 150), (60, 140), (90, 140), (90, 110), (20, 110)])
    drawn = with_layer(Segmentation.empty(300, 200), OPL, hook)
    assert drawn.boundary("OPL_ONL").depth[70] == 150 and drawn.boundary("OPL_ONL").depth[30] == 110


def test_that_a_polygon_between_two_column_centres_is_refused():
    with pytest.raises(InvalidEdit, match="narrow"):
        with_layer(Segmentation.empty(300, 200), OPL, np.array([(20.6, 10), (21.4, 10), (21.4, 90)]))


def test_that_a_copy_from_the_neighbour_is_moved_to_this_retina(segmentation):
    neighbour = Segmentation.of(
        segmentation.depths + 7 + np.where(np.arange(9) == 4, 3.0, 0.0)[:, None], 300, Origin.MODEL
    )
    copy = copied(segmentation, neighbour, ("OPL_ONL",), 60, 140)
    depth, before = copy.boundary("OPL_ONL").depth, segmentation.boundary("OPL_ONL").depth
    assert np.allclose(depth[70:130], before[70:130] + 3, atol=0.01) and np.array_equal(depth[:60], before[:60])
    assert (copy.boundary("OPL_ONL").origin[60:141] == Origin.INTERPOLATED).all() and copy.has_users_boundaries
    assert copy.boundary("ILM") is segmentation.boundary("ILM")


def test_that_all_boundaries_are_copied_in_order_and_stretched_to_this_width(segmentation):
    neighbour = Segmentation.of(np.repeat(segmentation.depths, 2, axis=1) * 1.02, 320, Origin.MODEL)
    names = segmentation.scheme.boundaries
    copy = copied(gestures.clear(segmentation, "BM", 0, 199), neighbour, names, 0, 199)
    assert is_ordered(copy.depths) and np.isfinite(copy.depths).all()
    assert np.abs(copy.depths - segmentation.depths).max() < 6


def test_that_a_copy_from_a_neighbour_that_saw_nothing_is_refused(segmentation):
    with pytest.raises(InvalidEdit):
        copied(segmentation, Segmentation.empty(300, 200), ("BM",), 0, 199)


def test_that_a_boundary_is_solved_again_between_its_neighbours(segmentation):
    truth = segmentation.boundary("BM").depth
    lit = np.arange(300)[:, None] + 0.5 < truth[None]
    pixels = (40 + 120 * lit + np.random.default_rng(0).normal(0, 6, lit.shape)).astype(np.uint8)
    wrong = edits.redraw(segmentation, "BM", np.array([60, 100, 140]), np.array([truth[60], 210, truth[140]]), blend=6)
    right = solved(pixels, wrong, "BM", 50, 150)
    assert np.abs(right.boundary("BM").depth - truth).max() < 2 < np.abs(wrong.boundary("BM").depth - truth).max()
    assert np.array_equal(right.boundary("BM").depth[:50], wrong.boundary("BM").depth[:50]) and is_ordered(right.depths)


def test_that_the_network_is_taken_in_the_stretch_only_and_leaves_hand_work(segmentation):
    touched = edits.redraw(segmentation, "BM", np.array([80, 90]), np.array([203, 203]))
    result = Segmentation.of(segmentation.depths + 2, 300, Origin.MODEL, model="other")
    merged = merged_within(touched, result, 70, 120)
    moved = merged.depths - touched.depths
    assert (moved[:, :70] == 0).all() and (moved[:, 121:] == 0).all() and np.allclose(moved[0, 70:121], 2)
    assert (moved[7, 80:91] == 0).all() and moved[7, 75] == pytest.approx(2) and is_ordered(merged.depths)
    everything = merged_within(touched, result, 70, 120, over=True)
    assert np.allclose(everything.depths[:, 70:121], result.depths[:, 70:121])
    assert np.allclose(everything.automatic[:, 70:121], segmentation.depths[:, 70:121] + 2)
    assert np.array_equal(everything.automatic[:, :70], segmentation.depths[:, :70])
