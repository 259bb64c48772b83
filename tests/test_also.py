"""What `octlayers segment` writes on request: more kinds, other names."""

import re

import cv2
import numpy as np
from conftest import vol_bytes
from scan_files import write_vol

from octlayers_gui.synth.scan import synthetic_scan


def written(out):
    return sorted(p.name for p in out.iterdir())


def test_that_more_kinds_are_written_on_request(octlayers, scan_file, tmp_path):
    out, kinds = (
        tmp_path / "out",
        ("masks-binary", "mask-grey", "print", "workbook", "report", "dicom", "probabilities"),
    )
    code, _, complained = octlayers(
        "segment", scan_file, "--out", out, *(part for kind in kinds for part in ("--also", kind))
    )
    assert (code, complained) == (0, "")
    names = written(out)
    assert len(names) == 6 + 8 + 1 + 1 + 1 + 1 + 2 + 1
    for ending in ("mask_NFL.png", "mask_grey.png", "print.png", "thickness.xlsx", "report.pdf", "scan.dcm", "seg.dcm"):
        assert f"scan_{ending}" in names
    with np.load(out / "scan_probabilities.npz") as held:
        assert held["probabilities"].shape == (640, 320, 10)
        assert np.allclose(held["probabilities"].astype(float).sum(axis=2), 1, atol=0.01)


def test_that_a_kind_that_a_scan_cannot_give_is_told_and_the_others_are_written(octlayers, scan_file, tmp_path):
    code, said, complained = octlayers("segment", scan_file, "--out", tmp_path / "out", "--also", "zones")
    assert code == 1 and said == "" and len(written(tmp_path / "out")) == 6
    assert complained.startswith("scan: zones was not written. Zones around the fovea need")


def test_that_the_course_of_a_scan_names_its_zones(octlayers, tmp_path):
    frame = synthetic_scan((7, 1), rows=256, columns=256, healthy=True).bscan.pixels
    (tmp_path / "eye.vol").write_bytes(vol_bytes(((frame[None] / 255.0) ** 4).astype(np.float32)))
    assert (
        octlayers("segment", tmp_path / "eye.vol", "--out", tmp_path / "out", "--also", "zones", "--course", "circle")[
            0
        ]
        == 0
    )
    rows = (tmp_path / "out" / "eye_zones.csv").read_text().splitlines()
    assert rows[1].startswith("eye,OD,quadrant,temporal,-45,45,degrees,NFL,") and len(rows) == 1 + 10 * 9
    assert octlayers("segment", tmp_path / "eye.vol", "--out", tmp_path, "--course", "diagonal")[0] == 2


def test_that_a_circle_by_its_file_is_one_whatever_course_is_stated(octlayers, tmp_path):
    frame = synthetic_scan((7, 1), rows=256, columns=256, healthy=True).bscan.pixels
    write_vol(tmp_path / "eye.vol", ((frame[None] / 255.0) ** 4).astype(np.float32), pattern=2)
    for course in ((), ("--course", "horizontal")):
        out = tmp_path / f"out{len(course)}"
        assert octlayers("segment", tmp_path / "eye.vol", "--out", out, "--also", "zones", *course)[0] == 0
        rows = (out / "eye_zones.csv").read_text().splitlines()
        assert rows[1].startswith("eye,OD,quadrant,temporal,-45,45,degrees,NFL,")


def test_that_an_unknown_kind_is_wrong_usage(octlayers, scan_file, tmp_path):
    code, _, complained = octlayers("segment", scan_file, "--out", tmp_path / "out", "--also", "hologram")
    assert code == 2 and "hologram" in complained and not (tmp_path / "out").exists()


def test_that_pseudonyms_take_the_place_of_stems_everywhere(octlayers, tmp_path):
    path, out = tmp_path / "Mueller_Anna.png", tmp_path / "out"
    cv2.imwrite(str(path), synthetic_scan((3, 1), rows=320, columns=256, healthy=True).bscan.pixels)
    code, _, complained = octlayers("segment", path, "--out", out)
    assert code == 0 and "--pseudonyms" in complained and "Mueller_Anna_mask.png" in written(out)
    other = tmp_path / "other"
    code, said, complained = octlayers("segment", path, "--out", other, "--pseudonyms", "--also", "review")
    assert (code, complained) == (0, "")
    assert re.fullmatch(r"Mueller_Anna\tP-[A-Z2-7]{10}\n", said)
    name = said.split("\t")[1].strip()
    assert len(written(other)) == 7 and all(file.startswith(name) for file in written(other))
    assert not any(b"Mueller" in file.read_bytes() for file in other.iterdir())
