"""What 10,000 edits cost: memory while they are made, and undoing every one of them, on a 1536 x 1024 scan.

Run it with the project's Python; it needs no display. A folder of its own holds the project file, so that the
user's data stay as they are; an argument gives another number of edits. One JSON line per figure on stdout.
"""

import json
import os
import resource
import sys
import tempfile
import time

import numpy as np
from PySide6.QtWidgets import QApplication

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.project_flow import ProjectFlow
from octlayers_gui.synth.scan import synthetic_scan

COLUMNS, ROWS = 1536, 1024
CHECKED = 100  # every so many edits the state is remembered, to compare it when undo comes back to it


def resident_mb() -> float:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20


def figure(name: str, value: float, unit: str, goal: str, holds: bool) -> None:
    line = {"figure": name, "value": round(value, 1), "unit": unit, "goal": goal, "holds": bool(holds)}
    print(json.dumps(line), flush=True)


def main(count: int) -> None:
    """Make `count` edits, then undo them all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="octlayers-history-") as folder:
        os.environ["OCTLAYERS_DATA"] = folder
        measure(count)


def measure(count: int) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    document = Document()
    flow = ProjectFlow(document)
    flow.begin()
    scan = synthetic_scan((7, 0), rows=ROWS, columns=COLUMNS, healthy=True)
    document.open(Volume((scan.bscan.pixels,), "benchmark"), BScan(scan.bscan.pixels))
    document.edit(Segmentation.of(scan.depths, ROWS, Origin.MODEL), "Segment")
    random, names = np.random.default_rng(0), document.segmentation.scheme.boundaries
    remembered = {0: document.segmentation.depths}
    start = resident_mb()
    stack = document.undo_stack
    while stack.count() <= count:
        name, first = names[random.integers(len(names))], int(random.integers(0, COLUMNS - 120))
        depth = document.segmentation.boundary(name).depth[first] + random.normal(0, 6)
        if not np.isfinite(depth):
            continue
        document.edit(edits.redraw(document.segmentation, name, [first, first + 100], [depth, depth]), "Redraw")
        number = stack.count() - 1
        if number % 50 == 0:
            document.saver.flush(30)
        if number % CHECKED == 0:
            remembered[number] = document.segmentation.depths
    kept = sum(depths.nbytes for depths in remembered.values()) / 2**20  # the benchmark's own
    grown = resident_mb() - start - kept
    figure(f"memory after {count} edits", grown, "MB", "<= 200", grown <= 200)
    taken, wrong = [], 0
    for number in range(count - 1, -1, -1):
        began = time.perf_counter()
        stack.undo()
        taken.append(1000 * (time.perf_counter() - began))
        if number in remembered:
            wrong += not np.array_equal(document.segmentation.depths, remembered[number], equal_nan=True)
        if number % 50 == 0:
            document.saver.flush(30)
    figure("undo, p95", float(np.percentile(taken, 95)), "ms", "<= 30", np.percentile(taken, 95) <= 30)
    figure("states that undo did not give back", wrong, "states", "<= 0", wrong == 0)
    flow.leave()
    del application


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
