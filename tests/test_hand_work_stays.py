"""Nothing that finds boundaries replaces what a hand placed unless it is told to, column by column; locks hold."""

from dataclasses import replace

import numpy as np
import pytest
from alike import same
from gui_gestures import line, steps
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.locks import holding
from octlayers_gui.core.provenance import replaced_around
from octlayers_gui.core.region_edits import add_region, closed_region
from octlayers_gui.core.segmentation import USERS, Origin, Segmentation, is_ordered
from octlayers_gui.core.verdict import REVIEWED, Verdict
from octlayers_gui.gui import exchange, main_window
from octlayers_gui.gui.results import Segmented, Within
from octlayers_gui.io.boundaries_csv import write_boundaries, write_columns
from octlayers_gui.tasks.import_annotations import annotations_for

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def answer(monkeypatch, wish):
    """What the user says when asked; returns how often that was."""
    asked = []
    for module in (main_window, exchange):
        monkeypatch.setattr(module, "keep_or_replace_corrections", lambda *a, **k: asked.append(1) or wish)
    return asked


def redrawn(window, name="BM", first=90, last=110, depth=205):
    window.document.edit(edits.redraw(window.document.segmentation, name, [first, last], [depth, depth]), "Redraw")
    return window.document.segmentation


def by_hand(segmentation):
    return np.stack([np.isin(boundary.origin, USERS) for boundary in segmentation.boundaries])


def waited(window, qtbot, do):
    before = steps(window)
    do()
    qtbot.waitUntil(lambda: steps(window) == before + 1)


def ctrl_r(window, qtbot):
    waited(window, qtbot, lambda: qtbot.keyClick(window, Qt.Key.Key_R, CTRL))


# the network


@pytest.mark.parametrize("forced", [False, True])
def test_that_segmenting_a_corrected_scan_leaves_exactly_the_columns_of_the_hand(network, qtbot, monkeypatch, forced):
    before, asked = redrawn(network), answer(monkeypatch, "keep")
    waited(network, qtbot, lambda: network.segment(forced))
    after, hand = network.document.segmentation, by_hand(before)
    assert asked and np.array_equal(by_hand(after), hand) and is_ordered(after.depths)
    assert np.array_equal(after.depths[hand], before.depths[hand])
    assert np.allclose(after.depths[0], before.automatic[0] + 3, atol=0.01)


def test_that_only_the_word_replace_replaces(network, qtbot, monkeypatch):
    before, asked = redrawn(network), answer(monkeypatch, "")
    network.segment()
    assert asked and not network.workflow._running and network.document.segmentation is before
    answer(monkeypatch, "replace")
    ctrl_r(network, qtbot)
    assert not by_hand(network.document.segmentation).any()
    network.actions_by_slot["undo"].trigger()
    assert same(network.document.segmentation, before)


def test_that_showing_a_scan_never_segments_what_a_user_had_in_hand(network, qtbot):
    network.workflow.auto_segment = True
    cases = [
        gestures.clear(network.document.segmentation, "BM", 0, 199),
        add_region(Segmentation.empty(300, 200), closed_region("cyst", [(40, 50), (90, 50), (90, 100)], (300, 200))),
        replace(Segmentation.empty(300, 200), verdict=Verdict(REVIEWED)),
    ]
    for case in cases:
        network.document.edit(case, "Work")
        network.workflow.forget()  # as after a crash: nothing is known of what was tried before
        network.document.shown.emit()
        assert not network.workflow._running
    while network.document.undo_stack.canUndo():
        network.actions_by_slot["undo"].trigger()
    network.document.shown.emit()
    assert network.document.segmentation is None and not network.workflow._running, "redo would be lost"


def test_that_segmenting_all_scans_leaves_those_that_a_hand_cleared(network, qtbot):
    cleared = network.document.segmentation
    for name in cleared.scheme.boundaries:
        cleared = gestures.clear(cleared, name, 0, 199)
    network.document.edit(cleared, "Clear")
    assert not network.document.segmentation.boundaries[0].seen.any()
    qtbot.keyClick(network, Qt.Key.Key_R, CTRL | SHIFT)
    assert not network.workflow._running and network.document.project.unsegmented() == []


@pytest.mark.parametrize("kind", ["hand", "verdict"])
def test_that_a_late_result_yields_to_what_a_user_did_meanwhile(network, kind):
    seen = network.document.segmentation
    late = Segmentation.of(seen.depths + 3, 300, Origin.MODEL)
    if kind == "hand":
        redrawn(network)
    else:
        judged = replace(seen, verdict=Verdict(REVIEWED, reader="AB", time=5))
        network.document.edit(judged, "Mark as reviewed")
    now, frames = network.document.segmentation, network.document.project.volumes[0].frames
    network.workflow._take_segmented(Segmented(network.document.address, frames, seen, late))
    assert network.document.segmentation is now and "dropped" in network.message.sentence


def test_that_a_late_result_for_a_stretch_yields_to_a_verdict(network):
    seen = network.document.segmentation
    late = Segmentation.of(seen.depths + 3, 300, Origin.MODEL)
    network.document.edit(replace(seen, verdict=Verdict(REVIEWED, reader="AB", time=5)), "Mark as reviewed")
    now, frames = network.document.segmentation, network.document.project.volumes[0].frames
    within = Within(80, 120, over=True)
    network.workflow._take_segmented(Segmented(network.document.address, frames, seen, late, within))
    assert network.document.segmentation is now and "dropped" in network.message.sentence


def test_that_choosing_another_model_changes_no_scan(network, qtbot):
    before = redrawn(network)
    network.workflow.auto_segment = True
    network.model_menu.chosen.emit("base-8")
    qtbot.waitUntil(lambda: not network.workflow._running)
    network.document.shown.emit()
    assert not network.workflow._running and network.document.segmentation is before
    network.settings.model = ""


def test_that_work_that_is_recovered_is_not_segmented_again(network, qtbot):
    from octlayers_gui.gui.main_window import MainWindow

    before = redrawn(network)
    assert network.document.saver.flush(10)
    path = network.document.saver.file.path
    assert network.close()
    window = MainWindow()
    qtbot.addWidget(window)
    assert window.workflow.auto_segment
    window.start_page._follow(f"open:{path}")
    assert same(window.document.segmentation, before) and not window.workflow._running


# tables


def table(tmp_path, segmentation, by=5, names=None):
    moved = Segmentation.of(segmentation.automatic + by, 300, Origin.MODEL)
    path = tmp_path / "b.csv"
    if names is None:
        write_boundaries(path, moved)
    else:
        write_columns(path, names, np.stack([moved.boundary(name).depth for name in names]))
    return path


def importing(window, qtbot):
    with qtbot.waitSignal(window.workflow.imported):
        window.exchange.import_annotations()


def test_that_importing_over_hand_work_asks_and_can_leave_it(network, qtbot, tmp_path, monkeypatch):
    before, asked = redrawn(network), answer(monkeypatch, "keep")
    path = table(tmp_path, before)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([str(path)], ""))
    importing(network, qtbot)
    after, hand = network.document.segmentation, by_hand(before)
    assert asked and np.array_equal(after.depths[hand], before.depths[hand]) and is_ordered(after.depths)
    assert (after.boundary("BM").origin[90:111] == Origin.HAND).all() and after.boundary("BM").origin[
        0
    ] == Origin.IMPORTED
    assert np.allclose(after.depths[0], before.automatic[0] + 5, atol=0.01)
    network.actions_by_slot["undo"].trigger()
    answer(monkeypatch, "")
    with qtbot.waitSignal(network.workflow.import_read):
        network.exchange.import_annotations()
    assert same(network.document.segmentation, before)
    answer(monkeypatch, "replace")
    importing(network, qtbot)
    assert (network.document.segmentation.boundary("BM").origin == Origin.IMPORTED).all()


def test_that_an_import_around_hand_work_leaves_what_the_table_lacks(network, tmp_path):
    before = redrawn(network)
    path = table(tmp_path, before, -5, ("ILM",))
    imported = annotations_for([path], network.document.project, network.document.address)
    network.workflow.put_imported(imported, over=False)
    after = network.document.segmentation
    assert np.allclose(after.depths[0], before.depths[0] - 5, atol=0.01)
    assert np.array_equal(after.depths[1:], before.depths[1:])


def test_that_importing_what_a_scan_holds_leaves_who_placed_it_and_the_verdict(network, qtbot, tmp_path, monkeypatch):
    asked, network.document.reader = answer(monkeypatch, ""), "AB"
    redrawn(network, depth=205.1234)
    judged = replace(network.document.segmentation, verdict=Verdict(REVIEWED, reader="AB", time=5))
    network.document.edit(judged, "Mark as reviewed")
    before, path = network.document.segmentation, tmp_path / "eye_boundaries.csv"
    write_boundaries(path, before)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([str(path)], ""))
    importing(network, qtbot)
    after, hand = network.document.segmentation, by_hand(before)
    assert not asked and after.verdict == before.verdict and after.automatic is before.automatic
    for old, new, stays in zip(before.boundaries, after.boundaries, hand, strict=True):
        assert (new.origin == np.where(stays, old.origin, Origin.IMPORTED)).all()
        assert (new.times[stays] == old.times[stays]).all() and (new.readers[stays] == old.readers[stays]).all()
    count = steps(network)
    importing(network, qtbot)
    assert steps(network) == count and network.document.segmentation is after


def test_that_other_depths_for_a_scan_that_was_judged_are_asked_about(network, qtbot, tmp_path, monkeypatch):
    asked, seen = answer(monkeypatch, ""), network.document.segmentation
    network.document.edit(replace(seen, verdict=Verdict(REVIEWED)), "Mark as reviewed")
    before, path = network.document.segmentation, table(tmp_path, seen)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([str(path)], ""))
    with qtbot.waitSignal(network.workflow.import_read):
        network.exchange.import_annotations()
    assert asked and network.document.segmentation is before


def test_that_an_import_asks_nothing_where_no_hand_was(network, qtbot, tmp_path, monkeypatch):
    asked, before = answer(monkeypatch, ""), network.document.segmentation
    path = table(tmp_path, before)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([str(path)], ""))
    importing(network, qtbot)
    assert not asked and (network.document.segmentation.boundary("BM").origin == Origin.IMPORTED).all()


# locks


def lock(window, *names):
    for name in names:
        window.layers.locks.toggle(name)


def test_that_a_locked_boundary_keeps_its_depths_when_the_scan_is_segmented_anew(network, qtbot, monkeypatch):
    network.document.reader = "AB"
    before = redrawn(network, "OPL_ONL", 50, 150, 142)
    lock(network, "OPL_ONL", "ILM")
    answer(monkeypatch, "replace")
    ctrl_r(network, qtbot)
    after = network.document.segmentation
    for name in ("OPL_ONL", "ILM"):
        old, new = before.boundary(name), after.boundary(name)
        assert np.array_equal(new.depth, old.depth) and np.array_equal(new.origin, old.origin)
        assert [after.readers[k] for k in new.readers] == [before.readers[k] for k in old.readers]
        assert np.array_equal(new.times, old.times)
    assert np.allclose(line(network), before.automatic[7] + 3, atol=0.01) and is_ordered(after.depths)
    said = network.status._hint.text()
    assert "locked" in said and "ILM, OPL_ONL" in said and said.startswith("eye")


def test_that_what_would_cross_a_locked_boundary_stops_at_it(segmentation):
    wall = gestures.shift(segmentation, "OPL_ONL", 0, 199, 15)
    deeper = Segmentation.of(segmentation.depths - 20, 300, Origin.MODEL)
    after = replaced_around(wall, deeper, holding(wall, {"OPL_ONL"}))
    assert after.boundary("OPL_ONL") is wall.boundary("OPL_ONL") and is_ordered(after.depths)
    assert np.array_equal(after.boundary("EZ_top").depth, wall.boundary("OPL_ONL").depth)
    assert np.array_equal(after.boundary("INL_OPL").depth, deeper.boundary("INL_OPL").depth)
    assert after.boundary("EZ_top").vertices is None and after.model == deeper.model


def test_that_locks_hold_for_what_comes_late_and_for_imports(network, qtbot, tmp_path):
    seen = network.document.segmentation
    late = Segmentation.of(seen.depths + 3, 300, Origin.MODEL)
    lock(network, "BM")  # after the network was asked
    frames = network.document.project.volumes[0].frames
    network.workflow._take_segmented(Segmented(network.document.address, frames, seen, late))
    assert np.array_equal(line(network), seen.depths[7]) and "BM" in network.status._hint.text()
    assert np.allclose(line(network, "ILM"), seen.depths[0] + 3, atol=0.01)
    network.status.show_hint("")
    with qtbot.waitSignal(network.workflow.imported):
        network.workflow.import_annotations([table(tmp_path, network.document.segmentation, 40)])
    after = network.document.segmentation
    assert np.array_equal(line(network), seen.depths[7]) and is_ordered(after.depths)
    assert (after.boundary("BM").origin == Origin.MODEL).all() and after.boundary("ILM").origin[0] == Origin.IMPORTED
    assert (line(network, "RPE_top") == line(network)).all() and "locked: BM" in network.status._hint.text()


def test_that_a_lock_holds_nothing_where_nothing_is_to_keep(network, qtbot):
    region = closed_region("cyst", [(40, 50), (90, 50), (90, 100)], (300, 200))
    network.document.edit(add_region(Segmentation.empty(300, 200), region), "Draw")
    lock(network, "BM")
    ctrl_r(network, qtbot)
    after = network.document.segmentation
    assert after.boundary("BM").seen.all() and [r.label for r in after.regions] == ["cyst"]
    assert "locked:" not in network.status._hint.text()
