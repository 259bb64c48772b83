"""Line samples around the fovea, sectors of a circle, and what is refused."""

import numpy as np
import pytest

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.zones import Course, Fovea, find_fovea, line_samples, sectors, zone_thickness

SPACING = Spacing(4.0, 10.0, "file")  # 800 columns are 8 mm


def macula(centre: float = 400.5, width: int = 800) -> Segmentation:
    """Inner layers of 30 px that vanish in a pit of 0.5 mm, outer layers of 20 px."""
    x = (np.arange(width) + 0.5 - centre) / 100
    inner = 30 * (1 - 0.95 * np.exp(-((x / 0.5) ** 2)))
    below = np.array([20.0, 40, 60, 80])
    depths = np.vstack([200 - np.outer([4, 3, 2, 1], inner), np.full((1, width), 200.0), 200 + below[:, None] + 0 * x])
    return Segmentation.of(depths, 400, Origin.MODEL, model="m")


def test_that_the_fovea_is_found_where_the_inner_retina_is_thinnest():
    found = find_fovea(macula(), SPACING)
    assert found.source == "found" and abs(found.column - 400.5) <= 1


def test_that_a_scan_without_a_pit_has_no_fovea():
    flat = Segmentation.of(100 + 20 * np.arange(9)[:, None] + np.zeros((9, 400)), 400, Origin.MODEL)
    sloping = Segmentation.of(100 + np.arange(9)[:, None] * np.linspace(2, 30, 400), 400, Origin.MODEL)
    assert find_fovea(flat, SPACING) is None and find_fovea(sloping, SPACING) is None
    with pytest.raises(NotMeasurable, match="No foveal pit"):
        zone_thickness(flat, SPACING)


def test_that_an_unknown_lateral_scale_refuses_zones():
    with pytest.raises(NotMeasurable, match="distance of two A-scans"):
        zone_thickness(macula(), Spacing(4.0, None, "user"))


def test_that_line_samples_lie_at_their_distances_and_on_their_sides():
    zones = line_samples(800, 10.0, Fovea(400.0, "user"), Course("line", "horizontal", "OD"))
    borders = [(z.name, z.first, z.last, int(z.columns[0]), int(z.columns[-1])) for z in zones]
    assert borders == [
        ("temporal", 0.0, 0.5, 350, 399), ("nasal", 0.0, 0.5, 400, 449),
        ("temporal", 0.5, 1.5, 250, 349), ("nasal", 0.5, 1.5, 450, 549),
        ("temporal", 1.5, 3.0, 100, 249), ("nasal", 1.5, 3.0, 550, 699),
    ]  # fmt: skip
    assert {z.covered_share for z in zones} == {1.0}


@pytest.mark.parametrize(
    "course, sides",
    [
        (Course("line", "horizontal", "OS"), ("nasal", "temporal")),
        (Course("line", "vertical", "OD"), ("inferior", "superior")),
        (Course("line", "horizontal", ""), ("left", "right")),
        (Course("", "", "OD"), ("left", "right")),
    ],
)
def test_that_sides_are_named_only_where_they_are_known(course, sides):
    assert course.sides == sides


def test_that_a_short_scan_tells_how_much_of_a_zone_it_covers():
    zones = line_samples(500, 10.0, Fovea(100.0, "user"))
    assert [z.covered_share for z in zones] == [1.0, 1.0, 0.5, 1.0, 0.0, 1.0]


def test_that_zone_means_are_those_of_their_columns():
    segmentation = macula()
    rows = {
        (r.zone.name, r.zone.first, r.thickness.layer.name): r.thickness
        for r in zone_thickness(segmentation, SPACING, Course("line", "horizontal", "OD"), Fovea(400.0, "user"))
    }
    assert len(rows) == 6 * 9
    inner = segmentation.boundary("NFL_GCL").depth - segmentation.boundary("ILM").depth
    assert rows["nasal", 0.5, "NFL"].mean == pytest.approx(4 * inner[450:550].mean(), rel=1e-5)
    retina = segmentation.boundary("BM").depth - segmentation.boundary("ILM").depth
    assert rows["temporal", 0.0, "Retina"].mean == pytest.approx(4 * retina[350:400].mean(), rel=1e-5)
    assert rows["nasal", 1.5, "RPE"].area == pytest.approx(80 * 1500, rel=1e-5)


def test_that_unseen_columns_enter_no_zone():
    depths = macula().depths
    depths[0, 400:450] = np.nan
    rows = zone_thickness(Segmentation.of(depths, 400, Origin.MODEL), SPACING, fovea=Fovea(400.0, "user"))
    unseen = next(r for r in rows if (r.zone.name, r.zone.first, r.thickness.layer.name) == ("right", 0.0, "NFL"))
    assert np.isnan(unseen.thickness.mean) and unseen.thickness.seen_share == 0


def test_that_sectors_run_from_temporal_over_superior_nasal_and_inferior():
    zones = {(z.grid, z.name): z for z in sectors(360)}
    assert zones["quadrant", "temporal"].columns.tolist() == [*range(45), *range(315, 360)]
    assert zones["quadrant", "superior"].columns.tolist() == list(range(45, 135))
    assert zones["quadrant", "inferior"].columns.tolist() == list(range(225, 315))
    assert zones["sector", "temporal superior"].columns.tolist() == list(range(45, 85))
    for grid in ("quadrant", "sector"):
        columns = sorted(c for (g, _), z in zones.items() if g == grid for c in z.columns.tolist())
        assert columns == list(range(360))


def test_that_a_circle_needs_neither_a_lateral_scale_nor_a_fovea():
    rows = zone_thickness(macula(), Spacing(4.0, None, "file"), Course("circle"))
    assert {r.zone.grid for r in rows} == {"quadrant", "sector"} and all(r.fovea is None for r in rows)
    assert rows[0].thickness.unit == "um"
