"""What a segmentation costs, against the base project's own network; one JSON line per figure on stdout."""

import json
import resource
import statistics
import subprocess
import sys
import time

import keras
import numpy as np

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.decoding import decode, finish
from octlayers_gui.core.errors import NotSegmentable
from octlayers_gui.ml.architectures import build_network
from octlayers_gui.ml.backend import computes_bfloat16
from octlayers_gui.ml.registry import find_model
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.unet import base_unet
from octlayers_gui.synth.scan import synthetic_scan
from octlayers_gui.tasks.segment import load_segmenter

FRESH = """
import time
start = time.perf_counter()
import tensorflow
imported = time.perf_counter()
import sys
from octlayers_gui.io.readers import read_volume
from octlayers_gui.paths import resource
from octlayers_gui.tasks.segment import load_segmenter
scan = read_volume(resource("samples", "synthetic_macula.png")).bscan(0)
load_segmenter("base-8").segment(scan)
print(imported - start, time.perf_counter() - imported)
"""


def figure(name: str, value: float, unit: str, goal: str = "", holds: bool | None = None) -> None:
    print(
        json.dumps({"figure": name, "value": round(value, 3), "unit": unit, "goal": goal, "holds": holds}), flush=True
    )


def medians(*works, repeats: int = 20) -> list[float]:
    """Median seconds of each work, called in turn so that a busy moment of the machine hits all, after two rounds."""
    times = [[] for _ in works]
    for n in range(repeats + 2):
        for work, taken in zip(works, times, strict=True):
            start = time.perf_counter()
            work()
            if n >= 2:
                taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def main() -> None:
    segmenter = load_segmenter("base-8")
    segmenter.warm_up()
    against_base(segmenter)
    precision(segmenter)
    sizes(segmenter)
    volume(segmenter)
    fresh_process()


def against_base(segmenter: Segmenter) -> None:
    """A 640 x 640 array to ordered boundaries and deviations, against `model.predict` and argmax."""
    pixels = synthetic_scan((1, 1), rows=640, columns=640, healthy=True).bscan.pixels
    base = base_unet(rows=640, columns=640)
    batch = (pixels / np.float32(255))[None, ..., None]
    scan = BScan(pixels)
    ours, theirs, network = medians(
        lambda: segmenter.segment(scan),
        lambda: base.predict(batch, verbose=0).argmax(axis=-1),
        lambda: segmenter.probabilities(scan),
    )
    figure("base project's network, 640 x 640, predict and argmax", theirs * 1000, "ms")
    figure("640 x 640 scan to boundaries and deviations", ours * 1000, "ms")
    figure("ratio of the two", ours / theirs, "", "<= 0.8, wanted 0.5", ours / theirs <= 0.8)
    figure("share of the network in it", network / ours, "")
    probabilities = segmenter.probabilities(scan)
    bm, temperature = segmenter.scheme.index_of("BM"), segmenter.card.temperature
    (decoding,) = medians(lambda: finish(decode(probabilities, temperature), len(probabilities), bm))
    figure("decoding", decoding * 1000, "ms")
    figure("share of decoding in it", decoding / ours, "")


def precision(segmenter: Segmenter) -> None:
    """What bfloat16 changes, where this CPU has it."""
    figure("computes in bfloat16", float(computes_bfloat16()), "")
    if not computes_bfloat16():
        return
    network = build_network(segmenter.card, "float32")
    network.load_weights(find_model("base-8").weights)
    exact = Segmenter(network, segmenter.card)
    scans = [synthetic_scan((31, n), healthy=True).bscan for n in range(20)]
    moved = []
    for scan in scans:
        try:
            moved.append(np.abs(exact.segment(scan).depths - segmenter.segment(scan).depths))
        except NotSegmentable:
            continue
    mean = float(np.nanmean([np.nanmean(depths[:8]) for depths in moved]))
    figure("mean move of ILM ... BM under bfloat16", mean, "px", "< 0.1", mean < 0.1)
    floor = float(np.nanmean([np.nanmean(depths[8]) for depths in moved if np.isfinite(depths[8]).any()]))
    figure("mean move of the choroid's floor under bfloat16", floor, "px", "< 0.1", floor < 0.1)


def sizes(segmenter: Segmenter) -> None:
    rng = np.random.default_rng(0)
    for _ in range(20):
        rows, columns = rng.integers(300, 1025), rng.integers(400, 1537)
        segmenter.probabilities(BScan(rng.integers(0, 255, (rows, columns)).astype(np.uint8)))
    traces = segmenter.traces()
    figure("traces of the network after twenty sizes", traces, "", "== 1", traces == 1)


def volume(segmenter: Segmenter, scans: int = 145) -> None:
    """Peak memory while the scans of a 496 x 512 volume are segmented one after another."""
    pixels = synthetic_scan((2, 2), rows=496, columns=512, healthy=True).bscan.pixels
    peaks, start = [], time.perf_counter()
    for n in range(scans):
        segmenter.segment(BScan(np.roll(pixels, n, axis=1)), force=True)
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    figure(f"{scans} scans of 496 x 512", time.perf_counter() - start, "s")
    grown = peaks[-1] - peaks[19]
    figure("growth of peak memory from scan 20 to the last", grown, "MiB", "<= 20", grown <= 20)


def fresh_process() -> None:
    runs = [
        subprocess.run([sys.executable, "-c", FRESH], capture_output=True, text=True, check=True).stdout.split()
        for _ in range(4)
    ][1:]
    imported, first = (statistics.median(float(run[k]) for run in runs) for k in (0, 1))
    figure("import of TensorFlow in a fresh process", imported, "s")
    figure("from there to the first segmentation", first, "s", "<= 6", first <= 6)


if __name__ == "__main__":
    keras.utils.set_random_seed(1)
    main()
