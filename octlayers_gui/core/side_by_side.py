"""Exports of viewers that show a picture of the fundus to the left of the B-scan."""

import cv2
import numpy as np

NARROWEST = 1.5  # widths per height of the whole picture
FUNDUS_WIDTHS = (0.6, 1.4)  # of the fundus picture, per height
SEAM = 1.5  # times the usual step between columns
CANDIDATES = 8
MARGIN = 0.05  # of the brightest grey: what an empty column varies by, after JPEG
FINE, COARSE = 31, 8  # cells of that many to the height: layers are thin and long
# Steps from row to row per step from column to column: five SLO pictures have 0.9 to 1.35, 80 B-scans 4.0 and more,
# steep or folded ones less.
LAYERED, NOT_LAYERED, CONTRAST = 1.5, 1.8, 2.0


def find_bscan(pixels: np.ndarray) -> tuple[int, int] | None:
    """First column and the one after the last of the B-scan in an export of both, pixels (rows, columns); else None.

    A seam runs from top to bottom where a square picture would end; right of it the rows differ much more than
    the columns, as layers do, left of it they do not.
    """
    height, width = pixels.shape
    if width < NARROWEST * height:
        return None
    grey = pixels.astype(np.float32)
    steps = np.abs(np.diff(grey, axis=1)).mean(axis=0)
    first, last = (round(share * height) for share in FUNDUS_WIDTHS)
    inside = steps[first - 1 : min(last, width - height // 2)]
    usual = np.median(steps)
    for place in np.argsort(inside)[::-1][:CANDIDATES]:
        seam = first + int(place)
        if steps[seam - 1] < SEAM * usual:
            return None
        start = _after_margin(grey, seam)
        if width - start < height // 2:
            continue
        left, right = _layering(grey[:, :seam], height), _layering(grey[:, start:], height)
        if left < NOT_LAYERED and right > max(LAYERED, CONTRAST * left):
            return start, width
    return None


def _after_margin(grey: np.ndarray, seam: int) -> int:
    """The first column from a seam on that is no empty margin between the two pictures."""
    filled = np.ptp(grey[:, seam:], axis=0) > MARGIN * max(float(grey.max()), 1e-9)
    return seam + int(np.argmax(filled)) if filled.any() else grey.shape[1]


def _layering(grey: np.ndarray, height: int) -> float:
    """How much more the rows differ than the columns, in long cells along either; empty columns have no say."""
    filled = np.ptp(grey, axis=0) > 0
    if filled.sum() < 2 * height // COARSE:
        return 0.0
    grey = grey[:, filled]
    fine, coarse = max(height // FINE, 1), max(height // COARSE, 1)
    down = np.abs(np.diff(_cells(grey, fine, coarse), axis=0)).mean()
    across = np.abs(np.diff(_cells(grey, coarse, fine), axis=1)).mean()
    return float(down / max(across, 1e-9))


def _cells(grey: np.ndarray, rows: int, columns: int) -> np.ndarray:
    size = max(grey.shape[1] // columns, 2), max(grey.shape[0] // rows, 2)
    return cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
