"""DICOM of one and of several frames, as it is and compressed; nothing of the person comes along."""

import pickle
import time

import imagecodecs
import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    OphthalmicTomographyImageStorage,
    RLELossless,
    generate_uid,
)
from scan_files import NAME, layered

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.annotations.json_files import stem_of
from octlayers_gui.io.readers import read_volume
from octlayers_gui.tasks.annotated_pictures import with_picture
from octlayers_gui.tasks.segment import find_sources

FRAMES = np.stack([layered(96, 64, shift) for shift in range(3)])
ENCODERS = {
    JPEG2000Lossless: lambda frame: imagecodecs.jpeg2k_encode(frame, codecformat="J2K", reversible=True),
    JPEGLSLossless: imagecodecs.jpegls_encode,
    JPEGLosslessSV1: lambda frame: imagecodecs.ljpeg_encode(frame),
}


def dataset(frames: np.ndarray, syntax=ExplicitVRLittleEndian) -> Dataset:
    """An ophthalmic tomography image of a right eye with a name in it; pixels are still to be put in."""
    image = Dataset()
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = syntax
    image.file_meta.MediaStorageSOPClassUID = image.SOPClassUID = OphthalmicTomographyImageStorage
    image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID = generate_uid()
    image.PatientName, image.PatientID, image.PatientBirthDate = f"{NAME}^A", f"{NAME}-1", "19600101"
    image.InstitutionName = image.StudyDescription = NAME
    image.ImageLaterality = "R"
    image.NumberOfFrames, image.Rows, image.Columns = frames.shape[:3]
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
    image.BitsAllocated = image.BitsStored = 8 * frames.dtype.itemsize
    image.HighBit, image.PixelRepresentation = image.BitsStored - 1, 0
    measures, groups = Dataset(), Dataset()
    measures.PixelSpacing, measures.SpacingBetweenSlices = [0.00387, 0.0115], 0.24
    groups.PixelMeasuresSequence = [measures]
    image.SharedFunctionalGroupsSequence = [groups]
    return image


def written(path, image: Dataset, pixels: bytes, compressed: bool = False):
    image.PixelData = encapsulate(pixels) if compressed else pixels
    image["PixelData"].VR = "OB" if compressed or image.BitsAllocated == 8 else "OW"
    dcmwrite(path, image, enforce_file_format=True)
    return path


def sentence_for(path) -> str:
    with pytest.raises(UnreadableScan) as caught:
        read_volume(path).frames[2]
    assert str(caught.value).endswith(".") and NAME not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_that_an_uncompressed_volume_opens_with_scale_eye_and_distance(tmp_path, syntax, kind):
    frames = FRAMES.astype(kind) * (1 if kind == np.uint8 else 250)
    volume = read_volume(written(tmp_path / "a.dcm", dataset(frames, syntax), frames.tobytes()))
    assert len(volume) == 3 and volume.laterality == "OD" and volume.scan_pattern == "volume"
    assert volume.spacing.axial_um == pytest.approx(3.87) and volume.spacing.lateral_um == pytest.approx(11.5)
    assert volume.spacing.source == "file" and volume.z_um == pytest.approx(240)
    for index in (2, 0):
        assert np.array_equal(volume.frames[index], frames[index]) and volume.frames[index].dtype == kind


@pytest.mark.parametrize("syntax", ENCODERS, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_that_losslessly_compressed_frames_are_exact(tmp_path, syntax, kind):
    frames = FRAMES.astype(kind) * (1 if kind == np.uint8 else 250)
    codes = [ENCODERS[syntax](frame) for frame in frames]
    volume = read_volume(written(tmp_path / "a.dcm", dataset(frames, syntax), codes, compressed=True))
    assert all(np.array_equal(volume.frames[index], frames[index]) for index in (2, 0, 1))


def test_that_run_lengths_and_lossy_jpeg_open(tmp_path):
    image = dataset(FRAMES)
    image.PixelData = FRAMES.tobytes()
    image["PixelData"].VR = "OB"
    image.compress(RLELossless)
    dcmwrite(tmp_path / "r.dcm", image, enforce_file_format=True)
    assert np.array_equal(read_volume(tmp_path / "r.dcm").frames[1], FRAMES[1])
    codes = [imagecodecs.jpeg_encode(frame, level=95) for frame in FRAMES]
    path = written(tmp_path / "j.dcm", dataset(FRAMES, JPEGBaseline8Bit), codes, compressed=True)
    assert np.abs(read_volume(path).frames[1].astype(int) - FRAMES[1]).mean() < 3


def test_that_files_that_are_named_by_identifiers_keep_their_last_number(tmp_path):
    names = [f"1.2.840.10008.{number}" for number in (1, 2, 1957)]
    for name in names:
        assert read_volume(written(tmp_path / name, dataset(FRAMES[:1]), FRAMES[0].tobytes())).stem == name
    assert [source.stem for source in find_sources([tmp_path], as_volume=False)] == names
    assert [source.stem for source in find_sources([tmp_path / names[0]], as_volume=False)] == names[:1]
    assert [stem_of(f"{name}{ending}") for name in names for ending in ("", ".dcm")] == [n for n in names for _ in "12"]
    annotation = PictureAnnotation(names[1], polygons=())
    assert with_picture(annotation, tmp_path).annotation.name == names[1]


def test_that_a_single_frame_without_an_ending_opens_with_the_scale_at_its_top(tmp_path):
    image = dataset(FRAMES[:1])
    del image.SharedFunctionalGroupsSequence, image.NumberOfFrames, image.ImageLaterality
    image.PixelSpacing, image.Laterality = [0.004, 0.012], "L"
    volume = read_volume(written(tmp_path / "IM0001", image, FRAMES[0].tobytes()))
    assert len(volume) == 1 and volume.laterality == "OS" and volume.scan_pattern == "line"
    assert volume.spacing.axial_um == pytest.approx(4.0) and volume.z_um is None


def test_that_single_frames_in_a_folder_make_a_volume_when_asked(tmp_path):
    for number in (10, 9):
        frame = FRAMES[number % 3]
        written(tmp_path / f"{number}.dcm", dataset(frame[None]), frame.tobytes())
    (source,) = find_sources([tmp_path], as_volume=True)
    (volume,) = source.open()
    assert len(volume) == 2 and np.array_equal(volume.frames[0], FRAMES[0]) and volume.laterality == "OD"


def test_that_white_is_bright_whatever_the_photometry(tmp_path):
    image = dataset(FRAMES)
    image.PhotometricInterpretation = "MONOCHROME1"
    volume = read_volume(written(tmp_path / "a.dcm", image, (255 - FRAMES).tobytes()))
    assert np.array_equal(volume.frames[0], FRAMES[0])


def test_that_text_burned_in_is_told(tmp_path):
    image = dataset(FRAMES)
    image.BurnedInAnnotation = "YES"
    assert "burned into" in read_volume(written(tmp_path / "a.dcm", image, FRAMES.tobytes())).warnings[0]


def test_that_no_name_is_in_the_volume(tmp_path):
    volume = read_volume(written(tmp_path / "a.dcm", dataset(FRAMES), FRAMES.tobytes()))
    assert NAME in (tmp_path / "a.dcm").read_bytes().decode("latin-1")
    assert NAME.encode() not in pickle.dumps(volume) and NAME not in repr(volume)


def test_that_more_pixels_than_the_file_holds_are_refused_before_anything_is_read(tmp_path):
    image = dataset(FRAMES)
    image.NumberOfFrames, image.Rows, image.Columns = 4000, 4000, 4000
    start = time.perf_counter()
    assert "more than it holds" in sentence_for(written(tmp_path / "a.dcm", image, FRAMES.tobytes()))
    assert time.perf_counter() - start < 5


def test_that_a_compressed_frame_of_another_size_than_declared_is_refused_undecoded(tmp_path):
    big = imagecodecs.jpegls_encode(np.zeros((4000, 4000), np.uint8))
    path = written(tmp_path / "a.dcm", dataset(FRAMES, JPEGLSLossless), [big] * 3, compressed=True)
    assert "not of the size" in sentence_for(path)


def test_that_deflated_coloured_and_broken_files_are_one_sentence(tmp_path):
    image = dataset(FRAMES, DeflatedExplicitVRLittleEndian)
    assert "deflated" in sentence_for(written(tmp_path / "d.dcm", image, FRAMES.tobytes()))
    image = dataset(FRAMES)
    image.PhotometricInterpretation = "PALETTE COLOR"
    assert "pixel format" in sentence_for(written(tmp_path / "p.dcm", image, FRAMES.tobytes()))
    (tmp_path / "n.dcm").write_bytes(b"no DICOM at all" * 50)
    assert "no DICOM" in sentence_for(tmp_path / "n.dcm")
    codes = [b"\xff\xd8\xff\xd9" * 20] * 3
    sentence_for(written(tmp_path / "b.dcm", dataset(FRAMES, JPEGLosslessSV1), codes, compressed=True))


def test_that_random_damage_is_a_volume_or_one_sentence(tmp_path):
    codes = [ENCODERS[JPEG2000Lossless](frame) for frame in FRAMES]
    whole = written(tmp_path / "w.dcm", dataset(FRAMES, JPEG2000Lossless), codes, compressed=True).read_bytes()
    rng, path = np.random.default_rng(1), tmp_path / "a.dcm"
    for turn in range(60):
        data = bytearray(whole)
        for place in rng.integers(132, len(data), rng.integers(1, 6)):
            data[place] = rng.integers(256)
        path.write_bytes(data[: rng.integers(140, len(data))] if turn % 4 == 0 else data)
        try:
            assert read_volume(path).frames[0].ndim == 2
        except UnreadableScan as error:
            assert NAME not in str(error)
