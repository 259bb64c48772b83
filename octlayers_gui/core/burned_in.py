"""Text that a viewer drew into the pixels of a B-scan, at its borders: it may be a name.

Letters are thin, of one height, much brighter than what is around them, and stand beside each other on a line.
Retina and speckle have bright grains, too, but not in such rows. Letters that stand alone, as around a box that
shows the orientation, are no text here.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from octlayers_gui.core.phrases import Phrase

BAND = 0.25  # of the rows, above and below, in which viewers write
SMALLEST, LARGEST = 5, 48  # rows of a letter
STROKE = 0.35  # how much brighter than its surroundings a stroke is, of all grey
USUAL, OVER_SPECKLE, MOST = 95, 2.0, 0.75  # percentile of what is raised by speckle, and how much higher strokes rise
SIDE = 1.7  # heights that the widest letter is wide
GAP = 1.3  # heights between letters, a blank included
FREE, AROUND = 0.8, 0.3  # heights around a line in which there is at most that share of its ink
FEWEST = 4  # letters
WARNING = Phrase("There may be text burned into this picture at the {place}; it leaves the program with the picture.")
PLACES = (
    (Phrase("top left"), Phrase("top"), Phrase("top right")),
    (Phrase("bottom left"), Phrase("bottom"), Phrase("bottom right")),
)


@dataclass(frozen=True)
class TextBox:
    """Where text may stand: rows top <= r < bottom, columns left <= c < right."""

    top: int
    left: int
    bottom: int
    right: int

    def place(self, shape: tuple[int, int]) -> Phrase:
        """Where that is in a picture (rows, columns), as a reader says it."""
        rows, columns = shape
        middle = (self.left + self.right) / 2 / columns
        return PLACES[self.top + self.bottom >= rows][1 - (middle < 0.4) + (middle > 0.6)]


def text_boxes(pixels: np.ndarray) -> tuple[TextBox, ...]:
    """Lines of what looks like letters at the upper and lower border of pixels (rows, columns) of any type."""
    rows = len(pixels)
    band = max(round(BAND * rows), min(rows, 2 * SMALLEST))
    low, high = float(pixels[::4, ::4].min()), float(pixels.max())
    if not (np.isfinite((low, high)).all() and high > low):
        return ()
    found = []
    for start in (0, rows - band):
        part = pixels[start : start + band]
        grey = np.clip((part.astype(np.float32) - low) * (255 / (high - low)), 0, 255).astype(np.uint8)
        strokes = _strokes(grey)
        lines = [line for line in _lines(_letters(strokes)) if _stands_free(strokes, *line)]
        found += [TextBox(start + top, left, start + bottom, right) for top, left, bottom, right in lines]
    return tuple(found)


def _strokes(grey: np.ndarray) -> np.ndarray:
    """Where thin things are much brighter than what is around them, (rows, columns) bool."""
    if np.median(grey) > 127:
        grey = 255 - grey  # black on white
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (9, 9))
    raised = cv2.morphologyEx(grey, cv2.MORPH_TOPHAT, kernel)
    usual = float(np.percentile(raised[::2, ::2], USUAL))
    return raised > min(max(STROKE * 255, OVER_SPECKLE * usual), MOST * 255)


def _letters(strokes: np.ndarray) -> np.ndarray:
    """Boxes (n, 4) left, top, width, height of what may be letters."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(strokes.astype(np.uint8), connectivity=8)
    boxes = stats[1:]
    width, height, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    fits = (height >= SMALLEST) & (height <= LARGEST) & (width <= SIDE * height) & (area >= 0.12 * width * height)
    return boxes[fits, :4]


def _lines(boxes: np.ndarray) -> list[tuple[int, int, int, int]]:
    """Boxes (top, left, bottom, right) around letters of like height that stand beside each other."""
    lines: list[list[np.ndarray]] = []
    for box in boxes[np.argsort(boxes[:, 0], kind="stable")]:
        line = next((line for line in reversed(lines) if _follows(line[-1], box)), None)
        if line is None:
            lines.append([box])
        else:
            line.append(box)
    found = []
    for line in lines:
        if len(line) >= FEWEST:
            left, top = np.min(line, axis=0)[:2]
            right, bottom = np.max([box[:2] + box[2:] for box in line], axis=0)
            found.append((int(top), int(left), int(bottom), int(right)))
    return found


def _stands_free(strokes: np.ndarray, top: int, left: int, bottom: int, right: int) -> bool:
    """Whether there are few strokes around a line, as there are many around grains of speckle in tissue."""
    reach = round(FREE * (bottom - top))
    rows, columns = slice(max(top - reach, 0), bottom + reach), slice(max(left - reach, 0), right + reach)
    around, inside = strokes[rows, columns], strokes[top:bottom, left:right]
    ink, rest = np.count_nonzero(inside), around.size - inside.size
    return (np.count_nonzero(around) - ink) * inside.size <= AROUND * ink * max(rest, 1)


def _follows(letter: np.ndarray, other: np.ndarray) -> bool:
    """Whether another box is the next letter of a line."""
    tall, small = max(letter[3], other[3]), min(letter[3], other[3])
    gap = other[0] - (letter[0] + letter[2])
    level = abs(int(letter[1] + letter[3]) - int(other[1] + other[3])) <= 0.35 * tall
    return tall <= 1.7 * small and level and -0.3 * tall <= gap <= GAP * tall
