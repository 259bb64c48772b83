"""Anatomical checks of one segmented B-scan: steps, kinks, gaps and thicknesses that no retina has.

What all boundaries do together, as at a movement of the eye or a tilt, is left out: it is the eye's, not the
segmentation's. So is the foveal pit, and what the frame cuts off.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.places import Place, length, runs
from octlayers_gui.core.segmentation import Origin, Segmentation

STEP_PX = 4.0  # between neighbouring columns, beyond what all boundaries do
KINK_PX = 3.0
FAR = 8.0  # robust standard deviations of the scan itself
KINK_REACH = 150  # a kink is measured over the width's 150th part on either side
SMOOTHING = 1.5  # columns
EDGE_PX = 10.0  # a boundary that leaves this near the frame's edge is cut off by it
EDGE_SHARE = 0.03
MISSING_PX = 0.5
MISSING_SHARE = 0.08  # of the width, over which a layer away from the fovea cannot vanish
THICKNESS_PX = 5.0
PIT = 0.65  # inner retina thinner than this share of the scan's own, or
PIT_BESIDE = 0.75  # than this share of what lies around, is the fovea
TREND_SAMPLES = 64

# Thickness in um that healthy eyes do not leave: the ring means of PMC6042244, Table 6, with three times the spread
# within and between eyes, and the thin middle of the pit. The nerve fibre layer is thick at the disc and may be
# thinner than a px, the choroid is seen as far as the light reaches.
HEALTHY_UM = {
    "NFL": (0.0, 250.0),
    "GCL+IPL": (0.0, 190.0),
    "INL": (0.0, 100.0),
    "OPL": (0.0, 90.0),
    "ONL": (15.0, 230.0),
    "Ellipsoid zone": (5.0, 70.0),
    "RPE": (8.0, 100.0),
    "Choroid": (20.0, 700.0),
}
UNEVEN = ("NFL", "Choroid")  # by nature: nothing is said of how they vary or where they vanish


@dataclass(frozen=True, eq=False)
class _Scan:
    """depths, settled: (boundaries, width), px and where a hand was; fovea: (width,) bool."""

    segmentation: Segmentation
    spacing: Spacing
    depths: np.ndarray
    settled: np.ndarray
    fovea: np.ndarray

    @property
    def names(self) -> tuple[str, ...]:
        return self.segmentation.scheme.boundaries

    @property
    def width(self) -> int:
        return self.depths.shape[1]


def implausible(segmentation: Segmentation, spacing: Spacing) -> list[Place]:
    """What the checks find, in no order; A-scans that a hand placed are left out."""
    depths = segmentation.depths.astype(np.float64)
    hands = (Origin.HAND, Origin.INTERPOLATED)
    settled = np.isin(np.stack([boundary.origin for boundary in segmentation.boundaries]), hands)
    scan = _Scan(segmentation, spacing, depths, settled, _fovea(depths))
    if scan.width < 16 or not np.isfinite(depths).any():
        return []
    return [*_steps(scan), *_kinks(scan), *_gaps(scan), *_thicknesses(scan)]


def _fovea(depths: np.ndarray) -> np.ndarray:
    """Columns (width,) bool where the inner retina is so thin that it is the pit, and some around them."""
    inner = depths[4] - depths[1]
    seen = np.isfinite(inner)
    pit = np.zeros(len(inner), bool)
    if not seen.any():
        return pit
    thin = seen & ((inner < PIT * _median(inner[seen])) | (inner < PIT_BESIDE * _trend(inner)))
    wide = len(inner) // 30
    for first, last in runs(thin, least=max(len(inner) // 100, 2), bridged=wide):
        pit[max(first - wide, 0) : last + 1 + wide] = True
    return pit


def _steps(scan: _Scan) -> list[Place]:
    jump = _own(np.diff(scan.depths, axis=1))
    jump[scan.settled[:, 1:] | scan.settled[:, :-1]] = 0
    found = []
    for name, by in zip(scan.names, jump, strict=True):
        limit = max(STEP_PX, FAR * _spread(by))
        for first, last in runs(np.abs(by) > limit):
            column = first + int(np.abs(by[first : last + 1]).argmax())
            step = length(abs(by[column]), scan.spacing)
            down = by[column] > 0
            reason = (
                Phrase("steps down by {length}", length=step) if down else Phrase("steps up by {length}", length=step)
            )
            score = abs(by[column]) / limit
            found.append(Place(name, name, first, last + 1, column + 1, "step", reason, float(score)))
    return found


def _kinks(scan: _Scan) -> list[Place]:
    """Bends sharper than what the wider surroundings bend: of a round pit nothing remains, of a corner half."""
    reach = int(np.clip(scan.width // KINK_REACH, 2, 8))
    smooth = _smoothed(scan.depths)
    bend = _own(_second_difference(smooth, reach) - _second_difference(smooth, 2 * reach) / 4)
    bend[scan.settled] = 0
    found = []
    for name, by in zip(scan.names, bend, strict=True):
        limit = max(KINK_PX, FAR * _spread(by))
        for first, last in runs(np.abs(by) > limit, bridged=3 * reach):
            column = first + int(np.abs(by[first : last + 1]).argmax())
            reason = Phrase("has a corner of {length}", length=length(2 * abs(by[column]), scan.spacing))
            first, last = max(first - reach, 0), min(last + reach, scan.width - 1)
            score = abs(by[column]) / limit
            found.append(Place(name, name, first, last, column, "kink", reason, float(score)))
    return found


def _gaps(scan: _Scan) -> list[Place]:
    """Not seen between seen columns; columns in which nothing is seen are no fault of one boundary."""
    blank = ~np.isfinite(scan.depths).any(axis=0)
    height = scan.segmentation.height
    edge = max(EDGE_PX, EDGE_SHARE * height)
    found = []
    for name, depth, settled in zip(scan.names, scan.depths, scan.settled, strict=True):
        for (_, first), (stop, _) in zip(seen_runs(depth)[:-1], seen_runs(depth)[1:], strict=True):
            shores = depth[[first - 1, stop]]
            if (shores < edge).any() or (shores > height - edge).any():
                continue
            if blank[first:stop].all() or settled[first:stop].all():
                continue
            reason = Phrase("is not seen in {count} columns", count=stop - first)
            score = 1.5 + 10.0 * (stop - first) / scan.width
            found.append(Place(name, name, first, stop - 1, (first + stop - 1) // 2, "gap", reason, score))
    return found


def _thicknesses(scan: _Scan) -> list[Place]:
    found = []
    for k, layer in enumerate(scan.segmentation.scheme.layers):
        thickness = scan.depths[k + 1] - scan.depths[k]
        open_ = np.isfinite(thickness) & ~scan.settled[k] & ~scan.settled[k + 1]
        if not open_.any():
            continue
        if scan.spacing.axial_is_known and layer.name in HEALTHY_UM:
            found += _beyond_healthy(scan, k, thickness, open_)
        if layer.name not in UNEVEN:
            found += _beyond_own(scan, k, thickness, open_) + _missing(scan, k, thickness, open_)
    return found


def _beyond_healthy(scan: _Scan, k: int, thickness: np.ndarray, open_: np.ndarray) -> list[Place]:
    layer = scan.segmentation.scheme.layers[k]
    low, high = HEALTHY_UM[layer.name]
    um = thickness * scan.spacing.axial_um
    beyond = np.where(open_, np.maximum((low - um) / max(low, 1.0) + 1, um / high), 0)
    beyond[~((um < low) | (um > high))] = 0
    found = []
    for first, last in runs(beyond > 1, _least(scan)):
        column = first + int(beyond[first : last + 1].argmax())
        reason = Phrase("is {um:.0f} µm thick, not {low:.0f}–{high:.0f} µm", um=float(um[column]), low=low, high=high)
        found.append(_of_layer(scan, k, first, last, column, "thickness", reason, float(beyond[column])))
    return found


def _beyond_own(scan: _Scan, k: int, thickness: np.ndarray, open_: np.ndarray) -> list[Place]:
    """Against the layer's own course in this scan: its running median over a quarter of the width."""
    usual = _median(thickness[open_])
    beside = thickness - _trend(thickness)
    limit = max(THICKNESS_PX, FAR * _spread(beside), 0.5 * usual)
    over = np.where(open_ & ~scan.fovea, np.abs(np.nan_to_num(beside)) / limit, 0)
    found = []
    for first, last in runs(over > 1, _least(scan)):
        column = first + int(over[first : last + 1].argmax())
        by = length(abs(beside[column]), scan.spacing)
        thicker, thinner = (
            Phrase("is {length} thicker than beside", length=by),
            Phrase("is {length} thinner than beside", length=by),
        )
        reason = thicker if beside[column] > 0 else thinner
        found.append(_of_layer(scan, k, first, last, column, "thickness", reason, float(over[column])))
    return found


def _missing(scan: _Scan, k: int, thickness: np.ndarray, open_: np.ndarray) -> list[Place]:
    least = max(int(MISSING_SHARE * scan.width), 8)
    found = []
    for first, last in runs(open_ & ~scan.fovea & (thickness < MISSING_PX), least):
        reason = Phrase("has no thickness in {count} columns", count=last + 1 - first)
        score = 1.5 + 5.0 * (last - first) / scan.width
        found.append(_of_layer(scan, k, first, last, (first + last) // 2, "missing", reason, score))
    return found


def _of_layer(scan: _Scan, k: int, first: int, last: int, column: int, kind: str, reason: str, score: float) -> Place:
    """A place of a layer; the boundary to hold is the one of the two that is further off its own course."""
    off = [abs(_off_course(scan.depths[place], first, last)) for place in (k, k + 1)]
    name = scan.names[k if off[0] > off[1] else k + 1]
    return Place(name, scan.segmentation.scheme.layers[k].name, first, last, column, kind, reason, score)


def _off_course(depth: np.ndarray, first: int, last: int) -> float:
    """Mean distance in px from the straight line between what lies on both sides."""
    beside = [column for column in (first - 3, last + 3) if 0 <= column < len(depth) and np.isfinite(depth[column])]
    if not beside:
        return 0.0
    columns = np.arange(first, last + 1)
    return float(np.nanmean(depth[columns] - np.interp(columns, beside, depth[beside])))


def _least(scan: _Scan) -> int:
    return max(scan.width // 100, 5)


def _own(values: np.ndarray) -> np.ndarray:
    """How far each boundary differs from the median of all, (boundaries, n); 0 where not known."""
    ordered = np.sort(values, axis=0)  # what is not seen comes last
    count = np.isfinite(values).sum(axis=0)
    middle = np.take_along_axis(ordered, (np.maximum(count - 1, 0) // 2)[None], axis=0)
    return np.nan_to_num(values - middle)


def _spread(values: np.ndarray) -> float:
    """Robust standard deviation of what is known."""
    known = values[np.isfinite(values)]
    return 1.4826 * _median(np.abs(known - _median(known))) if len(known) else 0.0


def _median(known: np.ndarray) -> float:
    """Of at least one value, all known; np.median takes four times as long over looking for NaN."""
    lower, upper = (len(known) - 1) // 2, len(known) // 2
    ordered = np.partition(known, (lower, upper))
    return float(ordered[lower] + ordered[upper]) / 2


def _smoothed(depths: np.ndarray) -> np.ndarray:
    """Along the columns; NaN stays NaN and spoils nothing beside it."""
    seen = np.isfinite(depths)
    weight, total = _blurred(seen.astype(float)), _blurred(np.where(seen, depths, 0))
    return np.where(seen, total / np.maximum(weight, 1e-6), np.nan)


def _blurred(values: np.ndarray) -> np.ndarray:
    """Gaussian weights along the columns of (boundaries, width); the outermost columns go on beyond the borders.

    Without scipy, whose import would hold the window up by a tenth of a second when the first scan is looked through.
    """
    reach, width = round(4 * SMOOTHING), values.shape[1]
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / SMOOTHING) ** 2)
    padded = np.pad(values, ((0, 0), (reach, reach)), mode="edge")
    return sum(w * padded[:, k : k + width] for k, w in enumerate(weights / weights.sum()))


def _second_difference(depths: np.ndarray, reach: int) -> np.ndarray:
    """(boundaries, width) px; NaN within `reach` of the borders."""
    bend = np.full_like(depths, np.nan)
    bend[:, reach:-reach] = depths[:, 2 * reach :] - 2 * depths[:, reach:-reach] + depths[:, : -2 * reach]
    return bend


def _trend(thickness: np.ndarray) -> np.ndarray:
    """The running median over a quarter of the width, (width,); from every few columns, it is slow anyway."""
    columns = np.flatnonzero(np.isfinite(thickness))
    columns = columns[:: max(len(columns) // TREND_SAMPLES, 1)]
    reach = TREND_SAMPLES // 8
    around = sliding_window_view(np.pad(thickness[columns], reach, mode="edge"), 2 * reach + 1)
    median = np.partition(around, reach, axis=1)[:, reach]
    return np.interp(np.arange(len(thickness)), columns, median)
