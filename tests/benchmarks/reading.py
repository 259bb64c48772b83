"""How long opening takes until the first picture, and how much memory a volume of 145 B-scans takes.

Run it with the project's Python. The volume is written to a temporary file first. One JSON line per figure on
stdout.
"""

import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

SCANS, ROWS, COLUMNS, LOCALIZER, LINES = 145, 496, 512, 768, 17
PROBE = """
import resource, sys, time
from pathlib import Path
import numpy, cv2
from octlayers_gui.io.readers import read_volumes
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
(volume,) = read_volumes(Path(sys.argv[1]))
volume.frames[0]
print("first", time.perf_counter() - start)
start = time.perf_counter()
for index in range(len(volume)):
    volume.frames[index]
print("each", (time.perf_counter() - start) / len(volume))
print("memory", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""
WINDOW = """
import os, sys, time
from pathlib import Path
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication
from octlayers_gui.gui.main_window import MainWindow
app = QApplication([])
window = MainWindow()
window.workflow.auto_segment = False
window.show()
app.processEvents()
start = time.perf_counter()
window.workflow.open([Path(sys.argv[1])])
while window.document.bscan is None:
    app.processEvents()
app.processEvents()
print("window", time.perf_counter() - start, flush=True)
os._exit(0)
"""


def write_volume(path: Path) -> None:
    """A Heidelberg volume scan of noise with a localizer and the device's lines, about 150 MB."""
    header, frame_header = bytearray(2048), 256 + 4 * LINES * COLUMNS
    sizes = (COLUMNS, SCANS, ROWS, 0.0115, 0.03, 0.00387, LOCALIZER, LOCALIZER)
    struct.pack_into("<12sIIIdddII", header, 0, b"HSF-OCT-103\0", *sizes)
    struct.pack_into("<ddId4sQiI", header, 56, 0.0115, 0.0115, 30, 0.0, b"OD\0\0", 0, 3, frame_header)
    rng = np.random.default_rng(0)
    with path.open("wb") as file:
        file.write(header + bytes(LOCALIZER**2))
        for index in range(SCANS):
            facts = bytearray(256)
            way = (1.0, 1.0 + 0.03 * index, 7.0, 1.0 + 0.03 * index)
            struct.pack_into("<12sIddddII", facts, 0, b"HSF-BS-103\0\0", frame_header, *way, LINES, 256)
            file.write(facts + np.full((LINES, COLUMNS), 100 + index, "<f4").tobytes())
            file.write(rng.random((ROWS, COLUMNS), np.float32).astype("<f4").tobytes())


def measured(probe: str, path: Path, folder: str) -> dict[str, float]:
    surroundings = {**os.environ, "OCTLAYERS_DATA": folder, "XDG_CONFIG_HOME": folder}
    command = [sys.executable, "-c", probe, str(path)]
    out = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=120, check=True).stdout
    return {line.split()[0]: float(line.split()[1]) for line in out.splitlines()}


def figure(name: str, value: float, unit: str, goal: float) -> None:
    line = {"figure": name, "value": round(value, 3), "unit": unit, "goal": f"<= {goal}", "holds": value <= goal}
    print(json.dumps(line), flush=True)


def main() -> None:
    """Medians of five fresh processes each, after one that warms the disk cache."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "volume.vol"
        write_volume(path)
        measured(PROBE, path, folder)
        runs = [measured(PROBE, path, folder) for _ in range(5)]
        figure("145-scan volume, open to first picture", statistics.median(run["first"] for run in runs), "s", 1.0)
        figure("145-scan volume, one further picture", statistics.median(run["each"] for run in runs), "s", 0.05)
        figure("145-scan volume, memory for reading all", max(run["memory"] for run in runs), "MB", 200)
        runs = [measured(WINDOW, path, folder) for _ in range(3)]
        figure(
            "145-scan volume, open to first picture in the window",
            statistics.median(run["window"] for run in runs),
            "s",
            1.0,
        )


if __name__ == "__main__":
    main()
