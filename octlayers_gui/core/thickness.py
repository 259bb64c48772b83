"""Thickness of layers along a B-scan. A thickness is in um only where the scale has a stated source."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.scheme import Layer
from octlayers_gui.core.segmentation import Origin, Segmentation


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
    thickness = segmentation.boundary(layer.lower).depth - segmentation.boundary(layer.upper).depth
    if spacing.axial_is_known:
        return (thickness * spacing.axial_um).astype(np.float32), "um"
    return thickness, "px"


def corrected_columns(segmentation: Segmentation, layer: Layer) -> np.ndarray:
    """Where a hand placed at least one of the layer's boundaries, (width,) bool."""
    upper, lower = segmentation.boundary(layer.upper), segmentation.boundary(layer.lower)
    return (upper.origin == Origin.HAND) | (lower.origin == Origin.HAND)


def summary(segmentation: Segmentation, spacing: Spacing) -> list[LayerThickness]:
    """Statistics of every layer of the scheme; columns where a layer is not seen are skipped."""
    return [_statistics(segmentation, layer, spacing) for layer in segmentation.scheme.layers]


def _statistics(segmentation: Segmentation, layer: Layer, spacing: Spacing) -> LayerThickness:
    values, unit = profile(segmentation, layer, spacing)
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
        seen_share=float(seen.mean()),
        corrected_share=float(corrected_columns(segmentation, layer).mean()),
    )  # fmt: skip
