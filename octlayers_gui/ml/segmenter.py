"""A loaded model that turns scans into segmentations. Importing this module imports Keras."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import keras
import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.decoding import Decoded, decode, finish
from octlayers_gui.core.errors import NotSegmentable, UnusableModel
from octlayers_gui.core.quality import (
    BETTER_SCORE,
    DOUBTFUL_SCORE,
    LEAST_LIKENESS,
    LEAST_SCORE,
    SURE_SCORE,
    UNUSUAL,
    UPSIDE_DOWN,
    retina_likeness,
    retina_score,
)
from octlayers_gui.core.scheme import SCHEMES, LayerScheme
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.ml.architectures import architecture_of, build_network
from octlayers_gui.ml.backend import Inference, computes_bfloat16, gpu_names
from octlayers_gui.ml.normalisation import NORMALISATIONS
from octlayers_gui.ml.registry import ModelCard, StoredModel, check_weights
from octlayers_gui.ml.tensors import stretch_columns

BATCH_ON_GPU = 16


class Segmenter:
    """A network with its card. Not thread-safe: use it from the thread that made it."""

    def __init__(self, network: keras.Model, card: ModelCard) -> None:
        self.network, self.card = network, card
        self.scheme: LayerScheme = SCHEMES[card.scheme]
        ordered = architecture_of(card).ordered
        self._infer = Inference(lambda images: ordered(network(images, training=False)))

    @classmethod
    def load(cls, model: StoredModel) -> "Segmenter":
        """Build the card's network and load its weights; raises `UnusableModel` when they do not fit.

        It computes in bfloat16 where the CPU does so natively: twice as fast, and boundaries move by
        hundredths of a px (`tests/benchmarks/inference.py`). Elsewhere emulation would make it slower.
        """
        check_weights(model)
        network = build_network(model.card, "mixed_bfloat16" if computes_bfloat16() else "float32")
        try:
            network.load_weights(model.weights)
        except (ValueError, OSError, KeyError) as error:
            raise UnusableModel(
                "The weights of the model {name!r} do not fit its network.", name=model.card.name
            ) from error
        return cls(network, model.card)

    def warm_up(self) -> None:
        """Trace and run once, so that the first scan does not wait for it."""
        self._infer(np.zeros((1, *self.card.frame, 1), np.float32))

    def traces(self) -> int:
        """How often TensorFlow traced the network; once, whatever sizes of scan came."""
        return self._infer.traces()

    def probabilities(self, bscan: BScan) -> np.ndarray:
        """Probabilities of the ordered classes in the model's frame, (rows, columns, layers + 2) float32.

        Those that `segment` cuts: of the inverted grey where that is chosen, background where columns are blank.
        """
        return self._chosen(bscan, self._look_at(bscan.pixels)).probabilities

    @property
    def batch_size(self) -> int:
        """How many scans at once are fastest: a GPU wants many, a CPU is busy with one."""
        return BATCH_ON_GPU if gpu_names() else 1

    def segment(self, bscan: BScan, force: bool = False) -> Segmentation:
        """Ordered boundaries of a scan in its own pixels; inverted grey is recognised.

        Raises `NotSegmentable` when no column shows a retina, and, unless forced, when the picture looks
        like something else or is too poor.
        """
        (found,) = self.segment_batch([bscan], force)
        if isinstance(found, NotSegmentable):
            raise found
        return found

    def segment_batch(self, bscans: Sequence[BScan], force: bool = False) -> list[Segmentation | NotSegmentable]:
        """The same for several scans of any sizes at once; what `segment` would raise is returned."""
        images = np.stack([self._image(bscan.pixels) for bscan in bscans])
        looks = map(self._look, images, self._infer(images[..., None]))
        return [self._judge(bscan, look, force) for bscan, look in zip(bscans, looks, strict=True)]

    def _judge(self, bscan: BScan, look: "_Look", force: bool) -> Segmentation | NotSegmentable:
        look = self._chosen(bscan, look)
        if not np.isfinite(look.decoded.depths).any():
            return NotSegmentable("No retina was found in this picture.")
        if not force and not look.is_retina:
            return NotSegmentable("This does not look like an OCT scan of the retina, or is too poor to be trusted.")
        found = _to_scan(look.decoded, bscan, self.card.frame[0])
        segmentation = Segmentation.of(
            found.depths, bscan.height, Origin.MODEL, found.deviations, self.scheme, model=self.card.name
        )
        return replace(segmentation, doubt=self._doubt(bscan, look))

    def _chosen(self, bscan: BScan, look: "_Look") -> "_Look":
        """The look at the scan, or at its inverted grey where that alone shows a retina."""
        if look.is_retina:
            return look
        inverted = self._look_at(_inverted(bscan.pixels))
        return inverted if inverted.is_retina else look

    def _image(self, pixels: np.ndarray) -> np.ndarray:
        return NORMALISATIONS[self.card.normalisation](pixels, tuple(self.card.frame))

    def _look_at(self, pixels: np.ndarray) -> "_Look":
        image = self._image(pixels)
        return self._look(image, self._infer(image[None, ..., None])[0])

    def _look(self, image: np.ndarray, probabilities: np.ndarray) -> "_Look":
        bm = self.scheme.index_of("BM") if "BM" in self.scheme.boundaries else len(self.scheme.boundaries) - 1
        blank = _blank(image)
        if blank.any():
            probabilities = np.array(probabilities)
            probabilities[:, blank] = np.eye(probabilities.shape[2], dtype=np.float32)[0]
        decoded = finish(decode(probabilities, self.card.temperature), self.card.frame[0], bm)
        # A few blank columns are too few to hold up a path along the columns.
        decoded = Decoded(np.where(blank, np.nan, decoded.depths), np.where(blank, np.nan, decoded.deviations))
        score, likeness = retina_score(probabilities, decoded, bm), retina_likeness(image, decoded, bm)
        return _Look(decoded, score, likeness, probabilities)

    def _doubt(self, bscan: BScan, look: "_Look") -> str:
        if look.score < SURE_SCORE:
            other = self._look_at(np.ascontiguousarray(bscan.pixels[::-1]))
            if other.is_retina and other.score > look.score + BETTER_SCORE:
                return UPSIDE_DOWN
        return UNUSUAL if look.score < DOUBTFUL_SCORE or not look.is_retina else ""


@dataclass(frozen=True, eq=False)
class _Look:
    decoded: Decoded
    score: float
    likeness: float
    probabilities: np.ndarray

    @property
    def is_retina(self) -> bool:
        return self.score >= LEAST_SCORE and self.likeness >= LEAST_LIKENESS


def _blank(image: np.ndarray) -> np.ndarray:
    """Columns (columns,) bool that a viewer added, and the one beside them that resizing mixed with them."""
    even = np.pad(np.ptp(image, axis=0) == 0, 1)
    return even[1:-1] | even[:-2] | even[2:]


def _inverted(pixels: np.ndarray) -> np.ndarray:
    return pixels.max() - pixels


def _to_scan(decoded: Decoded, bscan: BScan, rows: int) -> Decoded:
    scale = np.float32(bscan.height / rows)
    depths = stretch_columns(decoded.depths, bscan.width) * scale
    deviations = stretch_columns(decoded.deviations, bscan.width) * scale
    # Stretching each boundary alone may round two that touch past each other.
    order = np.maximum.accumulate(np.where(np.isfinite(depths), depths, -np.inf), axis=0)
    depths = np.where(np.isfinite(depths), order, np.nan)
    return Decoded(depths.astype(np.float32), deviations.astype(np.float32))
