"""How long a hand waits: every gesture on a 1536 x 1024 scan with nine boundaries of 120 vertices each.

What is measured: from just before an event of the pointer or a key is handed to the X server (XTEST) until the
window has painted a frame of the canvas that shows what came of it, and has handed that frame back to the server. The
server's way to the screen comes on top. Events are sent one at a time, 12 ms after the frame before; the window runs
in this process, with the rest of it (panels, thickness, saver) as in the program, and without the network.
`opening` runs from the window's verb to the frame with the scan.

Vertices, drag paths, breaks and edits are drawn from a seed. It uses the display there is, else an Xvfb of its own.
A folder of its own holds the user's data. One JSON line per figure on stdout, the machine's load on stderr.
"""

import json
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import x_hand
from PySide6.QtWidgets import QApplication
from watched_window import Watch

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.synth.scan import synthetic_scan

SEED = 20
COLUMNS, ROWS, VERTICES, SCANS = 1536, 1024, 120, 4
STEPS, WARM, EDITS, FILES = 120, 8, 60, 12
STEP_MS, UNDO_MS, SWITCH_MS, OPENING_MS, TURN_MS = 16.0, 30.0, 30.0, 300.0, 15.0
ACTIVE = "IPL_INL"


class Bench(Watch):
    """What is timed; `folder` is for the files that are opened."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.random = folder, np.random.default_rng(SEED)
        self.open_scans()

    def open_scans(self) -> None:
        """Scans in memory, each with its segmentation."""
        scan = synthetic_scan((7, 0), rows=ROWS, columns=COLUMNS, healthy=True)
        for k in range(SCANS):
            pixels = np.ascontiguousarray(scan.bscan.pixels[:, :: 1 if k % 2 else -1])
            depths = scan.depths[:, :: 1 if k % 2 else -1]
            self.document.open(Volume((pixels,), f"benchmark_{k}"), BScan(pixels))
            self.document.edit(self.segmentation(depths), "Segment")
        self.view.set_active(ACTIVE)
        self.wait(0.5)
        self.depth = self.document.segmentation.boundary(ACTIVE).depth

    def segmentation(self, depths: np.ndarray) -> Segmentation:
        """These depths with 120 vertices in each boundary, and a break in three of those that are not edited."""
        broken, names = np.array(depths), [0, 1, 3, 4, 5, 6, 7, 8]
        for place in self.random.choice(names, 3, replace=False):
            first, length = self.random.integers(100, COLUMNS - 300), self.random.integers(40, 120)
            broken[place, first : first + length] = np.nan
        made = Segmentation.of(broken, ROWS, Origin.MODEL, np.full(broken.shape, 0.8))
        held = []
        for boundary in made.boundaries:
            seen = np.flatnonzero(boundary.seen)
            inner = self.random.choice(seen[1:-1], VERTICES - 2, replace=False)
            vertices = np.sort(np.concatenate([inner, seen[[0, -1]]])).astype(np.int32)
            held.append(replace(boundary, vertices=vertices))
        return made.with_boundaries(*held)

    def follow(self, places) -> list[float]:
        """Milliseconds of every step of the pointer over places of the scan, while what is shown follows it."""
        kept, taken, last = [self.view.segmentation], [], self.on_screen(*places[0])  # kept: their id() stays theirs
        for place in places[1:]:
            spot = self.on_screen(*place)
            if spot == last:
                continue
            last = spot
            taken.append(self.timed(lambda spot=spot: self.hand.move(*spot), self.shown))
            kept.append(self.view.segmentation)
        return taken[WARM:]

    # states: what a frame has to show

    def shown(self) -> int:
        return id(self.view.segmentation)

    def visible(self) -> list:
        return self.view.box.viewRange()

    def scan(self) -> tuple:
        return self.document.address, id(self.view.bscan.pixels) if self.view.bscan is not None else 0

    # gestures: each gives the milliseconds of its steps

    def use(self, key: str) -> None:
        self.hand.type(key)
        self.wait(0.05)

    def drag(self, places, held: str = "") -> list[float]:
        """One drag over places of the scan, given up at its end."""
        self.hand.move(*self.on_screen(*places[0]))
        self.wait(0.05)
        if held:
            self.hand.key(held, True)
        self.hand.button(x_hand.LEFT, True)
        self.wait(0.05)
        taken = self.follow(places)
        self.hand.type("Escape")
        self.hand.button(x_hand.LEFT, False)
        if held:
            self.hand.key(held, False)
        self.wait(0.1)
        return taken

    def wire(self, places) -> list[float]:
        """A live-wire from the first place, whose pointer runs over the others; given up at its end."""
        self.hand.move(*self.on_screen(*places[0]))
        self.wait(0.05)
        self.hand.click()
        self.wait(0.3)
        taken = self.follow(places)
        self.hand.type("Escape")
        self.wait(0.1)
        return taken

    def pan(self, button: int, held: str = "") -> list[float]:
        """The scan is moved along a path of steps of up to 12 px."""
        self.hand.type("f")
        self.wait(0.1)
        middle = self.view.viewport().mapToGlobal(self.view.viewport().rect().center())
        steps = self.random.integers(3, 13, (STEPS + WARM, 2)) * self.random.choice([-1, 1], (STEPS + WARM, 1))
        path = middle.toTuple() + np.cumsum(steps * np.where(np.arange(STEPS + WARM) // 20 % 2, 1, -1)[:, None], axis=0)
        self.hand.move(*middle.toTuple())
        if held:
            self.hand.key(held, True)
        self.wait(0.1)
        self.hand.button(button, True)
        self.wait(0.05)
        self.hand.move(middle.x() + 15, middle.y() + 9)  # far enough to be a drag
        self.wait(0.05)
        taken = [self.timed(lambda spot=spot: self.hand.move(*spot), self.visible) for spot in path]
        self.hand.button(button, False)
        if held:
            self.hand.key(held, False)
        self.wait(0.1)
        return taken[WARM:]

    def zoom(self) -> list[float]:
        """Notches of the wheel, in and out, at places over the scan."""
        self.hand.type("f")
        self.wait(0.1)
        taken = []
        for _ in range((STEPS + WARM) // 12 + 1):
            column = float(self.random.integers(200, COLUMNS - 200))
            self.hand.move(*self.on_screen(column, float(self.depth[int(column)])))
            self.wait(0.05)
            for notch in range(12):
                button = x_hand.WHEEL_UP if notch < 6 else x_hand.WHEEL_DOWN
                taken.append(self.timed(lambda button=button: self.hand.click(button), self.visible))
        self.hand.type("f")
        self.wait(0.1)
        return taken[WARM:]

    def switch(self) -> list[float]:
        """To the next scan and back again, all of them in memory."""
        ways = (["Prior"] * (SCANS - 1) + ["Next"] * (SCANS - 1)) * (STEPS // 2 // (SCANS - 1) // 2 + 1)
        return [self.timed(lambda way=way: self.hand.type(way), self.scan) for way in ways][SCANS:]

    def undo_and_redo(self) -> tuple[list[float], list[float]]:
        """Edits of a stretch each, all taken back and made again."""
        for _ in range(EDITS):
            now, first = self.document.segmentation, int(self.random.integers(0, COLUMNS - 120))
            to = np.full(2, self.depth[first : first + 2].mean() + self.random.normal(0, 6))
            self.document.edit(edits.redraw(now, ACTIVE, [first, first + 100], to), "Redraw")
        self.wait(1)
        position = self.document.undo_stack.index
        undone = [self.timed(lambda: self.hand.type("Control_L", "z"), position) for _ in range(EDITS)]
        redone = [self.timed(lambda: self.hand.type("Control_L", "y"), position) for _ in range(EDITS)]
        return undone, redone

    def opening(self) -> list[float]:
        """PNG files of the same size, opened one after the other."""
        taken = []
        for k in range(FILES):
            path = self.folder / f"file_{k}.png"
            cv2.imwrite(str(path), np.roll(self.view.bscan.pixels, 10 * k, axis=1))
            self.wait(0.2)
            taken.append(self.timed(lambda path=path: self.window.open([path]), self.scan))
        return taken

    def turns(self) -> list[float]:
        """Of the event loop, while a hundred scans are looked through for places that want a look."""
        pixels, base = self.view.bscan.pixels, self.document.project.segmentations[Address(0, 0)]
        project = self.document.project.with_volume(Volume((pixels,) * 100, "many"))
        volume = len(project.volumes) - 1
        for frame in range(100):
            doubt = np.abs(self.random.normal(0.8, 0.2, base.depths.shape))
            for first in self.random.integers(0, COLUMNS - 80, 8):
                doubt[self.random.integers(9), first : first + 60] = self.random.uniform(3, 8)
            made = Segmentation.of(base.depths, ROWS, Origin.MODEL, doubt)
            project = project.with_segmentation(Address(volume, frame), made)
        self.document.project = project
        self.document.changed.emit()
        turns = []
        while self.window.review.is_behind:
            start = time.perf_counter()
            QApplication.processEvents()
            turns.append(1000 * (time.perf_counter() - start))
        return turns[1:]  # the first one fills the list of scans


def figure(name: str, milliseconds: list[float], goal: float) -> None:
    """The median for information, the 95th percentile against its goal."""
    median, p95 = (float(np.percentile(milliseconds, share)) for share in (50, 95))
    for part, value, limit, holds in (("p50", median, "", None), ("p95", p95, f"<= {goal:g}", p95 <= goal)):
        line = {"figure": f"{name}, {part}", "value": round(value, 1), "unit": "ms", "goal": limit, "holds": holds}
        print(json.dumps(line), flush=True)


def drags(bench: Bench) -> None:
    """One long drag with every tool, and a live-wire."""
    random, depth = bench.random, bench.depth
    vertices = bench.view.handles.columns
    column = int(vertices[len(vertices) // 2])
    phase = random.uniform(0, 6)
    up_and_down = [(column + 0.5, depth[column])]
    up_and_down += [(column + 0.5, depth[column] + 14 * np.sin(k / 3 + phase)) for k in range(STEPS + WARM)]
    across = [(x + 0.5, depth[int(x)] + random.normal(0, 3)) for x in np.linspace(100, COLUMNS - 100, STEPS + WARM)]
    for name, key, places in (
        ("vertex", "v", up_and_down), ("pull", "p", up_and_down), ("redraw", "r", across), ("brush", "n", across)
    ):  # fmt: skip
        bench.use(key)
        figure(f"drag step, {name}", bench.drag(places), STEP_MS)
    figure("drag step, brush on every boundary", bench.drag(across, "Control_L"), STEP_MS)
    bench.use("w")
    figure("live-wire update", bench.wire(across), STEP_MS)
    bench.use("v")


def measure(folder: Path) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    bench = Bench(folder)
    drags(bench)
    figure("pan step, middle button", bench.pan(x_hand.MIDDLE), STEP_MS)
    figure("pan step, space", bench.pan(x_hand.LEFT, "space"), STEP_MS)
    figure("zoom step, wheel", bench.zoom(), STEP_MS)
    undone, redone = bench.undo_and_redo()
    figure("undo", undone, UNDO_MS)
    figure("redo", redone, UNDO_MS)
    figure("switching to a scan in memory", bench.switch(), SWITCH_MS)
    figure("opening a file", bench.opening(), OPENING_MS)
    figure("turn of the first look through 100 scans", bench.turns(), TURN_MS)
    bench.window.close()
    del application


def main() -> None:
    x_hand.a_display()
    print(f"load of the machine: {os.getloadavg()[0]:.1f}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="octlayers-editing-") as folder:
        os.environ["OCTLAYERS_DATA"] = os.environ["XDG_CONFIG_HOME"] = folder
        measure(Path(folder))
    print(f"load of the machine: {os.getloadavg()[0]:.1f}", file=sys.stderr)


if __name__ == "__main__":
    main()
