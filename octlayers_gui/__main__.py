"""`octlayers-gui [SCAN...] [--sample]`: opens the window."""

import argparse
import multiprocessing
from pathlib import Path


def main() -> int:
    """Entry point of the window; returns the exit code."""
    multiprocessing.freeze_support()
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
