"""Fine-tuning a model on corrected scans. Importing this module imports Keras."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import keras

from octlayers_gui import __version__
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.ml.architectures import architecture_of, save_weights
from octlayers_gui.ml.registry import WEIGHTS, StoredModel, sha256, write_card
from octlayers_gui.ml.sampling import Sampler
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.tensors import LabelledScan
from octlayers_gui.ml.trainer import Trainer, TrainingPlan, freeze_normalisation

FEW_SCANS = 5
FIRST_LEVELS = ("down0", "down1")


@dataclass(frozen=True)
class TeachingPlan:
    """How a model is taught: half of each batch is corrected strips, half synthetic rehearsal."""

    steps: int = 60
    learning_rate: float = 1e-4
    batch_size: int = 4
    columns: int = 160
    seed: int = 1


def teach(
    parent: StoredModel,
    scans: Sequence[LabelledScan],
    name: str,
    out: Path,
    plan: TeachingPlan,
    on_step: Callable[[StepReport], None] = lambda report: None,
    stopped: Callable[[], bool] = lambda: False,
    progress: Progress = SILENT,
) -> StoredModel:
    """Fine-tune `parent` on corrected scans and write the new model to the folder `out`.

    Batch statistics stay frozen, and with fewer than five scans the first encoder levels too.
    `stopped` ends training after the running batch and keeps what was learnt; raises `Cancelled`,
    `TrainingFailed` or `UnusableModel`.
    """
    keras.utils.set_random_seed(plan.seed)
    network = Segmenter.load(parent).network
    freeze_normalisation(network)
    if len(scans) < FEW_SCANS:
        for layer in network.layers:
            if layer.name.startswith(FIRST_LEVELS):
                layer.trainable = False
    sampler = Sampler(scans, plan.seed, plan.batch_size, plan.columns, parent.card.frame, taught_share=0.5)
    kind = architecture_of(parent.card)
    trainer = Trainer(
        network, sampler, TrainingPlan(plan.steps, plan.learning_rate, warmup=5), loss=kind.loss, error=kind.error
    )
    trainer.run(on_step=on_step, stopped=stopped, progress=progress)
    out.mkdir(parents=True, exist_ok=True)
    save_weights(parent.card, network.get_weights(), out / WEIGHTS)
    card = replace(
        parent.card,
        name=name,
        normalisation="robust",  # what the sampler's strips are: a parent with another one learns this, too
        parent=parent.card.name,
        created=datetime.now(UTC).date().isoformat(),
        code_version=__version__,
        weights_sha256=sha256(out / WEIGHTS),
        data=(f"{len(scans)} corrected scans, and synthetic scans in every batch; started from {parent.card.name}",),
        training={"steps_done": trainer.step, "learning_rate": plan.learning_rate, "seed": plan.seed},
        figures={},
        note="",
    )
    return write_card(out, card)
