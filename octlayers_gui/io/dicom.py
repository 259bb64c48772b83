"""DICOM: ophthalmic tomography and whatever else holds grey B-scans, one or several frames, compressed too.

Only the attributes in `WANTED` are read, and of those only numbers, the eye, and whether text is burned in are kept.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import LINE, VOLUME
from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase, why
from octlayers_gui.io.codestreams import declared_shape
from octlayers_gui.io.held import HeldFile
from octlayers_gui.io.pictures import LARGEST_FRAME_COUNT, check_size, frame_to_grey, to_grey_beside_fundus
from octlayers_gui.io.stems import scan_stem

WANTED = [
    "Rows", "Columns", "NumberOfFrames", "SamplesPerPixel", "BitsAllocated", "BitsStored", "PixelRepresentation",
    "PhotometricInterpretation", "PixelSpacing", "SliceThickness", "SpacingBetweenSlices", "ImageLaterality",
    "Laterality", "BurnedInAnnotation", "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence",
]  # fmt: skip
DEFLATED = "1.2.840.10008.1.2.1.99"
RUN_LENGTHS = "1.2.840.10008.1.2.5"
GREYS = ("MONOCHROME1", "MONOCHROME2")
COLOURS = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")
ABOUT_THE_FILE = 0x0002  # the group of elements in front of the others
EYES = {"R": "OD", "L": "OS"}
BURNED_IN = Phrase("The file says that text is burned into its pixels; that text may hold a name.")


def is_dicom(path: Path) -> bool:
    """Whether a file begins as DICOM does; these files often have no ending."""
    with path.open("rb") as file:
        return file.read(132)[128:] == b"DICM"


def read_dicom(path: Path) -> Volume:
    """Frames (rows, columns) of grey, white bright, decoded when asked for. Raises `UnreadableScan`."""
    from pydicom import dcmread
    from pydicom.filereader import read_dataset

    if not is_dicom(path):
        raise UnreadableScan("{name} is no DICOM file.", name=path.name)
    with HeldFile(path) as file:
        file.seek(132)
        about = read_dataset(file, False, True, stop_when=lambda tag, *_: tag >> 16 != ABOUT_THE_FILE)
    syntax = str(about.get("TransferSyntaxUID", ""))
    if syntax == DEFLATED:
        raise UnreadableScan("{name} is deflated as a whole, which is not read here.", name=path.name)
    with HeldFile(path) as file:
        dataset = dcmread(file, stop_before_pixels=True, specific_tags=WANTED)
        pixels_at = file.tell()
    layout = _layout(path, dataset, syntax, pixels_at)
    grey, warnings, side_by_side = to_grey_beside_fundus(path.name, layout.decoded(0))
    if str(dataset.get("BurnedInAnnotation", "")).upper() == "YES":
        warnings = (*warnings, BURNED_IN)
    spacing, z_um = _spacing(dataset)
    count = len(layout)
    return Volume(
        layout,
        scan_stem(path),
        spacing,
        _eye(dataset),
        warnings,
        scan_pattern=LINE if count == 1 else VOLUME if z_um else "",
        z_um=z_um if count > 1 else None,
        side_by_side=side_by_side,
    )


def _layout(path: Path, dataset, syntax: str, pixels_at: int) -> "_Frames":
    rows, columns = int(dataset.get("Rows", 0)), int(dataset.get("Columns", 0))
    if not rows or not columns:
        raise UnreadableScan("{name} holds no picture.", name=path.name)
    check_size(path.name, rows, columns)
    count, samples = int(dataset.get("NumberOfFrames") or 1), int(dataset.get("SamplesPerPixel", 1))
    kind, bits = str(dataset.get("PhotometricInterpretation", "")), int(dataset.get("BitsAllocated", 0))
    # A decoder that finds colours where grey was declared may end the whole program.
    if samples != {**dict.fromkeys(GREYS, 1), **dict.fromkeys(COLOURS, 3)}.get(kind) or bits not in (8, 16):
        raise UnreadableScan("{name} has a pixel format that no B-scan uses.", name=path.name)
    from pydicom.uid import UID

    compressed = UID(syntax).is_compressed
    held = path.stat().st_size - pixels_at
    least = count * (8 if compressed else _bytes(rows, columns, samples, bits, kind))
    if not 1 <= count <= LARGEST_FRAME_COUNT or least > held:
        raise UnreadableScan("{name} is damaged: it declares more than it holds.", name=path.name)
    stored = int(dataset.get("BitsStored") or bits)
    white = (1 << stored) - 1 if kind == "MONOCHROME1" and not dataset.get("PixelRepresentation") else 0
    longest = 2 * rows * columns * samples * bits // 8 + 65536
    return _Frames(path, (rows, columns), samples, count, syntax if compressed else "", pixels_at, longest, white)


def _bytes(rows: int, columns: int, samples: int, bits: int, kind: str) -> int:
    halved = 2 / 3 if kind == "YBR_FULL_422" else 1
    return int(rows * columns * samples * bits / 8 * halved)


def _measures(dataset) -> list:
    """Where a file may tell the size of its pixels, in order: for all frames, for the first, at the top."""
    found = [dataset]
    for name in ("PerFrameFunctionalGroupsSequence", "SharedFunctionalGroupsSequence"):
        with contextlib.suppress(AttributeError, IndexError, TypeError):
            found.insert(0, getattr(dataset, name)[0].PixelMeasuresSequence[0])
    return found


def _spacing(dataset) -> tuple[Spacing, float | None]:
    """Scale of a pixel and distance of the frames in um; DICOM's `PixelSpacing` is in mm, rows first."""
    axial = lateral = distance = None
    for measures in _measures(dataset):
        if axial is None and measures.get("PixelSpacing"):
            with contextlib.suppress(TypeError, ValueError):
                axial, lateral = (float(value) * 1000 for value in measures.PixelSpacing)
        for name in ("SpacingBetweenSlices", "SliceThickness"):
            if distance is None and measures.get(name):
                distance = float(measures.get(name)) * 1000
    plausible = axial is not None and 0.5 < axial < 50 and 0.5 < lateral < 500
    z_um = distance if distance is not None and 0 < distance < 10000 else None
    return (Spacing(axial, lateral, "file") if plausible else Spacing()), z_um


def _eye(dataset) -> str:
    for name in ("ImageLaterality", "Laterality"):
        if str(dataset.get(name, "")) in EYES:
            return EYES[str(dataset.get(name))]
    for name in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        with contextlib.suppress(AttributeError, IndexError, TypeError):
            return EYES.get(str(getattr(dataset, name)[0].FrameAnatomySequence[0].FrameLaterality), "")
    return ""


@dataclass(frozen=True)
class _Frames:
    """Frames of a file. syntax: how they are compressed, '' if they are not; white: black is this where 0 is white."""

    path: Path
    shape: tuple[int, int]
    samples: int
    count: int
    syntax: str
    pixels_at: int
    longest: int
    white: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self.count:
            raise IndexError(index)
        return frame_to_grey(self.path.name, self.decoded(index))

    @property
    def _plugin(self) -> str:
        """Named, so that none is tried that happens to be installed: one takes seconds over a damaged frame."""
        return {"": "", RUN_LENGTHS: "pydicom"}.get(self.syntax, "gdcm")

    def decoded(self, index: int) -> np.ndarray:
        """Pixels (rows, columns) or (rows, columns, 3) of a frame, white bright."""
        from pydicom.pixels import pixel_array

        failed = Phrase("Frame {number} of {name} cannot be decoded.", number=index + 1, name=self.path.name)
        try:
            if self.syntax:
                self._check_declared(index)
            with HeldFile(self.path) as file:
                pixels = pixel_array(file, index=index, decoding_plugin=self._plugin)
        except UnreadableScan:
            raise
        except OSError as error:
            raise UnreadableScan(
                "{name} can no longer be read: {reason}.", name=self.path.name, reason=why(error)
            ) from error
        except Exception as error:
            raise UnreadableScan(failed) from error
        if pixels.shape[:2] != self.shape:
            raise UnreadableScan(failed)
        if self.white:
            pixels = (self.white - np.minimum(pixels, self.white)).astype(pixels.dtype)
        return pixels

    def _check_declared(self, index: int) -> None:
        """A compressed frame says its shape itself; decoders allocate what it says."""
        from pydicom.encaps import get_frame

        with HeldFile(self.path) as file:
            file.seek(self.pixels_at + 12)  # tag, representation and length of the element
            frame = get_frame(file, index, number_of_frames=self.count)
        fits = self.syntax == RUN_LENGTHS or declared_shape(frame) == (*self.shape, self.samples)
        if len(frame) > self.longest or not fits:
            raise UnreadableScan(
                "{name} is damaged: frame {number} is not of the size it declares.",
                name=self.path.name,
                number=index + 1,
            )
