"""One door for every scan file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.burned_in import WARNING, text_boxes
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase, why
from octlayers_gui.io import foreign
from octlayers_gui.io.dicom import BURNED_IN, is_dicom, read_dicom
from octlayers_gui.io.heidelberg import read_vol
from octlayers_gui.io.heidelberg_xml import is_heidelberg_xml, pictures_of, read_xml
from octlayers_gui.io.pictures import read_picture
from octlayers_gui.io.stems import is_numbered
from octlayers_gui.io.tiffs import read_tiff
from octlayers_gui.io.video import read_video
from octlayers_gui.io.zeiss import read_img

PICTURES = (".png", ".jpg", ".jpeg", ".bmp")
TIFFS = (".tif", ".tiff")
DICOM = (".dcm", ".dicom")


@dataclass(frozen=True)
class Format:
    """Files of a maker: what to call them, their endings, and what reads them, one volume or several.

    drawn_on: whether their pixels may have come from a viewer, which draws text on them. costly: whether they are
    read as a whole to know anything of them.
    """

    title: str
    endings: tuple[str, ...]
    read: Callable[[Path], Volume | tuple[Volume, ...]]
    drawn_on: bool = False
    costly: bool = False


FORMATS = (
    Format(Phrase("Pictures"), PICTURES, read_picture, drawn_on=True),
    Format("TIFF", TIFFS, read_tiff, drawn_on=True),
    Format("DICOM", DICOM, read_dicom, drawn_on=True),
    Format("Heidelberg VOL", (".vol",), read_vol),
    Format("Heidelberg XML", (".xml",), read_xml, drawn_on=True),
    Format("Heidelberg E2E", (".e2e",), foreign.read_e2e, costly=True),
    Format("Topcon", (".fda", ".fds"), foreign.read_topcon, costly=True),
    Format("Zeiss", (".img",), read_img),
    Format("Optovue, Bioptigen", (".oct",), foreign.read_oct, costly=True),
    Format("eyepy", (".eye",), foreign.read_eye, costly=True),
    Format(Phrase("Video"), (".avi", ".mp4", ".mov", ".m4v", ".mkv", ".wmv"), read_video, drawn_on=True),
)
ENDINGS = {ending: kind for kind in FORMATS for ending in kind.endings}
COSTLY = tuple(ending for ending, kind in ENDINGS.items() if kind.costly)


def is_scan_file(path: Path) -> bool:
    """Whether a file is one this program opens: by its ending, or DICOM without one; of XML only Heidelberg's."""
    ending = path.suffix.lower()
    try:
        if ending == ".xml":
            return is_heidelberg_xml(path)
        return ending in ENDINGS or (_may_be_dicom(path) and path.is_file() and is_dicom(path))
    except OSError:
        return ending in ENDINGS


def _may_be_dicom(path: Path) -> bool:
    # Bare names, or object identifiers whose last number looks like an ending.
    return is_numbered(path) or not path.suffix


def parts_of(files: list[Path]) -> set[Path]:
    """Those of some files that are pictures of an XML export among them: its reader opens them."""
    return {
        file.parent / name
        for file in files
        if file.suffix.lower() == ".xml" and is_scan_file(file)
        for name in pictures_of(file)
    }


def read_volumes(path: Path) -> tuple[Volume, ...]:
    """Open a scan file, which may hold several volumes; frames are read when asked for.

    Several volumes have the stems `<stem>_v0`, `<stem>_v1`, ... Raises `UnreadableScan` with one sentence when
    the file is missing, empty, damaged or no B-scan.
    """
    if not path.exists():
        raise UnreadableScan("{name} does not exist.", name=path.name)
    ending = path.suffix.lower()
    if ending not in ENDINGS and not is_scan_file(path):
        known = ", ".join(sorted(ENDINGS))
        raise UnreadableScan("{name} is of a kind that is not read here ({known} are).", name=path.name, known=known)
    try:
        if path.stat().st_size == 0:
            raise UnreadableScan("{name} is empty.", name=path.name)
        kind = ENDINGS.get(ending, ENDINGS[DICOM[0]])
        found = kind.read(path)
        volumes = found if isinstance(found, tuple) else (found,)
        return tuple(map(_with_warning, volumes)) if kind.drawn_on else volumes
    except UnreadableScan:
        raise
    except OSError as error:
        raise UnreadableScan("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error
    except Exception as error:
        raise UnreadableScan("{name} is damaged or no scan.", name=path.name) from error


def _with_warning(volume: Volume) -> Volume:
    """Told if text seems to be drawn into the first frame; DICOM may say so itself."""
    if BURNED_IN in volume.warnings:
        return volume
    pixels = volume.frames[0]
    places = dict.fromkeys(box.place(pixels.shape) for box in text_boxes(pixels))
    return replace(volume, warnings=(*volume.warnings, *(Phrase(WARNING, place=place) for place in places)))


def read_volume(path: Path) -> Volume:
    """Open a scan file that holds one volume; raises `UnreadableScan`, for a file with several, too."""
    volumes = read_volumes(path)
    if len(volumes) > 1:
        raise UnreadableScan("{name} holds {count} volumes, where one is needed.", name=path.name, count=len(volumes))
    return volumes[0]
