"""Fixtures shared by all tests. They run without a display, without the network and without `../shared`."""

import os
import struct
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="octlayers-tests-")  # QSettings reads it once

import cv2
import numpy as np
import pytest

from octlayers_gui import cli
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.paths import resource
from octlayers_gui.synth.scan import synthetic_scan

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory, monkeypatch):
    """No test reads or writes the user's own models."""
    folder = tmp_path_factory.mktemp("user-data")
    monkeypatch.setenv("OCTLAYERS_DATA", str(folder))
    return folder


@pytest.fixture
def real_data() -> Path:
    """Real scans beside the checkout; the test is skipped, visibly, where they are absent."""
    if not SHARED.is_dir():
        pytest.skip("real scans (../shared/data) are not here")
    return SHARED


@pytest.fixture
def sample() -> Path:
    """The synthetic sample scan that ships."""
    return resource("samples", "synthetic_macula.png")


@pytest.fixture(scope="session")
def segmenter():
    """The shipped network."""
    from octlayers_gui.tasks.segment import load_segmenter

    return load_segmenter("base-8")


@pytest.fixture
def segmentation() -> Segmentation:
    """Nine wavy, well separated boundaries over 200 columns of a 300-row scan."""
    wave = 4 * np.sin(np.arange(200) / 15)
    depths = 60 + 20 * np.arange(9)[:, None] + wave
    return Segmentation.of(depths, 300, Origin.MODEL, np.full(depths.shape, 1.0))


@pytest.fixture
def scan_file(tmp_path) -> Path:
    """A small synthetic scan as PNG."""
    path = tmp_path / "scan.png"
    cv2.imwrite(str(path), synthetic_scan((3, 1), rows=320, columns=256, healthy=True).bscan.pixels)
    return path


@pytest.fixture
def octlayers(monkeypatch, capsys):
    """Run the command in this process: exit code, stdout, stderr."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["octlayers", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.main()
            raise SystemExit(0)
        said = capsys.readouterr()
        return ended.value.code or 0, said.out, said.err

    return run


@pytest.fixture
def speak(qapp):
    """Choose the language of what is built from now on; English again after the test."""
    from octlayers_gui.gui.language import use_language

    yield use_language
    use_language("en")


@pytest.fixture
def window(qtbot):
    """The window with its settings at their defaults; nothing is segmented unasked."""
    from octlayers_gui.gui.main_window import MainWindow
    from octlayers_gui.gui.settings import Settings

    Settings().forget_everything()
    window = MainWindow()
    window.workflow.auto_segment = False
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def opened(window, qtbot, tmp_path, segmentation):
    """A window with a 200 x 300 scan and its segmentation on screen."""
    pixels = np.random.default_rng(0).integers(0, 120, (300, 200), np.uint8)
    cv2.imwrite(str(tmp_path / "eye.png"), pixels)
    window.workflow.open([tmp_path / "eye.png"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    window.document.edit(segmentation, "Segment")
    qtbot.wait(1)
    return window


@pytest.fixture
def bench(opened, qtbot):
    """The window with Bruch's membrane, near 200 px, in hand."""
    from PySide6.QtCore import Qt

    qtbot.keyClick(opened, Qt.Key.Key_8)
    assert opened.view.active == "BM"
    return opened


@pytest.fixture
def network(bench, monkeypatch, segmentation):
    """A window whose network finds everything 3 px deeper."""

    class Found:
        def segment(self, bscan, force):
            return Segmentation.of(segmentation.depths + 3, 300, Origin.MODEL, model="found")

    monkeypatch.setattr(bench.workflow, "_load", lambda progress: None)
    bench.workflow._segmenter = Found()
    return bench


def vol_bytes(frames: np.ndarray, patient: bytes = b"", axial_mm: float = 0.00387) -> bytes:
    """A Heidelberg .vol of frames (n, rows, columns) float32 with a 4 x 4 localizer; layout as in formats."""
    count, rows, columns = frames.shape
    header = bytearray(2048)
    struct.pack_into("<12sIIIdddII", header, 0, b"HSF-OCT-103\0", columns, count, rows, 0.0115, 0.24, axial_mm, 4, 4)
    struct.pack_into("<ddId4s", header, 56, 0.01, 0.01, 30, 0.0, b"OD\0\0")
    struct.pack_into("<QiI", header, 88, 0, 3, 512)
    struct.pack_into("<24s", header, 140, patient)
    body = bytes(16)
    for frame in frames:
        body += bytes(512) + frame.astype("<f4").tobytes()
    return bytes(header) + body
