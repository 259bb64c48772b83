"""`octlayers-gui [SCAN...] [--sample]`: opens the window."""

import argparse
import multiprocessing
import sys
from pathlib import Path

from octlayers_gui.io.foreign_child import FLAG
from octlayers_gui.io.foreign_child import main as read_foreign


def main() -> int:
    """Entry point of the window; returns the exit code."""
    multiprocessing.freeze_support()
    if sys.argv[1:2] == [FLAG]:
        return read_foreign(sys.argv[2:])
    parser = argparse.ArgumentParser(
        prog="octlayers-gui", description="Segment and correct retinal layers in OCT scans."
    )
    parser.add_argument("scans", nargs="*", type=Path, metavar="SCAN")
    parser.add_argument("--sample", action="store_true", help="open the synthetic sample scan")
    chosen = parser.parse_args()
    from octlayers_gui.gui.app import run

    return run(chosen.scans, chosen.sample)


if __name__ == "__main__":
    raise SystemExit(main())
