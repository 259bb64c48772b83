"""The whole loop in a real window with the shipped network: open, segment, correct, export, fine-tune, undo."""

import numpy as np
import pytest
from alike import same
from gui_gestures import drag

from octlayers_gui.core.edits import simplified_columns
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.segmentation import Origin
from octlayers_gui.gui.dialogs.fine_tune import VERDICT
from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.gui.settings import Settings
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.exports import AUTOMATIC, EXPORTS, read_mask
from octlayers_gui.ml.registry import list_models


@pytest.fixture(params=["synthetic sample", "real png", "real vol"])
def scan(request, sample):
    if request.param == "synthetic sample":
        return sample
    real = request.getfixturevalue("real_data")
    return real / (
        "octid_style/images/octid_style_1.png" if request.param == "real png" else "heidelberg_vol/line_2707.vol"
    )


def test_that_the_whole_loop_works(qtbot, tmp_path, scan):
    Settings().forget_everything()
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 820)  # the offscreen screen is small: a short drag would be a click
    window.show()
    window.workflow.load_model()
    window.workflow.open([scan])
    document = window.document
    qtbot.waitUntil(lambda: document.segmentation is not None, timeout=60_000)
    automatic = document.segmentation
    assert np.isfinite(automatic.depths[:8]).mean() > 0.9 and not window.message.sentence

    window.view.set_active("ILM")
    ilm = automatic.boundary("ILM").depth
    vertices = simplified_columns(ilm)
    column = int(vertices[len(vertices) // 2])
    drag(window.view, (column + 0.5, ilm[column]), (column + 0.5, ilm[column] - 12))
    corrected = document.segmentation
    moved = corrected.boundary("ILM")
    assert moved.depth[column] == pytest.approx(ilm[column] - 12, abs=1.5)
    assert moved.origin[column] == Origin.HAND and "✎" in window.scans.currentItem().text(0)

    window.workflow.exports.export([document.address], tmp_path, tuple(EXPORTS))
    qtbot.waitUntil(lambda: "Saved" in window.message.sentence, timeout=20_000)
    stem = scan.stem
    back, _ = read_boundaries(tmp_path / f"{stem}_boundaries.csv")
    assert np.allclose(back, corrected.depths, atol=6e-4, equal_nan=True)
    assert np.array_equal(read_mask(tmp_path / f"{stem}_mask.png"), class_mask(corrected))
    assert len(list(tmp_path.iterdir())) == len(AUTOMATIC)  # no region was drawn

    window.model_menu.fine_tune()
    dialog = window.model_menu.dialog
    dialog.show_steps(2)
    dialog.start()
    qtbot.waitUntil(lambda: dialog.page == VERDICT, timeout=180_000)
    assert len(dialog.curves.losses) == 2 and np.isfinite(dialog.curves.losses).all()
    dialog.keep()
    assert [m.card.name for m in list_models()] == ["base-8", "base-8 taught 1"]
    qtbot.waitUntil(lambda: window.status.device.startswith("base-8 taught 1"), timeout=60_000)

    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.segmentation is None
    document.undo_stack.redo()
    assert same(document.segmentation, automatic)
    document.undo_stack.redo()
    assert same(document.segmentation, corrected)
    document.undo_stack.setIndex(0)
    window.close()
