"""What devices and viewers do to a picture: speckle, transfer curves, processing, overlays, lost columns."""

import cv2
import numpy as np


def add_speckle(rng: np.random.Generator, picture: np.ndarray) -> np.ndarray:
    """Multiplicative gamma speckle in the intensity domain, seen through a log or power transfer."""
    looks = np.exp(rng.uniform(np.log(1.0), np.log(30.0)))  # from single frames to well averaged ones
    noise = rng.gamma(looks, 1 / looks, picture.shape).astype(np.float32)
    sigma = (rng.uniform(0.4, 1.6), rng.uniform(0.3, 1.0))
    if rng.random() < 0.7:
        smooth = cv2.GaussianBlur(noise, (0, 0), sigmaX=sigma[0], sigmaY=sigma[1])
        noise = np.maximum(1 + (smooth - 1) * min(noise.std() / max(smooth.std(), 1e-6), 2.0), 0.02)
    grey = np.clip(picture, 0.0, 1.3)
    if rng.random() < 0.5:
        decades = rng.uniform(1.5, 3.5)
        intensity = 10 ** (decades * (grey - 1)) * noise
        return (1 + np.log10(np.maximum(intensity, 10**-decades)) / decades).astype(np.float32)
    power = rng.uniform(1.5, 4.0)
    return ((grey**power) * noise) ** np.float32(1 / power)


def process(rng: np.random.Generator, picture: np.ndarray) -> np.ndarray:
    """Device and viewer processing: roll-off, gain, clipping, gamma, black level, filters, JPEG; 0..1 float32."""
    rows, columns = picture.shape
    if rng.random() < 0.4:
        roll = np.linspace(rng.uniform(-0.12, 0.12), rng.uniform(-0.12, 0.12), rows, dtype=np.float32)
        picture = picture * (1 + roll[:, None])
    if rng.random() < 0.5:
        small = rng.normal(1, 0.08, (1, rng.integers(3, 7))).astype(np.float32)
        picture = picture * cv2.resize(small, (columns, 1), interpolation=cv2.INTER_CUBIC)
    low = np.percentile(picture, rng.uniform(0.1, 5))
    high = np.percentile(picture, rng.uniform(99.0, 99.95))
    picture = np.clip((picture - low) / max(high - low, 1e-3), 0, 1) ** np.float32(rng.uniform(0.6, 1.7))
    if rng.random() < 0.4:
        black = rng.uniform(0, 0.25)
        picture = np.clip((picture - black) / (1 - black), 0, 1)
    draw = rng.random()
    if draw < 0.12:
        picture = cv2.medianBlur(picture, 3)
    elif draw < 0.3:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.0))
    elif draw < 0.42:
        soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
        picture = np.clip(picture + rng.uniform(0.3, 1.0) * (picture - soft), 0, 1)
    if rng.random() < 0.35:
        ok, packed = cv2.imencode(
            ".jpg", (picture * 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 96))]
        )
        picture = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE).astype(np.float32) / 255
    return picture.astype(np.float32)


def add_overlays(rng: np.random.Generator, picture: np.ndarray) -> None:
    """Orientation box, text and scale bars burned into the pixels, in place."""
    rows, columns = picture.shape
    ink = float(rng.uniform(0.6, 1.0))
    drawn = np.zeros((rows, columns), np.uint8)
    if rng.random() < 0.35:
        side = int(rng.uniform(0.1, 0.17) * rows)
        x, y = int(rng.uniform(0.01, 0.06) * columns), int(rows - side * rng.uniform(1.3, 1.8))
        cv2.rectangle(drawn, (x, y), (x + side, y + side), 255, 1)
        cv2.line(drawn, (x, y + side // 2), (x + side, y + side // 2), 255, 1)
        for letter, dx, dy in (
            ("N", -12, side // 2),
            ("T", side + 3, side // 2),
            ("S", side // 2, -4),
            ("I", side // 2, side + 12),
        ):
            _write(drawn, letter, (x + dx, y + dy))
    if rng.random() < 0.1:
        _write(drawn, "200 um", (int(0.05 * columns), int(0.93 * rows)))
        cv2.line(drawn, (int(0.05 * columns), int(0.95 * rows)), (int(0.15 * columns), int(0.95 * rows)), 255, 1)
    if rng.random() < 0.06:
        edge = int(rng.integers(1, 4))
        cv2.rectangle(drawn, (edge, edge), (columns - 1 - edge, rows - 1 - edge), 255, 1)
    picture += (ink - picture) * (drawn / np.float32(255))


def _write(drawn: np.ndarray, text: str, at: tuple[int, int]) -> None:
    cv2.putText(drawn, text, at, cv2.FONT_HERSHEY_PLAIN, 0.8, 255, 1)


def lose_columns(rng: np.random.Generator, picture: np.ndarray) -> np.ndarray:
    """Black side columns and blinks, in place; returns which columns show no retina, (columns,) bool."""
    rows, columns = picture.shape
    lost = np.zeros(columns, bool)
    if rng.random() < 0.05:
        count = int(rng.uniform(0.01, 0.08) * columns)
        lost[slice(0, count) if rng.random() < 0.5 else slice(columns - count, columns)] = True
        picture[:, lost] = 0
    if rng.random() < 0.03:
        start = int(rng.integers(0, columns))
        blink = slice(start, start + int(rng.uniform(0.01, 0.05) * columns) + 1)
        lost[blink] = True
        picture[:, blink] = np.percentile(picture, 20) * rng.uniform(0.5, 1.5)
    return lost
