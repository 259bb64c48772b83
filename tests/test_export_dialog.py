"""The export dialog and what the window does with its answer."""

import re

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from octlayers_gui.core.project import Address
from octlayers_gui.core.verdict import Verdict
from octlayers_gui.gui import exchange
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.export_kinds import DOCUMENTS, PICTURES, POLYGONS, RECORDS, TABLES, TITLES
from octlayers_gui.gui.dialogs.export_progress import ExportProgress
from octlayers_gui.gui.dialogs.roomy import Scrolled
from octlayers_gui.gui.jobs import Job
from octlayers_gui.io.exports import KINDS

SCANS = [
    Candidate(Address(0, 0), "eye_1", "OD", True),
    Candidate(Address(1, 0), "Mueller_Anna", "OS"),
    Candidate(Address(2, 0), "eye_3", ""),
]


@pytest.fixture
def dialog(qtbot, tmp_path):
    dialog = ExportDialog(SCANS, Address(2, 0), str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def can_save(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_that_a_small_screen_keeps_the_buttons_in_sight_and_the_choices_scroll(qtbot, dialog):
    """As at 200 % on a 1400 x 900 screen."""
    dialog.resize(600, 380)
    qtbot.waitUntil(lambda: dialog.height() == 380)
    save = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    assert dialog.rect().contains(save.geometry().translated(dialog._buttons.pos()))
    assert dialog.findChild(Scrolled).verticalScrollBar().maximum() > 0
    assert dialog.size().height() <= dialog.screen().availableSize().height()


def test_that_every_kind_but_the_networks_own_is_offered_once():
    grouped = (*PICTURES, *TABLES, *DOCUMENTS, *POLYGONS, *RECORDS)
    assert sorted(grouped) == sorted(TITLES) == sorted(set(KINDS) - {"probabilities"})


def test_that_scans_are_chosen_by_what_they_are(dialog):
    assert dialog.addresses == [Address(2, 0)] and dialog.names == ["eye_3"] and not dialog.scans.list.isEnabled()
    dialog.scans.every.setChecked(True)
    assert dialog.addresses == [Address(k, 0) for k in range(3)]
    dialog.scans.reviewed.setChecked(True)
    assert dialog.addresses == [Address(0, 0)]
    dialog.scans.ticked.setChecked(True)
    assert dialog.scans.list.isEnabled() and dialog.addresses == [Address(0, 0)]
    dialog.scans.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert dialog.addresses == [Address(0, 0), Address(2, 0)]
    for row in (0, 2):
        dialog.scans.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not can_save(dialog) and "No scan" in dialog.naming.example.text()


def test_that_a_pattern_shows_its_first_name_and_a_bad_one_why(dialog):
    dialog.scans.every.setChecked(True)
    dialog.naming.pattern.setText("{index}-{stem}-{eye}")
    assert dialog.names == ["001-eye_1-OD", "002-Mueller_Anna-OS", "003-eye_3-eye"]
    assert dialog.naming.example.text().startswith("001-eye_1-OD") and can_save(dialog)
    for pattern in ("all", "{stem", "{person}", ""):
        dialog.naming.pattern.setText(pattern)
        assert not can_save(dialog) and dialog.naming.example.text().endswith(".")


def test_that_telling_names_are_warned_of_until_pseudonyms_stand_for_them(dialog):
    assert not dialog.naming.warning.text()
    dialog.scans.every.setChecked(True)
    assert "Mueller_Anna" in dialog.naming.warning.text()
    dialog.naming.pseudonyms.setChecked(True)
    assert not dialog.naming.warning.text()
    assert all(re.fullmatch(r"P-[A-Z2-7]{10}(_\d)?", name) for name in dialog.names)


def test_that_nothing_is_saved_without_a_kind_or_a_folder(dialog):
    for box in dialog.files.boxes.values():
        box.setChecked(False)
    assert not can_save(dialog)
    dialog.files.boxes["report"].setChecked(True)
    assert can_save(dialog) and dialog.kinds == ("report",)
    dialog._folder.clear()
    assert not can_save(dialog)


@pytest.fixture
def three(opened, qtbot, tmp_path, segmentation):
    """A window with three segmented scans, the first of them reviewed."""
    for name in ("two", "three"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((300, 200), 60, np.uint8))
        before = opened.document.address
        opened.workflow.open([tmp_path / f"{name}.png"])
        qtbot.waitUntil(lambda before=before: opened.document.address != before)
        opened.document.edit(segmentation, "Segment")
    first = next(iter(opened.document.project.addresses()))
    opened.workflow.show_bscan(first)
    opened.verdicts.toggle_reviewed()
    assert opened.document.segmentation.verdict != Verdict()
    return opened


def answer(monkeypatch, folder, *, kinds, pattern="{stem}", every=True, course=""):
    """Answer the dialog as a hand would."""

    def fill(dialog):
        (dialog.scans.every if every else dialog.scans.reviewed).setChecked(True)
        for kind, box in dialog.files.boxes.items():
            box.setChecked(kind in kinds)
        dialog.naming.pattern.setText(pattern)
        dialog._folder.setText(str(folder))
        dialog.files._course.setCurrentIndex(dialog.files._course.findData(course))
        return can_save(dialog)

    monkeypatch.setattr(exchange.ExportDialog, "exec", fill)


def test_that_all_scans_are_written_under_their_pattern_with_progress(three, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "out"
    answer(monkeypatch, out, kinds=("mask", "summary"), pattern="{index}_{stem}")
    three.exchange.export()
    shown = three.findChildren(ExportProgress)
    assert len(shown) == 1 and shown[0].isVisible()
    qtbot.waitUntil(lambda: "Saved 3 scan(s)" in three.message.sentence)
    assert sorted(p.name for p in out.iterdir()) == sorted(
        f"00{k}_{stem}{ending}"
        for k, stem in ((1, "eye"), (2, "two"), (3, "three"))
        for ending in ("_mask.png", "_summary.csv")
    )
    qtbot.waitUntil(lambda: not three.findChildren(ExportProgress))


def test_that_only_reviewed_scans_are_written_when_asked_for(three, qtbot, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "out", kinds=("mask",), every=False)
    three.exchange.export()
    qtbot.waitUntil(lambda: "Saved 1 scan(s)" in three.message.sentence)
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["eye_mask.png"]


def test_that_what_a_scan_cannot_give_is_said_and_the_rest_is_there(three, qtbot, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "out", kinds=("mask", "zones"))
    three.exchange.export()
    qtbot.waitUntil(lambda: "Saved 3 scan(s)" in three.message.sentence)
    assert "eye: zones was not written." in three.message.sentence
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_that_the_stated_course_names_the_zones(three, qtbot, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "out", kinds=("zones",), every=False, course="circle")
    three.exchange.export()
    qtbot.waitUntil(lambda: "Saved 1 scan(s)" in three.message.sentence)
    assert ",quadrant,temporal," in (tmp_path / "out" / "eye_zones.csv").read_text()


def test_that_cancel_stops_after_the_scan_at_hand_and_leaves_whole_files(three, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "out"
    answer(monkeypatch, out, kinds=("mask", "print"))
    three.exchange.export()
    three.findChildren(ExportProgress)[0].reject()
    qtbot.waitUntil(lambda: "stopped" in three.message.sentence, timeout=20_000)
    left = [p.name for p in out.iterdir()] if out.exists() else []
    assert len(left) % 2 == 0 and len(left) < 6 and not any(name.startswith(".") for name in left)
    qtbot.waitUntil(lambda: not three.findChildren(ExportProgress))


def test_that_the_progress_counts_scans(qtbot):
    job = Job(lambda progress: None)
    shown = ExportProgress(job, 3)
    qtbot.addWidget(shown)
    job.progressed.emit(1, 3, "eye")
    assert shown._bar.value() == 1 and shown._said.text() == "Scan 2 of 3: eye"
