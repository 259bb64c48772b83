"""Damage that once ended the program, took a gigabyte or several seconds, or was no sentence."""

import sqlite3
import struct
import time
import tracemalloc
import zlib

import fuzz_seeds
import numpy as np
import pytest
import test_dicom_reading as dicom
import tifffile
from PIL import Image
from pydicom.uid import ImplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless
from scan_files import layered
from test_heidelberg import write_xml

from octlayers_gui.core.errors import OctLayersError, UnreadableProject, UnreadableScan
from octlayers_gui.io.annotations.formats import read_annotations
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volumes

FRAMES = np.stack([layered(96, 64), layered(96, 64)])


def sentence_for(path, most_bytes: int = 50_000_000) -> str:
    """Why a file is not read: soon, and without much memory."""
    start = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableScan, match=r"\.$") as caught:
            volume = read_volumes(path)[0]
            for index in range(len(volume)):
                volume.frames[index]
        assert tracemalloc.get_traced_memory()[1] < most_bytes
    finally:
        tracemalloc.stop()
    assert time.process_time() - start < 3 and len(str(caught.value)) < 300
    return str(caught.value)


@pytest.mark.parametrize("kind", ["RGB", "YBR_ICT"])
def test_that_dicom_that_calls_grey_frames_coloured_does_not_end_the_program(tmp_path, kind):
    image = dicom.dataset(FRAMES, JPEG2000Lossless)
    image.PhotometricInterpretation = kind
    codes = [dicom.ENCODERS[JPEG2000Lossless](frame) for frame in FRAMES]
    assert "pixel format" in sentence_for(dicom.written(tmp_path / "a.dcm", image, codes, compressed=True))
    image.SamplesPerPixel, image.PlanarConfiguration = 3, 0
    assert "size it declares" in sentence_for(dicom.written(tmp_path / "b.dcm", image, codes, compressed=True))


def test_that_a_damaged_jpeg_ls_frame_is_refused_soon(tmp_path):
    codes = [bytearray(dicom.ENCODERS[JPEGLSLossless](frame)) for frame in FRAMES]
    for code in codes:
        code[200:] = bytes(len(code) - 200)
    path = dicom.written(
        tmp_path / "a.dcm", dicom.dataset(FRAMES, JPEGLSLossless), [bytes(code) for code in codes], compressed=True
    )
    assert "cannot be decoded" in sentence_for(path)


def test_that_no_element_of_dicom_is_longer_than_the_file(tmp_path):
    path = dicom.written(tmp_path / "a.dcm", dicom.dataset(FRAMES, ImplicitVRLittleEndian), FRAMES.tobytes())
    data = bytearray(path.read_bytes())
    at = data.index(struct.pack("<HH", 0x0028, 0x0010)) + 4
    data[at : at + 4] = struct.pack("<I", 0x7FFFFFF0)
    path.write_bytes(data)
    sentence_for(path)


def entry_of(data: bytearray, tag: int) -> int:
    """Where a tag of a little-endian TIFF begins."""
    at = int.from_bytes(data[4:8], "little")
    for place in range(at + 2, at + 2 + 12 * int.from_bytes(data[at : at + 2], "little"), 12):
        if int.from_bytes(data[place : place + 2], "little") == tag:
            return place
    raise LookupError(tag)


@pytest.mark.parametrize(
    "compression, tag, value",
    [
        (None, 257, 8000),
        (None, 277, 4),
        *((c, *t) for c in (None, "zlib", "lzw") for t in ((279, 2**31 - 1), (32997, 5000))),
    ],
)
def test_that_a_tiff_that_declares_more_than_it_holds_is_refused(tmp_path, compression, tag, value):
    tifffile.imwrite(tmp_path / "a.tif", FRAMES[0], compression=compression, photometric="minisblack")
    data = bytearray((tmp_path / "a.tif").read_bytes())
    at = entry_of(data, 305 if tag == 32997 else tag)  # the program's name gives its place to a third dimension
    struct.pack_into("<HHII", data, at, tag, 4, 1, value)
    (tmp_path / "a.tif").write_bytes(data)
    sentence_for(tmp_path / "a.tif")


def test_that_a_picture_larger_than_its_file_can_be_is_refused(tmp_path):
    Image.fromarray(FRAMES[0]).save(tmp_path / "a.png")
    data = bytearray((tmp_path / "a.png").read_bytes()[:-12])
    data[16:24] = struct.pack(">II", 8000, 2000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    (tmp_path / "a.png").write_bytes(data[:1000])
    assert "more than it holds" in sentence_for(tmp_path / "a.png")
    data[16:24] = struct.pack(">II", 8000, 8000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    (tmp_path / "a.png").write_bytes(data)
    assert "more than any B-scan has" in sentence_for(tmp_path / "a.png")


def test_that_an_archive_with_a_damaged_directory_is_one_sentence(tmp_path):
    (tmp_path / "seeds").mkdir()
    seed = next(s for s in fuzz_seeds.seeds(tmp_path / "seeds") if s.kind == "zip")
    data = bytearray(seed.data)
    at = data.index(b"PK\1\2")
    data[at + 30 : at + 32] = struct.pack("<H", 4)  # four bytes of extra field, which are none
    (tmp_path / "a.eye").write_bytes(data)
    with pytest.raises(OctLayersError, match=r"\.$"):
        read_annotations(tmp_path / "a.eye")


def test_that_the_name_of_a_picture_in_xml_is_neither_followed_out_of_the_folder_nor_told_at_length(tmp_path):
    (tmp_path / "in").mkdir()
    path = write_xml(tmp_path / "in")
    text = path.read_text()
    path.write_text(text.replace("0_0.tif", "9" * 5000 + ".tif"))
    assert "not beside it" in sentence_for(path)
    (tmp_path / "in" / "0_0.tif").rename(tmp_path / "out.tif")
    (tmp_path / "in" / "0_0.tif").symlink_to(tmp_path / "out.tif")
    path.write_text(text)
    assert "not beside it" in sentence_for(path)


@pytest.fixture
def project(tmp_path):
    (tmp_path / "seeds").mkdir()
    seed = next(s for s in fuzz_seeds.seeds(tmp_path / "seeds") if s.kind == "octproj")
    (tmp_path / "a.octproj").write_bytes(seed.data)
    return tmp_path / "a.octproj"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE volumes SET frames = 'x'",
        "UPDATE volumes SET frames = -1",
        "UPDATE volumes SET scale_source = 'nobody'",
        "UPDATE volumes SET axial_um = 'x'",
        f"UPDATE volumes SET warnings = '{'[' * 100_000}'",
        "UPDATE volumes SET stem = NULL",
        "UPDATE boundaries SET place = 'x' WHERE place = 2",
        "UPDATE boundaries SET data = x'00'",
        "DELETE FROM boundaries WHERE place = 3",
        "UPDATE scans SET facts = x'020000007b7d'",
        "UPDATE edits SET change = x'020000007b7d'",
        "UPDATE frames SET height = 2000000000, width = 2000000000",
    ],
)
def test_that_a_project_in_which_anything_is_wrong_is_one_sentence(project, change):
    with sqlite3.connect(project) as connection:
        connection.execute(change)
    connection.close()
    file = ProjectFile.open(project)
    with pytest.raises((UnreadableProject, UnreadableScan), match=r"\.$"):
        held = file.project()
        held.volumes[0].frames[0]
        file.change((0, 0), 0)
    file.close()


def test_that_pixels_in_a_project_unpack_to_no_more_than_they_are(project):
    bomb = zlib.compress(bytes(200_000_000))
    with sqlite3.connect(project) as connection:
        connection.execute("UPDATE frames SET pixels = ?", (bomb,))
    connection.close()
    file = ProjectFile.open(project)
    tracemalloc.start()
    with pytest.raises(UnreadableScan):
        file.pixels((0, 0))
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()
    file.close()
