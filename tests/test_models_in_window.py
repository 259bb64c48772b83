"""Models in the window: which is used, and the dialog that teaches one."""

from functools import partial

from gui_gestures import a_vertex, drag
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from octlayers_gui.gui.dialogs import fine_tune
from octlayers_gui.gui.dialogs.fine_tune import RUNNING, SETUP, VERDICT
from octlayers_gui.gui.dialogs.questions import may_discard_model
from octlayers_gui.gui.main_window import MainWindow


def test_that_a_model_that_cannot_be_loaded_leaves_everything_else_usable(opened, qtbot):
    opened.use_model("no such model")
    qtbot.waitUntil(lambda: "no model" in opened.message.sentence, timeout=20_000)
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    assert opened.document.segmentation.is_hand_corrected
    opened.settings.model = ""


def test_that_a_remembered_model_that_is_gone_gives_way_to_the_shipped_one(window):
    window.settings.model = "deleted long ago"
    assert MainWindow().workflow.model == "base-8"


def test_that_fine_tuning_without_corrections_says_what_to_do(opened):
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog
    assert not dialog._start.isEnabled() and "corrected" in dialog._sentence.text()
    dialog.close()


def test_that_fine_tuning_can_be_cancelled_and_leaves_no_model(opened, qtbot, own_data_folder):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog
    dialog.show_steps(500)
    dialog.start()
    qtbot.waitUntil(lambda: len(dialog.curves.losses) >= 1, timeout=120_000)
    assert dialog.page == RUNNING
    dialog.cancel()
    qtbot.waitUntil(lambda: dialog.page == SETUP, timeout=5_000)
    assert "Cancelled" in dialog._sentence.text()
    assert not list(own_data_folder.rglob("card.json"))
    dialog.close()


def test_that_esc_in_the_dialog_ends_the_training_and_not_the_program(opened, qtbot):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog
    dialog.start()
    qtbot.waitUntil(lambda: dialog.page == RUNNING)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.model_menu.dialog is None, timeout=10_000)
    assert opened.document.segmentation.is_hand_corrected and opened.isVisible()


def test_that_corrections_made_beside_the_open_dialog_can_teach(opened):
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    assert dialog._scans.count() == 1 and dialog._start.isEnabled()
    dialog.close()


def test_that_a_finished_model_goes_only_when_that_is_meant(opened, qtbot, monkeypatch):
    column, depth = a_vertex(opened)
    drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
    opened.model_menu.fine_tune()
    dialog = opened.model_menu.dialog
    dialog.show_steps(1)
    dialog.start()
    qtbot.waitUntil(lambda: dialog.page == VERDICT, timeout=180_000)
    folder = dialog._taught.model.folder
    answers, asked = [False, False, False, True], []

    def asks(parent, name):
        asked.append(name)
        return answers[len(asked) - 1]

    monkeypatch.setattr(fine_tune, "may_discard_model", asks)
    for leave in (lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape), dialog.close, opened.close):
        leave()
        assert dialog.isVisible() and dialog.page == VERDICT and folder.is_dir() and opened.isVisible()
    assert len(asked) == 3 and asked[0] == dialog._taught.model.card.name
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not folder.exists() and opened.isVisible()


def test_that_the_question_about_a_finished_model_has_a_button_that_says_discard(qtbot):
    def press(text, esc=False):
        box = QApplication.activeModalWidget()
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        assert set(buttons) == {"Discard", "Go back"} and "eye taught 1" in box.text()
        qtbot.keyClick(box, Qt.Key.Key_Escape) if esc else buttons[text].click()

    parent = QWidget()
    qtbot.addWidget(parent)
    for text, esc, answer in (("Discard", False, True), ("Go back", False, False), ("", True, False)):
        QTimer.singleShot(50, partial(press, text, esc))
        assert may_discard_model(parent, "eye taught 1") is answer
