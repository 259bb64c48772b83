"""Any boundaries and any polygons through every annotation format and back."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from octlayers_gui.core.annotation import LabelledPolygon, PictureAnnotation
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.merging import merged
from octlayers_gui.core.polygons import labelled_polygons
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.annotations import coco, iowa, labelme, vgg
from octlayers_gui.io.annotations.formats import read_annotations, recognised
from octlayers_gui.io.polygon_masks import fill

POLYGONS = {"vgg": vgg.write_vgg, "via2": vgg.write_via, "coco": coco.write_coco}


@st.composite
def segmentations(draw):
    columns = draw(st.integers(2, 40))
    thickness = draw(
        st.lists(st.floats(0, 12), min_size=8, max_size=8).map(np.array)
    )[:, None] * np.ones(columns)  # fmt: skip
    ripple = np.array(draw(st.lists(st.floats(-3, 3), min_size=columns, max_size=columns)))
    wave = 20 + ripple
    depths = np.concatenate([wave[None], wave + np.cumsum(thickness, axis=0)])
    first = draw(st.integers(0, columns))
    depths[8, first : first + draw(st.integers(0, columns))] = np.nan
    return Segmentation.of(np.clip(depths, 0, 140), 140, Origin.HAND)


def apart(one: Segmentation, other: Segmentation) -> float:
    assert np.array_equal(np.isnan(one.depths), np.isnan(other.depths))
    return float(np.nanmax(np.abs(one.depths - other.depths)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(segmentations(), st.sampled_from(["vgg", "via2", "coco", "labelme"]))
def test_that_boundaries_survive_every_format_of_polygons(tmp_path, segmentation, name):
    size = (segmentation.height, segmentation.width)
    picture = PictureAnnotation("eye", "eye.png", labelled_polygons(segmentation), size=size, file_bytes=7)
    if name == "labelme":
        labelme.write_labelme(tmp_path / "a.json", picture)
    else:
        POLYGONS[name](tmp_path / "a.json", [picture])
    assert recognised(tmp_path / "a.json") == name
    (back,) = read_annotations(tmp_path / "a.json").pictures
    result = merged(back, size)
    assert apart(segmentation, result.segmentation) <= 0.5 and not result.findings


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(segmentations())
def test_that_boundaries_survive_surfaces_within_a_thousandth(tmp_path, segmentation):
    depths = {boundary.name: boundary.depth for boundary in segmentation.boundaries}
    size = (segmentation.height, segmentation.width)
    iowa.write_iowa(tmp_path / "eye_Surfaces_Iowa.xml", PictureAnnotation("eye", depths=depths, size=size))
    (back,) = iowa.read_iowa(tmp_path / "eye_Surfaces_Iowa.xml")
    assert back.stem == "eye" and apart(segmentation, merged(back, size).segmentation) <= 0.0011


@settings(max_examples=60, deadline=None)
@given(segmentations())
def test_that_a_mask_becomes_boundaries_that_paint_the_same_mask(segmentation):
    mask = class_mask(segmentation)
    result = merged(PictureAnnotation("eye", mask=mask), mask.shape)
    assert np.array_equal(class_mask(result.segmentation), mask)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12),
            st.lists(st.tuples(st.floats(-99, 999), st.floats(-99, 999)), min_size=3, max_size=9, unique=True),
        ),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["vgg", "via2", "coco", "labelme"]),
)
def test_that_any_polygon_and_label_come_back_as_they_are(tmp_path, drawn, name):
    polygons = tuple(LabelledPolygon(label, np.array(points, float)) for label, points in drawn)
    picture = PictureAnnotation("eye", "eye.png", polygons, size=(90, 48), file_bytes=7)
    if name == "labelme":
        labelme.write_labelme(tmp_path / "a.json", picture)
    else:
        POLYGONS[name](tmp_path / "a.json", [picture])
    (back,) = read_annotations(tmp_path / "a.json").pictures
    assert [p.label for p in back.polygons] == [p.label for p in polygons]
    assert all(np.array_equal(a.points, b.points) for a, b in zip(back.polygons, polygons, strict=True))


def test_that_a_later_polygon_lies_over_an_earlier_one():
    square = np.array([(0, 0), (20, 0), (20, 20), (0, 20)], float)
    mask = fill([(1, square), (2, square + 10)], 40, 40)
    assert mask[5, 5] == 1 and mask[15, 15] == 2 and mask[35, 35] == 0
