"""Bruch's membrane is a stiff sheet: what lifts it for a few columns is a deposit taken for it."""

import numpy as np
from scipy.linalg import solveh_banded

BEND_COLUMNS = 90  # waves shorter than this many columns of the frame are smoothed away
LIFT_ROWS = 2.5  # from here on a boundary above the sheet is no part of it
ROUNDS = 8


def flattened(depths: np.ndarray, deviations: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Depths (columns,) of a stiff sheet found from `depths`, and their deviations, both in rows; NaN stays.

    A smooth line is fitted (Whittaker's smoother with second differences: Eilers, Anal. Chem. 75, 2003) that
    gives way to what lies above it in the measure in which it does; what is near the line keeps its depth, what
    is lifted goes onto it, and its deviation grows by half the way. Whatever lies below it stays: the sheet
    is mistaken for deposits on it, not for what is under it.
    """
    seen = np.isfinite(depths) & np.isfinite(deviations)
    if seen.sum() < BEND_COLUMNS:
        return depths, deviations
    columns = np.arange(len(depths))
    filled = np.interp(columns, columns[seen], depths[seen])
    trust = np.where(seen, 1 / np.square(np.maximum(np.nan_to_num(deviations, nan=1.0), 0.3)), 0.0)
    trust /= trust[seen].mean()
    bands = _bending(len(depths)) * (BEND_COLUMNS / (2 * np.pi)) ** 4
    weights = trust
    for left in range(ROUNDS, 0, -1):
        line = _smooth(filled, weights, bands)
        # A wide reach first, so that the line does not settle on a deposit.
        reach = LIFT_ROWS * max(1.0, 3.0 - 0.5 * (ROUNDS - left))
        off = filled - line
        weights = trust / (1 + (off / np.where(off < 0, reach, 2 * reach)) ** 4)
    off = filled - line
    kept = np.where(off < 0, 1 / (1 + (off / LIFT_ROWS) ** 4), 1.0)
    flat = np.where(seen, line + kept * off, depths).astype(np.float32)
    return flat, np.hypot(deviations, 0.5 * np.abs(flat - depths)).astype(np.float32)


def _bending(count: int) -> np.ndarray:
    """Upper bands (3, count) of the squared second differences of a line."""
    bands = np.zeros((3, count))
    bands[0, 2:] = 1
    bands[1, 1:] = -4
    bands[1, [1, -1]] = -2
    bands[2] = 6
    bands[2, [0, -1]], bands[2, [1, -2]] = 1, 5
    return bands


def _smooth(values: np.ndarray, weights: np.ndarray, bands: np.ndarray) -> np.ndarray:
    system = bands.copy()
    system[2] += weights + 1e-9
    return solveh_banded(system, weights * values)
