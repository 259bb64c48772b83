"""The polygon tool: an outline drawn with the mouse becomes a layer or a region, in one undo step."""

from dataclasses import replace

import numpy as np
import pytest
from alike import same
from gui_gestures import click, hover, send, steps, stroke
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered
from octlayers_gui.core.verdict import REVIEWED, UNGRADABLE, Verdict
from octlayers_gui.gui.results import Segmented

CORNERS = [(50.5, 100.0), (120.5, 95.0), (120.5, 125.0), (50.5, 130.0)]
BOW_TIE = [(30.5, 100.0), (90.5, 140.0), (90.5, 100.0), (30.5, 140.0), (15.5, 120.0)]


@pytest.fixture
def polygon(opened, qtbot):
    """The window with the polygon tool in hand."""
    qtbot.keyClick(opened, Qt.Key.Key_Y)
    assert opened.bench.tool.name == "polygon"
    return opened


@pytest.fixture
def bare(polygon):
    """The same over a scan without a segmentation."""
    polygon.document.undo_stack.undo()
    assert polygon.document.segmentation is None and polygon.view.segmentation is None
    return polygon


def draw(window, corners=CORNERS):
    for corner in corners:
        click(window.view, corner)


def answer(window, qtbot, *keys):
    menu = window.outlines.menu
    assert menu.isVisible()
    for key in keys:
        qtbot.keyClick(menu, key)
    QApplication.processEvents()


def drawn(window):
    return window.view.regions.draft.points


def test_that_clicks_are_joined_by_a_rubber_line_to_the_pointer(polygon):
    draw(polygon, CORNERS[:2])
    hover(polygon.view, (90.5, 140.0))
    x, y = polygon.view.regions.draft._rubber.getData()
    assert np.allclose([x, y], [[120.5, 90.5], [95, 140]], atol=0.5) and steps(polygon) == 1
    assert np.allclose(drawn(polygon), CORNERS[:2], atol=0.5)


def test_that_the_first_vertex_lights_up_and_a_click_on_it_closes(polygon, qtbot):
    draw(polygon)
    assert polygon.view.regions.draft.handles.lit is None
    hover(polygon.view, CORNERS[0])
    assert polygon.view.regions.draft.handles.lit == 0
    click(polygon.view, CORNERS[0])
    answer(polygon, qtbot, Qt.Key.Key_4)
    after = polygon.document.segmentation
    upper, lower = after.boundary("INL_OPL"), after.boundary("OPL_ONL")
    assert upper.depth[85] == pytest.approx(97.5, abs=0.6) and lower.depth[85] == pytest.approx(127.5, abs=0.6)
    assert (upper.origin[52:119] == Origin.HAND).all() and is_ordered(after.depths) and steps(polygon) == 2
    assert polygon.view.active == "INL_OPL" and not drawn(polygon)
    assert polygon.document.undo_stack.undoText() == "Draw OPL"


def test_that_undo_brings_back_the_very_same_segmentation(polygon, qtbot):
    before = polygon.document.segmentation
    draw(polygon)
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    answer(polygon, qtbot, Qt.Key.Key_3)
    after = polygon.document.segmentation
    polygon.document.undo_stack.undo()
    assert same(polygon.document.segmentation, before) and same(polygon.view.segmentation, before)
    polygon.document.undo_stack.redo()
    assert same(polygon.document.segmentation, after)


def test_that_a_layer_can_be_drawn_on_a_bare_scan(bare, qtbot):
    draw(bare)
    qtbot.keyClick(bare, Qt.Key.Key_Return)
    answer(bare, qtbot, Qt.Key.Key_1)
    after = bare.document.segmentation
    assert after.boundary("ILM").seen.sum() in (69, 70, 71) and after.has_users_boundaries and steps(bare) == 1
    assert [b.name for b in after.boundaries if b.seen.any()] == ["ILM", "NFL_GCL"]
    bare.document.undo_stack.undo()
    assert bare.document.segmentation is None


def test_that_a_region_can_be_drawn_on_a_bare_scan_and_stays_when_it_is_segmented(bare, segmentation):
    draw(bare)
    bare.view.regions.draft.closed.emit(np.array(drawn(bare)))
    action = next(a for a in bare.outlines.menu.actions() if a.text() == "cyst")
    action.trigger()
    bare.outlines.menu.close()
    (region,) = bare.document.segmentation.regions
    assert region.label == "cyst" and not bare.document.segmentation.has_users_boundaries
    assert bare.document.project.is_worked_on
    frames = bare.document.project.volumes[0].frames
    bare.workflow._take_segmented(Segmented(bare.document.address, frames, None, segmentation))
    assert bare.document.segmentation.regions == (region,) and bare.document.segmentation.boundary("ILM").seen.all()


def test_that_a_lock_is_nothing_to_a_layer_drawn_on_a_bare_scan(bare, qtbot):
    bare.view.set_locked(frozenset({"BM"}))
    draw(bare)
    qtbot.keyClick(bare, Qt.Key.Key_Return)
    answer(bare, qtbot, Qt.Key.Key_1)
    assert bare.document.segmentation.boundary("ILM").seen.any()


def test_that_nothing_is_drawn_on_a_scan_that_is_signed_off(polygon):
    polygon.actions_by_slot["verdicts.sign_off"].trigger()
    draw(polygon)
    assert not drawn(polygon) and "signed off" in polygon.status._hint.text()


def test_that_new_boundaries_throughout_are_not_reviewed_yet_and_ungradable_scans_are_left_alone(bare, segmentation):
    document, empty = bare.document, Segmentation.empty(300, 200)
    for kind, count in ((UNGRADABLE, 0), ("open", 1)):
        document.edit(replace(empty, verdict=Verdict(kind)), "")
        assert len(document.project.unsegmented()) == count
    document.edit(replace(segmentation, verdict=Verdict(REVIEWED)), "")
    now, frames = document.segmentation, document.project.volumes[0].frames
    bare.workflow._take_segmented(Segmented(document.address, frames, now, segmentation))
    assert document.segmentation.verdict == Verdict()


def test_that_the_last_choice_is_offered_again_so_that_enter_suffices(polygon, qtbot):
    draw(polygon)
    click(polygon.view, CORNERS[-1], double=True)
    keys = [Qt.Key.Key_Down] * 8
    answer(polygon, qtbot, *keys, Qt.Key.Key_Return)
    assert [r.label for r in polygon.document.segmentation.regions] == ["fluid"] and len(drawn(polygon)) == 0
    draw(polygon, [(10.5, 20.0), (40.5, 20.0), (40.5, 40.0)])
    qtbot.keyClick(polygon, Qt.Key.Key_Enter)
    answer(polygon, qtbot, Qt.Key.Key_Return)
    assert [r.label for r in polygon.document.segmentation.regions] == ["fluid", "fluid"] and steps(polygon) == 3


def test_that_a_double_click_closes(polygon, qtbot):
    draw(polygon, CORNERS[:3])
    click(polygon.view, CORNERS[3], double=True)
    answer(polygon, qtbot, Qt.Key.Key_8)
    assert polygon.document.undo_stack.undoText() == "Draw Choroid"


def test_that_a_new_label_joins_the_users_list(polygon, qtbot, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("  ERM ", True))
    draw(polygon)
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    polygon.outlines.menu.actions()[-1].trigger()
    polygon.outlines.menu.close()
    assert polygon.document.segmentation.regions[0].label == "ERM" and "ERM" in polygon.settings.region_labels


def test_that_backspace_takes_vertices_back_and_esc_the_whole_outline(polygon, qtbot):
    draw(polygon)
    qtbot.keyClick(polygon, Qt.Key.Key_Backspace)
    assert len(drawn(polygon)) == 3
    qtbot.keyClick(polygon, Qt.Key.Key_Escape)
    assert not drawn(polygon) and polygon.bench.tool.name == "polygon" and steps(polygon) == 1
    qtbot.keyClick(polygon, Qt.Key.Key_Escape)
    assert polygon.bench.tool.name == "vertex"


def test_that_esc_in_the_menu_leaves_the_outline_to_go_on_with(polygon, qtbot):
    draw(polygon)
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    answer(polygon, qtbot, Qt.Key.Key_Escape)
    assert len(drawn(polygon)) == 4 and steps(polygon) == 1 and QApplication.activePopupWidget() is None


def test_that_two_vertices_are_no_polygon_and_the_program_says_so(polygon, qtbot):
    draw(polygon, CORNERS[:2])
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    assert "three vertices" in polygon.status._hint.text() and len(drawn(polygon)) == 2


def test_that_a_bow_tie_keeps_its_larger_half_and_the_program_says_so(polygon, qtbot):
    draw(polygon, BOW_TIE)
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    answer(polygon, qtbot, *[Qt.Key.Key_Down] * 8, Qt.Key.Key_Return)
    region = polygon.document.segmentation.regions[0]
    assert region.polygon.is_valid and region.outline[:, 0].max() < 65
    assert "crossed itself" in polygon.status._hint.text()


def test_that_an_outline_without_area_is_refused_with_a_sentence_and_stays(polygon, qtbot):
    draw(polygon, [(30.5, 100.0), (60.5, 100.0), (90.5, 100.0)])
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    answer(polygon, qtbot, Qt.Key.Key_2)
    assert steps(polygon) == 1 and len(drawn(polygon)) == 3 and "no area" in polygon.status._hint.text()


def test_that_a_freehand_stroke_becomes_few_vertices(polygon, qtbot):
    angle = np.linspace(0, 1.9 * np.pi, 60)
    stroke(polygon.view, list(zip(100 + 40 * np.cos(angle), 150 + 40 * np.sin(angle), strict=True)))
    assert 8 < len(drawn(polygon)) < 40 and steps(polygon) == 1
    qtbot.keyClick(polygon, Qt.Key.Key_Return)
    answer(polygon, qtbot, *[Qt.Key.Key_Down] * 8, Qt.Key.Key_Return)
    assert polygon.document.segmentation.regions[0].area == pytest.approx(np.pi * 1600, rel=0.05)


def test_that_a_result_that_arrives_leaves_the_outline_and_another_scan_drops_it(bare, segmentation):
    draw(bare)
    bare.document.edit(segmentation, "Segment")
    assert len(drawn(bare)) == 4
    bare.document.shown.emit()
    assert not drawn(bare)


def test_that_the_polygon_rests_while_the_lines_are_hidden(polygon, qtbot):
    qtbot.keyClick(polygon, Qt.Key.Key_L)
    draw(polygon)
    assert not drawn(polygon)
    qtbot.keyClick(polygon, Qt.Key.Key_L)


def test_that_space_and_the_middle_button_move_the_scan_while_drawing(polygon, qtbot):
    draw(polygon, CORNERS[:2])
    before = polygon.view.view_position(100, 30)
    middle, none = Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
    spots = [polygon.view.view_position(100 + k, 100 + k) for k in range(0, 21, 5)]
    send(polygon.view, QEvent.Type.MouseButtonPress, spots[0], middle, middle)
    for spot in spots[1:]:
        send(polygon.view, QEvent.Type.MouseMove, spot, none, middle)
    send(polygon.view, QEvent.Type.MouseButtonRelease, spots[-1], middle, none)
    assert (polygon.view.view_position(100, 30) - before).manhattanLength() > 10 and len(drawn(polygon)) == 2


def test_that_a_bare_scan_has_no_segmentation_until_something_is_drawn(bare, qtbot):
    draw(bare, CORNERS[:3])
    qtbot.keyClick(bare, Qt.Key.Key_Escape)
    assert bare.document.segmentation is None and not isinstance(bare.view.segmentation, Segmentation)
