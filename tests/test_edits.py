"""What a hand does to boundaries: order holds after every edit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from octlayers_gui.core import edits
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered


def a_vertex(segmentation, name, at=100):
    vertices = edits.with_vertices(segmentation, name).boundary(name).vertices
    return int(vertices[np.argmin(np.abs(vertices - at))])


def test_that_vertices_stay_within_half_a_pixel_of_the_boundary(segmentation):
    depth = segmentation.boundary("ILM").depth
    vertices = edits.simplified_columns(depth)
    straight = np.interp(np.arange(200), vertices, depth[vertices])
    assert np.abs(straight - depth).max() <= edits.SIMPLIFICATION + 0.01
    assert len(vertices) < 60


def test_that_a_moved_vertex_takes_its_stretch_along_and_keeps_the_rest(segmentation):
    column = a_vertex(segmentation, "IPL_INL")
    before = segmentation.boundary("IPL_INL").depth
    after = edits.move_vertex(segmentation, "IPL_INL", column, before[column] + 5).boundary("IPL_INL")
    assert after.depth[column] == pytest.approx(before[column] + 5)
    assert np.array_equal(after.depth[:60], before[:60]) and np.array_equal(after.depth[150:], before[150:])
    assert after.origin[column] == Origin.HAND and after.origin[0] == Origin.MODEL


def test_that_a_vertex_stops_at_the_boundary_below(segmentation):
    column = a_vertex(segmentation, "ILM")
    edited = edits.move_vertex(segmentation, "ILM", column, 500)
    assert edited.boundary("ILM").depth[column] == edited.boundary("NFL_GCL").depth[column]
    assert is_ordered(edited.depths)


def test_that_pushing_takes_the_neighbours_along(segmentation):
    column = a_vertex(segmentation, "ILM")
    edited = edits.move_vertex(segmentation, "ILM", column, 150, push=True)
    assert edited.boundary("ILM").depth[column] == pytest.approx(150)
    assert edited.boundary("NFL_GCL").depth[column] == pytest.approx(150)
    assert is_ordered(edited.depths)


def test_that_inserting_a_vertex_changes_nothing_else(segmentation):
    edited = edits.insert_vertex(segmentation, "BM", 77)
    assert edited.boundary("BM").depth is segmentation.boundary("BM").depth
    assert 77 in edited.boundary("BM").vertices
    assert not edited.is_hand_corrected


def test_that_removing_a_vertex_draws_its_stretch_straight(segmentation):
    inserted = edits.insert_vertex(segmentation, "BM", 77)
    moved = edits.move_vertex(inserted, "BM", 77, inserted.boundary("BM").depth[77] + 6)
    vertices = moved.boundary("BM").vertices
    place = int(np.searchsorted(vertices, 77))
    left, right = int(vertices[place - 1]), int(vertices[place + 1])
    removed = edits.remove_vertex(moved, "BM", 77).boundary("BM")
    expected = np.interp(77, [left, right], removed.depth[[left, right]])
    assert removed.depth[77] == pytest.approx(expected) and 77 not in removed.vertices


def test_that_the_ends_of_a_boundary_cannot_be_removed(segmentation):
    with pytest.raises(InvalidEdit):
        edits.remove_vertex(segmentation, "BM", 0)


def test_that_an_edit_does_not_leak_over_an_unseen_stretch(segmentation):
    depths = segmentation.depths
    depths[8, 90:110] = np.nan
    gapped = Segmentation.of(depths, 300, Origin.MODEL)
    edited = edits.move_vertex(gapped, "choroid_bottom", 89, 240).boundary("choroid_bottom").depth
    assert np.isnan(edited[90:110]).all() and np.array_equal(edited[110:], depths[8, 110:])


def test_that_a_redrawn_stretch_appears_where_nothing_was_seen(segmentation):
    depths = segmentation.depths
    depths[8] = np.nan
    blank = Segmentation.of(depths, 300, Origin.MODEL)
    edited = edits.redraw(blank, "choroid_bottom", np.array([20, 80]), np.array([260.0, 270.0]))
    boundary = edited.boundary("choroid_bottom")
    assert boundary.seen.sum() == 61 and boundary.depth[50] == pytest.approx(265)
    assert (boundary.origin[20:81] == Origin.HAND).all() and is_ordered(edited.depths)


EDIT = st.tuples(
    st.sampled_from(BASE_8.boundaries),
    st.integers(0, 199),
    st.floats(-50, 400, width=32),
    st.booleans(),
    st.integers(0, 3),
)


@given(st.lists(EDIT, min_size=1, max_size=25))
@settings(max_examples=40, deadline=None)
def test_that_order_holds_after_any_edits(steps):
    depths = 60 + 20.0 * np.arange(9)[:, None] + 4 * np.sin(np.arange(200) / 15)
    depths[8, 120:140] = np.nan
    depths[3, 40:50] = np.nan
    now = Segmentation.of(depths, 300, Origin.MODEL)
    for name, column, depth, push, kind in steps:
        before = now.depths
        try:
            if kind == 0:
                now = edits.move_vertex(now, name, a_vertex(now, name, column), depth, push)
            elif kind == 1:
                now = edits.insert_vertex(now, name, column)
            elif kind == 2:
                now = edits.remove_vertex(now, name, a_vertex(now, name, column))
            else:
                now = edits.redraw(now, name, np.array([column, column + 20]), np.array([depth, depth]), push)
        except InvalidEdit:
            assert np.array_equal(now.depths, before, equal_nan=True)
        assert is_ordered(now.depths)
        assert np.nanmin(now.depths) >= 0 and np.nanmax(now.depths) <= 300
