"""The layers as a DICOM Segmentation, with the de-identified image that it cites written beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from octlayers_gui import __version__
from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.scheme import Layer, LayerScheme
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.io.dicom_codes import (
    ANATOMICAL_STRUCTURE,
    ARTIFICIAL_INTELLIGENCE,
    PRIVATE_SCHEME,
    organ,
    property_type,
)
from octlayers_gui.io.dicom_image import MANUFACTURER, MODEL_NAME, SERIAL, source_image, take_identity
from octlayers_gui.io.exported import Exported

if TYPE_CHECKING:
    from pydicom import Dataset

SOURCE, SEGMENTATION = "_scan.dcm", "_seg.dcm"


def dicom_pair(scheme: LayerScheme) -> dict[str, Callable[[Path, Exported], None]]:
    """Ending and writer of the image and of its segmentation; the second reads the first beside it."""
    return {SOURCE: _write_source, SEGMENTATION: _write_segmentation}


def check_layers(scan: Exported) -> None:
    """Raises `NotMeasurable` for a scan without any layer."""
    if not class_mask(scan.segmentation).any():
        raise NotMeasurable("A DICOM segmentation needs at least one layer, and this scan has none.")


def _write_source(path: Path, scan: Exported) -> None:
    check_layers(scan)
    source_image(scan).save_as(path, enforce_file_format=True)


def _write_segmentation(path: Path, scan: Exported) -> None:
    from pydicom import dcmread

    source = dcmread(path.with_name(path.name.removesuffix(SEGMENTATION) + SOURCE))
    layered(source, scan.segmentation).save_as(path, enforce_file_format=True)


def layered(source: "Dataset", segmentation: Segmentation) -> "Dataset":
    """A binary segmentation, one segment per layer (numbered as the classes are), citing `source`.

    A segment of a layer that is nowhere seen is described, and has no frame.
    """
    import highdicom as hd
    from pydicom.uid import ExplicitVRLittleEndian, generate_uid

    mask = class_mask(segmentation)
    described = [_segment(layer, segmentation) for layer in segmentation.scheme.layers]
    result = hd.seg.Segmentation(
        [source],
        mask[None],
        hd.seg.SegmentationTypeValues.BINARY,
        described,
        series_instance_uid=generate_uid(prefix=None),
        series_number=2,
        sop_instance_uid=generate_uid(prefix=None),
        instance_number=1,
        manufacturer=MANUFACTURER,
        manufacturer_model_name=MODEL_NAME,
        software_versions=__version__,
        device_serial_number=SERIAL,
        content_label="RETINAL_LAYERS",
        content_description="Retinal layers; for research use",
        content_creator_name="",
        transfer_syntax_uid=ExplicitVRLittleEndian,
        series_description="Retinal layers",
    )
    take_identity(result)
    result.CodingSchemeIdentificationSequence = [_private_scheme()]
    # A copy of the image's pixel measures without a slice thickness, which a single B-scan has not, is refused by
    # readers; the standard lets a segmentation take them from the image that it cites.
    for shared in result.SharedFunctionalGroupsSequence:
        shared.pop("PixelMeasuresSequence", None)
    for equipment in result.get("ContributingEquipmentSequence", ()):
        equipment.pop("ContributionDateTime", None)
    return result


def _private_scheme() -> "Dataset":
    from pydicom import Dataset

    item = Dataset()
    item.CodingSchemeDesignator = PRIVATE_SCHEME
    item.CodingSchemeName = "OCT Layers retinal layers"
    item.CodingSchemeResponsibleOrganization = "OCT Layers"
    return item


def _segment(layer: Layer, segmentation: Segmentation):
    import highdicom as hd
    from pydicom.sr.coding import Code

    kind, algorithm = "MANUAL", None
    if segmentation.model:
        kind = "SEMIAUTOMATIC" if segmentation.is_hand_corrected else "AUTOMATIC"
        family = Code(*ARTIFICIAL_INTELLIGENCE)
        algorithm = hd.AlgorithmIdentificationSequence(segmentation.model, family, __version__)
    return hd.seg.SegmentDescription(
        segment_number=layer.index,
        segment_label=layer.name,
        segmented_property_category=Code(*ANATOMICAL_STRUCTURE),
        segmented_property_type=Code(*property_type(layer)),
        algorithm_type=kind,
        algorithm_identification=algorithm,
        anatomic_regions=[Code(*organ(layer))],
        display_color=hd.color.CIELabColor.from_rgb(*layer.colour),
    )
