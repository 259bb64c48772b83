"""Whether a file's name tells who was looked at. A guess: it warns, it decides nothing."""

import re

from octlayers_gui.core.phrases import Phrase

DATE = Phrase("it holds a date, perhaps a birth date")
NUMBER = Phrase("it holds a long number, perhaps a patient's")
NAME = Phrase("it looks like a person's name")
LONG_NUMBER = 6  # digits; frame and scan numbers are shorter

_YEAR, _MONTH, _DAY = r"(?:19|20)\d\d", r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_DATES = tuple(
    re.compile(rf"(?<!\d){pattern}(?!\d)")
    for pattern in (
        rf"{_DAY}[.\-_ /]{_MONTH}[.\-_ /]{_YEAR}",
        rf"{_MONTH}[.\-_ /]{_DAY}[.\-_ /]{_YEAR}",
        rf"{_YEAR}[.\-_ /]{_MONTH}[.\-_ /]{_DAY}",
        r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d",
        r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])",
    )
)
_WORD = re.compile(r"[^\W\d_]+")
_TITLES = """
mr mrs ms frau herr señor señora sr sra dob geb geboren née patient paciente
"""
# Words that stand in scans' names everywhere; two capitalised words outside this list look like a person.
_ORDINARY = """
scan scans image img picture bild imagen frame volume vol line circle radial ring star raster cube oct octa slo
bscan macula macular makula fovea disc disk optic nerve papilla rnfl gcl onh hd edi spectral spectralis heidelberg
cirrus zeiss topcon maestro triton optovue avanti bioptigen envisu nidek canon left right links rechts od os ou
izquierdo derecho eye auge ojo healthy normal control study studie estudio case fall caso test sample demo example
synthetic phantom train val validation data set batch group cohort visit baseline month week year day follow up pre
post before after amd dme drusen csr csc cnv armd ped glaucoma hole edema oedema myopia diabetic retinopathy retina
layer layers mask overlay export copy final new old crop cropped raw averaged horizontal vertical nasal temporal
superior inferior upper lower tiff png jpg dicom anonymous anon pseudonym subject
"""
# Given names common in the languages of the interface; one of them is enough beside another word.
_GIVEN = """
anna maria marie sophie sofia julia laura lena lisa sarah sara emma mia hannah lea katharina christina monika sabine
petra ursula brigitte renate ingrid helga gisela karin barbara susanne andrea claudia birgit heike martina nicole
stefanie peter hans klaus wolfgang jürgen juergen dieter manfred uwe thomas michael andreas stefan christian markus
martin matthias frank bernd ralf jan tim felix lukas jonas paul max leon noah john james robert david william
richard joseph charles mary patricia jennifer linda elizabeth susan jessica karen nancy margaret george edward brian
kevin jason jeff gary larry scott eric stephen steven mark josé jose juan luis carlos jorge manuel antonio francisco
javier miguel pedro pablo diego carmen ana isabel dolores pilar teresa rosa lucia lucía elena raquel paula fernando
alejandro daniel alexander sebastian benjamin mohammed ahmed fatima ali ayşe mehmet giovanni giulia marco luca
pierre jean claire camille olga ivan natalia wei li yuki hiroshi priya raj
"""

_TITLE_WORDS, _ORDINARY_WORDS, _GIVEN_NAMES = (frozenset(words.split()) for words in (_TITLES, _ORDINARY, _GIVEN))


def looks_personal(stem: str) -> str:
    """Why a stem may tell who somebody is, `DATE`, `NUMBER` or `NAME`; '' when nothing speaks for that."""
    if any(pattern.search(stem) for pattern in _DATES):
        return DATE
    if re.search(rf"\d{{{LONG_NUMBER},}}", stem):
        return NUMBER
    return NAME if _looks_like_a_name(stem) else ""


def _looks_like_a_name(stem: str) -> bool:
    words = _WORD.findall(stem)
    lower = [word.lower() for word in words]
    if any(word in _TITLE_WORDS for word in lower):
        return True
    unknown = [word for word in words if len(word) > 2 and word.lower() not in _ORDINARY_WORDS]
    given = [word for word in lower if word in _GIVEN_NAMES]
    if given and len({*given, *(word.lower() for word in unknown)}) > 1:
        return True
    if "," in stem and unknown and len(words) > 1:
        return True
    return sum(word[0].isupper() and word[1:].islower() for word in unknown) > 1
