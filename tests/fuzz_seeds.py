"""Valid files of every kind that is opened here, to be damaged: what the tests of the readers build, made small."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import scan_files as files
import test_dicom_reading as dicom
import test_formats
import test_heidelberg
import tifffile
from PIL import Image
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless, RLELossless
from scan_files import layered
from test_annotation_formats import FOREIGN, GOLDEN

from octlayers_gui.core.changes import Change
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volume

GREY = layered(96, 64)
DEEP = np.stack([layered(96, 64, shift) for shift in range(2)]).astype(np.uint16) * 200
LINE = np.full((2, 64), 30.0)


@dataclass(frozen=True)
class Seed:
    """A valid file. kind: what mutations know of it; door: 'scan', 'annotation', 'project' or the name of a parser.

    beside: files that have to lie in its folder.
    """

    kind: str
    door: str
    name: str
    data: bytes
    beside: dict[str, bytes] = field(default_factory=dict)


def seeds(folder: Path) -> list[Seed]:
    """Every seed, the same in every run; `folder` is written to."""
    found = []
    for make in (_pictures, _tiffs, _dicoms, _devices, _videos, _annotations, _project):
        place = folder / make.__name__
        place.mkdir()
        found += make(place)
    return found


def _of(kind: str, path: Path, door: str = "scan") -> Seed:
    return Seed(kind, door, path.name, path.read_bytes())


def _pictures(folder: Path) -> Iterator[Seed]:
    picture = Image.fromarray(GREY)
    pictures = {
        "grey.png": picture,
        "deep.png": Image.fromarray(GREY.astype(np.uint16) * 200),
        "palette.png": picture.convert("P"),
        "rgba.png": picture.convert("RGBA"),
        "grey.jpg": picture,
        "rgb.jpg": picture.convert("RGB"),
        "grey.bmp": picture,
        "rgb.bmp": picture.convert("RGB"),
    }
    for name, made in pictures.items():
        made.save(folder / name)
        yield _of(name[-3:], folder / name)


def _tiffs(folder: Path) -> Iterator[Seed]:
    ways = {
        "plain.tif": (np.stack([GREY, GREY]), {}),
        "zlib.tif": (GREY, {"compression": "zlib", "predictor": True}),
        "lzw.tif": (GREY.astype(np.uint16), {"compression": "lzw"}),
        "tiles.tif": (GREY, {"tile": (32, 32), "compression": "packbits"}),
        "rgb.tif": (np.repeat(GREY[:, :, None], 3, axis=2), {"photometric": "rgb", "compression": "jpeg"}),
        "float.tif": (GREY.astype(np.float32), {}),
    }
    for name, (pixels, options) in ways.items():
        tifffile.imwrite(folder / name, pixels, **{"photometric": "minisblack"} | options)
        yield _of("tif", folder / name)


def _dicoms(folder: Path) -> Iterator[Seed]:
    frames = np.stack([GREY, GREY])
    for syntax in (ExplicitVRLittleEndian, ImplicitVRLittleEndian):
        path = dicom.written(folder / f"{syntax.name[:3]}.dcm", dicom.dataset(frames, syntax), frames.tobytes())
        yield _of("dcm", path)
    for syntax in (JPEG2000Lossless, JPEGLSLossless, RLELossless):
        image, path = dicom.dataset(frames, syntax), folder / f"{syntax[-2:]}.dcm"
        if syntax == RLELossless:
            image = dicom.dataset(frames)
            image.PixelData = frames.tobytes()
            image["PixelData"].VR = "OB"
            image.compress(RLELossless)
            image.save_as(path, enforce_file_format=True)
        else:
            dicom.written(path, image, [dicom.ENCODERS[syntax](frame) for frame in frames], compressed=True)
        yield _of("dcm", path)


def _devices(folder: Path) -> Iterator[Seed]:
    grey = (DEEP / 65535).astype(np.float32)
    yield _of("vol", files.write_vol(folder / "a.vol", grey, lines={0: LINE, 1: LINE + 40}))
    yield _of("vol", files.write_vol(folder / "circle.vol", grey[:1], pattern=2))
    (folder / "a_64x1_z.img").write_bytes(np.repeat(layered(1024, 64)[None], 1, axis=0).tobytes())
    yield _of("img", folder / "a_64x1_z.img")
    xml = test_heidelberg.write_xml(folder)
    beside = {file.name: file.read_bytes() for file in folder.glob("*.tif")}
    yield Seed("xml", "scan", xml.name, xml.read_bytes(), beside)
    yield _of("e2e", files.write_e2e(folder / "a.e2e", [DEEP], {0: LINE[0], 3: LINE[0] + 3}), "e2e")
    yield _of("chunks", files.write_fda(folder / "a.fda", DEEP, {"MULTILAYERS_1": LINE}), "fda")
    yield _of("chunks", files.write_fda(folder / "b.fda", DEEP, compressed=True), "fda")
    yield _of("chunks", files.write_fds(folder / "a.fds", DEEP), "fds")
    yield _of("bioptigen", files.write_bioptigen(folder / "b.OCT", DEEP), "bioptigen")
    optovue = files.write_optovue(folder / "o.OCT", [DEEP])
    yield Seed("optovue", "optovue", "o.OCT", optovue.read_bytes(), {"o.txt": (folder / "o.txt").read_bytes()})
    yield _of("zip", test_formats.write_eye(folder / "a.eye"), "eye")


def _videos(folder: Path) -> Iterator[Seed]:
    for name, code in (("a.avi", "MJPG"), ("a.mp4", "mp4v")):
        video = cv2.VideoWriter(str(folder / name), cv2.VideoWriter_fourcc(*code), 10, (64, 96))
        for _ in range(3):
            video.write(np.repeat(GREY[:, :, None], 3, axis=2))
        video.release()
        yield _of("video", folder / name)


def _annotations(folder: Path) -> Iterator[Seed]:
    for path in (
        FOREIGN / "makesense_vgg.json", FOREIGN / "via2_project.json", FOREIGN / "makesense_coco.json",
        FOREIGN / "labelme.json",
    ):  # fmt: skip
        # Compact, so that half of a blind mutation's bytes are not blanks.
        yield Seed("json", "annotation", path.name, json.dumps(json.loads(path.read_text("utf-8"))).encode())
    yield _of("iowa", FOREIGN / "vol_Surfaces_Iowa.xml", "annotation")
    yield _of("csv", GOLDEN / "source" / "eye_boundaries.csv", "annotation")
    yield _of("csv", GOLDEN / "source" / "eye_regions.csv", "annotation")
    yield _of("mask", GOLDEN / "masks" / "eye_mask.png", "annotation")
    yield _of("mask", GOLDEN / "masks-base" / "eye_mask.png", "annotation")
    yield _of("zip", test_formats.write_eye(folder / "a.eye"), "annotation")


def _project(folder: Path) -> Iterator[Seed]:
    """Two B-scans, one with a correction."""
    path = folder / "a.octproj"
    depths = 20 + 7 * np.arange(9)[:, None] + np.zeros(64)
    before = Segmentation.of(depths, 96, Origin.MODEL, np.full(depths.shape, 1.0))
    after = Segmentation.of(depths + 1, 96, Origin.MODEL, np.full(depths.shape, 1.0))
    volume = read_volume(files.write_vol(folder / "a.vol", (DEEP / 65535).astype(np.float32)))
    project = ProjectFile.create(path)
    project.write_volume(0, volume)
    for frame in range(2):
        project.write_frame((0, frame), volume.frames[frame])
    project.write_edit((0, 0), 0, "Segment", Change.between(None, before), before)
    project.write_edit((0, 0), 1, "Move", Change.between(before, after), after)
    project.close()
    yield _of("octproj", path, "project")
