"""How grey levels reach a network, chosen by its card. No Keras here."""

from collections.abc import Callable

import numpy as np

from octlayers_gui.ml.tensors import stretch, to_frame


def _unit(pixels: np.ndarray, frame: tuple[int, int]) -> np.ndarray:
    """Grey divided by the largest value of its type (255 for 8 bit); float pixels beyond 1 by their own maximum."""
    if pixels.dtype.kind == "u":
        return stretch(pixels.astype(np.float32) / np.iinfo(pixels.dtype).max, frame)
    grey = np.nan_to_num(pixels.astype(np.float32), posinf=0.0, neginf=0.0)
    return stretch(grey / max(float(grey.max()), 1.0), frame)


def _columns(pixels: np.ndarray, frame: tuple[int, int]) -> np.ndarray:
    """Every A-scan divided by its Euclidean norm, as `keras.utils.normalize(pictures, axis=1)` does."""
    grey = _unit(pixels, frame)
    return grey / np.maximum(np.linalg.norm(grey, axis=0, keepdims=True), 1e-12)


# Pixels (rows, columns) of any depth, and a frame, to float32 of the frame's size.
NORMALISATIONS: dict[str, Callable[[np.ndarray, tuple[int, int]], np.ndarray]] = {
    "robust": to_frame,
    "unit": _unit,
    "columns": _columns,
}
