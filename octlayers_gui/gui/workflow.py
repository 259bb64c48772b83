"""What the window can do, one verb each: open, segment, import; `exports` writes. Threads work, facts come back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.errors import InvalidEdit, NotSegmentable, OctLayersError
from octlayers_gui.core.locks import holding
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import SIGNED
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.export_flow import ExportFlow
from octlayers_gui.gui.jobs import Job, WorkerThread
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.open_flow import OpenFlow
from octlayers_gui.gui.results import Segmented, Within, with_imported
from octlayers_gui.gui.running import RunningJobs
from octlayers_gui.gui.segment_queue import Request, SegmentQueue
from octlayers_gui.ml.registry import SHIPPED, StoredModel, list_models
from octlayers_gui.tasks.import_annotations import Imported, annotations_for
from octlayers_gui.tasks.import_weights import free_name, import_weights
from octlayers_gui.tasks.segment import load_segmenter


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
        self._waiting = SegmentQueue()
        self._segmenting: Job | None = None
        self._running = RunningJobs(self)
        self._running.busy.connect(self.busy)
        self._running.progressed.connect(self.progressed)
        self._running.ended.connect(self._go_on)
        self.exports, self._opening = ExportFlow(self), OpenFlow(self)
        document.shown.connect(self._segment_what_is_new)

    # models

    def load_model(self) -> None:
        """Import TensorFlow, load the network and run it once, behind the window."""
        self.device_known.emit(self.tr("Network: loading…"))
        job = self.job(self._load, self._take_loaded)
        job.failed.connect(self._tell_no_device)
        job.cancelled.connect(self._tell_no_device)
        self._running.start(self._network, job, self.tr("Loading the network…"))

    def _load(self, progress) -> None:
        """On the network's thread, as everything that touches Keras; the signal crosses to the window's."""
        if self._loaded != self.model:
            wanted = self.model
            self._segmenter = load_segmenter(wanted)
            self._segmenter.warm_up()
            self._loaded = wanted
        from scipy import interpolate  # noqa: F401  the first gap to be bridged would wait 0.4 s for it

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
        job = self.job(partial(self._import, path), self._tell_model)
        self._running.start(self._network, job, self.tr("Importing weights…"))

    @staticmethod
    def _import(path: Path, progress) -> StoredModel:
        return import_weights(path, free_name(path.stem, (model.card.name for model in list_models())))

    def _tell_model(self, model: StoredModel) -> None:
        sentence = self.tr("Imported {0}; choose it under Model > Use model.").format(model.card.name)
        self.said.emit("done", sentence, "")

    # open

    def open(self, paths: list[Path], as_volume: bool = False) -> None:
        """Read files, as `OpenFlow.open` does."""
        self._opening.open(paths, as_volume)

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
        """Segment B-scans one by one, outward from the one on screen, each result one undoable step.

        `force` takes what looks like no retina.
        """
        project = self.document.project
        for address in addresses:
            self._attempted.add(address)
            seen = project.segmentations.get(address)
            if seen is not None and seen.verdict.signed:
                self.failed.emit(InvalidEdit(SIGNED))
                continue
            self._waiting.add(Request(address, project.volumes[address.volume], seen, force, within))
        self._segment_next()

    def _segment_next(self) -> None:
        # One by one, since the hand may have gone to another scan by the time the network is free.
        if not self._running.occupies(self._network):
            request = self._waiting.take(self.document.project, self.document.address)
            if request is not None:
                bscan = self.document.bscan if request.address == self.document.address else None
                self._segmenting = self.job(partial(self._segment, request, bscan), self._take_segmented)
                self._running.start(self._network, self._segmenting, self.tr("Segmenting…"))
        number, total = self._waiting.number, self._waiting.total
        if self._segmenting is not None and total > 1:
            text = self.tr("Segmenting {number} of {total}…").format(number=number, total=total)
            self._running.describe(self._segmenting, text, number - 1, total)

    def _go_on(self, ended: Job) -> None:
        if ended is self._segmenting:
            self._segmenting = None
        self._segment_next()

    def _segment(self, request: Request, bscan: BScan | None, progress) -> Segmented:
        self._load(progress)
        address, volume = request.address, request.volume
        try:
            found = self._segmenter.segment(bscan or volume.bscan(address.frame), request.force)
        except NotSegmentable as error:
            about = Phrase("{stem}: {reason}", stem=volume.stem_of(address.frame), reason=error.phrase)
            if request.force:
                raise NotSegmentable(about) from error
            raise NotSegmentable(
                "{about} 'Scan > Segment even if it looks like no retina' tries all the same.", about=about
            ) from error
        return Segmented(address, volume.frames, request.seen, found, request.within)

    def _take_segmented(self, result: Segmented) -> None:
        if not self.document.project.holds(result.address, result.frames):
            return  # it was asked for in a project that is closed meanwhile
        now = self.document.project.segmentations.get(result.address)
        after = result.put_into(now, self.locked)
        stem = self.document.project.stem_of(result.address)
        if after is None:
            said = self.tr("{0} was corrected or judged meanwhile; the new result was dropped.")
            self.said.emit("warning", said.format(stem), "")
            return
        if result.segmentation.doubt:
            self.said.emit("warning", f"{stem}: {spoken(result.segmentation.doubt)}", "")
        text = Phrase("Segment") if result.within is None else Phrase("Segment the stretch")
        if self.document.edit(after, text, result.address):
            self.tell_kept(now, stem)

    def set_locked(self, names: frozenset[str]) -> None:
        """Boundaries that neither a result of the network nor an import moves."""
        self.locked = names

    def tell_kept(self, before: Segmentation | None, stem: str) -> None:
        """Say which locked boundaries a new result left as they were."""
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
        self._running.start(self._files, self.job(read, self.import_read), self.tr("Importing…"))

    def put_imported(self, imported: Imported, over: bool = True) -> None:
        """What was read becomes one undoable step for each scan; boundaries the files do not hold are not seen.

        Locked boundaries stay. Unless it goes `over` hand work, that stays, too, and so does what the files lack.
        """
        count, told = 0, list(imported.told)
        for taken in imported.taken:
            if not self.document.project.holds(taken.address, taken.frames):
                continue  # another project is open meanwhile
            before = self.document.project.segmentations.get(taken.address)
            after, findings = with_imported(before, taken.result, self.locked, over)
            told += [(taken.stem, finding) for finding in findings]
            if self.document.edit(after, Phrase("Import annotations"), taken.address):
                count += 1
                self.tell_kept(before, taken.stem)
        self.imported.emit(count, told, list(imported.failures))

    def set_spacing(
        self, axial_um: float | None, lateral_um: float | None, source: str = "user", place: int | None = None
    ) -> None:
        """The user states the scale of a volume (that on screen by default), or takes an assumed one."""
        known = axial_um is not None
        self.document.set_spacing(Spacing(axial_um, lateral_um, source if known else "unknown"), place)

    # running work

    def forget(self) -> None:
        """Another project comes in place of this one; what still runs for the old one is dropped when it arrives."""
        self._attempted.clear()
        self._waiting.clear()
        self._opening.forget()

    def cancel(self) -> None:
        """Stop everything that runs or waits."""
        self._waiting.clear()
        if self._running:
            self.said.emit("warning", self.tr("Cancelled."), "")
        self._running.cancel()

    def finish(self) -> bool:
        """Wait for the threads; called once, when the window closes. False when one does not end."""
        self._waiting.clear()
        files_ended = self._files.finish()
        return self._network.finish() and files_ended

    def start_on_files(self, job: Job, text: str) -> None:
        """Let a job run on the files' thread, for whoever reads or writes beside this."""
        self._running.start(self._files, job, text)

    def job(self, work, take) -> Job:
        """Work whose result goes to `take`, and whose failure is told; not started yet."""
        job = Job(work, self)
        job.succeeded.connect(take)
        job.failed.connect(self.failed)
        return job
