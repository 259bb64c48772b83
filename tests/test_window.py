"""The window, by what a user does to it."""

from operator import attrgetter

import cv2
import numpy as np
import pytest
from alike import same
from gui_gestures import a_vertex, click, drag, release, wheel
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui import main_window
from octlayers_gui.gui.actions import ACTIONS
from octlayers_gui.gui.panels.status_line import StatusLine
from octlayers_gui.gui.theme import apply_theme
from octlayers_gui.gui.workflow import Segmented


def frames_of(window, address=None):
    return window.document.project.volumes[(address or window.document.address).volume].frames


def test_that_the_wheel_zooms_at_the_pointer(opened):
    place = (150.0, 90.0)
    before = opened.view.view_position(*place)
    wheel(opened.view, place, 3)
    after = opened.view.view_position(*place)
    assert (after - before).manhattanLength() < 3
    assert opened.view.view_position(160, 90).x() - after.x() > opened.view.view_position(0, 0).x() * 0 + 10


def test_that_dragging_empty_space_moves_the_scan_and_edits_nothing(opened):
    before, step = opened.view.view_position(100, 30), opened.document.undo_stack.index()
    drag(opened.view, (100, 30), (120, 45))
    assert (opened.view.view_position(100, 30) - before).manhattanLength() > 10
    assert opened.document.undo_stack.index() == step


def test_that_dragging_a_vertex_moves_the_boundary_once(opened):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    assert opened.document.segmentation.boundary("ILM").depth[column] == pytest.approx(depth - 10, abs=1)
    assert opened.document.undo_stack.undoText() == "Move vertex of ILM" and opened.document.undo_stack.index() == 2
    opened.document.undo_stack.undo()
    assert opened.document.segmentation.boundary("ILM").depth[column] == pytest.approx(depth)


def test_that_the_thickness_follows_the_drag(opened):
    column, depth = a_vertex(opened)
    cell = opened.layers._table.item(0, 1)
    before = cell.text()
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 25), release_after=False)
    assert cell.text() != before
    opened.view.give_up_drag()
    assert cell.text() == before and opened.document.undo_stack.index() == 1


def test_that_the_tint_on_screen_is_the_mask_that_is_exported(opened):
    for name, way in (("ILM", -18), ("BM", 9), ("OPL_ONL", -25)):
        opened.view.set_active(name)
        column, depth = a_vertex(opened, name)
        drag(opened.view, (column + 0.5, depth), (column + 0.5, depth + way))
        assert np.array_equal(opened.view._tint.image, class_mask(opened.document.segmentation))
    opened.document.undo_stack.undo()
    assert np.array_equal(opened.view._tint.image, class_mask(opened.document.segmentation))


def test_that_shift_pushes_the_neighbour(opened):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth + 40), modifiers=Qt.KeyboardModifier.ShiftModifier)
    edited = opened.document.segmentation
    assert edited.boundary("NFL_GCL").depth[column] == pytest.approx(edited.boundary("ILM").depth[column])
    assert edited.boundary("ILM").depth[column] == pytest.approx(depth + 40, abs=1)


def test_that_a_double_click_adds_a_vertex(opened):
    depth = opened.document.segmentation.boundary("ILM").depth
    columns = edits.simplified_columns(depth)
    gap = int(np.argmax(np.diff(columns)))
    column = int((columns[gap] + columns[gap + 1]) // 2)
    click(opened.view, (column + 0.5, depth[column]), double=True)
    assert column in opened.document.segmentation.boundary("ILM").vertices


def test_that_number_keys_and_clicks_choose_the_boundary(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_8)
    assert opened.view.active == "BM"
    depth = opened.document.segmentation.boundary("OPL_ONL").depth
    click(opened.view, (50.5, depth[50]))
    assert opened.view.active == "OPL_ONL"


def test_that_holding_b_shows_the_bare_scan(opened, qtbot):
    qtbot.keyPress(opened, Qt.Key.Key_B)
    assert not opened.view._tint.isVisible()
    qtbot.keyRelease(opened, Qt.Key.Key_B)
    assert opened.view._tint.isVisible()


def test_that_contrast_is_for_the_eye_only(opened, qtbot, tmp_path):
    opened.display._contrast.setValue(60)
    low, high = opened.view.image_levels
    assert high - low < 200
    pixels = opened.document.bscan.pixels
    opened.workflow.exports.export([opened.document.address], tmp_path / "out", ("overlay",))
    qtbot.waitUntil(lambda: (tmp_path / "out" / "eye_overlay.png").exists())
    with Image.open(tmp_path / "out" / "eye_overlay.png") as picture:
        assert np.array_equal(np.array(picture)[:40, :, 0], pixels[:40])


def test_that_a_late_result_never_overwrites_hand_work(opened):
    seen = opened.document.segmentation
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    by_hand = opened.document.segmentation
    late = Segmentation.of(seen.depths + 1, 300, Origin.MODEL)
    opened.workflow._take_segmented(Segmented(opened.document.address, frames_of(opened), seen, late))
    assert opened.document.segmentation is by_hand and "dropped" in opened.message.sentence


def test_that_a_late_result_never_overwrites_an_import(opened, tmp_path):
    seen = opened.document.segmentation
    imported = Segmentation.of(seen.depths + 2, 300, Origin.IMPORTED)
    opened.document.edit(imported, "Import boundaries")
    stored = opened.document.segmentation
    late = Segmentation.of(seen.depths + 1, 300, Origin.MODEL)
    opened.workflow._take_segmented(Segmented(opened.document.address, frames_of(opened), seen, late))
    assert same(opened.document.segmentation, stored)


def test_that_a_drag_does_not_outlive_its_scan(opened, qtbot, scan_file):
    column, depth = a_vertex(opened)
    first = opened.document.address
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 20), release_after=False)
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: opened.document.address != first)
    release(opened.view, (column + 0.5, depth - 20))
    assert opened.document.segmentation is None and opened.document.undo_stack.index() == 0
    assert opened.document.project.segmentations[first].boundary("ILM").depth[column] == depth


def test_that_undo_in_the_middle_of_a_drag_gives_the_drag_up(opened):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 20), release_after=False)
    opened.document.undo_stack.undo()
    release(opened.view, (column + 0.5, depth - 20))
    assert opened.document.segmentation is None and opened.document.undo_stack.canRedo()


def test_that_choosing_another_boundary_in_the_middle_of_a_drag_gives_it_up(opened):
    column, depth = a_vertex(opened, near=0)
    before = opened.document.segmentation
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 20), release_after=False)
    opened.view.set_active("BM")
    release(opened.view, (column + 0.5, depth - 20))
    assert opened.document.segmentation is before


def test_that_two_scans_of_one_name_are_not_exported_over_each_other(opened, qtbot, tmp_path, segmentation):
    (tmp_path / "other").mkdir()
    cv2.imwrite(str(tmp_path / "other" / "eye.png"), np.zeros((300, 200), np.uint8))
    first = opened.document.address
    opened.workflow.open([tmp_path / "other" / "eye.png"])
    qtbot.waitUntil(lambda: opened.document.address != first)
    opened.document.edit(segmentation, "Segment")
    opened.workflow.exports.export([first, opened.document.address], tmp_path / "out", ("mask",))
    assert "'eye'" in opened.message.sentence and not (tmp_path / "out").exists()


def test_that_segmenting_over_corrections_asks_first(opened, monkeypatch):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    asked = []
    monkeypatch.setattr(main_window, "keep_or_replace_corrections", lambda parent: asked.append(1) or "")
    opened.segment()
    assert asked and not opened.workflow._running


def test_that_segmenting_anew_can_leave_corrected_columns(opened, monkeypatch):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    corrected = opened.document.segmentation
    wanted = []
    monkeypatch.setattr(opened.workflow, "segment", lambda addresses, force, within: wanted.append(within))
    monkeypatch.setattr(main_window, "keep_or_replace_corrections", lambda parent: "keep")
    opened.segment()
    result = Segmentation.of(corrected.automatic + 3, 300, Origin.MODEL)
    frames = frames_of(opened)
    opened.workflow._take_segmented(Segmented(opened.document.address, frames, corrected, result, wanted[0]))
    now, by_hand = opened.document.segmentation.boundary("ILM"), corrected.boundary("ILM").origin == Origin.HAND
    assert by_hand.any() and np.array_equal(now.depth[by_hand], corrected.boundary("ILM").depth[by_hand])
    assert np.allclose(now.depth[~by_hand], result.boundary("ILM").depth[~by_hand])


def test_that_undo_belongs_to_the_scan_on_screen(opened, qtbot, scan_file):
    before = opened.document.segmentation
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    first, corrected = opened.document.address, opened.document.segmentation
    assert corrected.boundary("BM").depth is before.boundary("BM").depth
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: opened.document.address != first)
    second = opened.document.address
    opened.workflow.show_bscan(first)
    late = Segmentation.of(np.tile(60 + 20.0 * np.arange(9)[:, None], 256), 320, Origin.MODEL)
    opened.workflow._take_segmented(Segmented(second, frames_of(opened, second), None, late))
    assert opened.document.address == first
    opened.actions_by_slot["undo"].trigger()
    assert same(opened.document.segmentation, before)
    assert np.array_equal(opened.document.project.segmentations[second].depths, late.depths)
    opened.actions_by_slot["redo"].trigger()
    assert same(opened.document.segmentation, corrected)


def test_that_a_stated_scale_turns_px_into_um(opened):
    assert "px" in opened.layers._table.horizontalHeaderItem(1).text()
    opened.workflow.set_spacing(3.87, 11.0)
    assert "µm" in opened.layers._table.horizontalHeaderItem(1).text()
    assert opened.layers._table.item(0, 1).text() == f"{20 * 3.87:.1f}"
    assert opened.document.bscan.spacing.source == "user"


def test_that_a_running_segmentation_can_be_cancelled(opened, qtbot, monkeypatch):
    from octlayers_gui.core.progress import Progress

    def slow(self, request, bscan, progress: Progress):
        for step in range(10_000):
            progress.step(step, 10_000)
            qtbot_sleep()
        raise AssertionError("never cancelled")

    def qtbot_sleep():
        import time

        time.sleep(0.005)

    monkeypatch.setattr(type(opened.workflow), "_segment", slow)
    before = opened.document.segmentation
    opened.segment()
    qtbot.waitUntil(lambda: opened.status._cancel.isVisible())
    qtbot.mouseClick(opened.status._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Cancelled" in opened.message.sentence)
    qtbot.waitUntil(lambda: not opened.status._cancel.isVisible())
    assert opened.document.segmentation is before


def test_that_a_defect_in_a_job_becomes_a_message_with_details(opened, qtbot, monkeypatch):
    monkeypatch.setattr(type(opened.workflow), "_segment", lambda *a: 1 / 0)
    opened.segment()
    qtbot.waitUntil(lambda: opened.message.sentence != "")
    assert "inside the program" in opened.message.sentence and "ZeroDivisionError" in opened.message._details


def test_that_every_action_has_a_method_and_every_key_is_used_once(window):
    assert all(callable(attrgetter(entry.slot)(window)) for entry in ACTIONS)
    keys = [key.toString() for action in window.actions_by_slot.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_both_themes_keep_icons_and_text_apart_from_the_background(opened, theme):
    apply_theme(theme)
    QApplication.processEvents()
    palette = opened.palette()
    text, ground = palette.windowText().color().lightness(), palette.window().color().lightness()
    assert abs(text - ground) > 100 and (ground < 100) == (theme == "dark")
    apply_theme("system")


def test_that_a_float_scan_shows_without_saturating(opened):
    opened.view.show_bscan(BScan(np.random.default_rng(0).random((300, 200), np.float32)), None)
    assert opened.view._image.image.dtype == np.uint8


def test_that_the_status_line_names_layer_and_confidence_in_um(qtbot, segmentation):
    line = StatusLine()
    qtbot.addWidget(line)
    scan = BScan(np.zeros((300, 200), np.uint8), Spacing(4.0, 10.0, "user"))
    depth = float(segmentation.boundaries[1].depth[10])
    line.show_position(scan, 10, depth + 3, segmentation)
    assert line.position.startswith("GCL+IPL · x 10") and line.position.endswith("NFL_GCL ± 1.0 px (4.0 µm)")
    line.show_position(scan, 10, 1.0, None)
    assert line.position == "x 10  z 1.0 px (4 µm)"
    line.show_position(scan, 500, 1.0, segmentation)
    assert line.position == ""
