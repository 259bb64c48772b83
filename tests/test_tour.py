"""The tour of six steps: it points at what is really there, and never stands in the way."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.gui.on_screen import place_in_window
from octlayers_gui.gui.panels.callout import place_beside
from octlayers_gui.gui.tour import STEPS

ALT = Qt.KeyboardModifier.AltModifier


def toured(window, qtbot):
    window.activateWindow()
    window.actions_by_slot["help_menu.take_tour"].trigger()
    tour = window.help_menu.tour
    assert tour.runs and tour.callout.isVisible()
    qtbot.waitUntil(tour.callout.next.hasFocus)
    return tour


def test_that_the_tour_goes_through_six_steps_by_enter_and_ends(opened, qtbot):
    tour = toured(opened, qtbot)
    assert len(STEPS) == 6 and not tour.callout.back.isEnabled()
    for index in range(6):
        assert tour.index == index and tour.callout._title.text().startswith(f"{index + 1} of 6")
        assert "{" not in tour.callout._text.text()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not tour.runs and not tour.callout.isVisible() and opened.view.hasFocus()


def test_that_back_and_skip_work_by_alt_from_the_canvas(opened, qtbot):
    tour = toured(opened, qtbot)
    opened.view.setFocus()
    qtbot.keyClick(opened.view, Qt.Key.Key_N, ALT)
    qtbot.waitUntil(lambda: tour.index == 1)
    qtbot.keyClick(opened.view, Qt.Key.Key_B, ALT)
    qtbot.waitUntil(lambda: tour.index == 0)
    qtbot.keyClick(opened.view, Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: not tour.runs)


@pytest.mark.parametrize("where", ["callout", "canvas"])
def test_that_esc_ends_the_tour(opened, qtbot, where):
    tour = toured(opened, qtbot)
    if where == "canvas":
        opened.view.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not tour.runs


def test_that_esc_first_gives_up_what_the_tool_in_hand_holds(opened, qtbot):
    tour = toured(opened, qtbot)
    opened.view.setFocus()
    opened.view.mark_stretch((20, 40))
    qtbot.keyClick(opened.view, Qt.Key.Key_Escape)
    assert tour.runs and opened.view.marked is None
    qtbot.keyClick(opened.view, Qt.Key.Key_Escape)
    assert not tour.runs


def test_that_the_work_goes_on_during_the_tour(opened, qtbot):
    tour = toured(opened, qtbot)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_8)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, ALT)
    assert tour.runs and opened.view.active == "BM" and opened.document.undo_stack.index() == 2


def test_that_each_step_lies_beside_what_it_is_about_and_covers_none_of_it(opened, qtbot):
    tour = toured(opened, qtbot)
    for step in STEPS:
        target = tour.target(step)
        assert not target.isEmpty() and opened.rect().contains(target)
        assert not tour.callout.geometry().intersects(target) and opened.rect().contains(tour.callout.geometry())
        qtbot.mouseClick(tour.callout.next, Qt.MouseButton.LeftButton)


def test_that_a_closed_panel_is_shown_by_its_menu_and_an_opened_one_by_itself(opened, qtbot):
    tour = toured(opened, qtbot)
    for _ in range(3):
        qtbot.mouseClick(tour.callout.next, Qt.MouseButton.LeftButton)
    dock = opened.review.panel.parentWidget()
    assert tour.target(STEPS[3]) == place_in_window(dock)
    dock.close()
    assert place_in_window(opened.menuBar()).contains(tour.target(STEPS[3]))
    qtbot.waitUntil(lambda: tour.callout._side == "below")
    dock.show()
    qtbot.waitUntil(lambda: tour.callout._side == "right")


def test_that_the_note_follows_the_window(opened, qtbot):
    tour = toured(opened, qtbot)
    for _ in range(5):
        qtbot.mouseClick(tour.callout.next, Qt.MouseButton.LeftButton)
    opened.resize(900, 640)
    qtbot.waitUntil(lambda: opened.rect().contains(tour.callout.geometry()))


def test_that_the_tour_is_offered_once(qtbot, window):
    assert window.start_page._tour.isVisible()
    window.help_menu._note_offer()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    assert again.start_page._tour.isHidden()


def test_that_an_offer_nobody_could_see_is_made_again(opened, qtbot):
    opened.help_menu._note_offer()
    assert not opened.settings.flag("tour_offered")


def test_that_the_offer_is_followed_by_the_keyboard(window, qtbot):
    window.activateWindow()
    window.start_page._tour.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.start_page._tour, Qt.Key.Key_Return)
    assert window.help_menu.tour.runs and window.start_page._tour.isHidden() and window.settings.flag("tour_offered")
    window.help_menu.tour.end()


@pytest.mark.parametrize("target", [(0, 0, 40, 20), (960, 0, 40, 20), (0, 60, 30, 600), (700, 60, 300, 600),
                                    (0, 650, 1000, 50), (0, 0, 1000, 700)])  # fmt: skip
def test_that_a_note_stays_in_the_window(target):
    target = QRect(*target)
    room, size = QRect(0, 0, 1000, 700), QSize(400, 180)
    place, side = place_beside(target, size, room)
    assert room.contains(place) and place.size() == size
    assert not place.intersects(target) if side else place.intersects(target)
