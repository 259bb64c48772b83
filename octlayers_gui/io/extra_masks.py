"""Masks besides the class mask: one per layer, and the base project's grey."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.scheme import Layer, LayerScheme
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.polygon_masks import notebook_grey


def binary_masks(scheme: LayerScheme) -> dict[str, Callable[[Path, Exported], None]]:
    """Ending and writer of every layer's mask: PNG, 255 inside the layer, 0 outside."""
    return {f"_mask_{file_part(layer)}.png": partial(_write_layer, layer) for layer in scheme.layers}


def file_part(layer: Layer) -> str:
    """A layer's name as it stands in file names: 'Ellipsoid_zone', 'GCL+IPL'."""
    return layer.name.replace(" ", "_")


def write_grey_mask(path: Path, scan: Exported) -> None:
    """The base project's grey RGB mask, its outermost values 0 and 255 (see `notebook_grey`)."""
    Image.fromarray(notebook_grey(class_mask(scan.segmentation))).save(path, format="PNG")


def _write_layer(layer: Layer, path: Path, scan: Exported) -> None:
    inside = class_mask(scan.segmentation) == layer.index
    Image.fromarray(np.where(inside, np.uint8(255), np.uint8(0))).save(path, format="PNG")
