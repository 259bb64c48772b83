"""Model > Fine-tune: what teaches, live curves, and the decision to keep the new model."""

import threading
import time
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.progress import StepReport
from octlayers_gui.core.project import Address
from octlayers_gui.gui.dialogs.questions import may_discard_model
from octlayers_gui.gui.dialogs.roomy import fit_to_screen
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.jobs import Job, WorkerThread
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.panels.live_curves import LiveCurves
from octlayers_gui.gui.panels.verdict_table import VerdictTable
from octlayers_gui.ml.registry import StoredModel
from octlayers_gui.tasks.lesson import sentences
from octlayers_gui.tasks.teach import (
    TaughtModel,
    TeachingRequest,
    check_request,
    discard,
    keep,
    labelled,
    teach_in_process,
)

SETUP, RUNNING, VERDICT = range(3)


class FineTuneDialog(QDialog):
    """Not modal: segmenting and correcting go on while the network learns in its own process."""

    kept = Signal(object)

    def __init__(self, document: Document, parent_model: StoredModel, name: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fine-tune on corrected scans"))
        self.setModal(False)
        fit_to_screen(self, QSize(620, 640))
        self._document, self._parent_model = document, parent_model
        self._thread = WorkerThread(self)
        self._job: Job | None = None
        self._stop_and_keep = threading.Event()
        self._taught: TaughtModel | None = None
        self._pages = QStackedWidget()
        for page in (self._setup_page(name), self._running_page(), self._verdict_page()):
            self._pages.addWidget(page)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self._sentence)
        self._list_corrected()
        document.changed.connect(self._list_corrected)

    # pages

    def _setup_page(self, name: str) -> QWidget:
        page = QWidget()
        self._scans = QListWidget()
        self._scans.setAccessibleName(self.tr("Scans that teach"))
        self._scans.itemChanged.connect(self._check)
        self._name, self._steps = QLineEdit(name), QSpinBox()
        self._steps.setRange(1, 5000)
        self._steps.setValue(TeachingRequest.steps)
        self._steps.setToolTip(self.tr("One step takes about a second on two processor cores."))
        form = QFormLayout()
        form.addRow(self.tr("Starts from"), QLabel(self._parent_model.card.name))
        form.addRow(self.tr("Name of the new model"), self._name)
        form.addRow(self.tr("Steps"), self._steps)
        self._start = QPushButton(self.tr("Train"))
        self._start.setDefault(True)
        self._start.clicked.connect(self.start)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(page)
        column.addWidget(QLabel(self.tr("Corrected scans that will teach the network:")))
        column.addWidget(self._scans, 1)
        column.addLayout(form)
        column.addLayout(_row(self._start, close))
        return page

    def _running_page(self) -> QWidget:
        page = QWidget()
        self.curves = LiveCurves()
        self._bar = QProgressBar()
        self._left = QLabel(self.tr("Getting ready; this takes about half a minute…"))
        self._keep_now = QPushButton(self.tr("Stop and keep the result"))
        self._keep_now.clicked.connect(self._stop_and_keep.set)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        column = QVBoxLayout(page)
        column.addWidget(self.curves, 1)
        column.addWidget(self._bar)
        column.addWidget(self._left)
        column.addLayout(_row(self._keep_now, self._cancel))
        return page

    def _verdict_page(self) -> QWidget:
        page = QWidget()
        self._table = VerdictTable()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._keep_button = QPushButton(self.tr("Keep and use"))
        self._keep_button.clicked.connect(self.keep)
        discard_button = QPushButton(self.tr("Discard"))
        discard_button.clicked.connect(self.discard)
        column = QVBoxLayout(page)
        column.addWidget(self._words)
        column.addWidget(self._table, 1)
        column.addLayout(_row(self._keep_button, discard_button))
        return page

    @property
    def page(self) -> int:
        """`SETUP`, `RUNNING` or `VERDICT`."""
        return self._pages.currentIndex()

    # verbs

    def show_steps(self, steps: int) -> None:
        """Set how long to train."""
        self._steps.setValue(steps)

    def _items(self) -> list[QListWidgetItem]:
        return [self._scans.item(row) for row in range(self._scans.count())]

    def _listed(self) -> list[Address]:
        return [Address(*item.data(Qt.ItemDataRole.UserRole)) for item in self._items()]

    def _chosen(self) -> list[Address]:
        ticked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        return [Address(*item.data(Qt.ItemDataRole.UserRole)) for item in ticked]

    def _list_corrected(self) -> None:
        """Corrections made while the dialog is open count too; what was unticked stays so."""
        if self.page != SETUP:
            return
        listed, ticked = self._listed(), self._chosen()
        self._scans.clear()
        for address in self._document.project.teachable():
            item = QListWidgetItem(self._document.project.stem_of(address))
            item.setData(Qt.ItemDataRole.UserRole, address)
            is_ticked = address in ticked or address not in listed
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self._scans.addItem(item)
        hint = self.tr("No scan has been corrected yet. Drag a boundary of a segmented scan; it will appear here.")
        self._sentence.setText("" if self._scans.count() else hint)
        self._check()

    def _check(self) -> None:
        self._start.setEnabled(bool(self._chosen()))

    def start(self) -> None:
        """Train on the ticked scans in a process of its own."""
        try:
            request = self._request()
            check_request(request)
        except OctLayersError as error:
            self._sentence.setText(spoken(error.phrase))
            return
        self._sentence.setText("")
        self.curves.clear()
        self._stop_and_keep.clear()
        self._keep_now.setEnabled(False)
        self._bar.setRange(0, 0)
        self._left.setText(self.tr("Getting ready; this takes about half a minute…"))
        self._pages.setCurrentIndex(RUNNING)
        self._started = None
        self._job = Job(parent=self)
        self._job.work = partial(teach_in_process, request, self._job.tell, self._stop_and_keep)
        self._job.told.connect(self._show_step)
        self._job.succeeded.connect(self._show_verdict)
        self._job.failed.connect(self._show_failure)
        self._job.cancelled.connect(self._show_cancelled)
        self._thread.submit(self._job)

    def _request(self) -> TeachingRequest:
        project, scans = self._document.project, []
        for address in self._chosen():
            volume, segmentation = project.volumes[address.volume], project.segmentations[address]
            stem = project.stem_of(address)
            scans.append(labelled(volume.bscan(address.frame), segmentation, volume.stem, stem))
        return TeachingRequest(self._parent_model, tuple(scans), self._name.text().strip(), steps=self._steps.value())

    def cancel(self) -> None:
        """Stop at once; nothing is kept."""
        if self._job is not None:
            self._job.cancel()

    def keep(self) -> None:
        """Put the new model among the user's models."""
        model = keep(self._taught)
        self._taught = None
        self.kept.emit(model)
        self.close()

    def discard(self) -> None:
        """Forget the new model."""
        discard(self._taught)
        self._taught = None
        self.close()

    # facts

    def _show_step(self, step: StepReport) -> None:
        now = time.monotonic()
        self._started = self._started or (now, step.step)
        self.curves.add(step)
        self._bar.setRange(0, step.steps)
        self._bar.setValue(step.step)
        self._keep_now.setEnabled(True)
        done = step.step - self._started[1]
        if done:
            seconds = (now - self._started[0]) / done * (step.steps - step.step)
            self._left.setText(
                self.tr("Step {0} of {1}, about {2} left").format(step.step, step.steps, _duration(seconds))
            )

    def _show_verdict(self, taught: TaughtModel) -> None:
        self._taught = taught
        self._job = None
        self._table.show_taught(taught, self._parent_model.card.name)
        advice = [self.tr("The new model is worse; better discard it.")] if taught.is_worse else []
        self._words.setText("\n".join([*advice, *map(spoken, sentences(taught))]))
        self._sentence.clear()
        self._pages.setCurrentIndex(VERDICT)

    def _show_failure(self, error: OctLayersError) -> None:
        self._back_to_setup(spoken(error.phrase))

    def _show_cancelled(self) -> None:
        self._back_to_setup(self.tr("Cancelled; no model was changed."))

    def _back_to_setup(self, sentence: str) -> None:
        self._job = None
        self._sentence.setText(sentence)
        self._pages.setCurrentIndex(SETUP)

    def reject(self) -> None:
        """Esc, or the window's own button: a finished model is minutes of work, and goes only when that is meant."""
        if self.may_go():
            super().reject()

    @property
    def is_teaching(self) -> bool:
        """Whether the network is learning."""
        return self._job is not None

    def may_go(self) -> bool:
        """Whether a finished model, if there is one, may be thrown away; asks."""
        return self._taught is None or may_discard_model(self, self._taught.model.card.name)

    def done(self, result: int) -> None:
        """However the dialog is left: training ends first, an unwanted model goes."""
        self.cancel()
        self._thread.finish()
        if self._taught is not None:
            discard(self._taught)
            self._taught = None
        super().done(result)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
