"""Annotation files that are broken or mean harm: data or one sentence, never more memory or another folder."""

import io
import json
import tracemalloc
import zipfile

import numpy as np
import pytest
from PIL import Image

from octlayers_gui.core.errors import OctLayersError, UnreadableAnnotation
from octlayers_gui.io.annotations.formats import FORMATS, read_annotations
from octlayers_gui.io.annotations.layer_heights import HEIGHTS, NAMES, read_layer_heights
from octlayers_gui.tasks.convert import convert


def polygon(**changed):
    return {"name": "polygon", "all_points_x": [1, 9, 9], "all_points_y": [1, 1, 9]} | changed


def vgg(shape=None, name="eye.png", label="NFL", **entry):
    region = {"shape_attributes": shape or polygon(), "region_attributes": {"label": label}}
    return {"k": {"filename": name, "size": 1, "regions": {"0": region}} | entry}


def coco(**changed):
    good = {
        "images": [{"id": 1, "width": 48, "height": 40, "file_name": "eye.png"}],
        "annotations": [{"id": 0, "image_id": 1, "category_id": 1, "segmentation": [[1, 1, 9, 1, 9, 9]]}],
        "categories": [{"id": 1, "name": "NFL"}],
    }
    return good | changed


def labelme(**shape):
    shape = {"label": "NFL", "points": [[1, 1], [9, 1], [9, 9]], "shape_type": "polygon"} | shape
    return {"version": "5", "shapes": [shape], "imagePath": "eye.png", "imageHeight": 40, "imageWidth": 48}


BROKEN = {
    "nan": json.dumps(vgg(polygon(all_points_x=[float("nan"), 1, 2]))),
    "infinite": json.dumps(vgg(polygon(all_points_x=[float("inf"), 1, 2]))),
    "far": json.dumps(vgg(polygon(all_points_x=[1e9, 1, 2]))),
    "huge number": json.dumps(vgg()).replace("[1, 9, 9]", "[1" + "0" * 400 + ", 9, 9]", 1),
    "too long a number": json.dumps(vgg()).replace("[1, 9, 9]", "[1" + "0" * 9000 + ", 9, 9]", 1),
    "text": json.dumps(vgg(polygon(all_points_x=["a", 1, 2]))),
    "nested": json.dumps(vgg(polygon(all_points_x=[[1], [2], [3]]))),
    "uneven": json.dumps(vgg(polygon(all_points_x=[1, 2]))),
    "no shape": json.dumps(vgg({"all_points_x": []})),
    "half a character in the label": json.dumps(vgg(label="\ud800")),
    "half a character in the name": json.dumps(vgg(name="\ud800.png")),
    "no name": json.dumps(vgg(name="")),
    "zero in the name": json.dumps(vgg(name="a\0.png")),
    "regions are a number": json.dumps({"k": {"filename": "a.png", "regions": 3}}),
    "regions hold nothing": json.dumps({"k": {"filename": "a.png", "regions": [None]}}),
    "deep": "[" * 100_000,
    "not even text": "\x00\x01",
    "a list": "[1, 2]",
    "coco image unknown": json.dumps(coco(images=[])),
    "coco image without name": json.dumps(coco(images=[{"id": 1}])),
    "coco odd": json.dumps(coco(annotations=[{"image_id": 1, "category_id": 1, "segmentation": [[1, 1, 9, 1, 9]]}])),
    "coco word": json.dumps(coco(annotations=[{"image_id": 1, "category_id": 1, "segmentation": ["abc"]}])),
    "coco list as id": json.dumps(coco(images=[{"id": [], "file_name": "a"}])),
    "coco categories": json.dumps(coco(categories=[3])),
    "labelme points": json.dumps(labelme(points="abc")),
    "labelme circle": json.dumps(labelme(shape_type="circle")),
    "labelme rectangle": json.dumps(labelme(shape_type="rectangle", points=[])),
    "labelme no points": json.dumps(labelme(points=None)),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_that_broken_json_is_one_sentence(tmp_path, text):
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(UnreadableAnnotation) as caught:
        read_annotations(tmp_path / "a.json")
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "content, said",
    [
        (vgg(polygon(all_points_x=[1, 2], all_points_y=[1, 2])), "fewer than three corners"),
        (vgg({"name": "point", "cx": 1, "cy": 1}), "'point'"),
        (coco(annotations=[{"image_id": 1, "category_id": 1, "segmentation": {"counts": "x"}}]), "run-length"),
        (coco(annotations=[{"image_id": 1, "category_id": 9, "bbox": [1, 1, 2, 2]}]), "'category 9'"),
        (labelme(shape_type="mask", mask="iVBOR"), "'mask'"),
    ],
)
def test_that_what_is_no_polygon_is_told_of(tmp_path, content, said):
    (tmp_path / "a.json").write_text(json.dumps(content))
    (picture,) = read_annotations(tmp_path / "a.json").pictures
    assert picture.polygons == () and said in str(picture.findings[0])


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for place in (tmp_path, tmp_path / "in"):
        Image.fromarray(np.full((40, 48), 70, np.uint8)).save(place / "eye.png")
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "eye.png")
    return tmp_path


@pytest.mark.parametrize(
    "name", ["../eye.png", "..\\eye.png", "in/../../eye.png", "{outside}/eye.png", "link.png", "a/" * 3000 + "eye.png"]
)
@pytest.mark.parametrize("kind", ["vgg", "coco"])
def test_that_no_name_leads_out_of_the_folder(folder, name, kind):
    name = name.format(outside=folder)
    content = vgg(name=name) if kind == "vgg" else coco(images=[{"id": 1, "file_name": name}])
    (folder / "a.json").write_text(json.dumps(content))
    report = convert(folder / "a.json", folder / "in", "masks", folder / "out")
    if len(name) < 3000:
        assert not report.written and "leads out of the folder" in report.failures[0]
    assert [p.name for p in folder.rglob("*_mask.png")] == [f"{stem}_mask.png" for stem in report.written]


def test_that_labelmes_path_is_only_a_name(folder):
    (folder / "a.json").write_text(json.dumps(labelme() | {"imagePath": "../../../etc/eye.png"}))
    assert convert(folder / "a.json", folder / "in", "masks", folder / "out").written == ["eye"]


@pytest.mark.parametrize("size", [(10**9, 10**9), (-1, 5), ("a", "b"), (40.5, 1e300), (True, None)])
def test_that_a_declared_size_is_not_believed(folder, size):
    (folder / "a.json").write_text(json.dumps(labelme() | {"imageHeight": size[0], "imageWidth": size[1]}))
    (picture,) = read_annotations(folder / "a.json").pictures
    assert picture.size in (None, size) or picture.size == (40, 1)
    tracemalloc.start()
    convert(folder / "a.json", folder / "in", "boundaries", folder / "out")
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


SURFACE = "<surface><label>10</label><name>ILM (ILM)</name>{}</surface>"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<surfaces>",
        "<other/>",
        "<surfaces></surfaces>",
        f"<surfaces>{SURFACE.format('<bscan><y>a</y></bscan>')}</surfaces>",
        f"<surfaces>{SURFACE.format('<bscan><y>inf</y></bscan>')}</surfaces>",
        f"<surfaces>{SURFACE.format('')}</surfaces>",
        f"<surfaces>{SURFACE.format('<bscan></bscan>')}</surfaces>",
        f"<surfaces>{SURFACE.format('<bscan><y>1</y></bscan><bscan><y>1</y><y>1</y></bscan>')}</surfaces>",
        f"<surfaces><size><y>nan</y></size>{SURFACE.format('<bscan><y>1</y></bscan>')}</surfaces>"[:-5],
        '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><surfaces>&d;</surfaces>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><surfaces><surface><name>&b;</name></surface></surfaces>',
        '<?xml version="1.0" encoding="nonsense"?><surfaces/>',
        f"<surfaces><undefined_region><ascan><x>z</x><z>0</z></ascan></undefined_region>"
        f"{SURFACE.format('<bscan><y>1</y></bscan>')}</surfaces>",
    ],
)
def test_that_broken_xml_is_one_sentence(tmp_path, text):
    (tmp_path / "a.xml").write_text(text)
    with pytest.raises(UnreadableAnnotation) as caught:
        read_annotations(tmp_path / "a.xml")
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


@pytest.mark.parametrize("size", ["999999999", "nan", "inf", "-1", "1e400", ""])
def test_that_surfaces_are_as_large_as_they_are_not_as_they_say(tmp_path, size):
    held = SURFACE.format("<bscan><y>1</y><y>2</y></bscan>")
    scan = f"<scan_characteristics><size><x>{size}</x><y>{size}</y><z>{size}</z></size></scan_characteristics>"
    (tmp_path / "a.xml").write_text(f"<surfaces>{scan}{held}</surfaces>")
    try:
        (picture,) = read_annotations(tmp_path / "a.xml").pictures
        assert len(picture.depths["ILM"]) == 2 and picture.size is None
    except UnreadableAnnotation as error:
        assert str(error).endswith(".")


def npy(array):
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return file.getvalue()


def eye_file(path, heights, names='[{"name": "ILM"}]'):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(HEIGHTS, heights)
        archive.writestr(NAMES, names)
    return path


GOOD = npy(np.zeros((1, 1, 8)))


@pytest.mark.parametrize(
    "heights, names",
    [
        (GOOD.replace(b"(1, 1, 8)", b"(1,9**9)"), '[{"name": "ILM"}]'),
        (GOOD.replace(b"(1, 1, 8), }  ", b"(1, 1, 8000000000), }")[: len(GOOD)], '[{"name": "ILM"}]'),
        (GOOD.replace(b"(1, 1, 8)", b"(1, 1,-8)"), '[{"name": "ILM"}]'),
        (GOOD[:40], '[{"name": "ILM"}]'),
        (GOOD.replace(b"(1, 1, 8), }", b"(1, 1, 8), ("), '[{"name": "ILM"}]'),
        (b"", '[{"name": "ILM"}]'),
        (npy(np.array([{"a": 1}], dtype=object)), '[{"name": "ILM"}]'),
        (npy(np.zeros(8)), '[{"name": "ILM"}]'),
        (npy(np.array(["a"])), '[{"name": "ILM"}]'),
        (GOOD, "[]"),
        (GOOD, "3"),
        (GOOD, "{"),
        (GOOD, '[{"title": "ILM"}]'),
    ],
)
def test_that_broken_layer_heights_are_one_sentence(tmp_path, heights, names):
    tracemalloc.start()
    with pytest.raises(UnreadableAnnotation, match=r"\.$"):
        read_layer_heights(eye_file(tmp_path / "a.eye", heights, names))
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_that_an_archive_that_swells_is_refused(tmp_path):
    path = eye_file(tmp_path / "a.eye", bytes(300 * 1024 * 1024))
    assert path.stat().st_size < 2_000_000
    with pytest.raises(UnreadableAnnotation):
        read_annotations(path)


def test_that_an_archive_without_layers_and_no_archive_are_one_sentence(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.eye", "w") as archive:
        archive.writestr("x", "")
    (tmp_path / "b.eye").write_bytes(b"nothing")
    for name in ("a.eye", "b.eye", "c.eye"):
        with pytest.raises(UnreadableAnnotation, match=r"\.$"):
            read_annotations(tmp_path / name)


def test_that_pictures_that_are_no_masks_are_one_sentence(tmp_path):
    Image.fromarray(np.arange(40 * 40, dtype=np.uint16).reshape(40, 40)).save(tmp_path / "deep_mask.png")
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (40, 40, 3), np.uint8)).save(tmp_path / "rgb_mask.png")
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (40, 40), np.uint8)).save(tmp_path / "grey_mask.png")
    Image.fromarray(np.where(np.eye(40) > 0, 255, 0).astype(np.uint8)).save(tmp_path / "two_mask.png")
    (tmp_path / "broken_mask.png").write_bytes(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\0\0\0\0"
    )
    for name in ("deep", "rgb", "grey", "two", "broken", "gone"):
        with pytest.raises(UnreadableAnnotation, match=r"\.$"):
            read_annotations(tmp_path / f"{name}_mask.png")
    held = read_annotations(tmp_path)
    assert len(held.failures) == 5 and not held.pictures


def test_that_a_mask_of_a_picture_too_large_is_not_decoded(tmp_path):
    Image.fromarray(np.zeros((1, 9000), np.uint8)).save(tmp_path / "eye_mask.png")
    with pytest.raises(UnreadableAnnotation, match="too large"):
        read_annotations(tmp_path / "eye_mask.png")


@pytest.mark.parametrize("ending", sorted({ending for kind in FORMATS.values() for ending in kind.endings}))
def test_that_noise_is_one_sentence(tmp_path, ending):
    rng = np.random.default_rng(1)
    for length in (0, 1, 7, 4000):
        (tmp_path / f"a{ending}").write_bytes(rng.bytes(length))
        with pytest.raises(UnreadableAnnotation) as caught:
            read_annotations(tmp_path / f"a{ending}")
        assert str(caught.value).endswith(".")


@pytest.mark.parametrize("cut", [0.1, 0.35, 0.6, 0.85, 0.99])
def test_that_half_a_file_is_data_or_one_sentence(tmp_path, cut):
    from test_annotation_formats import FOREIGN, GOLDEN

    files = [p for p in (*GOLDEN.glob("*/*"), *FOREIGN.iterdir()) if p.suffix != ".txt" and p.name != "eye.png"]
    assert len(files) > 20
    for file in files:
        data = file.read_bytes()
        (tmp_path / file.name).write_bytes(data[: int(len(data) * cut)])
        try:
            for picture in read_annotations(tmp_path / file.name).pictures:
                assert picture.stem
        except OctLayersError as error:
            assert str(error).endswith(".")


@pytest.mark.parametrize("text", ["one fluid", "\xff", "1"])
def test_that_a_broken_list_of_labels_is_data_or_one_sentence(tmp_path, text):
    Image.fromarray(np.eye(40, dtype=np.uint8)).save(tmp_path / "eye_regions.png")
    (tmp_path / "eye_regions.txt").write_bytes(text.encode("latin-1"))
    try:
        (picture,) = read_annotations(tmp_path / "eye_regions.png").pictures
        assert picture.mask is None and [polygon.label for polygon in picture.polygons] in ([], [""])
    except UnreadableAnnotation as error:
        assert "no list of labels" in str(error)
