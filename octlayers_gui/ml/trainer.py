"""Training and fine-tuning, one batch at a time: resumable, cancellable within a batch, backend-neutral."""

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import keras
import numpy as np

from octlayers_gui.core.errors import TrainingFailed
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.ml.losses import boundary_loss, soft_boundary_error
from octlayers_gui.ml.sampling import Sampler, prefetched

AVERAGE_EVERY = 10
AVERAGE_DECAY = 0.9  # per AVERAGE_EVERY steps: the kept weights look back about 100 steps


@dataclass(frozen=True)
class TrainingPlan:
    """How long and how fast: the learning rate rises over `warmup` steps, then falls as a cosine to 1 %."""

    steps: int
    learning_rate: float = 2e-3
    warmup: int = 50
    average_decay: float = AVERAGE_DECAY

    def rate_at(self, step: int) -> float:
        rise = min(1.0, (step + 1) / max(self.warmup, 1))
        share = min(step / max(self.steps, 1), 1.0)
        return self.learning_rate * rise * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * share)))


class Trainer:
    """Trains a network in place and keeps a running average of its weights.

    The average (exponential, over every variable, normalisation statistics included) is what a finished
    model ships: it is steadier than the last step's weights. `settings` is whatever else a checkpoint must
    agree in; `loss` and `error` (in px) are functions of packed targets and the network's outputs.
    """

    def __init__(
        self,
        network: keras.Model,
        sampler: Sampler,
        plan: TrainingPlan,
        settings: str = "",
        loss: Callable = boundary_loss,
        error: Callable = soft_boundary_error,
    ) -> None:
        self.network, self.sampler, self.plan = network, sampler, plan
        self._identity = json.dumps([asdict(plan), sampler.identity(), settings])
        self.step = 0
        self._error_name = error.__name__
        # Their states are no weights, but decide what dropout drops after a resume.
        self._draws = [
            layer.seed_generator.state for layer in network.layers if isinstance(layer, keras.layers.Dropout)
        ]
        self.average = [np.array(w) for w in network.get_weights()]
        network.compile(
            keras.optimizers.Adam(plan.learning_rate, clipnorm=1.0),
            loss=loss,
            metrics=[error],
            jit_compile=keras.backend.backend() != "tensorflow",
        )

    def run(
        self,
        until: int | None = None,
        on_step: Callable[[StepReport], None] = lambda report: None,
        stopped: Callable[[], bool] = lambda: False,
        progress: Progress = SILENT,
    ) -> None:
        """Train up to step `until` (the plan's end when None), or until `stopped` says so between two batches.

        Raises `Cancelled` between two batches when asked to stop, `TrainingFailed` when the loss is no
        longer a number.
        """
        stop = min(until or self.plan.steps, self.plan.steps)
        for images, targets in prefetched(self.sampler, self.step, stop):
            progress.step(self.step, self.plan.steps, "Training")
            if stopped():
                break
            self.network.optimizer.learning_rate = self.plan.rate_at(self.step)
            result = self.network.train_on_batch(images, targets, return_dict=True)
            # Keras averages a batch's metrics over the epoch; each step is an epoch of its own here.
            self.network.reset_metrics()
            loss = float(result["loss"])
            if not math.isfinite(loss):
                raise TrainingFailed(
                    "Training diverged at step {step}: the loss is no longer a number.", step=self.step
                )
            self.step += 1
            if self.step % AVERAGE_EVERY == 0 or self.step == self.plan.steps:
                self._update_average()
            on_step(StepReport(self.step, self.plan.steps, loss, float(result[self._error_name])))

    def _update_average(self) -> None:
        # Early weights are poor company: the average forgets faster while it is young.
        decay = min(self.plan.average_decay, self.step / (self.step + 10 * AVERAGE_EVERY))
        for kept, now in zip(self.average, self.network.get_weights(), strict=True):
            kept *= decay
            kept += (1 - decay) * now

    def with_average(self, work: Callable[[], object]) -> object:
        """Run `work` while the network holds the averaged weights, then put its own back."""
        own = self.network.get_weights()
        self.network.set_weights(self.average)
        try:
            return work()
        finally:
            self.network.set_weights(own)

    def save(self, folder: Path) -> None:
        """Write everything needed to go on after an interruption; the previous checkpoint stays until then."""
        folder.mkdir(parents=True, exist_ok=True)
        arrays = {f"w{i}": w for i, w in enumerate(self.network.get_weights())}
        arrays |= {f"a{i}": w for i, w in enumerate(self.average)}
        arrays |= {f"o{i}": keras.ops.convert_to_numpy(v) for i, v in enumerate(self.network.optimizer.variables)}
        arrays |= {f"d{i}": keras.ops.convert_to_numpy(v) for i, v in enumerate(self._draws)}
        beside = folder / "checkpoint.tmp.npz"
        np.savez(beside, step=self.step, identity=self._identity, **arrays)
        beside.replace(folder / "checkpoint.npz")

    def resume(self, folder: Path) -> bool:
        """Go on from a checkpoint if there is one; raises `TrainingFailed` when it belongs to other settings."""
        path = folder / "checkpoint.npz"
        if not path.exists():
            return False
        with np.load(path) as saved:
            if "identity" not in saved or str(saved["identity"]) != self._identity:
                raise TrainingFailed(
                    "The checkpoint in this folder was made with other settings or scans; choose a new folder."
                )
            self.step = int(saved["step"])
            self.network.set_weights([saved[f"w{i}"] for i in range(len(self.average))])
            self.average = [saved[f"a{i}"] for i in range(len(self.average))]
            self.network.optimizer.build(self.network.trainable_variables)
            for i, variable in enumerate(self.network.optimizer.variables):
                variable.assign(saved[f"o{i}"])
            for i, state in enumerate(self._draws):
                state.assign(saved[f"d{i}"])
        return True


def freeze_normalisation(network: keras.Model) -> None:
    """Keep batch statistics as they are: a handful of scans must not move them. Call before `Trainer`."""
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False
