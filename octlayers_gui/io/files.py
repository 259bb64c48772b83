"""Writing so that a file is either whole or absent."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from octlayers_gui.core.errors import WriteFailed
from octlayers_gui.core.phrases import Phrase, why


def write_whole(path: Path, write: Callable[[Path], None]) -> Path:
    """Let `write` fill a file beside `path`, then move it there in one step.

    Raises `WriteFailed` with the reason; whatever stood at `path` before is then still there.
    """
    write_all_or_none(path.parent, {path.name: write})
    return path


def write_all_or_none(folder: Path, writers: dict[str, Callable[[Path], None] | None]) -> list[Path]:
    """Write several files of one scan: all are filled beside their places before the first is moved.

    A name without a writer has nothing to hold: what stands there from before goes, so that it does not pass for
    new. Returns what was written; raises `WriteFailed`; nothing half-written remains.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        blocked = next((name for name in writers if (folder / name).is_dir()), None)
        if blocked is not None:
            raise WriteFailed("Nothing was written: {blocked!r} is a folder.", blocked=blocked)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".octlayers-") as beside:
            full = {name: write for name, write in writers.items() if write is not None}
            for name, write in full.items():
                write(Path(beside) / name)
            for name in writers:
                if name in full:
                    os.replace(Path(beside) / name, folder / name)
                else:
                    (folder / name).unlink(missing_ok=True)
    except OSError as error:
        sentence = Phrase("Nothing was written to the folder {name!r}: {reason}.", name=folder.name, reason=why(error))
        raise WriteFailed(sentence) from error
    return [folder / name for name in full]
