"""What differs between kinds of network; everything else treats them alike. Importing this module imports Keras."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import ops

from octlayers_gui.core.errors import UnusableModel
from octlayers_gui.core.scheme import SCHEMES, LayerScheme
from octlayers_gui.ml import losses
from octlayers_gui.ml.registry import BASE_FRAME, ModelCard
from octlayers_gui.ml.tensors import FRAME
from octlayers_gui.ml.unet import base_unet, ordered_unet, split_background


@dataclass(frozen=True)
class Architecture:
    """A kind of network.

    build: a layer scheme to a fresh network; frame: rows and columns it looks at unless told otherwise;
    stride: what those must be multiples of; ordered: its outputs (n, rows, columns, any) to probabilities of
    the ordered classes (n, rows, columns, layers + 2); loss, error: of packed targets and outputs.
    """

    build: Callable[[LayerScheme], keras.Model]
    frame: tuple[int, int]
    stride: int
    ordered: Callable
    loss: Callable
    error: Callable


ARCHITECTURES = {
    "ordered-unet": Architecture(
        build=lambda scheme: ordered_unet(scheme.ordered_classes),
        frame=FRAME,
        stride=32,
        ordered=ops.softmax,
        loss=losses.boundary_loss,
        error=losses.soft_boundary_error,
    ),
    "base-unet": Architecture(
        build=lambda scheme: base_unet(len(scheme.layers) + 1),
        frame=BASE_FRAME,
        stride=16,
        ordered=split_background,
        loss=losses.base_cross_entropy,
        error=losses.base_boundary_error,
    ),
}


def architecture_of(card: ModelCard) -> Architecture:
    """The card's kind of network; raises `UnusableModel` when it is unknown or the frame does not suit it."""
    if card.architecture not in ARCHITECTURES:
        known = ", ".join(ARCHITECTURES)
        raise UnusableModel(
            "The architecture {architecture!r} of {name!r} is not known here (only {known}).",
            architecture=card.architecture,
            name=card.name,
            known=known,
        )
    architecture = ARCHITECTURES[card.architecture]
    rows, columns = card.frame
    if min(rows, columns) < architecture.stride or rows % architecture.stride or columns % architecture.stride:
        raise UnusableModel(
            "The frame {rows}x{columns} of {name!r} does not suit {architecture}: both must be multiples of {stride}.",
            rows=rows,
            columns=columns,
            name=card.name,
            architecture=card.architecture,
            stride=architecture.stride,
        )
    return architecture


def build_network(card: ModelCard, precision: str | None = None) -> keras.Model:
    """The card's network with fresh weights; raises `UnusableModel` when `architecture_of` does.

    precision: a Keras dtype policy, such as 'mixed_bfloat16'; None for the one that is set.
    """
    build, before = architecture_of(card).build, keras.config.dtype_policy()
    try:
        keras.config.set_dtype_policy(precision or before)
        return build(SCHEMES[card.scheme])
    finally:
        keras.config.set_dtype_policy(before)


def save_weights(card: ModelCard, weights: list[np.ndarray], path: Path) -> None:
    """Write weights alone: a network that was trained would put its optimiser beside them, thrice the size."""
    bare = build_network(card)
    bare.set_weights(weights)
    bare.save_weights(path)
