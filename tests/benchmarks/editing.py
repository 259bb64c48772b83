"""How long a hand waits: one step of every tool on a 1536 x 1024 scan, from the posted event to the painted frame.

Run it with the project's Python; it uses the display there is, else Qt's offscreen platform. One JSON line
per figure on stdout. What is edited is drawn from a seed.
"""

import json
import os
import sys
import time

if not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from octlayers_gui.core.bscan import BScan, Spacing, Volume
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui.actions import ACTIONS
from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.synth.scan import synthetic_scan

COLUMNS, ROWS = 1536, 1024
STEPS, WARM = 120, 8
GOAL_MS = 16.0
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Frames(QObject):
    """Counts the paintings of the canvas."""

    count = 0

    def eventFilter(self, watched, event) -> bool:
        Frames.count += event.type() == QEvent.Type.Paint
        return False


def opened_window() -> MainWindow:
    """The window with a synthetic scan and its exact boundaries on screen."""
    scan = synthetic_scan((7, 0), rows=ROWS, columns=COLUMNS, healthy=True)
    window = MainWindow()
    window.workflow.auto_segment = False
    window.resize(1600, 1000)
    window.show()
    bscan = BScan(scan.bscan.pixels, Spacing())
    window.document.open(Volume((bscan.pixels,), "benchmark"), bscan)
    window.document.edit(Segmentation.of(scan.depths, ROWS, Origin.MODEL), "Segment")
    window.view.set_active("IPL_INL")
    window.frames = Frames(window)
    window.view.viewport().installEventFilter(window.frames)
    QApplication.processEvents()
    return window


def send(view, kind, place: QPointF, button, buttons, modifiers=Qt.KeyboardModifier.NoModifier) -> float:
    """Send an event, let everything it caused be painted; milliseconds until then."""
    viewport = view.viewport()
    event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(place.toPoint())), button, buttons, modifiers)
    start, frames = time.perf_counter(), Frames.count
    QApplication.sendEvent(viewport, event)
    for _ in range(5):  # the scene tells its view of a change through the event loop
        QApplication.processEvents()
        if Frames.count > frames:
            break
    return 1000 * (time.perf_counter() - start)


def drag_ms(window, places, modifiers=Qt.KeyboardModifier.NoModifier) -> list[float]:
    """Milliseconds of every step of one drag over places of the scan, then given up."""
    view = window.view
    spots = [view.view_position(*place) for place in places]
    send(view, QEvent.Type.MouseMove, spots[0], NONE, NONE, modifiers)
    send(view, QEvent.Type.MouseButtonPress, spots[0], LEFT, LEFT, modifiers)
    assert view.gesture_runs, window.bench.tool.name
    taken = [send(view, QEvent.Type.MouseMove, spot, NONE, LEFT, modifiers) for spot in spots[1:]]
    view.give_up_drag()
    send(view, QEvent.Type.MouseButtonRelease, spots[-1], LEFT, NONE, modifiers)
    return taken[WARM:]


def wire_ms(window, depth: np.ndarray) -> list[float]:
    """Milliseconds of every update of a live-wire whose pointer runs over the scan's width."""
    view = window.view
    start = view.view_position(80.5, depth[80])
    send(view, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    send(view, QEvent.Type.MouseButtonRelease, start, LEFT, NONE)
    taken = []
    for column in np.linspace(90, COLUMNS - 80, STEPS + WARM).astype(int):
        taken.append(send(view, QEvent.Type.MouseMove, view.view_position(column + 0.5, depth[column]), NONE, NONE))
    view.give_up_drag()
    return taken[WARM:]


def figure(name: str, milliseconds: list[float]) -> None:
    p95 = float(np.percentile(milliseconds, 95))
    line = {"figure": f"{name}, p95", "value": round(p95, 1), "unit": "ms", "goal": f"<= {GOAL_MS:g}"}
    print(json.dumps({**line, "holds": p95 <= GOAL_MS}), flush=True)


def main() -> None:
    """One long drag with every tool."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = opened_window()
    tools = {entry.tool.name: entry.tool for entry in ACTIONS if entry.tool}
    depth = window.document.segmentation.boundary("IPL_INL").depth
    random = np.random.default_rng(0)
    vertices = window.view.handles.columns
    column = int(vertices[len(vertices) // 2])
    up_and_down = [(column + 0.5, depth[column] + 12 * np.sin(k / 6)) for k in range(STEPS + WARM)]
    across = [(x + 0.5, depth[int(x)] + random.normal(0, 3)) for x in np.linspace(100, COLUMNS - 100, STEPS + WARM)]
    for name, places in (("vertex", up_and_down), ("pull", up_and_down), ("redraw", across), ("brush", across)):
        window.bench.use(tools[name])
        figure(f"drag step, {name}", drag_ms(window, places))
    window.bench.use(tools["brush"])
    figure("drag step, brush on every boundary", drag_ms(window, across, Qt.KeyboardModifier.ControlModifier))
    window.bench.use(tools["wire"])
    figure("live-wire update", wire_ms(window, depth))
    window.close()
    del application


if __name__ == "__main__":
    main()
