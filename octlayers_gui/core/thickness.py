"""Thickness of layers along a B-scan. A thickness is in um only where the scale has a stated source."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.scheme import Layer
from octlayers_gui.core.segmentation import Origin, Segmentation, differs


@dataclass(frozen=True)
class LayerThickness:
    """Statistics of one layer over one B-scan, in `unit` ('um' or 'px'); NaN where no column shows it.

    seen_share and corrected_share: share of all columns in which both boundaries are seen, and in which
    at least one of them was placed by hand. area is in um2 (lateral scale known) or px2.
    """

    layer: Layer
    unit: str
    mean: float
    sd: float
    minimum: float
    maximum: float
    median: float
    area: float
    area_unit: str
    seen_share: float
    corrected_share: float


def profile(segmentation: Segmentation, layer: Layer, spacing: Spacing) -> tuple[np.ndarray, str]:
    """Thickness at every A-scan (width,) float32, NaN where a boundary is not seen, and its unit."""
    return between(segmentation, layer.upper, layer.lower, spacing)


def between(segmentation: Segmentation, upper: str, lower: str, spacing: Spacing) -> tuple[np.ndarray, str]:
    """Distance in depth of two boundaries at every A-scan (width,) float32, NaN where one is not seen; its unit."""
    return _scaled(segmentation.boundary(lower).depth - segmentation.boundary(upper).depth, spacing)


def automatic_between(segmentation: Segmentation, upper: str, lower: str, spacing: Spacing) -> np.ndarray | None:
    """As `between`, (width,) float32, of what the network found; None before it ever ran."""
    if segmentation.automatic is None:
        return None
    index_of, depths = segmentation.scheme.index_of, segmentation.automatic
    return _scaled(depths[index_of(lower)] - depths[index_of(upper)], spacing)[0]


def _scaled(thickness: np.ndarray, spacing: Spacing) -> tuple[np.ndarray, str]:
    if spacing.axial_is_known:
        return (thickness * spacing.axial_um).astype(np.float32), "um"
    return thickness, "px"


def corrected_columns(segmentation: Segmentation, layer: Layer) -> np.ndarray:
    """Where a hand placed at least one of the layer's boundaries, (width,) bool."""
    upper, lower = segmentation.boundary(layer.upper), segmentation.boundary(layer.lower)
    return (upper.origin == Origin.HAND) | (lower.origin == Origin.HAND)


def mean_change(segmentation: Segmentation, layer: Layer, spacing: Spacing) -> float:
    """By how much a layer's mean thickness differs from the network's, over the A-scans in which both show it.

    In um where the scale is known, else px; NaN where nothing of the layer moved, or there is nothing to compare.
    """
    if segmentation.automatic is None or not _is_moved(segmentation, layer):
        return float("nan")
    change = profile(segmentation, layer, spacing)[0]
    change = change - automatic_between(segmentation, layer.upper, layer.lower, spacing)
    seen = np.isfinite(change)
    return float(change[seen].mean(dtype=float)) if seen.any() else float("nan")


def _is_moved(segmentation: Segmentation, layer: Layer) -> bool:
    pairs = (
        (segmentation.boundary(name).depth, segmentation.automatic[segmentation.scheme.index_of(name)])
        for name in (layer.upper, layer.lower)
    )
    return any(differs(now, found).any() for now, found in pairs)


def summary(segmentation: Segmentation, spacing: Spacing) -> list[LayerThickness]:
    """Statistics of every layer of the scheme; columns where a layer is not seen are skipped."""
    return [statistics(segmentation, layer, spacing) for layer in segmentation.scheme.layers]


def statistics(
    segmentation: Segmentation, layer: Layer, spacing: Spacing, columns: np.ndarray | slice = slice(None)
) -> LayerThickness:
    """Statistics of one layer; columns where it is not seen are skipped.

    `columns` (indices, or a slice) limits them to a part of the scan, to which the shares then refer.
    """
    values, unit = profile(segmentation, layer, spacing)
    values, corrected = values[columns], corrected_columns(segmentation, layer)[columns]
    seen = np.isfinite(values)
    shown = values[seen].astype(float)
    lateral = spacing.lateral_um if unit == "um" else 1.0
    nan = float("nan")
    mean, sd, low, high, median = (
        (shown.mean(), shown.std(), shown.min(), shown.max(), float(np.median(shown))) if len(shown) else (nan,) * 5
    )
    return LayerThickness(
        layer, unit, float(mean), float(sd), float(low), float(high), median,
        area=float(shown.sum() * lateral) if lateral and len(shown) else nan,
        area_unit="um2" if unit == "um" else "px2",
        seen_share=float(seen.mean()) if len(seen) else nan,
        corrected_share=float(corrected.mean()) if len(seen) else nan,
    )  # fmt: skip
