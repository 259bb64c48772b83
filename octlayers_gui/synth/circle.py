"""Where the boundaries of a synthetic circle scan around the optic disc lie, in um."""

import numpy as np

from octlayers_gui.synth.anatomy import Anatomy, eight_layers, random_choroid, slow_field

HUMP_DEGREES = 75.0  # the arcuate bundles cross the circle this far above and below the temporal meridian


def random_circle(rng: np.random.Generator, columns: int) -> Anatomy:
    """Draw a circle scan (TSNIT: temporal, superior, nasal, inferior, temporal) sampled at `columns` A-scans.

    The nerve fibre layer has two humps of about 100-150 um over 50-80 um (peripapillary profile of healthy
    eyes, e.g. Budenz et al., Ophthalmology 2007); the layers below have no fovea. The depth of Bruch's
    membrane runs as a sine, since the circle lies askew.
    """
    radius_mm = rng.uniform(1.5, 2.4)
    angle = np.linspace(0, 2 * np.pi, columns, endpoint=False)  # 0 temporal
    step_mm = 2 * np.pi * radius_mm / columns
    rings = np.empty((6, columns))
    rings[0] = rng.uniform(40, 75) + rng.uniform(-8, 12) * (1 - np.cos(angle)) / 2
    for side in (-1, 1):
        for _ in range(rng.integers(1, 3)):
            away = angle - side * np.deg2rad(HUMP_DEGREES + rng.normal(0, 12))
            away = (away + np.pi) % (2 * np.pi) - np.pi
            rings[0] += rng.uniform(25, 95) * np.exp(-((away / rng.uniform(0.3, 0.65)) ** 2))
    temporal = (1 + np.cos(angle)) / 2
    rings[1] = rng.uniform(30, 45) + rng.uniform(0, 25) * temporal
    rings[2] = rng.uniform(22, 36) + rng.uniform(0, 6) * temporal
    rings[3] = rng.uniform(20, 30)
    rings[4] = rng.uniform(35, 55)
    rings[5] = rng.uniform(70, 82)
    spread = np.array([0.12, 0.1, 0.1, 0.1, 0.1, 0.04])
    rings *= np.exp(rng.normal(0, spread))[:, None]
    rings *= 1 + 0.06 * np.stack([slow_field(rng, columns, rng.uniform(0.1, 0.8) / step_mm) for _ in rings])
    if rng.random() < 0.15:  # glaucoma
        rings[0] *= rng.uniform(0.3, 0.7)
    r_mm = np.full(columns, 3.0)
    choroid, kind = random_choroid(rng, r_mm, np.full(columns, 1.0), step_mm)
    thickness, elm = eight_layers(rng, np.maximum(rings, 1.0), choroid * rng.uniform(0.6, 1.0), step_mm)
    surface = rng.uniform(10, 330) * np.sin(angle + rng.uniform(0, 2 * np.pi))
    surface += rng.uniform(0, 40) * np.sin(2 * angle + rng.uniform(0, 2 * np.pi))
    turn = int(rng.integers(0, columns)) if rng.random() < 0.3 else 0
    roll = [np.roll(values, turn, axis=-1) for values in (thickness, elm, surface)]
    return Anatomy(r_mm, angle * radius_mm, *roll[:2], roll[2] - roll[2][columns // 2], kind, vessels=9.0)
