"""Where to look, verdicts and initials, by what a user does to the window."""

import numpy as np
import pytest
from gui_gestures import drag, line, send, steps
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication, QInputDialog

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.project import Address
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import OPEN, REVIEWED, SIGNED, UNGRADABLE
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.ungradable import UngradableDialog
from octlayers_gui.gui.panels.review import ENTRY
from octlayers_gui.gui.workflow import Segmented
from octlayers_gui.io.exports import EXPORTS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def doubtful(height=300, width=200, **stretches):
    """Level boundaries; each stretch is boundary=(first, last, deviation in px)."""
    depths = np.tile(60 + 20.0 * np.arange(9)[:, None], width)
    deviation = np.full(depths.shape, 0.8)
    segmentation = Segmentation.of(depths, height, Origin.MODEL)
    for name, (first, last, sd) in stretches.items():
        deviation[segmentation.scheme.index_of(name), first : last + 1] = sd
    return Segmentation.of(depths, height, Origin.MODEL, deviation, model="test")


@pytest.fixture
def looked(opened, qtbot, scan_file):
    """Two scans: one with doubt at BM and ILM, on screen; one, `scan`, with worse doubt at EZ_top."""
    first = opened.document.address
    opened.document.edit(doubtful(BM=(80, 119, 5.0), ILM=(20, 39, 3.0)), "Segment")
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: opened.document.address != first)
    opened.document.edit(doubtful(320, 256, EZ_top=(100, 160, 9.0)), "Segment")
    opened.workflow.show_bscan(first)
    settle(opened, qtbot)
    return opened


def settle(window, qtbot):
    qtbot.waitUntil(lambda: not window.review.is_behind)


def shown(window):
    entry = window.review.current
    return (entry.address.volume, entry.place.boundary) if entry else None


def items(window):
    tree = window.review.panel.tree
    scans = [tree.topLevelItem(k) for k in range(tree.topLevelItemCount())]
    return {scan.text(0): [scan.child(k) for k in range(scan.childCount())] for scan in scans}


def center(window):
    box = window.view.centralWidget.viewRect()
    return box.center().x(), box.width()


def test_that_the_queue_lists_the_worst_scan_first_with_reasons(looked):
    listed = items(looked)
    assert list(listed) == ["scan", "eye"]
    assert [item.text(0).splitlines()[0] for item in listed["eye"]] == ["BM · 80–119", "ILM · 20–39"]
    assert "± 5.0 px" in listed["eye"][0].text(0) and "0 of 3" in looked.review.panel.progress


def test_that_j_goes_from_place_to_place_and_a_accepts(looked, qtbot):
    qtbot.keyClick(looked, Qt.Key.Key_J)
    assert shown(looked) == (1, "EZ_top") and looked.document.address == Address(1, 0)
    assert looked.view.active == "EZ_top" and looked.review._mark.isVisible()
    qtbot.keyClick(looked, Qt.Key.Key_J)
    assert shown(looked) == (0, "BM") and looked.document.address == Address(0, 0)
    column, width = center(looked)
    assert column == pytest.approx(looked.review.current.place.column, abs=2) and width < 1.6 * 200
    qtbot.keyClick(looked, Qt.Key.Key_A)
    assert looked.document.segmentation.verdict.accepted == (("BM", 80),) and shown(looked) == (0, "ILM")
    assert "1 of 3" in looked.review.panel.progress and looked.document.undo_stack.undoText() == "Accept BM"
    qtbot.keyClick(looked, Qt.Key.Key_J, SHIFT)
    assert shown(looked) == (1, "EZ_top")
    for _ in range(2):
        qtbot.keyClick(looked, Qt.Key.Key_A)
    assert shown(looked) is None and "Every place" in looked.status._hint.text()
    assert "3 of 3" in looked.review.panel.progress and not looked.review._mark.isVisible()
    looked.actions_by_slot["undo"].trigger()
    qtbot.waitUntil(lambda: "2 of 3" in looked.review.panel.progress)


def test_that_a_click_on_a_place_goes_there(looked, qtbot):
    tree, item = looked.review.panel.tree, items(looked)["eye"][1]
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())
    assert shown(looked) == (0, "ILM") and looked.view.active == "ILM"
    assert looked.review._mark.frame.left() < 20 and looked.review._mark.frame.right() > 39


def test_that_a_hand_settles_a_place_after_the_drag_not_during(looked, qtbot):
    qtbot.keyClick(looked, Qt.Key.Key_J)
    qtbot.keyClick(looked, Qt.Key.Key_J)
    qtbot.keyClick(looked, Qt.Key.Key_R)
    settle(looked, qtbot)
    before = looked.review.queue.entries
    drag(looked.view, (70.5, 203), (130.5, 203), release_after=False)
    qtbot.wait(5)
    assert looked.review.queue.entries is before
    drag(looked.view, (70.5, 203), (130.5, 203))
    qtbot.waitUntil(lambda: len(looked.review.queue.entries) == 2)
    settle(looked, qtbot)
    assert "1 of 3" in looked.review.panel.progress and shown(looked) is None
    qtbot.keyClick(looked, Qt.Key.Key_J)
    assert shown(looked) == (0, "ILM")


def test_that_only_the_changed_scan_is_looked_through_again(looked, qtbot, monkeypatch):
    from octlayers_gui.gui import review_queue

    found, seen = review_queue.places, []
    monkeypatch.setattr(review_queue, "places", lambda *a: seen.append(1) or found(*a))
    looked.review.refresh()
    assert not seen
    looked.document.edit(doubtful(BM=(80, 119, 5.0)), "Edit")
    looked.review.refresh()
    assert len(seen) == 1
    qtbot.keyClick(looked, Qt.Key.Key_Return, CTRL)
    looked.review.refresh()
    assert len(seen) == 1 and all(entry.accepted for entry in looked.review.queue.entries if entry.address.volume == 0)


def test_that_ctrl_return_marks_a_scan_reviewed_and_open_again(looked, qtbot):
    looked.document.reader = "AB"
    qtbot.keyClick(looked, Qt.Key.Key_Return, CTRL)
    verdict = looked.document.segmentation.verdict
    assert (verdict.kind, verdict.reader) == (REVIEWED, "AB") and verdict.time > 0
    assert looked.scans.progress == "Reviewed 1 of 2" and "AB" in looked.scans.currentItem().toolTip(0)
    assert looked.actions_by_slot["verdicts.toggle_reviewed"].isChecked()
    qtbot.keyClick(looked, Qt.Key.Key_Return, CTRL)
    assert looked.document.segmentation.verdict.kind == OPEN and looked.scans.progress == "Reviewed 0 of 2"
    looked.actions_by_slot["undo"].trigger()
    assert looked.document.segmentation.verdict.kind == REVIEWED


def test_that_a_signed_scan_refuses_every_change_with_one_sentence(looked, qtbot, tmp_path):
    from octlayers_gui.io.boundaries_csv import write_boundaries

    looked.actions_by_slot["verdicts.sign_off"].trigger()
    signed = looked.document.segmentation
    assert signed.verdict.signed and signed.verdict.kind == REVIEWED
    count = steps(looked)
    qtbot.keyClick(looked, Qt.Key.Key_8)
    qtbot.keyClick(looked, Qt.Key.Key_R)
    drag(looked.view, (70.5, 203), (130.5, 203))
    assert looked.status._hint.text() == SIGNED
    for key in (Qt.Key.Key_C, Qt.Key.Key_S):
        looked.message.hide()
        qtbot.keyClick(looked, key)
    qtbot.keyClick(looked, Qt.Key.Key_Return, CTRL)
    assert looked.message.sentence == SIGNED and "done" not in looked.status._hint.text()
    looked.message.hide()
    looked.segment()
    assert looked.message.sentence == SIGNED and not looked.workflow._running
    looked.message.hide()
    looked.workflow._take_segmented(
        Segmented(looked.document.address, looked.document.project.volumes[0].frames, signed, doubtful())
    )
    assert looked.message.sentence == SIGNED
    write_boundaries(tmp_path / "eye.csv", doubtful())
    looked.message.hide()
    with qtbot.waitSignal(looked.workflow.imported):
        looked.workflow.import_annotations([tmp_path / "eye.csv"])
    assert looked.message.sentence == SIGNED
    assert looked.document.segmentation is signed and steps(looked) == count
    assert looked.actions_by_slot["verdicts.toggle_reviewed"].isChecked()
    assert not looked.actions_by_slot["verdicts.sign_off"].isEnabled()


def test_that_unlocking_and_undo_open_a_signed_scan(looked, qtbot):
    looked.actions_by_slot["verdicts.sign_off"].trigger()
    looked.actions_by_slot["verdicts.unlock"].trigger()
    assert not looked.document.segmentation.verdict.signed
    qtbot.keyClick(looked, Qt.Key.Key_8)
    before = line(looked)
    qtbot.keyClick(looked, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not np.array_equal(line(looked), before)
    for _ in range(2):
        looked.actions_by_slot["undo"].trigger()
    assert looked.document.segmentation.verdict.signed
    looked.actions_by_slot["undo"].trigger()
    assert not looked.document.segmentation.verdict.signed


def test_that_a_scan_without_boundaries_can_be_ungradable_and_stays_unsegmented(window, qtbot, scan_file, monkeypatch):
    window.workflow.open([scan_file])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    monkeypatch.setattr(UngradableDialog, "exec", lambda dialog: dialog._own.setText("a  blink") or 1)
    window.actions_by_slot["verdicts.call_ungradable"].trigger()
    verdict = window.document.segmentation.verdict
    assert (verdict.kind, verdict.reason) == (UNGRADABLE, "Poor signal: a blink")
    item = window.scans.currentItem()
    assert item.text(0) == "scan" and "Poor signal: a blink" in item.toolTip(0)
    assert window.scans.progress == "Reviewed 1 of 1" and "Nothing" in window.review.panel.progress
    window.workflow.auto_segment = True
    window.document.shown.emit()
    assert not window.workflow._running
    late = Segmented(window.document.address, window.document.project.volumes[0].frames, None, doubtful(320, 256))
    window.workflow._take_segmented(late)
    assert not window.document.segmentation.boundaries[0].seen.any() and "dropped" in window.message.sentence
    window.actions_by_slot["undo"].trigger()
    assert window.document.segmentation is None and window.scans.progress == "Reviewed 0 of 1"


def test_that_other_needs_words_before_a_scan_is_ungradable(qtbot):
    dialog = UngradableDialog("eye")
    qtbot.addWidget(dialog)
    dialog._common.setCurrentIndex(dialog._common.count() - 1)
    agree = dialog._buttons.button(dialog._buttons.StandardButton.Ok)
    assert not agree.isEnabled()
    qtbot.keyClicks(dialog._own, "folded")
    assert agree.isEnabled() and dialog.reason == "folded"


def test_that_edits_carry_the_initials_and_the_status_line_tells_them(looked, qtbot, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: (" a.b ", True))
    looked.actions_by_slot["verdicts.ask_initials"].trigger()
    assert looked.document.reader == looked.settings.reader == "AB" and looked.status._reader.text() == "Reader AB"
    qtbot.keyClick(looked, Qt.Key.Key_8)
    qtbot.keyClick(looked, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    boundary = looked.document.segmentation.boundary("BM")
    assert looked.document.segmentation.readers[boundary.readers[100]] == "AB"
    place = looked.view.view_position(100.5, 199)
    send(looked.view, QEvent.Type.MouseMove, QPointF(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)
    assert "BM: hand, AB, " in looked.status.position
    qtbot.waitUntil(lambda: "by hand" in looked.layers._table.item(6, 0).toolTip())
    assert "BM: 100 % of the columns by hand, mean shift -1.0 px" in looked.layers._table.item(6, 0).toolTip()
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: ("", True))
    looked.actions_by_slot["verdicts.ask_initials"].trigger()
    assert looked.document.reader == "" and not looked.status._reader.isVisible()


def test_that_initials_are_exported_only_when_asked_for(qtbot):
    dialog = ExportDialog([Candidate(Address(0, 0), "eye")], Address(0, 0), "/tmp")
    qtbot.addWidget(dialog)
    assert set(dialog.kinds) == set(EXPORTS)
    dialog.files.boxes["review"].setChecked(True)
    assert set(dialog.kinds) == {*EXPORTS, "review"}


def test_that_a_long_queue_neither_grows_the_window_nor_takes_long(looked, qtbot):
    before = looked.size()
    wild = doubtful()
    rng = np.random.default_rng(0)
    depths = wild.depths + rng.uniform(-9, 9, wild.depths.shape)
    looked.document.edit(Segmentation.of(depths, 300, Origin.MODEL, np.full(depths.shape, 4.0)), "Segment")
    looked.review.refresh()
    assert looked.size() == before and len(looked.review.queue.entries) <= 13
    assert all(item.data(0, ENTRY) is not None for item in items(looked)["eye"])


def test_that_a_place_on_another_scan_is_left_when_the_scan_changes(looked, qtbot):
    qtbot.keyClick(looked, Qt.Key.Key_J)
    qtbot.keyClick(looked, Qt.Key.Key_PageUp)
    assert looked.document.address == Address(0, 0) and not looked.review._mark.isVisible()
    qtbot.keyClick(looked, Qt.Key.Key_A)
    assert "no place" in looked.status._hint.text() and not looked.document.segmentation.verdict.accepted


def test_that_another_project_brings_its_own_places(looked, qtbot):
    qtbot.keyClick(looked, Qt.Key.Key_J)
    looked.project_menu.new()
    settle(looked, qtbot)
    assert not items(looked) and shown(looked) is None and not looked.review._mark.isVisible()
    assert "Nothing" in looked.review.panel.progress


def a_hundred_scans(window, qtbot):
    """A volume whose scans have nine doubtful places each, not looked through yet."""
    height, width, count = 320, 512, 100
    pixels = np.zeros((height, width), np.uint8)
    window.document.open(Volume((pixels,) * count, "many"), BScan(pixels))
    settle(window, qtbot)
    found = {}
    for frame in range(count):
        places = {name: (40 * k, 40 * k + 25, 5.0 + frame / 50) for k, name in enumerate(BASE_8.boundaries)}
        found[Address(0, frame)] = doubtful(height, width, **places)
    window.document.project = window.document.project.with_segmentations(found)


def turns_of(window) -> int:
    """Turns of the event loop until the queue is up to date; how long they take is the benchmark's matter."""
    window.review._start_over()
    turns = 0
    while window.review.is_behind:
        QApplication.processEvents()
        turns += 1
    return turns


def test_that_looking_through_a_hundred_scans_never_holds_the_window_up(window, qtbot):
    a_hundred_scans(window, qtbot)
    assert turns_of(window) > 20
    assert len(window.review.queue.entries) == 900 and len(items(window)) == 100
    assert list(items(window))[:2] == ["many_099", "many_098"] and "0 of 900" in window.review.panel.progress


def test_that_j_does_not_wait_until_every_scan_is_looked_through(window, qtbot):
    a_hundred_scans(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_J)
    assert 0 < len(window.review.queue.entries) < 900 and window.review.current.address == window.document.address
    settle(window, qtbot)
    assert len(window.review.queue.entries) == 900 and len(items(window)) == 100


def test_that_a_scan_keeps_its_places_in_the_list_when_another_comes_before_it(looked, qtbot):
    kept = items(looked)["eye"]
    looked.document.edit(doubtful(320, 256, EZ_top=(100, 160, 2.5)), "Segment", Address(1, 0))
    settle(looked, qtbot)
    assert list(items(looked)) == ["eye", "scan"] and items(looked)["eye"] == kept
    assert looked.review.panel.tree.topLevelItem(0).isExpanded()
