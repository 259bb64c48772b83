"""Heidelberg's raw and XML exports: where B-scans lie, what the device found, and nobody's name."""

import numpy as np
import pytest
import scan_files as files
from PIL import Image
from reading_checks import assert_that_nobody_is_in, sentence_for
from scan_files import NAME, fundus, layered

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.readers import is_scan_file, read_volume, read_volumes
from octlayers_gui.tasks.segment import find_sources

FRAMES = np.stack([layered(96, 64, shift) for shift in range(3)]).astype(np.uint16) * 200
GREY = (FRAMES / 65535).astype(np.float32)
LINE = np.full((3, 64), 30.0)


def test_that_a_vol_tells_where_its_scans_lie_and_what_the_device_found(tmp_path):
    lines = {0: LINE, 1: LINE + 40, 2: LINE + 5, 3: LINE + 8, 4: np.full_like(LINE, 3.4e38), 14: LINE + 30}
    volume = read_volume(files.write_vol(tmp_path / "a.vol", GREY, lines=lines))
    assert volume.scan_pattern == "volume" and volume.z_um == pytest.approx(240)
    assert volume.localizer.pixels.shape == (60, 60) and volume.localizer.um_per_px == pytest.approx(100)
    assert volume.localizer.scan_lines[2] == pytest.approx(np.array([[5, 12], [55, 12]]))
    found = volume.device_lines[1]
    assert {name: depth[0] for name, depth in found.items()} == {
        "ILM": 30.5, "NFL_GCL": 35.5, "RPE_top": 60.5, "BM": 70.5
    }  # fmt: skip
    assert volume.lines_left_out == ("GCL",)
    assert_that_nobody_is_in(volume, tmp_path)


@pytest.mark.parametrize("eye, start", [(b"OD", 1.0), (b"OS", 5.0)])
def test_that_a_circle_begins_temporally_and_goes_up(tmp_path, eye, start):
    ends = np.array([[start, 3.0, 3.0, 3.0]])
    volume = read_volume(files.write_vol(tmp_path / "a.vol", GREY[:1], pattern=2, eye=eye, ends=ends))
    way = volume.localizer.scan_lines[0]
    assert volume.scan_pattern == "circle" and volume.z_um is None
    assert way[0] == pytest.approx([10 * start, 30]) and way[-1] == pytest.approx(way[0], abs=1e-3)
    assert way[16] == pytest.approx([30, 10], abs=1e-3)  # the top, a quarter of the way on
    assert way[32, 0] == pytest.approx(60 - 10 * start, abs=1e-3)


def test_that_a_radial_scan_opens_without_a_distance(tmp_path):
    volume = read_volume(files.write_vol(tmp_path / "a.vol", GREY, pattern=5))
    assert len(volume) == 3 and volume.scan_pattern == "radial" and volume.z_um is None


def test_that_a_vol_with_impossible_frame_headers_opens_without_lines(tmp_path):
    data = bytearray(files.write_vol(tmp_path / "a.vol", GREY, lines={0: LINE}).read_bytes())
    at = 2048 + 3600 + 48
    data[at : at + 8] = b"\xff" * 8
    for frame in range(3):
        here = at + frame * (256 + 256 + 4 * 96 * 64)
        data[here : here + 8] = b"\xff" * 8
    (tmp_path / "a.vol").write_bytes(data)
    volume = read_volume(tmp_path / "a.vol")
    assert volume.device_lines is None and volume.frames[2].shape == (96, 64)


def test_that_real_vol_files_tell_their_pattern_and_lines_on_the_edges(real_data):
    for path in sorted((real_data / "heidelberg_vol").glob("*.vol")):
        if path.stat().st_size == 0:
            continue
        volume = read_volume(path)
        assert volume.scan_pattern == ("circle" if "circle" in path.name else "line")
        assert np.nanmax(volume.localizer.scan_lines) <= 768 and len(volume.device_lines[0]) >= 2
        if volume.scan_pattern == "line":
            assert_that_ilm_lies_on_its_edge(volume.frames[0], volume.device_lines[0]["ILM"])


def assert_that_ilm_lies_on_its_edge(frame, depth) -> None:
    """The grey rises most within a pixel of the line, on average over the A-scans."""
    columns = np.flatnonzero(np.isfinite(depth))
    rows = np.arange(-8, 9)
    places = np.rint(depth[columns])[None, :].astype(int) + rows[:, None]
    profile = frame[np.clip(places, 0, len(frame) - 1), columns].mean(axis=1)
    assert abs(rows[np.argmax(np.diff(profile)) + 1]) <= 1


# XML


def write_xml(folder, series: int = 1, missing: bool = False):
    """An export of three B-scans a series, with a name in it."""
    Image.fromarray(fundus(60)).save(folder / "slo.tif")
    parts = []
    for place in range(series):
        images = [_image("LOCALIZER", "slo.tif", 0.1, 0.1)]
        for index, frame in enumerate(FRAMES):
            name = f"{place}_{index}.tif"
            if not missing:
                Image.fromarray((frame // 256).astype(np.uint8)).save(folder / name)
            array = " ".join(f"{value:.2f}" for value in LINE[0])
            segs = f"<Segmentation><SegLine><Name>ILM</Name><Array>{array}</Array></SegLine></Segmentation>"
            images.append(_image("OCT", name, 0.0115, 0.00387, 1 + 0.1 * index, 64 * 0.0115, segs))
        parts.append(f"<Series><ID>1</ID><Laterality>L</Laterality>{''.join(images)}</Series>")
    person = f"<LastName>{NAME}</LastName><FirstNames>{NAME}</FirstNames><PatientID>{NAME}</PatientID>"
    path = folder / "export.xml"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><HEDX><BODY><Patient>{person}<Study>{"".join(parts)}</Study>'
        "</Patient></BODY></HEDX>"
    )
    return path


def _image(kind, name, x, y, at=0.0, length=0.0, more="") -> str:
    start, end = (f"<Coord><X>{x0}</X><Y>{at}</Y></Coord>" for x0 in (0.5, 0.5 + length))
    return (
        f"<Image><ImageType><Type>{kind}</Type></ImageType><OphthalmicAcquisitionContext><ScaleX>{x}</ScaleX>"
        f"<ScaleY>{y}</ScaleY><Start>{start}</Start><End>{end}</End></OphthalmicAcquisitionContext><ImageData>"
        f"<ExamURL>\\\\server\\share\\{name}</ExamURL></ImageData>{more}</Image>"
    )


def test_that_an_xml_export_opens_with_the_pictures_beside_it(tmp_path):
    volume = read_volume(write_xml(tmp_path))
    assert len(volume) == 3 and np.array_equal(volume.frames[2], FRAMES[2] // 256) and volume.laterality == "OS"
    assert volume.scan_pattern == "volume" and volume.z_um == pytest.approx(100)
    assert volume.spacing.axial_um == pytest.approx(3.87) and volume.device_lines[1]["ILM"][0] == 30.5
    assert volume.localizer.scan_lines[1] == pytest.approx(np.array([[5, 11], [12.36, 11]]), abs=1e-3)
    assert_that_nobody_is_in(volume, tmp_path)


def test_that_every_series_of_an_xml_export_is_a_volume_and_its_pictures_are_no_scans_of_their_own(tmp_path):
    volumes = read_volumes(write_xml(tmp_path, series=2))
    assert [volume.stem_of(1) for volume in volumes] == ["export_v0_001", "export_v1_001"]
    assert [source.path.name for source in find_sources([tmp_path], as_volume=False)] == ["export.xml"]


@pytest.mark.parametrize("damage", [lambda file: file.unlink(), lambda file: file.write_bytes(b"II*\0" + bytes(90))])
def test_that_a_damaged_picture_of_an_xml_export_is_one_sentence_when_it_is_asked_for(tmp_path, damage):
    volume = read_volume(write_xml(tmp_path))
    damage(tmp_path / "0_1.tif")
    with pytest.raises(UnreadableScan, match=r"0_1.tif.*\.$"):
        volume.frames[1]
    damage(tmp_path / "slo.tif")
    assert volume.frames[2].shape == (96, 64)


def test_that_bad_xml_is_one_sentence(tmp_path):
    assert "not beside it" in sentence_for(write_xml(tmp_path, missing=True))
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><HEDX>&b;</HEDX>'
    (tmp_path / "b.xml").write_text(bomb)
    sentence_for(tmp_path / "b.xml")
    (tmp_path / "c.xml").write_text("<surfaces></surfaces>")
    assert "no XML export" in sentence_for(tmp_path / "c.xml") and not is_scan_file(tmp_path / "c.xml")
