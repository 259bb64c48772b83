"""Closing a scan: it is gone for good, and everything else stays where it is."""

import threading
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
import tifffile
from alike import same
from gui_gestures import a_vertex, drag, steps
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import REVIEWED, Verdict
from octlayers_gui.gui import project_menu
from octlayers_gui.gui.project_flow import unnamed_folder
from octlayers_gui.gui.results import Segmented
from octlayers_gui.io.project_file import ProjectFile

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST, SECOND, THIRD = (Address(volume, 0) for volume in range(3))


@pytest.fixture
def three(opened, qtbot, tmp_path, segmentation):
    """Scans eye, other and third; each corrected but `third`; `other` on screen."""
    correct(opened)
    for name in ("other", "third"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.random.default_rng(1).integers(0, 120, (300, 200), np.uint8))
        here = opened.document.address
        opened.workflow.open([tmp_path / f"{name}.png"])
        qtbot.waitUntil(lambda here=here: opened.document.address != here)
        opened.document.edit(segmentation, "Segment")
        if name == "other":
            correct(opened)
    opened.workflow.show_bscan(SECOND)
    return opened


def correct(window, by=-10):
    column, depth = a_vertex(window)
    drag(window.view, (column + 0.5, depth), (column + 0.5, depth + by))
    assert window.document.segmentation.is_hand_corrected


def asked(monkeypatch, answer):
    questions = []
    monkeypatch.setattr(project_menu, "may_close_scan", lambda *a: questions.append(a[1:]) or answer)
    return questions


def close(window):
    window.actions_by_slot["project_menu.close_scan"].trigger()


def names(window):
    return [window.scans.topLevelItem(k).text(0).split(" ")[0] for k in range(window.scans.topLevelItemCount())]


def test_that_the_others_keep_their_addresses_and_their_undo(three, qtbot, monkeypatch):
    document, questions = three.document, asked(monkeypatch, True)
    before = dict(document.project.segmentations)
    qtbot.keyClick(three, Qt.Key.Key_W, CTRL)
    assert questions == [("other", 1)] and document.address == THIRD and names(three) == ["eye", "third"]
    assert list(document.project.addresses()) == [FIRST, THIRD] and "Closed other" in three.status._hint.text()
    assert "third" in three.windowTitle() and three.review.panel.tree.topLevelItemCount() <= 2
    for address in (FIRST, THIRD):
        assert document.project.segmentations[address] is before[address]
    three.workflow.show_bscan(FIRST)
    three.actions_by_slot["undo"].trigger()
    assert not document.segmentation.is_hand_corrected and steps(three) == 1
    three.actions_by_slot["redo"].trigger()
    assert same(document.segmentation, before[FIRST])


def test_that_a_closed_scan_stays_away_when_the_project_is_opened_again(three, qtbot, tmp_path, monkeypatch):
    asked(monkeypatch, True)
    close(three)
    kept = dict(three.document.project.segmentations)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "work"), ""))
    three.project_menu.save_as()
    three.project_menu.new()
    three.open([tmp_path / "work.octproj"])
    document = three.document
    assert list(document.project.addresses()) == [FIRST, THIRD] and names(three) == ["eye", "third"]
    assert all(same(document.project.segmentations[address], kept[address]) for address in (FIRST, THIRD))
    three.actions_by_slot["undo"].trigger()
    assert not document.segmentation.is_hand_corrected
    three.workflow.open([tmp_path / "other.png"])
    qtbot.waitUntil(lambda: document.address == Address(3, 0))
    assert document.segmentation is None and steps(three) == 0 and not document.undo_stack.canUndo()


def test_that_work_is_closed_only_when_that_is_meant(three, monkeypatch):
    questions, before = asked(monkeypatch, False), three.document.project
    close(three)
    assert questions and three.document.project is before and three.document.address == SECOND
    three.workflow.show_bscan(THIRD)
    close(three)
    assert len(questions) == 1 and three.document.address == SECOND and names(three) == ["eye", "other"]
    three.actions_by_slot["undo"].trigger()
    close(three)
    assert len(questions) == 2, "a correction that can be redone is work"


def test_that_the_question_says_that_it_cannot_be_undone(three, qtbot):
    said = []

    def press(text):
        box = QApplication.activeModalWidget()
        said.append(box.text())
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    for text, left in (("Cancel", 3), ("Close scan", 2)):
        QTimer.singleShot(50, lambda text=text: press(text))
        close(three)
        assert len(names(three)) == left
    assert said[0].startswith("Close other?") and "cannot be undone" in said[0]


def test_that_a_signed_scan_and_a_project_to_be_read_only_refuse(three, monkeypatch):
    questions = asked(monkeypatch, True)
    judged = replace(three.document.segmentation, verdict=Verdict(REVIEWED, signed=True))
    three.document.edit(judged, "Sign off")
    close(three)
    assert "signed off" in three.message.sentence and len(names(three)) == 3 and not questions
    three.message.hide()
    three.workflow.show_bscan(FIRST)
    three.document.read_only = True
    close(three)
    assert "read only" in three.message.sentence and len(names(three)) == 3 and not questions


def test_that_a_late_result_for_a_closed_scan_is_dropped(three, monkeypatch):
    asked(monkeypatch, True)
    document = three.document
    seen, frames = document.segmentation, document.project.volumes[1].frames
    close(three)
    project = document.project
    late = Segmentation.of(seen.depths + 3, 300, Origin.MODEL)
    three.workflow._take_segmented(Segmented(SECOND, frames, seen, late))
    assert document.project is project


def test_that_closing_the_last_scan_leads_to_the_start_page(three, qtbot, tmp_path, monkeypatch):
    asked(monkeypatch, True)
    for _ in range(3):
        close(three)
    assert three.document.address is None and three.document.bscan is None and three.start_page.isVisible()
    assert not three.scans.isVisible() and three.windowTitle() == "OCT Layers"
    assert not three.actions_by_slot["project_menu.close_scan"].isEnabled()
    three.workflow.open([tmp_path / "eye.png"])
    qtbot.waitUntil(lambda: three.document.address == Address(3, 0))
    assert three.view.isVisible() and names(three) == ["eye"] and three.document.segmentation is None
    assert three.close() and not list(unnamed_folder().glob("*.octproj")), "nobody worked on what is left"


def test_that_nothing_of_a_closed_scan_is_left_in_the_file(window, qtbot, tmp_path, monkeypatch, segmentation):
    pixels = np.random.default_rng(2).integers(0, 255, (6, 300, 200), np.uint8)
    tifffile.imwrite(tmp_path / "secret.tif", pixels)
    window.workflow.open([tmp_path / "secret.tif"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    window.document.edit(segmentation, "Segment")
    correct(window)
    questions = asked(monkeypatch, True)
    window.document.saver.flush(10)
    path = window.document.saver.file.path
    assert b"secret" in path.read_bytes()
    close(window)
    assert questions == [("secret", 6)] and window.document.saver.finish()
    left = path.read_bytes()
    assert b"secret" not in left and b"Move vertex" not in left and b"depth" not in left
    file = ProjectFile.open(path, read_only=True)
    tables = ("frames", "scans", "boundaries", "edits")
    assert not any(file._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    file.close()


def test_that_pixels_that_wait_to_be_written_do_not_come_after_the_closing(tmp_path, segmentation):
    from octlayers_gui.core.bscan import Volume

    file = ProjectFile.create(tmp_path / "eye.octproj")
    file.write_volume(0, Volume((np.zeros((300, 200), np.uint8),), "eye"))
    file.close_volume(0)
    assert not file.wants_frame(FIRST)
    file.write_frame(FIRST, np.zeros((300, 200), np.uint8))
    assert file._connection.execute("SELECT count(*) FROM frames").fetchone() == (0,)
    assert len(file.project().volumes[0]) == 0 and list(file.project().addresses()) == []
    file.close()


def test_that_the_next_scan_is_shown_before_the_file_is_kept_busy(three, monkeypatch):
    asked(monkeypatch, True)
    document, order = three.document, []
    submit = document.saver.submit
    monkeypatch.setattr(document.saver, "submit", lambda *a: order.append("write") or submit(*a))
    document.shown.connect(lambda: order.append("show"))
    close(three)
    assert order == ["show", "write"]


def test_that_the_file_shrinks_once_nobody_writes(three, qtbot, monkeypatch):
    asked(monkeypatch, True)
    saver = three.document.saver
    assert saver.flush(10)
    before = saver.file.path.stat().st_size
    close(three)
    assert saver.flush(10) and saver.waiting == 0
    qtbot.waitUntil(lambda: saver.file.path.stat().st_size < before, timeout=10_000)


@pytest.fixture
def with_gaps(tmp_path):
    """A project file with eighty frames, from which as many were taken out."""
    from octlayers_gui.core.bscan import Volume

    file, pixels = ProjectFile.create(tmp_path / "eye.octproj"), np.random.default_rng(0)
    frames = [pixels.integers(0, 255, (100, 100), np.uint8) for _ in range(80)]
    for place in range(2):
        file.write_volume(place, Volume(tuple(frames), "eye"))
        for frame in range(80):
            file.write_frame(Address(place, frame), frames[frame])
    file.close_volume(0)
    yield file
    file.close()


def test_that_rebuilding_a_file_gives_way_to_whoever_waits_for_it(with_gaps):
    started, done = threading.Event(), []
    size = with_gaps.path.stat().st_size

    def goes_on():
        started.set()
        time.sleep(0.01)
        return False

    thread = threading.Thread(target=lambda: done.append(with_gaps.compact(goes_on)))
    thread.start()
    assert started.wait(10)
    assert with_gaps.pixels(Address(1, 79)).shape == (100, 100)
    thread.join()
    assert done == [False] and with_gaps.path.stat().st_size == size
    assert not with_gaps.compact(lambda: True) and with_gaps.path.stat().st_size == size
    assert with_gaps.compact(lambda: False) and with_gaps.path.stat().st_size < 0.6 * size
    assert with_gaps.pixels(Address(1, 79)).shape == (100, 100)


def test_that_the_list_of_scans_lets_go_of_a_closed_one(three, monkeypatch):
    asked(monkeypatch, True)
    assert SECOND in three.scans._shown
    close(three)
    assert SECOND not in three.scans._shown and FIRST in three.scans._shown
