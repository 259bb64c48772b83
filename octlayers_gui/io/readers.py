"""One door for every scan file."""

from pathlib import Path

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import why
from octlayers_gui.io.heidelberg import read_vol
from octlayers_gui.io.pictures import read_picture
from octlayers_gui.io.tiffs import read_tiff

PICTURES = (".png", ".jpg", ".jpeg", ".bmp")
TIFFS = (".tif", ".tiff")
ENDINGS = {
    **dict.fromkeys(PICTURES, read_picture),
    **dict.fromkeys(TIFFS, read_tiff),
    ".vol": read_vol,
}


def is_scan_file(path: Path) -> bool:
    """Whether the file's ending is one this program opens."""
    return path.suffix.lower() in ENDINGS


def read_volume(path: Path) -> Volume:
    """Open a scan file; frames are read when asked for.

    Raises `UnreadableScan` with one sentence when the file is missing, empty, damaged or no B-scan.
    """
    if not path.exists():
        raise UnreadableScan("{name} does not exist.", name=path.name)
    if not is_scan_file(path):
        known = ", ".join(sorted(ENDINGS))
        raise UnreadableScan("{name} is of a kind that is not read here ({known} are).", name=path.name, known=known)
    try:
        if path.stat().st_size == 0:
            raise UnreadableScan("{name} is empty.", name=path.name)
        return ENDINGS[path.suffix.lower()](path)
    except UnreadableScan:
        raise
    except OSError as error:
        raise UnreadableScan("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    except Exception as error:
        raise UnreadableScan("{name} is damaged or no scan.", name=path.name) from error
