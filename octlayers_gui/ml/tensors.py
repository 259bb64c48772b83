"""Between scans and what the network sees: frames, targets, strips. No Keras here.

The network looks at a frame of fixed size whatever the scan's: pixels are stretched to it and depths
come back by the same stretch. Row edges map linearly, so edge d of H rows is edge d * rows / H.
"""

from dataclasses import dataclass

import cv2
import numpy as np

FRAME = (640, 320)  # rows, columns; half the base project's lateral resolution: 2x faster, 2x less speckle
STRIDE = 32  # five poolings
CLIP = (1.0, 99.7)


@dataclass(frozen=True, eq=False)
class LabelledScan:
    """A scan that can teach: pixels (rows, columns), depths (boundaries, columns) px with NaN for unknown.

    `weights` (boundaries, columns) float32 says how much each label counts, 1 for a trusted one; `eye`
    keeps scans of one eye on one side of every split.
    """

    pixels: np.ndarray
    depths: np.ndarray
    weights: np.ndarray
    eye: str
    stem: str = ""


def normalise(pixels: np.ndarray) -> np.ndarray:
    """Grey of any depth as float32, about 0 (dark) to 1 (bright), robust to a few extreme pixels."""
    grey = np.nan_to_num(pixels.astype(np.float32), posinf=0.0, neginf=0.0)
    low, high = np.percentile(grey[::2, ::2], CLIP).astype(np.float32)
    return np.clip((grey - low) / max(high - low, np.float32(1e-6)), 0.0, 1.5)


def to_frame(pixels: np.ndarray, frame: tuple[int, int] = FRAME) -> np.ndarray:
    """Normalised pixels stretched to (rows, columns) float32, averaging wherever that shrinks them."""
    return stretch(normalise(pixels), frame)


def stretch(grey: np.ndarray, frame: tuple[int, int]) -> np.ndarray:
    """Grey (rows, columns) float32 at another size, averaging wherever that shrinks it."""
    rows, columns = frame
    grey = cv2.resize(grey, (columns, grey.shape[0]), interpolation=_interpolation(columns, grey.shape[1]))
    return cv2.resize(grey, (columns, rows), interpolation=_interpolation(rows, grey.shape[0]))


def _interpolation(new: int, old: int) -> int:
    return cv2.INTER_AREA if new < old else cv2.INTER_LINEAR


def stretch_columns(values: np.ndarray, columns: int) -> np.ndarray:
    """Rows of values (n, old) sampled at `columns` A-scan centres, linearly; NaN wherever a source is NaN."""
    old = values.shape[1]
    if old == columns:
        return values.astype(np.float32)
    at = np.clip((np.arange(columns) + 0.5) * old / columns - 0.5, 0, old - 1)
    left = np.floor(at).astype(int)
    right = np.minimum(left + 1, old - 1)
    share = (at - left).astype(np.float32)
    mixed = values[:, left] * (1 - share) + values[:, right] * share
    # A whole-numbered place needs one neighbour only: NaN * 0 would spread the unseen by a column.
    return np.where(share == 0, values[:, left], mixed).astype(np.float32)


def pack_targets(depths: np.ndarray, weights: np.ndarray, rows: int) -> np.ndarray:
    """Targets of one strip for the loss: (columns, 2 * boundaries) float32, depths then weights.

    An unseen boundary gets weight 0 and the depth of the next seen one below (or the frame's bottom), so
    that its class zone is empty and the loss can leave the joint zone out.
    """
    seen = np.isfinite(depths)
    filled = np.where(seen, depths, np.inf)
    filled = np.minimum.accumulate(filled[::-1], axis=0)[::-1]
    filled = np.where(np.isfinite(filled), filled, rows).astype(np.float32)
    return np.concatenate([filled, np.where(seen, weights, 0)], axis=0).T.astype(np.float32)


def augment(
    rng: np.random.Generator, scan: LabelledScan, frame: tuple[int, int], columns: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A random strip of a real scan: image (rows, columns), depths and weights (boundaries, columns).

    Flips, shifts, tilts and zooms the scan, then changes its grey curve, noise and sharpness.
    """
    image, depths, weights = random_strip(rng, scan, frame, columns)
    return _grey_changes(rng, image), depths, weights


def random_strip(
    rng: np.random.Generator, scan: LabelledScan, frame: tuple[int, int], columns: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The geometric half of `augment`; labels move with the pixels."""
    rows, full = frame
    image = to_frame(scan.pixels, frame)
    depths = stretch_columns(scan.depths, full) * (rows / scan.pixels.shape[0])
    weights = stretch_columns(scan.weights, full)
    if rng.random() < 0.5:
        image, depths, weights = image[:, ::-1], depths[:, ::-1], weights[:, ::-1]
    zoom_z, zoom_x = np.exp(rng.normal(0, 0.10)), np.exp(rng.normal(0, 0.18))
    shear = rng.normal(0, 0.12)
    span = columns / zoom_x
    start = rng.uniform(0, max(full - span, 0))
    centre = np.nanmean(depths)
    target = np.clip(centre + rng.normal(0, 60), 0.25 * rows, 0.8 * rows) if np.isfinite(centre) else rows / 2
    shift = target - zoom_z * (np.nan_to_num(centre, nan=rows / 2)) - shear * columns / 2
    x = (np.arange(columns) + 0.5) / zoom_x + start
    # OpenCV counts pixel centres; edges and columns here count from the border, hence the halves.
    matrix = np.array(
        [
            [1 / zoom_x, 0, start + 0.5 / zoom_x - 0.5],
            [-shear / zoom_z, 1 / zoom_z, (0.5 - shift - 0.5 * shear) / zoom_z - 0.5],
        ],
        np.float32,
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    image = cv2.warpAffine(
        np.ascontiguousarray(image), matrix, (columns, rows), flags=flags, borderMode=cv2.BORDER_REFLECT
    )
    at = x - 0.5
    inside = (at >= 0) & (at <= full - 1)
    source = np.clip(np.rint(at), 0, full - 1).astype(int)
    depths = depths[:, source] * zoom_z + shift + shear * (np.arange(columns) + 0.5)
    depths = np.where(inside & (depths >= 0) & (depths <= rows), depths, np.nan)
    return image, depths.astype(np.float32), weights[:, source]


def _grey_changes(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    image = np.clip(image, 0, 1.5) ** np.float32(np.exp(rng.normal(0, 0.25)))
    if rng.random() < 0.4:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 1.2))
    if rng.random() < 0.5:
        looks = np.exp(rng.uniform(np.log(2), np.log(60)))
        image = image * rng.gamma(looks, 1 / looks, image.shape).astype(np.float32)
    if rng.random() < 0.4:
        image = image + rng.uniform(0, 0.15) + rng.normal(0, rng.uniform(0, 0.05), image.shape).astype(np.float32)
    return normalise(image)
