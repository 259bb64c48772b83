"""Seeing: how scan and layers look, and that it stays for the eye only."""

import numpy as np
import pytest
from gui_gestures import a_vertex, drag, hover
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QApplication

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.masks import boundary_colours
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.gui.actions import ACTIONS
from octlayers_gui.gui.appearance import Appearance
from octlayers_gui.gui.dialogs.keys import groups_of
from octlayers_gui.gui.hints import KEYS_APART
from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.gui.panels.layers import NAME, LayersPanel
from octlayers_gui.gui.settings import Settings

# Machado et al., IEEE TVCG 2009, full severity, on linear RGB.
EYES = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def seen_by(eye, rgb):
    """CIE L*a*b* (D65) of an sRGB colour (0-255) as an eye sees it."""
    c = np.asarray(rgb, float) / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    xyz = XYZ @ np.clip(np.array(EYES[eye]) @ linear, 0, 1) / [0.9505, 1.0, 1.089]
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(eye, one, other):
    return float(np.linalg.norm(seen_by(eye, one) - seen_by(eye, other)))


@pytest.mark.parametrize("eye", EYES)
def test_that_neighbouring_lines_and_tints_stay_apart_for_every_eye(eye):
    lines = boundary_colours(BASE_8)
    assert min(apart(eye, a, b) for a, b in zip(lines[:-1], lines[1:], strict=True)) > 35
    share = Appearance().tint
    colours = [np.array(layer.colour) for layer in BASE_8.layers]
    for grey in (40, 90, 140, 200):
        tints = [(1 - share) * grey + share * colour for colour in colours]
        assert min(apart(eye, a, b) for a, b in zip(tints[:-1], tints[1:], strict=True)) > 10


@pytest.fixture
def noisy(opened, segmentation):
    """A 200 x 300 scan with a dark and a bright half, in full contrast."""
    pixels = np.random.default_rng(1).integers(0, 100, (300, 200)).astype(np.uint8)
    pixels[150:] += 120
    opened.view.show_bscan(BScan(pixels), segmentation)
    return opened, pixels


def test_that_a_settled_edit_draws_no_looks_anew(opened, qtbot):
    name = opened.layers._table.item(0, NAME)
    assert "The tick" in LayersPanel()._table.item(0, NAME).toolTip()
    column, depth = a_vertex(opened)
    with qtbot.assertNotEmitted(opened.layers.looks_changed):
        drag(opened.view, (column + 0.5, depth), (column + 0.5, depth - 10))
        opened.review.refresh()
    assert "by hand" in name.toolTip()
    with qtbot.waitSignal(opened.layers.looks_changed):
        name.setCheckState(Qt.CheckState.Unchecked)


def shown(view):
    """Grey on the screen, (rows, columns), as the picture item draws it."""
    view._image.render()
    image = view._image.qimage.convertToFormat(view._image.qimage.Format.Format_Grayscale8)
    return np.array(image.constBits()).reshape(image.height(), image.bytesPerLine())[:, : image.width()].copy()


def test_that_invert_gamma_and_filters_are_for_the_eye_only(noisy):
    window, pixels = noisy
    assert np.array_equal(shown(window.view), pixels)
    window.display._invert.setChecked(True)
    assert np.abs(shown(window.view).astype(int) - (255 - pixels.astype(int))).max() <= 1
    window.display._invert.setChecked(False)
    window.display._gamma.setValue(25)
    assert shown(window.view).mean() > pixels.mean() + 20
    window.display._gamma.setValue(0)
    window.display._denoise.setChecked(True)
    assert shown(window.view)[10:140].std() < 0.5 * pixels[10:140].std()
    window.display._equalise.setChecked(True)
    assert window.view.grey is pixels and window.document.bscan.pixels.max() < 120
    window.display.reset()
    assert np.array_equal(shown(window.view), pixels)


def test_that_display_and_looks_are_kept_between_scans_and_starts(opened, qtbot, scan_file):
    opened.display._contrast.setValue(40)
    opened.display._equalise.setChecked(True)
    opened.layers.looks.choose("ONL")
    opened.layers.looks.set_colour(QColor(1, 2, 3))
    opened.layers.looks._share.setValue(50)
    opened.profile.choose("INL")
    opened.actions_by_slot["seeing.show_crosshair"].setChecked(True)
    levels = opened.view.image_levels
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: opened.document.bscan.width == 256)
    assert opened.view.image_levels == levels and opened.view.grey is opened.document.bscan.pixels
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.display.appearance == opened.display.appearance
    assert again.layers.looks.looks.colour_of("ONL") == (1, 2, 3) and again.layers.looks.looks.shares == {"ONL": 0.5}
    assert again.profile.choice == "INL" and again.actions_by_slot["seeing.show_crosshair"].isChecked()
    assert tuple(again.view._tint.lut[5]) == (1, 2, 3, round(255 * 0.28 * 0.5)), "the tint at its share"


def test_that_settings_that_make_no_sense_are_as_at_first():
    settings = Settings()
    settings.set_table("appearance", {"brightness": "x", "gamma": 0, "invert": 3, "contrast": 20, "tint": True})
    assert settings.appearance == Appearance(contrast=20)
    settings.forget_everything()


def test_that_eye_and_solo_choose_what_is_tinted_and_drawn(opened):
    tint, table = opened.view._tint, opened.layers._table
    table.item(0, NAME).setCheckState(Qt.CheckState.Unchecked)
    assert tint.lut[1][3] == 0 and tint.lut[2][3] > 0
    table.setCurrentCell(4, NAME)
    opened.layers.looks._only.setChecked(True)
    assert [index for index in range(1, 9) if tint.lut[index][3]] == [5]
    drawn = [name for name, curve in opened.view._lines.curves.items() if curve.isVisible()]
    assert drawn == ["ILM", "OPL_ONL", "EZ_top"], "the active one stays"
    table.setCurrentCell(1, NAME)
    assert [index for index in range(1, 9) if tint.lut[index][3]] == [2], "solo follows the choice"
    opened.layers.looks._only.setChecked(False)
    assert tint.lut[1][3] == 0 and tint.lut[8][3] > 0


def test_that_default_colours_bring_colours_and_opacities_back(opened):
    looks = opened.layers.looks
    looks.set_colour(QColor(9, 9, 9))
    looks._share.setValue(10)
    assert tuple(opened.view._tint.lut[1][:3]) == (9, 9, 9)
    looks.use_defaults()
    assert tuple(opened.view._tint.lut[1]) == (230, 159, 0, round(255 * 0.28)) and looks.colours == {}


def test_that_the_crosshair_follows_the_pointer_and_names_the_layer(opened, qtbot):
    hover(opened.view, (100.5, 75))
    assert opened.view.crosshair.place is None
    qtbot.keyClick(opened, Qt.Key.Key_X)
    hover(opened.view, (100.5, 72))
    assert opened.view.crosshair.place == pytest.approx((100.5, 72), abs=0.6)
    assert opened.view.crosshair.text.startswith("NFL · x 100") and "NFL" in opened.status.position
    QApplication.sendEvent(opened.view, QEvent(QEvent.Type.Leave))
    assert opened.view.crosshair.place is None
    qtbot.keyClick(opened, Qt.Key.Key_X)


def test_that_true_proportions_draw_a_um_equally_long_both_ways(opened, qtbot):
    width, height = opened.view.pixel_size()
    assert width == pytest.approx(height)
    qtbot.keyClick(opened, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert "scale is not known" in opened.status._hint.text()
    opened.workflow.set_spacing(4.0, 12.0)
    width, height = opened.view.pixel_size()
    assert 12 * width == pytest.approx(4 * height, rel=1e-3)
    opened.view.box.actual_size()
    width, height = opened.view.pixel_size()
    assert (1 / width, 1 / height) == pytest.approx((3, 1), rel=0.02)
    qtbot.keyClick(opened, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    width, height = opened.view.pixel_size()
    assert width == pytest.approx(height)


def test_that_copy_view_puts_the_canvas_on_the_clipboard(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    picture = QApplication.clipboard().image()
    assert picture.size() == opened.view.size() * opened.view.devicePixelRatio()
    assert picture == opened.view.grab().toImage().convertToFormat(picture.format())


def test_that_tab_steps_through_boundaries_on_the_canvas_alone(opened, qtbot):
    opened.activateWindow()
    opened.view.setFocus()
    qtbot.waitUntil(lambda: opened.view.hasFocus())
    qtbot.keyClick(opened.view, Qt.Key.Key_Tab)
    assert opened.view.active == "NFL_GCL"
    for _ in range(2):
        qtbot.keyClick(opened.view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert opened.view.active == "choroid_bottom" and opened.view.hasFocus()
    qtbot.keyClick(opened.view, Qt.Key.Key_F6)
    panel = QApplication.focusWidget()
    assert panel is not opened.view
    qtbot.keyClick(panel, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not panel and opened.view.active == "choroid_bottom"


def test_that_every_tool_has_a_hint_and_every_key_is_on_the_sheet(opened):
    assert all(entry.tool.hint for entry in ACTIONS if entry.tool)
    told = {key for _, lines in groups_of(opened) for keys, _ in lines for key in keys.split(KEYS_APART)}
    assert {QKeySequence(key).toString() for entry in ACTIONS for key in entry.keys} <= told
    assert {"Ctrl+Z", "1-9", "Hold B"} <= told


def test_that_no_two_actions_share_a_key():
    keys = [key for entry in ACTIONS for key in entry.keys]
    assert len(keys) == len(set(keys)) and "B" not in keys
