"""Where the time of a segmentation goes, and what a fresh process costs; one JSON line per figure on stdout."""

import json
import statistics
import time

import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.decoding import decode
from octlayers_gui.synth.scan import synthetic_scan
from octlayers_gui.tasks.segment import load_segmenter


def figure(name: str, value: float, unit: str, goal: str = "", holds: bool | None = None) -> None:
    print(
        json.dumps({"figure": name, "value": round(value, 3), "unit": unit, "goal": goal, "holds": holds}), flush=True
    )


def median_seconds(work, repeats: int = 20) -> float:
    """Median of `repeats` calls after two that warm up."""
    times = []
    for n in range(repeats + 2):
        start = time.perf_counter()
        work()
        if n >= 2:
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """A 640 x 640 scan from array to ordered boundaries and deviations; twenty sizes without retracing."""
    start = time.perf_counter()
    segmenter = load_segmenter("base-8")
    segmenter.warm_up()
    figure("import, load and warm-up in a fresh process", time.perf_counter() - start, "s")
    scan = BScan(synthetic_scan((1, 1), rows=640, columns=640, healthy=True).bscan.pixels)
    whole = median_seconds(lambda: segmenter.segment(scan))
    network = median_seconds(lambda: segmenter.probabilities(scan))
    probabilities = segmenter.probabilities(scan)
    decoding = median_seconds(lambda: decode(probabilities, segmenter.card.temperature))
    figure("640 x 640 scan to boundaries and deviations", whole * 1000, "ms")
    figure("share of the network in it", network / whole, "")
    figure("share of decoding in it", decoding / whole, "")
    rng = np.random.default_rng(0)
    for _ in range(20):
        rows, columns = rng.integers(300, 1025), rng.integers(400, 1537)
        segmenter.probabilities(BScan(rng.integers(0, 255, (rows, columns)).astype(np.uint8)))
    traces = segmenter.traces()
    figure("traces of the network after twenty sizes", traces, "", "== 1", traces == 1)


if __name__ == "__main__":
    main()
