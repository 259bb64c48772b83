"""How long from the start of the process until the window is painted, and until the sample is segmented.

Run it with the project's Python; it uses the display there is, else Qt's offscreen platform. One JSON line
per figure on stdout.
"""

import json
import os
import statistics
import subprocess
import sys
import time

PROBE = """
import os, sys, time
start = float(os.environ["STARTED"])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from octlayers_gui.gui import app as starter
from octlayers_gui.gui.main_window import MainWindow

class Probed(MainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not Probed.painted:
            Probed.painted = True
            print("painted", time.time() - start, flush=True)
            self.document.changed.connect(self.look)
    def look(self):
        if self.document.segmentation is not None:
            print("segmented", time.time() - start, flush=True)
            QTimer.singleShot(0, QApplication.instance().quit)

starter.MainWindow = Probed
starter.run([], sample=True)
"""


def one_run() -> dict[str, float]:
    """Seconds until 'painted' and until 'segmented' of one fresh process."""
    surroundings = {**os.environ, "STARTED": repr(time.time())}
    if not surroundings.get("DISPLAY"):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    out = subprocess.run([sys.executable, "-c", PROBE], env=surroundings, capture_output=True, text=True, timeout=120)
    return {line.split()[0]: float(line.split()[1]) for line in out.stdout.splitlines() if line.count(" ") == 1}


def figure(name: str, value: float, goal: float) -> None:
    line = {"figure": name, "value": round(value, 3), "unit": "s", "goal": f"<= {goal}", "holds": value <= goal}
    print(json.dumps(line), flush=True)


def main() -> None:
    """Five runs after one that warms the disk cache; medians."""
    one_run()
    runs = [one_run() for _ in range(5)]
    figure("start to painted window", statistics.median(run["painted"] for run in runs), 1.0)
    figure("start to segmented sample", statistics.median(run["segmented"] for run in runs), 15.0)


if __name__ == "__main__":
    main()
