"""A process that damages files and opens them, one line of JSON for each: `fuzz_worker.py LOG FIRST END STEP SEED`.

It has 1 GB more than it began with, and 5 s of its processor for a file; what ends it is told by the line that lacks.
"""

import contextlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path

os.environ |= {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}

import cv2
import fuzz_seeds
import numpy as np
import tifffile
from fuzz_mutations import mutated
from fuzz_seeds import Seed
from PIL import Image
from pydicom import dcmread
from scan_files import NAME

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.merging import merged
from octlayers_gui.io import foreign, foreign_parsers, heidelberg_xml, zeiss
from octlayers_gui.io.annotations.formats import read_annotations, recognised
from octlayers_gui.io.dicom import WANTED, is_dicom
from octlayers_gui.io.foreign_child import read_into
from octlayers_gui.io.heidelberg import GEOMETRY
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volumes

MEMORY = 1024 * 1024 * 1024
CPU_SECONDS, SECONDS = 5, 60  # the machine may have other things to do
LONGEST_SENTENCE = 400


def forked_parser(kind: str, path: Path, folder: Path) -> int:
    """As `foreign.run_parser`, without the start of a Python: the same code, with the same limits, in a fork."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.setitimer(signal.ITIMER_PROF, 0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    failed = True
    with contextlib.suppress(BaseException):
        read_into(kind, path, folder)
        failed = False
    os._exit(int(failed))


# how far a file gets: what its kind is told by, and the size it declares, are those of a scan


def passes(seed: Seed, path: Path) -> bool:
    """Whether a file gets past the check of its header, judged without the reader."""
    try:
        return bool(HEADERS.get(seed.kind, _recognised)(path))
    except Exception:  # noqa: BLE001  a judgement, by the same libraries that may fail in the reader
        return False


def _picture(path: Path) -> bool:
    with Image.open(path) as image:
        return 32 <= min(image.size) <= max(image.size) <= 8192


def _tiff(path: Path) -> bool:
    with tifffile.TiffFile(path) as tiff:
        return min(tiff.pages[0].shape[:2]) >= 32


def _dicom(path: Path) -> bool:
    found = dcmread(path, stop_before_pixels=True, specific_tags=WANTED)
    return is_dicom(path) and min(int(found.Rows), int(found.Columns)) >= 32


def _vol(path: Path) -> bool:
    version, columns, count, rows, *_ = GEOMETRY.unpack_from(path.read_bytes())
    return version.startswith(b"HSF-") and 32 <= min(rows, columns) <= max(rows, columns) <= 8192 and count > 0


def _xml(path: Path) -> bool:
    from defusedxml import ElementTree

    return heidelberg_xml.is_heidelberg_xml(path) and ElementTree.parse(path) is not None


def _video(path: Path) -> bool:
    video = cv2.VideoCapture(str(path))
    return video.isOpened() and video.get(cv2.CAP_PROP_FRAME_WIDTH) >= 32


def _recognised(path: Path) -> bool:
    return bool(recognised(path))


def _begins(*signs: tuple[int, bytes]):
    return lambda path: all(path.read_bytes()[at : at + len(sign)] == sign for at, sign in signs)


HEADERS = {
    **dict.fromkeys(("png", "jpg", "bmp", "mask"), _picture),
    "tif": _tiff,
    "dcm": _dicom,
    "vol": _vol,
    "img": lambda path: path.stat().st_size == 64 * zeiss.ROWS[0],
    "xml": _xml,
    "e2e": _begins((0, b"CMDb"), (36, b"MDbMDir")),
    "chunks": _begins((0, b"FOCT")),
    "bioptigen": lambda path: b"FRAMEHEADER" in path.read_bytes()[:64],
    "optovue": lambda path: path.stat().st_size >= 4 * 64 * 96,
    "video": _video,
    "octproj": lambda path: ProjectFile.open(path, read_only=True).close() is None,
}


# opening, to the end


def opened(seed: Seed, path: Path) -> None:
    """What the program does with a file of its kind; raises what it raises."""
    if seed.door == "annotation":
        for picture in read_annotations(path).pictures:
            wide = max((len(depth) for depth in picture.depths.values()), default=48)
            merged(picture, picture.size if picture.size and max(picture.size) <= 8192 else (90, wide))
    elif seed.door == "project":
        project = ProjectFile.open(path)
        with contextlib.closing(project):
            held = project.project()
            looked_at(held.volumes)
            for address in list(held.segmentations)[:2]:
                for number, _ in project.history(address).edits[:3]:
                    project.change(address, number)
    else:
        looked_at(read_volumes(path))


def looked_at(volumes) -> None:
    """Up to three frames, the localizer, and the device's lines of each volume."""
    for volume in volumes:
        for index in sorted({0, len(volume) // 2, len(volume) - 1}):
            frame = volume.frames[index]
            if frame.ndim != 2 or frame.dtype not in (np.uint8, np.uint16, np.float32):
                raise AssertionError(f"a frame of the shape {frame.shape} and the type {frame.dtype}")
            if volume.device_lines is not None and index < len(volume):
                dict(volume.device_lines[index])
        volume.cropped()
        if NAME in repr(volume):
            raise AssertionError("a name in the volume")


def outcome(seed: Seed, path: Path) -> tuple[str, str]:
    """'read', 'refused' or 'fault', and what was said."""
    try:
        opened(seed, path)
    except OctLayersError as error:
        sentence, cause = str(error), error
        while cause is not None:
            if isinstance(cause, MemoryError) or "nsufficient memory" in str(cause):
                return "fault", f"more than 1 GB: {sentence}"
            cause = cause.__cause__ or cause.__context__
        plain = sentence.endswith(".") and "\n" not in sentence and len(sentence) <= LONGEST_SENTENCE
        private = NAME in sentence or str(path.parent) in sentence
        return ("refused" if plain and not private else "fault"), sentence
    except Exception as error:  # noqa: BLE001  this is what is looked for
        import traceback

        return "fault", "".join(traceback.format_exception(error)[-4:])
    return "read", ""


def main(log: Path, first: int, end: int, step: int, campaign: int) -> None:
    foreign.run_parser = forked_parser
    for library in {library for library, _ in foreign_parsers.PARSERS.values()}:
        __import__(library)
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory(dir=log.parent) as work, log.open("a", encoding="utf-8") as told:
        seeds = fuzz_seeds.seeds(Path(work))
        size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
        folder = Path(work) / "now"
        folder.mkdir()
        for number in range(first, end, step):
            one(seeds[number % len(seeds)], np.random.default_rng((campaign, number)), number, folder, told)


def one(seed: Seed, rng: np.random.Generator, number: int, folder: Path, told) -> None:
    path = folder / seed.name
    for name, data in seed.beside.items():
        (folder / name).write_bytes(data)
    path.write_bytes(mutated(rng, seed))
    head = {"number": number, "kind": f"{path.suffix[1:].lower()} ({seed.door})"}
    told.write(json.dumps(head) + "\n")
    told.flush()
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    start = time.process_time()
    past = passes(seed, path)
    result, said = outcome(seed, path)
    seconds = time.process_time() - start
    for clock in (signal.ITIMER_PROF, signal.ITIMER_REAL):
        signal.setitimer(clock, 0)
    told.write(json.dumps(head | {"past": past, "result": result, "said": said, "seconds": round(seconds, 3)}) + "\n")
    told.flush()
    for file in folder.iterdir():
        file.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
