"""Files of devices: hand-built ones of every kind, real ones where there are any."""

import pickle
import subprocess
import sys

import cv2
import numpy as np
import pytest
import scan_files as files
from reading_checks import assert_that_nobody_is_in, sentence_for
from scan_files import NAME, fundus, layered

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.foreign_child import FLAG
from octlayers_gui.io.readers import read_volume, read_volumes

FRAMES = np.stack([layered(96, 64, shift) for shift in range(3)]).astype(np.uint16) * 200
LINE = np.full((3, 64), 30.0)


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


def test_that_a_topcon_file_of_compressed_scans_brings_the_fundus_along(tmp_path):
    volume = read_volume(files.write_fda(tmp_path / "a.fda", FRAMES, compressed=True))
    assert np.array_equal(volume.frames[2], FRAMES[2]) and volume.frames[2].dtype == np.uint16
    assert volume.localizer.pixels.shape == (80, 80, 3)
    assert volume.localizer.scan_lines[[0, 2]] == pytest.approx(np.array([[[10, 20], [70, 20]], [[10, 60], [70, 60]]]))


@pytest.mark.parametrize("front", ["octlayers_gui", "octlayers_gui.cli"])
def test_that_both_programs_read_for_themselves_as_a_frozen_build_does(tmp_path, front):
    path = files.write_fds(tmp_path / "a.fds", FRAMES)
    (tmp_path / "out").mkdir()
    command = [sys.executable, "-m", front, FLAG, "fds", str(path), str(tmp_path / "out")]
    assert subprocess.run(command, timeout=120).returncode == 0
    assert np.array_equal(np.load(tmp_path / "out" / "0_frames.npy"), FRAMES)


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


def test_that_headless_every_volume_and_frame_has_its_own_stem_and_nobody_is_in_the_files(tmp_path, octlayers):
    files.write_e2e(tmp_path / "a.e2e", [FRAMES[:2], FRAMES[:1]])
    code, _, said = octlayers("segment", tmp_path / "a.e2e", "--out", tmp_path / "out", "--force")
    written = sorted((tmp_path / "out").iterdir())
    assert code == 0 and NAME not in said
    assert [p.name for p in written if "_mask" in p.name] == ["a_v0_000_mask.png", "a_v0_001_mask.png", "a_v1_mask.png"]
    assert not [p for p in written if NAME.encode() in p.read_bytes()]
