"""Whether a part of the window can be seen, and where."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget


def place_in_window(widget: QWidget) -> QRect:
    """Where a widget lies in its window, in px; empty where it is hidden or behind another dock's tab."""
    window = widget.window()
    if not widget.isVisible():
        return QRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & window.rect()
