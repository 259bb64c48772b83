"""Polygons to masks exactly as the base project's notebook filled them."""

from collections.abc import Sequence

import numpy as np

# The notebook's value of each layer, by class; it rescaled a mask by its own minimum and maximum afterwards.
NOTEBOOK_VALUES = {1: 13, 2: 5, 3: 17, 4: 2, 5: 22, 6: 9, 7: 3, 8: 31}


def fill(polygons: Sequence[tuple[int, np.ndarray]], height: int, width: int) -> np.ndarray:
    """Values (height, width) uint8 of polygons, each a value and (n, 2) px, filled in order: a later one overwrites.

    Pillow's fill, outline included, float vertices as they are: the notebook's pixels.
    """
    from PIL import Image, ImageDraw  # fonts come along with it, which the window would wait for

    image = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(image)
    for value, points in polygons:
        corners = [tuple(point) for point in points.tolist()]
        draw.polygon([*corners, corners[0]], outline=value, fill=value)
    return np.array(image)


def notebook_grey(mask: np.ndarray) -> np.ndarray:
    """The base project's grey RGB mask (height, width, 3) uint8 of class indices (height, width).

    With all layers present NFL is 106, GCL+IPL 41, INL 139, OPL 16, ONL 180, EZ 74, RPE 24, choroid 255.
    """
    values = np.zeros(256, np.float64)
    for index, value in NOTEBOOK_VALUES.items():
        values[index] = value
    raw = values[mask]
    low, high = raw.min(), raw.max()
    grey = ((raw - low) * 255 / (high - low) if high > low else raw * 0).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)
