"""Batches of strips for training: what the network sees at a step depends on the seed and the step alone."""

import queue
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from octlayers_gui.ml.tensors import FRAME, LabelledScan, augment, pack_targets, stretch_columns, to_frame
from octlayers_gui.synth.scan import synthetic_scan

Batch = tuple[np.ndarray, np.ndarray]
Strip = tuple[np.ndarray, np.ndarray, np.ndarray]  # image (rows, columns), depths and weights (boundaries, columns)
WHOLE_EVERY = 4


@dataclass(frozen=True)
class Sampler:
    """Draws batches: images (n, rows, columns, 1) and packed targets (n, columns, 2 * boundaries).

    `taught_share` of every batch comes from `scans` (eyes drawn evenly, then their scans), the rest is
    synthetic: drawn anew each time, or strips of the `rehearsed` scans where there are any. Strips are `columns`
    wide and the frame high; before step `cut_until` three batches of four have only `cut_rows` of them, around
    the retina or across its edge, which costs less and shows what a cut-off retina looks like; the fourth keeps
    the normalisation statistics near those of whole frames.
    """

    scans: Sequence[LabelledScan]
    seed: int
    batch_size: int = 8
    columns: int = 160
    frame: tuple[int, int] = FRAME
    taught_share: float = 0.4
    cut_rows: int = 384
    cut_until: int = 0
    rehearsed: Sequence[LabelledScan] = ()

    def identity(self) -> list:
        """What decides the batches, as plain values: settings, and the names of the scans."""
        names = sorted(f"{scan.eye}/{scan.stem}" for scan in self.scans)
        cut = [self.cut_rows, self.cut_until]
        rehearsed = [len(self.rehearsed)] if self.rehearsed else []  # checkpoints are older than the choice
        return [self.seed, self.batch_size, self.columns, list(self.frame), self.taught_share, *cut, *rehearsed, names]

    def batch(self, step: int) -> Batch:
        taught = round(self.taught_share * self.batch_size) if self.scans else 0
        strips = [
            self._taught(step, place) if place < taught else self._other(step, place)
            for place in range(self.batch_size)
        ]
        rows = self.cut_rows if step < self.cut_until and step % WHOLE_EVERY else self.frame[0]
        cut = [self._cut(step, place, rows, *strip) for place, strip in enumerate(strips)]
        images, targets = zip(*cut, strict=True)
        return np.stack(images)[..., None], np.stack(targets)

    def _cut(self, step: int, place: int, rows: int, image: np.ndarray, depths: np.ndarray, weights: np.ndarray):
        """`rows` of a strip, and its targets; a known boundary outside them lies at their edge."""
        rng = np.random.default_rng((self.seed, step, place, rows))
        spare = len(image) - rows
        known = depths[np.isfinite(depths) & (depths < len(image))]
        middle = known.mean() if len(known) else len(image) / 2
        start = int(np.clip(middle - rows / 2 + rng.uniform(-0.25, 0.25) * rows, 0, spare)) if spare > 0 else 0
        inside = np.clip(depths - np.float32(start), 0, rows)
        return image[start : start + rows], pack_targets(inside, weights, rows)

    def _taught(self, step: int, place: int) -> Strip:
        rng = np.random.default_rng((self.seed, step, place))
        eyes = sorted({scan.eye for scan in self.scans})
        eye = eyes[rng.integers(len(eyes))]
        scan = [s for s in self.scans if s.eye == eye]
        return augment(rng, scan[rng.integers(len(scan))], self.frame, self.columns)

    def _other(self, step: int, place: int) -> Strip:
        if not self.rehearsed:
            return self._synthetic(step, place)
        rng = np.random.default_rng((self.seed, step, place))
        return augment(rng, self.rehearsed[rng.integers(len(self.rehearsed))], self.frame, self.columns)

    def _synthetic(self, step: int, place: int) -> Strip:
        rows, full = self.frame
        drawn = synthetic_scan((self.seed, step, place), share=self.columns / full)
        image = to_frame(drawn.bscan.pixels, (rows, self.columns))
        depths = stretch_columns(drawn.placed, self.columns) * (rows / drawn.bscan.height)
        return image, depths, np.ones_like(depths)


def prefetched(sampler: Sampler, first: int, stop: int, ahead: int = 4) -> Iterator[Batch]:
    """The sampler's batches first, ..., stop - 1, drawn in a thread while the network computes."""
    ready: queue.Queue = queue.Queue(ahead)
    ended = threading.Event()

    def offer(item) -> None:
        while not ended.is_set():
            try:
                return ready.put(item, timeout=0.2)
            except queue.Full:
                continue

    def draw() -> None:
        try:
            for step in range(first, stop):
                if ended.is_set():
                    return
                offer(sampler.batch(step))
        except BaseException as error:  # noqa: BLE001  handed over, raised where the batch is awaited
            offer(error)

    threading.Thread(target=draw, daemon=True).start()
    try:
        for _ in range(first, stop):
            item = ready.get()
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        ended.set()
