"""Thickness and agreement."""

import numpy as np
import pytest

from octlayers_gui.core.agreement import Agreement, known_pixels
from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.calibration import calibration_error, detection_auroc
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.thickness import profile, summary


def test_that_thickness_is_in_um_only_with_a_stated_scale(segmentation):
    layer = BASE_8.layers[1]
    um, unit = profile(segmentation, layer, Spacing(3.87, 11.0, "file"))
    assert unit == "um" and um == pytest.approx(np.full(200, 20 * 3.87), rel=1e-5)
    assert profile(segmentation, layer, Spacing())[1] == "px"


def test_that_unseen_columns_stay_out_of_the_statistics(segmentation):
    depths = segmentation.depths
    depths[8, :50] = np.nan
    row = summary(Segmentation.of(depths, 300, Origin.MODEL), Spacing(4.0, 10.0, "user"))[7]
    assert row.seen_share == 0.75 and row.mean == pytest.approx(80, rel=1e-4)
    assert row.area == pytest.approx(150 * 80 * 10, rel=1e-4) and row.area_unit == "um2"


def test_that_a_layer_never_seen_has_no_figures(segmentation):
    depths = segmentation.depths
    depths[8] = np.nan
    row = summary(Segmentation.of(depths, 300, Origin.MODEL), Spacing())[7]
    assert np.isnan(row.mean) and np.isnan(row.area) and row.seen_share == 0


def test_that_errors_and_bias_are_those_of_a_shifted_copy(segmentation):
    agreement = Agreement()
    agreement.add("a", segmentation.depths + 1.5, segmentation.depths, 300)
    assert agreement.mae_px() == pytest.approx(np.full(9, 1.5), abs=1e-4)
    assert agreement.bias_px() == pytest.approx(np.full(9, 1.5), abs=1e-4)


def test_that_a_perfect_result_overlaps_fully(segmentation):
    agreement = Agreement()
    agreement.add("a", segmentation.depths, segmentation.depths, 300)
    assert agreement.iou() == pytest.approx(np.ones(9)) and agreement.accuracy() == 1.0


def test_that_pixels_of_an_unknown_class_are_ignored(segmentation):
    truth = segmentation.depths
    truth[8] = np.nan
    agreement = Agreement()
    agreement.add("a", segmentation.depths, truth, 300)
    assert np.isnan(agreement.iou()[8]) and agreement.iou()[:8] == pytest.approx(np.ones(8))
    assert not known_pixels(truth, 300)[-1].any() and np.isnan(agreement.mae_px()[8])


def test_that_missing_columns_are_counted(segmentation):
    found = segmentation.depths
    found[4, :30] = np.nan
    agreement = Agreement()
    agreement.add("a", found, segmentation.depths, None)
    assert agreement.missed()[4] == 30 and agreement.missed().sum() == 30
    assert np.isnan(agreement.accuracy())


def test_that_crossing_boundaries_are_refused(segmentation):
    with pytest.raises(ValueError, match="cross"):
        Segmentation.of(segmentation.depths[::-1], 300, Origin.MODEL)


def test_that_honest_deviations_are_calibrated_and_boastful_ones_are_not():
    rng = np.random.default_rng(0)
    deviations = rng.uniform(0.4, 4, 40_000)
    errors = rng.normal(0, deviations)
    assert calibration_error(errors, deviations) < 0.01
    assert calibration_error(errors, deviations / 3) > 0.15
    assert np.isnan(calibration_error(errors * np.nan, deviations))


def test_that_large_errors_are_found_by_large_deviations():
    errors = np.array([0.1, -0.2, 0.5, 5.0, -7.0, np.nan])
    assert detection_auroc(errors, np.array([1.0, 1.1, 0.9, 3.0, 4.0, 9.0])) == 1.0
    assert detection_auroc(errors, np.ones(6)) == 0.5
    assert np.isnan(detection_auroc(errors[:3], np.ones(3)))
