"""What every tool has. Places are points of the scan: x in columns, y in px of depth."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt


def shift(modifiers) -> bool:
    """Whether the neighbours are to be pushed."""
    return bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


def ctrl(modifiers) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)


class Tool:
    """Does nothing yet; a tool overrides what it needs.

    A gesture begins with `view.begin()`, shows what would come of it with `view.preview(...)`, and ends with
    `view.commit(...)` or `view.give_up_drag()`; both call `forget`. Edits may raise `InvalidEdit`: the
    workbench then gives the gesture up and says why.
    """

    name = ""
    hint = ""
    cursor = Qt.CursorShape.ArrowCursor
    shows_handles = False
    edits = True  # a tool that edits nothing works without boundaries, too

    def __init__(self, view) -> None:
        self.view = view

    def hover(self, point: QPointF, modifiers) -> None:
        """The pointer moves with no button held."""

    def press(self, point: QPointF, modifiers) -> bool:
        """Left button; True takes the drag that follows, False leaves it to the canvas, which pans or picks."""
        return False

    def move(self, point: QPointF, modifiers) -> None:
        """The pointer moves with the button held, after a press that was taken."""

    def release(self, point: QPointF, modifiers) -> None:
        """The button of a press that was taken goes up."""

    def double(self, point: QPointF, modifiers) -> bool:
        """A double click, after the press and release of its first half; False makes it a press."""
        return False

    def wheel(self, notches: float, point: QPointF, modifiers) -> bool:
        """True takes the wheel, False zooms."""
        return False

    def key(self, key: Qt.Key, modifiers) -> bool:
        """A key that is no shortcut of the window; True takes it."""
        return False

    def menu(self, point: QPointF) -> list[tuple[str, Callable[[], None]]]:
        """What a right click offers: texts and what they do."""
        return []

    def leave(self) -> None:
        """The pointer left the canvas."""

    def lay_down(self) -> None:
        """Another tool is taken."""
        self.leave()

    def escape(self) -> bool:
        """Esc while no gesture runs; True when it took something of the tool's away."""
        return False

    def forget(self) -> None:
        """The running gesture is over: nothing of it stays."""
