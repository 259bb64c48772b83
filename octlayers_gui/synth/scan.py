"""Synthetic B-scans with exact boundaries: the same seed gives the same scan."""

from dataclasses import dataclass, replace

import numpy as np

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.synth.anatomy import Anatomy, random_anatomy
from octlayers_gui.synth.artefacts import add_overlays, add_speckle, lose_columns, process
from octlayers_gui.synth.circle import random_circle
from octlayers_gui.synth.disease import no_lesions, random_disease
from octlayers_gui.synth.rendering import render

CIRCLES = 0.08  # share of circle scans around the disc
CUT_OFF = 0.15  # share of scans whose retina reaches beyond the frame, above or, as deep as into the NFL, below
FOLDS = 0.03  # share of scans whose top folds over, as spectral-domain OCT mirrors what lies above its range


@dataclass(frozen=True, eq=False)
class SyntheticScan:
    """A B-scan (uint8) and its true boundaries: depths (9, columns) float32 in px, NaN where not visible.

    `placed` is where they lie whether visible or not: outside the frame too, and at its bottom in columns
    without a retina; NaN only where a folded picture cannot tell.
    """

    bscan: BScan
    depths: np.ndarray
    placed: np.ndarray


def synthetic_scan(
    seed: int | tuple[int, ...],
    rows: int | None = None,
    columns: int | None = None,
    share: float = 1.0,
    healthy: bool = False,
    circle: bool | None = None,
) -> SyntheticScan:
    """Draw one scan from its seed.

    rows, columns: size of the whole frame (drawn between 400-660 and 480-1024 when None); share: which
    part of its width is rendered, a random window (training on strips needs no more); circle: whether it
    is a circle scan around the disc (drawn when None, a macular line when `healthy`).
    """
    rng = np.random.default_rng(seed)
    drawn_rows = int(rng.choice([496, 500, 512, 573, 640, int(rng.integers(300, 661)), int(rng.integers(640, 1025))]))
    drawn_columns = int(rng.choice([512, 640, 768, 1024, int(rng.integers(400, 1537))]))
    rows, columns = rows or drawn_rows, columns or drawn_columns
    axial_um, width_mm = _random_scale(rng, rows)
    drawn_circle = rng.random() < CIRCLES and not healthy
    if drawn_circle if circle is None else circle:
        anatomy = random_circle(rng, columns)
        width_mm = anatomy.step_mm * columns
    else:
        anatomy = random_anatomy(rng, columns, width_mm)
    anatomy, lesions = (anatomy, no_lesions(columns)) if healthy else random_disease(rng, anatomy)
    depths = _place(rng, anatomy, rows, axial_um)
    if share < 1.0:
        count = max(int(round(share * columns)), 16)
        start = int(rng.integers(0, columns - count + 1))
        anatomy, lesions, depths = _window(anatomy, lesions, depths, slice(start, start + count))
    picture = render(rng, anatomy, lesions, depths, rows, axial_um)
    if rng.random() < FOLDS and not healthy:
        above = int(np.clip(np.quantile(depths[0], rng.uniform(0.05, 0.4)), 1, 0.5 * rows))
        picture, depths = _fold(picture, depths, above)
    if rng.random() < 0.04:
        depths = _motion_step(rng, picture, depths)
    picture = process(rng, add_speckle(rng, picture))
    add_overlays(rng, picture)
    lost = lose_columns(rng, picture)
    if rng.random() < 0.5:
        picture, depths, lost = picture[:, ::-1], depths[:, ::-1], lost[::-1]
    pixels = np.ascontiguousarray(np.clip(picture * 255, 0, 255).astype(np.uint8))
    spacing = Spacing(axial_um, width_mm * 1000 / columns, "file")
    placed = np.where(lost, np.float32(rows), depths).astype(np.float32)
    return SyntheticScan(BScan(pixels, spacing), _visible(depths, lost, rows), placed)


def _random_scale(rng: np.random.Generator, rows: int) -> tuple[float, float]:
    axial_in_640 = rng.normal(3.05, 0.15) if rng.random() < 0.45 else rng.uniform(2.0, 5.5)
    width_mm = rng.normal(6, 0.5) if rng.random() < 0.45 else rng.uniform(3, 12)
    return float(axial_in_640 * 640 / rows), float(np.clip(width_mm, 3, 12))


def _place(rng: np.random.Generator, anatomy: Anatomy, rows: int, axial_um: float) -> np.ndarray:
    bm = anatomy.surface_um / axial_um
    retina = anatomy.thickness_um[:7].sum(axis=0) / axial_um
    choroid = anatomy.thickness_um[7] / axial_um
    top, bottom = (bm - retina).min(), (bm + np.minimum(choroid, 60)).max()
    room = rows - (bottom - top)
    if rng.random() < CUT_OFF:
        above = rng.random() < 0.4
        shift = -rng.uniform(0, 0.15) * rows if above else rng.uniform(0, 0.8) * (bottom - top)
        start = (0 if above else room) + shift - top
    else:
        start = (rng.beta(2, 2) * room if room > 0 else room / 2) - top
    above = np.cumsum(np.concatenate([np.zeros((1, len(bm))), anatomy.thickness_um]), axis=0) / axial_um
    return (above - retina + bm + start).astype(np.float32)


def _fold(picture: np.ndarray, depths: np.ndarray, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Move everything up by `rows`; what leaves the frame's top comes back mirrored."""
    moved = np.roll(picture, -rows, axis=0)
    moved[-rows:] = picture[-1:]
    moved[:rows] = np.maximum(moved[:rows], picture[:rows][::-1])
    up = depths - np.float32(rows)
    return moved, np.where(up[0] < 0, np.nan, up)


def _window(anatomy, lesions, depths, window: slice):
    anatomy = replace(
        anatomy,
        r_mm=anatomy.r_mm[window],
        x_mm=anatomy.x_mm[window],
        thickness_um=anatomy.thickness_um[:, window],
        elm_um=anatomy.elm_um[window],
        surface_um=anatomy.surface_um[window],
    )
    lesions = replace(
        lesions,
        ez_gain=lesions.ez_gain[window],
        deep_gain=lesions.deep_gain[window],
        membrane=lesions.membrane[window],
        subretinal_um=lesions.subretinal_um[window],
        drusen_um=lesions.drusen_um[window],
        cysts=[(c - window.start, *rest) for c, *rest in lesions.cysts if window.start <= c < window.stop],
    )
    return anatomy, lesions, depths[:, window]


def _motion_step(rng: np.random.Generator, picture: np.ndarray, depths: np.ndarray) -> np.ndarray:
    column = int(rng.integers(1, depths.shape[1]))
    rows = int(rng.integers(-6, 7))
    picture[:, column:] = np.roll(picture[:, column:], rows, axis=0)
    moved = depths.copy()
    moved[:, column:] += rows
    return moved


def _visible(depths: np.ndarray, lost: np.ndarray, rows: int) -> np.ndarray:
    hidden = (depths < 0) | (depths > rows) | lost
    return np.where(hidden, np.nan, depths).astype(np.float32)
