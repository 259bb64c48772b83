"""Free regions and outlines in core: closed, repaired or refused, and edited like boundaries."""

import numpy as np
import pytest
import shapely

from octlayers_gui.core import region_edits as edits
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.outlines import closed_outline, extent, simplified_stroke
from octlayers_gui.core.regions import LABELS, colour_of, region_at
from octlayers_gui.core.segmentation import exact

SIZE = (300, 200)
SQUARE = np.array([(40, 50), (80, 50), (80, 90), (40, 90)], float)
BOW_TIE = np.array([(20, 100), (60, 140), (60, 100), (20, 140), (10, 120)], float)


@pytest.fixture
def marked(segmentation):
    """A segmentation with one square region."""
    return edits.add_region(segmentation, edits.closed_region("fluid", SQUARE, SIZE))


def test_that_a_simple_outline_stays_as_it_was_drawn():
    region = edits.closed_region("  fluid ", SQUARE, SIZE)
    assert np.array_equal(region.outline, SQUARE) and region.label == "fluid" and region.area == 1600


def test_that_a_bow_tie_keeps_its_largest_part():
    outline = closed_outline(BOW_TIE, SIZE)
    shape = shapely.Polygon(outline)
    assert shape.is_valid and shape.covers(shapely.Point(20, 120)) and not shape.covers(shapely.Point(58, 120))


def test_that_an_outline_is_cut_at_the_border_of_the_scan():
    region = edits.closed_region("cyst", SQUARE - (60, 0), SIZE)
    assert region.outline.min() == 0 and region.area == 20 * 40


@pytest.mark.parametrize(
    "points", [SQUARE[:2], SQUARE + 500, [(10, 10), (50, 50), (90, 90)], [(1, 1)] * 5, SQUARE * np.nan]
)
def test_that_an_outline_without_area_is_refused_with_a_sentence(points):
    with pytest.raises(InvalidEdit, match=r"^[A-Z].*\.$"):
        edits.closed_region("fluid", np.array(points, float), SIZE)


def test_that_a_region_needs_a_label(marked):
    with pytest.raises(InvalidEdit):
        edits.closed_region(" ", SQUARE, SIZE)
    with pytest.raises(InvalidEdit):
        edits.relabel(marked, 0, "")
    assert edits.relabel(marked, 0, "drusen").regions[0].label == "drusen"


def test_that_a_freehand_stroke_keeps_within_half_a_pixel_with_few_points():
    x = np.linspace(0, 60, 400)
    stroke = np.stack([x, 100 + 10 * np.sin(x / 9)], axis=1)
    kept = simplified_stroke(stroke)
    line = shapely.LineString(kept)
    assert len(kept) < 40 and max(line.distance(shapely.Point(p)) for p in stroke) <= 0.5


def test_that_a_moved_vertex_stops_at_the_border_and_leaves_the_others(marked):
    moved = edits.move_vertex(marked, 0, 1, (900, -20)).regions[0]
    assert moved.outline[1].tolist() == [200, 0]
    assert np.array_equal(moved.outline[[0, 2, 3]], SQUARE[[0, 2, 3]])
    assert marked.regions[0].outline[1].tolist() == [80, 50]


def test_that_a_vertex_dragged_across_the_outline_leaves_a_simple_region(marked):
    shape = edits.move_vertex(marked, 0, 1, (20, 75)).regions[0].polygon
    assert shape.is_valid and shape.area > 0


def test_that_a_vertex_is_inserted_where_the_outline_is_nearest(marked):
    region = edits.insert_vertex(marked, 0, (60, 47)).regions[0]
    assert region.outline.tolist() == [[40, 50], [60, 50], [80, 50], [80, 90], [40, 90]] and region.area == 1600


def test_that_three_vertices_stay(marked):
    triangle = edits.remove_vertices(marked, 0, [1])
    assert triangle.regions[0].area == 800
    for vertices in ([0], []):
        with pytest.raises(InvalidEdit):
            edits.remove_vertices(triangle, 0, vertices)


def test_that_a_moved_region_keeps_its_shape_at_the_border(marked):
    moved = edits.move_region(marked, 0, (-70, 10)).regions[0]
    assert np.array_equal(moved.outline, SQUARE + (-40, 10))


def test_that_a_stroke_replaces_the_shorter_way_round_in_either_direction(marked):
    bump = np.array([(45, 50), (60, 30), (75, 50)], float)
    for stroke in (bump, bump[::-1]):
        region = edits.redraw_outline(marked, 0, stroke).regions[0]
        assert region.area == pytest.approx(1600 + 300) and region.polygon.is_valid


def test_that_the_brush_grows_and_bites(marked):
    path = np.array([(75, 70), (95, 70)], float)
    grown = edits.brushed(marked, 0, path, 8, grows=True).regions[0]
    bitten = edits.brushed(marked, 0, path, 8, grows=False).regions[0]
    assert grown.outline[:, 0].max() == pytest.approx(103, abs=0.3) and bitten.area < 1600 < grown.area
    with pytest.raises(InvalidEdit):
        edits.brushed(marked, 0, SQUARE[:1], 500, grows=False)


def test_that_the_smallest_region_under_a_point_is_meant(marked):
    small = edits.closed_region("cyst", SQUARE / 4 + (45, 52), SIZE)
    both = edits.add_region(marked, small)
    assert region_at(both.regions, (57, 68)) == 1 and region_at(both.regions, (42, 52)) == 0
    assert region_at(both.regions, (5, 5)) is None
    assert (
        edits.delete_region(both, 0).regions == (small,) and edits.with_regions_of(both, marked).regions == both.regions
    )


def test_that_every_label_has_a_colour_of_its_own_always():
    assert len({colour_of(label) for label in LABELS}) == len(LABELS) and colour_of("my label") == colour_of("my label")


def test_that_the_extent_is_exact_at_column_centres():
    upper, lower, folds = extent(np.array([(10.0, 20.0), (30.0, 40.0), (10.0, 60.0)]), 200)
    assert np.flatnonzero(np.isfinite(upper)).tolist() == list(range(10, 30)) and not folds
    assert upper[15] == pytest.approx(25.5) and lower[15] == pytest.approx(54.5)


def test_that_an_outline_is_still_simple_when_it_has_been_rounded():
    points = [(73.27, 13.416), (81.054, 0), (6.1e-5, 136.181), (154.707, 126.953), (0, 173.674), (0, 0)]
    closed = closed_outline(np.array(points), (300, 200))
    polygon = shapely.Polygon(closed)
    assert polygon.is_valid and polygon.area > 100 and np.array_equal(closed, exact(closed))


@pytest.mark.parametrize("points", [[(1, 1), (5, 5), (9, 9)], [(1, 1), (1, 1), (1, 1)], [(-9, -9), (-5, -9), (-5, -4)]])
def test_that_an_outline_without_area_in_the_scan_is_refused(points):
    with pytest.raises(InvalidEdit, match="no area"):
        closed_outline(np.array(points), (300, 200))
