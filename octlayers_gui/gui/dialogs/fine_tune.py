"""Model > Fine-tune: what teaches, live curves, and the decision to keep the new model."""

import threading
import time
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.progress import StepReport
from octlayers_gui.core.project import Address, Project
from octlayers_gui.gui.jobs import Job, WorkerThread
from octlayers_gui.gui.panels.live_curves import LiveCurves
from octlayers_gui.ml.registry import StoredModel
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

    def __init__(self, project: Project, parent_model: StoredModel, name: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fine-tune on corrected scans"))
        self.setModal(False)
        self.resize(620, 560)
        self._project, self._parent_model = project, parent_model
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
        self._check()

    # pages

    def _setup_page(self, name: str) -> QWidget:
        page = QWidget()
        self._scans = QListWidget()
        self._scans.setAccessibleName(self.tr("Scans that teach"))
        for address in self._project.corrected():
            item = QListWidgetItem(self._project.stem_of(address))
            item.setData(Qt.ItemDataRole.UserRole, address)
            item.setCheckState(Qt.CheckState.Checked)
            self._scans.addItem(item)
        self._scans.itemChanged.connect(self._check)
        self._name, self._steps = QLineEdit(name), QSpinBox()
        self._steps.setRange(1, 5000)
        self._steps.setValue(60)
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
        self._left = QLabel(self.tr("Starting a process of its own…"))
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
        self._table = QTableWidget(0, 3)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        note = QLabel(
            self.tr(
                "Measured on the scans that were taught: it shows what was learnt, not how the model does on "
                "other scans. Look at a few of those before you rely on it."
            )
        )
        note.setWordWrap(True)
        self._keep_button = QPushButton(self.tr("Keep and use"))
        self._keep_button.clicked.connect(self.keep)
        discard_button = QPushButton(self.tr("Discard"))
        discard_button.clicked.connect(self.discard)
        column = QVBoxLayout(page)
        column.addWidget(QLabel(self.tr("Mean distance to the A-scans you corrected, in px:")))
        column.addWidget(self._table, 1)
        column.addWidget(note)
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

    def _chosen(self) -> list[Address]:
        items = (self._scans.item(row) for row in range(self._scans.count()))
        return [Address(*i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _check(self) -> None:
        chosen = self._chosen()
        self._start.setEnabled(bool(chosen))
        if not self._scans.count():
            self._sentence.setText(
                self.tr("No scan has been corrected yet. Drag a boundary of a segmented scan, then come back.")
            )

    def start(self) -> None:
        """Train on the ticked scans in a process of its own."""
        try:
            request = self._request()
            check_request(request)
        except OctLayersError as error:
            self._sentence.setText(str(error))
            return
        self._sentence.setText("")
        self.curves.clear()
        self._stop_and_keep.clear()
        self._keep_now.setEnabled(False)
        self._bar.setRange(0, 0)
        self._pages.setCurrentIndex(RUNNING)
        self._started = None
        self._job = Job(parent=self)
        self._job.work = partial(_run, request, self._job.tell, self._stop_and_keep)
        self._job.told.connect(self._show_step)
        self._job.succeeded.connect(self._show_verdict)
        self._job.failed.connect(self._show_failure)
        self._job.cancelled.connect(self._show_cancelled)
        self._thread.submit(self._job)

    def _request(self) -> TeachingRequest:
        scans = []
        for address in self._chosen():
            volume = self._project.volumes[address.volume]
            segmentation = self._project.segmentations[address]
            stem = self._project.stem_of(address)
            scans.append(labelled(volume.bscan(address.frame), segmentation, volume.stem, stem))
        return TeachingRequest(self._parent_model, tuple(scans), self._name.text().strip(), self._steps.value())

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
        old, new = self._parent_model.card.name, taught.model.card.name
        self._table.setHorizontalHeaderLabels([self.tr("Boundary"), old, new])
        rows = [
            (name, before, after)
            for name, before, after in zip(taught.boundaries, taught.before, taught.after, strict=True)
            if np.isfinite(before) and np.isfinite(after)
        ]
        means = [float(np.mean([row[k] for row in rows])) for k in (1, 2)] if rows else list(taught.elsewhere)
        rows += [
            (self.tr("mean of your corrections"), *means),
            (self.tr("elsewhere on these scans"), *taught.elsewhere),
        ]
        self._table.setRowCount(len(rows))
        for place, (name, before, after) in enumerate(rows):
            for column, text in enumerate((name, f"{before:.2f}", f"{after:.2f}")):
                self._table.setItem(place, column, QTableWidgetItem(text))
        worse = means[1] > means[0]
        self._sentence.setText(
            self.tr("The new model is farther from your corrections than the old one.") if worse else ""
        )
        self._pages.setCurrentIndex(VERDICT)

    def _show_failure(self, error: OctLayersError) -> None:
        self._back_to_setup(str(error))

    def _show_cancelled(self) -> None:
        self._back_to_setup(self.tr("Cancelled; no model was changed."))

    def _back_to_setup(self, sentence: str) -> None:
        self._job = None
        self._sentence.setText(sentence)
        self._pages.setCurrentIndex(SETUP)

    def closeEvent(self, event) -> None:
        self.cancel()
        self._thread.finish()
        if self._taught is not None:
            discard(self._taught)
            self._taught = None
        super().closeEvent(event)


def _run(request: TeachingRequest, tell, stop_and_keep: threading.Event, progress) -> TaughtModel:
    return teach_in_process(request, tell, stop_and_keep, progress)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
