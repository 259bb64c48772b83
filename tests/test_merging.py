"""Polygons, masks and tables of other tools into ordered boundaries, and what is told of it."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from octlayers_gui.core.annotation import LabelledPolygon, PictureAnnotation, layer_of, shown
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.merging import merged, put_into
from octlayers_gui.core.outlines import extent
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered

SIZE = (100, 60)


def band(label, top, bottom, left=0, right=60):
    return LabelledPolygon(label, np.array([(left, top), (right, top), (right, bottom), (left, bottom)], float))


def merge(*polygons, **facts):
    result = merged(PictureAnnotation("eye", polygons=polygons, **facts), SIZE)
    return result.segmentation, [str(finding) for finding in result.findings]


def depth(segmentation, name, column=30):
    return float(segmentation.boundary(name).depth[column])


def test_that_neighbours_that_agree_share_their_line_without_a_word():
    found, told = merge(band("NFL", 10, 20), band("GCL+IPL", 20, 40))
    assert [depth(found, name) for name in ("ILM", "NFL_GCL", "IPL_INL")] == [10, 20, 40] and told == []
    assert set(found.boundary("ILM").origin) == {Origin.IMPORTED} and not found.boundary("BM").seen.any()


def test_that_the_later_polygon_wins_where_two_overlap():
    found, told = merge(band("NFL", 10, 24), band("GCL+IPL", 20, 40))
    assert depth(found, "NFL_GCL") == 20
    assert told == ["NFL and GCL+IPL overlap in 60 A-scan(s), by up to 4.0 px; the later one, GCL+IPL, won."]
    found, told = merge(band("GCL+IPL", 20, 40), band("NFL", 10, 24))
    assert depth(found, "NFL_GCL") == 24 and "the later one, NFL, won" in told[0]


def test_that_a_later_polygon_pushes_whatever_lies_in_it():
    found, _ = merge(band("NFL", 10, 20), band("GCL+IPL", 20, 40), band("INL", 5, 50))
    assert [depth(found, b) for b in ("ILM", "NFL_GCL", "IPL_INL", "INL_OPL")] == [5, 5, 5, 50]
    assert is_ordered(found.depths)


def test_that_a_gap_is_split_at_its_middle():
    found, told = merge(band("RPE", 50, 60), band("Choroid", 63, 80, left=20))
    assert depth(found, "BM") == 61.5 and depth(found, "BM", 5) == 60
    assert told == ["RPE and Choroid leave a gap in 40 A-scan(s), of up to 3.0 px; it was split at its middle."]
    assert np.isnan(depth(found, "choroid_bottom", 5))


def test_that_overhangs_are_cut_and_told():
    found, told = merge(band("RPE", 50, 60, left=-7, right=65), band("Choroid", 60, 104.5))
    assert depth(found, "choroid_bottom") == 100 and depth(found, "BM", 0) == 60
    assert told == [
        "1 polygon(s) 'RPE' reach beyond the picture, by up to 7.0 px; they were cut at its border.",
        "1 polygon(s) 'Choroid' reach beyond the picture, by up to 4.5 px; they were cut at its border.",
    ]


def test_that_a_polygon_beside_the_picture_is_left_out_and_told():
    found, told = merge(band("RPE", 50, 60, left=70, right=90), band("NFL", 1, 2, left=30.6, right=31.4))
    assert not found.boundary("BM").seen.any() and sum("left out" in sentence for sentence in told) == 2


def test_that_a_polygon_that_folds_back_counts_by_its_outermost_edges():
    c = LabelledPolygon(
        "RPE", np.array([(0, 10), (60, 10), (60, 20), (20, 20), (20, 40), (60, 40), (60, 50), (0, 50)], float)
    )
    found, told = merge(c)
    assert (depth(found, "RPE_top"), depth(found, "BM")) == (10, 50) and "fold back" in told[0]


def test_that_a_bow_tie_is_no_stumbling_block():
    found, _ = merge(LabelledPolygon("RPE", np.array([(0, 10), (60, 30), (60, 10), (0, 30)], float)))
    assert found.boundary("RPE_top").seen.all() and is_ordered(found.depths)


def test_that_pieces_of_a_layer_are_put_together():
    found, told = merge(band("RPE", 50, 60, right=30), band("rpe", 52, 62, left=30))
    assert (depth(found, "BM", 10), depth(found, "BM", 50)) == (60, 62) and told == []


def test_that_a_layer_that_thins_out_has_no_thickness_from_there_on():
    nfl = LabelledPolygon("NFL", np.array([(0, 10), (30, 20), (0, 20)], float))
    found, told = merge(nfl, band("GCL+IPL", 20, 40))
    assert told == [] and depth(found, "ILM", 50) == depth(found, "NFL_GCL", 50) == 20
    assert depth(found, "ILM", 0) == pytest.approx(10 + 0.5 / 3, abs=1e-3)


def test_that_a_layer_that_ends_thick_was_not_drawn_on():
    found, told = merge(band("NFL", 5, 20, right=30), band("GCL+IPL", 20, 40))
    assert np.isnan(depth(found, "ILM", 50)) and depth(found, "NFL_GCL", 50) == 20 and told == []


def test_that_a_layer_nobody_drew_takes_what_its_neighbours_leave():
    found, told = merge(band("NFL", 10, 20), band("INL", 40, 50))
    assert (depth(found, "NFL_GCL"), depth(found, "IPL_INL")) == (20, 40)
    assert told == ["GCL+IPL was not drawn in 60 A-scan(s): what lies between NFL and INL counts as it."]


def test_that_a_line_between_two_layers_nobody_drew_is_not_seen():
    found, _ = merge(band("NFL", 10, 20), band("OPL", 50, 60))
    assert np.isnan(depth(found, "IPL_INL")) and (depth(found, "NFL_GCL"), depth(found, "INL_OPL")) == (20, 50)


def test_that_unknown_labels_become_regions_and_are_named():
    found, told = merge(band("NFL", 10, 20), band("fluid", 12, 15, 5, 9), band("", 30, 40, 5, 9), band("x", 30, 30))
    assert [region.label for region in found.regions] == ["fluid", "unlabelled"]
    assert "A polygon 'x' encloses no area of the picture; it was left out." in told
    assert "No layer is called 'fluid'; 1 polygon(s) of it became region(s)." in told


def test_that_a_picture_of_another_size_is_refused():
    with pytest.raises(UnreadableAnnotation, match="70 x 100 pixels; the picture has 60 x 100"):
        merge(band("NFL", 10, 20), size=(100, 70))
    with pytest.raises(UnreadableAnnotation, match="ILM of 'eye' has 5 columns"):
        merge(depths={"ILM": np.zeros(5, np.float32)})


def test_that_tables_are_put_in_order_and_inside_with_a_word_each():
    depths = {name: np.full(60, np.nan, np.float32) for name in ("ILM", "NFL_GCL", "BM", "RPE_line", "nothing")}
    depths["ILM"][:], depths["NFL_GCL"][:], depths["BM"][:], depths["RPE_line"][:] = -3, 20, 104, 70
    depths["NFL_GCL"][:5] = -4
    found, told = merge(depths=depths)
    assert depth(found, "ILM") == 0 and depth(found, "NFL_GCL", 0) == 0 and depth(found, "BM") == 100
    assert len(told) == 4 and "No boundary is called 'RPE_line'; it was left out." in told
    depths = {"ILM": np.full(60, 20.5, np.float32), "NFL_GCL": np.full(60, 20, np.float32)}
    found, told = merge(depths=depths)
    assert depth(found, "NFL_GCL") == 20.5 and "crosses a boundary above it in 60 A-scan(s), by up to 0.5 px" in told[0]


def test_that_a_mask_with_a_hole_counts_by_its_outermost_rows():
    mask = np.zeros(SIZE, np.uint8)
    mask[10:20], mask[20:40] = 1, 2
    mask[25:28, 7] = 0
    result = merged(PictureAnnotation("eye", mask=mask), SIZE)
    assert depth(result.segmentation, "IPL_INL", 7) == 40
    assert [str(f) for f in result.findings] == [
        "GCL+IPL is interrupted in 1 A-scan(s) of the mask; its outermost edges count."
    ]


def test_that_imported_boundaries_replace_and_regions_join():
    before, _ = merge(band("NFL", 10, 20), band("Choroid", 60, 80), band("cyst", 30, 40, 5, 9))
    imported = merged(PictureAnnotation("eye", polygons=(band("NFL", 12, 22), band("fluid", 30, 40, 20, 30))), SIZE)
    after, told = put_into(before, imported.segmentation, imported)
    assert depth(after, "ILM") == 12 and not after.boundary("BM").seen.any()
    assert [region.label for region in after.regions] == ["cyst", "fluid"]
    assert [str(f) for f in told] == ["Not in the file, and so not seen now: BM, choroid_bottom."]
    regions = merged(PictureAnnotation("eye", polygons=(band("fluid", 30, 40, 20, 30),)), SIZE)
    again, told = put_into(after, None, regions)
    assert again is after and "already" in str(told[0])
    first, _ = put_into(None, None, regions)
    assert [region.label for region in first.regions] == ["fluid"] and not first.boundary("ILM").seen.any()
    kept, _ = put_into(before, before, regions)
    assert kept.boundaries is before.boundaries and len(kept.regions) == 2


def test_that_a_label_in_a_sentence_is_short_and_one_line():
    assert shown("a\n\x1b[31m" + "b" * 100) == ("a [31m" + "b" * 100)[:60]
    assert layer_of("") is None and layer_of("RPE / Bruch complex (with interdigitation zone)").name == "RPE"


labels = st.sampled_from([layer.name for layer in BASE_8.layers] + ["fluid"])
corners = st.lists(st.tuples(st.floats(-20, 80), st.floats(-20, 120)), min_size=3, max_size=7)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(labels, corners), max_size=7))
def test_that_any_polygons_merge_into_order_inside_the_picture(drawn):
    polygons = tuple(LabelledPolygon(label, np.array(points, float)) for label, points in drawn)
    result = merged(PictureAnnotation("eye", polygons=polygons), SIZE)
    depths = result.segmentation.depths
    assert is_ordered(depths) and np.nanmin(depths, initial=0) >= 0 and np.nanmax(depths, initial=0) <= SIZE[0]
    assert all(str(finding).endswith(".") for finding in result.findings)
    assert class_mask(result.segmentation).shape == SIZE


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 8), min_size=60, max_size=60), min_size=1, max_size=40))
def test_that_any_mask_merges_into_order(rows):
    mask = np.array(rows, np.uint8)
    assert is_ordered(merged(PictureAnnotation("eye", mask=mask), mask.shape).segmentation.depths)


def test_that_what_a_hand_drew_is_kept_as_a_segmentation_of_the_same_scheme():
    found, _ = merge(band("NFL", 10, 20))
    assert isinstance(found, Segmentation) and found.scheme is BASE_8 and (found.height, found.width) == SIZE


def test_that_a_polygon_of_a_million_corners_is_merged_in_little_memory():
    x = np.linspace(0, 8192, 500_000)
    there, back = np.stack([x, 20 + np.sin(x)], axis=1), np.stack([x[::-1], 40 + 0 * x], axis=1)
    tracemalloc.start()
    upper, lower, folds = extent(np.concatenate([there, back]), 8192)
    assert tracemalloc.get_traced_memory()[1] < 400_000_000 and not folds
    tracemalloc.stop()
    assert np.allclose(lower, 40) and np.allclose(upper, 20 + np.sin(np.arange(8192) + 0.5), atol=0.01)


def test_that_a_zigzag_across_the_whole_picture_is_merged_in_little_memory():
    zigzag = np.stack([np.tile([0.0, 4000.0], 1500), np.linspace(0, 90, 3000)], axis=1)
    tracemalloc.start()
    upper, lower, folds = extent(zigzag, 4000)
    assert tracemalloc.get_traced_memory()[1] < 400_000_000 and folds
    tracemalloc.stop()
    assert np.isfinite(upper).all() and lower.max() == pytest.approx(90, abs=0.1)
