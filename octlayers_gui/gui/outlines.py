"""What a drawn outline is to be: a layer, or a region with a label of the user's own."""

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QInputDialog, QMenu

from octlayers_gui.core import region_edits as edits
from octlayers_gui.core.drawn_layers import with_layer
from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.outlines import CROSSED, closed_outline, crosses_itself, extent
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.regions import colour_of
from octlayers_gui.core.scheme import BASE_8, Layer
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.dialogs.region_labels import RegionLabelsDialog
from octlayers_gui.gui.language import filled, spoken
from octlayers_gui.gui.swatch import swatch


class Outlines(QObject):
    """Asks at the pointer and makes one undoable step of the answer. said: what came of it, or why nothing did."""

    said = Signal(str)
    _afresh = Signal()

    def __init__(self, view, settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._settings = view, settings
        self._last = BASE_8.layers[0].name
        self.menu: QMenu | None = None
        self._round = 0  # of questions; another begins with another scan on screen
        view.regions.draft.closed.connect(self._ask)
        view.regions.relabel_wanted.connect(self._ask_label)
        view.regions.set_colours(settings.region_labels)

    def start_afresh(self) -> None:
        """Another scan is on screen, or none: what was asked is about the one before."""
        self._round += 1
        self._afresh.emit()

    # a new outline

    def _ask(self, outline: np.ndarray) -> None:
        """The draft stays where it is until the answer, and when there is none."""
        menu = self._new_menu()
        menu.addSection(self.tr("A layer"))
        for layer in BASE_8.layers:
            action = menu.addAction(swatch(layer.colour), f"&{layer.index}  {spoken(layer.name)}")
            self._offer(menu, action, layer.name, partial(self._make_layer, outline, layer))
        menu.addSection(self.tr("A region"))
        self._add_labels(menu, partial(self._make_region, outline))
        menu.popup(QCursor.pos())

    def _make_layer(self, outline: np.ndarray, layer: Layer) -> None:
        before, own = self._before(), (layer.upper, layer.lower)
        after = with_layer(before, layer, outline)
        self._view.set_active(layer.upper)
        if not self._is_taken(after, Phrase("Draw {name}", name=layer.name)):
            return
        upper, _, folds = extent(closed_outline(outline, (before.height, before.width)), before.width)
        columns = np.flatnonzero(np.isfinite(upper))
        said = self.tr("{0} drawn, columns {1} to {2}.").format(spoken(layer.name), columns[0], columns[-1])
        if any(b is not a for b, a in zip(before.boundaries, after.boundaries, strict=True) if b.name not in own):
            said += " " + self.tr("Other boundaries made way.")
        if crosses_itself(outline):
            said += " " + spoken(CROSSED)
        elif folds:
            said += " " + self.tr("Where the outline folds back, its outermost edges count.")
        self._settle(layer.name, said)

    def _make_region(self, outline: np.ndarray, label: str) -> None:
        before = self._before()
        region = edits.closed_region(label, outline, (before.height, before.width))
        if not self._is_taken(edits.add_region(before, region), Phrase("Draw {name}", name=Phrase(region.label))):
            return
        said = filled(self.tr("{0} drawn, {1:.0f} px²."), spoken(region.label), float(region.area))
        self._settle(region.label, f"{said} {spoken(CROSSED)}" if crosses_itself(outline) else said)

    def _is_taken(self, after: Segmentation, text: str) -> bool:
        """Commit an edit; when the document refuses it, the message bar says why and the draft stays."""
        shown = self._view.segmentation
        self._view.commit(after, text)
        return self._view.segmentation is not shown

    def _settle(self, choice: str, said: str) -> None:
        self._last = choice
        self._view.regions.draft.clear()
        self.said.emit(said)

    def _before(self) -> Segmentation:
        self._view.give_up_drag()
        now = self._view.segmentation
        return now if now is not None else Segmentation.empty(*self._view.grey.shape)

    # another label for a region

    def _ask_label(self, place: int) -> None:
        menu = self._new_menu()
        self._add_labels(menu, partial(self._relabel, place))
        menu.popup(QCursor.pos())

    def _relabel(self, place: int, label: str) -> None:
        now = self._view.segmentation
        if now is not None and place < len(now.regions) and now.regions[place].label != label:
            self._view.commit(
                edits.relabel(now, place, label), Phrase("Relabel {name}", name=Phrase(now.regions[place].label))
            )

    # the menu

    def _new_menu(self) -> QMenu:
        self.menu = QMenu(self._view)
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self._afresh.connect(self.menu.close)
        return self.menu

    def _add_labels(self, menu: QMenu, make) -> None:
        for label, colour in self._settings.region_labels.items():
            action = menu.addAction(swatch(colour), spoken(label).replace("&", "&&"))
            self._offer(menu, action, label, partial(make, label))
        menu.addSeparator()
        menu.addAction(self.tr("New label…")).triggered.connect(lambda: self._tried(partial(self._name_new, make)))

    def _offer(self, menu: QMenu, action, choice: str, do) -> None:
        action.triggered.connect(lambda: self._tried(do))
        if choice == self._last:
            menu.setActiveAction(action)

    def _name_new(self, make) -> None:
        title, asked = self.tr("New label"), self._round
        label, accepted = QInputDialog.getText(self._view, title, self.tr("What is it?"))
        label = " ".join(label.split())[: edits.LONGEST_LABEL]
        if accepted and label and asked != self._round:
            self.said.emit(self.tr("Another scan came to the screen meanwhile; the new label was not used."))
        elif accepted and label:
            make(label)
            self._keep_labels({**self._settings.region_labels, label: self._view.regions.colour(label)})

    def _tried(self, do) -> None:
        try:
            do()
        except OctLayersError as error:
            self.said.emit(spoken(error.phrase))

    # the user's list

    def edit_labels(self) -> None:
        """Let the user change the list; regions that are drawn keep their label."""
        dialog = RegionLabelsDialog(self._settings.region_labels, colour_of, self._view)
        if dialog.exec():
            self._keep_labels(dialog.labels)

    def _keep_labels(self, labels: dict[str, tuple[int, int, int]]) -> None:
        self._settings.region_labels = labels
        self._view.regions.set_colours(labels)
