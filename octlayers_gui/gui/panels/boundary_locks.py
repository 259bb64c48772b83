"""Which boundaries no hand can move."""

import qtawesome
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.gui.style import NARROWEST_BUTTON

COLUMNS = 3


class BoundaryLocks(QWidget):
    """A button for each boundary, down while it is locked. changed: the names of those that are, a frozenset."""

    changed = Signal(object)

    def __init__(self, scheme: LayerScheme, parent=None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for place, name in enumerate(scheme.boundaries):
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setToolTip(self.tr("Lock {0}: no tool moves it, and what is pushed stops at it").format(name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(14, 14))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(NARROWEST_BUTTON)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(self._tell)
            self._buttons[name] = button
            grid.addWidget(button, *divmod(place, COLUMNS))
        self._draw_icons()

    @property
    def locked(self) -> frozenset[str]:
        return frozenset(name for name, button in self._buttons.items() if button.isChecked())

    def toggle(self, name: str) -> None:
        """Lock a boundary, or unlock it."""
        self._buttons[name].toggle()

    def _tell(self) -> None:
        self._draw_icons()
        self.changed.emit(self.locked)

    def _draw_icons(self) -> None:
        colour = self.palette().buttonText().color()
        for button in self._buttons.values():
            name = "mdi6.lock" if button.isChecked() else "mdi6.lock-open-variant-outline"
            button.setIcon(qtawesome.icon(name, color=colour))

    def changeEvent(self, event) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)
