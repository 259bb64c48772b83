"""The Model menu: which network is used, and teaching a new one."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from octlayers_gui.gui.dialogs.fine_tune import FineTuneDialog
from octlayers_gui.gui.hints import give_standard_hints
from octlayers_gui.gui.workflow import Workflow
from octlayers_gui.ml.registry import StoredModel, list_models


class ModelMenu(QObject):
    """Fills 'Use model' when it opens, and owns the fine-tuning dialog."""

    said = Signal(str, str, str)
    chosen = Signal(str)

    def __init__(self, menu: QMenu, workflow: Workflow, window) -> None:
        super().__init__(window)
        self._workflow, self._window = workflow, window
        self.dialog = None
        self._models = menu.addMenu(window.tr("&Use model"))
        self._models.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._models.clear()
        for model in list_models():
            action = self._models.addAction(model.card.name)
            action.setCheckable(True)
            action.setChecked(model.card.name == self._workflow.model)
            action.triggered.connect(lambda checked=False, name=model.card.name: self.chosen.emit(name))
        give_standard_hints(self._models)

    def import_weights(self) -> None:
        """Ask for an HDF5 file of the base project's network; it becomes one more model to use."""
        title, kinds = self.tr("Import base project's weights"), "HDF5 (*.hdf5 *.h5);;* (*)"
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self._workflow.import_weights(Path(name))

    def fine_tune(self) -> None:
        """Open the dialog on the corrected scans; one at a time."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        models = {model.card.name: model for model in list_models()}
        current = models.get(self._workflow.model)
        if current is None:
            self.said.emit("error", self.tr("There is no model to start from."), "")
            return
        number = next(n for n in range(1, 10_000) if f"{current.card.name} taught {n}" not in models)
        name = f"{current.card.name} taught {number}"
        self.dialog = FineTuneDialog(self._workflow.document, current, name, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.kept.connect(self._use_taught)
        self.dialog.destroyed.connect(self._forget_dialog)
        self.dialog.show()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _use_taught(self, model: StoredModel) -> None:
        self.chosen.emit(model.card.name)
        sentence = self.tr("Kept {0}; scans are now segmented with it.").format(model.card.name)
        self.said.emit("done", sentence, "")

    @property
    def is_teaching(self) -> bool:
        """Whether a network is being taught."""
        return self.dialog is not None and self.dialog.is_teaching

    def may_end(self) -> bool:
        """Whether a finished model, if there is one, may go; asks."""
        return self.dialog is None or self.dialog.may_go()

    def end(self) -> None:
        """End training, if it runs, with the window, and drop a finished model; nothing is asked."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)
