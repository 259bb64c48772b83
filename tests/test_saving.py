"""Nothing is ever lost: projects in the window, after a crash, on a drive that fails."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from alike import same
from edit_stream import depth_of
from gui_gestures import a_vertex, drag
from PySide6.QtWidgets import QFileDialog, QMessageBox

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.project import Address
from octlayers_gui.gui.project_flow import unnamed_folder
from octlayers_gui.io.project_file import ProjectFile

KILLS = 50 if os.environ.get("OCTLAYERS_FULL") else 5


@pytest.fixture
def another_window(qtbot):
    """A second window in this process."""
    from octlayers_gui.gui.main_window import MainWindow

    window = MainWindow()
    window.workflow.auto_segment = False
    qtbot.addWidget(window)
    window.show()
    return window


def correct(window, by: float = -10) -> None:
    column, depth = a_vertex(window)
    drag(window.view, (column + 0.5, depth), (column + 0.5, depth + by))


def save_as(window, path: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    window.project_menu.save_as()


def test_that_a_project_comes_back_with_its_undo(opened, qtbot, tmp_path, monkeypatch):
    first = opened.document.segmentation
    correct(opened)
    second = opened.document.segmentation
    correct(opened, 7)
    third, pixels = opened.document.segmentation, opened.document.bscan.pixels
    save_as(opened, tmp_path / "work", monkeypatch)
    assert "work.octproj" in opened.windowTitle() and "Saved as" in opened.message.sentence
    opened.project_menu.new()
    assert opened.document.bscan is None and opened.start_page.isVisible()
    opened.open([tmp_path / "work.octproj"])
    document = opened.document
    assert opened.windowTitle() == "eye – work.octproj – OCT Layers"
    assert np.array_equal(document.bscan.pixels, pixels) and same(document.segmentation, third)
    for before in (second, first):
        opened.actions_by_slot["undo"].trigger()
        assert same(document.segmentation, before)
    for after in (second, third):
        opened.actions_by_slot["redo"].trigger()
        assert same(document.segmentation, after)


def test_that_undo_itself_is_saved(opened, tmp_path, monkeypatch):
    before = opened.document.segmentation
    correct(opened)
    save_as(opened, tmp_path / "work", monkeypatch)
    opened.actions_by_slot["undo"].trigger()
    opened.project_menu.new()
    opened.open([tmp_path / "work.octproj"])
    assert same(opened.document.segmentation, before)
    opened.actions_by_slot["redo"].trigger()
    assert opened.document.segmentation.is_hand_corrected


def test_that_work_without_a_name_is_offered_at_the_next_start(opened, another_window, qtbot, monkeypatch):
    correct(opened)
    corrected = opened.document.segmentation
    assert opened.close()
    another_window.project_menu.list_unnamed()
    assert "eye" in another_window.start_page._unnamed.text()
    (path,) = unnamed_folder().glob("*.octproj")
    another_window.start_page._follow(f"open:{path}")
    assert same(another_window.document.segmentation, corrected)
    another_window.project_menu.new()
    monkeypatch.setattr(QMessageBox, "question", lambda *a, **k: QMessageBox.StandardButton.Yes)
    another_window.start_page._follow(f"discard:{path}")
    assert not path.exists() and another_window.start_page._unnamed.text() == ""


def test_that_scans_nobody_worked_on_leave_no_copy_behind(opened):
    opened.document.saver.flush(10)
    assert list(unnamed_folder().glob("*.octproj"))
    assert opened.close() and not list(unnamed_folder().glob("*.octproj"))


def test_that_a_second_window_reads_only(opened, another_window, tmp_path, monkeypatch):
    save_as(opened, tmp_path / "work", monkeypatch)
    another_window.open([tmp_path / "work.octproj"])
    assert "another window" in another_window.message.sentence and "read only" in another_window.windowTitle()
    before = another_window.document.segmentation
    correct(another_window)
    assert another_window.document.segmentation is before and "copy" in another_window.message.sentence
    correct(opened)  # the first goes on
    assert opened.document.saver.flush(10)
    save_as(another_window, tmp_path / "copy", monkeypatch)
    correct(another_window)
    assert another_window.document.segmentation.is_hand_corrected


def test_that_a_vanished_drive_costs_nothing(opened, qtbot, tmp_path, monkeypatch):
    folder = tmp_path / "share"
    folder.mkdir()
    save_as(opened, folder / "work", monkeypatch)
    folder.rename(tmp_path / "gone")
    correct(opened)
    corrected = opened.document.segmentation
    qtbot.waitUntil(lambda: "local copy" in opened.message.sentence, timeout=10_000)
    opened.actions_by_slot["undo"].trigger()
    opened.actions_by_slot["redo"].trigger()
    assert opened.document.saver.flush(10)
    (copy,) = unnamed_folder().glob("*rescued.octproj")
    assert same(ProjectFile.open(copy, read_only=True).project().segmentations[Address(0, 0)], corrected)


def test_that_closing_asks_when_nothing_can_be_written(opened, qtbot, monkeypatch):
    from octlayers_gui.core.errors import WriteFailed

    def fail(*arguments):
        raise WriteFailed("The project could not be saved: the disk is full.")

    opened.document.saver.flush(10)
    monkeypatch.setattr(ProjectFile, "write_edit", fail)
    monkeypatch.setattr(ProjectFile, "move_to", fail)
    monkeypatch.setattr(ProjectFile, "create", fail)
    correct(opened)
    qtbot.waitUntil(lambda: "disk is full" in opened.message.sentence)
    monkeypatch.setattr(opened.document.saver, "flush", lambda seconds: False)
    asked = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *a, **k: asked.append(a[2]) or QMessageBox.StandardButton.Cancel)
    assert not opened.close() and "1 edit" in asked[0]
    monkeypatch.undo()
    opened.document.saver.flush(15)  # it is tried again by itself
    assert opened.document.saver.waiting == 0


def test_that_old_edits_can_be_undone_from_the_file(opened, monkeypatch):
    monkeypatch.setattr("octlayers_gui.gui.document.IN_MEMORY", 3)
    states = [opened.document.segmentation]
    for by in (-4, -3, -2, 5, 6, 7, -5, -6):
        correct(opened, by)
        opened.document.saver.flush(10)
        states.append(opened.document.segmentation)
    assert opened.document._commands[opened.document.address][1].change is None
    for before in reversed(states[:-1]):
        opened.actions_by_slot["undo"].trigger()
        assert same(opened.document.segmentation, before)


def test_that_a_damaged_project_is_one_sentence_and_the_present_one_stays(opened, tmp_path):
    (tmp_path / "bad.octproj").write_bytes(b"no project" * 1000)
    before = opened.document.segmentation
    opened.open([tmp_path / "bad.octproj"])
    assert "bad.octproj" in opened.message.sentence and opened.document.segmentation is before


def test_that_a_killed_process_loses_no_acknowledged_edit(tmp_path):
    chance = random.Random(0)
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.octproj"
        stream = Path(__file__).with_name("edit_stream.py")
        process = subprocess.Popen([sys.executable, str(stream), str(path)], stdout=subprocess.PIPE, text=True)
        first = process.stdout.readline()  # the stream runs
        time.sleep(chance.uniform(0, 0.6))
        process.kill()
        told = [int(line) for line in (first + process.stdout.read()).splitlines() if line.strip()]
        process.wait()
        file = ProjectFile.open(path)
        history = file.history(Address(0, 0))
        found = file.project().segmentations[Address(0, 0)]
        last = history.position - 1  # edit 0 is the segmentation
        assert told and last >= told[-1] == len(told)
        assert found.boundary("ILM").depth[50] == pytest.approx(depth_of(last))
        assert [text for _, text in history.edits[1:]] == [f"Edit {n}" for n in range(1, last + 1)]
        assert file.project().volumes[0].bscan(0).pixels.shape == (300, 200)
        file.close()


def test_that_work_with_a_half_written_edit_is_offered_again(opened, another_window, segmentation):
    correct(opened)
    corrected = opened.document.segmentation
    assert opened.document.saver.flush(10)
    path = opened.document.saver.file.path
    script = (
        "import os, signal, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute('UPDATE boundaries SET data = zeroblob(200000)')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert opened.close()
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.with_name(path.name + "-journal").exists()  # what a power cut leaves
    another_window.project_menu.list_unnamed()
    assert "eye" in another_window.start_page._unnamed.text()
    another_window.start_page._follow(f"open:{path}")
    assert same(another_window.document.segmentation, corrected)


def test_that_a_project_to_be_read_only_takes_no_undo_scan_or_scale(opened, another_window, tmp_path, monkeypatch):
    correct(opened)
    save_as(opened, tmp_path / "work", monkeypatch)
    another_window.open([tmp_path / "work.octproj"])
    document, before = another_window.document, another_window.document.segmentation
    another_window.actions_by_slot["undo"].trigger()
    another_window.workflow.set_spacing(3.9, 11.0)
    document.open(document.project.volumes[0], document.bscan)
    assert document.segmentation is before and len(document.project.volumes) == 1
    assert document.bscan.spacing.source == "unknown" and "read only" in another_window.message.sentence
    save_as(another_window, tmp_path / "copy", monkeypatch)
    another_window.actions_by_slot["undo"].trigger()
    assert not document.segmentation.is_hand_corrected


def test_that_an_undo_that_cannot_be_read_can_be_tried_again(opened, qtbot, monkeypatch):
    from octlayers_gui.core.errors import UnreadableProject

    correct(opened)
    opened.document.saver.flush(10)
    after, stack = opened.document.segmentation, opened.document.undo_stack
    opened.document._commands[opened.document.address][-1].change = None
    with monkeypatch.context() as patched:

        def fail(*arguments):
            raise UnreadableProject("The project file is damaged.")

        patched.setattr(ProjectFile, "change", fail)
        opened.actions_by_slot["undo"].trigger()
        qtbot.wait(5)
    assert opened.document.segmentation is after and stack.index() == 2 and "damaged" in opened.message.sentence
    opened.actions_by_slot["undo"].trigger()
    assert not opened.document.segmentation.is_hand_corrected


def test_that_a_defect_in_one_write_is_told_and_the_others_go_on(opened, qtbot):
    def fail(file):
        raise RuntimeError("nobody foresaw this")

    opened.document.saver.submit(fail)
    correct(opened)
    assert opened.document.saver.flush(10) and opened.document.saver.isRunning()
    qtbot.waitUntil(lambda: "could not be saved: RuntimeError" in opened.message.sentence)
    kept = opened.document.saver.file.project().segmentations[Address(0, 0)]
    assert same(kept, opened.document.segmentation) and kept.is_hand_corrected


@pytest.mark.parametrize("error", [FileNotFoundError(2, "gone"), ValueError("damaged"), MemoryError()])
def test_that_edits_of_a_scan_whose_reader_fails_are_saved_without_its_pixels(window, segmentation, error):
    class Failing:
        def __len__(self):
            return 1

        def __getitem__(self, index):
            raise error

    document = window.document
    document.open(Volume(Failing(), "eye"), BScan(np.zeros((300, 200), np.uint8)))
    assert document.edit(segmentation, "Segment") and document.saver.flush(10)
    assert same(document.saver.file.project().segmentations[Address(0, 0)], document.segmentation)
