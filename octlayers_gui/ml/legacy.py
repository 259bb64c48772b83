"""Weights of the base project's network from Keras 2 HDF5 files. Importing this module imports Keras.

Nothing in the file is executed: the network is built here, and arrays are copied into it layer by layer.
"""

from pathlib import Path

import h5py
import keras
import numpy as np

from octlayers_gui.core.errors import UnusableModel
from octlayers_gui.core.scheme import SCHEMES, LayerScheme
from octlayers_gui.ml.architectures import build_network
from octlayers_gui.ml.registry import ModelCard

# Its masks were encoded by sorted grey value: the layer of every class after the background.
BASE_ORDER = ("OPL", "RPE", "GCL+IPL", "Ellipsoid zone", "NFL", "INL", "ONL", "Choroid")
CLASS_ORDERS = ("base", "anatomical")


def read_base_network(path: Path, card: ModelCard, class_order: str = "base") -> keras.Model:
    """The card's `base-unet` with the weights of a file that `model.save` or `model.save_weights` of Keras 2 wrote.

    Layers are matched by their order in the file, since their names are automatic. class_order: 'base' (its
    masks' order, turned into anatomical order here) or 'anatomical'. Raises `UnusableModel` with one sentence
    when the file is no such file or holds another network.
    """
    network = build_network(card)
    wanted = [layer for layer in network.layers if layer.weights]
    try:
        with h5py.File(path, "r") as file:
            found = _layers(file, path.name)
            _check(found, wanted, path.name)
            arrays = [[np.asarray(dataset[()], np.float32) for _, dataset in layer] for layer in found]
    except (OSError, KeyError, RuntimeError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(path) from error
    if not all(np.isfinite(array).all() for layer in arrays for array in layer):
        raise UnusableModel("{name} holds weights that are no numbers.", name=path.name)
    places = _places(SCHEMES[card.scheme], class_order)
    arrays[-1] = [array[..., places] for array in arrays[-1]]
    for layer, values in zip(wanted, arrays, strict=True):
        layer.set_weights(values)
    return network


def _unreadable(path: Path) -> UnusableModel:
    if not path.is_file():
        return UnusableModel("{name} does not exist or is no file.", name=path.name)
    if not h5py.is_hdf5(path):
        return UnusableModel("{name} is no HDF5 file.", name=path.name)
    return UnusableModel("{name} is a damaged HDF5 file.", name=path.name)


def _layers(file: h5py.File, name: str) -> list[list[tuple[str, h5py.Dataset]]]:
    """Every layer that has weights, in the file's order, as names and datasets that are not yet read."""
    root = file.get("model_weights", file)
    if "layer_names" not in root.attrs:
        raise UnusableModel("{name} holds no layers as Keras 2 writes them.", name=name)
    layers = []
    for layer_name in root.attrs["layer_names"]:
        group = root[_text(layer_name)]
        weights = [_text(weight) for weight in group.attrs.get("weight_names", ())]
        if weights:
            layers.append([(f"{_text(layer_name)}/{weight}", group[weight]) for weight in weights])
    return layers


def _text(name: bytes | str) -> str:
    return name.decode("utf-8") if isinstance(name, bytes) else str(name)


def _check(found: list, wanted: list[keras.Layer], name: str) -> None:
    if len(found) != len(wanted):
        raise UnusableModel(
            "{name} holds {layers} layers with weights, but the base project's network has {wanted}.",
            name=name,
            layers=len(found),
            wanted=len(wanted),
        )
    shapes = [[dataset.shape for _, dataset in layer] for layer in found]
    fitting = [[tuple(weight.shape) for weight in layer.weights] for layer in wanted]
    *_, classes = shapes[-1][0] or (0,)
    if shapes[:-1] == fitting[:-1] and shapes[-1] == [fitting[-1][0][:-1] + (classes,), (classes,)]:
        expected = fitting[-1][1][0]
        if classes != expected:
            raise UnusableModel(
                "{name} tells {classes} classes apart, but the layer scheme has {expected}.",
                name=name,
                classes=classes,
                expected=expected,
            )
        return
    place = next(k for k, (one, other) in enumerate(zip(shapes, fitting, strict=True)) if one != other)
    raise UnusableModel(
        "{name} holds another network: its layer {place} ({layer}) has weights of {sizes}, not {wanted}.",
        name=name,
        place=place + 1,
        layer=found[place][0][0].split("/")[0],
        sizes=_sizes(shapes[place]),
        wanted=_sizes(fitting[place]),
    )


def _sizes(shapes: list[tuple[int, ...]]) -> str:
    return " and ".join("x".join(map(str, shape)) or "a single number" for shape in shapes)


def _places(scheme: LayerScheme, class_order: str) -> list[int]:
    """Of every class in our order, its place in the file's."""
    if class_order not in CLASS_ORDERS:
        raise UnusableModel(
            "There is no class order {class_order!r}, only {known}.",
            class_order=class_order,
            known=" and ".join(CLASS_ORDERS),
        )
    names = [layer.name for layer in scheme.layers]
    if class_order == "anatomical":
        return list(range(len(names) + 1))
    if sorted(names) != sorted(BASE_ORDER):
        raise UnusableModel("The layer scheme {scheme!r} has other layers than the base project.", scheme=scheme.name)
    return [0, *(BASE_ORDER.index(name) + 1 for name in names)]
