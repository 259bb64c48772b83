"""What the window can do, one verb each: open, segment, export, import. Work goes to threads, facts come back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import InvalidEdit, NotSegmentable, OctLayersError
from octlayers_gui.core.locks import holding
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import SIGNED
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.export_flow import ExportFlow
from octlayers_gui.gui.jobs import Job, WorkerThread
from octlayers_gui.gui.results import Opened, Segmented, Within, with_imported
from octlayers_gui.ml.registry import SHIPPED, StoredModel, list_models
from octlayers_gui.tasks.import_annotations import Imported, annotations_for
from octlayers_gui.tasks.import_weights import free_name, import_weights
from octlayers_gui.tasks.segment import find_sources, load_segmenter


class Workflow(QObject):
    """Verbs of the window over one document.

    said: kind, sentence, details for the message bar. failed: an error to report. busy: text of the running work, ''
    when idle. hinted: a sentence for the status line. import_read: an `Imported` to be put in place; imported: number
    of scans, findings, each with the name of what it is about, and sentences of failure.
    """

    said = Signal(str, str, str)
    failed = Signal(object)
    busy = Signal(str)
    progressed = Signal(int, int)
    hinted = Signal(str)
    device_known = Signal(str)
    opened, import_read = Signal(object), Signal(object)
    imported = Signal(int, list, list)

    def __init__(self, document: Document, model: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        known = {stored.card.name for stored in list_models()}
        self.model = model if model in known else SHIPPED
        self.auto_segment, self.locked = True, frozenset()
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

    def open(self, paths: list[Path], as_volume: bool = False) -> None:
        """Read files, and the scan files of folders, each folder's as one volume if the user says so.

        The scan on screen stays when one cannot be read.
        """
        try:
            sources = list(find_sources(paths, as_volume))
        except OctLayersError as error:
            self.failed.emit(error)
            return
        for source in sources:
            job = self._job(partial(Opened.of, source), self._show_opened)
            self._start(self._files, job, self.tr("Opening…"))

    def _show_opened(self, opened: Opened) -> None:
        for warning in dict.fromkeys(told for volume in opened.volumes for told in volume.warnings):
            self.said.emit("warning", f"{opened.path.name}: {warning}", "")
        self.document.open(opened.volumes[0], opened.first)
        for volume in opened.volumes[1:]:
            self.document.open(volume)
        if opened.path.is_file():  # a folder that was one volume would come back as so many scans
            self.opened.emit(opened.path)

    def show_bscan(self, address: Address) -> None:
        try:
            self.document.show_bscan(address)
        except OctLayersError as error:
            self.failed.emit(error)

    # segment

    def _segment_what_is_new(self) -> None:
        address, document = self.document.address, self.document
        if document.volume.side_by_side is not None:
            return  # first the user says whether the fundus is to be cut off
        is_new = document.segmentation is None and not document.undo_stack.canRedo()
        if self.auto_segment and is_new and address not in self._attempted:
            self.segment([address])

    def segment_stretch(self, first: int, last: int, over: bool) -> None:
        """Segment the scan on screen, but take the result between two columns only; `over` hand work, too."""
        self.segment([self.document.address], within=Within(first, last, over))

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
        after = result.put_into(now, self.locked)
        stem = self.document.project.stem_of(result.address)
        if after is None:
            said = self.tr("{0} was corrected or judged meanwhile; the new result was dropped.")
            self.said.emit("warning", said.format(stem), "")
            return
        if result.segmentation.doubt:
            self.said.emit("warning", f"{stem}: {result.segmentation.doubt}", "")
        text = self.tr("Segment") if result.within is None else self.tr("Segment the stretch")
        if self.document.edit(after, text, result.address):
            self._tell_kept(now, stem)

    def set_locked(self, names: frozenset[str]) -> None:
        """Boundaries that neither a result of the network nor an import moves."""
        self.locked = names

    def _tell_kept(self, before: Segmentation | None, stem: str) -> None:
        kept = holding(before, self.locked)
        if kept:
            told = self.tr("{scan}: kept as they were, because they are locked: {boundaries}.")
            self.hinted.emit(told.format(scan=stem, boundaries=", ".join(kept)))

    # correct

    def edit(self, segmentation: Segmentation, text: str) -> None:
        """Take over a finished gesture."""
        self.document.edit(segmentation, text)

    def import_annotations(self, paths: list[Path]) -> None:
        """Read files of any annotation format; `import_read` tells what they say of scans that are open."""
        read = partial(annotations_for, paths, self.document.project, self.document.address)
        self._start(self._files, self._job(read, self.import_read), self.tr("Importing…"))

    def put_imported(self, imported: Imported, over: bool = True) -> None:
        """What was read becomes one undoable step for each scan; boundaries the files do not hold are not seen.

        Locked boundaries stay. Unless it goes `over` hand work, that stays, too, and so does what the files lack.
        """
        count, told = 0, list(imported.told)
        for taken in imported.taken:
            if not taken.belongs_to(self.document.project):
                continue  # another project is open meanwhile
            before = self.document.project.segmentations.get(taken.address)
            after, findings = with_imported(before, taken.result, self.locked, over)
            told += [(taken.stem, finding) for finding in findings]
            if self.document.edit(after, self.tr("Import annotations"), taken.address):
                count += 1
                self._tell_kept(before, taken.stem)
        self.imported.emit(count, told, list(imported.failures))

    def set_spacing(self, axial_um: float | None, lateral_um: float | None, source: str = "user") -> None:
        """The user states the scale of the volume on screen, or takes an assumed one."""
        known = axial_um is not None
        self.document.set_spacing(Spacing(axial_um, lateral_um, source if known else "unknown"))

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
