"""Gestures on a stretch, and the path of the live-wire: order, untouched columns, blending, gaps."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.livewire import Edges, Wire, band
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered


@pytest.fixture
def gapped(segmentation):
    depths = segmentation.depths
    depths[5, 90:110] = np.nan
    return Segmentation.of(depths, 300, Origin.MODEL, np.full(depths.shape, 1.0))


def test_that_a_pull_fades_to_its_reach_and_never_overshoots(segmentation):
    before = segmentation.boundary("BM").depth
    after = gestures.pull(segmentation, "BM", 100, -8, reach=30).boundary("BM")
    moved = after.depth - before
    assert moved[100] == pytest.approx(-8, abs=0.01) and moved.min() >= -8.01 and moved.max() <= 0.01
    assert np.all(np.diff(moved[70:101]) <= 0.002) and np.all(np.diff(moved[100:131]) >= -0.002)
    assert np.array_equal(after.depth[:70], before[:70]) and np.array_equal(after.depth[131:], before[131:])
    assert (after.origin[72:129] == Origin.HAND).all() and np.isnan(after.deviation[72:129]).all()
    assert after.origin[60] == Origin.MODEL and after.deviation[60] == 1


def test_that_a_pull_stops_at_the_neighbour_or_pushes_it(segmentation):
    stopped = gestures.pull(segmentation, "OPL_ONL", 100, 60, 30)
    assert stopped.boundary("EZ_top") is segmentation.boundary("EZ_top") and is_ordered(stopped.depths)
    pushed = gestures.pull(segmentation, "OPL_ONL", 100, 60, 30, push=True)
    assert pushed.boundary("EZ_top").depth[100] == pushed.boundary("OPL_ONL").depth[100]
    assert pushed.boundary("EZ_top").origin[100] == Origin.HAND and is_ordered(pushed.depths)


def test_that_a_pull_does_not_cross_a_gap_and_needs_a_line(gapped):
    before = gapped.boundaries[5].depth
    after = gestures.pull(gapped, gapped.boundaries[5].name, 85, 5, 60).boundaries[5].depth
    assert np.isnan(after[90:110]).all() and np.array_equal(after[110:], before[110:])
    with pytest.raises(InvalidEdit):
        gestures.pull(gapped, gapped.boundaries[5].name, 100, 5, 60)


def test_that_the_last_pass_over_a_column_counts():
    path = gestures.drawn_over(np.full(50, np.nan), (10.0, 20.0), (30.0, 20.0))
    path = gestures.drawn_over(path, (30.0, 20.0), (20.0, 40.0))
    assert np.array_equal(np.flatnonzero(np.isfinite(path)), np.arange(10, 30))
    assert path[12] == 20 and path[20] == pytest.approx(39) and path[29] == pytest.approx(21)


def test_that_a_redrawn_stretch_follows_the_hand_and_is_blended_beside_it(segmentation):
    before = segmentation.boundary("BM").depth
    drawn = edits.redraw(segmentation, "BM", np.array([80, 120]), np.array([195.0, 195.0]), blend=6).boundary("BM")
    assert np.allclose(drawn.depth[80:121], 195)
    step = np.abs(np.diff(drawn.depth - before))
    assert step.max() < 2.5 and np.array_equal(drawn.depth[:74], before[:74])
    assert np.array_equal(drawn.depth[127:], before[127:])


def test_that_vertices_beside_an_edit_stay_and_those_inside_are_close_to_the_line(segmentation):
    held = edits.insert_vertex(segmentation, "BM", 33)
    after = gestures.pull(held, "BM", 120, 9, 25).boundary("BM")
    assert 33 in after.vertices
    straight = np.interp(np.arange(200), after.vertices, after.depth[after.vertices])
    assert np.abs(straight - after.depth).max() <= edits.SIMPLIFICATION + 0.01


def test_that_a_pushed_neighbour_gets_vertices_that_follow_it(segmentation):
    held = edits.with_vertices(segmentation, "EZ_top")
    pushed = gestures.pull(held, "OPL_ONL", 100, 60, 30, push=True).boundary("EZ_top")
    straight = np.interp(np.arange(200), pushed.vertices, pushed.depth[pushed.vertices])
    assert np.abs(straight - pushed.depth).max() <= edits.SIMPLIFICATION + 0.01


def test_that_the_brush_pushes_a_line_out_of_its_circle(segmentation):
    before = segmentation.boundary("BM").depth
    after = gestures.nudge(segmentation, ("BM",), (100.0, before[100] - 6), 10).boundary("BM").depth
    assert after[100] == pytest.approx(before[100] + 4, abs=0.2)
    assert np.array_equal(after[:90], before[:90]) and np.array_equal(after[111:], before[111:])


def test_that_the_brush_takes_several_lines_and_keeps_their_order(segmentation):
    names = BASE_8.boundaries
    middle = (segmentation.depths[3, 100] + segmentation.depths[4, 100]) / 2
    alone = gestures.nudge(segmentation, (names[4],), (100.0, middle), 45)
    assert alone.boundaries[4].depth[100] == alone.boundaries[5].depth[100]
    several = gestures.nudge(segmentation, names, (100.0, middle), 45)
    assert several.depths[3, 100] == pytest.approx(middle - 45, abs=0.1)
    assert several.depths[4, 100] == pytest.approx(middle + 45, abs=0.1) and is_ordered(several.depths)


def test_that_smoothing_calms_a_stretch_and_keeps_the_rest(segmentation):
    depths = segmentation.depths
    depths[7] += np.random.default_rng(0).normal(0, 1.5, 200)
    noisy = Segmentation.of(depths, 300, Origin.MODEL)
    after = gestures.smooth(noisy, "BM", 50, 150).boundary("BM").depth
    assert np.abs(np.diff(after[60:140])).mean() < 0.4 * np.abs(np.diff(depths[7, 60:140])).mean()
    assert np.array_equal(after[:50], noisy.depths[7, :50]) and np.array_equal(after[151:], noisy.depths[7, 151:])


def test_that_a_shift_moves_a_stretch_and_meets_the_rest(segmentation):
    before = segmentation.boundary("BM").depth
    after = gestures.shift(segmentation, "BM", 50, 150, -3).boundary("BM").depth
    assert np.allclose(after[57:144], before[57:144] - 3, atol=0.01)
    assert np.array_equal(after[:50], before[:50]) and np.abs(np.diff(after - before)).max() < 0.5
    everything = gestures.shift(segmentation, "BM", 0, 199, 2).boundary("BM").depth
    assert np.allclose(everything, before + 2, atol=0.01)


def test_that_clearing_makes_a_gap_that_is_the_hands(segmentation):
    cleared = gestures.clear(segmentation, "BM", 50, 60).boundary("BM")
    assert np.isnan(cleared.depth[50:61]).all() and cleared.seen.sum() == 189
    assert (cleared.origin[50:61] == Origin.HAND).all() and np.isnan(cleared.deviation[50:61]).all()


def test_that_a_bridge_joins_the_shores_and_says_interpolated(gapped):
    name = gapped.boundaries[5].name
    bridged = gestures.bridge(gapped, name, 100, 100).boundary(name)
    truth = 160 + 4 * np.sin(np.arange(200) / 15)
    assert np.abs(bridged.depth[90:110] - truth[90:110]).max() < 1.5
    assert (bridged.origin[90:110] == Origin.INTERPOLATED).all() and bridged.origin[89] == Origin.MODEL
    assert gestures.bridge(gapped, name, 0, 199).has_users_boundaries
    with pytest.raises(InvalidEdit):
        gestures.bridge(gapped, name, 0, 50)


def test_that_box_deleting_draws_straight_and_keeps_the_ends(segmentation):
    vertices = edits.simplified_columns(segmentation.boundary("BM").depth)
    gone = edits.remove_vertices(segmentation, "BM", vertices).boundary("BM")
    assert gone.vertices.tolist() == [0, 199]
    assert np.allclose(gone.depth, np.interp(np.arange(200), [0, 199], gone.depth[[0, 199]]), atol=0.01)
    with pytest.raises(InvalidEdit):
        edits.remove_vertices(segmentation, "BM", np.array([0, 199]))


def stepped(segmentation, index, brighter_below=True):
    """A noisy picture whose only edge lies at a boundary."""
    rows = np.arange(300)[:, None] + 0.5
    lit = (rows >= segmentation.depths[index]) == brighter_below
    return (60 + 80 * lit + np.random.default_rng(1).normal(0, 12, lit.shape)).astype(np.float32)


@pytest.mark.parametrize("brighter_below", [True, False])
def test_that_the_wire_follows_the_edge_in_both_directions(segmentation, brighter_below):
    pixels, truth = stepped(segmentation, 4, brighter_below), segmentation.depths[4]
    edges = Edges.of(pixels, segmentation, BASE_8.boundaries[4])
    for start, end in ((20, 180), (180, 20)):
        wire = Wire(edges, start, edges.snapped(start, truth[start] + 3))
        columns, depths = wire.path_to(end, edges.snapped(end, truth[end] - 3))
        assert columns.tolist() == list(range(20, 181)) and np.abs(depths - truth[20:181]).max() < 1.5


def test_that_the_wire_finds_an_edge_that_the_line_has_left(segmentation):
    pixels, truth = stepped(segmentation, 4), segmentation.depths[4]
    wrong = gestures.shift(segmentation, BASE_8.boundaries[4], 60, 140, 9)
    edges = Edges.of(pixels, wrong, BASE_8.boundaries[4])
    _, depths = Wire(edges, 50, edges.snapped(50, truth[50])).path_to(150, edges.snapped(150, truth[150]))
    assert np.abs(depths - truth[50:151]).max() < 1.5


def test_that_the_wire_stays_between_the_neighbours(segmentation):
    name = BASE_8.boundaries[4]
    above, below = band(segmentation, name)
    edges = Edges.of(stepped(segmentation, 6), segmentation, name)
    _, depths = Wire(edges, 10, edges.snapped(10, 0)).path_to(190, edges.snapped(190, 300))
    assert (depths >= above[10:191] - 1).all() and (depths <= below[10:191] + 1).all()


def test_that_the_wire_grows_with_the_pointer_and_gives_the_same_path(segmentation):
    edges = Edges.of(stepped(segmentation, 4), segmentation, BASE_8.boundaries[4])
    grown = Wire(edges, 10, 141)
    for column in range(11, 150):
        grown.path_to(column, 140)
    assert np.array_equal(grown.path_to(160, 140)[1], Wire(edges, 10, 141).path_to(160, 140)[1])


def test_that_a_closed_band_gives_the_straight_line(segmentation):
    shut = gestures.shift(segmentation, BASE_8.boundaries[3], 0, 199, 40, push=True)
    shut = gestures.shift(shut, BASE_8.boundaries[5], 0, 199, -40, push=True)
    edges = Edges.of(stepped(segmentation, 4), shut, BASE_8.boundaries[4])
    _, depths = Wire(edges, 10, 150).path_to(60, 150)
    assert np.isfinite(depths).all() and len(depths) == 51


def test_that_the_wire_is_quick_on_a_wide_scan():
    edges = Edges(np.random.default_rng(0).random((301, 1536), np.float32), np.zeros((301, 1536), np.float32))
    wire = Wire(edges, 0, 150)
    wire.path_to(1535, 150)
    start = time.perf_counter()
    wire.path_to(1500, 140)
    assert time.perf_counter() - start < 0.05


STEP = st.tuples(
    st.sampled_from(["move", "delete", "box", "redraw", "pull", "nudge", "smooth", "shift", "clear", "bridge"]),
    st.sampled_from(BASE_8.boundaries),
    st.integers(0, 199),
    st.floats(-60, 60, width=32),
    st.booleans(),
)


def edited(now, kind, name, column, by, push):
    depth, last = 150 + 3 * by, min(column + 40, 199)
    vertices = edits.with_vertices(now, name).boundary(name).vertices
    vertex = int(vertices[np.argmin(np.abs(vertices - column))]) if len(vertices) else column
    return {
        "move": lambda: edits.move_vertex(now, name, vertex, depth, push),
        "delete": lambda: edits.remove_vertex(now, name, vertex),
        "box": lambda: edits.remove_vertices(now, name, np.arange(column, last)),
        "redraw": lambda: edits.redraw(now, name, np.array([column, last]), np.array([depth, depth]), push, 6),
        "pull": lambda: gestures.pull(now, name, column, by, 30, push),
        "nudge": lambda: gestures.nudge(now, BASE_8.boundaries if by > 0 else (name,), (column, depth), 25, push),
        "smooth": lambda: gestures.smooth(now, name, column, last),
        "shift": lambda: gestures.shift(now, name, column, last, by, push),
        "clear": lambda: gestures.clear(now, name, column, last),
        "bridge": lambda: gestures.bridge(now, name, column, last),
    }[kind]()


@given(st.lists(STEP, min_size=1, max_size=25))
@settings(max_examples=40, deadline=None)
def test_that_order_holds_after_any_gestures(steps):
    depths = 60 + 20.0 * np.arange(9)[:, None] + 4 * np.sin(np.arange(200) / 15)
    depths[8, 120:140] = np.nan
    now = Segmentation.of(depths, 300, Origin.MODEL)
    for kind, name, column, by, push in steps:
        before, kept = now, now.depths
        try:
            now = edited(now, kind, name, column, by, push)
        except InvalidEdit:
            assert now is before
        assert np.array_equal(before.depths, kept, equal_nan=True)
        assert is_ordered(now.depths)
        seen = now.depths[np.isfinite(now.depths)]
        assert seen.size == 0 or (seen.min() >= 0 and seen.max() <= 300)
        for boundary in now.boundaries:
            if boundary.vertices is not None:
                assert boundary.seen[boundary.vertices].all() and np.all(np.diff(boundary.vertices) > 0)
