"""A locked boundary stays where it is, whatever a hand does, and what is pushed stops at it."""

import numpy as np
import pytest
from gui_gestures import CTRL, SHIFT, a_vertex, click, drag, line, on_line, steps, take
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from test_gestures import STEP, edited

from octlayers_gui.core import edits
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.locks import with_locked_kept
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, differs, is_ordered

NAMES = st.sets(st.sampled_from(BASE_8.boundaries), min_size=1, max_size=4)


@given(st.lists(STEP, min_size=1, max_size=8), NAMES)
@settings(max_examples=60, deadline=None)
def test_that_no_edit_moves_a_locked_boundary_and_order_holds(edits_made, locked):
    depths = 60 + 20.0 * np.arange(9)[:, None] + np.zeros(200)
    first = now = Segmentation.of(depths, 300, Origin.MODEL)
    for step in edits_made:
        try:
            now = with_locked_kept(now, edited(now, *step), step[1], locked)
        except InvalidEdit:
            continue
        assert is_ordered(now.depths)
        for boundary in now.boundaries:
            if boundary.vertices is not None:
                assert boundary.seen[boundary.vertices].all()
    for name in locked:
        assert np.array_equal(now.boundary(name).depth, first.boundary(name).depth)
        assert (now.boundary(name).origin == Origin.MODEL).all()


def test_that_what_is_pushed_stops_at_a_lock_and_only_what_moved_is_the_hand_s(segmentation):
    wanted = segmentation.boundary("ILM").depth + np.float32(70)
    pushed = edits.placed(segmentation, "ILM", wanted, push=True)
    kept = with_locked_kept(segmentation, pushed, "ILM", {"INL_OPL"})
    wall = segmentation.boundary("INL_OPL")
    assert kept.boundary("INL_OPL") is wall and kept.boundary("OPL_ONL") is segmentation.boundary("OPL_ONL")
    for name in ("ILM", "NFL_GCL", "IPL_INL"):
        assert np.array_equal(kept.boundary(name).depth, wall.depth)
        assert (kept.boundary(name).origin == Origin.HAND).all()


def test_that_an_edit_without_a_locked_boundary_is_the_edit_itself(segmentation):
    after = edits.placed(segmentation, "ILM", segmentation.boundary("ILM").depth - 3, push=True)
    assert with_locked_kept(segmentation, after, "ILM", {"BM", "INL_OPL"}) is after


def locked(window, *names):
    for name in names:
        window.layers.locks.toggle(name)
    assert window.view.locked == set(names)


@pytest.mark.parametrize("name", ["vertex", "pull", "redraw", "brush", "stretch"])
def test_that_a_locked_boundary_refuses_every_tool_and_says_so(bench, qtbot, name):
    before = bench.document.segmentation
    qtbot.keyClick(bench, Qt.Key.Key_L, CTRL)
    assert bench.view.locked == {"BM"} and "locked" in bench.status._hint.text()
    take(bench, qtbot, name)
    assert bench.status._hint.text().startswith("BM: locked")
    x, y = a_vertex(bench, "BM") if name == "vertex" else on_line(bench, 100)
    if name == "stretch":
        qtbot.keyClick(bench, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    elif name == "vertex":
        drag(bench.view, (x + 0.5, y), (x + 0.5, y - 9))
    else:
        drag(bench.view, (x, y - (bench.bench.tool.radius + 3 if name == "brush" else 0)), (x + 20, y + 6))
    assert bench.document.segmentation is before and bench.view.segmentation is before and not bench.view.gesture_runs
    assert bench.status._hint.text() == "BM is locked; unlock it in the Layers panel to change it."
    qtbot.keyClick(bench, Qt.Key.Key_L, CTRL)
    assert bench.view.locked == set() and "unlocked" in bench.status._hint.text()


def test_that_vertices_of_a_locked_boundary_neither_come_nor_go(bench, qtbot):
    before = bench.document.segmentation
    locked(bench, "BM")
    depth = line(bench)
    columns = edits.simplified_columns(depth)
    gap = int(np.argmax(np.diff(columns)))
    column = int((columns[gap] + columns[gap + 1]) // 2)
    click(bench.view, (column + 0.5, depth[column]), double=True)
    drag(bench.view, (50, 185), (150, 235), modifiers=CTRL)
    assert bench.document.segmentation is before and "is locked" in bench.status._hint.text()


def test_that_a_push_stops_at_a_locked_neighbour_during_the_drag_and_after(opened):
    locked(opened, "IPL_INL")
    column, depth = a_vertex(opened)
    wall = line(opened, "IPL_INL")
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth + 60), modifiers=SHIFT, release_after=False)
    assert opened.view.gesture_runs
    assert opened.view.segmentation.boundary("ILM").depth[column] == pytest.approx(wall[column])
    opened.view.give_up_drag()
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth + 60), modifiers=SHIFT)
    edited_now = opened.document.segmentation
    assert steps(opened) == 2 and np.array_equal(line(opened, "IPL_INL"), wall)
    assert edited_now.boundary("NFL_GCL").depth[column] == pytest.approx(wall[column])
    assert (edited_now.boundary("IPL_INL").origin == Origin.MODEL).all() and is_ordered(edited_now.depths)


def test_that_the_brush_on_every_line_leaves_the_locked_ones_alone(bench, qtbot):
    locked(bench, "OPL_ONL")
    take(bench, qtbot, "brush")
    before = bench.document.segmentation.depths
    drag(bench.view, (100.5, before[4, 100] - 14), (100.5, before[4, 100] + 8), modifiers=CTRL)
    changed = differs(bench.document.segmentation.depths, before).any(axis=1)
    assert changed.any() and not changed[4] and is_ordered(bench.document.segmentation.depths)


def test_that_locks_stay_when_another_scan_is_shown(opened, qtbot, scan_file):
    locked(opened, "ILM")
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: opened.document.bscan.width == 256)
    assert opened.view.locked == {"ILM"}
