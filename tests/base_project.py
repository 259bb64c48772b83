"""Stand-ins for what the base project left behind: its network's files, and pictures such a network can read."""

import h5py
import numpy as np

from octlayers_gui.io.polygon_masks import NOTEBOOK_VALUES
from octlayers_gui.ml.unet import base_unet

SIDE = 160
# Of every class in our order, its place among the sorted grey values of the base project's masks.
PLACES = [0, *(sorted(NOTEBOOK_VALUES.values()).index(NOTEBOOK_VALUES[k]) + 1 for k in range(1, 9))]


def automatic_names(network, shift):
    """Keras' own names, with counters as in a session that built other networks before."""
    counts = {}
    for layer in network.layers:
        kind = {"InputLayer": "input", "MaxPooling2D": "max_pooling2d", "Conv2DTranspose": "conv2d_transpose"}.get(
            type(layer).__name__, type(layer).__name__.lower()
        )
        number = counts.get(kind, shift)
        counts[kind] = number + 1
        yield layer, f"{kind}_{number}" if number else kind


def write_keras_2(path, network, whole=True, shift=0, as_text=False):
    """An HDF5 file as Keras 2.4's `save` (whole) or `save_weights` writes it."""
    encoded = (lambda names: names) if as_text else (lambda names: [name.encode() for name in names])
    with h5py.File(path, "w") as file:
        root = file.create_group("model_weights") if whole else file
        if whole:
            file.attrs["model_config"] = b'{"class_name": "Functional"}'
        root.attrs["backend"], root.attrs["keras_version"] = b"tensorflow", b"2.4.0"
        layers = list(automatic_names(network, shift))
        root.attrs["layer_names"] = encoded([name for _, name in layers])
        for layer, name in layers:
            group = root.create_group(name)
            weights = [f"{name}/{kind}:0" for kind, _ in zip(("kernel", "bias"), layer.weights, strict=False)]
            group.attrs["weight_names"] = encoded(weights)
            for weight, values in zip(weights, layer.get_weights(), strict=True):
                group[weight] = values
    return path


def scattered(network, seed=1):
    """The network with weights of all kinds, biases included."""
    rng = np.random.default_rng(seed)
    network.set_weights([w + rng.normal(0, 0.03, w.shape) for w in network.get_weights()])
    return network


def grey_reader():
    """A `base_unet`, its classes in the base project's order, that reads the class off the grey level.

    With u = 8 * grey, its outer skip carries relu(u - k) for every class k, and class k scores -|u - k|.
    """
    network = base_unet()
    network.set_weights([np.zeros_like(w) for w in network.get_weights()])
    same = np.zeros((3, 3, 16, 16), np.float32)
    same[1, 1] = np.eye(16)
    first = np.zeros((3, 3, 1, 16), np.float32)
    first[1, 1] = 8
    thresholds = np.arange(16, dtype=np.float32)
    from_skip = np.concatenate([np.zeros_like(same), same], axis=2)
    scores, offsets = np.zeros((1, 1, 16, 9), np.float32), np.zeros(9, np.float32)
    for ours, theirs in enumerate(PLACES):
        scores[0, 0, 0, theirs] += 20
        scores[0, 0, ours, theirs] -= 40
        offsets[theirs] = -20 * ours
    scores[0, 0, 0, 0], offsets[0] = -20, 0
    none = np.zeros(16, np.float32)
    for name, weights in (
        ("down0a", [first, -thresholds]),
        ("down0b", [same, none]),
        ("up0a", [from_skip, none]),
        ("up0b", [same, none]),
        ("probabilities", [scores, offsets]),
    ):
        network.get_layer(name).set_weights(weights)
    return network


def painted(side=SIDE):
    """A picture whose grey levels are its classes, and the depths (9, columns) they were painted from."""
    depths = (30 + 11.0 * np.arange(9)[:, None] + np.round(4 * np.sin(np.arange(side) / 20))).astype(np.float32)
    classes = (np.arange(side)[:, None] + 0.5 >= depths[:, None]).sum(axis=0) % 9
    return np.rint(classes * 255 / 8).astype(np.uint8), depths
