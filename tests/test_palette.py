"""The command palette, the hints of the actions, and the keyboard's way through the window."""

import shutil

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QToolBar

from octlayers_gui.gui import fuzzy
from octlayers_gui.gui.actions import ACTIONS
from octlayers_gui.gui.dialogs.keys import KeySheet
from octlayers_gui.gui.hints import HINTS
from octlayers_gui.gui.panels.command_palette import rows_of
from octlayers_gui.paths import resource

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def palette_of(window, qtbot, typed=""):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    palette = window.help_menu.palette
    assert palette.isVisible() and palette.field.hasFocus()
    qtbot.keyClicks(palette.field, typed)
    return palette


def press(palette, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(palette.field, key)


def all_actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        if action.menu() is not None:
            found += all_actions(action.menu())
        elif not action.isSeparator():
            found.append(action)
    return found


def test_that_words_beginnings_and_letters_are_found_best_first():
    texts = ("Segment all open scans", "Segment", "Sign off", "Smooth the stretch", "Save project as")

    def best(query):
        found = [(fit[0], text) for text in texts if (fit := fuzzy.fit(query, text)) is not None]
        return max(found)[1] if found else None

    assert best("seg") == "Segment" and best("scans seg") == "Segment all open scans"
    assert best("smst") == "Smooth the stretch" and best("PROJ") == "Save project as"
    assert best("xyz") is None and best("ooeh") is None


def test_that_accents_and_case_do_not_matter_and_places_are_those_of_the_text():
    assert fuzzy.fit("glatten", "Strecke glätten")[1] == tuple(range(8, 15))
    assert fuzzy.fit("limites", "Límites")[1] == tuple(range(7))


def test_that_what_is_found_elsewhere_counts_less():
    in_text, in_hint = fuzzy.fit("fluid", "Fluid"), fuzzy.fit("fluid", "Region labels", "names for fluid")
    assert in_text[0] > in_hint[0] and in_hint[1] == ()


def test_that_the_palette_has_every_action_of_the_menus_with_its_menu_and_key(opened):
    rows = rows_of(opened.menuBar())
    actions = {id(row.action) for row in rows}
    assert all(id(action) in actions for menu in opened.menus.values() for action in all_actions(menu))
    smooth = next(row for row in rows if row.text == "Smooth the stretch")
    assert (smooth.menu, smooth.keys) == ("Tools", "S")
    assert any(row.menu == "Model › Use model" and row.text.startswith("base-8") for row in rows)
    assert any(row.menu == "View › Theme" and row.text == "Dark" for row in rows)
    assert len({row.name for row in rows}) == len(rows)


def test_that_typing_and_enter_take_a_tool(opened, qtbot):
    palette = palette_of(opened, qtbot, "nudge")
    assert palette.texts[0] == "Tools › Nudge brush"
    press(palette, qtbot, Qt.Key.Key_Return)
    assert not palette.isVisible() and opened.bench.tool.name == "brush"


def test_that_letters_typed_reach_no_tool_and_no_canvas(opened, qtbot):
    before = opened.document.segmentation
    palette = palette_of(opened, qtbot, "sgc1")
    assert palette.field.text() == "sgc1"
    assert opened.document.segmentation is before and opened.bench.tool.name == "vertex"
    qtbot.keyClick(palette.field, Qt.Key.Key_R, CTRL)
    assert opened.document.segmentation is before


def test_that_arrows_go_round_and_esc_changes_nothing(opened, qtbot):
    palette = palette_of(opened, qtbot, "panel")
    last = palette.list.count() - 1
    press(palette, qtbot, Qt.Key.Key_Up)
    assert palette.list.currentRow() == last > 0
    press(palette, qtbot, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    press(palette, qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
    assert not palette.isVisible() and opened.settings.used_actions == []


def test_that_an_action_that_cannot_be_done_is_shown_and_does_nothing(window, qtbot):
    palette = palette_of(window, qtbot, "smooth")
    assert palette.texts[0] == "Tools › Smooth the stretch"
    press(palette, qtbot, Qt.Key.Key_Return)
    assert palette.isVisible() and "nothing is segmented" in palette._hint.text()


def test_that_the_palette_says_of_a_segmented_scan_why_it_cannot_be_unlocked(opened, qtbot):
    palette = palette_of(opened, qtbot, "unlock")
    palette.list.setCurrentRow(palette.texts.index("Scan › Unlock"))
    assert palette._hint.text() == "Not now: the scan is not signed off."


def test_that_a_signed_scan_does_not_offer_to_sign_it_off_again(opened, qtbot):
    sign_off, unlock = (opened.actions_by_slot[f"verdicts.{name}"] for name in ("sign_off", "unlock"))
    assert sign_off.isEnabled() and not unlock.isEnabled()
    sign_off.trigger()
    opened.forget_recent()
    assert unlock.isEnabled() and not sign_off.isEnabled()
    palette = palette_of(opened, qtbot, "sign off")
    palette.list.setCurrentRow(palette.texts.index("Scan › Sign off"))
    assert palette._hint.text() == "Not now: nothing is segmented, or the scan is signed off already."


def test_that_what_was_used_last_comes_first_at_the_next_start_too(opened, qtbot):
    press(palette_of(opened, qtbot, "crosshair"), qtbot, Qt.Key.Key_Return)
    assert opened.actions_by_slot["seeing.show_crosshair"].isChecked()
    press(palette_of(opened, qtbot, "caliper"), qtbot, Qt.Key.Key_Return)
    palette = palette_of(opened, qtbot)
    assert palette.texts[:2] == ["Tools › Caliper ✓", "View › Crosshair ✓"]
    press(palette, qtbot, Qt.Key.Key_Escape)
    assert opened.settings.used_actions == ["caliper", "seeing.show_crosshair"]


def test_that_a_hint_is_searched_too(opened, qtbot):
    assert "Edit › Region labels" in palette_of(opened, qtbot, "drusen").texts


def test_that_nothing_found_is_said(opened, qtbot):
    palette = palette_of(opened, qtbot, "qqqq")
    assert palette.texts == [] and "No action" in palette._hint.text()
    press(palette, qtbot, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_that_models_that_came_later_are_found(opened, qtbot, own_data_folder):
    shutil.copytree(resource("models", "base-8"), own_data_folder / "models" / "second")
    card = own_data_folder / "models" / "second" / "card.json"
    card.write_text(card.read_text().replace('"base-8"', '"second"', 1))
    palette = palette_of(opened, qtbot, "second")
    assert any("second" in text for text in palette.texts)


def test_that_the_palette_fits_a_small_window(opened, qtbot):
    opened.resize(opened.minimumSizeHint())
    palette = palette_of(opened, qtbot)
    assert palette.height() < opened.height() and palette.width() <= opened.width()


def test_that_the_window_fits_a_small_screen_at_twice_its_size(opened):
    hint = opened.minimumSizeHint()
    assert hint.width() <= 640 and hint.height() <= 440


# hints


def test_that_every_action_has_a_status_tip_and_a_tooltip_with_its_keys(opened):
    rows_of(opened.menuBar())
    for menu in opened.menus.values():
        for action in all_actions(menu):
            assert action.statusTip(), action.text()
            for keys in action.shortcuts():
                assert keys.toString() in action.toolTip() and keys.toString() in action.statusTip()


def test_that_every_hint_belongs_to_an_action(window):
    assert set(HINTS) <= set(window.actions_by_slot)


def test_that_the_progress_takes_the_place_of_what_the_pointer_rests_on(opened, qtbot):
    button = opened.findChild(QToolBar, "tools").widgetForAction(opened.actions_by_slot["segment"])
    QApplication.sendEvent(button, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert "(Ctrl+R)" in opened.status.currentMessage() and not opened.status._hint.isVisible()
    opened.status.show_busy("Segmenting")
    assert opened.status.currentMessage() == "" and opened.status._cancel.isVisible()
    opened.status.show_busy("")
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert opened.status._hint.isVisible() and not opened.status._cancel.isVisible()


def test_that_the_undo_button_names_the_step_and_its_key(opened):
    assert opened.actions_by_slot["undo"].toolTip().startswith("Undo Segment (Ctrl+Z)")


@pytest.mark.parametrize("entry", [entry for entry in ACTIONS if entry.tool], ids=lambda entry: entry.tool.name)
def test_that_a_tool_tells_its_use_in_the_status_bar_when_it_is_taken(opened, qtbot, entry):
    qtbot.keyClick(opened, Qt.Key.Key_K)
    qtbot.keyClick(opened, Qt.Key.Key_V)
    opened.actions_by_slot[entry.tool.name].trigger()
    assert entry.tool.hint in opened.status._hint.text()


# the key sheet


@pytest.mark.parametrize("size", [(900, 640), (560, 400), (2000, 1200)])
def test_that_the_key_sheet_wraps_at_any_size(opened, qtbot, size):
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    sheet = opened.findChild(KeySheet)
    assert sheet.isVisible()
    sheet.resize(*size)
    QApplication.processEvents()
    assert sheet.width() <= size[0] and sheet.text.horizontalScrollBar().maximum() == 0
    assert sheet.text.lineWrapMode() == QTextEdit.LineWrapMode.WidgetWidth
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.findChild(KeySheet) is None)


# keyboard only


def test_that_f6_goes_round_all_panels_and_back(opened, qtbot):
    opened.activateWindow()
    opened.view.setFocus()
    panels = [opened.view, opened.scans, opened.layers, opened.display, opened.profile, opened.review.panel]

    def here():
        now = QApplication.focusWidget()
        return next(i for i, panel in enumerate(panels) if panel is now or panel.isAncestorOf(now))

    seen = []
    for _ in panels:
        seen.append(here())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert seen == list(range(len(panels))) and here() == 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, SHIFT)
    assert here() == len(panels) - 1


def test_that_arrows_move_the_scan_on_the_canvas_alone(opened, qtbot):
    opened.activateWindow()
    opened.view.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    before = opened.view.box.viewRect()
    qtbot.keyClick(opened.view, Qt.Key.Key_Right)
    qtbot.keyClick(opened.view, Qt.Key.Key_Up)
    after = opened.view.box.viewRect()
    assert after.left() == pytest.approx(before.left() + 0.1 * before.width(), abs=0.5)
    assert after.top() == pytest.approx(before.top() - 0.1 * before.height(), abs=0.5)
    opened.display._brightness.setFocus()
    qtbot.keyClick(opened.display._brightness, Qt.Key.Key_Right)
    assert opened.display._brightness.value() == 1
    assert opened.view.box.viewRect().left() == pytest.approx(after.left())


def test_that_a_boundary_is_corrected_without_a_mouse(opened, qtbot):
    opened.activateWindow()
    opened.view.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_8)
    for _ in range(9):
        qtbot.keyClick(opened, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(opened.view, Qt.Key.Key_Right)
    first, last = opened.view.stretch()
    before = opened.document.segmentation.boundary("BM").depth
    qtbot.keyClick(opened.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = opened.document.segmentation.boundary("BM").depth
    assert 0 < first < last < 199 and after[(first + last) // 2] == pytest.approx(before[(first + last) // 2] - 1)
    assert after[0] == before[0]
    qtbot.keyClick(opened.view, Qt.Key.Key_C)
    assert not opened.document.segmentation.boundary("BM").seen[first : last + 1].any()


def test_that_links_of_the_start_page_are_reached_by_tab(window, qtbot, sample):
    window.start_page.show_recent([(str(sample), "sample")])
    window.activateWindow()
    asked = []
    window.start_page.recent_wanted.connect(asked.append)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    for _ in range(10):
        if QApplication.focusWidget() is window.start_page._recent:
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked == [str(sample)]
