"""Regions on the canvas: taken in hand, moved, redrawn, relabelled, exported and read back."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from alike import same
from gui_gestures import CTRL, SHIFT, click, drag, hover, release, steps, stroke
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from octlayers_gui.core import region_edits as edits
from octlayers_gui.core.bscan import BScan, Spacing
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.project import Address
from octlayers_gui.core.provenance import stamped
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.region_labels import RegionLabelsDialog
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import AUTOMATIC, write_scan
from octlayers_gui.io.regions_csv import read_regions

SQUARE = np.array([(40, 50), (90, 50), (90, 100), (40, 100)], float)
SIZE = (300, 200)


@pytest.fixture
def marked(opened, qtbot):
    """A window with a square and a triangle, the region tool, and the square in hand."""
    one = edits.add_region(opened.document.segmentation, edits.closed_region("fluid", SQUARE, SIZE))
    triangle = edits.closed_region("drusen", np.array([(120, 200), (160, 200), (140, 170)]), SIZE)
    opened.document.edit(edits.add_region(one, triangle), "Draw")
    qtbot.keyClick(opened, Qt.Key.Key_E)
    assert opened.bench.tool.name == "region"
    click(opened.view, (60.0, 70.0))
    assert opened.view.regions.selected == 0 and steps(opened) == 2
    return opened


def outline(window, place=0):
    return window.document.segmentation.regions[place].outline


def test_that_a_click_takes_a_region_in_hand_with_its_vertices(marked, qtbot):
    assert np.array_equal(marked.view.regions.handles._points, SQUARE)
    click(marked.view, (140.0, 190.0))
    assert marked.view.regions.selected == 1 and len(marked.view.regions.handles._points) == 3
    click(marked.view, (20.0, 20.0))
    assert marked.view.regions.selected is None and steps(marked) == 2
    click(marked.view, (60.0, 70.0))
    qtbot.keyClick(marked, Qt.Key.Key_V)
    assert marked.view.regions.selected is None


def test_that_hovering_lights_a_vertex_and_a_drag_moves_it_alone(marked):
    hover(marked.view, (90.0, 50.0))
    assert marked.view.regions.handles.lit == 1
    before = marked.document.segmentation
    drag(marked.view, (90.0, 50.0), (110.0, 40.0))
    assert outline(marked)[1] == pytest.approx([110, 40], abs=0.5) and steps(marked) == 3
    assert np.array_equal(outline(marked)[[0, 2, 3]], SQUARE[[0, 2, 3]])
    assert marked.document.segmentation.boundaries == before.boundaries and marked.view.regions.selected == 0
    assert marked.document.undo_stack.undoText() == "Move vertex of fluid"
    marked.document.undo_stack.undo()
    assert same(marked.document.segmentation, before) and np.array_equal(marked.view.regions.handles._points, SQUARE)


def test_that_only_the_region_that_changed_is_drawn_again(marked, monkeypatch):
    shapes, painted = marked.view.regions._shapes, []
    for shape in shapes:
        monkeypatch.setattr(shape, "setPath", lambda path, shape=shape: painted.append(shape))
    drag(marked.view, (90.0, 50.0), (110.0, 40.0))
    assert painted and set(painted) == {shapes[0]}


def test_that_esc_gives_a_drag_up_then_lets_the_region_go(marked, qtbot):
    drag(marked.view, (90.0, 50.0), (110.0, 40.0), release_after=False)
    assert marked.view.segmentation is not marked.document.segmentation
    qtbot.keyClick(marked, Qt.Key.Key_Escape)
    release(marked.view, (110.0, 40.0))
    assert marked.view.segmentation is marked.document.segmentation and steps(marked) == 2
    qtbot.keyClick(marked, Qt.Key.Key_Escape)
    assert marked.view.regions.selected is None and marked.bench.tool.name == "region"
    qtbot.keyClick(marked, Qt.Key.Key_Escape)
    assert marked.bench.tool.name == "vertex"


def test_that_a_drag_inside_moves_the_whole_region(marked):
    drag(marked.view, (60.0, 70.0), (80.0, 60.0))
    assert np.allclose(outline(marked), SQUARE + (20, -10), atol=0.5) and steps(marked) == 3


def test_that_a_double_click_on_the_outline_adds_a_vertex(marked):
    click(marked.view, (65.0, 50.0), double=True)
    assert len(outline(marked)) == 5 and outline(marked)[1] == pytest.approx([65, 50], abs=0.5) and steps(marked) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_that_delete_takes_the_lit_vertex_else_the_region(marked, qtbot, key):
    hover(marked.view, (90.0, 50.0))
    qtbot.keyClick(marked, key)
    assert outline(marked).tolist() == SQUARE[[0, 2, 3]].tolist() and steps(marked) == 3
    hover(marked.view, (90.0, 100.0))
    qtbot.keyClick(marked, key)
    assert "at least three" in marked.status._hint.text() and steps(marked) == 3
    hover(marked.view, (50.0, 90.0))
    qtbot.keyClick(marked, key)
    assert [r.label for r in marked.document.segmentation.regions] == ["drusen"]
    assert marked.view.regions.selected is None and len(marked.view.regions._shapes) == 1


def test_that_a_box_drawn_with_ctrl_deletes_the_vertices_in_it(marked):
    drag(marked.view, (85.0, 45.0), (95.0, 55.0), modifiers=CTRL)
    assert len(outline(marked)) == 3 and steps(marked) == 3


def test_that_a_stroke_with_shift_redraws_the_outline(marked):
    stroke(marked.view, [(45.0, 50.0), (65.0, 30.0), (85.0, 50.0)], modifiers=SHIFT)
    region = marked.document.segmentation.regions[0]
    assert region.area == pytest.approx(2500 + 400, abs=40) and steps(marked) == 3
    assert marked.document.undo_stack.undoText() == "Redraw fluid"


def test_that_the_brush_grows_from_inside_and_bites_from_outside(marked, qtbot):
    qtbot.keyClick(marked, Qt.Key.Key_E, SHIFT)
    assert marked.bench.tool.name == "region_brush"
    marked.bench.tool.radius = 10.0
    drag(marked.view, (80.0, 75.0), (95.0, 75.0))
    grown = marked.document.segmentation.regions[0].area
    assert outline(marked)[:, 0].max() == pytest.approx(105, abs=1) and grown > 2500 and steps(marked) == 3
    drag(marked.view, (25.0, 75.0), (38.0, 75.0))
    assert marked.document.segmentation.regions[0].area < grown - 50 and steps(marked) == 4
    click(marked.view, (60.0, 75.0))
    assert steps(marked) == 4


def test_that_a_right_click_offers_to_relabel_and_delete(marked):
    at = marked.view.view_position(60.0, 70.0)
    viewport, right = marked.view.viewport(), Qt.MouseButton.RightButton
    place, none = QPointF(viewport.mapToGlobal(at.toPoint())), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseButtonPress, at, place, right, right, none))
    menu = marked.view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Relabel…", "Delete region"]
    menu.actions()[0].trigger()
    menu.close()
    next(action for action in marked.outlines.menu.actions() if action.text() == "PED").trigger()
    marked.outlines.menu.close()
    assert marked.document.segmentation.regions[0].label == "PED" and steps(marked) == 3


def test_that_regions_hide_while_the_scan_is_bare(marked, qtbot):
    qtbot.keyPress(marked, Qt.Key.Key_B)
    assert not marked.view.regions.isVisible()
    qtbot.keyRelease(marked, Qt.Key.Key_B)
    assert marked.view.regions.isVisible()


def test_that_the_list_of_labels_is_the_users(marked, qtbot, monkeypatch):
    assert list(marked.settings.region_labels)[0] == "fluid"
    dialog = RegionLabelsDialog(marked.settings.region_labels, lambda label: (1, 2, 3))
    qtbot.addWidget(dialog)
    dialog._list.setCurrentRow(0)
    dialog._remove()
    dialog._add()
    dialog._list.currentItem().setText(" SRF ")
    assert list(dialog.labels)[0] == "drusen" and dialog.labels["SRF"] == (1, 2, 3) and "fluid" not in dialog.labels
    monkeypatch.setattr(RegionLabelsDialog, "exec", lambda self: True)
    monkeypatch.setattr(RegionLabelsDialog, "labels", {"SRF": (9, 8, 7)})
    marked.outlines.edit_labels()
    assert marked.settings.region_labels == {"SRF": (9, 8, 7)} and marked.view.regions.colour("SRF") == (9, 8, 7)


def test_that_regions_are_exported_with_their_area_and_read_back_exactly(marked, tmp_path):
    segmentation = marked.document.segmentation
    bscan = BScan(np.zeros((300, 200), np.uint8), Spacing(4.0, 10.0, "file"))
    write_scan(tmp_path, Exported("eye", bscan, segmentation, "OS"), ("regions",))
    with (tmp_path / "eye_regions.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 7 and rows[0]["label"] == "fluid" and rows[0]["eye"] == "OS"
    assert float(rows[0]["area_px2"]) == 2500 and float(rows[0]["area_um2"]) == 2500 * 40
    back = read_regions(tmp_path / "eye_regions.csv")
    assert [r.label for r in back] == ["fluid", "drusen"]
    assert all(np.array_equal(a.outline, b.outline) for a, b in zip(back, segmentation.regions, strict=True))


def test_that_a_table_of_regions_is_imported_beside_those_that_are_there(marked, qtbot, tmp_path, monkeypatch):
    bscan, kept = marked.document.bscan, marked.document.segmentation
    write_scan(tmp_path, Exported("eye", bscan, kept), ("regions",))
    marked.document.edit(edits.delete_region(kept, 0), "Delete")
    for name, said in (("eye_regions.csv", "1 region(s) were there already"), ("none.csv", "does not exist")):
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, name=name, **k: ([str(tmp_path / name)], ""))
        with qtbot.waitSignal(marked.workflow.imported):
            marked.exchange.import_annotations()
        assert said in marked.exchange.report.text.toPlainText() and steps(marked) == 4
    assert [r.label for r in marked.document.segmentation.regions] == ["drusen", "fluid"]


def test_that_a_region_carries_who_changed_it_last_and_when(marked, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_762_948_800.0)
    marked.document.reader = "AB"
    drag(marked.view, (60.0, 70.0), (80.0, 60.0))
    square, triangle = marked.document.segmentation.regions
    assert (square.reader, square.time) == ("AB", 1_762_948_800)
    assert triangle.reader == "" and triangle.time not in (0, 1_762_948_800)
    marked.document.reader = "CD"
    marked.outlines._relabel(0, "cyst")
    assert [r.reader for r in marked.document.segmentation.regions] == ["CD", ""]
    marked.actions_by_slot["undo"].trigger()
    assert [r.reader for r in marked.document.segmentation.regions] == ["AB", ""]
    marked.document.edit(edits.delete_region(marked.document.segmentation, 1), "Delete")
    assert marked.document.segmentation.regions == (marked.document.segmentation.regions[0],)
    assert marked.document.segmentation.regions[0].reader == "AB"


def test_that_a_table_keeps_who_drew_a_region_and_older_tables_still_import(marked, qtbot, tmp_path):
    now = marked.document.segmentation
    signed = stamped(None, edits.relabel(edits.relabel(now, 0, "cyst"), 1, "PED"), "AB", 1_762_948_800)
    write_scan(tmp_path, Exported("eye", marked.document.bscan, signed), ("regions",))
    text = (tmp_path / "eye_regions.csv").read_text()
    assert text.splitlines()[0].endswith(",reader,time") and text.splitlines()[1].endswith(",AB,2025-11-12T12:00:00Z")
    assert [(r.reader, r.time) for r in read_regions(tmp_path / "eye_regions.csv")] == [("AB", 1_762_948_800)] * 2
    old = "\n".join(row.rsplit(",", 2)[0] for row in text.splitlines())
    (tmp_path / "old_regions.csv").write_text(old)
    marked.document.reader = "CD"
    held = []
    for name in ("eye_regions.csv", "old_regions.csv"):
        with qtbot.waitSignal(marked.workflow.imported):
            marked.workflow.import_annotations([tmp_path / name])
        held.append(marked.document.segmentation.regions)
        marked.actions_by_slot["undo"].trigger()
    assert [[r.reader for r in regions] for regions in held] == [["", "", "AB", "AB"], ["", "", "CD", "CD"]]
    assert held[0][3].time == 1_762_948_800 < held[1][3].time


def test_that_without_regions_there_is_no_table_and_nothing_is_written_unasked(tmp_path, segmentation):
    bscan = BScan(np.zeros((300, 200), np.uint8))
    write_scan(tmp_path, Exported("eye", bscan, segmentation))
    assert len(list(tmp_path.iterdir())) == 6 == len(AUTOMATIC)
    drawn = edits.add_region(segmentation, edits.closed_region("cyst", SQUARE, SIZE))
    (table,) = write_scan(tmp_path, Exported("eye", bscan, drawn), ("regions",))
    assert [path.name for path in write_scan(tmp_path, Exported("eye", bscan, segmentation), ("mask", "regions"))] == [
        "eye_mask.png"
    ]
    assert not table.exists(), "a table of an earlier export would pass for the scan's own"


def test_that_the_export_says_what_was_written_and_what_there_was_nothing_of(marked, qtbot, tmp_path):
    first, bare = marked.document.address, marked.document.segmentation.boundaries
    volume = marked.document.project.volumes[0]
    marked.document.open(replace(volume, stem="other"), marked.document.bscan)
    marked.document.edit(Segmentation(BASE_8, bare, 300), "Segment")
    both = [first, marked.document.address]
    marked.workflow.exports.export(both, tmp_path / "out", ("mask", "regions"))
    qtbot.waitUntil(lambda: "Saved" in marked.message.sentence)
    assert "Saved 2 scan(s)" in marked.message.sentence and "3 file(s). 1 of the scans" in marked.message.sentence
    assert not (tmp_path / "out" / "other_regions.csv").exists()


def test_that_the_export_dialog_offers_regions_only_where_there_are_any(qtbot):
    bare, drawn = Candidate(Address(0, 0), "eye"), Candidate(Address(1, 0), "other", has_regions=True)
    dialog = ExportDialog([bare, drawn], Address(0, 0), "/tmp")
    qtbot.addWidget(dialog)
    box = dialog.files.boxes["regions"]
    assert not box.isEnabled() and "No region" in box.toolTip()
    dialog.scans.every.setChecked(True)
    assert box.isEnabled() and box.toolTip() == ""
    for other in dialog.files.boxes.values():
        other.setChecked(other is box)
    save = dialog._buttons.button(dialog._buttons.StandardButton.Save)
    assert save.isEnabled()
    dialog.scans.this.setChecked(True)
    assert not save.isEnabled()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a,b\n1,2\n",
        "region,label,x_px,depth_px\n1,a,x,2\n",
        "region,label,x_px,depth_px\n1,a,1,2\n",
        "region,label,x_px,depth_px,reader,time\n1,a,1,2,AB,noon\n",
    ],
)
def test_that_a_broken_table_of_regions_gives_one_sentence(tmp_path, text):
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(UnreadableAnnotation, match=r"\.$"):
        read_regions(tmp_path / "a.csv")


def test_that_the_window_can_show_and_export_regions_without_boundaries(opened, tmp_path):
    empty = edits.add_region(Segmentation.empty(300, 200), edits.closed_region("cyst", SQUARE, SIZE))
    opened.document.edit(empty, "Draw")
    assert len(opened.view.regions._shapes) == 1 and opened.document.project.unsegmented() == [opened.document.address]
    assert len(write_scan(tmp_path, Exported("eye", opened.document.bscan, empty))) == 6
