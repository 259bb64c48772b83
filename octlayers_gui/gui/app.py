"""Starting the window. Importing this module loads no TensorFlow."""

import os
import sys
from pathlib import Path

import cv2  # noqa: F401  sets QT_QPA_PLATFORM_PLUGIN_PATH to its own Qt plugins: see below
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from octlayers_gui import __version__
from octlayers_gui.gui import errors
from octlayers_gui.gui.language import use_language
from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.gui.settings import Settings
from octlayers_gui.gui.theme import apply_theme

os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)


def run(files: list[Path], sample: bool = False) -> int:
    """Show the window, then load the network behind it and open `files`; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("OCT Layers")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    settings = Settings()
    apply_theme(settings.theme)
    use_language(settings.language)
    window = MainWindow(settings)
    errors.install_hook(window.message)
    window.show()
    QTimer.singleShot(0, window.workflow.load_model)
    if files:
        QTimer.singleShot(0, lambda: window.open(files))
    if sample:
        QTimer.singleShot(0, window.open_sample)
    return app.exec()
