"""Measuring: the caliper, and thickness as it is now against what the network found."""

import re

import numpy as np
import pytest
from gui_gestures import a_vertex, drag, line, send, take
from PySide6.QtCore import QEvent, Qt

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.distance import distance
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.thickness import automatic_between, between, mean_change
from octlayers_gui.gui.panels.layers import CHANGE


def test_that_a_distance_is_in_um_only_where_the_scale_is_known():
    both = distance((10, 20), (40, 60), Spacing(4.0, 10.0, "user"))
    assert (both.axial_um, both.lateral_um) == (160, 300) and both.total_um == pytest.approx(340)
    assert distance((40, 60), (10, 20), Spacing()).total_px == pytest.approx(50)
    one = distance((0, 0), (1, 1), Spacing(4.0, None, "file"))
    assert one.axial_um == 4 and one.lateral_um is None and one.total_um is None
    assert distance((0, 0), (1, 1), Spacing(4.0, 10.0, "unknown")).total_um is None


def test_that_the_caliper_measures_without_a_segmentation_until_esc(opened, qtbot):
    opened.document.undo_stack.undo()
    assert opened.document.segmentation is None
    qtbot.keyClick(opened, Qt.Key.Key_K)
    caliper = opened.bench.tool
    assert caliper.name == "caliper" and opened.status._hint.text() == caliper.hint
    drag(opened.view, (50, 100), (80, 140))
    assert caliper.text.startswith("50.") and "axial 40." in caliper.text and "lateral 30." in caliper.text
    opened.workflow.set_spacing(4.0, 10.0)
    figures = [float(figure) for figure in re.findall(r"([0-9.]+) µm", caliper.text)]
    assert figures == pytest.approx([340, 160, 300], abs=8) and "px" not in caliper.text
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert caliper.text == "" and opened.bench.tool is caliper
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.bench.tool.name == "vertex" and opened.document.undo_stack.index() == 0


def test_that_a_measurement_goes_with_the_next_one_another_tool_or_another_scan(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_K)
    caliper = opened.bench.tool
    drag(opened.view, (50, 100), (80, 140))
    drag(opened.view, (50, 100), (50, 110))
    assert "axial 10." in caliper.text and opened.document.undo_stack.index() == 1
    take(opened, qtbot, "pull")
    assert caliper.text == ""
    qtbot.keyClick(opened, Qt.Key.Key_K)
    drag(opened.view, (50, 100), (80, 140))
    opened.view.show_bscan(BScan(np.zeros((300, 200), np.uint8)), None)
    assert caliper.text == ""


def test_that_esc_in_the_middle_of_measuring_ends_it(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_K)
    drag(opened.view, (50, 100), (80, 140), release_after=False)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    at, left, none = opened.view.view_position(90, 150), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(opened.view, QEvent.Type.MouseMove, at, none, left)
    send(opened.view, QEvent.Type.MouseButtonRelease, at, left, none)
    assert opened.bench.tool.text == ""


@pytest.fixture
def corrected(opened, segmentation):
    """The window after a vertex of the ILM was dragged up by 10 px."""
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    return opened, column


def test_that_the_table_tells_the_change_against_the_automatic_result(corrected):
    window, _ = corrected
    now = window.document.segmentation
    change = mean_change(now, BASE_8.layers[0], Spacing())
    assert change == pytest.approx(float((line(window, "NFL_GCL") - line(window, "ILM") - 20).mean()), abs=1e-3)
    assert window.layers._table.item(0, CHANGE).text() == f"{change:+.1f}"
    assert window.layers._table.item(3, CHANGE).text() == "" and np.isnan(mean_change(now, BASE_8.layers[3], Spacing()))


def test_that_the_profile_is_live_while_dragging_and_keeps_the_automatic_line(opened):
    column, depth = a_vertex(opened)
    before, found = opened.profile.curves()
    assert np.array_equal(before, between(opened.document.segmentation, "ILM", "BM", Spacing())[0])
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10), release_after=False)
    now, still = opened.profile.curves()
    assert now[column] == pytest.approx(before[column] + 10, abs=1) and still is found
    opened.view.give_up_drag()
    assert np.array_equal(opened.profile.curves()[0], before)
    opened.workflow.set_spacing(4.0, None)
    assert np.allclose(opened.profile.curves()[0], 4 * before)
    opened.profile.choose("INL")
    expected = automatic_between(opened.document.segmentation, "IPL_INL", "INL_OPL", Spacing(4.0, None, "user"))
    assert np.array_equal(opened.profile.curves()[1], expected)


def test_that_the_profile_shows_the_canvas_s_own_columns(opened, qtbot):
    def edges():
        return [(view.mapToGlobal(view.rect().topLeft()).x(), view.mapToGlobal(view.rect().topRight()).x())
                for view in (opened.view, opened.profile._plot)]  # fmt: skip

    def columns(view, box):
        return [box.mapSceneToView(view.mapToScene(x, 5)).x() for x in (0, view.width() - 1)]

    for change in (lambda: None, lambda: opened.view.box.zoom(4), lambda: opened.resize(1100, 760)):
        change()
        qtbot.wait(30)
        (left, right), (plot_left, plot_right) = edges()
        assert abs(left - plot_left) <= 2 and abs(right - plot_right) <= 2
        canvas = columns(opened.view, opened.view.box)
        assert columns(opened.profile._plot, opened.profile.box) == pytest.approx(canvas, abs=1.5)
