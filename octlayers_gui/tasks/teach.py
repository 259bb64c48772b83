"""Fine-tune in a process of its own, so that segmenting goes on, cancelling is immediate and memory comes back."""

import multiprocessing
import shutil
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import Cancelled, OctLayersError, TrainingFailed, UsageError
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.crash_report import crash_report
from octlayers_gui.ml.registry import StoredModel, find_model, list_models, read_model, user_folder, valid_name
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.tasks.annotated import read_annotated_folder
from octlayers_gui.tasks.lesson import BY_HAND, CHECKPOINT, HINT, TaughtModel, TeachingRequest, give_lesson

POLL_SECONDS = 0.1


def labelled(bscan: BScan, segmentation: Segmentation, eye: str, stem: str) -> LabelledScan:
    """A corrected scan as teaching material: what a hand drew or imported counts fully, the rest as a hint."""
    origins = np.stack([boundary.origin for boundary in segmentation.boundaries])
    trusted = np.isin(origins, (Origin.HAND, Origin.IMPORTED))
    weights = np.where(trusted, BY_HAND, HINT).astype(np.float32)
    return LabelledScan(bscan.pixels, segmentation.depths, weights, eye, stem)


def check_request(request: TeachingRequest) -> None:
    """Raise `TrainingFailed` or `UnusableModel` for what cannot be taught."""
    if not request.scans:
        raise TrainingFailed("No scan with corrected boundaries is open; correct one first.")
    valid_name(request.name)
    taken = any(model.card.name == request.name for model in list_models())
    if taken or (user_folder() / request.name).exists():
        raise TrainingFailed("There already is a model named {name!r}; choose another name.", name=request.name)


def teach_folders(
    base: str,
    folders: Sequence[Path],
    name: str,
    hold_out: tuple[str, ...] = (),
    steps: int | None = None,
    learning_rate: float | None = None,
    progress: Progress = SILENT,
) -> TaughtModel:
    """Fine-tune the model `base` on annotated folders and put the new one among the user's models.

    Eyes in `hold_out` judge. Runs in this process; interrupted, the same call goes on. Raises `UsageError`,
    `UnreadableAnnotation`, `TrainingFailed` or `UnusableModel`.
    """
    scans = [scan for folder in folders for scan in read_annotated_folder(folder)]
    unknown = set(hold_out) - {scan.eye for scan in scans}
    if unknown:
        raise UsageError("There is no eye {eye!r} to hold out in the annotated folders.", eye=sorted(unknown)[0])
    teaching = tuple(scan for scan in scans if scan.eye not in hold_out)
    judging = tuple(scan for scan in scans if scan.eye in hold_out)
    request = TeachingRequest(
        find_model(base),
        teaching,
        name,
        judging,
        steps or TeachingRequest.steps,
        learning_rate or TeachingRequest.learning_rate,
    )
    check_request(request)

    def told(report: StepReport) -> None:
        progress.step(report.step, report.steps, "Fine-tuning")

    taught = give_lesson(request, waiting_folder(name), told, progress=progress)
    return replace(taught, model=keep(taught))


def teach_in_process(
    request: TeachingRequest,
    tell: Callable[[StepReport], None] = lambda step: None,
    stop_and_keep: threading.Event | None = None,
    progress: Progress = SILENT,
) -> TaughtModel:
    """Fine-tune in a spawned process; `tell` gets every step. The new model lies in a waiting folder.

    `stop_and_keep` ends training after the running batch and keeps what was learnt. Raises `Cancelled`
    (at once, nothing kept) or `TrainingFailed`; call `keep` or `discard` with the result.
    """
    check_request(request)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    stop = context.Event()
    waiting = waiting_folder(request.name)
    shutil.rmtree(waiting, ignore_errors=True)
    process = context.Process(target=_child, args=(request, waiting, theirs, stop), daemon=True)
    process.start()
    theirs.close()
    try:
        return _supervise(process, ours, request, tell, stop_and_keep, stop, progress)
    except BaseException:
        process.kill()
        process.join()
        shutil.rmtree(waiting, ignore_errors=True)
        raise


def _supervise(process, ours, request, tell, stop_and_keep, stop, progress) -> TaughtModel:
    done, total = 0, request.steps
    while True:
        progress.step(done, total, "Fine-tuning")
        if stop_and_keep is not None and stop_and_keep.is_set():
            stop.set()
        try:
            if not ours.poll(POLL_SECONDS):
                continue
            message = ours.recv()
        except (EOFError, OSError) as error:
            process.join(5)
            raise TrainingFailed(
                "Training ended unexpectedly, perhaps for want of memory; no model was changed."
            ) from error
        if isinstance(message, StepReport):
            done, total = message.step, message.steps
            tell(message)
        elif isinstance(message, TaughtModel):
            progress.step(total, total, "")
            process.join(10)
            process.kill()
            return message
        else:
            raise TrainingFailed(message)


def waiting_folder(name: str) -> Path:
    """Where a model lies until the user keeps it; not listed among the models."""
    return user_folder().with_name("models-waiting") / name


def keep(taught: TaughtModel) -> StoredModel:
    """Move a taught model among the user's models."""
    target = user_folder() / taught.model.card.name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(taught.model.folder / CHECKPOINT, ignore_errors=True)
    shutil.move(taught.model.folder, target)
    return read_model(target)


def discard(taught: TaughtModel) -> None:
    """Delete a taught model that was not wanted."""
    shutil.rmtree(taught.model.folder, ignore_errors=True)


def _child(request: TeachingRequest, waiting: Path, pipe, stop) -> None:
    try:
        pipe.send(give_lesson(request, waiting, pipe.send, stop.is_set))
    except Cancelled:
        pass
    except OctLayersError as error:
        pipe.send(error.phrase)
    except MemoryError:
        pipe.send(Phrase("Training ran out of memory; no model was changed."))
    except Exception as error:  # noqa: BLE001  the process's border; a plain traceback may hold paths
        print(crash_report(error), file=sys.stderr)
    finally:
        pipe.close()
