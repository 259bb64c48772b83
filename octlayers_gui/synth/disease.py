"""Changes that disease makes to a synthetic macula, on its thickness (um) before it is rendered."""

from dataclasses import dataclass, field, replace

import numpy as np
from scipy.special import expit

from octlayers_gui.synth.anatomy import Anatomy, slow_field

CHANCE = 0.06


@dataclass
class Lesions:
    """What rendering has to know besides thickness.

    All arrays are (columns,) over the same A-scans as the anatomy: `subretinal_um` fluid between EZ and
    RPE_top, counted into the EZ layer; `drusen_um` deposits under the RPE, counted into the RPE layer;
    `ez_gain` brightness of the ellipsoid zone; `deep_gain` that of all below Bruch's membrane (more light
    passes where the RPE is lost); `membrane` whether an epiretinal membrane lies on the ILM.
    `cysts` are (column, share of the layer's depth, radius um, layer index 0-based).
    """

    ez_gain: np.ndarray
    deep_gain: np.ndarray
    membrane: np.ndarray
    subretinal_um: np.ndarray
    drusen_um: np.ndarray
    cysts: list[tuple[float, float, float, int]] = field(default_factory=list)


def no_lesions(columns: int) -> Lesions:
    """Lesions of a healthy eye."""
    zeros = np.zeros(columns)
    return Lesions(np.ones(columns), np.ones(columns), zeros.astype(bool), zeros, zeros.copy())


def random_disease(rng: np.random.Generator, anatomy: Anatomy) -> tuple[Anatomy, Lesions]:
    """Draw each disease with its own small chance; most eyes stay healthy."""
    columns = len(anatomy.r_mm)
    lesions = no_lesions(columns)
    thickness = anatomy.thickness_um.copy()
    step_mm = anatomy.step_mm

    def bump(width_mm: tuple[float, float]) -> np.ndarray:
        centre = rng.uniform(0, columns)
        half = max(rng.uniform(*width_mm) / step_mm, 2.0)
        return np.exp(-0.5 * ((np.arange(columns) - centre) / half) ** 2)

    if rng.random() < 5 * CHANCE:  # the commonest of them, and the hardest to tell from a healthy RPE
        for _ in range(rng.integers(1, 8) if rng.random() < 0.6 else rng.integers(8, 40)):
            lesions.drusen_um += rng.uniform(5, 90) ** rng.uniform(0.6, 1.0) * bump((0.03, 0.2))
    if rng.random() < CHANCE:
        lesions.drusen_um += rng.uniform(80, 250) * bump((0.2, 0.7))
    _thin_over_drusen(rng, thickness, lesions.drusen_um)
    if rng.random() < CHANCE:
        lesions.subretinal_um = rng.uniform(40, 220) * bump((0.3, 1.0))
        lesions.subretinal_um[lesions.subretinal_um < 8] = 0
    if rng.random() < CHANCE:
        _add_cysts(rng, anatomy, thickness, lesions, bump((0.4, 1.2)))
    if rng.random() < CHANCE:
        start, stop = sorted(rng.integers(0, columns, 2))
        lesions.membrane[start:stop] = True
        pucker = 6 * slow_field(rng, columns, 0.08 / step_mm)
        thickness[0] = np.maximum(thickness[0] + lesions.membrane * pucker, 0.5)
    if rng.random() < CHANCE:
        thin = 1 - rng.uniform(0.4, 0.95) * bump((0.3, 1.2))
        thickness[4] *= np.maximum(thin, 0.2)
        lesions.ez_gain *= np.maximum(thin - 0.1, 0.15)
    if rng.random() < CHANCE:  # geographic atrophy
        lost = np.minimum(1.6 * bump((0.2, 1.0)), 1.0)
        thickness[4] *= 1 - 0.5 * lost
        thickness[5] *= 1 - 0.7 * lost
        thickness[6] *= 1 - rng.uniform(0.3, 0.6) * lost
        lesions.ez_gain *= 1 - 0.9 * lost
        lesions.deep_gain += rng.uniform(0.1, 0.7) * lost
    if rng.random() < CHANCE:
        _open_hole(rng, anatomy, thickness)
    for _ in range(rng.integers(0, 3) if rng.random() < 0.1 else 0):
        lesions.ez_gain *= 1 - rng.uniform(0.3, 0.9) * bump((0.05, 0.4))
    surface = anatomy.surface_um
    if rng.random() < CHANCE:
        across = (np.arange(columns) - columns / 2) * step_mm
        surface = surface + rng.choice([-1, 1]) * rng.uniform(25, 60) * across**2 / 2
        thickness[7] *= rng.uniform(0.3, 0.8)
    if rng.random() < CHANCE:  # swelling
        thickness[1:5] *= 1 + rng.uniform(0.2, 0.9) * bump((0.5, 1.5))
    thickness[5] += lesions.subretinal_um
    thickness[6] += lesions.drusen_um
    return replace(anatomy, thickness_um=thickness, surface_um=surface), lesions


def _thin_over_drusen(rng: np.random.Generator, thickness: np.ndarray, drusen_um: np.ndarray) -> None:
    """Photoreceptors give way over drusen: they thin over nearly all, by a quarter on average.

    Schuman et al., Ophthalmology 116, 2009. The inner retina follows a druse but little.
    """
    taken_up, shortened = rng.uniform(0.2, 0.9), rng.uniform(0, 0.6)
    thickness[4] = np.maximum(thickness[4] - taken_up * drusen_um, 0.35 * thickness[4])
    thickness[5] *= 1 - shortened * np.minimum(drusen_um / 50, 1)


def _open_hole(rng: np.random.Generator, anatomy: Anatomy, thickness: np.ndarray) -> None:
    """A macular hole: no layer above the RPE is left in it, its rim is swollen."""
    from_fovea = np.abs(anatomy.r_mm)
    half_mm = rng.uniform(0.1, 0.35)
    open_share = expit((half_mm - from_fovea) / rng.uniform(0.01, 0.04))
    rim = np.exp(-0.5 * ((from_fovea - half_mm - 0.25) / 0.25) ** 2)
    thickness[1:5] *= 1 + rng.uniform(0.1, 0.6) * rim
    thickness[:6] *= 1 - open_share


def _add_cysts(
    rng: np.random.Generator, anatomy: Anatomy, thickness: np.ndarray, lesions: Lesions, swelling: np.ndarray
) -> None:
    layer = int(rng.choice([2, 3, 4]))
    thickness[layer] += rng.uniform(30, 140) * swelling
    for _ in range(rng.integers(2, 12)):
        column = float(rng.choice(len(swelling), p=swelling / swelling.sum()))
        room = thickness[layer, int(column)] / 2
        lesions.cysts.append((column, rng.uniform(0.3, 0.7), rng.uniform(0.2, 0.6) * room, layer))
