"""Boundaries to class masks and overlays; masks are painted from boundaries, so layers never overlap."""

import cv2
import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.regions import colour_of
from octlayers_gui.core.scheme import LayerScheme
from octlayers_gui.core.segmentation import Segmentation

SHIFT = 4  # bits of a pixel's fraction that OpenCV draws with


def paint_mask(depths: np.ndarray, height: int) -> np.ndarray:
    """Class indices (height, width) uint8 from depths (boundaries, width) in px.

    Row r belongs to the lower layer if and only if r + 0.5 >= depth. A layer with a bounding boundary
    that is not seen (NaN) is class 0 in that column.
    """
    number = np.int16 if height < 1 << 15 else np.int32  # the smallest is compared fastest
    seen = np.isfinite(depths)
    edges = np.ceil(np.where(seen, depths, 0) - np.float32(0.5)).clip(0, height).astype(number)  # the first row below
    mask = np.zeros((height, depths.shape[1]), np.uint8)
    for k in range(len(depths) - 1):
        both = seen[k] & seen[k + 1]
        upper, lower = np.where(both, edges[k], number(height)), np.where(both, edges[k + 1], number(0))
        top, bottom = int(upper.min()), int(lower.max())
        rows = np.arange(top, bottom, dtype=number)[:, None]
        np.copyto(mask[top : max(top, bottom)], k + 1, where=(rows >= upper) & (rows < lower))
    return mask


def class_mask(segmentation: Segmentation) -> np.ndarray:
    """Class indices (height, width) uint8 of a segmentation; 0 is background."""
    return paint_mask(segmentation.depths, segmentation.height)


def display_grey(bscan: BScan) -> np.ndarray:
    """Pixels (rows, columns) as uint8, stretched between the 0.5 and 99.8 percentiles unless already 8 bit."""
    if bscan.pixels.dtype == np.uint8:
        return bscan.pixels
    finite = np.nan_to_num(bscan.pixels.astype(np.float32))
    low, high = np.percentile(finite, (0.5, 99.8))
    return (np.clip((finite - low) / max(high - low, 1e-6), 0, 1) * 255).astype(np.uint8)


def overlay(bscan: BScan, segmentation: Segmentation, opacity: float = 0.35) -> np.ndarray:
    """The scan with tinted layers, boundary lines and outlined regions, (rows, columns, 3) uint8 RGB."""
    grey = display_grey(bscan)
    picture = np.repeat(grey[:, :, None], 3, axis=2).astype(np.float32)
    mask = class_mask(segmentation)
    for layer in segmentation.scheme.layers:
        picture[mask == layer.index] = (1 - opacity) * picture[mask == layer.index] + opacity * np.array(layer.colour)
    picture = picture.astype(np.uint8)
    for boundary, colour in zip(segmentation.boundaries, boundary_colours(segmentation.scheme), strict=True):
        _draw_line(picture, boundary.depth, colour)
    for region in segmentation.regions:
        _draw_outline(picture, region.outline, colour_of(region.label))
    return picture


def boundary_colours(scheme: LayerScheme) -> tuple[tuple[int, int, int], ...]:
    """RGB colour of each boundary's line: that of the layer under it, the last one the scheme's own."""
    return (*(layer.colour for layer in scheme.layers), scheme.floor_colour)


def _draw_line(picture: np.ndarray, depth: np.ndarray, colour: tuple[int, int, int]) -> None:
    for start, stop in seen_runs(depth):
        columns = np.arange(start, stop)
        # Depth d is an edge: the centre of row r lies at r + 0.5, which OpenCV calls r.
        points = np.stack([columns, depth[start:stop] - 0.5], axis=1) * (1 << SHIFT)
        cv2.polylines(picture, [np.rint(points).astype(np.int32)], False, colour, 1, cv2.LINE_AA, SHIFT)


def _draw_outline(picture: np.ndarray, outline: np.ndarray, colour: tuple[int, int, int]) -> None:
    # An outline counts from the borders of the scan, OpenCV from the centre of its first pixel.
    points = (outline.astype(float) - 0.5) * (1 << SHIFT)
    cv2.polylines(picture, [np.rint(points).astype(np.int32)], True, colour, 1, cv2.LINE_AA, SHIFT)


def seen_runs(depth: np.ndarray) -> list[tuple[int, int]]:
    """Half-open column ranges [start, stop) in which a boundary (width,) is seen."""
    seen = np.concatenate([[False], np.isfinite(depth), [False]])
    changes = np.flatnonzero(seen[1:] != seen[:-1])
    return list(zip(changes[::2].tolist(), changes[1::2].tolist(), strict=True))
