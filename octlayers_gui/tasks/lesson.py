"""One lesson from beginning to end: teach, judge on scans it never saw and on the guard set, write the model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from octlayers_gui.core.comparison import Comparison, Verdict
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.progress import SILENT, Progress, StepReport
from octlayers_gui.ml.measuring import measure
from octlayers_gui.ml.registry import StoredModel
from octlayers_gui.ml.tensors import LabelledScan

BY_HAND, HINT = 1.0, 0.3
FOLDS = 3
CHECKPOINT = "checkpoint"


@dataclass(frozen=True)
class TeachingRequest:
    """What to teach: scans with their weights, the model to start from, the new one's name.

    judges: scans of eyes that never teach; without any the model is judged by leaving scans out in turn.
    """

    parent: StoredModel
    scans: tuple[LabelledScan, ...]
    name: str
    judges: tuple[LabelledScan, ...] = ()
    steps: int = 60
    learning_rate: float = 1e-4


@dataclass(frozen=True, eq=False)
class TaughtModel:
    """A new model that waits to be kept, and how it compares with its parent.

    taught: on the A-scans that a hand placed in the scans it learnt from, no proof for others; elsewhere: on the
    other A-scans of those scans; judged: on held-out scans, or with each scan left out in turn (`in_turn`), None
    with a single scan or when stopped early; guard: on synthetic scans with their truth.
    blend: how far it goes from its parent's weights to the taught ones, as the guard allowed.
    """

    model: StoredModel
    taught: Comparison
    elsewhere: Comparison
    judged: Comparison | None
    in_turn: bool
    guard: Comparison
    blend: float

    @property
    def is_worse(self) -> bool:
        """Worse on the scans that judge (on those taught where none do), or on the guard set."""
        return (self.judged or self.taught).verdict is Verdict.WORSE or self.guard.forgets


def give_lesson(
    request: TeachingRequest,
    out: Path,
    on_step: Callable[[StepReport], None] = lambda report: None,
    stopped: Callable[[], bool] = lambda: False,
    progress: Progress = SILENT,
) -> TaughtModel:
    """Teach, judge, and write the model to the folder `out`, which also holds checkpoints to go on from.

    Raises `Cancelled`, `TrainingFailed`, `UnusableModel`.
    """
    from octlayers_gui.ml.teaching import Teacher, TeachingPlan

    plan = TeachingPlan(request.steps, request.learning_rate)
    teacher = Teacher(request.parent, plan, progress)
    folds = () if request.judges else _folds(request.scans)
    turns = len(folds) + 1
    lesson = teacher.teach(request.scans, _shifted(on_step, 0, turns), stopped, progress, out / CHECKPOINT)
    segment = teacher.segmenting(lesson)
    taught, elsewhere = (
        Comparison(measure(teacher.segment, scans), measure(segment, scans))
        for scans in (_where(request.scans, by_hand=True), _where(request.scans, by_hand=False))
    )
    guard, judged = teacher.guarded(segment), None
    if request.judges:
        judges = _where(request.judges, by_hand=True)
        judged = Comparison(measure(teacher.segment, judges), measure(segment, judges))
    elif folds and not stopped():
        judged = _in_turn(teacher, request, lesson.blend, on_step, stopped, progress)
    if judged is not None and not judged.compares:
        judged = None
    model = teacher.save(lesson, request.name, out, len(request.scans), _figures(taught, judged, guard))
    return TaughtModel(model, taught, elsewhere, judged, not request.judges, guard, lesson.blend)


def _folds(scans: Sequence[LabelledScan]) -> list[tuple[int, ...]]:
    """Places of the scans left out in each turn: one at a time for up to three scans, else thirds."""
    if len(scans) < 2:
        return []
    turns = min(len(scans), FOLDS)
    return [tuple(range(turn, len(scans), turns)) for turn in range(turns)]


def _in_turn(teacher, request: TeachingRequest, blend: float, on_step, stopped, progress) -> Comparison | None:
    folds, old, new = _folds(request.scans), None, None
    for turn, left_out in enumerate(folds, 1):
        rest = [scan for place, scan in enumerate(request.scans) if place not in left_out]
        judges = _where([request.scans[place] for place in left_out], by_hand=True)
        told = _shifted(on_step, turn, len(folds) + 1)
        lesson = teacher.teach(rest, told, stopped, progress, blend=blend)
        if stopped():
            return None
        old = measure(teacher.segment, judges, old)
        new = measure(teacher.segmenting(lesson), judges, new)
    return Comparison(old, new)


def _shifted(on_step: Callable[[StepReport], None], turn: int, turns: int) -> Callable[[StepReport], None]:
    """Reports of one turn as part of all of them."""
    return lambda report: on_step(replace(report, step=report.step + turn * report.steps, steps=report.steps * turns))


def _where(scans: Sequence[LabelledScan], by_hand: bool) -> list[LabelledScan]:
    """The scans with the depths alone that a hand placed, or with the others."""
    return [replace(scan, depths=np.where((scan.weights == BY_HAND) == by_hand, scan.depths, np.nan)) for scan in scans]


def _figures(taught: Comparison, judged: Comparison | None, guard: Comparison) -> dict:
    figures = {"MAE px on hand-placed A-scans of the taught scans, parent and this (not independent)": _maes(taught)}
    if judged is not None:
        figures["MAE px on scans it did not learn from, parent and this"] = _maes(judged)
    figures["mean IoU on synthetic guard scans, parent and this"] = [round(iou, 4) for iou in guard.mean_ious]
    return figures


def _maes(comparison: Comparison) -> dict:
    return {name: [round(old, 3), round(new, 3)] for name, old, new in comparison.boundary_rows()}


def sentences(taught: TaughtModel) -> list[Phrase]:
    """What came of a lesson in plain words, the judgement first."""
    found = [_judgement(taught.judged, taught.in_turn) if taught.judged is not None else _unjudged(taught.taught)]
    old, new = (100 * iou for iou in taught.guard.mean_ious)
    kept = FORGETS if taught.guard.forgets else KEEPS
    found.append(Phrase(kept.template, old=old, new=new))
    if taught.blend < 1:
        found.append(
            Phrase("To keep that, only {share} % of what it learnt was taken over.", share=round(100 * taught.blend))
        )
    return found


BETTER, SAME, WORSE = Phrase("Better"), Phrase("No clear gain"), Phrase("Worse than before")
HELD_OUT, IN_TURN = Phrase("held-out scans: {count}"), Phrase("scans, each left out in turn: {count}")
FORGETS = Phrase("It forgets: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.")
KEEPS = Phrase("It keeps what it knew: mean IoU on synthetic scans {old:.1f} % before, {new:.1f} % now.")
CHANCE = Phrase("{sentence} So few scans, or so mixed a result, may be chance.")


def _judgement(judged: Comparison, in_turn: bool) -> Phrase:
    verdict = {Verdict.BETTER: BETTER, Verdict.SAME: SAME, Verdict.WORSE: WORSE}[judged.verdict]
    sentence = Phrase(
        "{verdict}: mean error {old:.2f} px before, {new:.2f} px now ({scans}).",
        verdict=verdict,
        **dict(zip(("old", "new"), judged.means_px, strict=True)),
        scans=Phrase((IN_TURN if in_turn else HELD_OUT).template, count=judged.scans),
    )
    return sentence if judged.is_sure else Phrase(CHANCE.template, sentence=sentence)


def _unjudged(taught: Comparison) -> Phrase:
    if not taught.compares:
        return Phrase("Nothing in the taught scans was placed by hand, so nothing can be judged.")
    return Phrase(
        "No scan was left to judge by: on what was taught the mean error went from {old:.2f} to {new:.2f} px, which "
        "proves nothing for other scans.",
        **dict(zip(("old", "new"), taught.means_px, strict=True)),
    )
