"""The base project's notebook as a command: VGG JSON and pictures to masks."""

import json
import sys

import numpy as np
import pytest
from PIL import Image, ImageDraw

from octlayers_gui import cli
from octlayers_gui.core.annotation import layer_of
from octlayers_gui.core.errors import UnreadableAnnotation, UsageError
from octlayers_gui.io.annotations.vgg import read_vgg
from octlayers_gui.tasks.convert import convert

LABELS = ("NFL", "GCL+IPL", "INL", "OPL", "ONL", "Elipsoid Zone", "RPE", "Choroid")
NOTEBOOK = dict(zip(LABELS, (13, 5, 17, 2, 22, 9, 3, 31), strict=True))


def band(top):
    return [(2.3, top), (40.6, top + 3.7), (77.2, top - 1.4), (77.9, top + 9.2), (2.1, top + 8.8)]


def vgg(name="eye.png", labels=LABELS, as_list=False):
    regions = []
    for k, label in enumerate(labels):
        points = [*band(8.0 + 9.5 * k), band(8.0 + 9.5 * k)[0]]
        shape = {"name": "polygon", "all_points_x": [x for x, _ in points], "all_points_y": [y for _, y in points]}
        regions.append({"shape_attributes": shape, "region_attributes": {"label": label}})
    # makesense.ai's keys are strings and may skip
    held = regions if as_list else {str(2 * k): region for k, region in enumerate(regions)}
    return {name: {"fileref": "", "size": 1, "filename": name, "regions": held}}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    Image.fromarray(np.zeros((100, 80), np.uint8)).save(tmp_path / "in" / "eye.png")
    return tmp_path


def write(folder, content):
    (folder / "p.json").write_text(json.dumps(content))
    return folder / "p.json"


def notebook_raw():
    """What the notebook drew, written down again from its description, in its own values."""
    image = Image.new("L", (80, 100), 0)
    for k, label in enumerate(LABELS):
        points = band(8.0 + 9.5 * k)
        ImageDraw.Draw(image).polygon([*points, points[0]], outline=NOTEBOOK[label], fill=NOTEBOOK[label])
    return np.array(image)


@pytest.mark.parametrize("as_list", [False, True])
def test_that_index_masks_have_the_notebooks_pixels(folder, as_list):
    report = convert(write(folder, vgg(as_list=as_list)), folder / "in", "masks", folder / "out")
    assert report.written == ["eye"] and not report.failures and not report.warnings
    with Image.open(folder / "out" / "eye_mask.png") as image:
        assert image.mode == "L"
        mask = np.array(image)
    expected = np.zeros_like(mask)
    for index, label in enumerate(LABELS, start=1):
        expected[notebook_raw() == NOTEBOOK[label]] = index
    assert np.array_equal(mask, expected) and set(np.unique(mask)) == set(range(9))


def test_that_base_masks_have_the_notebooks_greys(folder):
    convert(write(folder, vgg()), folder / "in", "masks-base", folder / "out")
    with Image.open(folder / "out" / "eye_mask.png") as image:
        assert image.mode == "RGB"
        grey = np.array(image)[..., 0]
    assert np.array_equal(grey, (notebook_raw() * 255.0 / 31).astype(np.uint8))
    assert set(np.unique(grey)) == {0, 106, 41, 139, 16, 180, 74, 24, 255}


def test_that_labels_are_known_in_every_spelling():
    for spelling in ("elipsoid zone", "Ellipsoid Zone", "ELLIPSOID_ZONE"):
        assert layer_of(spelling).index == 6
    assert layer_of("Retinal nerve fibre layer").index == 1 and layer_of("gcl + ipl").index == 2
    assert layer_of("fluid") is None


def test_that_an_unknown_label_is_reported_by_name(folder):
    report = convert(write(folder, vgg(labels=("NFL", "fluid"))), folder / "in", "masks", folder / "out")
    assert "'fluid'" in report.warnings[0] and report.written == ["eye"]


def test_that_a_missing_picture_and_a_path_out_of_the_folder_fail_alone(folder):
    content = vgg() | vgg("gone.png") | vgg("../in/other.png")
    report = convert(write(folder, content), folder / "in", "masks", folder / "out")
    assert report.written == ["eye"] and len(report.failures) == 2 and "leads out" in report.failures[1]


def test_that_two_pictures_of_one_stem_are_refused(folder):
    with pytest.raises(UsageError, match="'eye'"):
        convert(write(folder, vgg() | vgg("eye.bmp")), folder / "in", "masks", folder / "out")


@pytest.mark.parametrize("text", ["", "[]", "3", '{"a": 1}', '{"a": {"filename": "a.png", "regions": {"0": {}}}}'])
def test_that_a_broken_file_is_one_sentence(folder, text):
    (folder / "p.json").write_text(text)
    with pytest.raises(UnreadableAnnotation):
        read_vgg(folder / "p.json")


def test_that_the_command_speaks_as_the_others_do(folder, monkeypatch, capsys):
    call = ["octlayers", "convert", str(write(folder, vgg() | vgg("gone.png"))), "--images", str(folder / "in")]
    monkeypatch.setattr(sys, "argv", [*call, "--to", "masks", "--out", str(folder / "out")])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr()
    assert ended.value.code == 1 and said.out == "" and said.err.startswith("gone: gone.png does not exist")
    monkeypatch.setattr(sys, "argv", [*call, "--to", "nothing", "--out", str(folder / "out")])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2


# other formats and sources


@pytest.fixture
def drawn(folder):
    """The polygons of `vgg` and one of no layer, in a file beside their picture."""
    return write(folder, vgg(labels=(*LABELS[:7], "fluid")))


def test_that_what_is_no_layer_goes_beside_the_mask_with_its_name(folder, drawn):
    report = convert(drawn, folder / "in", "masks", folder / "out")
    assert "'fluid'; 1 polygon(s) of it went to eye_regions.png" in report.warnings[0]
    assert (folder / "out" / "eye_regions.txt").read_text() == "1 fluid\n"
    with Image.open(folder / "out" / "eye_regions.png") as regions, Image.open(folder / "out" / "eye_mask.png") as mask:
        assert np.array_equal(np.unique(regions), [0, 1]) and not (np.array(mask) == 8).any()


def test_that_regions_beside_a_mask_come_back_with_their_label(folder, drawn):
    convert(drawn, folder / "in", "masks", folder / "out")
    report = convert(folder / "out", folder / "in", "labelme", folder / "back")
    shapes = json.loads((folder / "back" / "eye.json").read_text())["shapes"]
    (points,) = [np.array(shape["points"]) for shape in shapes if shape["label"] == "fluid"]
    original = np.array(band(8.0 + 9.5 * 7))
    assert not report.failures and np.abs(points.min(axis=0) - original.min(axis=0)).max() <= 1
    assert np.abs(points.max(axis=0) - original.max(axis=0)).max() <= 1


def test_that_one_mask_for_each_layer_adds_up_to_the_mask(folder, drawn):
    convert(drawn, folder / "in", "masks", folder / "a")
    convert(drawn, folder / "in", "masks-binary", folder / "b")
    with Image.open(folder / "a" / "eye_mask.png") as image:
        mask = np.array(image)
    for index, name in ((1, "NFL"), (6, "Ellipsoid_zone"), (8, "Choroid")):
        with Image.open(folder / "b" / f"eye_mask_{name}.png") as image:
            assert np.array_equal(np.array(image), np.where(mask == index, 255, 0))


def test_that_a_label_of_no_layer_stays_in_polygons_and_is_told(folder, drawn):
    report = convert(drawn, folder / "in", "coco", folder / "out")
    assert report.warnings == ["eye.png: No layer is called 'fluid'; 1 polygon(s) keep that label."]
    content = json.loads((folder / "out" / "p_coco.json").read_text())
    assert [category["name"] for category in content["categories"]] == [*LABELS[:7], "fluid"]


def test_that_boundaries_come_with_the_regions_beside_them(folder, drawn):
    report = convert(drawn, folder / "in", "boundaries", folder / "out")
    assert sorted(p.name for p in (folder / "out").iterdir()) == ["eye_boundaries.csv", "eye_regions.csv"]
    assert any("gap" in sentence for sentence in report.warnings)  # the bands lie apart by fractions of a pixel


def test_that_an_overlay_has_the_pictures_size(folder, drawn):
    assert convert(drawn, folder / "in", "overlay", folder / "out").written == ["eye"]
    with Image.open(folder / "out" / "eye_overlay.png") as image:
        assert image.size == (80, 100) and image.mode == "RGB"


def test_that_a_folder_is_read_by_what_was_drawn_and_the_rest_is_told(folder, drawn):
    convert(drawn, folder / "in", "masks", folder)
    convert(drawn, folder / "in", "labelme", folder / "in")
    convert(drawn, folder / "in", "boundaries", folder / "in")
    report = convert(folder / "in", folder / "in", "boundaries", folder / "out")
    assert report.written == ["eye"] and any("boundary tables and were not read" in line for line in report.warnings)
    (folder / "in" / "broken.json").write_text("{")
    report = convert(folder / "in", folder / "in", "masks", folder / "out")
    assert report.written == ["eye"] and report.failures == ["broken.json is no JSON file."]


def test_that_the_source_is_never_overwritten(folder, drawn):
    convert(drawn, folder / "in", "labelme", folder / "in")
    before = (folder / "in" / "eye.json").read_bytes()
    for source in (folder / "in" / "eye.json", folder / "in"):
        report = convert(source, folder / "in", "labelme", folder / "in")
        assert "would overwrite" in report.failures[0] and (folder / "in" / "eye.json").read_bytes() == before


def test_that_frames_of_a_volume_are_found_by_their_number(tmp_path):
    import tifffile

    tifffile.imwrite(tmp_path / "vol.tif", np.full((3, 64, 48), 70, np.uint8), photometric="minisblack")
    rows = "".join(f"{column},10,20\n" for column in range(48))
    for stem in ("vol_001", "vol_003", "other_000"):
        (tmp_path / f"{stem}_boundaries.csv").write_text(f"column,ILM,NFL_GCL\n{rows}")
    report = convert(tmp_path, tmp_path, "vgg", tmp_path / "out")
    assert report.written == ["vol_001"] and len(report.failures) == 2
    content = json.loads((tmp_path / "out" / f"{tmp_path.name}_vgg.json").read_text())
    assert list(content) == ["vol_001.png"]


def test_that_a_picture_of_another_kind_stands_in_by_its_stem(folder, drawn):
    (folder / "in" / "eye.png").rename(folder / "in" / "eye.bmp")
    with Image.open(folder / "in" / "eye.bmp") as image:
        image.load()
        image.save(folder / "in" / "eye.bmp", format="BMP")
    convert(drawn, folder / "in", "vgg", folder / "out")
    assert list(json.loads((folder / "out" / "p_vgg.json").read_text())) == ["eye.bmp"]


def test_that_a_picture_annotated_at_another_size_is_refused(folder, drawn):
    convert(drawn, folder / "in", "coco", folder / "out")
    Image.fromarray(np.zeros((50, 80), np.uint8)).save(folder / "in" / "eye.png")
    report = convert(folder / "out" / "p_coco.json", folder / "in", "masks", folder / "out")
    assert "has 80 x 50 pixels, but is annotated as 80 x 100" in report.failures[0]
