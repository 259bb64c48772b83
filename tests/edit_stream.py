"""A real process that edits and tells each edit that is safely on disk; the tests kill it."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.saver import Saver
from octlayers_gui.io.project_file import ProjectFile


def depth_of(edit: int) -> float:
    """Where the edit of this number puts the ILM."""
    return 20.0 + edit % 40


def main(path: Path) -> None:
    application = QCoreApplication([])
    document = Document()
    saver = Saver(lambda: ProjectFile.create(path), lambda file: file)
    document.replace(document.project, saver)
    pixels = np.random.default_rng(0).integers(0, 255, (300, 200), np.uint8)
    document.open(Volume((pixels,), "eye"), BScan(pixels))
    depths = 60 + 20.0 * np.arange(9)[:, None] + np.zeros(200)
    document.edit(Segmentation.of(depths, 300, Origin.MODEL), "Segment")
    for edit in range(1, 100_000):
        document.edit(edits.redraw(document.segmentation, "ILM", [20, 90], [depth_of(edit)] * 2), f"Edit {edit}")
        # Told from the writer's own thread, once the transaction is through.
        saver.submit(lambda file, edit=edit: print(edit, flush=True))
        if edit % 5 == 0:
            saver.flush(5)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
