"""The program's window, a hand on it, and a clock. For the benchmarks; it is none itself."""

import time
from collections.abc import Callable

import x_hand
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from octlayers_gui.gui.main_window import MainWindow

PAUSE = 0.012  # seconds between two timed events; pyqtgraph takes at most 100 moves a second
PATIENCE = 10.0  # seconds for one frame


class Window(MainWindow):
    """Tells when a frame with the canvas in it was painted and handed over."""

    canvas_painted, frame_done = False, staticmethod(lambda: None)

    def event(self, event) -> bool:
        taken = super().event(event)  # paints the window's backing store and flushes it to the server
        if event.type() == QEvent.Type.UpdateRequest and self.canvas_painted:
            self.canvas_painted = False
            self.frame_done()
        return taken


class CanvasPaintings(QObject):
    """Listens to the canvas of the window that is its parent."""

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.parent().canvas_painted = True
        return False


class Watch:
    """A window on screen in front of everything, with the keyboard; nothing is segmented unasked."""

    def __init__(self) -> None:
        self.hand, self.window = x_hand.Hand(), Window()
        self.window.workflow.auto_segment = False
        self.window.setGeometry(40, 40, 1600, 1000)
        self.window.show()
        self.window.activateWindow()
        self.view, self.document = self.window.view, self.window.document
        self.view.viewport().installEventFilter(CanvasPaintings(self.window))
        self._alarm = QTimer(interval=20)  # so that waiting for events always ends
        self._alarm.start()
        self.wait(0.3)

    def wait(self, seconds: float) -> None:
        """Let the window do what it still has to do."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QApplication.processEvents()
            time.sleep(0.001)

    def timed(self, do: Callable[[], None], state: Callable[[], object]) -> float:
        """Milliseconds from doing something until a frame shows a `state` that is another than before."""
        before, painted = state(), []
        self.window.frame_done = lambda: painted.append(time.perf_counter()) if state() != before else None
        start = time.perf_counter()
        do()
        while not painted:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - start > PATIENCE:
                raise RuntimeError("no frame shows what the hand did")
        self.window.frame_done = lambda: None
        self.wait(PAUSE)
        return 1000 * (painted[0] - start)

    def on_screen(self, column: float, depth: float) -> tuple[int, int]:
        """Where on the screen a place of the scan lies."""
        place = self.view.viewport().mapToGlobal(self.view.view_position(column, depth).toPoint())
        return (place * self.window.devicePixelRatio()).toTuple()
