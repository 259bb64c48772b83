"""Batches of strips for training: what the network sees at a step depends on the seed and the step alone."""

import queue
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from octlayers_gui.ml.tensors import FRAME, LabelledScan, augment, pack_targets, stretch_columns, to_frame
from octlayers_gui.synth.scan import synthetic_scan

Batch = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Sampler:
    """Draws batches: images (n, rows, columns, 1) and packed targets (n, columns, 2 * boundaries).

    `taught_share` of every batch comes from `scans` (eyes drawn evenly, then their scans), the rest is
    synthetic. Strips are full height and `columns` wide.
    """

    scans: Sequence[LabelledScan]
    seed: int
    batch_size: int = 8
    columns: int = 160
    frame: tuple[int, int] = FRAME
    taught_share: float = 0.4

    def identity(self) -> list:
        """What decides the batches, as plain values: settings, and the names of the scans."""
        names = sorted(f"{scan.eye}/{scan.stem}" for scan in self.scans)
        return [self.seed, self.batch_size, self.columns, list(self.frame), self.taught_share, names]

    def batch(self, step: int) -> Batch:
        taught = round(self.taught_share * self.batch_size) if self.scans else 0
        strips = [
            self._taught(step, place) if place < taught else self._synthetic(step, place)
            for place in range(self.batch_size)
        ]
        images, targets = zip(*strips, strict=True)
        return np.stack(images)[..., None], np.stack(targets)

    def _taught(self, step: int, place: int) -> Batch:
        rng = np.random.default_rng((self.seed, step, place))
        eyes = sorted({scan.eye for scan in self.scans})
        eye = eyes[rng.integers(len(eyes))]
        scan = [s for s in self.scans if s.eye == eye]
        image, depths, weights = augment(rng, scan[rng.integers(len(scan))], self.frame, self.columns)
        return image.astype(np.float32), pack_targets(depths, weights, self.frame[0])

    def _synthetic(self, step: int, place: int) -> Batch:
        rows, full = self.frame
        drawn = synthetic_scan((self.seed, step, place), share=self.columns / full)
        image = to_frame(drawn.bscan.pixels, (rows, self.columns))
        depths = stretch_columns(drawn.depths, self.columns) * (rows / drawn.bscan.height)
        return image, pack_targets(depths, np.ones_like(depths), rows)


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
