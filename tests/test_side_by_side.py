"""Exports that show a picture of the fundus to the left of the B-scan."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from scan_files import fundus

from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.project import Address
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.side_by_side import find_bscan
from octlayers_gui.io.annotations.formats import read_annotations
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import write_scan
from octlayers_gui.io.heidelberg import read_vol
from octlayers_gui.io.pictures import read_picture
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volume, read_volumes
from octlayers_gui.synth.scan import synthetic_scan
from octlayers_gui.tasks.annotated import read_annotated_folder
from octlayers_gui.tasks.annotated_pictures import with_picture


@pytest.fixture(scope="module")
def scan():
    return synthetic_scan((3, 1), rows=320, columns=400, healthy=True).bscan.pixels


def beside(left: np.ndarray, scan: np.ndarray, gap: int = 0) -> np.ndarray:
    return np.hstack([left, np.full((len(scan), gap), 255, np.uint8), scan])


@pytest.mark.parametrize("gap", [0, 7])
@pytest.mark.parametrize("seed", range(4))
def test_that_a_fundus_beside_a_scan_is_found(scan, gap, seed):
    start, stop = find_bscan(beside(fundus(320, seed), scan, gap))
    assert abs(start - 320 - gap) <= 1 and stop == 320 + gap + 400


@pytest.mark.parametrize("seed", range(12))
def test_that_no_wide_scan_is_taken_for_an_export_of_both(seed):
    scan = synthetic_scan((seed, 2), rows=320, columns=900).bscan.pixels
    assert find_bscan(scan) is None and find_bscan(np.hstack([scan[:, :450], scan[:, 450:][:, ::-1]])) is None


def test_that_two_pictures_of_the_fundus_are_no_export_of_both():
    assert find_bscan(np.hstack([fundus(320, 1), fundus(320, 2)])) is None


def test_that_real_scans_are_left_alone_and_real_fundus_pictures_found(real_data):
    paths = sorted((real_data / "heidelberg_vol").glob("line*.vol"))
    pictures = [cv2.resize(read_vol(path).localizer.pixels, (496, 496), interpolation=cv2.INTER_AREA) for path in paths]
    found = 0
    scans = sorted((real_data / "spectralis_healthy" / "images").iterdir())[::5]
    for path in scans:
        pixels = read_picture(path).frames[0]
        assert find_bscan(pixels) is None and find_bscan(cv2.resize(pixels, (1500, 496))) is None
        for picture in pictures:
            columns = find_bscan(beside(picture, pixels))
            found += columns is not None and abs(columns[0] - 496) <= 2
    assert found >= 0.95 * len(scans) * len(pictures)


def test_that_cropping_reads_the_scan_alone_and_keeps_the_fundus_as_localizer(tmp_path, scan):
    left = fundus(320)
    Image.fromarray(beside(left, scan)).save(tmp_path / "a.png")
    volume = read_volume(tmp_path / "a.png")
    cropped = volume.cropped()
    assert volume.frames[0].shape == (320, 720) and np.array_equal(cropped.frames[0], scan)
    assert cropped.side_by_side is None and np.array_equal(cropped.localizer.pixels, left)
    assert cropped.cropped() is cropped


def test_that_a_coloured_fundus_beside_a_grey_scan_opens(tmp_path, scan):
    left = np.stack([fundus(320)] * 3, axis=2)
    left[..., 2] = left[..., 2] // 3
    Image.fromarray(np.hstack([left, np.repeat(scan[:, :, None], 3, axis=2)])).save(tmp_path / "a.png")
    volume = read_volume(tmp_path / "a.png")
    assert "colour" not in "".join(volume.warnings) and np.array_equal(volume.cropped().frames[0], scan)


def test_that_headless_nothing_is_seen_in_the_fundus_and_a_warning_says_so(tmp_path, scan, octlayers):
    """Tables and masks are those of the original picture, column by column."""
    Image.fromarray(beside(fundus(320), scan)).save(tmp_path / "a.png")
    code, _, said = octlayers("segment", tmp_path / "a.png", "--out", tmp_path / "out")
    assert code == 0 and "left out" in said and "column 320" in said
    mask = np.array(Image.open(tmp_path / "out" / "a_mask.png"))
    assert mask.shape == (320, 720) and not mask[:, :320].any() and mask[:, 320:].any()
    depths, _ = read_boundaries(tmp_path / "out" / "a_boundaries.csv")
    assert depths.shape == (9, 720) and np.isnan(depths[:, :320]).all()
    blank = np.ptp(scan, axis=0) == 0
    assert blank.any() and np.isnan(depths[:, 320:][:, blank]).all() and np.isfinite(depths[0, 330:700]).all()
    Image.fromarray(scan).save(tmp_path / "alone.png")
    octlayers("segment", tmp_path / "alone.png", "--out", tmp_path / "out")
    alone, _ = read_boundaries(tmp_path / "out" / "alone_boundaries.csv")
    assert np.array_equal(depths[:, 320:], alone, equal_nan=True)
    code, _, said = octlayers("segment", tmp_path / "a.png", "--out", tmp_path / "whole", "--no-crop", "--force")
    assert "left out" not in said


def exported_beside(tmp_path, scan, kind: str):
    """The picture, and an annotation of its B-scan alone as an export of what is cropped writes it."""
    Image.fromarray(beside(fundus(320), scan)).save(tmp_path / "a.png")
    depths = np.linspace(50, 250, 9)[:, None] + np.linspace(0, 40, 400)
    found = Segmentation.of(depths, 320, Origin.HAND)
    write_scan(tmp_path, Exported("a", read_volume(tmp_path / "a.png").cropped().bscan(0), found), (kind,))
    return found.depths


@pytest.mark.parametrize("kind", ["boundaries", "coco", "mask"])
def test_that_what_was_drawn_on_the_scan_alone_teaches_with_the_scan_alone(tmp_path, scan, kind):
    depths = exported_beside(tmp_path, scan, kind)
    (read,) = read_annotated_folder(tmp_path)
    assert np.array_equal(read.pixels, scan) and np.nanmax(np.abs(read.depths - depths)) < 1.01


def test_that_converting_takes_the_scan_alone_where_the_annotation_is_of_its_size(tmp_path, scan):
    exported_beside(tmp_path, scan, "coco")
    (picture,) = read_annotations(tmp_path / "a_coco.json").pictures
    assert np.array_equal(with_picture(picture, tmp_path).bscan.pixels, scan)
    whole = replace(picture, size=(320, 720))
    assert with_picture(whole, tmp_path).bscan.pixels.shape == (320, 720)


def test_that_polygons_without_a_size_are_refused_unless_they_reach_beyond_the_scan_alone(tmp_path, scan):
    exported_beside(tmp_path, scan, "vgg")
    (picture,) = read_annotations(tmp_path / "a_vgg.json").pictures
    with pytest.raises(UnreadableAnnotation, match="a.png .*720 columns with the fundus.*400 columns"):
        with_picture(picture, tmp_path)
    with pytest.raises(UnreadableAnnotation, match="does not tell"):
        read_annotated_folder(tmp_path)
    moved = tuple(replace(polygon, points=polygon.points + (320, 0)) for polygon in picture.polygons)
    assert with_picture(replace(picture, polygons=moved), tmp_path).bscan.pixels.shape == (320, 720)


def test_that_the_window_offers_to_crop_and_segments_only_what_is_cropped(tmp_path, scan, window, qtbot):
    Image.fromarray(beside(fundus(320), scan)).save(tmp_path / "a.png")
    asked = []
    window.workflow.auto_segment = True
    window.workflow.segment = lambda addresses, *_: asked.extend(addresses)
    window.workflow.open([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    assert "fundus" in window.message.sentence and not asked
    qtbot.mouseClick(window.message.findChild(QPushButton, "offer"), Qt.MouseButton.LeftButton)
    assert window.document.bscan.pixels.shape == (320, 400) and window.document.volume.stem == "a"
    assert asked == [window.document.address] and window.message.isHidden()
    assert len(list(window.document.project.addresses())) == 1


def test_that_an_export_that_somebody_worked_on_stays_beside_the_cropped_scan(tmp_path, scan, window, qtbot):
    Image.fromarray(beside(fundus(320), scan)).save(tmp_path / "a.png")
    window.workflow.open([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    depths = np.linspace(50, 250, 9)[:, None] * np.ones(720)
    window.document.edit(Segmentation.of(depths, 320, Origin.HAND), "Draw")
    window.facts.crop(window.document.address)
    assert [volume.stem for volume in window.document.project.open_volumes()] == ["a", "a_bscan"]
    assert window.document.volume.stem == "a_bscan"


@pytest.fixture
def reopened(tmp_path, scan, window, qtbot):
    """A project of an export of three B-scans, opened again; the export's own file has gone."""
    pages = [beside(fundus(320), np.roll(scan, 5 * k, axis=1)) for k in range(3)]
    Image.fromarray(pages[0]).save(tmp_path / "a.tif", save_all=True, append_images=[*map(Image.fromarray, pages[1:])])
    (volume,) = read_volumes(tmp_path / "a.tif")
    assert volume.side_by_side and len(volume) == 3
    file = ProjectFile.create(tmp_path / "work.octproj")
    file.write_volume(0, volume)
    for frame in range(3):
        file.write_frame(Address(0, frame), volume.frames[frame])
    file.close()
    (tmp_path / "a.tif").unlink()
    window.open([tmp_path / "work.octproj"])
    return window


def held_again(window, tmp_path) -> list[tuple[str, list[tuple[int, ...]]]]:
    """Names and shapes of all frames, in this sitting and then in the next; they must be alike."""

    def held():
        volumes = window.document.project.open_volumes()
        return [(volume.stem, [volume.bscan(k).pixels.shape for k in range(len(volume))]) for volume in volumes]

    assert window.document.saver.flush(20)
    now = held()
    window.project_menu.new()
    window.open([tmp_path / "work.octproj"])
    assert held() == now
    return now


def test_that_cropping_in_a_reopened_project_keeps_every_frame(reopened, tmp_path):
    before = [pixels[:, 320:] for pixels in (reopened.document.volume.frames[k] for k in range(3))]
    reopened.facts.crop(reopened.document.address)
    assert held_again(reopened, tmp_path) == [("a", [(320, 400)] * 3)]
    assert all(np.array_equal(reopened.document.volume.frames[k], before[k]) for k in range(3))


def test_that_a_cropped_scan_outlives_the_export_that_stayed_beside_it(reopened, tmp_path):
    document = reopened.document
    depths = np.linspace(50, 250, 9)[:, None] * np.ones(720)
    document.edit(Segmentation.of(depths, 320, Origin.HAND), "Draw")
    reopened.facts.crop(document.address)
    assert [volume.stem for volume in document.project.open_volumes()] == ["a", "a_bscan"]
    document.close_volume(0)
    assert held_again(reopened, tmp_path) == [("a_bscan", [(320, 400)] * 3)]


def test_that_an_export_whose_edits_were_undone_stays_when_it_is_cropped(reopened):
    document = reopened.document
    depths = np.linspace(50, 250, 9)[:, None] * np.ones(720)
    document.edit(Segmentation.of(depths, 320, Origin.HAND), "Draw")
    document.undo_stack.undo()
    reopened.facts.crop(document.address)
    assert [volume.stem for volume in document.project.open_volumes()] == ["a", "a_bscan"]
