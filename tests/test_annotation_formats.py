"""Annotation formats out and in: files as the tools write them, files as the tools want them, round trips.

`golden/source` is the synthetic sample, made small; the folders beside it are what `octlayers convert` made of it,
and `golden/foreign` holds files written after what makesense.ai, VIA 2, LabelMe, X-AnyLabeling and OCTExplorer write.
"""

import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from octlayers_gui.core.annotation import layer_of
from octlayers_gui.core.merging import merged
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.io.annotations import iowa, vgg
from octlayers_gui.io.annotations.formats import read_annotations, recognised
from octlayers_gui.io.annotations.layer_heights import read_layer_heights
from octlayers_gui.io.annotations.masks import read_masks
from octlayers_gui.io.boundaries_csv import read_boundaries
from octlayers_gui.io.polygon_masks import notebook_grey
from octlayers_gui.io.readers import read_volume
from octlayers_gui.tasks.convert import FORMATS, convert

GOLDEN = Path(__file__).parent / "golden"
SOURCE, FOREIGN = GOLDEN / "source", GOLDEN / "foreign"
WRITTEN = [name for name in FORMATS if (GOLDEN / name).is_dir()]


def same_file(one: Path, other: Path) -> bool:
    if one.suffix == ".png":
        with Image.open(one) as a, Image.open(other) as b:
            return a.mode == b.mode and np.array_equal(np.array(a), np.array(b))
    return one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("name", WRITTEN)
def test_that_every_format_is_written_as_in_its_golden_files(tmp_path, name):
    report = convert(SOURCE, SOURCE, name, tmp_path)
    assert report.written == ["eye"] and not report.failures
    expected = sorted((GOLDEN / name).iterdir())
    assert sorted(p.name for p in tmp_path.iterdir()) == [p.name for p in expected] and expected
    assert all(same_file(path, tmp_path / path.name) for path in expected)


@pytest.mark.parametrize("name", WRITTEN)
def test_that_what_was_written_comes_back_within_half_a_pixel(tmp_path, name):
    report = convert(GOLDEN / name, SOURCE, "boundaries", tmp_path)
    assert report.written == ["eye"] and not report.failures
    source, _ = read_boundaries(SOURCE / "eye_boundaries.csv")
    back, _ = read_boundaries(tmp_path / "eye_boundaries.csv")
    assert np.array_equal(np.isnan(source), np.isnan(back)) and np.nanmax(np.abs(source - back)) <= 0.5
    assert (tmp_path / "eye_regions.csv").is_file() == (name not in ("masks-base", "iowa"))


@pytest.mark.parametrize("one", ["vgg", "via2", "coco", "labelme"])
@pytest.mark.parametrize("other", ["vgg", "via2", "coco", "labelme"])
def test_that_polygons_go_from_format_to_format_exactly(tmp_path, one, other):
    convert(GOLDEN / one, SOURCE, other, tmp_path)
    before = read_annotations(GOLDEN / one).pictures[0]
    after = read_annotations(tmp_path).pictures[0]
    assert [p.label for p in before.polygons] == [p.label for p in after.polygons]
    assert all(np.array_equal(a.points, b.points) for a, b in zip(before.polygons, after.polygons, strict=True))


@pytest.mark.parametrize(
    "name, kind",
    [("makesense_vgg", "vgg"), ("makesense_coco", "coco"), ("via2_project", "via2"), ("labelme", "labelme"),
     ("xanylabeling", "labelme")],
)  # fmt: skip
def test_that_files_of_the_tools_themselves_open(tmp_path, name, kind):
    path = FOREIGN / f"{name}.json"
    assert recognised(path) == kind
    (picture,) = read_annotations(path).pictures
    assert (picture.stem, picture.name) == ("eye", "eye.png")
    layers = [layer_of(polygon.label) for polygon in picture.polygons]
    assert [layer.name if layer else "" for layer in layers] == ["Ellipsoid zone", "RPE", "Choroid", ""]
    assert picture.polygons[3].label == "fluid" and len(picture.polygons[3].points) == 4
    assert picture.polygons[1].points[0].tolist() == [0, 40.25] and len(picture.polygons[1].points) == 6
    skipped = [str(finding) for finding in picture.findings]
    assert len(skipped) == (name in ("via2_project", "labelme")) and all("'ELM'" in sentence for sentence in skipped)
    result = merged(picture, (90, 48))
    assert result.segmentation.boundary("RPE_top").depth[0] == pytest.approx(40.25 - 0.5 * 1.75 / 24, abs=1e-3)
    assert not result.segmentation.boundary("ILM").seen.any() and result.segmentation.boundary("BM").seen.all()
    assert result.segmentation.regions[0].label == "fluid"


def test_that_the_unknown_label_of_a_merge_is_told():
    picture = vgg.read_vgg(FOREIGN / "makesense_vgg.json")[0]
    assert [str(f) for f in merged(picture, (90, 48)).findings] == [
        "No layer is called 'fluid'; 1 polygon(s) of it became region(s)."
    ]


@pytest.mark.parametrize("name", ["vol_Surfaces_Iowa", "old_Surfaces_Iowa"])
def test_that_surfaces_of_both_versions_of_octexplorer_open(name):
    path = FOREIGN / f"{name}.xml"
    assert recognised(path) == "iowa"
    first, second = iowa.read_iowa(path)
    stem = name.partition("_")[0]
    assert (first.stem, second.stem, first.size) == (f"{stem}_000", f"{stem}_001", (90, 6))
    assert list(first.depths) == ["ILM", "NFL_GCL", "GCL-IPL", "BM"]
    assert np.array_equal(first.depths["ILM"], [10, 11, 12, 11, 10, np.nan], equal_nan=True)  # undefined
    assert np.array_equal(second.depths["ILM"], [np.nan, 11, 12, 11, 10, 9], equal_nan=True)  # 0 is no place
    assert "'GCL-IPL'" in str(merged(first, (90, 6)).findings[0])


def test_that_layer_heights_that_eyepy_saved_open(tmp_path):
    import eyepy
    from eyepy.core.eyemeta import EyeBscanMeta, EyeVolumeMeta

    meta = EyeVolumeMeta(
        scale_x=0.01, scale_y=0.004, scale_z=0.1, scale_unit="mm",
        bscan_meta=[EyeBscanMeta(start_pos=(0, z), end_pos=(1, z), pos_unit="mm") for z in (0, 1)],
    )  # fmt: skip
    volume = eyepy.EyeVolume(np.zeros((2, 60, 32), np.float32), meta)
    height = np.full((2, 32), 20.5)
    height[1, :4] = np.nan
    for name, offset in (("ILM", 0), ("RNFL", 3.25), ("GCL", 8), ("IOS", 20), ("BM", 30)):
        volume.add_layer_annotation(height + offset, name=name)
    volume.save(tmp_path / "eye.eye")
    assert recognised(tmp_path / "eye.eye") == "layer-heights"
    first, second = read_layer_heights(tmp_path / "eye.eye")
    assert (first.stem, second.stem) == ("eye_000", "eye_001")
    assert list(first.depths) == ["ILM", "NFL_GCL", "GCL", "EZ_top", "BM"]
    assert (first.depths["NFL_GCL"] == 24.25).all()
    assert np.isnan(second.depths["BM"][:4]).all() and (second.depths["BM"][4:] == 51).all()
    opened = read_volume(tmp_path / "eye.eye")
    for frame, read in enumerate((first, second)):
        lines = opened.device_lines[frame]
        assert set(lines) == set(read.depths) - {"GCL"}
        assert all(np.array_equal(lines[name], read.depths[name], equal_nan=True) for name in lines)


# what the tools' own readers ask of a file


def test_that_makesense_finds_what_its_coco_import_needs():
    content = json.loads((GOLDEN / "coco" / "source_coco.json").read_text())
    assert {"images", "annotations", "categories"} <= content.keys()
    images = {image["id"]: image for image in content["images"]}
    labels = {category["id"]: category["name"] for category in content["categories"]}
    assert images[1] == {"id": 1, "width": 48, "height": 90, "file_name": "eye.png"}
    assert [annotation["id"] for annotation in content["annotations"]] == list(range(len(content["annotations"])))
    for annotation in content["annotations"]:
        assert annotation["iscrowd"] == 0 and annotation["image_id"] in images and annotation["category_id"] in labels
        (ring,) = annotation["segmentation"]
        points = np.array(ring).reshape(-1, 2)
        assert len(points) >= 3 and not np.array_equal(points[0], points[-1])
        assert annotation["bbox"][:2] == points.min(axis=0).tolist()
    assert set(labels.values()) == {layer.name for layer in BASE_8.layers} | {"fluid"}


def test_that_vgg_json_is_as_makesense_writes_it():
    content = json.loads((GOLDEN / "vgg" / "source_vgg.json").read_text())
    entry = content["eye.png"]
    assert list(entry) == ["fileref", "size", "filename", "base64_img_data", "file_attributes", "regions"]
    assert list(entry["regions"]) == [str(k) for k in range(len(entry["regions"]))]
    for region in entry["regions"].values():
        x, y = region["shape_attributes"]["all_points_x"], region["shape_attributes"]["all_points_y"]
        assert region["shape_attributes"]["name"] == "polygon" and (x[0], y[0]) == (x[-1], y[-1]) and len(x) == len(y)
    labels = {region["region_attributes"]["label"] for region in entry["regions"].values()}
    assert "Elipsoid Zone" in labels and "fluid" in labels


def test_that_via_keeps_every_entry():
    content = json.loads((GOLDEN / "via2" / "source_via2.json").read_text())
    for key, entry in content.items():
        assert key == f"{entry['filename']}{entry['size']}" and entry["size"] == (SOURCE / "eye.png").stat().st_size
        assert isinstance(entry["regions"], list) and isinstance(entry["file_attributes"], dict)


def test_that_labelme_finds_every_field_in_its_type():
    content = json.loads((GOLDEN / "labelme" / "eye.json").read_text())
    assert {"version", "flags", "shapes", "imagePath", "imageData", "imageHeight", "imageWidth"} == content.keys()
    assert content["imageData"] is None and (content["imageHeight"], content["imageWidth"]) == (90, 48)
    assert content["imagePath"] == "eye.png"
    for shape in content["shapes"]:
        assert {"label", "points", "group_id", "description", "shape_type", "flags", "mask"} == shape.keys()
        assert isinstance(shape["label"], str) and shape["shape_type"] == "polygon" and shape["mask"] is None
        assert all(len(point) == 2 and all(isinstance(n, int | float) for n in point) for point in shape["points"])


def test_that_surfaces_have_what_readers_of_octexplorer_look_for():
    root = ElementTree.parse(GOLDEN / "iowa" / "eye_Surfaces_Iowa.xml").getroot()
    assert root.tag == "surfaces" and len(root.findall(".//version")) == 2
    where = "./scan_characteristics"
    assert [root.findtext(f"{where}/size/{axis}") for axis in "xyz"] == ["48", "90", "1"]
    assert all(float(root.findtext(f"{where}/voxel_size/{axis}")) >= 0 for axis in "xyz")
    assert root.findtext(f"{where}/laterality") and root.findtext(f"{where}/manufacturer")
    assert int(root.findtext("surface_num")) == len(root.findall("surface")) == 9
    for surface in root.findall("surface"):
        assert int(surface.findtext("label")) and surface.findtext("name").endswith(")")
        assert len(surface.findall("bscan/y")) == 48


# masks


def test_that_masks_of_all_three_kinds_hold_the_same_classes():
    (index,) = read_masks([GOLDEN / "masks" / "eye_mask.png"])
    (base,) = read_masks([GOLDEN / "masks-base" / "eye_mask.png"])
    (binary,) = read_masks(p for p in (GOLDEN / "masks-binary").iterdir() if "_mask_" in p.name)
    assert index.stem == base.stem == binary.stem == "eye"
    assert np.array_equal(index.mask, base.mask) and np.array_equal(index.mask, binary.mask)
    assert set(np.unique(index.mask)) == set(range(9))


@pytest.mark.parametrize("missing", [(), (8,), (5,), (8, 5), (1, 2, 3), (0,), (0, 4, 6)])
def test_that_the_base_projects_greys_are_told_apart_whatever_layers_a_mask_holds(tmp_path, missing):
    held = [index for index in range(9) if index not in missing]
    mask = np.repeat(np.array(held, np.uint8), 12)[:, None].repeat(40, axis=1)
    Image.fromarray(notebook_grey(mask)).save(tmp_path / "eye.png")
    assert recognised(tmp_path / "eye.png") == "masks"
    assert np.array_equal(read_masks([tmp_path / "eye.png"])[0].mask, mask)


def test_that_a_palette_counts_by_its_indices(tmp_path):
    mask = np.repeat(np.arange(9, dtype=np.uint8), 5)[:, None].repeat(40, axis=1)
    image = Image.fromarray(mask, "P")
    image.putpalette([k % 256 for k in range(768)])
    image.save(tmp_path / "eye_mask.png")
    assert np.array_equal(read_masks([tmp_path / "eye_mask.png"])[0].mask, mask)
