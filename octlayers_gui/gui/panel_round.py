"""The keyboard's way from the canvas through the panels and back."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from octlayers_gui.gui.on_screen import place_in_window


class PanelRound(QObject):
    """On the canvas Tab goes through the boundaries, and in a panel through its widgets: F6 leaves them."""

    def __init__(self, centre: QWidget, docks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops = (centre, *docks)

    def next_panel(self) -> None:
        self._go(1)

    def previous_panel(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        stops = [stop for stop in self._stops if first_in(stop) is not None]
        now = QApplication.focusWidget()
        here = next((i for i, stop in enumerate(stops) if now is not None and stop.isAncestorOf(now)), None)
        if stops:
            place = 0 if here is None else (here + by) % len(stops)
            first = first_in(stops[place])
            first.activateWindow()  # a panel may float
            first.setFocus(Qt.FocusReason.TabFocusReason)


def first_in(stop: QWidget) -> QWidget | None:
    """The first widget in a part of the window that takes the keyboard by Tab; None where nothing on screen does."""
    if place_in_window(stop).isEmpty():
        return None
    widget = stop.nextInFocusChain()
    while widget is not stop:
        takes = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and stop.isAncestorOf(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None
