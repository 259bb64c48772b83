"""What the View menu does, and how the panels' choices reach the canvas and the settings."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.appearance import Appearance
from octlayers_gui.gui.looks import Looks
from octlayers_gui.gui.panels.status_line import place_text

CROSSHAIR, PROPORTIONS, PROFILE = "crosshair", "true_proportions", "profile_of"


class Seeing(QObject):
    """Nothing here edits. said: what came of it, for the status line."""

    said = Signal(str)

    def __init__(self, view, layers, display, profile, settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._layers, self._profile, self._settings = view, layers, profile, settings
        profile.box.setXLink(view.box)
        display.changed.connect(self._show_appearance)
        layers.looks_changed.connect(self._show_looks)
        layers.locks_changed.connect(view.set_locked)
        profile.chosen.connect(self._keep_profile)
        view.pointed.connect(self._label_crosshair)
        display.show_appearance(settings.appearance)
        layers.looks.restore(settings.table("layer_colours"), settings.table("layer_opacity"))
        profile.choose(settings.table(PROFILE).get("layer", ""))

    def restore(self, actions: dict) -> None:
        """Tick what was ticked when the program was last closed."""
        actions["seeing.show_crosshair"].setChecked(self._settings.flag(CROSSHAIR))
        actions["seeing.use_true_proportions"].setChecked(self._settings.flag(PROPORTIONS))

    # facts

    def show(self, segmentation: Segmentation | None, spacing: Spacing) -> None:
        """What is to be measured: the boundaries, or what a running gesture would make of them."""
        self._view.set_spacing(spacing)
        self._layers.show_thickness(segmentation, spacing)
        self._profile.show_thickness(segmentation, spacing)

    def _show_appearance(self, appearance: Appearance) -> None:
        self._view.set_appearance(appearance)
        self._settings.appearance = appearance

    def _show_looks(self, looks: Looks) -> None:
        self._view.set_looks(looks)
        self._profile.set_looks(looks)
        self._settings.set_table("layer_colours", self._layers.looks.colours)
        self._settings.set_table("layer_opacity", looks.shares)

    def _keep_profile(self, name: str) -> None:
        self._settings.set_table(PROFILE, {"layer": name})

    def _label_crosshair(self, column: float, depth: float) -> None:
        if self._view.crosshair.place is not None:
            self._view.crosshair.set_text(place_text(self._view.bscan, column, depth, self._view.segmentation))

    # slots of the actions

    def show_crosshair(self, on: bool) -> None:
        self._view.crosshair.set_wanted(on)
        self._settings.set_flag(CROSSHAIR, on)

    def use_true_proportions(self, on: bool) -> None:
        """Draw a um as long sideways as in depth, where the scale is known."""
        self._view.box.set_proportions(on)
        self._settings.set_flag(PROPORTIONS, on)
        bscan = self._view.bscan
        if on and bscan is not None and not (bscan.spacing.lateral_is_known and bscan.spacing.axial_is_known):
            self.said.emit(self.tr("The scale is not known in both directions: pixels stay squares."))

    def copy_view(self) -> None:
        """The canvas as it is on screen, to the clipboard."""
        QApplication.clipboard().setImage(self._view.grab().toImage())
        self.said.emit(self.tr("Copied the view as a picture."))

    def boundary_below(self) -> None:
        self._step(1)

    def boundary_above(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        segmentation = self._view.segmentation
        if segmentation is not None:
            names = segmentation.scheme.boundaries
            place = names.index(self._view.active) + by if self._view.active is not None else 0
            self._view.set_active(names[place % len(names)])

    def toggle_lock(self) -> None:
        """Lock the active boundary, or unlock it."""
        name = self._view.active
        if name is not None:
            self._layers.locks.toggle(name)
            state = self.tr("locked: no tool moves it") if name in self._view.locked else self.tr("unlocked")
            self.said.emit(f"{name}: {state}")
