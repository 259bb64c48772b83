"""Another scan, or another project, comes to the screen while something is asked, drawn or read."""

import threading

import cv2
import numpy as np
import pytest
from gui_gestures import a_vertex, click, send
from PIL import Image
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QPushButton
from scan_files import fundus

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import OPEN, UNGRADABLE
from octlayers_gui.gui import main_window, project_menu
from octlayers_gui.gui.dialogs.questions import REPLACE
from octlayers_gui.gui.dialogs.scale import ScaleDialog
from octlayers_gui.gui.dialogs.ungradable import UngradableDialog
from octlayers_gui.gui.results import Opened
from octlayers_gui.gui.tools.polygon import PolygonTool
from octlayers_gui.synth.scan import synthetic_scan

EYE, OTHER = Address(0, 0), Address(1, 0)
CORNERS = [(50.5, 100.0), (120.5, 95.0), (120.5, 125.0), (50.5, 130.0)]


def show_other(window):
    """What happens when a file has been read: its scan comes to the screen."""
    volume = Volume((np.zeros((100, 120), np.uint8),), "other")
    window.document.open(volume, volume.bscan(0))


def under(dialog_class, monkeypatch, happens, answers):
    """Let something happen while a dialog is open, and then answer it."""

    def exec_(dialog):
        happens()
        answers(dialog)
        return dialog_class.DialogCode.Accepted

    monkeypatch.setattr(dialog_class, "exec", exec_)


# dialogs


def test_that_a_verdict_is_on_the_scan_that_was_asked_about(opened, monkeypatch):
    under(UngradableDialog, monkeypatch, lambda: show_other(opened), lambda dialog: dialog._own.setText("blurred"))
    opened.verdicts.call_ungradable()
    held = opened.document.project.segmentations
    assert opened.document.address == OTHER and OTHER not in held and held[EYE].verdict.kind == UNGRADABLE
    assert "eye" in opened.status._hint.text()


def test_that_a_bare_scan_is_called_ungradable_in_its_own_size(opened, monkeypatch):
    opened.document.undo_stack.undo()
    under(UngradableDialog, monkeypatch, lambda: show_other(opened), lambda dialog: None)
    opened.verdicts.call_ungradable()
    judged = opened.document.project.segmentations[EYE]
    assert (judged.height, judged.width) == (300, 200)


def test_that_the_scale_is_stated_of_the_scan_that_was_asked_about(opened, monkeypatch):
    def answer(dialog):
        dialog._axial.setValue(4.0)
        dialog._lateral.setValue(8.0)

    under(ScaleDialog, monkeypatch, lambda: show_other(opened), answer)
    opened.facts.state_scale()
    eye, other = opened.document.project.volumes
    assert eye.spacing == Spacing(4.0, 8.0, "user") and other.spacing == Spacing()
    assert opened.document.bscan.spacing == Spacing()


def test_that_an_answer_about_a_scan_that_is_closed_is_dropped_with_a_sentence(opened, monkeypatch):
    def close():
        show_other(opened)
        opened.document.close_volume(0)

    under(UngradableDialog, monkeypatch, close, lambda dialog: None)
    opened.verdicts.call_ungradable()
    assert "not open any more" in opened.message.sentence and not opened.document.project.segmentations
    assert opened.verdicts._verdict().kind == OPEN


def test_that_the_scan_that_was_asked_about_is_segmented(opened, monkeypatch, segmentation):
    opened.document.edit(Segmentation.of(segmentation.depths + 1, 300, Origin.HAND), "Draw")
    wanted = []
    monkeypatch.setattr(main_window, "keep_or_replace_corrections", lambda *a: show_other(opened) or REPLACE)
    monkeypatch.setattr(opened.workflow, "segment", lambda addresses, *_: wanted.extend(addresses))
    opened.segment()
    assert wanted == [EYE]


def test_that_a_question_is_answered_in_a_real_dialog_about_its_own_scan(opened, qtbot):
    def answer():
        show_other(opened)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, UngradableDialog)
        dialog.accept()

    QTimer.singleShot(50, answer)
    opened.verdicts.call_ungradable()
    assert opened.document.project.segmentations[EYE].verdict.kind == UNGRADABLE


# menus and drafts


def test_that_a_menu_on_the_canvas_goes_with_its_scan(opened):
    opened.view.set_active("ILM")
    right = Qt.MouseButton.RightButton
    column, depth = a_vertex(opened)
    send(opened.view, QEvent.Type.MouseButtonPress, opened.view.view_position(column + 0.5, depth), right, right)
    menu = opened.view.findChild(QMenu)
    assert menu.isVisible()
    show_other(opened)
    assert not menu.isVisible()


def drawn_and_asked(window):
    window.bench.use(PolygonTool)
    for corner in CORNERS:
        click(window.view, corner)
    window.bench.tool._close()
    assert window.outlines.menu.isVisible()


def test_that_the_menu_of_an_outline_goes_with_its_scan(opened):
    drawn_and_asked(opened)
    menu = opened.outlines.menu
    show_other(opened)
    assert not menu.isVisible() and not opened.view.regions.draft.points


def test_that_a_new_label_for_an_outline_of_the_scan_before_is_dropped_with_a_sentence(opened, monkeypatch):
    drawn_and_asked(opened)
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: show_other(opened) or ("ERM", True))
    opened.outlines.menu.actions()[-1].trigger()
    assert OTHER not in opened.document.project.segmentations
    assert not opened.document.project.segmentations[EYE].regions
    assert "not used" in opened.status._hint.text()


def test_that_a_draft_goes_when_the_last_scan_is_closed(opened, monkeypatch):
    monkeypatch.setattr(project_menu, "may_close_scan", lambda *a: True)
    drawn_and_asked(opened)
    menu = opened.outlines.menu
    opened.project_menu.close_scan()
    assert opened.document.address is None and not opened.view.regions.draft.points and not menu.isVisible()


@pytest.fixture
def offered(window, qtbot, tmp_path):
    """A scan with the fundus beside it on screen, and the offer to cut that off."""
    scan = synthetic_scan((3, 1), rows=320, columns=400, healthy=True).bscan.pixels
    Image.fromarray(np.hstack([fundus(320), scan])).save(tmp_path / "both.png")
    window.workflow.open([tmp_path / "both.png"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    assert window.message.findChild(QPushButton, "offer").isVisible()
    return window


@pytest.mark.parametrize("leave", ["close_scan", "new"])
def test_that_the_offer_to_crop_goes_with_its_scan(offered, leave):
    getattr(offered.project_menu, leave)()
    assert offered.document.address is None and offered.message.isHidden()
    before = offered.document.project
    offered.facts.crop(EYE)
    assert offered.document.project is before


def test_that_a_scan_is_cropped_once(offered):
    offered.facts.crop(EYE)
    cropped, before = offered.document.address, offered.document.project
    offered.facts.crop(cropped)
    assert cropped != EYE and offered.document.project is before


# files that are still being read


@pytest.fixture
def reading(opened, monkeypatch, tmp_path):
    """A file that is being read until the event is set; another waits behind it."""
    goes_on, read = threading.Event(), Opened.of

    def slowly(source, progress):
        goes_on.wait(20)
        return read(source, progress)

    monkeypatch.setattr(Opened, "of", slowly)
    for name in ("slow", "behind"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((90, 80), 40, np.uint8))
        opened.workflow.open([tmp_path / f"{name}.png"])
    yield goes_on
    goes_on.set()


def test_that_files_still_being_read_do_not_land_in_another_project(opened, reading, qtbot):
    opened.project_menu.new()
    assert "another project" in opened.message.sentence
    reading.set()
    qtbot.waitUntil(lambda: len(opened.workflow._running) == 0)
    assert not opened.document.project.volumes and opened.document.bscan is None


def test_that_a_file_that_was_read_just_before_does_not_land_there_either(opened, reading, qtbot):
    jobs = list(opened.workflow._running._jobs)
    reading.set()
    assert all(job.wait(20) for job in jobs)  # read, but the window has not heard of it
    opened.project_menu.new()
    qtbot.waitUntil(lambda: len(opened.workflow._running) == 0)
    assert not opened.document.project.volumes


def test_that_files_still_being_read_come_when_the_last_scan_was_only_closed(opened, reading, qtbot, monkeypatch):
    monkeypatch.setattr(project_menu, "may_close_scan", lambda *a: True)
    opened.project_menu.close_scan()
    assert opened.document.address is None
    reading.set()
    qtbot.waitUntil(lambda: len(opened.document.project.volumes) == 3)
    assert opened.document.address == Address(2, 0)
