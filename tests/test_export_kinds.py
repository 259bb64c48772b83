"""Every kind of export against what was looked at once; nothing personal in any of them."""

import re
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from conftest import vol_bytes
from golden_files import assert_golden
from PIL import Image

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.errors import NotMeasurable, WriteFailed
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.annotations.masks import is_mask_name, read_masks
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import EXPORTS, KINDS, file_names, write_scan
from octlayers_gui.io.files import write_all_or_none
from octlayers_gui.io.heidelberg import read_vol
from octlayers_gui.io.polygon_masks import notebook_grey
from octlayers_gui.io.workbook import write_workbook
from octlayers_gui.tasks.export import write_possible

SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def scan() -> Exported:
    """40 A-scans over 6 mm with a foveal pit, a stretch drawn by hand, a gap and a region."""
    x = (np.arange(40) + 0.5 - 20) * 0.15
    inner = 1 - 0.9 * np.exp(-((x / 0.6) ** 2))
    depths = np.vstack(
        [40 - np.outer([16, 12, 8, 4], inner), np.full((1, 40), 40.0), 40 + np.array([[8.0], [12], [20], [34]]) + 0 * x]
    )
    depths[8, 30:34] = np.nan
    found = Segmentation.of(depths, 90, Origin.MODEL, np.full(depths.shape, 0.5), model="base-8 1")
    drawn = edits.redraw(found, "BM", np.arange(4, 9), found.boundary("BM").depth[4:9] + 2)
    region = Region("fluid", np.array([[10, 30], [14, 30], [14, 34.5]], np.float32), "AB", 1_762_948_800)
    grey = np.tile(np.linspace(20, 220, 90).astype(np.uint8)[:, None], (1, 40))
    bscan = BScan(grey, Spacing(4.0, 150.0, "file"))
    return Exported("eye_1", bscan, replace(drawn, regions=(region,)), "OD", "line", "horizontal")


def written(tmp_path, scan, kind):
    (path,) = write_scan(tmp_path, scan, (kind,))
    return path


@pytest.mark.parametrize("kind", [*(k for k, (ending, _) in EXPORTS.items() if ending.endswith(".csv")), "zones"])
def test_that_tables_are_as_they_were_looked_at(tmp_path, scan, kind):
    assert_golden(f"{kind}.csv", written(tmp_path, scan, kind).read_text(encoding="utf-8"))


def test_that_a_circle_scan_is_measured_in_sectors_and_no_line_is_called_etdrs(tmp_path, scan):
    circle = replace(scan, pattern="circle", segmentation=scan.segmentation)
    assert_golden("zones_circle.csv", written(tmp_path, circle, "zones").read_text(encoding="utf-8"))
    for kind in ("zones", "summary"):
        assert "etdrs" not in written(tmp_path, scan, kind).read_text(encoding="utf-8").lower()


def test_that_masks_hold_the_classes_layer_by_layer_and_in_the_base_projects_grey(tmp_path, scan):
    mask = class_mask(scan.segmentation)
    with Image.open(written(tmp_path, scan, "mask-grey")) as grey:
        assert grey.mode == "RGB" and np.array_equal(np.array(grey), notebook_grey(mask))
        assert sorted(set(np.array(grey).ravel().tolist())) == [0, 16, 24, 41, 74, 106, 139, 180, 255]
    paths = write_scan(tmp_path, scan, ("masks-binary",))
    assert [p.name for p in paths] == file_names("eye_1", "masks-binary")
    assert paths[5].name == "eye_1_mask_Ellipsoid_zone.png"
    for layer, path in zip(scan.segmentation.scheme.layers, paths, strict=True):
        with Image.open(path) as binary:
            assert binary.mode == "L" and np.array_equal(np.array(binary), 255 * (mask == layer.index))


def test_that_the_print_overlay_has_300_dpi_a_legend_and_scale_bars(tmp_path, scan):
    with Image.open(written(tmp_path, scan, "print")) as picture:
        assert [round(dpi) for dpi in picture.info["dpi"]] == [300, 300] and picture.width == 2010
        assert set(picture.info) <= {"dpi", "Software"}
        pixels = np.array(picture.convert("RGB"))
    colours = {tuple(c) for c in pixels[-400:].reshape(-1, 3).tolist()}
    assert {layer.colour for layer in scan.segmentation.scheme.layers} <= colours
    bars = (pixels[:, 1500:] == 255).all(axis=2)[150:-420]
    with Image.open(written(tmp_path, replace(scan, bscan=BScan(scan.bscan.pixels)), "print")) as picture:
        plain = (np.array(picture.convert("RGB"))[:, 1500:] == 255).all(axis=2)[150:-420]
    assert bars.sum() > plain.sum() + 500


def sheets_of(path):
    """Sheet name to its rows of cells, as text."""
    with zipfile.ZipFile(path) as book:
        shared = [
            "".join(t.text or "" for t in item.iter(f"{SPREADSHEET}t"))
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        names = [
            s.get("name") for s in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{SPREADSHEET}sheet")
        ]
        sheets = {}
        for place, name in enumerate(names, start=1):
            root = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{place}.xml"))
            sheets[name] = [
                {re.sub(r"\d", "", c.get("r")): _cell(c, shared) for c in row} for row in root.iter(f"{SPREADSHEET}row")
            ]
    return sheets


def _cell(cell, shared):
    value = cell.find(f"{SPREADSHEET}v").text
    return shared[int(value)] if cell.get("t") == "s" else f"{float(value):.4f}".rstrip("0").rstrip(".")


def test_that_the_workbook_holds_what_the_tables_hold_and_a_key(tmp_path, scan):
    sheets = sheets_of(written(tmp_path, scan, "workbook"))
    assert list(sheets) == ["Key", "Summary", "Zones", "Profile", "Boundaries"]
    for name, kind in (("Summary", "summary"), ("Zones", "zones"), ("Profile", "thickness")):
        table = [line.split(",") for line in written(tmp_path, scan, kind).read_text(encoding="utf-8").splitlines()]
        assert [list(row.values()) for row in sheets[name]] == [[c for c in row if c] for row in table]
    explained = " ".join(row["A"] for row in sheets["Key"])
    for column in {*sheets["Summary"][0].values(), *sheets["Zones"][0].values(), *sheets["Profile"][0].values()}:
        assert re.sub(r"_(um|px)2?$", "", column) in explained, column
    assert sheets["Boundaries"][0]["C"] == "ILM_px" and len(sheets["Boundaries"]) == 41


def test_that_a_stem_is_never_a_formula_and_a_workbook_without_zones_says_why(tmp_path, scan):
    plain = replace(scan, stem="=1+1", bscan=BScan(scan.bscan.pixels))
    path = written(tmp_path, plain, "workbook")
    with zipfile.ZipFile(path) as book:
        assert not any(b"<f>" in book.read(name) for name in book.namelist())
    assert "distance of two A-scans" in sheets_of(path)["Zones"][1]["B"]


def pdf_text(path) -> str:
    """What a PDF of matplotlib's type 3 fonts shows; kerning taken out."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.S)
    text = []
    for stream in streams:
        try:
            content = zlib.decompress(stream).decode("latin-1")
        except zlib.error:
            continue
        for block in re.findall(r"\bBT\b(.*?)\bET\b", content, re.S):
            parts = re.findall(r"\(((?:\\.|[^\\)])*)\)", block)
            text.append(re.sub(r"\s", " ", re.sub(r"\\(.)", r"\1", "".join(parts))))
    return "\n".join(text)


def test_that_the_report_is_one_page_with_figures_and_where_they_come_from(tmp_path, scan):
    path = written(tmp_path, scan, "report")
    assert len(re.findall(rb"/Type /Page\b", path.read_bytes())) == 1
    text = pdf_text(path)
    for wanted in ("eye_1", "Right eye", "base-8 1", "source: ", "For research use", "Ellipsoid zone", "1.5-3 mm",
                   "Corrected by hand: 3.1%", "temporal", "line samples"):  # fmt: skip
        assert wanted in text, wanted
    assert b"CreationDate" not in path.read_bytes()


def test_that_the_report_of_a_plain_picture_says_why_it_has_no_zones(tmp_path, scan):
    text = pdf_text(written(tmp_path, replace(scan, bscan=BScan(scan.bscan.pixels), eye=""), "report"))
    assert "No zones" in text and "Scale unknown" in text and "Eye not stated" in text


def test_that_probabilities_come_with_names_and_depths(tmp_path, scan):
    given = np.random.default_rng(0).dirichlet(np.ones(10), (16, 8)).astype(np.float32)
    path = written(tmp_path, replace(scan, probabilities=given), "probabilities")
    with np.load(path) as held:
        assert held["probabilities"].dtype == np.float16 and np.allclose(held["probabilities"], given, atol=1e-3)
        assert held["classes"].tolist()[:2] == ["above", "NFL"] and len(held["classes"]) == 10
        assert np.array_equal(held["depths"], scan.segmentation.depths, equal_nan=True)
        assert held["scan_shape"].tolist() == [90, 40] and str(held["model"]) == "base-8 1"


def test_that_a_scan_that_cannot_give_one_kind_writes_none(tmp_path, scan):
    plain = replace(scan, bscan=BScan(scan.bscan.pixels))
    for kinds in (("mask", "zones"), ("mask", "probabilities")):
        with pytest.raises(NotMeasurable):
            write_scan(tmp_path, plain, kinds)
    assert list(tmp_path.iterdir()) == []


def test_that_a_kind_that_a_scan_can_no_longer_give_leaves_no_old_file(tmp_path, scan):
    kinds = ("mask", "zones")
    write_possible(tmp_path, scan, kinds)
    assert (tmp_path / "eye_1_zones.csv").is_file()
    plain = replace(scan, bscan=BScan(scan.bscan.pixels))
    for chosen in (kinds, ("zones",)):
        (tmp_path / "eye_1_zones.csv").write_text("old")
        files, told = write_possible(tmp_path, plain, chosen)
        assert len(told) == 1 and not (tmp_path / "eye_1_zones.csv").exists()
        assert [file.name for file in files] == (["eye_1_mask.png"] if "mask" in chosen else [])
    write_possible(tmp_path / "none", plain, ("zones",))
    assert (tmp_path / "eye_1_mask.png").is_file() and not (tmp_path / "none").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_that_a_full_disk_under_a_workbook_is_a_sentence(tmp_path, scan):
    with pytest.raises(WriteFailed, match="the disk is full"):
        write_all_or_none(tmp_path, {"a.xlsx": lambda path: write_workbook(Path("/dev/full"), scan)})
    assert list(tmp_path.iterdir()) == []


def test_that_every_mask_is_recognised_as_one_of_its_scan(tmp_path, scan):
    paths = write_scan(tmp_path, scan, ("mask", "mask-grey", "masks-binary"))
    assert len(paths) == 10 and all(is_mask_name(path) for path in paths)
    for chosen in (paths[:1], paths[1:2], paths[2:], paths):
        (read,) = read_masks(chosen)
        assert read.stem == "eye_1" and np.array_equal(read.mask, class_mask(scan.segmentation))


def test_that_no_export_holds_a_persons_name_or_a_path(tmp_path, segmentation):
    folder = tmp_path / "Planted Nachname"
    folder.mkdir()
    frames = np.random.default_rng(0).random((1, 300, 200)).astype(np.float32)
    (folder / "eye.vol").write_bytes(vol_bytes(frames, patient=b"Planted^Nachname"))
    volume = read_vol(folder / "eye.vol")
    drawn = replace(segmentation, regions=(Region("fluid", np.array([[10, 30], [14, 30], [14, 34]], np.float32)),))
    scan = Exported("eye", volume.bscan(0), drawn, volume.laterality, "circle")
    scan = replace(scan, probabilities=np.zeros((4, 4, 10), np.float32))
    paths = write_scan(folder / "out", scan, KINDS)
    assert len(paths) == sum(len(file_names("", kind)) for kind in KINDS)
    for path in paths:
        data = everything_in(path)
        for planted in (b"planted", b"nachname", str(tmp_path).lower().encode(), b"pytest-of"):
            assert planted not in data.lower(), (path.name, planted)


def everything_in(path) -> bytes:
    data = path.read_bytes()
    if path.suffix in (".xlsx", ".npz"):
        with zipfile.ZipFile(path) as archive:
            data += b"".join(archive.read(name) for name in archive.namelist())
    if path.suffix == ".pdf":
        data += pdf_text(path).encode()
    return data
