"""Annotations into the window and into training: found by name, one undo step a scan, told where they gave way."""

import json

import cv2
import numpy as np
import pytest
from alike import same
from gui_gestures import steps
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.masks import class_mask
from octlayers_gui.core.project import Address
from octlayers_gui.core.region_edits import add_region, closed_region
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.io.boundaries_csv import write_boundaries
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import POLYGONS, write_scan
from octlayers_gui.tasks.annotated import read_annotated_folder


def vgg(*pictures):
    """makesense.ai's file: for each picture a name and (label, left, top, right, bottom) of rectangles."""
    content = {}
    for name, *boxes in pictures:
        regions = {}
        for k, (label, left, top, right, bottom) in enumerate(boxes):
            x, y = [left, right, right, left, left], [top, top, bottom, bottom, top]
            shape = {"name": "polygon", "all_points_x": x, "all_points_y": y}
            regions[str(k)] = {"shape_attributes": shape, "region_attributes": {"label": label}}
        content[name] = {"fileref": "", "size": 1, "filename": name, "regions": regions}
    return json.dumps(content)


RPE, CHOROID = ("RPE", 0, 150, 200, 170), ("Choroid", 0, 170, 200, 220)


def importing(window, qtbot, *paths):
    with qtbot.waitSignal(window.workflow.imported):
        window.workflow.import_annotations(list(paths))
    return window.exchange.report.text.toPlainText() if window.exchange.report else ""


def test_that_what_agrees_is_imported_in_one_step_and_one_line(opened, qtbot, tmp_path):
    before = opened.document.segmentation
    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE, CHOROID)))
    opened.document.edit(None, "Clear")
    assert importing(opened, qtbot, tmp_path / "a.json") == "" and opened.exchange.report is None
    now = opened.document.segmentation
    assert now.boundary("BM").depth[50] == 170 and now.boundary("BM").origin[50] == Origin.IMPORTED
    assert opened.message.sentence.startswith("Imported annotations for 1 scan(s)") and steps(opened) == 3
    opened.document.undo_stack.undo()
    opened.document.undo_stack.undo()
    assert same(opened.document.segmentation, before)


def test_that_the_report_tells_what_gave_way(opened, qtbot, tmp_path):
    overlapping, fluid = ("Choroid", 0, 166, 200, 220), ("fluid", 20, 155, 40, 160)
    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE, overlapping, fluid), ("gone.png", RPE)))
    told = importing(opened, qtbot, tmp_path / "a.json", tmp_path / "none.json")
    assert "RPE and Choroid overlap in 200 A-scan(s), by up to 4.0 px; the later one, Choroid, won." in told
    assert "No layer is called 'fluid'" in told and "No open scan is called 'gone'" in told
    assert "none.json does not exist." in told and "Not in the file, and so not seen now: ILM, NFL_GCL" in told
    now = opened.document.segmentation
    assert now.boundary("BM").depth[50] == 166 and [region.label for region in now.regions] == ["fluid"]
    assert steps(opened) == 2 and opened.exchange.report.isVisible()
    opened.exchange.report.reject()


def test_that_each_open_scan_gets_its_own(opened, qtbot, tmp_path, scan_file):
    opened.workflow.open([scan_file])
    qtbot.waitUntil(lambda: len(opened.document.project.volumes) == 2)
    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE), ("scan.png", ("RPE", 0, 100, 256, 120))))
    importing(opened, qtbot, tmp_path / "a.json")
    held = opened.document.project.segmentations
    assert held[Address(0, 0)].boundary("BM").depth[9] == 170 and held[Address(1, 0)].boundary("BM").depth[9] == 120
    opened.document.undo_stack.undo()
    assert Address(1, 0) not in opened.document.project.segmentations
    assert opened.document.project.segmentations[Address(0, 0)].boundary("BM").depth[9] == 170


def test_that_a_single_picture_of_another_name_is_taken_for_the_scan_on_screen(opened, qtbot, tmp_path):
    (tmp_path / "a.json").write_text(vgg(("other.png", RPE)))
    assert "it was taken to be of the scan on screen" in importing(opened, qtbot, tmp_path / "a.json")
    assert opened.document.segmentation.boundary("BM").depth[9] == 170


def test_that_a_mask_and_a_table_of_another_size_change_nothing(opened, qtbot, tmp_path):
    before = opened.document.segmentation
    Image.fromarray(np.full((40, 40), 3, np.uint8)).save(tmp_path / "eye_mask.png")
    told = importing(opened, qtbot, tmp_path / "eye_mask.png")
    assert "40 x 40 pixels; the picture has 200 x 300" in told and "Nothing was imported." not in told
    assert opened.document.segmentation is before


def test_that_what_the_scan_holds_already_is_no_step(opened, qtbot, tmp_path):
    write_boundaries(tmp_path / "eye_boundaries.csv", opened.document.segmentation)
    importing(opened, qtbot, tmp_path / "eye_boundaries.csv")
    count = steps(opened)
    assert "holds all of this already" in importing(opened, qtbot, tmp_path / "eye_boundaries.csv")
    assert steps(opened) == count


def test_that_imported_boundaries_are_one_undoable_step(opened, qtbot, tmp_path):
    shifted = Segmentation.of(opened.document.segmentation.depths + 3, 300, Origin.MODEL)
    write_boundaries(tmp_path / "b.csv", shifted)
    with qtbot.waitSignal(opened.workflow.imported):
        opened.workflow.import_annotations([tmp_path / "b.csv"])
    assert np.allclose(opened.document.segmentation.depths, shifted.depths, atol=1e-3)
    opened.document.undo_stack.undo()
    assert opened.document.segmentation.depths[0, 0] == pytest.approx(60)
    (tmp_path / "c.csv").write_text("column,ILM\n0,1\n")
    with qtbot.waitSignal(opened.workflow.imported):
        opened.workflow.import_annotations([tmp_path / "c.csv"])
    assert "1 columns" in opened.exchange.report.text.toPlainText()


def test_that_importing_boundaries_keeps_the_regions(opened, qtbot, tmp_path):
    region = closed_region("fluid", np.array([(40, 50), (90, 50), (90, 100)]), (300, 200))
    opened.document.edit(add_region(opened.document.segmentation, region), "Draw")
    kept = opened.document.segmentation.regions
    write_scan(tmp_path, Exported("eye", opened.document.bscan, opened.document.segmentation))
    importing(opened, qtbot, tmp_path / "eye_boundaries.csv")
    assert opened.document.segmentation.regions == kept
    assert opened.document.segmentation.boundary("ILM").origin[0] == Origin.IMPORTED


def test_that_boundaries_and_regions_of_one_scan_are_one_step(opened, qtbot, tmp_path):
    (tmp_path / "eye_regions.csv").write_text(
        "region,label,x_px,depth_px\n1,cyst,20,150\n1,cyst,40,150\n1,cyst,40,160\n"
    )
    write_boundaries(tmp_path / "eye_boundaries.csv", opened.document.segmentation)
    importing(opened, qtbot, tmp_path / "eye_boundaries.csv", tmp_path / "eye_regions.csv")
    assert steps(opened) == 2 and opened.document.segmentation.regions[0].label == "cyst"
    assert opened.document.segmentation.boundary("ILM").origin[0] == Origin.IMPORTED


def test_that_two_files_with_boundaries_of_one_scan_are_told(opened, qtbot, tmp_path):
    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE)))
    (tmp_path / "b.json").write_text(vgg(("eye.png", CHOROID, ("cyst", 5, 5, 9, 9))))
    assert "those of the later one count" in importing(opened, qtbot, tmp_path / "a.json", tmp_path / "b.json")
    now = opened.document.segmentation
    assert now.boundary("BM").depth[9] == 170 and not now.boundary("RPE_top").seen.any() and len(now.regions) == 1


def test_that_the_menu_asks_for_files_of_every_kind(opened, qtbot, tmp_path, monkeypatch):
    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE)))
    asked = []

    def choose(parent, title, folder, pattern, options):
        asked.append(pattern)
        return [str(tmp_path / "a.json")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    with qtbot.waitSignal(opened.workflow.imported):
        opened.actions_by_slot["exchange.import_annotations"].trigger()
    assert all(f"*{ending}" in asked[0] for ending in (".json", ".csv", ".xml", ".eye", ".png"))


def test_that_a_result_for_another_project_is_dropped(opened, qtbot, tmp_path):
    from octlayers_gui.tasks.import_annotations import annotations_for

    (tmp_path / "a.json").write_text(vgg(("eye.png", RPE)))
    imported = annotations_for([tmp_path / "a.json"], opened.document.project, opened.document.address)
    opened.actions_by_slot["project_menu.new"].trigger()
    assert not opened.document.project.volumes
    opened.workflow.put_imported(imported)
    assert not opened.document.project.segmentations


@pytest.mark.parametrize("kind", list(POLYGONS))
def test_that_polygons_the_window_exports_come_back(opened, qtbot, tmp_path, kind):
    before = opened.document.segmentation
    write_scan(tmp_path / "out", Exported("eye", opened.document.bscan, before), (kind,))
    (path,) = (tmp_path / "out").iterdir()
    assert importing(opened, qtbot, path) == ""
    assert np.abs(opened.document.segmentation.depths - before.depths).max() <= 0.25


# folders that teach


def annotated_folder(folder, segmentation):
    folder.mkdir()
    for stem in ("a_1", "b_1", "c_1"):
        cv2.imwrite(str(folder / f"{stem}.png"), np.full((300, 200), 70, np.uint8))
    write_boundaries(folder / "a_1_boundaries.csv", segmentation)
    (folder / "labels.json").write_text(vgg(("b_1.png", RPE, CHOROID), ("a_1.png", RPE)))
    Image.fromarray(class_mask(segmentation)).save(folder / "c_1_mask.png")
    (folder / "card.json").write_text("{}")
    return folder


def test_that_tables_polygons_and_masks_beside_pictures_teach(tmp_path, segmentation):
    a, b, c = read_annotated_folder(annotated_folder(tmp_path / "data", segmentation))
    assert [scan.stem for scan in (a, b, c)] == ["a_1", "b_1", "c_1"] and b.eye == "b"
    assert np.allclose(a.depths, segmentation.depths, atol=1e-3)
    assert (b.depths[6:, 5] == [150, 170, 220]).all() and np.isnan(b.depths[:6]).all()
    assert np.abs(c.depths - segmentation.depths).max() <= 0.5


def test_that_the_base_projects_folders_teach(tmp_path, segmentation):
    from octlayers_gui.io.polygon_masks import notebook_grey

    for name in ("images", "masks"):
        (tmp_path / name).mkdir()
    cv2.imwrite(str(tmp_path / "images" / "a_1.png"), np.full((300, 200), 70, np.uint8))
    Image.fromarray(notebook_grey(class_mask(segmentation))).save(tmp_path / "masks" / "a_1.png")
    (scan,) = read_annotated_folder(tmp_path)
    assert np.abs(scan.depths - segmentation.depths).max() <= 0.5


def test_that_a_broken_annotation_stops_teaching_in_one_sentence(tmp_path, segmentation):
    folder = annotated_folder(tmp_path / "data", segmentation)
    Image.fromarray(np.zeros((40, 40), np.uint8) + 3).save(folder / "c_1_mask.png")
    with pytest.raises(UnreadableAnnotation, match="'c_1' is for 40 x 40 pixels"):
        read_annotated_folder(folder)


def test_that_a_folder_without_annotations_says_so(tmp_path):
    cv2.imwrite(str(tmp_path / "a_1.png"), np.full((300, 200), 70, np.uint8))
    with pytest.raises(UnreadableAnnotation, match="holds no scan with an annotation"):
        read_annotated_folder(tmp_path)


def test_that_an_import_without_a_scan_of_its_name_leaves_every_scan_alone(opened, qtbot, tmp_path):
    before = opened.document.segmentation
    (tmp_path / "a.json").write_text(vgg(("one.png", RPE), ("two.png", RPE)))
    importing(opened, qtbot, tmp_path / "a.json")
    assert opened.document.segmentation is before and isinstance(before, Segmentation)
