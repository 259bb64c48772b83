"""The shipped network on what clinics have: sizes, grey depths, circle scans, cut-off frames, poor pictures."""

import cv2
import numpy as np
import pytest

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import NotSegmentable
from octlayers_gui.core.quality import UPSIDE_DOWN
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.synth import disease
from octlayers_gui.synth.scan import synthetic_scan


def typical_error(segmenter, scans) -> float:
    """Median over scans of the mean error of ILM ... BM, px; order must hold everywhere."""
    errors = []
    for scan in scans:
        found = segmenter.segment(scan.bscan, force=True)
        assert is_ordered(found.depths) and found.depths.shape == scan.depths.shape
        errors.append(np.nanmean(np.abs(found.depths - scan.depths)[:8]))
    return float(np.median(errors))


@pytest.mark.parametrize("rows", [300, 496, 1024])
@pytest.mark.parametrize("columns", [400, 1536])
def test_that_rows_and_columns_of_all_devices_are_segmented(segmenter, rows, columns):
    scans = [synthetic_scan((91, n), rows, columns, healthy=True) for n in range(3)]
    assert typical_error(segmenter, scans) < 2.0 * rows / 640 + 0.5


def test_that_circle_scans_are_segmented(segmenter):
    assert typical_error(segmenter, [synthetic_scan((92, n), 496, 768, circle=True) for n in range(8)]) < 2.5


def test_that_diseased_scans_are_segmented(segmenter, monkeypatch):
    monkeypatch.setattr(disease, "CHANCE", 0.25)
    assert typical_error(segmenter, [synthetic_scan((93, n), circle=False) for n in range(12)]) < 3.0


def test_that_inverted_grey_gives_the_same_boundaries(segmenter):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels
    upright, inverted = segmenter.segment(BScan(pixels)), segmenter.segment(BScan(255 - pixels))
    assert np.nanmean(np.abs(upright.depths - inverted.depths)) < 0.3


def test_that_a_scan_upside_down_is_told(segmenter):
    told = 0
    for n in range(6):
        pixels = synthetic_scan((94, n), rows=496, columns=512, healthy=True).bscan.pixels
        assert segmenter.segment(BScan(pixels), force=True).doubt != UPSIDE_DOWN
        told += segmenter.segment(BScan(np.ascontiguousarray(pixels[::-1])), force=True).doubt == UPSIDE_DOWN
    assert told >= 4


def test_that_what_the_top_of_the_frame_cuts_off_is_not_invented(segmenter):
    scan = synthetic_scan((79, 4), rows=496, columns=512, healthy=True)
    pixels = scan.bscan.pixels[int(np.nanmedian(scan.depths[3])) :]
    found = segmenter.segment(BScan(np.ascontiguousarray(pixels)), force=True).depths
    assert np.isfinite(found[0]).mean() < 0.3


def test_that_a_frame_that_ends_inside_the_retina_is_refused_or_told(segmenter):
    for n in range(6):
        scan = synthetic_scan((79, n), rows=496, columns=512, healthy=True)
        pixels = scan.bscan.pixels[: int(np.nanmedian(scan.depths[3])) + 8]
        try:
            assert segmenter.segment(BScan(np.ascontiguousarray(pixels))).doubt
        except NotSegmentable:
            continue


def test_that_probabilities_are_those_that_were_cut(segmenter):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels
    upright, inverted = segmenter.probabilities(BScan(pixels)), segmenter.probabilities(BScan(255 - pixels))
    assert (upright.argmax(axis=2) == inverted.argmax(axis=2)).mean() > 0.97


@pytest.mark.parametrize("columns", [8, 18, 60])
def test_that_columns_without_retina_are_marked(segmenter, columns):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels.copy()
    pixels[:, :columns] = 0
    found = segmenter.segment(BScan(pixels)).depths
    assert np.isnan(found[:, :columns]).all() and np.isfinite(found[:8, columns + 20 :]).all()


def test_that_blank_columns_do_not_pull_at_those_beside_them(segmenter):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels
    blanked = pixels.copy()
    blanked[:, :60] = 0
    whole, beside = segmenter.segment(BScan(pixels)).depths, segmenter.segment(BScan(blanked)).depths
    assert np.nanmax(np.abs(whole - beside)[:, 64:100]) < 6


def test_that_a_choroid_that_the_frame_cuts_off_has_no_floor(segmenter):
    scan = synthetic_scan((95, 1), rows=496, columns=512, healthy=True)
    down = 496 - 15 - int(np.nanmax(scan.depths[7]))
    above = np.full((down, 512), np.median(scan.bscan.pixels[:20]), np.uint8)
    found = segmenter.segment(BScan(np.vstack([above, scan.bscan.pixels])[:496])).depths
    assert np.isnan(found[8]).mean() > 0.7 and np.isfinite(found[7]).all()


def test_that_a_scan_too_poor_is_refused(segmenter):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels.astype(np.float32)
    rng = np.random.default_rng(0)
    drowned = cv2.GaussianBlur(pixels, (0, 0), 3) * 0.02 + rng.normal(120, 40, pixels.shape)
    with pytest.raises(NotSegmentable):
        segmenter.segment(BScan(np.clip(drowned, 0, 255).astype(np.uint8)))


def test_that_a_larger_deviation_means_a_larger_error(segmenter):
    errors, deviations = [], []
    for n in range(12):
        scan = synthetic_scan((96, n))
        found = segmenter.segment(scan.bscan, force=True)
        errors.append(np.abs(found.depths - scan.depths).ravel())
        deviations.append(found.deviations.ravel())
    errors, deviations = np.concatenate(errors), np.concatenate(deviations)
    known = np.isfinite(errors) & np.isfinite(deviations)
    sure = deviations < np.median(deviations[known])
    assert errors[known & sure].mean() < 0.6 * errors[known & ~sure].mean()


def test_that_scans_of_many_sizes_in_one_batch_come_out_as_one_by_one(segmenter):
    scans = [synthetic_scan((97, n)).bscan for n in range(3)] + [BScan(np.zeros((300, 400), np.uint8))]
    together = segmenter.segment_batch(scans, force=True)
    assert isinstance(together[-1], NotSegmentable)
    for scan, found in zip(scans[:-1], together, strict=False):
        assert np.allclose(found.depths, segmenter.segment(scan, force=True).depths, atol=0.05, equal_nan=True)
