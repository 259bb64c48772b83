"""The tools on the canvas: one press, move and release is one undo step; Esc leaves nothing."""

import numpy as np
import pytest
from gui_gestures import (
    CTRL,
    SHIFT,
    TOOL_KEYS,
    click,
    drag,
    hover,
    line,
    on_line,
    release,
    send,
    steps,
    stroke,
    take,
    wheel,
)
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.segmentation import Origin, is_ordered
from octlayers_gui.gui.actions import ACTIONS
from octlayers_gui.gui.dialogs.keys import KeySheet

WHERE = {"pull": (100.5, 200.0), "redraw": (60.5, 190.0), "brush": (100.5, 190.0)}


def test_that_a_tool_is_chosen_by_key_menu_and_strip_and_one_is_always_in_hand(bench, qtbot):
    for name in TOOL_KEYS:
        take(bench, qtbot, name)
        checked = [e.tool.name for e in ACTIONS if e.tool and bench.actions_by_slot[e.name].isChecked()]
        assert checked == [name]
        assert bench.status._hint.text() == f"BM: {bench.bench.tool.hint}"
    bench.actions_by_slot["pull"].trigger()
    assert bench.bench.tool.name == "pull"


def test_that_the_key_sheet_lists_every_tool(bench):
    bench.help_menu.show_keys()
    sheet = bench.findChild(KeySheet)
    assert all(entry.tool.hint in sheet.text.toPlainText() for entry in ACTIONS if entry.tool)


def test_that_hovering_lights_the_vertex_that_a_press_would_take(bench):
    vertices = edits.simplified_columns(line(bench))
    column = int(vertices[len(vertices) // 2])
    hover(bench.view, on_line(bench, column))
    assert bench.view.handles.lit == column
    hover(bench.view, (column + 0.5, 20))
    assert bench.view.handles.lit is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_that_delete_takes_the_lit_vertex_away(bench, qtbot, key):
    vertices = edits.simplified_columns(line(bench))
    column = int(vertices[len(vertices) // 2])
    hover(bench.view, on_line(bench, column))
    qtbot.keyClick(bench, key)
    assert column not in bench.document.segmentation.boundary("BM").vertices and steps(bench) == 2


def test_that_a_right_click_on_a_vertex_offers_to_delete_it(bench):
    vertices = edits.simplified_columns(line(bench))
    column = int(vertices[len(vertices) // 2])
    at = bench.view.view_position(*on_line(bench, column))
    viewport, right = bench.view.viewport(), Qt.MouseButton.RightButton
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, at, QPointF(viewport.mapToGlobal(at.toPoint())), right, right,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    menu = bench.view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Delete vertex"]
    menu.actions()[0].trigger()
    menu.close()
    assert column not in bench.document.segmentation.boundary("BM").vertices


def test_that_a_box_drawn_with_ctrl_deletes_the_vertices_in_it(bench):
    before = edits.simplified_columns(line(bench))
    drag(bench.view, (50, 185), (150, 215), modifiers=CTRL)
    vertices = bench.document.segmentation.boundary("BM").vertices
    assert vertices.tolist() == [c for c in before.tolist() if not 50 <= c + 0.5 <= 150] and steps(bench) == 2
    bench.document.undo_stack.undo()
    assert bench.document.segmentation.boundary("BM").vertices is None


def test_that_a_click_on_a_vertex_edits_nothing(bench):
    vertices = edits.simplified_columns(line(bench))
    click(bench.view, on_line(bench, int(vertices[3])))
    assert steps(bench) == 1


def test_that_a_pull_takes_the_line_along_within_its_reach(bench, qtbot):
    take(bench, qtbot, "pull")
    before = line(bench)
    bench.bench.tool.reach = 20.0
    x, y = on_line(bench, 100)
    drag(bench.view, (x, y), (x, y - 9))
    after = line(bench)
    assert after[100] == pytest.approx(before[100] - 9, abs=1) and steps(bench) == 2
    assert np.array_equal(after[:79], before[:79]) and np.array_equal(after[122:], before[122:])
    bench.document.undo_stack.undo()
    assert np.array_equal(line(bench), before)
    bench.document.undo_stack.redo()
    assert np.array_equal(line(bench), after)


def test_that_the_wheel_widens_a_running_pull_and_shows_how_far_it_reaches(bench, qtbot):
    take(bench, qtbot, "pull")
    bench.bench.tool.reach = 20.0
    zoom = bench.view.pixel_size()
    x, y = on_line(bench, 100)
    drag(bench.view, (x, y), (x, y - 9), release_after=False)
    assert bench.view.segmentation.boundary("BM").depth[75] == pytest.approx(line(bench)[75])
    wheel(bench.view, (x, y - 9), 4)
    assert bench.bench.tool.reach == pytest.approx(20 * 1.2**4) and bench.view.pixel_size() == zoom
    assert bench.view.segmentation.boundary("BM").depth[75] < line(bench)[75] - 0.5
    marks, _ = bench.bench.tool._marks.getData()
    assert marks[0] == pytest.approx(100.5 - bench.bench.tool.reach)
    release(bench.view, (x, y - 9))
    assert steps(bench) == 2 and not len(bench.bench.tool._marks.getData()[0] or ())


def test_that_pulling_another_line_makes_it_the_active_one(bench, qtbot):
    take(bench, qtbot, "pull")
    x, y = on_line(bench, 100, "INL_OPL")
    drag(bench.view, (x, y), (x, y + 30), modifiers=SHIFT)
    assert bench.view.active == "INL_OPL" and is_ordered(bench.document.segmentation.depths)
    pushed = bench.document.segmentation.boundary("OPL_ONL")
    assert pushed.depth[100] == line(bench, "INL_OPL")[100] and pushed.origin[100] == Origin.HAND


def test_that_a_stroke_redraws_the_line(bench, qtbot):
    take(bench, qtbot, "redraw")
    before = line(bench)
    stroke(bench.view, [(60.5, 195), (80.5, 190), (110.5, 192), (90.5, 197)])
    after = line(bench)
    assert steps(bench) == 2 and bench.document.undo_stack.undoText() == "Redraw BM"
    assert after[80] == pytest.approx(190, abs=0.7) and after[91] == pytest.approx(197, abs=0.7)
    assert np.array_equal(after[:53], before[:53]) and np.array_equal(after[118:], before[118:])
    assert (bench.document.segmentation.boundary("BM").origin[61:110] == Origin.HAND).all()


def test_that_a_click_with_the_pen_picks_a_line(bench, qtbot):
    take(bench, qtbot, "redraw")
    click(bench.view, on_line(bench, 60, "ILM"))
    assert bench.view.active == "ILM" and steps(bench) == 1


def test_that_the_brush_pushes_the_line_away(bench, qtbot):
    take(bench, qtbot, "brush")
    before, radius = line(bench), bench.bench.tool.radius
    drag(bench.view, (100.5, before[100] - radius - 4), (100.5, before[100] - radius + 6))
    after = line(bench)
    assert after[100] == pytest.approx(before[100] + 6, abs=1) and steps(bench) == 2
    assert np.array_equal(after[:80], before[:80])


def test_that_ctrl_brushes_several_lines_and_the_wheel_changes_the_radius(bench, qtbot):
    take(bench, qtbot, "brush")
    radius, zoom = bench.bench.tool.radius, bench.view.pixel_size()
    wheel(bench.view, (100, 150), 3)
    assert bench.bench.tool.radius == pytest.approx(radius * 1.15**3) and bench.view.pixel_size() == zoom
    wheel(bench.view, (100, 150), 1, CTRL)
    assert bench.view.pixel_size()[0] < zoom[0]
    before = bench.document.segmentation.depths
    drag(bench.view, (100.5, before[4, 100] - 14), (100.5, before[4, 100] - 8), modifiers=CTRL)
    changed = (bench.document.segmentation.depths != before).any(axis=1)
    assert changed.sum() >= 2 and is_ordered(bench.document.segmentation.depths) and steps(bench) == 2


@pytest.mark.parametrize("name", ["pull", "redraw", "brush"])
def test_that_esc_gives_a_gesture_up(bench, qtbot, name):
    take(bench, qtbot, name)
    before, (x, y) = line(bench), WHERE[name]
    y = before[100] if name == "pull" else y
    drag(bench.view, (x, y), (x + 30, y + 15), release_after=False)
    assert bench.view.segmentation is not bench.document.segmentation
    qtbot.keyClick(bench, Qt.Key.Key_Escape)
    assert bench.view.segmentation is bench.document.segmentation
    release(bench.view, (x + 30, y + 15))
    assert steps(bench) == 1 and np.array_equal(line(bench), before)


def test_that_a_pull_where_nothing_moves_is_no_step(bench, qtbot):
    take(bench, qtbot, "pull")
    click(bench.view, on_line(bench, 100))
    assert steps(bench) == 1


def edge(window):
    """Depths of the edge that the wire is to find, (200,) px."""
    return line(window) - 8 * np.exp(-0.5 * np.square((np.arange(200) - 100) / 15))


@pytest.fixture
def wired(bench, qtbot):
    """A picture whose edge leaves Bruch's membrane upwards for 60 columns, and the wire in hand."""
    rows = np.arange(300)[:, None] + 0.5
    lit = rows < edge(bench)[None]
    pixels = (40 + 120 * lit + np.random.default_rng(0).normal(0, 6, lit.shape)).astype(np.uint8)
    bench.view.show_bscan(BScan(pixels), bench.document.segmentation)
    take(bench, qtbot, "wire")
    return bench


def test_that_the_wire_follows_the_edge_and_enter_makes_it_one_step(wired, qtbot):
    truth = edge(wired)
    click(wired.view, (30.5, truth[30]))
    hover(wired.view, (120.5, truth[120]))
    assert steps(wired) == 1 and wired.view.segmentation is not wired.document.segmentation
    click(wired.view, (120.5, truth[120]))
    hover(wired.view, (170.5, truth[170]))
    qtbot.keyClick(wired, Qt.Key.Key_Return)
    assert steps(wired) == 2 and wired.document.undo_stack.undoText() == "Wire BM"
    assert np.abs(line(wired)[30:171] - truth[30:171]).max() < 2
    assert (wired.document.segmentation.boundary("BM").origin[32:169] == Origin.HAND).all()


def test_that_a_double_click_finishes_the_wire(wired):
    truth = edge(wired)
    click(wired.view, (30.5, truth[30]))
    click(wired.view, (120.5, truth[120]), double=True)
    assert steps(wired) == 2 and not wired.view.gesture_runs
    hover(wired.view, (170.5, truth[170]))
    assert wired.view.segmentation is wired.document.segmentation


def test_that_backspace_takes_anchors_back_and_esc_the_whole_wire(wired, qtbot):
    truth = edge(wired)
    for column in (30, 80, 120):
        click(wired.view, (column + 0.5, truth[column]))
    assert len(wired.bench.tool._wires) == 3
    qtbot.keyClick(wired, Qt.Key.Key_Backspace)
    assert len(wired.bench.tool._wires) == 2 and wired.view.gesture_runs
    qtbot.keyClick(wired, Qt.Key.Key_Escape)
    assert not wired.view.gesture_runs and steps(wired) == 1
    assert wired.view.segmentation is wired.document.segmentation
    click(wired.view, (30.5, truth[30]))
    qtbot.keyClick(wired, Qt.Key.Key_Backspace)
    assert not wired.view.gesture_runs


def test_that_undo_during_a_wire_gives_it_up(wired):
    truth = edge(wired)
    click(wired.view, (30.5, truth[30]))
    wired.document.undo_stack.undo()
    hover(wired.view, (90.5, truth[90]))
    assert not wired.view.gesture_runs and wired.document.segmentation is None


@pytest.mark.parametrize("name", TOOL_KEYS)
def test_that_space_moves_the_scan_in_every_tool(bench, qtbot, name):
    take(bench, qtbot, name)
    before, start = bench.view.view_position(100, 30), on_line(bench, 100)
    qtbot.keyPress(bench, Qt.Key.Key_Space)
    drag(bench.view, start, (start[0] + 20, start[1] + 15))
    qtbot.keyRelease(bench, Qt.Key.Key_Space)
    assert (bench.view.view_position(100, 30) - before).manhattanLength() > 10 and steps(bench) == 1


@pytest.mark.parametrize("name", ["pull", "redraw", "wire", "brush"])
def test_that_the_middle_button_moves_the_scan_in_every_tool(bench, qtbot, name):
    take(bench, qtbot, name)
    before, (x, y) = bench.view.view_position(100, 30), on_line(bench, 100)
    middle, none = Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
    spots = [bench.view.view_position(x + k, y + k) for k in range(0, 21, 5)]
    send(bench.view, QEvent.Type.MouseButtonPress, spots[0], middle, middle)
    for spot in spots[1:]:
        send(bench.view, QEvent.Type.MouseMove, spot, none, middle)
    send(bench.view, QEvent.Type.MouseButtonRelease, spots[-1], middle, none)
    assert (bench.view.view_position(100, 30) - before).manhattanLength() > 10 and steps(bench) == 1


def test_that_tools_rest_while_the_lines_are_hidden(bench, qtbot):
    take(bench, qtbot, "redraw")
    qtbot.keyClick(bench, Qt.Key.Key_L)
    drag(bench.view, (60.5, 190), (90.5, 195))
    assert steps(bench) == 1
    qtbot.keyClick(bench, Qt.Key.Key_L)


def test_that_what_is_painted_again_during_a_gesture_is_the_whole_change(bench, qtbot):
    take(bench, qtbot, "pull")
    x, y = on_line(bench, 100)
    drag(bench.view, (x, y), (x, y - 60), modifiers=SHIFT, release_after=False)
    drawn = bench.view.grab().toImage()
    tint = bench.view._tint
    assert np.shares_memory(np.asarray(tint.qimage.constBits()), tint.image)
    tint.setImage(tint.image.copy(), autoLevels=False, levels=(0, 255))
    assert bench.view.grab().toImage() == drawn
