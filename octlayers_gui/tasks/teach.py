"""Fine-tune in a process of its own, so that segmenting goes on, cancelling is immediate and memory comes back."""

import multiprocessing
import shutil
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import Cancelled, OctLayersError, TrainingFailed
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.crash_report import crash_report
from octlayers_gui.ml.registry import StoredModel, list_models, read_model, user_folder, valid_name, write_card
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.tasks.train import measure

POLL_SECONDS = 0.1
BY_HAND, HINT = 1.0, 0.3


@dataclass(frozen=True)
class TeachingRequest:
    """What to teach: scans with their weights, the model to start from, the new one's name."""

    parent: StoredModel
    scans: tuple[LabelledScan, ...]
    name: str
    steps: int = 60
    learning_rate: float = 1e-4


@dataclass(frozen=True)
class TaughtModel:
    """A new model that waits to be kept, and how it does on the scans it was taught.

    before, after: (boundaries,) MAE in px of the parent and of the new model against the A-scans placed
    by hand, NaN for a boundary without any. elsewhere: mean distance in px of the old and of the new
    model's results to the rest of the taught boundaries. missed: A-scans of taught boundaries that the old
    and the new model do not find. These scans were trained on: no proof of quality on others.
    """

    model: StoredModel
    boundaries: tuple[str, ...]
    before: np.ndarray
    after: np.ndarray
    elsewhere: tuple[float, float]
    missed: tuple[int, int]

    @property
    def means(self) -> tuple[float, float]:
        """Mean over the corrected boundaries, old and new; NaN where a model finds none of them."""
        return _mean(self.before), _mean(self.after)

    @property
    def is_worse(self) -> bool:
        """Whether the new model is farther from the corrections, or finds less, than the old one."""
        old, new = self.means
        return self.missed[1] > self.missed[0] or not np.isfinite(new) or new > old


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
    if any(model.card.name == request.name for model in list_models()):
        raise TrainingFailed(f"There already is a model named {request.name!r}; choose another name.")


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
    done = 0
    while True:
        progress.step(done, request.steps, "Fine-tuning")
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
            done = message.step
            tell(message)
        elif isinstance(message, TaughtModel):
            progress.step(request.steps, request.steps, "")
            process.join(10)
            process.kill()
            return message
        else:
            raise TrainingFailed(str(message))


def waiting_folder(name: str) -> Path:
    """Where a model lies until the user keeps it; not listed among the models."""
    return user_folder().with_name("models-waiting") / name


def keep(taught: TaughtModel) -> StoredModel:
    """Move a taught model among the user's models."""
    target = user_folder() / taught.model.card.name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(taught.model.folder, target)
    return read_model(target)


def discard(taught: TaughtModel) -> None:
    """Delete a taught model that was not wanted."""
    shutil.rmtree(taught.model.folder, ignore_errors=True)


def _child(request: TeachingRequest, waiting: Path, pipe, stop) -> None:
    try:
        pipe.send(_teach_and_measure(request, waiting, pipe, stop))
    except Cancelled:
        pass
    except OctLayersError as error:
        pipe.send(str(error))
    except MemoryError:
        pipe.send("Training ran out of memory; no model was changed.")
    except Exception as error:  # noqa: BLE001  the process's border; a plain traceback may hold paths
        print(crash_report(error), file=sys.stderr)
    finally:
        pipe.close()


def _teach_and_measure(request: TeachingRequest, waiting: Path, pipe, stop) -> TaughtModel:
    from octlayers_gui.ml.segmenter import Segmenter
    from octlayers_gui.ml.teaching import TeachingPlan, teach

    before, *rest_before = _distances(Segmenter.load(request.parent).segment, request.scans)
    plan = TeachingPlan(request.steps, request.learning_rate)
    model = teach(
        request.parent,
        request.scans,
        request.name,
        waiting,
        plan,
        on_step=pipe.send,
        stopped=stop.is_set,
    )
    segmenter = Segmenter.load(model)
    after, *rest_after = _distances(segmenter.segment, request.scans)
    names = segmenter.scheme.boundaries
    figures = {
        "MAE px on hand-placed A-scans of the taught scans, parent and this (not independent)": {
            name: [round(float(old), 3), round(float(new), 3)]
            for name, old, new in zip(names, before, after, strict=True)
            if np.isfinite(old) and np.isfinite(new)
        }
    }
    model = write_card(waiting, replace(model.card, figures=figures))
    elsewhere, missed = zip(rest_before, rest_after, strict=True)
    return TaughtModel(model, names, before, after, elsewhere, missed)


def _distances(segment, scans: Sequence[LabelledScan]) -> tuple[np.ndarray, float, int]:
    """MAE in px per boundary where a hand placed it, (boundaries,), the mean elsewhere, A-scans not found."""
    by_hand = [replace(scan, depths=np.where(scan.weights == BY_HAND, scan.depths, np.nan)) for scan in scans]
    others = [replace(scan, depths=np.where(scan.weights == BY_HAND, np.nan, scan.depths)) for scan in scans]
    corrected, rest = measure(segment, by_hand), measure(segment, others)
    missed = int(corrected.missed().sum() + rest.missed().sum())
    return corrected.mae_px(), _mean(rest.mae_px()), missed


def _mean(values: np.ndarray) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")
