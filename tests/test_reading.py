"""One door for scan files: a volume, or one clear sentence."""

import contextlib
import time

import cv2
import numpy as np
import pytest
import tifffile
from conftest import vol_bytes
from PIL import Image

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.readers import read_volume

GREY = np.tile(np.arange(160, dtype=np.uint8), (96, 1))


def sentence_for(path) -> str:
    with pytest.raises(UnreadableScan) as caught:
        read_volume(path)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and str(path.parent) not in sentence
    return sentence


@pytest.mark.parametrize("ending", ["png", "bmp", "tif", "jpg"])
def test_that_grey_pictures_open_with_their_pixels(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    Image.fromarray(GREY).save(path)
    volume = read_volume(path)
    assert len(volume) == 1 and volume.stem == "a" and not volume.warnings
    assert np.abs(volume.frames[0].astype(int) - GREY).max() <= (3 if ending == "jpg" else 0)


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_that_sixteen_bits_are_kept(tmp_path, ending):
    pixels = GREY.astype(np.uint16) * 300
    cv2.imwrite(str(tmp_path / f"a.{ending}"), pixels)
    assert np.array_equal(read_volume(tmp_path / f"a.{ending}").frames[0], pixels)


def test_that_a_tiff_with_pages_is_a_volume(tmp_path):
    tifffile.imwrite(tmp_path / "v.tif", np.stack([GREY, GREY + 1, GREY + 2]), photometric="minisblack")
    volume = read_volume(tmp_path / "v.tif")
    assert len(volume) == 3 and np.array_equal(volume.frames[2], GREY + 2) and volume.stem_of(2) == "v_002"


def test_that_equal_channels_are_grey_even_after_jpeg(tmp_path):
    noisy = np.random.default_rng(0).integers(0, 255, (96, 160), np.uint8)
    Image.fromarray(np.repeat(noisy[:, :, None], 3, 2)).save(tmp_path / "a.jpg", quality=60)
    assert not read_volume(tmp_path / "a.jpg").warnings


def test_that_a_grey_palette_and_an_alpha_channel_open(tmp_path):
    Image.fromarray(GREY).convert("P").save(tmp_path / "p.png")
    Image.fromarray(GREY).convert("RGBA").save(tmp_path / "a.png")
    for name in ("p.png", "a.png"):
        assert np.array_equal(read_volume(tmp_path / name).frames[0], GREY)


def test_that_thin_coloured_lines_are_converted_with_a_warning(tmp_path):
    picture = np.repeat(np.full((96, 160), 90, np.uint8)[:, :, None], 3, 2)
    cv2.line(picture, (0, 40), (159, 50), (255, 0, 0), 1)
    Image.fromarray(picture).save(tmp_path / "a.png")
    volume = read_volume(tmp_path / "a.png")
    assert "coloured lines" in volume.warnings[0]
    assert np.abs(volume.frames[0].astype(int) - 90).max() <= 2


def test_that_a_truly_coloured_picture_is_refused(tmp_path):
    picture = np.zeros((96, 160, 3), np.uint8)
    picture[..., 0], picture[..., 1] = 200, GREY
    Image.fromarray(picture).save(tmp_path / "fundus.png")
    assert "colour" in sentence_for(tmp_path / "fundus.png")


def test_that_an_unreadable_file_is_refused(tmp_path):
    for name in ("a.png", "a.tif", "a.vol", "a.jpg", "a.bmp"):
        (tmp_path / name).write_bytes(b"this is no picture" * 300)
        sentence_for(tmp_path / name)


def test_that_a_cut_off_file_is_refused_or_read_but_never_a_traceback(tmp_path):
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (96, 160), np.uint8)).save(tmp_path / "a.png")
    whole = (tmp_path / "a.png").read_bytes()
    (tmp_path / "b.png").write_bytes(whole[: len(whole) // 2])
    with contextlib.suppress(UnreadableScan):
        read_volume(tmp_path / "b.png")


def test_that_an_empty_file_is_refused(tmp_path):
    for name in ("a.png", "a.tif", "a.vol"):
        (tmp_path / name).touch()
        assert "empty" in sentence_for(tmp_path / name)


def test_that_one_pixel_is_no_scan(tmp_path):
    Image.fromarray(np.zeros((1, 1), np.uint8)).save(tmp_path / "a.png")
    assert "1 x 1" in sentence_for(tmp_path / "a.png")


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_that_twenty_thousand_columns_are_refused_before_decoding(tmp_path, ending):
    Image.fromarray(np.zeros((3000, 20000), np.uint8)).save(tmp_path / f"a.{ending}")
    start = time.perf_counter()
    assert "20000" in sentence_for(tmp_path / f"a.{ending}")
    assert time.perf_counter() - start < 5


def test_that_missing_files_and_unknown_endings_are_named(tmp_path):
    assert "does not exist" in sentence_for(tmp_path / "gone.png")
    (tmp_path / "a.docx").write_bytes(b"x")
    assert "not read here" in sentence_for(tmp_path / "a.docx")


def test_that_a_vol_opens_lazily_with_scale_and_laterality_and_nobody(tmp_path):
    frames = np.random.default_rng(0).random((3, 48, 64)).astype(np.float32)
    frames[1, 5, 5] = 3.4e38
    (tmp_path / "v.vol").write_bytes(vol_bytes(frames, patient=b"MARKED-NAME"))
    volume = read_volume(tmp_path / "v.vol")
    assert len(volume) == 3 and volume.laterality == "OD" and volume.spacing.source == "file"
    assert volume.spacing.axial_um == pytest.approx(3.87) and volume.spacing.lateral_um == pytest.approx(11.5)
    assert volume.frames[0] == pytest.approx(frames[0] ** 0.25, abs=1e-5) and volume.frames[1][5, 5] == 0
    assert "MARKED" not in repr(volume)


def test_that_a_vol_shorter_than_it_declares_is_refused(tmp_path):
    whole = vol_bytes(np.zeros((3, 48, 64), np.float32))
    (tmp_path / "v.vol").write_bytes(whole[:-100])
    assert "more scans than it holds" in sentence_for(tmp_path / "v.vol")


def test_that_a_vol_of_impossible_size_is_refused(tmp_path):
    broken = bytearray(vol_bytes(np.zeros((1, 48, 64), np.float32)))
    broken[12:16] = (2**31 - 1).to_bytes(4, "little")
    (tmp_path / "v.vol").write_bytes(broken)
    sentence_for(tmp_path / "v.vol")


def test_that_a_vol_of_a_patient_with_an_umlaut_opens(tmp_path):
    (tmp_path / "v.vol").write_bytes(vol_bytes(np.zeros((1, 48, 64), np.float32), patient="Müller".encode("latin-1")))
    assert len(read_volume(tmp_path / "v.vol")) == 1


def test_that_white_is_bright_whatever_the_tiff_says(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", 255 - GREY, photometric="miniswhite")
    assert np.array_equal(read_volume(tmp_path / "a.tif").frames[0], GREY)


def test_that_a_grey_palette_in_a_tiff_is_applied(tmp_path):
    colours = np.tile(np.arange(255, -1, -1, dtype=np.uint16) * 257, (3, 1))
    tifffile.imwrite(tmp_path / "a.tif", 255 - GREY, photometric="palette", colormap=colours)
    assert np.array_equal(read_volume(tmp_path / "a.tif").frames[0], GREY.astype(np.uint16) * 257)


def test_that_damaged_pixels_in_a_tiff_are_one_sentence(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", GREY, compression="zlib", photometric="minisblack")
    data = bytearray((tmp_path / "a.tif").read_bytes())
    with tifffile.TiffFile(tmp_path / "a.tif") as tiff:
        start = tiff.pages[0].dataoffsets[0]
    data[start + 2 : start + 12] = b"\xff" * 10
    (tmp_path / "a.tif").write_bytes(data)
    sentence_for(tmp_path / "a.tif")


def test_that_a_png_that_claims_a_giant_chunk_is_refused(tmp_path):
    Image.fromarray(GREY).save(tmp_path / "a.png")
    data = bytearray((tmp_path / "a.png").read_bytes())
    at = data.index(b"IDAT") - 4
    data[at : at + 4] = (2**31 - 20).to_bytes(4, "big")
    (tmp_path / "a.png").write_bytes(data)
    assert "declares more" in sentence_for(tmp_path / "a.png")


@pytest.mark.parametrize("name", ["a.png", "a.tif", "a.vol", "a.bmp", "a.jpg"])
def test_that_random_damage_is_a_volume_or_one_sentence(tmp_path, name):
    path = tmp_path / name
    if name.endswith("vol"):
        path.write_bytes(vol_bytes(np.random.default_rng(0).random((1, 48, 64)).astype(np.float32)))
    else:
        Image.fromarray(GREY).save(path)
    whole, rng = path.read_bytes(), np.random.default_rng(1)
    for _ in range(150):
        data = bytearray(whole)
        for place in rng.integers(0, min(len(data), 400), rng.integers(1, 6)):
            data[place] = rng.integers(256)
        path.write_bytes(data[: rng.integers(1, len(data) + 1)] if rng.random() < 0.2 else data)
        try:
            volume = read_volume(path)
            assert volume.frames[0].ndim == 2
        except UnreadableScan as error:
            assert str(error).startswith(name) or "Page" in str(error)


def test_that_real_vol_files_open(real_data):
    for path in sorted((real_data / "heidelberg_vol").glob("*.vol")):
        if path.stat().st_size == 0:
            sentence_for(path)
            continue
        volume = read_volume(path)
        frame = volume.frames[0]
        assert frame.shape[0] == 496 and 0.01 < frame.mean() < 0.6
        assert volume.spacing.axial_um == pytest.approx(3.87, abs=0.05)
