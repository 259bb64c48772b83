"""The process in which other people's parsers read a vendor's file: with little memory, little time, and no say.

Pixels go into a folder as arrays; of everything else only numbers and words of our own leave the process.
The program starts itself with this module, or a frozen build with `FLAG`; the parsers are imported only here.
"""

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

FLAG = "--read-foreign-scan"
MEMORY = 700 * 1024 * 1024  # bytes beside what the parsers' own code takes
LARGEST_RESULT = 2 * 1024 * 1024 * 1024
SECONDS, BYTES_PER_SECOND = 3.0, 5e6  # for any file, and more for a large one


def read_into(kind: str, path: Path, folder: Path) -> None:
    """Read a file of a kind in `PARSERS` into a folder: arrays, and `facts.json` when all is there."""
    from octlayers_gui.io.foreign_parsers import PARSERS

    library, parse = PARSERS[kind]
    import_module(library)  # its own size and slowness are not the file's
    with _limits(path.stat().st_size):
        volumes = (found for found in parse(path) if found.count > 0)
        facts = [found.write(folder, place) for place, found in enumerate(volumes)]
    (folder / "facts.json").write_text(json.dumps(facts), encoding="utf-8")


@contextlib.contextmanager
def _limits(size: int) -> Iterator[None]:
    """What a damaged file may cost; where the system knows no such limits, the caller's clock is all there is."""
    try:
        import resource
        import signal
    except ImportError:
        yield
        return
    statm = Path("/proc/self/statm")
    if statm.exists():
        most = int(statm.read_text().split()[0]) * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_RESULT, LARGEST_RESULT))
    signal.setitimer(signal.ITIMER_REAL, SECONDS + size / BYTES_PER_SECOND)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)


def main(arguments: list[str]) -> int:
    """kind, file, folder. What the parsers print is nobody's business: it may hold a name."""
    kind, path, folder = arguments
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    read_into(kind, Path(path), Path(folder))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
