"""Names of exported files: patterns, pseudonyms, and stems that may tell who somebody is."""

import re
import stat

import numpy as np
import pytest

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UsageError
from octlayers_gui.io.naming import names_of
from octlayers_gui.io.personal import DATE, NAME, NUMBER, looks_personal
from octlayers_gui.io.pseudonyms import SECRET_FILE, machine_secret, pseudonym
from octlayers_gui.tasks.export import names_for


@pytest.mark.parametrize(
    "stem, reason",
    [
        ("Mueller_Anna", NAME), ("anna_mueller", NAME), ("Müller, K", NAME), ("Smith_John_OD", NAME), ("Herr_X", NAME),
        ("Nguyen Thi Lan", NAME), ("García-López_OS", NAME), ("patient_7", NAME), ("Özdemir_Ayşe", NAME),
        ("scan_12.03.1956", DATE), ("1956-03-12_OD", DATE), ("oct_19560312", DATE), ("12031956_left", DATE),
        ("eye_3-12-1956", DATE), ("CNV-1016042-1", NUMBER), ("pid00123456", NUMBER),
    ],
)  # fmt: skip
def test_that_stems_that_may_tell_who_somebody_is_are_recognised(stem, reason):
    assert looks_personal(stem) == reason


@pytest.mark.parametrize(
    "stem",
    ["synthetic_macula", "synthetic_1_0001", "scan", "eye_12", "NORMAL1", "AMD_014_OD", "control_07_OS", "Macula_Left",
     "Healthy_Control_3", "sub-0042_eye-L", "vol_000_145", "Spectralis_HD_Line", "case12_visit3", "OCT_Volume_Right",
     "P-GYJYVRF45S_003", "drusen_before_after", "a1b2c3", "2019", "MH-3", "Circle_Scan_OD"],
)  # fmt: skip
def test_that_ordinary_stems_are_left_alone(stem):
    assert looks_personal(stem) == ""


def test_that_a_pattern_names_every_scan():
    names = names_of("{date}_{index}_{stem}_{eye}", ["a", "b"], ["OD", ""], "2026-01-02")
    assert names == ["2026-01-02_001_a_OD", "2026-01-02_002_b_eye"]
    assert names_of("{index}", ["s"] * 1200, [""] * 1200, "")[0] == "0001"


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "  ",
        "{name}",
        "{stem",
        "{}",
        "{stem!r}",
        "{stem.__class__}",
        "a/{stem}",
        "{stem}:",
        "..",
        " {stem}",
        "{stem}}",
        "a" * 201 + "{stem}",
    ],
)
def test_that_a_bad_pattern_is_refused_with_a_sentence(pattern):
    with pytest.raises(UsageError) as caught:
        names_of(pattern, ["a", "b"], ["", ""], "2026-01-02")
    assert str(caught.value).endswith(".") and "{" not in str(caught.value)


def test_that_equal_names_are_refused():
    with pytest.raises(UsageError, match="Two scans would be named 'od'"):
        names_of("{eye}", ["a", "b"], ["OD", "OD"], "")
    with pytest.raises(UsageError, match="Two scans"):
        names_of("{stem}", ["Eye", "eye"], ["", ""], "")  # one file where file systems ignore case


def test_that_a_stem_in_braces_is_no_pattern():
    assert names_of("{stem}", ["a{eye}"], ["OD"], "") == ["a{eye}"]


def test_that_pseudonyms_are_stable_and_keep_the_frames_of_one_eye_together():
    first = pseudonym("Mueller_Anna_001", "_001")
    assert re.fullmatch(r"P-[A-Z2-7]{10}_001", first) and first == pseudonym("Mueller_Anna_001", "_001")
    assert pseudonym("Mueller_Anna_002", "_002").partition("_")[0] == first.partition("_")[0]
    assert pseudonym("Mueller_Anna") != pseudonym("Mueller_Anne")
    assert pseudonym("2026_Mueller_Anna_OD", "_001").count("_") == 0  # a pattern may put something else at the end


@pytest.mark.parametrize("stem", ["Mueller_1957", "scan_19560312", "Mueller_03_57", "Mueller_1957_12"])
def test_that_no_number_of_a_files_own_name_stays(stem):
    assert re.fullmatch(r"P-[A-Z2-7]{10}", pseudonym(stem))
    frame = Volume((np.zeros((4, 4), np.uint8),), stem)
    assert names_for([frame.stem_of(0)], [""], pseudonyms=[frame.added_to(0)]) == [pseudonym(stem)]
    frames = Volume(frame.frames * 2, stem)
    assert names_for([frames.stem_of(1)], [""], pseudonyms=[frames.added_to(1)]) == [pseudonym(stem) + "_001"]


def test_that_the_volumes_of_one_file_keep_one_pseudonym():
    whole, pixels = pseudonym("Mueller_1957"), np.zeros((4, 4), np.uint8)
    for tail, frames in (("_v0", 1), ("_v1", 1), ("_v12", 3)):
        volume = Volume((pixels,) * frames, f"Mueller_1957{tail}")
        number = "_002" if frames == 3 else ""
        assert pseudonym(volume.stem_of(frames - 1), volume.added_to(frames - 1)) == whole + tail + number


def test_that_another_machine_gives_other_pseudonyms():
    assert pseudonym("a", secret=b"1" * 32) != pseudonym("a", secret=b"2" * 32)


def test_that_the_secret_is_made_once_and_is_its_users_alone(own_data_folder):
    secret = machine_secret()
    assert len(secret) == 32 and machine_secret() == secret
    assert stat.S_IMODE((own_data_folder / SECRET_FILE).stat().st_mode) == 0o600
