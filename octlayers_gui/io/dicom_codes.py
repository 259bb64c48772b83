"""The coded concepts that the layers stand under in a DICOM segmentation.

Retina and choroid are SNOMED CT codes that PS3.16 lists. No public list that DICOM cites has a code for each tissue
between two of our boundaries (CID 4273 holds surfaces only), so the layers' own codes are private: coding scheme
`99OCTLAYERS`, described in the file itself. Their meanings are the IN*OCT names.
"""

from octlayers_gui.core.scheme import Layer

PRIVATE_SCHEME = "99OCTLAYERS"
ANATOMICAL_STRUCTURE = ("123037004", "SCT", "Anatomical Structure")
ARTIFICIAL_INTELLIGENCE = ("123110", "DCM", "Artificial Intelligence")
RETINA = ("5665001", "SCT", "Retina")
CHOROID = ("68703001", "SCT", "Choroid of eye")
TISSUES = {
    "NFL": "RNFL", "GCL+IPL": "GCL_IPL", "INL": "INL", "OPL": "OPL", "ONL": "ONL_ELM_MZ",
    "Ellipsoid zone": "EZ", "RPE": "IZ_RPE_BM", "Choroid": "CHOROID_VISIBLE",
}  # fmt: skip


def property_type(layer: Layer) -> tuple[str, str, str]:
    """Code value, coding scheme and meaning of a layer's tissue, in the private scheme."""
    value = TISSUES.get(layer.name) or "".join(c if c.isalnum() else "_" for c in layer.name.upper())[:16]
    return (value, PRIVATE_SCHEME, layer.title[:64])


def organ(layer: Layer) -> tuple[str, str, str]:
    """Code value, coding scheme and meaning of the organ that a layer belongs to."""
    return CHOROID if layer.name == "Choroid" else RETINA
