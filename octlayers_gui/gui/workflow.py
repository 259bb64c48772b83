"""What the window can do, one verb each: open, segment, export, import. Work goes to threads, facts come back."""

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import InvalidEdit, NotSegmentable, OctLayersError, UnreadableAnnotation
from octlayers_gui.core.project import Address
from octlayers_gui.core.region_edits import with_regions_of
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered
from octlayers_gui.core.verdict import SIGNED
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.export_flow import ExportFlow
from octlayers_gui.gui.jobs import Job, WorkerThread
from octlayers_gui.gui.results import Opened, Segmented, Within
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.readers import read_volume
from octlayers_gui.ml.registry import SHIPPED, StoredModel, list_models
from octlayers_gui.tasks.import_weights import free_name, import_weights
from octlayers_gui.tasks.segment import find_sources, load_segmenter


class Workflow(QObject):
    """Verbs of the window over one document.

    said: kind, sentence, details for the message bar. failed: an error to report.
    busy: text of the running work, '' when idle.
    """

    said = Signal(str, str, str)
    failed = Signal(object)
    busy = Signal(str)
    progressed = Signal(int, int)
    opened = Signal(object)
    device_known = Signal(str)

    def __init__(self, document: Document, model: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        known = {stored.card.name for stored in list_models()}
        self.model = model if model in known else SHIPPED
        self.auto_segment = True
        self._network = WorkerThread(self)
        self._files = WorkerThread(self)
        self._segmenter = None
        self._loaded = ""
        self._attempted: set[Address] = set()
        self._running: list[Job] = []
        self.exports = ExportFlow(self)
        document.shown.connect(self._segment_what_is_new)

    # models

    def load_model(self) -> None:
        """Import TensorFlow, load the network and run it once, behind the window."""
        self.device_known.emit(self.tr("Network: loading…"))
        job = self._job(self._load, self._take_loaded)
        job.failed.connect(self._tell_no_device)
        job.cancelled.connect(self._tell_no_device)
        self._start(self._network, job, self.tr("Loading the network…"))

    def _load(self, progress) -> None:
        """On the network's thread, as everything that touches Keras; the signal crosses to the window's."""
        if self._loaded != self.model:
            wanted = self.model
            self._segmenter = load_segmenter(wanted)
            self._segmenter.warm_up()
            self._loaded = wanted
        from octlayers_gui.ml.backend import compute_device

        self.device_known.emit(f"{self._loaded} · {compute_device()}")

    def _take_loaded(self, nothing: None) -> None:
        """The label was told already; the job only has to end."""

    def _tell_no_device(self) -> None:
        self.device_known.emit(self.tr("Network: not loaded"))

    def use_model(self, name: str) -> None:
        """Segment with another model from now on."""
        self.model = name
        self.load_model()

    def import_weights(self, path: Path) -> None:
        """Take the base project's weights among the models, named after the file."""
        job = self._job(partial(self._import, path), self._tell_model)
        self._start(self._network, job, self.tr("Importing weights…"))

    @staticmethod
    def _import(path: Path, progress) -> StoredModel:
        return import_weights(path, free_name(path.stem, (model.card.name for model in list_models())))

    def _tell_model(self, model: StoredModel) -> None:
        sentence = self.tr("Imported {0}; choose it under Model > Use model.").format(model.card.name)
        self.said.emit("done", sentence, "")

    # open

    def open(self, paths: list[Path]) -> None:
        """Read files, and the scan files of folders; the scan on screen stays when one cannot be read."""
        try:
            files = [source.files[0] for source in find_sources(paths, as_volume=False)]
        except OctLayersError as error:
            self.failed.emit(error)
            return
        for file in files:
            self._start(self._files, self._job(partial(self._read, file), self._show_opened), self.tr("Opening…"))

    @staticmethod
    def _read(path: Path, progress) -> Opened:
        volume = read_volume(path)
        return Opened(path, volume, volume.bscan(0))

    def _show_opened(self, opened: Opened) -> None:
        for warning in opened.volume.warnings:
            self.said.emit("warning", f"{opened.path.name}: {warning}", "")
        self.document.open(opened.volume, opened.first)
        self.opened.emit(opened.path)

    def show_bscan(self, address: Address) -> None:
        try:
            self.document.show_bscan(address)
        except OctLayersError as error:
            self.failed.emit(error)

    # segment

    def _segment_what_is_new(self) -> None:
        address = self.document.address
        if self.auto_segment and address not in self._attempted and self.document.segmentation is None:
            self.segment([address])

    def segment_stretch(self, first: int, last: int, over: bool, locked: frozenset[str] = frozenset()) -> None:
        """Segment the scan on screen, but take the result between two columns only; `over` hand work, too."""
        self.segment([self.document.address], within=Within(first, last, over, locked))

    def segment(self, addresses: list[Address], force: bool = False, within: Within | None = None) -> None:
        """Segment B-scans one by one, each result one undoable step; `force` takes what looks like no retina."""
        for address in addresses:
            self._attempted.add(address)
            seen = self.document.project.segmentations.get(address)
            if seen is not None and seen.verdict.signed:
                self.failed.emit(InvalidEdit(SIGNED))
                continue
            bscan = self.document.bscan if address == self.document.address else None
            volume = self.document.project.volumes[address.volume]
            work = partial(self._segment, address, seen, bscan, volume, force, within)
            self._start(self._network, self._job(work, self._take_segmented), self.tr("Segmenting…"))

    def _segment(self, address, seen, bscan, volume, force, within, progress) -> Segmented:
        self._load(progress)
        bscan = bscan or volume.bscan(address.frame)
        progress.step(0, 1)
        try:
            return Segmented(address, volume.frames, seen, self._segmenter.segment(bscan, force), within)
        except NotSegmentable as error:
            remedy = "" if force else " 'Scan > Segment even if it looks like no retina' tries all the same."
            raise NotSegmentable(f"{volume.stem_of(address.frame)}: {error}{remedy}") from error

    def _take_segmented(self, result: Segmented) -> None:
        volumes = self.document.project.volumes
        if result.address.volume >= len(volumes) or volumes[result.address.volume].frames is not result.frames:
            return  # it was asked for in a project that is closed meanwhile
        now = self.document.project.segmentations.get(result.address)
        after = result.put_into(now)
        stem = self.document.project.stem_of(result.address)
        if after is None:
            said = self.tr("{0} was corrected or called ungradable meanwhile; the new result was dropped.")
            self.said.emit("warning", said.format(stem), "")
            return
        if result.segmentation.doubt:
            self.said.emit("warning", f"{stem}: {result.segmentation.doubt}", "")
        text = self.tr("Segment") if result.within is None else self.tr("Segment the stretch")
        self.document.edit(after, text, result.address)

    # correct

    def edit(self, segmentation: Segmentation, text: str) -> None:
        """Take over a finished gesture."""
        self.document.edit(segmentation, text)

    def import_boundaries(self, path: Path) -> None:
        """Replace the boundaries on screen by those of a table; those it does not hold are not seen."""
        try:
            depths, unknown = read_boundaries(path)
            bscan = self.document.bscan
            if depths.shape[1] != bscan.width:
                raise UnreadableAnnotation(
                    f"{path.name} has {depths.shape[1]} columns, but the scan on screen has {bscan.width}."
                )
            if np.nanmin(depths) < 0 or np.nanmax(depths) > bscan.height:
                raise UnreadableAnnotation(f"{path.name} holds depths outside the scan on screen.")
            if not is_ordered(depths):
                raise UnreadableAnnotation(f"The boundaries in {path.name} cross each other.")
        except OctLayersError as error:
            self.failed.emit(error)
            return
        if unknown:
            self.said.emit("warning", self.tr("Not imported, unknown here: {0}.").format(", ".join(unknown)), "")
        before = self.document.segmentation
        imported = Segmentation.of(depths, bscan.height, Origin.IMPORTED)
        self.document.edit(with_regions_of(before, imported), self.tr("Import boundaries"))
        if self.document.segmentation is before:
            return
        self.said.emit("done", self.tr("Imported boundaries; they can teach the network, too."), "")

    def set_spacing(self, axial_um: float | None, lateral_um: float | None) -> None:
        """The user states the scale of the volume on screen."""
        known = axial_um is not None
        self.document.set_spacing(Spacing(axial_um, lateral_um, "user" if known else "unknown"))

    # export

    def export(
        self,
        addresses: list[Address],
        folder: Path,
        kinds: tuple[str, ...],
        names: list[str] | None = None,
        course: str = "",
    ) -> None:
        """Write the chosen kinds for each scan, see `ExportFlow.export`."""
        self.exports.export(addresses, folder, kinds, names, course)

    # running work

    def forget(self) -> None:
        """Another project comes in place of this one; what still runs for the old one is dropped when it arrives."""
        self._attempted.clear()

    def cancel(self) -> None:
        """Stop everything that runs or waits."""
        if self._running:
            self.said.emit("warning", self.tr("Cancelled."), "")
        for job in list(self._running):
            job.cancel()

    def finish(self) -> bool:
        """Wait for the threads; called once, when the window closes. False when one does not end."""
        files_ended = self._files.finish()
        return self._network.finish() and files_ended

    def on_files(self, work, take, text: str) -> Job:
        """A job on the files' thread, for whoever reads or writes beside this; not started yet."""
        job = self._job(work, take)
        job.setObjectName(text)
        return job

    def start_on_files(self, job: Job) -> None:
        self._start(self._files, job, job.objectName())

    def _job(self, work, take) -> Job:
        job = Job(work, self)
        job.succeeded.connect(take)
        job.failed.connect(self.failed)
        job.progressed.connect(self._tell_progress)
        job.ended.connect(self._forget_ended)
        return job

    def _start(self, thread: WorkerThread, job: Job, text: str) -> None:
        job.setObjectName(text)
        self._running.append(job)
        self.busy.emit(self._running[0].objectName())
        thread.submit(job)

    def _forget_ended(self) -> None:
        job = self.sender()
        self._running.remove(job)
        job.deleteLater()
        self.busy.emit(self._running[0].objectName() if self._running else "")

    def _tell_progress(self, done: int, total: int, text: str) -> None:
        self.progressed.emit(done, total)
