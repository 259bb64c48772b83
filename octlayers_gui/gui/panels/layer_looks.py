"""How the chosen layer is drawn: alone, in which colour, how opaque."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QColorDialog, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.style import NARROWEST_BUTTON


class LayerLooks(QWidget):
    """Works on one layer, which somebody chooses. changed: the `Looks` of all layers."""

    changed = Signal(object)

    def __init__(self, scheme: LayerScheme, parent=None) -> None:
        super().__init__(parent)
        self._standard = scheme
        self.looks = Looks.standard(scheme)
        self.layer = scheme.layers[0].name
        self._share = QSlider(Qt.Orientation.Horizontal)
        self._share.setRange(0, 100)
        self._share.setValue(100)
        self._share.setAccessibleName(self.tr("Opacity"))
        self._share.setToolTip(self.tr("Opacity of this layer's tint, of that in the Display panel"))
        self._share.valueChanged.connect(self._set_share)
        self._only = QCheckBox(self.tr("Only this"))
        self._only.setToolTip(self.tr("Show the chosen layer and its two boundaries alone"))
        self._only.toggled.connect(self._set_only)
        colour = QPushButton(self.tr("Colour…"))
        colour.setToolTip(self.tr("On the screen only; exported overlays keep the default colours"))
        colour.clicked.connect(self.ask_colour)
        default = QPushButton(self.tr("Default colours"))
        default.clicked.connect(self.use_defaults)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(QLabel(self.tr("Opacity")), 0, 0)
        grid.addWidget(self._share, 0, 1)
        grid.addWidget(self._only, 1, 0, 1, 2)
        for column, button in enumerate((colour, default)):
            button.setMinimumWidth(NARROWEST_BUTTON)
            grid.addWidget(button, 2, column)

    def restore(self, colours: dict, shares: dict) -> None:
        """Colours (RGB) and opacity shares (0..1) by layer, as stored; what makes no sense is left out."""
        names = {layer.name for layer in self._standard.layers}
        colours = {name: tuple(rgb) for name, rgb in colours.items() if name in names and _is_colour(rgb)}
        shares = {n: s for n, s in shares.items() if n in names and isinstance(s, int | float) and 0 <= s <= 1}
        self._take(replace(self.looks.with_colours(colours), shares=shares))
        self.choose(self.layer)

    def choose(self, layer: str) -> None:
        """Another layer is the one that is worked on, and the only one shown if there is only one."""
        self.layer = layer
        self._share.blockSignals(True)
        self._share.setValue(round(100 * self.looks.shares.get(layer, 1.0)))
        self._share.blockSignals(False)
        if self.looks.only is not None:
            self._take(replace(self.looks, only=layer))

    def set_hidden(self, names: frozenset[str]) -> None:
        """These layers are not tinted."""
        if names != self.looks.hidden:
            self._take(replace(self.looks, hidden=names))

    def ask_colour(self) -> None:
        """Ask for the chosen layer's colour."""
        dialog = QColorDialog(QColor(*self.looks.colour_of(self.layer)), self)
        dialog.setWindowTitle(self.tr("Colour of {0}").format(spoken(self.layer)))
        dialog.colorSelected.connect(self.set_colour)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def set_colour(self, colour: QColor) -> None:
        """Draw the chosen layer, and the boundary over it, in this colour."""
        self._take(self.looks.with_colours({self.layer: (colour.red(), colour.green(), colour.blue())}))

    def use_defaults(self) -> None:
        """Every layer in its own colour and as opaque as the others."""
        self._take(replace(self.looks, scheme=self._standard, shares={}))
        self.choose(self.layer)

    @property
    def colours(self) -> dict[str, tuple[int, int, int]]:
        """RGB by layer, where it is not the default."""
        pairs = zip(self._standard.layers, self.looks.scheme.layers, strict=True)
        return {own.name: now.colour for own, now in pairs if now.colour != own.colour}

    def _set_share(self, percent: int) -> None:
        self._take(replace(self.looks, shares={**self.looks.shares, self.layer: percent / 100}))

    def _set_only(self, on: bool) -> None:
        self._take(replace(self.looks, only=self.layer if on else None))

    def _take(self, looks: Looks) -> None:
        self.looks = looks
        self.changed.emit(looks)


def _is_colour(value) -> bool:
    return isinstance(value, list | tuple) and len(value) == 3 and all(v in range(256) for v in value)
