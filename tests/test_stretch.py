"""Edits of a marked stretch, and undo of everything the workbench can do."""

import numpy as np
import pytest
from alike import same
from gui_gestures import SHIFT, drag, line, steps, take
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from test_gestures import STEP, edited

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui.document import Document


def test_that_actions_work_on_the_marked_stretch_and_say_so(bench, qtbot):
    take(bench, qtbot, "stretch")
    drag(bench.view, (50.5, 100), (120.5, 110))
    assert bench.view.marked == (50, 120) and bench.view._mark.isVisible()
    before = line(bench)
    qtbot.keyClick(bench, Qt.Key.Key_C)
    assert np.isnan(line(bench)[50:121]).all() and np.isfinite(line(bench)).sum() == 129
    assert "columns 50 to 120" in bench.status._hint.text() and "marked" in bench.status._hint.text()
    qtbot.keyClick(bench, Qt.Key.Key_G)
    bridged = bench.document.segmentation.boundary("BM")
    assert (bridged.origin[50:121] == Origin.INTERPOLATED).all() and np.isfinite(bridged.depth).all()
    bench.document.undo_stack.undo()
    bench.document.undo_stack.undo()
    assert np.array_equal(line(bench), before)
    qtbot.keyClick(bench, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert line(bench)[80] == pytest.approx(before[80] - 1, abs=0.01) and line(bench)[20] == before[20]
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    assert bench.view.marked is None
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    assert bench.bench.tool.name == "vertex"


def test_that_without_a_mark_the_visible_stretch_is_taken(bench, qtbot):
    before = line(bench)
    qtbot.keyClick(bench, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | SHIFT)
    assert np.allclose(line(bench), before + 1, atol=0.01) and "visible" in bench.status._hint.text()
    bench.view.box.zoom(4)
    qtbot.keyClick(bench, Qt.Key.Key_S)
    first, last = bench.view.stretch()
    assert first > 40 and last < 160
    assert np.allclose(line(bench)[:first], before[:first] + 1)


def test_that_bridging_without_a_gap_says_so(bench, qtbot):
    qtbot.keyClick(bench, Qt.Key.Key_G)
    assert "no gap" in bench.status._hint.text() and steps(bench) == 1


@given(st.lists(STEP, min_size=1, max_size=15))
@settings(max_examples=20, deadline=None)
def test_that_undo_and_redo_bring_back_the_very_same_boundaries(steps):
    document = Document()
    pixels = np.zeros((300, 200), np.uint8)
    document.open(Volume((pixels,), "eye"), BScan(pixels))
    depths = 60 + 20.0 * np.arange(9)[:, None] + np.zeros(200)
    document.edit(Segmentation.of(depths, 300, Origin.MODEL), "Segment")
    seen = [document.segmentation]
    for step in steps:
        try:
            document.edit(edited(document.segmentation, *step), "Edit")
        except InvalidEdit:
            continue
        if document.segmentation is not seen[-1]:
            seen.append(document.segmentation)
    assert document.undo_stack.count() == len(seen)
    for before in reversed(seen[:-1]):
        document.undo_stack.undo()
        assert same(document.segmentation, before)
    for after in seen[1:]:
        document.undo_stack.redo()
        assert same(document.segmentation, after)
