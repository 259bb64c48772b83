"""Quitting: everything is asked before anything ends."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from octlayers_gui.gui import export_flow, project_menu, quitting
from octlayers_gui.gui.dialogs import fine_tune
from octlayers_gui.gui.jobs import Job


def asked(monkeypatch, module, name, answer):
    """Answer a question so each time that it comes, and note what it was about."""
    questions = []
    monkeypatch.setattr(module, name, lambda *a: questions.append(a[1:]) or answer)
    return questions


@pytest.fixture
def teaching(opened):
    """The dialog of training with a job that runs until it is told to stop."""
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog

    def work(progress):
        while True:
            progress.step(0, 0)
            threading.Event().wait(0.01)

    dialog._job = Job(work, dialog)
    dialog._job.cancelled.connect(dialog._show_cancelled)
    dialog._thread.submit(dialog._job)
    return dialog


def test_that_training_goes_on_when_the_user_stays(opened, teaching, monkeypatch):
    questions = asked(monkeypatch, quitting, "may_stop", False)
    assert not opened.close() and questions == [(True, False)]
    assert opened.model_menu.is_teaching and opened.isVisible() and not teaching._job.wait(0.05)
    opened.model_menu.end()


def test_that_training_goes_on_when_the_user_stays_for_what_could_not_be_written(opened, teaching, monkeypatch):
    asked(monkeypatch, quitting, "may_stop", True)
    opened.document.edit(None, "Clear")
    monkeypatch.setattr(type(opened.projects), "is_kept", property(lambda self: True))
    monkeypatch.setattr(opened.document.saver, "flush", lambda seconds: False)
    questions = asked(monkeypatch, project_menu, "may_lose_corrections", False)
    assert not opened.close() and len(questions) == 1
    assert opened.model_menu.is_teaching and teaching.isVisible() and not teaching._job.wait(0.05)
    assert opened.document.saver is not None
    monkeypatch.undo()
    opened.model_menu.end()


def test_that_a_model_that_was_finished_while_it_was_asked_is_asked_about(opened, teaching, monkeypatch):
    def finishes(*arguments):
        teaching.cancel()
        teaching._taught = type("Taught", (), {"model": type("M", (), {"card": type("C", (), {"name": "new"})})})
        return True

    monkeypatch.setattr(quitting, "may_stop", finishes)
    questions = asked(monkeypatch, fine_tune, "may_discard_model", False)
    assert not opened.close() and questions == [("new",)] and teaching.isVisible()
    teaching._taught = None
    opened.model_menu.end()


def test_that_a_running_export_is_asked_about_and_goes_on_when_the_user_stays(opened, monkeypatch, tmp_path, qtbot):
    goes_on, write = threading.Event(), export_flow.export_scans
    monkeypatch.setattr(export_flow, "export_scans", lambda *a: goes_on.wait(20) and write(*a))
    monkeypatch.setattr(quitting, "LAST_FILES", 0.01)
    opened.workflow.exports.export([opened.document.address], tmp_path / "out", ("summary",))
    said = []

    def stay():
        box = QApplication.activeModalWidget()
        said.append(box.text())
        next(button for button in box.buttons() if "back" in button.text()).click()

    QTimer.singleShot(50, stay)
    assert not opened.close() and "export is running" in said[0] and "taught" not in said[0]
    goes_on.set()
    qtbot.waitUntil(lambda: (tmp_path / "out" / "eye_summary.csv").exists())
    assert opened.workflow.exports.is_over(10) and opened.close()


def test_that_nothing_is_asked_when_nothing_runs(opened, monkeypatch):
    questions = asked(monkeypatch, quitting, "may_stop", False)
    assert opened.close() and not questions
