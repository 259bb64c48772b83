"""DICOM written here: read back by pydicom and highdicom, complete for its class, and nobody's."""

import datetime
from dataclasses import replace

import highdicom as hd
import numpy as np
import pydicom
import pytest
from golden_files import assert_golden
from highdicom._standard_utils import get_iod_module_map, get_module_attribute_map

from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.errors import NotMeasurable, UnreadableScan
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.dicom_image import SECONDARY_CAPTURE, TOMOGRAPHY, grey_levels
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import write_scan
from octlayers_gui.io.readers import read_volume

PICTURE = np.random.default_rng(0).integers(0, 255, (300, 200), np.uint8)


@pytest.fixture
def scan(segmentation) -> Exported:
    return Exported(
        "eye", BScan(PICTURE, Spacing(3.87, 11.5, "file")), replace(segmentation, model="base-8 1"), "OS", "line"
    )


def pair(tmp_path, scan):
    return [pydicom.dcmread(path) for path in write_scan(tmp_path, scan, ("dicom",))]


def layers_read_back(tmp_path, scan) -> np.ndarray:
    source, segmentation = write_scan(tmp_path, scan, ("dicom",))
    uid = pydicom.dcmread(source).SOPInstanceUID
    return hd.seg.segread(segmentation).get_pixels_by_source_instance([uid], combine_segments=True)[0]


def test_that_image_and_layers_come_back_pixel_by_pixel(tmp_path, scan):
    source, segmentation = pair(tmp_path, scan)
    assert source.SOPClassUID == TOMOGRAPHY and np.array_equal(source.pixel_array, PICTURE)
    assert np.array_equal(layers_read_back(tmp_path, scan), class_mask(scan.segmentation))
    planes = segmentation.pixel_array
    assert segmentation.SegmentationType == "BINARY" and planes.shape == (8, 300, 200)
    assert all(np.array_equal(planes[k], class_mask(scan.segmentation) == k + 1) for k in range(8))
    cited = segmentation.ReferencedSeriesSequence[0].ReferencedInstanceSequence[0]
    assert (cited.ReferencedSOPInstanceUID, cited.ReferencedSOPClassUID) == (source.SOPInstanceUID, TOMOGRAPHY)
    assert segmentation.StudyInstanceUID == source.StudyInstanceUID


def test_that_a_tomography_image_has_all_that_its_class_must_have(tmp_path, scan):
    source, _ = pair(tmp_path, scan)
    attributes = get_module_attribute_map()
    for module in get_iod_module_map()["ophthalmic-tomography-image"]:
        if module["usage"] != "M":
            continue
        for attribute in attributes[module["key"]]:
            if not attribute["path"] and attribute["type"] in ("1", "2"):
                assert attribute["keyword"] in source, attribute["keyword"]
                assert attribute["type"] == "2" or source[attribute["keyword"]].value not in ("", None)
    measures = source.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert measures.PixelSpacing == [0.00387, 0.0115] and source.ImageLaterality == "L"


def test_that_the_distance_of_b_scans_is_told_and_the_thickness_of_one_is_not(tmp_path, scan):
    source, segmentation = pair(tmp_path, replace(scan, pattern="volume", z_um=123.4))
    measures = source.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert measures.SpacingBetweenSlices == 0.1234 and "SliceThickness" not in measures
    assert np.array_equal(segmentation.pixel_array[0], class_mask(scan.segmentation) == 1)


def test_that_the_image_opens_here_again_and_the_segmentation_is_refused(tmp_path, scan):
    image, segmentation = write_scan(tmp_path, scan, ("dicom",))
    volume = read_volume(image)
    assert np.array_equal(volume.frames[0], PICTURE) and volume.spacing == scan.bscan.spacing
    assert (volume.laterality, volume.warnings) == ("OS", ())
    with pytest.raises(UnreadableScan):
        read_volume(segmentation)


def test_that_a_picture_of_unknown_eye_and_scale_is_a_secondary_capture(tmp_path, scan):
    plain = replace(scan, eye="", bscan=BScan(PICTURE))
    source, _ = pair(tmp_path, plain)
    assert source.SOPClassUID == SECONDARY_CAPTURE and "PixelSpacing" not in source and "ImageLaterality" not in source
    assert np.array_equal(layers_read_back(tmp_path, plain), class_mask(plain.segmentation))
    stated = replace(plain, bscan=BScan(PICTURE, Spacing(4.0, 8.0, "user")))
    source, _ = pair(tmp_path, stated)
    assert source.PixelSpacing == [0.004, 0.008] and "user" in source.PixelSpacingCalibrationDescription


def test_that_the_frames_of_one_volume_are_of_one_patient_and_other_files_of_others(tmp_path, scan):
    stems = (("Mueller_1957_000", "_000"), ("Mueller_1957_001", "_001"), ("Mueller_1958", ""))
    ids = [pair(tmp_path, replace(scan, stem=stem, added=added))[0].PatientID for stem, added in stems]
    assert ids[0] == ids[1] != ids[2] and not any("195" in patient for patient in ids)


def test_that_both_say_that_they_name_nobody_and_no_date_is_real(tmp_path, scan):
    first, second = pair(tmp_path, scan), pair(tmp_path, scan)
    for data, again in zip(first, second, strict=True):
        assert data.PatientIdentityRemoved == "YES" and data.LongitudinalTemporalInformationModified == "REMOVED"
        assert [item.CodeValue for item in data.DeidentificationMethodCodeSequence] == ["113100"]
        assert data.PatientName == "" and data.PatientBirthDate == "" and data.StudyDate == ""
        assert data.PatientID.startswith("P-") and data.PatientID == again.PatientID
        assert data.SOPInstanceUID != again.SOPInstanceUID and data.SeriesInstanceUID != again.SeriesInstanceUID
        today = datetime.date.today().strftime("%Y%m%d")
        for element in data.iterall():
            assert element.VR not in ("DA", "DT") or str(element.value)[:8] in ("", "20000101"), element
            assert today not in str(element.value) if element.VR not in ("OB", "OW", "SQ") else True


def test_that_the_segments_are_coded_as_was_looked_at(tmp_path, scan):
    _, segmentation = pair(tmp_path, scan)
    lines = [
        f"{s.SegmentNumber} {s.SegmentLabel}: {_code(s.SegmentedPropertyCategoryCodeSequence)}; "
        f"{_code(s.SegmentedPropertyTypeCodeSequence)}; {_code(s.AnatomicRegionSequence)}; {s.SegmentAlgorithmType}"
        for s in segmentation.SegmentSequence
    ]
    assert_golden("dicom_segments.txt", "\n".join(lines) + "\n")
    assert segmentation.CodingSchemeIdentificationSequence[0].CodingSchemeDesignator == "99OCTLAYERS"


def _code(sequence) -> str:
    return f"{sequence[0].CodeValue} {sequence[0].CodingSchemeDesignator} {sequence[0].CodeMeaning}"


def test_that_an_unseen_layer_is_described_and_empty(tmp_path, scan):
    depths = scan.segmentation.depths
    depths[8] = np.nan
    found = Segmentation.of(depths, 300, Origin.MODEL, model="m")
    _, segmentation = pair(tmp_path, replace(scan, segmentation=found))
    assert len(segmentation.SegmentSequence) == 8 and segmentation.NumberOfFrames == 7


def test_that_a_scan_without_layers_is_refused(tmp_path, scan):
    with pytest.raises(NotMeasurable, match="at least one layer"):
        write_scan(tmp_path, replace(scan, segmentation=Segmentation.empty(300, 200)), ("dicom",))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("dtype, odd", [(np.uint16, False), (np.float32, False), (np.uint8, True)])
def test_that_every_bit_depth_and_odd_sizes_survive(tmp_path, dtype, odd):
    rows, columns = (61, 41) if odd else (60, 40)
    grey = np.random.default_rng(1).random((rows, columns))
    pixels = grey.astype(dtype) if dtype == np.float32 else (grey * np.iinfo(dtype).max).astype(dtype)
    found = Segmentation.of(5 + 5 * np.arange(9)[:, None] + np.zeros((9, columns)), rows, Origin.HAND)
    scan = Exported("a", BScan(pixels), found)
    source, segmentation = pair(tmp_path, scan)
    assert np.array_equal(source.pixel_array, grey_levels(pixels)) and source.BitsAllocated == (8 if odd else 16)
    assert segmentation.SegmentSequence[0].SegmentAlgorithmType == "MANUAL"
    assert np.array_equal(layers_read_back(tmp_path, scan), class_mask(found))
