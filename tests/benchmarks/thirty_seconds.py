"""A scan with a broken stretch on three boundaries, corrected in a real window at the speed of a human hand.

The window shows a synthetic scan whose exact boundaries are known; what it takes for the network's result differs
from them by its noise, and by 8 to 18 px over three stretches, of which it is unsure. A scripted hand on the X
display then goes from place to place (J), looks at each, and corrects it: one boundary is redrawn (R), one follows a
live-wire (W), one is traced by the program in a marked stretch (M, T). Where the hand sees that a result is still off
by more than two px, it takes it back and redraws. Other places it finds right and accepts (A). At the end it marks
the scan as reviewed.

The hand is as fast as a person's: 1.2 s to look at what has changed (the mental step of the keystroke-level model by
Card, Moran and Newell), 0.2 s for a key or a click, 0.3 to 0.6 s for a move of the pointer by Fitts's law, and 200 px
of the screen a second along a line, on which it trembles. Its eye misjudges the edge by 0.7 px of the scan, slowly
changing along it.

The clock runs from the first look to the frame after the last key. 60 s per scan is the published figure to beat
(Livelayer, Sci Rep 2021). Another seed is the argument `--seed N`; `--pictures FOLDER` keeps the window before
and after. Display, JSON lines and user's data as in `editing.py`.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import x_hand
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from watched_window import Watch

from octlayers_gui.core.bscan import BScan, Spacing, Volume
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import REVIEWED
from octlayers_gui.synth.scan import SyntheticScan, synthetic_scan

GOAL_SECONDS, GOAL_PX = 30.0, 1.5
COLUMNS, ROWS = 768, 496
LOOK, PRESS, ALONG = 1.2, 0.2, 200.0  # seconds, seconds, px of the screen a second
FITTS = (0.1, 0.12)  # seconds, and seconds per bit
MOVE = (0.3, 0.6)  # seconds at least and at most
MISJUDGED, ALIKE = 0.7, 15  # px of the scan, and over how many columns alike
TARGET, TREMOR, BEYOND = 10.0, 1.0, 8  # px of the screen, px of the screen, columns beyond a break
TRACED_BEYOND = 24  # columns: a traced stretch comes back to the line at its ends
SEEN_OFF = 2.0  # px at which a person sees that a line is not where it belongs
MOST_PLACES = 25
BREAKABLE = {"ILM": -1, "IPL_INL": -1, "OPL_ONL": 1, "BM": 1}  # with the side on which there is room


@dataclass(frozen=True)
class Break:
    """Columns, both inside, in which a boundary is not where it belongs."""

    name: str
    first: int
    last: int


def broken(scan: SyntheticScan, random: np.random.Generator) -> tuple[Segmentation, list[Break]]:
    """What the network might have found, and where it is wrong."""
    found = np.array(scan.depths) + random.normal(0, 0.3, scan.depths.shape)
    deviations, breaks = np.full(found.shape, 0.8), []
    for k, name in enumerate(random.choice(list(BREAKABLE), 3, replace=False)):
        length = int(random.integers(60, 130))
        first = int(random.integers(40, COLUMNS // 3 - length - 10)) + k * COLUMNS // 3
        bump = np.tanh(6 * np.sin(np.linspace(0, np.pi, length))) * random.uniform(8, 18) * BREAKABLE[name]
        place = BASE_8.index_of(name)
        found[place, first : first + length] += bump
        deviations[place, first : first + length] = random.uniform(3, 6)
        breaks.append(Break(str(name), first, first + length - 1))
    order = np.maximum.accumulate(np.clip(found, 0, ROWS), axis=0)
    return Segmentation.of(order, ROWS, Origin.MODEL, deviations, model="scripted"), breaks


class Person(Watch):
    """Someone who knows where the edges are, and corrects what is not there."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.random = np.random.default_rng(seed)
        drawn = (synthetic_scan((seed, n), rows=ROWS, columns=COLUMNS, healthy=True, circle=False) for n in range(50))
        scan = next(scan for scan in drawn if np.isfinite(scan.depths).all())  # the frame cuts nothing off
        self.truth = scan.depths
        noise = cv2.GaussianBlur(self.random.normal(0, 1, scan.depths.shape), (0, 0), ALIKE, sigmaY=0.1)
        self.judged = scan.depths + MISJUDGED * noise / noise.std()
        self.document.open(Volume((scan.bscan.pixels,), "thirty_seconds"), BScan(scan.bscan.pixels, Spacing()))
        found, self.breaks = broken(scan, self.random)
        self.document.edit(found, "Segment")
        self.wait(1)

    # what a hand does, and how long it takes

    def look(self) -> None:
        self.wait(LOOK)

    def press(self, *names: str) -> None:
        self.hand.type(*names)
        self.wait(PRESS)

    def go(self, column: float, depth: float) -> None:
        """Move the pointer to a place of the scan, fast in the middle of the way and slow at its ends."""
        here, there = np.array(QCursor.pos().toTuple()), np.array(self.on_screen(column, depth))
        far = float(np.hypot(*(there - here)))
        seconds = float(np.clip(FITTS[0] + FITTS[1] * np.log2(far / TARGET + 1), *MOVE))
        for share in self._shares(seconds):
            eased = 10 * share**3 - 15 * share**4 + 6 * share**5
            self.hand.move(*(here + eased * (there - here)))

    def click(self) -> None:
        self.hand.button(x_hand.LEFT, True)
        self.wait(PRESS / 2)
        self.hand.button(x_hand.LEFT, False)
        self.wait(PRESS / 2)

    def draw(self, name: str, first: int, last: int) -> None:
        """Press, follow the edge from column to column, let go."""
        places = np.array([self.on_screen(c + 0.5, self.edge(name, c)) for c in range(first, last + 1)], float)
        way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(places, axis=0).T))])
        self.go(first + 0.5, self.edge(name, first))
        self.hand.button(x_hand.LEFT, True)
        self.wait(PRESS / 2)
        shake = np.zeros(2)
        for share in self._shares(way[-1] / ALONG):
            shake = 0.8 * shake + self.random.normal(0, 0.6 * TREMOR, 2)
            spot = [np.interp(share * way[-1], way, places[:, axis]) for axis in (0, 1)]
            self.hand.move(*(spot + shake))
        self.wait(PRESS / 2)
        self.hand.button(x_hand.LEFT, False)
        self.wait(PRESS / 2)

    def _shares(self, seconds: float) -> Iterator[float]:
        """From 0 to 1 in real time, a hundred moves a second if the window can follow."""
        start = time.perf_counter()
        while (gone := time.perf_counter() - start) < seconds:
            yield gone / seconds
            self.wait(0.01)
        yield 1.0

    # what it knows

    def edge(self, name: str, column: int) -> float:
        """Where it takes the edge to be."""
        return float(self.judged[BASE_8.index_of(name), column])

    def off(self, one: Break) -> float:
        """Mean error in px of a boundary where it was broken."""
        columns = slice(one.first, one.last + 1)
        truth = self.truth[BASE_8.index_of(one.name), columns]
        return float(np.abs(self.document.segmentation.boundary(one.name).depth[columns] - truth).mean())

    # what it does with a place

    def redraw(self, one: Break) -> None:
        self.press("r")
        self.draw(one.name, one.first - BEYOND, one.last + BEYOND)

    def wire(self, one: Break) -> None:
        self.press("w")
        for column in np.linspace(one.first - BEYOND, one.last + BEYOND, 4).astype(int):
            self.go(column + 0.5, self.edge(one.name, column))
            self.click()
        self.press("Return")

    def trace(self, one: Break) -> None:
        self.press("m")
        first, last = max(one.first - TRACED_BEYOND, 0), min(one.last + TRACED_BEYOND, COLUMNS - 1)
        self.go(first + 0.5, self.edge(one.name, first))
        self.hand.button(x_hand.LEFT, True)
        self.wait(PRESS / 2)
        self.go(last + 0.5, self.edge(one.name, last))
        self.hand.button(x_hand.LEFT, False)
        self.wait(PRESS / 2)
        self.press("t")
        self.press("Escape")

    def correct(self) -> float:
        """Seconds until every break is mended and the scan marked as reviewed."""
        ways = [self.redraw, self.wire, self.trace]
        start = time.perf_counter()
        self.look()
        for _ in range(MOST_PLACES):
            self.press("j")
            entry = self.window.review.current
            if entry is None:
                break
            self.look()
            place = entry.place
            hit = [one for one in self.breaks if one.name == place.boundary and self._overlap(one, place)]
            if not hit or self.off(hit[0]) < SEEN_OFF:
                self.press("a")
                continue
            way = ways.pop(0)
            way(hit[0])
            self.look()
            if self.off(hit[0]) > SEEN_OFF:
                print(f"{way.__name__} of {hit[0].name} missed by {self.off(hit[0]):.1f} px", file=sys.stderr)
                self.press("Control_L", "z")
                self.redraw(hit[0])
                self.look()
        self.press("Control_L", "Return")
        return time.perf_counter() - start

    @staticmethod
    def _overlap(one: Break, place) -> bool:
        return place.first <= one.last and one.first <= place.last


def figure(name: str, value: float, unit: str, limit: float | None = None) -> None:
    goal, holds = (f"<= {limit:g}", value <= limit) if limit is not None else ("", None)
    print(
        json.dumps({"figure": name, "value": round(value, 2), "unit": unit, "goal": goal, "holds": holds}), flush=True
    )


def measure(seed: int, pictures: Path | None) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    person = Person(seed)
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        person.window.grab().save(str(pictures / "before.png"))
    before = [person.off(one) for one in person.breaks]
    seconds = person.correct()
    figure("a scan with three broken boundaries corrected in", seconds, "s", GOAL_SECONDS)
    for one, was in zip(person.breaks, before, strict=True):
        figure(f"{one.name} in {one.last + 1 - one.first} columns, mean error before", was, "px")
        figure(f"{one.name} in {one.last + 1 - one.first} columns, mean error after", person.off(one), "px", GOAL_PX)
    reviewed = person.document.segmentation.verdict.kind == REVIEWED
    figure("scans not marked as reviewed", float(not reviewed), "scans", 0)
    if pictures is not None:
        person.press("f")
        person.window.grab().save(str(pictures / "after.png"))
    person.window.close()
    del application


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--pictures", type=Path)
    chosen = parser.parse_args()
    x_hand.a_display()
    with tempfile.TemporaryDirectory(prefix="octlayers-thirty-seconds-") as folder:
        os.environ["OCTLAYERS_DATA"] = os.environ["XDG_CONFIG_HOME"] = folder
        measure(chosen.seed, chosen.pictures)


if __name__ == "__main__":
    main()
