"""Train a network from scratch on synthetic scans and annotated folders, in resumable pieces."""

import csv
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from octlayers_gui import __version__
from octlayers_gui.core.errors import UsageError
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.ml.measuring import measure
from octlayers_gui.ml.registry import (
    WEIGHTS,
    ModelCard,
    StoredModel,
    check_weights,
    find_model,
    read_model,
    sha256,
    write_card,
)
from octlayers_gui.ml.tensors import FRAME, LabelledScan
from octlayers_gui.tasks.annotated import read_annotated_folder

CURVES = "curves.csv"
SETTINGS = ("steps", "batch_size", "columns", "learning_rate", "seed", "taught_share", "cut_share", "bfloat16", "blend")
CURVE_COLUMNS = ("step", "loss", "soft_error_px_of_frame", "held_out_mae_px", "seconds")


@dataclass(frozen=True)
class TrainingRequest:
    """What to train on and for how long.

    data: annotated folders; hold_out: eyes (by name) never trained on; minutes: end this piece early,
    to be resumed by the same call; cut_share: share of the steps, at the start, on strips of fewer rows
    (see `Sampler`); bfloat16: faster on CPUs that compute it natively; start_from: name or
    folder of the model whose weights training begins with, '' for fresh ones; blend: how far the saved weights
    go from those to the trained ones, 1 all the way (curves are of the trained ones).
    architecture: key of `architectures.ARCHITECTURES`; frame: rows and columns it looks at, None for the
    architecture's own; columns: width of a training strip.
    """

    out: Path
    data: tuple[Path, ...] = ()
    hold_out: tuple[str, ...] = ()
    name: str = "base-8"
    start_from: str = ""
    architecture: str = "ordered-unet"
    frame: tuple[int, int] | None = None
    steps: int = 4600
    batch_size: int = 8
    columns: int = 160
    learning_rate: float = 2e-3
    seed: int = 1
    taught_share: float = 0.5
    cut_share: float = 0.8
    minutes: float | None = None
    bfloat16: bool = False
    blend: float = 1.0
    validate_every: int = 100
    data_note: tuple[str, ...] = ()
    licence: str = ""


def train(request: TrainingRequest, progress: Progress = SILENT) -> StoredModel:
    """Train (or go on training) a model in `request.out`: checkpoint, curves, card and averaged weights.

    The card is written after every piece, so that even an unfinished model can be used. Raises
    `TrainingFailed`, `UsageError`, `UnreadableAnnotation` or `Cancelled`.
    """
    import keras

    from octlayers_gui.ml.architectures import architecture_of
    from octlayers_gui.ml.sampling import Sampler
    from octlayers_gui.ml.trainer import Trainer, TrainingPlan

    card = _card(request)
    kind = architecture_of(card)
    if request.columns % kind.stride:
        raise UsageError(
            "The strips of {architecture} are a multiple of {stride} columns wide.",
            architecture=request.architecture,
            stride=kind.stride,
        )
    scans = [scan for folder in request.data for scan in read_annotated_folder(folder)]
    unknown = set(request.hold_out) - {scan.eye for scan in scans}
    if unknown:
        raise UsageError("There is no eye {eye!r} to hold out in the annotated folders.", eye=sorted(unknown)[0])
    taught = [scan for scan in scans if scan.eye not in request.hold_out]
    held_out = [scan for scan in scans if scan.eye in request.hold_out]
    keras.utils.set_random_seed(request.seed)
    keras.config.set_dtype_policy("mixed_bfloat16" if request.bfloat16 else "float32")
    network = _start(request)
    first = network.get_weights()
    sampler = Sampler(
        taught,
        request.seed,
        request.batch_size,
        request.columns,
        card.frame,
        request.taught_share,
        cut_until=round(request.cut_share * request.steps),
    )
    plan = TrainingPlan(request.steps, request.learning_rate)
    trainer = Trainer(network, sampler, plan, _settings(request), kind.loss, kind.error)
    if trainer.resume(request.out) and trainer.step >= request.steps:
        return read_model(request.out)
    curves = _Curves(request.out, trainer, held_out, request)
    started = time.monotonic()
    while trainer.step < request.steps:
        piece = min(trainer.step + request.validate_every, request.steps)
        trainer.run(piece, curves.add, progress=progress)
        trainer.save(request.out)
        curves.validate()
        model = _save_model(request, _blended(first, trainer.average, request.blend), trainer.step, taught, held_out)
        if request.minutes is not None and time.monotonic() - started > 60 * request.minutes:
            break
    curves.draw()
    return model


def _settings(request: TrainingRequest) -> str:
    settings = [request.name, request.start_from, str(request.bfloat16)]
    if request.architecture != "ordered-unet":  # not written for it: checkpoints are older than the choice
        settings.append(request.architecture)
    return ", ".join(settings)


def _start(request: TrainingRequest):
    from octlayers_gui.ml.architectures import build_network

    network = build_network(_card(request))
    if request.start_from:
        parent = find_model(request.start_from)
        check_weights(parent)
        if parent.card.architecture != request.architecture:
            raise UsageError(
                "The model {name!r} has the architecture {parents}; its weights do not fit {architecture}.",
                name=parent.card.name,
                parents=parent.card.architecture,
                architecture=request.architecture,
            )
        network.load_weights(parent.weights)
    return network


def _card(request: TrainingRequest, **facts) -> ModelCard:
    from octlayers_gui.ml.architectures import ARCHITECTURES

    kind = ARCHITECTURES.get(request.architecture)
    frame = request.frame or (kind.frame if kind else FRAME)
    return ModelCard(request.name, BASE_8.name, request.architecture, frame, **facts)


def _blended(first: list[np.ndarray], trained: list[np.ndarray], share: float) -> list[np.ndarray]:
    """Weights on the straight line from those training began with to the trained ones (Wortsman et al., CVPR 2022)."""
    return [one + share * (other - one) for one, other in zip(first, trained, strict=True)]


def _save_model(
    request: TrainingRequest, trained: list[np.ndarray], step: int, taught: Sequence, held_out: Sequence
) -> StoredModel:
    from octlayers_gui.ml.architectures import save_weights

    weights = request.out / WEIGHTS
    save_weights(_card(request), trained, weights)
    card = _card(
        request,
        parent=find_model(request.start_from).card.name if request.start_from else "",
        created=datetime.now(UTC).date().isoformat(),
        code_version=__version__,
        weights_sha256=sha256(weights),
        data=(
            *request.data_note,
            f"{len(taught)} annotated scans of {len({s.eye for s in taught})} eyes",
            "synthetic scans",
        ),
        licence=request.licence,
        training={
            **{key: value for key, value in asdict(request).items() if key in SETTINGS},
            "steps_done": step,
            # Counts, no names: a stem may carry a person's.
            "held_out": {"eyes": len({s.eye for s in held_out}), "scans": len(held_out)},
        },
    )
    return write_card(request.out, card)


class _Curves:
    def __init__(self, folder: Path, trainer, held_out: list[LabelledScan], request: TrainingRequest) -> None:
        self._path, self._trainer, self._held_out, self._request = folder / CURVES, trainer, held_out, request
        self._started, self._segmenter = time.monotonic(), None
        folder.mkdir(parents=True, exist_ok=True)
        kept = self._rows_until(trainer.step) if trainer.step else []
        self._write(CURVE_COLUMNS, "w")
        for row in kept:
            self._write(row)

    def _rows_until(self, step: int) -> list[list[str]]:
        """What was written up to a checkpoint; later steps are done again."""
        if not self._path.exists():
            return []
        with self._path.open(encoding="utf-8") as file:
            return [row for row in list(csv.reader(file))[1:] if int(row[0]) <= step]

    def _write(self, row, mode: str = "a") -> None:
        with self._path.open(mode, newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerow(row)

    def add(self, report) -> None:
        seconds = time.monotonic() - self._started
        self._write((report.step, f"{report.loss:.5f}", f"{report.error_px:.4f}", "", f"{seconds:.1f}"))

    def validate(self) -> None:
        if self._held_out:
            errors = self._trainer.with_average(self._held_out_mae)
            known = errors[np.isfinite(errors)]
            error = f"{known.mean():.4f}" if len(known) else ""
            self._write((self._trainer.step, "", "", error, f"{time.monotonic() - self._started:.1f}"))

    def _held_out_mae(self) -> np.ndarray:
        from octlayers_gui.ml.segmenter import Segmenter

        self._segmenter = self._segmenter or Segmenter(self._trainer.network, _card(self._request))
        return measure(self._segmenter.segment, self._held_out).mae_px()

    def draw(self) -> None:
        draw_curves(self._path, self._path.with_suffix(".png"))


def draw_curves(table: Path, picture: Path) -> None:
    """Plot a `curves.csv` as PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    figure = Figure(figsize=(8, 6), layout="constrained")
    FigureCanvasAgg(figure)
    upper, lower = figure.subplots(2, 1, sharex=True)
    for axis, column, label in (
        (upper, "loss", "training loss"),
        (lower, "soft_error_px_of_frame", "training, soft boundary error (px of frame)"),
        (lower, "held_out_mae_px", "held-out eyes, boundary MAE (px of scan)"),
    ):
        points = [(int(r["step"]), float(r[column])) for r in rows if r[column]]
        if points:
            axis.plot(*zip(*points, strict=True), label=label, linewidth=1, marker="o" if len(points) < 60 else None)
    for axis in (upper, lower):
        axis.set_yscale("log")
        axis.grid(alpha=0.3)
        axis.legend()
    lower.set_xlabel("step")
    figure.savefig(picture, dpi=110)
