"""A stretch taken from elsewhere: the scan before, the grey between the neighbours, the network."""

import numpy as np
import pytest
import tifffile
from alike import same
from gui_gestures import SHIFT, line, steps
from PySide6.QtCore import Qt

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def volume(window, qtbot, tmp_path, segmentation):
    """Two frames: the first segmented 5 px deeper and with a bump in BM, the second on screen, BM in hand."""
    frames = np.random.default_rng(0).integers(0, 120, (2, 300, 200), np.uint8)
    tifffile.imwrite(tmp_path / "eye.tif", frames)
    window.workflow.open([tmp_path / "eye.tif"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    deeper = segmentation.depths + 5 + 2 * (np.arange(9) == 1)[:, None]
    window.document.edit(Segmentation.of(deeper, 300, Origin.MODEL), "Segment", Address(0, 0))
    window.document.edit(edits.redraw(segmentation, "BM", np.array([60, 140]), np.array([190, 190])), "", Address(0, 1))
    window.workflow.show_bscan(Address(0, 1))
    qtbot.keyClick(window, Qt.Key.Key_8)
    return window


def ask(window, qtbot, modifiers=ALT):
    before = steps(window)
    qtbot.keyClick(window, Qt.Key.Key_R, modifiers)
    qtbot.waitUntil(lambda: steps(window) == before + 1)


def test_that_the_active_boundary_is_copied_from_the_scan_before(volume, qtbot, segmentation):
    volume.view.mark_stretch((50, 150))
    qtbot.keyClick(volume, Qt.Key.Key_D)
    truth = segmentation.boundary("BM").depth
    assert np.allclose(line(volume)[60:140], truth[60:140], atol=0.01) and steps(volume) == 2
    assert (volume.document.segmentation.boundary("BM").origin[50:151] == Origin.INTERPOLATED).all()
    assert (volume.document.segmentation.boundary("ILM").origin == Origin.MODEL).all()
    assert "columns 50 to 150" in volume.status._hint.text()
    qtbot.keyClick(volume, Qt.Key.Key_D, SHIFT)
    copied = volume.document.segmentation
    assert (copied.boundary("ILM").origin[50:151] == Origin.INTERPOLATED).all() and is_ordered(copied.depths)
    assert np.allclose(copied.boundary("NFL_GCL").depth[60:140], segmentation.boundary("NFL_GCL").depth[60:140] + 2)
    assert volume.document.undo_stack.undoText() == "Copy all boundaries"


def test_that_the_first_scan_has_none_to_copy_from(volume, qtbot):
    volume.workflow.show_bscan(Address(0, 0))
    qtbot.keyClick(volume, Qt.Key.Key_D)
    assert "no segmented scan before" in volume.status._hint.text() and steps(volume) == 1


def test_that_a_stretch_is_traced_again_from_the_grey(bench, qtbot):
    truth = line(bench) - 6 * np.exp(-0.5 * np.square((np.arange(200) - 100) / 15))
    lit = np.arange(300)[:, None] + 0.5 < truth[None]
    bench.view.show_bscan(BScan(np.where(lit, 160, 40).astype(np.uint8)), bench.document.segmentation)
    bench.view.mark_stretch((30, 170))
    qtbot.keyClick(bench, Qt.Key.Key_T)
    assert np.abs(line(bench) - truth)[40:160].max() < 1.5 and steps(bench) == 2
    assert bench.document.undo_stack.undoText() == "Trace BM"


def test_that_the_network_is_asked_again_for_the_stretch_alone_and_leaves_hand_work(network, qtbot):
    touched = edits.redraw(network.document.segmentation, "BM", np.array([90, 110]), np.array([205, 205]))
    network.document.edit(touched, "Redraw")
    network.view.mark_stretch((80, 120))
    before = network.document.segmentation
    ask(network, qtbot)
    moved = network.document.segmentation.depths - before.depths
    assert np.allclose(moved[0, 80:121], 3, atol=0.01) and not moved[:, :80].any() and not moved[:, 121:].any()
    assert not moved[7, 90:111].any() and is_ordered(network.document.segmentation.depths)
    ask(network, qtbot, ALT | SHIFT)
    over = network.document.segmentation
    assert np.allclose(over.boundary("BM").depth[85:115], before.automatic[7, 85:115] + 3, atol=0.01)
    network.document.undo_stack.undo()
    network.document.undo_stack.undo()
    assert same(network.document.segmentation, before)


def test_that_the_network_moves_no_locked_boundary_in_a_stretch(network, qtbot):
    network.layers.locks.toggle("BM")
    network.view.mark_stretch((80, 120))
    before = network.document.segmentation.depths
    ask(network, qtbot, ALT | SHIFT)
    moved = network.document.segmentation.depths - before
    assert np.allclose(moved[0, 80:121], 3, atol=0.01) and not moved[7].any()
    assert is_ordered(network.document.segmentation.depths)


def test_that_hand_work_after_the_question_stays(network, qtbot):
    network.view.mark_stretch((80, 120))
    qtbot.keyClick(network, Qt.Key.Key_R, ALT | SHIFT)
    redrawn = edits.redraw(network.document.segmentation, "BM", np.array([90, 110]), np.array([205, 205]))
    network.document.edit(redrawn, "Redraw")
    qtbot.waitUntil(lambda: steps(network) == 3)
    after = network.document.segmentation
    assert (after.boundary("BM").depth[90:111] == 205).all()
    assert after.boundary("ILM").depth[100] == pytest.approx(after.automatic[0, 100], abs=0.01)
