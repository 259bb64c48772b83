"""Text drawn into a picture is told of; a scan without any is left alone."""

import time

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from octlayers_gui.core.burned_in import text_boxes
from octlayers_gui.io.readers import ENDINGS, read_volume
from octlayers_gui.synth import scan as synth

COUNT = 60
NAMES = ("Mueller, Hans", "DOE^JANE 18930412", "Schmidt Anna", "ID 4711-22", "GARCIA MARIA", "01.02.1953")


@pytest.fixture(scope="module")
def bare() -> list[np.ndarray]:
    """Synthetic scans on which nothing is drawn."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(synth, "add_overlays", lambda rng, picture: None)
        return [synth.synthetic_scan((7, n)).bscan.pixels for n in range(COUNT)]


def with_text(pixels: np.ndarray, text: str, size: int, right: bool, below: bool) -> np.ndarray:
    picture = Image.fromarray(pixels)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(size)
    x = pixels.shape[1] - pen.textlength(text, font=font) - 5 if right else 5
    pen.text((x, pixels.shape[0] - 2 * size if below else 4), text, fill=255, font=font)
    return np.array(picture)


def test_that_names_in_corners_are_found(bare):
    rng = np.random.default_rng(1)
    found = 0
    for number, pixels in enumerate(bare):
        right, below = rng.random(2) < 0.5
        drawn = with_text(pixels, NAMES[number % len(NAMES)], int(rng.choice([12, 14, 18])), right, below)
        places = {box.place(pixels.shape) for box in text_boxes(drawn)}
        found += any(place.startswith("bottom" if below else "top") for place in places)
    assert found >= 0.88 * COUNT


def test_that_scans_without_text_are_rarely_suspected_and_soon_judged(bare):
    start = time.process_time()
    suspected = sum(bool(text_boxes(pixels)) for pixels in bare)
    assert suspected <= 0.04 * COUNT
    assert (time.process_time() - start) / COUNT < 0.02  # 4 ms on a machine with nothing else to do


def test_that_real_scans_without_text_are_not_suspected(real_data):
    paths = [*real_data.glob("amd_drusen/images/*"), *real_data.glob("spectralis_healthy/images/*")]
    assert len(paths) > 50 and not any(text_boxes(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)) for path in paths)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize("inverted", [False, True])
def test_that_text_is_found_in_every_depth_of_grey_and_black_on_white(kind, inverted):
    pixels = with_text(np.full((300, 400), 30, np.uint8), "Mueller, Hans", 14, right=True, below=False)
    pixels = 255 - pixels if inverted else pixels
    (box,) = text_boxes(pixels.astype(kind) * (100 if kind == np.uint16 else 1))
    assert box.place((300, 400)) == "top right" and box.bottom < 30 and box.left > 250


def test_that_odd_pixels_are_no_text():
    for pixels in (np.zeros((40, 40), np.uint8), np.full((40, 40), np.nan, np.float32), np.full((33, 8192), 9)):
        assert text_boxes(pixels) == ()
    pixels = np.zeros((40, 40), np.float32)
    pixels[5, 5] = np.inf
    assert text_boxes(pixels) == ()


def test_that_a_picture_with_a_name_comes_with_a_warning(tmp_path, octlayers):
    pixels = with_text(synth.synthetic_scan((3, 2), 320, 256, healthy=True).bscan.pixels, NAMES[0], 14, False, False)
    Image.fromarray(pixels).save(tmp_path / "a.png")
    (told,) = read_volume(tmp_path / "a.png").warnings
    assert told == "There may be text burned into this picture at the top left; it leaves the program with the picture."
    assert told in octlayers("segment", tmp_path / "a.png", "--out", tmp_path / "out")[2]


def test_that_only_what_a_viewer_may_have_drawn_on_is_looked_at():
    assert {ending for ending, kind in ENDINGS.items() if not kind.drawn_on} == {
        ".vol", ".e2e", ".fda", ".fds", ".img", ".oct", ".eye"
    }  # fmt: skip
