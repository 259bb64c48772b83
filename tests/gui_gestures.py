"""Mouse events as a hand makes them, on the canvas of a window."""

import time

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from octlayers_gui.core import edits

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TOOL_KEYS = {"vertex": Qt.Key.Key_V, "pull": Qt.Key.Key_P, "redraw": Qt.Key.Key_R, "wire": Qt.Key.Key_W,
             "brush": Qt.Key.Key_N, "stretch": Qt.Key.Key_M}  # fmt: skip


HAND_SECONDS = 0.015  # pyqtgraph takes at most 100 moves a second, as a mouse gives them


def send(view, kind, place, button, buttons, modifiers=Qt.KeyboardModifier.NoModifier):
    viewport = view.viewport()
    event = QMouseEvent(kind, place, QPointF(viewport.mapToGlobal(place.toPoint())), button, buttons, modifiers)
    QApplication.sendEvent(viewport, event)
    time.sleep(HAND_SECONDS)
    QApplication.processEvents()


def drag(view, start, end, steps=6, modifiers=Qt.KeyboardModifier.NoModifier, release_after=True):
    """Press at `start`, move to `end` (scan px) in steps, release."""
    a, b = view.view_position(*start), view.view_position(*end)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(view, QEvent.Type.MouseMove, a, none, none, modifiers)
    send(view, QEvent.Type.MouseButtonPress, a, left, left, modifiers)
    for step in range(1, steps + 1):
        send(view, QEvent.Type.MouseMove, a + (b - a) * (step / steps), none, left, modifiers)
    if release_after:
        send(view, QEvent.Type.MouseButtonRelease, b, left, none, modifiers)


def release(view, place):
    """Let the left button go at a place of the scan (px)."""
    none = Qt.MouseButton.NoButton
    send(view, QEvent.Type.MouseButtonRelease, view.view_position(*place), Qt.MouseButton.LeftButton, none)


def stroke(view, places, modifiers=Qt.KeyboardModifier.NoModifier, release_after=True):
    """Press at the first of several places of the scan (px), pass the others, release at the last."""
    spots = [view.view_position(*place) for place in places]
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(view, QEvent.Type.MouseMove, spots[0], none, none, modifiers)
    send(view, QEvent.Type.MouseButtonPress, spots[0], left, left, modifiers)
    for spot in spots[1:]:
        send(view, QEvent.Type.MouseMove, spot, none, left, modifiers)
    if release_after:
        send(view, QEvent.Type.MouseButtonRelease, spots[-1], left, none, modifiers)


def hover(view, place):
    """Move to a place of the scan (px) with no button held."""
    none = Qt.MouseButton.NoButton
    send(view, QEvent.Type.MouseMove, view.view_position(*place), none, none)


def click(view, place, double=False):
    at, left, none = view.view_position(*place), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(view, QEvent.Type.MouseMove, at, none, none)
    send(view, QEvent.Type.MouseButtonPress, at, left, left)
    send(view, QEvent.Type.MouseButtonRelease, at, left, none)
    if double:
        send(view, QEvent.Type.MouseButtonDblClick, at, left, left)
        send(view, QEvent.Type.MouseButtonRelease, at, left, none)


def wheel(view, place, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    at = view.view_position(*place)
    viewport = view.viewport()
    event = QWheelEvent(
        at, QPointF(viewport.mapToGlobal(at.toPoint())), QPointF(0, 0).toPoint(), QPointF(0, 120 * notches).toPoint(),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def take(window, qtbot, name):
    qtbot.keyClick(window, TOOL_KEYS[name])
    assert window.bench.tool.name == name


def line(window, name="BM"):
    return window.document.segmentation.boundary(name).depth.copy()


def steps(window):
    return window.document.undo_stack.index()


def on_line(window, column, name="BM"):
    return column + 0.5, float(line(window, name)[column])


def a_vertex(window, name="ILM", near=100):
    depth = window.document.segmentation.boundary(name).depth
    columns = window.document.segmentation.boundary(name).vertices
    columns = edits.simplified_columns(depth) if columns is None else columns
    column = int(columns[np.argmin(np.abs(columns - near))])
    return column, float(depth[column])
