"""Opening scans in the window, good files and bad ones."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent


def test_that_the_start_page_offers_to_open_and_to_try_the_sample(window, qtbot):
    assert window.start_page.isVisible() and not window.view.isVisible()
    window.start_page.sample_wanted.emit()
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    assert window.view.isVisible() and "synthetic_macula" in window.windowTitle()
    assert window.settings.recent() == []


def test_that_a_scan_opens_fitted(opened):
    corners = [opened.view.view_position(0, 0), opened.view.view_position(200, 300)]
    assert corners[0].x() >= 0 and corners[0].y() >= 0
    assert corners[1].x() <= opened.view.width() and corners[1].y() <= opened.view.height()
    assert corners[1].y() - corners[0].y() > 0.9 * opened.view.height()


@pytest.mark.parametrize("kind", ["coloured", "broken", "empty", "one pixel", "too wide", "missing"])
def test_that_a_bad_file_gives_one_sentence_and_the_open_scan_stays(opened, qtbot, tmp_path, kind):
    path = tmp_path / "bad.png"
    if kind == "coloured":
        Image.fromarray(np.random.default_rng(0).integers(0, 255, (80, 80, 3), np.uint8)).save(path)
    elif kind == "broken":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 400)
    elif kind == "empty":
        path.touch()
    elif kind == "one pixel":
        Image.fromarray(np.zeros((1, 1), np.uint8)).save(path)
    elif kind == "too wide":
        Image.fromarray(np.zeros((64, 20_000), np.uint8)).save(path)
    before = opened.document.bscan
    opened.workflow.open([path])
    qtbot.waitUntil(lambda: opened.message.sentence != "")
    assert opened.message.sentence.startswith("bad.png") and opened.message.sentence.count(".") <= 4
    assert opened.document.bscan is before and opened.view.isVisible()


def test_that_of_several_bad_files_each_is_named(opened, qtbot, tmp_path):
    for name in ("one.png", "two.png"):
        (tmp_path / name).write_bytes(b"nothing")
    opened.workflow.open([tmp_path / "one.png", tmp_path / "two.png"])
    qtbot.waitUntil(lambda: opened.message.sentence.startswith("two.png"))
    assert "one.png" in opened.message._text.text() and "two.png" in opened.message._text.text()


def test_that_dropping_a_file_opens_it(window, qtbot, scan_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan_file))])
    drop = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.document.bscan is not None)
