"""Where the boundaries of a synthetic macula lie, in um.

The closed forms are fitted to the ring means of healthy eyes (Spectralis, PMC6042244, Table 6) and
reproduce them within about 1 um; r is the distance from the fovea in mm.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

LAYERS = 8


@dataclass(frozen=True)
class Anatomy:
    """Thickness in um of the eight layers, (8, columns) float64, at A-scans `r_mm` from the fovea.

    `x_mm` is the place of each A-scan along the scan, both (columns,).
    `elm_um` is the distance of the external limiting membrane above EZ_top, `surface_um` the depth of
    BM relative to its value at the frame's centre. `choroid_kind` is 'fade' (signal runs out),
    'junction' (a sharp edge over bright sclera) or 'deep' (below the frame). `vessels` is the mean number
    of retinal vessels on 6 mm.
    """

    r_mm: np.ndarray
    x_mm: np.ndarray
    thickness_um: np.ndarray
    elm_um: np.ndarray
    surface_um: np.ndarray
    choroid_kind: str
    vessels: float = 5.0

    @property
    def step_mm(self) -> float:
        """Distance of two A-scans."""
        return float(self.x_mm[1] - self.x_mm[0])


def ring_thickness_um(r_mm: np.ndarray, nasal: np.ndarray, pit: float = 1.0) -> np.ndarray:
    """Mean healthy thickness in um of NFL, GCL+IPL, INL, OPL, ONL to ELM, ELM to BM: (6, n).

    r_mm: distance from the fovea in mm; nasal: 1 on the nasal meridian, 0 on the temporal one, between
    them elsewhere; `pit` scales the width of the foveal pit.
    """
    r = np.abs(r_mm)
    pitted = r / pit

    def side(nasal_value: float, temporal_value: float) -> np.ndarray:
        return nasal * nasal_value + (1 - nasal) * temporal_value

    def inner(c0, amplitude, rise, decay):
        rim = amplitude * (1 - np.exp(-((pitted / rise) ** 2))) * np.exp(-np.maximum(r - 1, 0) / decay)
        return c0 * np.exp(-((pitted / 0.35) ** 2)) + rim

    def outer(centre, base, width, power):
        return base + (centre - base) * np.exp(-((pitted / width) ** power))

    far = np.minimum(np.maximum(r - 1, 0), 3.0)
    rise = 1 - np.exp(-((pitted / side(0.40, 0.36)) ** 2))
    return np.stack(
        [
            3 + side(15.7, 13.8) * rise + side(17.1, 1.5) * far**1.5,
            inner(9, side(113, 104), side(0.67, 0.64), side(2.9, 3.3)),
            inner(6, side(43, 40), side(0.58, 0.56), side(6.5, 7.9)),
            inner(8, side(32.6, 32), side(0.33, 0.32), side(9.2, 6.8)),
            outer(112, 34, 1.57, 0.65),
            outer(97, 79.5, 0.62, 1.1),
        ]
    )


def slow_field(rng: np.random.Generator, count: int, scale: float) -> np.ndarray:
    """A smooth random curve (count,) with standard deviation 1 and correlation length `scale` columns."""
    pad = int(3 * scale) + 1
    field = gaussian_filter1d(rng.standard_normal(count + 2 * pad), max(scale, 0.5))[pad : pad + count]
    return field * np.sqrt(2 * np.sqrt(np.pi) * max(scale, 0.5))


def random_anatomy(rng: np.random.Generator, columns: int, width_mm: float) -> Anatomy:
    """Draw a macula `width_mm` wide sampled at `columns` A-scans."""
    step_mm = width_mm / columns
    across = (np.arange(columns) + 0.5) * step_mm - width_mm / 2
    fovea = rng.uniform(-0.4, 0.4) * width_mm if rng.random() < 0.75 else rng.choice([-1, 1]) * rng.uniform(2.0, 5.0)
    offset = rng.uniform(0.0, 1.2) if rng.random() < 0.3 else 0.0  # a line that passes beside the fovea
    lateral = across - fovea
    r_mm = np.hypot(lateral, offset)
    nasal = 0.5 * (1 + lateral / np.maximum(r_mm, 1e-6))
    rings = ring_thickness_um(r_mm, nasal, pit=rng.uniform(0.75, 1.3))
    spread = np.array([0.30, 0.14, 0.14, 0.18, 0.15, 0.06])
    factors = np.exp(rng.normal(0, spread)) * np.exp(rng.normal(0, 0.07))
    rings = rings * factors[:, None]
    rings *= 1 + 0.05 * np.stack([slow_field(rng, columns, rng.uniform(0.15, 1.0) / step_mm) for _ in rings])
    if rng.random() < 0.35:  # nerve fibre bundles
        bundles = slow_field(rng, columns, rng.uniform(0.05, 0.25) / step_mm)
        rings[0] *= np.maximum(1 + 0.18 * bundles, 0.3)
    if rng.random() < 0.2:
        rings[0] *= rng.uniform(0.3, 0.8)
    choroid, kind = random_choroid(rng, r_mm, nasal, step_mm)
    thickness, elm = eight_layers(rng, rings, choroid, step_mm)
    tilt = rng.normal(0, 25) if rng.random() > 0.1 else rng.uniform(-150, 150)
    curve = rng.uniform(-25, 25)
    ripple = rng.uniform(0, 3) * slow_field(rng, columns, rng.uniform(0.2, 1.0) / step_mm)
    surface = tilt * across + curve * across**2 / 2 + ripple
    return Anatomy(r_mm, across, np.maximum(thickness, 0.0), elm, surface - surface[columns // 2], kind)


def eight_layers(
    rng: np.random.Generator, rings: np.ndarray, choroid: np.ndarray, step_mm: float
) -> tuple[np.ndarray, np.ndarray]:
    """Thickness (8, columns) in um of our layers from the six of `ring_thickness_um`; the ELM above EZ_top."""
    columns = len(choroid)
    elm = np.clip(rng.normal(15, 3), 8, 24) * (1 + 0.03 * slow_field(rng, columns, 0.5 / step_mm))
    photoreceptors = np.maximum(rings[5] - elm, 30.0)
    share = np.clip(rng.normal(0.40, 0.03), 0.30, 0.48)
    share = share + 0.01 * slow_field(rng, columns, 0.6 / step_mm)
    layers = [*rings[:4], rings[4] + elm, photoreceptors * share, photoreceptors * (1 - share), choroid]
    return np.stack(layers), elm


def random_choroid(
    rng: np.random.Generator, r_mm: np.ndarray, nasal: np.ndarray, step_mm: float
) -> tuple[np.ndarray, str]:
    """Thickness in um (columns,) of a choroid, and its kind."""
    columns = len(r_mm)
    draw = rng.random()
    if draw < 0.6:
        visible = rng.normal(150, 15) if rng.random() < 0.6 else rng.uniform(110, 220)
        base = np.full(columns, np.clip(visible, 100, 220))
        kind = "fade"
    elif draw < 0.9:
        scale = rng.uniform(0.45, 1.2)
        edge = nasal * 195.0 + (1 - nasal) * 270.0
        base = scale * (edge + (360 - edge) * np.exp(-((r_mm / 2.2) ** 2)))
        kind = "junction"
    else:
        base = np.full(columns, 1e4)
        kind = "deep"
    rough = 0.06 * slow_field(rng, columns, 0.4 / step_mm) + 0.025 * slow_field(rng, columns, 0.06 / step_mm)
    return np.maximum(base * (1 + rough), 40.0), kind
