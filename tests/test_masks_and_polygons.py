"""The depth convention, and what 'not seen' means, in masks and polygons."""

import numpy as np
import shapely

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.masks import class_mask, overlay, paint_mask
from octlayers_gui.core.polygons import layer_polygons
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation


def test_that_a_row_is_below_a_boundary_when_its_centre_is():
    depths = np.array([[2.5], [3.51], [6.0]])
    assert paint_mask(depths, 8)[:, 0].tolist() == [0, 0, 1, 1, 2, 2, 0, 0]


def test_that_a_layer_with_an_unseen_boundary_is_background():
    depths = np.array([[2.0, 2.0], [4.0, np.nan], [6.0, 6.0], [8.0, 8.0]])
    assert paint_mask(depths, 10)[:, 1].tolist() == [0, 0, 0, 0, 0, 0, 3, 3, 0, 0]


def test_that_polygons_cover_what_masks_paint(segmentation):
    mask = class_mask(segmentation)
    for layer in BASE_8.layers:
        area = sum(p.area for p in layer_polygons(segmentation, layer))
        assert abs(area - (mask == layer.index).sum()) < 0.03 * area


def test_that_neighbouring_polygons_share_their_edge_and_do_not_overlap(segmentation):
    upper, lower = (layer_polygons(segmentation, BASE_8.layers[k])[0] for k in (2, 3))
    assert upper.intersection(lower).area == 0
    assert shapely.shared_paths(upper.exterior, lower.exterior).length > 190


def test_that_polygons_end_where_a_boundary_is_not_seen(segmentation):
    depths = segmentation.depths
    depths[8, 80:120] = np.nan
    gapped = Segmentation.of(depths, 300, Origin.MODEL)
    parts = layer_polygons(gapped, BASE_8.layers[7])
    assert [round(p.bounds[0]) for p in parts] == [0, 120] and [round(p.bounds[2]) for p in parts] == [80, 200]


def test_that_a_layer_thinning_to_nothing_gives_valid_polygons(segmentation):
    depths = segmentation.depths
    depths[1, 90:110] = depths[0, 90:110]
    pinched = Segmentation.of(depths, 300, Origin.MODEL)
    parts = layer_polygons(pinched, BASE_8.layers[0])
    assert parts and all(p.is_valid and p.area > 0 for p in parts)


def test_that_the_overlay_has_the_size_of_the_scan_and_its_colours(segmentation):
    picture = overlay(BScan(np.zeros((300, 200), np.uint8)), segmentation)
    assert picture.shape == (300, 200, 3) and picture.dtype == np.uint8
    assert (picture[:40] == 0).all() and picture[70].any()
