"""Fine-tuning a model on corrected scans without forgetting. Importing this module imports Keras."""

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import keras
import numpy as np

from octlayers_gui import __version__
from octlayers_gui.core.agreement import Agreement
from octlayers_gui.core.comparison import Comparison
from octlayers_gui.core.errors import TrainingFailed
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.ml.architectures import architecture_of, save_weights
from octlayers_gui.ml.measuring import measure
from octlayers_gui.ml.registry import WEIGHTS, StoredModel, sha256, write_card
from octlayers_gui.ml.rehearsal import CHOOSING, JUDGING, guard_scans, rehearsal_scans
from octlayers_gui.ml.sampling import Sampler
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.ml.trainer import Trainer, TrainingPlan, freeze_normalisation

FEW_SCANS = 5
FIRST_LEVELS = ("down0", "down1")
BLENDS = (1.0, 0.8, 0.6, 0.4, 0.2)
SAVE_EVERY = 20
# A grader's way of drawing is learnt for all pictures at once: with half a point, nothing would be. The verdict tells.
ALLOWED_LOSS = 0.02  # mean IoU on the guard set


@dataclass(frozen=True)
class TeachingPlan:
    """How a model is taught: `taught_share` of each batch is corrected strips, the rest rehearsed ones.

    A short lesson rehearses fewer synthetic scans, and its guard sets are smaller.
    """

    steps: int = 60
    learning_rate: float = 1e-4
    batch_size: int = 4
    columns: int = 160
    taught_share: float = 0.5
    seed: int = 1

    @property
    def rehearsed(self) -> int:
        """Synthetic scans to rehearse."""
        return min(24, max(4, self.steps // 4))

    @property
    def guards(self) -> int:
        """Synthetic scans in each guard set."""
        return min(12, max(3, self.steps // 8))


@dataclass(frozen=True, eq=False)
class Lesson:
    """What came of a lesson: weights, how far they go from the parent's (`blend`), steps done, the running ones."""

    weights: list[np.ndarray]
    blend: float
    steps: int


class Teacher:
    """A parent model, and what it must not forget; teaches copies of it.

    Every batch rehearses synthetic scans as the parent sees them; batch statistics stay frozen, and with fewer
    than five scans the first encoder levels, too; the result goes as far from the parent's weights as the
    first guard set allows (Wortsman et al., CVPR 2022), the second judges.
    """

    def __init__(self, parent: StoredModel, plan: TeachingPlan, progress: Progress = SILENT) -> None:
        self.parent, self.plan = parent, plan
        self._segmenter = Segmenter.load(parent)
        self.segment = self._segmenter.segment
        self._first = [np.array(w) for w in self._segmenter.network.get_weights()]
        self._rehearsed = rehearsal_scans(self.segment, plan.rehearsed, plan.seed, progress)
        self._guards = guard_scans(CHOOSING, plan.guards)
        self._allowed = _mean_iou(measure(self.segment, self._guards)) - ALLOWED_LOSS

    def teach(
        self,
        scans: Sequence[LabelledScan],
        on_step: Callable[[StepReport], None] = lambda report: None,
        stopped: Callable[[], bool] = lambda: False,
        progress: Progress = SILENT,
        checkpoints: Path | None = None,
        blend: float | None = None,
    ) -> Lesson:
        """Teach a copy of the parent; `stopped` ends it after the running batch, `checkpoints` lets it go on later.

        blend: how far to go from the parent's weights to the taught ones; None asks the guard set.
        Raises `Cancelled`, `TrainingFailed`.
        """
        keras.utils.set_random_seed(self.plan.seed)
        pupil = self._pupil()
        trainer = self._trainer(pupil.network, scans)
        if checkpoints is not None:
            with contextlib.suppress(TrainingFailed):  # of another lesson under this name: this one begins afresh
                trainer.resume(checkpoints)
        while trainer.step < self.plan.steps and not stopped():
            trainer.run(min(trainer.step + SAVE_EVERY, self.plan.steps), on_step, stopped, progress)
            if checkpoints is not None:
                trainer.save(checkpoints)
        return self._blended(pupil, trainer, BLENDS if blend is None else (blend,))

    def _trainer(self, network: keras.Model, scans: Sequence[LabelledScan]) -> Trainer:
        freeze_normalisation(network)
        if len(scans) < FEW_SCANS:
            for layer in network.layers:
                if layer.name.startswith(FIRST_LEVELS):
                    layer.trainable = False
        plan, kind = self.plan, architecture_of(self.parent.card)
        sampler = Sampler(
            scans,
            plan.seed,
            plan.batch_size,
            plan.columns,
            self.parent.card.frame,
            plan.taught_share,
            rehearsed=self._rehearsed,
        )
        training = TrainingPlan(plan.steps, plan.learning_rate, warmup=5)
        settings = self.parent.card.weights_sha256 + _fingerprint(scans)
        return Trainer(network, sampler, training, settings, kind.loss, kind.error)

    def _blended(self, pupil: Segmenter, trainer: Trainer, shares: Sequence[float]) -> Lesson:
        taught = pupil.network.get_weights()
        for share in shares:
            mixed = [one + share * (other - one) for one, other in zip(self._first, taught, strict=True)]
            pupil.network.set_weights(mixed)
            if len(shares) == 1 or _mean_iou(measure(pupil.segment, self._guards)) >= self._allowed:
                return Lesson(mixed, share, trainer.step)
        return Lesson(self._first, 0.0, trainer.step)

    def segmenting(self, lesson: Lesson) -> Callable:
        """The function that segments a scan with the lesson's weights."""
        pupil = self._pupil(lesson.blend)
        pupil.network.set_weights(lesson.weights)
        return pupil.segment

    def _pupil(self, blend: float = 1.0) -> Segmenter:
        """A copy of the parent that sees scans as it will once it is taught."""
        card = replace(self.parent.card, normalisation=self._normalisation(blend))
        return Segmenter.load(StoredModel(card, self.parent.folder))

    def _normalisation(self, blend: float) -> str:
        # Strips are prepared the robust way: a parent that knows another one learns this, too, if anything.
        return "robust" if blend else self.parent.card.normalisation

    def guarded(self, segment: Callable) -> Comparison:
        """Parent and pupil on the second guard set, which chose nothing."""
        scans = guard_scans(JUDGING, self.plan.guards)
        return Comparison(measure(self.segment, scans), measure(segment, scans))

    def save(self, lesson: Lesson, name: str, out: Path, taught: int, figures: dict) -> StoredModel:
        """Write the lesson's model to the folder `out`; `taught` counts the scans it learnt from."""
        out.mkdir(parents=True, exist_ok=True)
        parent, plan = self.parent.card, self.plan
        save_weights(parent, lesson.weights, out / WEIGHTS)
        card = replace(
            parent,
            name=name,
            normalisation=self._normalisation(lesson.blend),
            parent=parent.name,
            created=datetime.now(UTC).date().isoformat(),
            code_version=__version__,
            weights_sha256=sha256(out / WEIGHTS),
            data=(f"{taught} corrected scans; {plan.rehearsed} synthetic scans rehearsed; started from {parent.name}",),
            training={
                "steps_done": lesson.steps,
                "learning_rate": plan.learning_rate,
                "seed": plan.seed,
                "blend": lesson.blend,
            },
            figures=figures,
            note="",
        )
        return write_card(out, card)


def _fingerprint(scans: Sequence[LabelledScan]) -> str:
    """Hex digest of pixels and labels, so that a corrected label is another lesson."""
    digest = hashlib.sha256()
    for scan in scans:
        for array in (scan.pixels, scan.depths, scan.weights):
            digest.update(np.ascontiguousarray(array))
    return digest.hexdigest()


def _mean_iou(found: Agreement) -> float:
    return float(np.nanmean(found.iou()))
