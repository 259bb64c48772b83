"""Files of devices: hand-built ones of every kind, real ones where there are any."""

import pickle
import time

import cv2
import numpy as np
import pytest
import scan_files as files
from PIL import Image
from scan_files import NAME, fundus, layered

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import is_scan_file, read_volume, read_volumes
from octlayers_gui.tasks.segment import find_sources

FRAMES = np.stack([layered(96, 64, shift) for shift in range(3)]).astype(np.uint16) * 200
GREY = (FRAMES / 65535).astype(np.float32)
LINE = np.full((3, 64), 30.0)


def sentence_for(path) -> str:
    start = time.perf_counter()
    with pytest.raises(UnreadableScan) as caught:
        read_volumes(path)
    assert time.perf_counter() - start < 15  # 5 s on a machine with nothing else to do
    assert str(caught.value).endswith(".") and NAME not in str(caught.value)
    return str(caught.value)


def assert_that_nobody_is_in(volume, tmp_path) -> None:
    """Neither in the volume, nor in what is pickled or saved of it."""
    assert NAME not in repr(volume) and NAME.encode() not in pickle.dumps(volume)
    project = ProjectFile.create(tmp_path / "kept.octproj")
    project.write_volume(0, volume)
    project.write_frame((0, 0), volume.frames[0])
    project.close()
    assert NAME.encode() not in (tmp_path / "kept.octproj").read_bytes()


# Heidelberg .vol


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


# Heidelberg XML


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


def test_that_bad_xml_is_one_sentence(tmp_path):
    assert "not beside it" in sentence_for(write_xml(tmp_path, missing=True))
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><HEDX>&b;</HEDX>'
    (tmp_path / "b.xml").write_text(bomb)
    sentence_for(tmp_path / "b.xml")
    (tmp_path / "c.xml").write_text("<surfaces></surfaces>")
    assert "no XML export" in sentence_for(tmp_path / "c.xml") and not is_scan_file(tmp_path / "c.xml")


# Other people's parsers, in a process of their own


def test_that_an_e2e_gives_a_volume_for_each_series(tmp_path):
    path = files.write_e2e(tmp_path / "a.e2e", [FRAMES, FRAMES[:2]], {0: LINE[0], 3: LINE[0] + 3, 1: LINE[0] + 20})
    first, second = read_volumes(path)
    assert [first.stem_of(0), second.stem_of(1)] == ["a_v0_000", "a_v1_001"] and len(first) == 3
    assert first.laterality == "OS" and first.spacing.axial_um == pytest.approx(3.87)
    assert first.spacing.lateral_um is None and first.scan_pattern == "volume"
    assert np.argmax(first.frames[0].mean(axis=1)) == pytest.approx(np.argmax(FRAMES[0].mean(axis=1)), abs=1)
    assert first.device_lines[0]["ILM"][0] == 30.5 and first.lines_left_out == ("GCL",)
    assert first.localizer.pixels.shape == (90, 90) and first.localizer.scan_lines[0, 0] == pytest.approx([15, 33])
    assert_that_nobody_is_in(first, tmp_path)
    with pytest.raises(UnreadableScan, match="2 volumes"):
        read_volume(path)


@pytest.mark.parametrize("write", [files.write_fda, files.write_fds], ids=["fda", "fds"])
def test_that_a_topcon_file_opens_with_scale_and_eye_whatever_the_name(tmp_path, write):
    volume = read_volume(write(tmp_path / f"a.{write.__name__[-3:]}", FRAMES))
    assert np.array_equal(volume.frames[2], FRAMES[2]) and volume.laterality == "OS"
    assert volume.spacing.axial_um == pytest.approx(2.6) and volume.spacing.lateral_um == pytest.approx(6000 / 64)
    assert volume.scan_pattern == "volume" and volume.z_um == pytest.approx(4000 / 3)
    assert_that_nobody_is_in(volume, tmp_path)


def test_that_topcon_lines_count_from_the_bottom(tmp_path):
    lines = {"MULTILAYERS_1": LINE + np.arange(3)[:, None], "MULTILAYERS_3": LINE - 4, "MULTILAYERS_7": LINE - 20}
    volume = read_volume(files.write_fda(tmp_path / "a.fda", FRAMES, lines))
    assert volume.device_lines[1]["ILM"][0] == 96 - 31 + 0.5 and volume.device_lines[0]["BM"][0] == 86.5
    assert volume.lines_left_out == ("GCL_IPL",)


def test_that_optovue_and_bioptigen_share_an_ending(tmp_path):
    one, other = read_volumes(files.write_optovue(tmp_path / "o.OCT", [FRAMES, FRAMES[:1]]))
    assert len(one) == 3 and len(other) == 1 and one.laterality == "OD" and one.spacing.source == "unknown"
    assert one.frames[1] == pytest.approx(FRAMES[1] / FRAMES.max(), abs=1e-6)
    assert_that_nobody_is_in(one, tmp_path)
    first, again = read_volumes(files.write_bioptigen(tmp_path / "b.OCT", np.concatenate([FRAMES, FRAMES + 1]), 2))
    assert np.array_equal(first.frames[2], FRAMES[2]) and np.array_equal(again.frames[0], FRAMES[0] + 1)
    assert first.spacing.lateral_um == pytest.approx(6700 / 64)
    assert_that_nobody_is_in(first, tmp_path)
    (tmp_path / "alone.oct").write_bytes(bytes(5000))
    assert "alone.txt" in sentence_for(tmp_path / "alone.oct")


def write_eye(path):
    """As eyepy saves it, with lines under its names and ours and a fovea."""
    from eyepy import EyeBscanMeta, EyeEnface, EyeEnfaceMeta, EyeVolume, EyeVolumeMeta
    from eyepy.core.annotations import EyeEnfaceFoveaAnnotation

    ways = [EyeBscanMeta(start_pos=(0.5, 1 + 0.1 * i), end_pos=(5.5, 1 + 0.1 * i), pos_unit="mm") for i in range(3)]
    scales = {"scale_x": 0.0115, "scale_y": 0.00387, "scale_z": 0.24, "scale_unit": "mm"}
    facts = {"laterality": "OD", "intensity_transform": "default", "patient": {"name": NAME}, "bscan_meta": ways}
    outline = np.array([[10.5, 29.0], [11.5, 29.0], [11.5, 31.0], [10.5, 31.0]])
    fovea = EyeEnfaceFoveaAnnotation(polygon=outline, shape=(60, 60))
    localizer = EyeEnface(fundus(60), EyeEnfaceMeta(scale_x=0.1, scale_y=0.1, scale_unit="mm"), fovea=fovea)
    data = (FRAMES // 256).astype(np.uint8)
    volume = EyeVolume(data=data, meta=EyeVolumeMeta(**scales, **facts), localizer=localizer)
    for name, line in {"ILM": LINE, "BM": LINE + 20, "ELM": LINE + 9, NAME: LINE + 3}.items():
        volume.add_layer_annotation(line.copy(), name=name)
    volume.save(path)
    return path


def test_that_an_eye_file_opens_with_all_it_knows(tmp_path):
    volume = read_volume(write_eye(tmp_path / "a.eye"))
    assert np.array_equal(volume.frames[1], FRAMES[1] // 256) and volume.laterality == "OD"
    assert volume.spacing.axial_um == pytest.approx(3.87) and volume.z_um == pytest.approx(240)
    assert volume.localizer.um_per_px == pytest.approx(100) and volume.lines_left_out == ("ELM",)
    assert set(volume.device_lines[0]) == {"ILM", "BM"}
    assert volume.fovea == (1, pytest.approx(31.5, abs=1))
    assert_that_nobody_is_in(volume, tmp_path)


def test_that_what_was_read_elsewhere_goes_with_the_volume(tmp_path):
    volume = read_volume(files.write_fds(tmp_path / "a.fds", FRAMES))
    folder = volume.frames._spool.folder
    copy = pickle.loads(pickle.dumps(volume))
    assert np.array_equal(copy.frames[0], FRAMES[0]) and folder.exists()
    del copy
    assert folder.exists()
    del volume
    assert not folder.exists()


STARTS = {"e2e": b"CMDb", "fda": b"FOCTFDA", "fds": b"FOCTFDA", "oct": b"\0" * 10 + b"FRAMEHEADER", "eye": b"PK\3\4"}


@pytest.mark.parametrize("ending", [*STARTS, "img", "avi", "mp4", "dcm", "xml"])
def test_that_a_damaged_file_is_one_sentence(tmp_path, ending):
    noise = np.random.default_rng(1).bytes(200_000)
    (tmp_path / f"a.{ending}").write_bytes(STARTS.get(ending, b"") + noise)
    sentence_for(tmp_path / f"a.{ending}")


@pytest.mark.parametrize("kind", ["e2e", "fds"])
def test_that_damage_inside_a_file_is_survived(tmp_path, kind):
    whole = {"e2e": lambda path: files.write_e2e(path, [FRAMES]), "fds": lambda path: files.write_fds(path, FRAMES)}
    data = whole[kind](tmp_path / f"w.{kind}").read_bytes()
    rng, path = np.random.default_rng(3), tmp_path / f"a.{kind}"
    for turn in range(4):
        broken = bytearray(data)
        for place in rng.integers(30, 1500, 8):
            broken[place] = rng.integers(256)
        path.write_bytes(broken[: len(data) // 2] if turn % 2 else broken)
        try:
            assert read_volumes(path)[0].frames[0].ndim == 2
        except UnreadableScan as error:
            assert NAME not in str(error)


def test_that_a_giant_declared_by_a_small_file_costs_no_memory(tmp_path):
    data = bytearray(files.write_bioptigen(tmp_path / "b.oct", FRAMES).read_bytes())
    at = data.index(b"FRAMES\x04") + 10
    data[at : at + 4] = (200_000_000).to_bytes(4, "little")
    (tmp_path / "b.oct").write_bytes(data)
    sentence_for(tmp_path / "b.oct")


# Zeiss and videos


@pytest.mark.parametrize("columns, count", [(512, 2), (200, 3)])
def test_that_an_img_is_turned_the_right_way_up_by_the_size_in_its_name(tmp_path, columns, count):
    frames = np.stack([layered(1024, columns, shift) for shift in range(count)])
    path = tmp_path / f"P1_Macular Cube {columns}x{count}_1-2-2020_OS_sn1_cube_z.img"
    path.write_bytes(np.ascontiguousarray(frames[:, ::-1, ::-1]).tobytes())
    volume = read_volume(path)
    assert len(volume) == count and np.array_equal(volume.frames[1], frames[1]) and not volume.warnings
    assert volume.laterality == "OS" and volume.spacing.source == "unknown"
    path.write_bytes(np.ascontiguousarray(frames.transpose(0, 2, 1)).tobytes())
    assert np.array_equal(read_volume(path).frames[1], frames[1])


def test_that_the_size_of_an_img_is_guessed_with_a_warning_or_refused(tmp_path):
    frames = np.stack([layered(1024, 1024, shift) for shift in range(5)])
    (tmp_path / "a.img").write_bytes(frames.tobytes())
    volume = read_volume(tmp_path / "a.img")
    assert len(volume) == 5 and "1024 A-scans x 5" in volume.warnings[0]
    (tmp_path / "b.img").write_bytes(frames.tobytes()[:-1])
    assert "no Cirrus scan" in sentence_for(tmp_path / "b.img")


def test_that_a_video_is_a_volume(tmp_path):
    path = tmp_path / "a.avi"
    video = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 10, (64, 96), isColor=True)
    if not video.isOpened():
        pytest.skip("OpenCV encodes no MJPEG here")
    for frame in FRAMES:
        video.write(np.repeat((frame // 256).astype(np.uint8)[:, :, None], 3, axis=2))
    video.release()
    volume = read_volume(path)
    assert len(volume) == 3 and "losses" in volume.warnings[-1]
    assert np.abs(volume.frames[2].astype(int) - FRAMES[2] // 256).mean() < 6
