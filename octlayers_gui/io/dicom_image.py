"""A B-scan as a DICOM image that names nobody.

Where eye and scale are known it is an Ophthalmic Tomography Image, which must state both. Any other picture is a
Secondary Capture Image, the standard's class for pictures of unknown acquisition; its pixel spacing is written only
where the scale is known. De-identified after PS3.15 Annex E, Basic Application Level Confidentiality Profile: nothing
of a person ever entered the program, dates and times are removed or, where an image must hold one, `DUMMY_DATE`.

Text burned into the pixels stays. A tomography image must say whether there is any: 'NO' where the scale comes from
the device's own file, 'YES' (look first) elsewhere. A secondary capture leaves it open.
"""

from typing import TYPE_CHECKING

import numpy as np

from octlayers_gui import __version__
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.pseudonyms import pseudonym

if TYPE_CHECKING:
    from pydicom import Dataset

TOMOGRAPHY = "1.2.840.10008.5.1.4.1.1.77.1.5.4"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
DUMMY_DATE, DUMMY_TIME = "20000101", "000000"
MANUFACTURER, MODEL_NAME, SERIAL = "OCT Layers", "OCT Layers", "none"
BASIC_PROFILE = ("113100", "DCM", "Basic Application Confidentiality Profile")
EYE = ("81745001", "SCT", "Eye")
SCANNER = ("392012008", "SCT", "Optical Coherence Tomography Scanner")


def source_image(scan: Exported) -> "Dataset":
    """The scan as a data set with file meta information, explicit little endian; all UIDs are new."""
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian

    spacing = scan.bscan.spacing
    is_tomography = scan.eye in ("OD", "OS") and spacing.axial_is_known and spacing.lateral_is_known
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    image.SOPClassUID = TOMOGRAPHY if is_tomography else SECONDARY_CAPTURE
    _identify(image, scan)
    _put_pixels(image, scan)
    if is_tomography:
        _describe_tomography(image, scan)
    else:
        _describe_capture(image, scan)
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = image.SOPClassUID, image.SOPInstanceUID
    return image


def take_identity(image: "Dataset") -> None:
    """Say in a data set that it names nobody, and take its dates away: PS3.15 Annex E, basic profile."""
    image.PatientIdentityRemoved = "YES"
    image.DeidentificationMethod = "PS3.15 Annex E Basic Application Level Confidentiality Profile"
    image.DeidentificationMethodCodeSequence = [coded(BASIC_PROFILE)]
    image.LongitudinalTemporalInformationModified = "REMOVED"
    for keyword in ("StudyDate", "StudyTime", "PatientBirthDate", "PatientSex", "AccessionNumber"):
        setattr(image, keyword, "")
    image.ReferringPhysicianName = ""
    for keyword in ("SeriesDate", "SeriesTime", "InstanceCreationDate", "InstanceCreationTime"):
        if keyword in image:
            delattr(image, keyword)
    image.ContentDate, image.ContentTime = DUMMY_DATE, DUMMY_TIME


def coded(concept: tuple[str, str, str]) -> "Dataset":
    """An item of a code sequence from value, coding scheme and meaning."""
    from pydicom import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = concept
    return item


def _identify(image: "Dataset", scan: Exported) -> None:
    from pydicom.uid import generate_uid

    for keyword in ("SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"):
        setattr(image, keyword, generate_uid(prefix=None))
    image.SpecificCharacterSet = "ISO_IR 192"
    # A pseudonym even where the files keep their stem: a stem may be somebody's name.
    image.PatientName, image.PatientID = "", pseudonym(scan.stem, scan.added).partition("_")[0]
    image.StudyID, image.SeriesNumber, image.InstanceNumber = "", "1", "1"
    image.SeriesDescription = "B-scan, de-identified"
    take_identity(image)
    image.Manufacturer, image.ManufacturerModelName = MANUFACTURER, MODEL_NAME
    image.DeviceSerialNumber, image.SoftwareVersions = SERIAL, __version__
    if scan.eye in ("OD", "OS"):
        image.ImageLaterality = "R" if scan.eye == "OD" else "L"


def _put_pixels(image: "Dataset", scan: Exported) -> None:
    pixels = grey_levels(scan.bscan.pixels)
    image.Rows, image.Columns = pixels.shape
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
    bits = 8 * pixels.itemsize
    image.BitsAllocated, image.BitsStored, image.HighBit, image.PixelRepresentation = bits, bits, bits - 1, 0
    image.PresentationLUTShape = "IDENTITY"
    image.LossyImageCompression = "00"
    data = pixels.astype(pixels.dtype.newbyteorder("<")).tobytes()
    image.PixelData = data + b"\0" * (len(data) % 2)
    image["PixelData"].VR = "OB" if bits == 8 else "OW"


def grey_levels(pixels: np.ndarray) -> np.ndarray:
    """Pixels (rows, columns) as uint8 or uint16; floats from 0 to 1 over all of uint16, others between their extremes.

    What is not finite becomes 0.
    """
    if pixels.dtype in (np.uint8, np.uint16):
        return pixels
    finite = np.nan_to_num(pixels.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = min(finite.min(), 0.0), max(finite.max(), 1.0)
    return np.rint((finite - low) / (high - low) * 65535).astype(np.uint16)


def _describe_capture(image: "Dataset", scan: Exported) -> None:
    image.Modality, image.ConversionType = "OT", "WSD"
    image.ImageType = ["DERIVED", "SECONDARY"]
    image.PatientOrientation = ""
    spacing = scan.bscan.spacing
    if spacing.axial_is_known and spacing.lateral_is_known:
        image.PixelSpacing = _in_mm(scan)
        image.PixelSpacingCalibrationType = "GEOMETRY"
        image.PixelSpacingCalibrationDescription = f"scale source {spacing.source}"


def _describe_tomography(image: "Dataset", scan: Exported) -> None:
    from pydicom.uid import generate_uid

    image.Modality = "OPT"
    image.ImageType = ["DERIVED", "PRIMARY"]
    image.NumberOfFrames = 1
    image.AcquisitionDateTime = DUMMY_DATE + DUMMY_TIME
    image.AcquisitionNumber, image.InConcatenationNumber, image.InConcatenationTotalNumber = 1, 1, 1
    image.ConcatenationFrameOffsetNumber = 0
    image.BurnedInAnnotation = "NO" if scan.bscan.spacing.source == "file" else "YES"
    image.OphthalmicVolumetricPropertiesFlag = "NO"
    for keyword in ("EmmetropicMagnification", "IntraOcularPressure", "HorizontalFieldOfView", "AxialLengthOfTheEye"):
        setattr(image, keyword, None)
    image.PupilDilated = ""
    image.RefractiveStateSequence, image.AcquisitionContextSequence = [], []
    image.LightPathFilterTypeStackCodeSequence = []
    image.DetectorType = "INT"  # an interferometer, as every OCT scanner is
    image.AcquisitionDeviceTypeCodeSequence = [coded(SCANNER)]
    image.AnatomicRegionSequence = [coded(EYE)]
    _group_frames(image, scan, generate_uid(prefix=None))


def _group_frames(image: "Dataset", scan: Exported, dimension_uid: str) -> None:
    """The one frame's place, size and eye, as enhanced multi-frame images say it."""
    from pydicom import Dataset
    from pydicom.tag import Tag

    organisation, index = Dataset(), Dataset()
    organisation.DimensionOrganizationUID = index.DimensionOrganizationUID = dimension_uid
    index.DimensionIndexPointer = Tag("InStackPositionNumber")
    index.FunctionalGroupPointer = Tag("FrameContentSequence")
    image.DimensionOrganizationSequence, image.DimensionIndexSequence = [organisation], [index]
    measures, anatomy, content, shared, frame = (Dataset() for _ in range(5))
    measures.PixelSpacing = _in_mm(scan)
    if scan.z_um is not None:  # how thick a B-scan is, no file tells
        measures.SpacingBetweenSlices = round(scan.z_um / 1000, 9)
    anatomy.AnatomicRegionSequence = [coded(EYE)]
    anatomy.FrameLaterality = image.ImageLaterality
    content.StackID, content.InStackPositionNumber, content.DimensionIndexValues = "1", 1, [1]
    shared.PixelMeasuresSequence, shared.FrameAnatomySequence = [measures], [anatomy]
    frame.FrameContentSequence = [content]
    image.SharedFunctionalGroupsSequence, image.PerFrameFunctionalGroupsSequence = [shared], [frame]


def _in_mm(scan: Exported) -> list[float]:
    """Distance of rows and of columns, as PixelSpacing wants it."""
    return [round(um / 1000, 9) for um in (scan.bscan.spacing.axial_um, scan.bscan.spacing.lateral_um)]
