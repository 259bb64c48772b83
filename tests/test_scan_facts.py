"""What files tell of a scan, in the window and in project files: lines of the device, scale, where B-scans lie."""

import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
import scan_files as files
from PySide6.QtCore import QPointF, Qt

from octlayers_gui.core import edits, gestures
from octlayers_gui.core.acquisition import Localizer
from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.device_import import MADE_BY, with_device_lines
from octlayers_gui.core.scale_presets import SCALE_PRESETS
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered
from octlayers_gui.core.verdict import REVIEWED, Verdict
from octlayers_gui.gui import scan_facts
from octlayers_gui.gui.dialogs.scale import ScaleDialog
from octlayers_gui.gui.file_filters import open_filter
from octlayers_gui.gui.main_window import MainWindow
from octlayers_gui.gui.tools.caliper import CaliperTool
from octlayers_gui.io.pixel_bytes import pixels_to_bytes
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import ENDINGS

ROWS, COLUMNS = 300, 200


def line(depth: float) -> np.ndarray:
    return np.full(COLUMNS, depth, np.float32)


# the device's lines as boundaries


def test_that_device_lines_are_imported_and_the_rest_is_not_seen_on_a_bare_scan():
    made = with_device_lines(None, {"ILM": line(50), "BM": line(150)}, (ROWS, COLUMNS))
    assert (made.boundary("BM").origin == Origin.IMPORTED).all() and made.boundary("BM").depth[0] == 150
    assert not made.boundary("IPL_INL").seen.any() and made.model == MADE_BY and made.has_users_boundaries


def test_that_other_boundaries_stay_and_give_way(segmentation):
    bm = line(segmentation.boundary("RPE_top").depth.min() - 5)
    made = with_device_lines(segmentation, {"ILM": line(40), "BM": bm}, (ROWS, COLUMNS))
    assert np.array_equal(made.boundary("BM").depth, bm) and is_ordered(made.depths)
    assert np.array_equal(made.boundary("IPL_INL").depth, segmentation.boundary("IPL_INL").depth)
    assert (made.boundary("IPL_INL").origin == Origin.MODEL).all() and (made.boundary("RPE_top").depth <= bm).all()


def test_that_lines_of_a_device_that_cross_are_put_in_order():
    made = with_device_lines(None, {"ILM": line(50), "NFL_GCL": line(45), "BM": line(150)}, (ROWS, COLUMNS))
    assert (made.boundary("NFL_GCL").depth == 50).all()


@pytest.fixture
def with_lines(window, qtbot, tmp_path):
    """A `.vol` with lines of the device on screen."""
    frames = np.random.default_rng(0).random((2, ROWS, COLUMNS)).astype(np.float32)
    lines = {0: np.stack([line(50)] * 2), 1: np.stack([line(150)] * 2), 3: np.stack([line(80)] * 2)}
    window.workflow.open([files.write_vol(tmp_path / "eye.vol", frames, lines=lines)])
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    return window


def test_that_importing_the_devices_lines_is_one_undo_step_that_says_what_is_left_out(with_lines):
    with_lines.actions_by_slot["facts.import_device_lines"].trigger()
    held = with_lines.document.segmentation
    assert held.boundary("ILM").depth[0] == 50.5 and held.boundary("BM").origin[0] == Origin.IMPORTED
    assert "GCL" in with_lines.message.sentence
    with_lines.document.undo_stack.undo()
    assert with_lines.document.segmentation is None


def test_that_a_locked_boundary_stays_where_it_is(with_lines, monkeypatch):
    document = with_lines.document
    document.edit(with_device_lines(None, {"ILM": line(40), "BM": line(140)}, (ROWS, COLUMNS)), "Draw")
    with_lines.view.set_active("BM")
    with_lines.seeing.toggle_lock()
    monkeypatch.setattr(scan_facts, "keep_or_replace_corrections", lambda *a: "replace")
    with_lines.facts.import_device_lines()
    assert "locked: BM" in with_lines.status._hint.text()
    assert document.segmentation.boundary("ILM").depth[0] == 50.5
    assert document.segmentation.boundary("BM").depth[0] == 140


def answered(monkeypatch, wish):
    asked = []
    monkeypatch.setattr(scan_facts, "keep_or_replace_corrections", lambda *a: asked.append(1) or wish)
    return asked


def test_that_the_devices_lines_replace_hand_work_only_on_request(with_lines, segmentation, monkeypatch):
    document, importing = with_lines.document, with_lines.facts.import_device_lines
    document.reader = "AB"
    hand = edits.redraw(segmentation, "BM", np.array([50, 99]), np.array([190, 190]))
    hand = gestures.clear(hand, "ILM", 10, 19)
    document.edit(replace(hand, verdict=Verdict(REVIEWED)), "Draw")
    before, asked = document.segmentation, answered(monkeypatch, "")
    importing()
    assert asked and document.segmentation is before
    answered(monkeypatch, "keep")
    importing()
    kept = document.segmentation
    bm, ilm = kept.boundary("BM"), kept.boundary("ILM")
    assert (bm.depth[50:100] == 190).all() and (bm.origin[50:100] == Origin.HAND).all() and bm.depth[0] == 150.5
    assert (bm.times == before.boundary("BM").times)[50:100].all()
    assert not ilm.seen[10:20].any() and ilm.depth[0] == 50.5 and is_ordered(kept.depths)
    assert kept.verdict == before.verdict and kept.automatic is before.automatic
    document.undo_stack.undo()
    answered(monkeypatch, "replace")
    importing()
    assert (document.segmentation.boundary("BM").depth == 150.5).all() and document.segmentation.verdict == Verdict()
    asked, over = answered(monkeypatch, ""), document.segmentation
    importing()
    assert not asked and document.segmentation is over and "already" in with_lines.message.sentence


def test_that_hand_work_that_gives_way_to_a_line_is_no_longer_the_hands(segmentation):
    pushed = edits.redraw(segmentation, "RPE_top", np.array([50, 99]), np.array([160, 160]))
    made = with_device_lines(pushed, {"BM": line(150)}, (ROWS, COLUMNS)).boundary("RPE_top")
    assert (made.depth[50:100] == 150).all() and (made.origin[50:100] == Origin.IMPORTED).all()


def test_that_what_a_hand_cleared_on_a_bare_scan_is_asked_about(with_lines, monkeypatch):
    document = with_lines.document
    drawn = with_device_lines(None, {"BM": line(140)}, (ROWS, COLUMNS))
    document.edit(gestures.clear(drawn, "BM", 0, COLUMNS - 1), "Clear")
    asked = answered(monkeypatch, "keep")
    with_lines.facts.import_device_lines()
    assert asked and not document.segmentation.boundary("BM").seen.any()
    assert document.segmentation.boundary("ILM").seen.all()


def test_that_a_project_says_that_it_keeps_no_lines(with_lines, qtbot):
    path = with_lines.document.saver.file.path
    with_lines.document.edit(with_device_lines(None, {"BM": line(140)}, (ROWS, COLUMNS)), "Draw")
    assert with_lines.document.saver.flush(10) and with_lines.close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.start_page._follow(f"open:{path}")
    before = window.document.segmentation
    window.facts.import_device_lines()
    assert "Projects do not keep" in window.message.sentence and window.document.segmentation is before


def test_that_lines_of_a_file_that_has_gone_are_told_of(with_lines, tmp_path):
    (tmp_path / "eye.vol").unlink()
    with_lines.facts.import_device_lines()
    assert "eye.vol can no longer be read" in with_lines.message.sentence


def test_that_exports_say_that_lines_are_the_devices(with_lines, qtbot, tmp_path):
    with_lines.facts.import_device_lines()
    with_lines.workflow.exports.export([with_lines.document.address], tmp_path / "out", ("summary", "provenance"))
    qtbot.waitUntil(lambda: (tmp_path / "out" / "eye_000_provenance.csv").exists())
    assert MADE_BY in (tmp_path / "out" / "eye_000_summary.csv").read_text()
    assert "imported" in (tmp_path / "out" / "eye_000_provenance.csv").read_text()
    assert not [p for p in (tmp_path / "out").iterdir() if files.NAME.encode() in p.read_bytes()]


def test_that_a_scan_without_lines_says_so(opened):
    before = opened.document.segmentation
    opened.facts.import_device_lines()
    assert "no lines of the device" in opened.message.sentence and opened.document.segmentation is before


# several volumes of a file


def test_that_every_volume_of_a_file_opens_and_the_first_is_shown(window, qtbot, tmp_path):
    frames = np.stack([files.layered(96, 64, shift) for shift in range(2)]).astype(np.uint16) * 200
    window.workflow.open([files.write_e2e(tmp_path / "two.e2e", [frames, frames[:1]])])
    qtbot.waitUntil(lambda: len(window.document.project.volumes) == 2, timeout=30_000)
    project = window.document.project
    assert [project.stem_of(address) for address in project.addresses()] == ["two_v0_000", "two_v0_001", "two_v1"]
    assert window.document.address == (0, 0)


def test_that_a_folder_opens_as_one_volume_when_the_user_says_so(window, qtbot, tmp_path):
    import cv2

    (tmp_path / "stack").mkdir()
    for number in (10, 9, 1):
        cv2.imwrite(str(tmp_path / "stack" / f"s{number}.png"), files.layered(96, 64, number))
    window.workflow.open([tmp_path / "stack"], as_volume=True)
    qtbot.waitUntil(lambda: window.document.bscan is not None)
    volume = window.document.volume
    assert len(volume) == 3 and volume.stem == "stack"
    assert np.array_equal(volume.frames[1], files.layered(96, 64, 9))


def test_that_the_dialog_for_opening_offers_every_ending_in_both_cases():
    assert all(f"*{ending}" in open_filter() and f"*{ending.upper()}" in open_filter() for ending in ENDINGS)


# scale


def test_that_a_preset_is_marked_as_assumed_until_a_figure_is_changed(qtbot):
    dialog = ScaleDialog(Spacing())
    qtbot.addWidget(dialog)
    place = next(k for k, preset in enumerate(SCALE_PRESETS) if "OCTID" in preset.title)
    dialog._preset.setCurrentIndex(place + 1)
    dialog._preset.activated.emit(place + 1)
    assert (dialog.axial_um, dialog.lateral_um, dialog.source) == (4.0, 8.0, "preset-assumed") and dialog.is_changed
    dialog._lateral.setValue(9.0)
    assert dialog.source == "user"


def test_that_the_caliper_is_a_ruler(qtbot):
    dialog = ScaleDialog(Spacing(), (50.0, 100.0))
    qtbot.addWidget(dialog)
    rows, columns = dialog.rulers
    rows.setValue(400.0)
    columns.setValue(600.0)
    assert (dialog.axial_um, dialog.lateral_um, dialog.source) == (4.0, 12.0, "user")


def test_that_the_dialog_gets_what_the_caliper_spans(opened, monkeypatch):
    seen = []
    monkeypatch.setattr(ScaleDialog, "exec", lambda self: seen.append(self.rulers))
    opened.facts.state_scale()
    opened.bench.use(CaliperTool)
    tool = opened.bench.tool
    tool.press(QPointF(20, 30), Qt.KeyboardModifier.NoModifier)
    tool.release(QPointF(70, 130), Qt.KeyboardModifier.NoModifier)
    assert tool.span == (50, 100)
    opened.facts.state_scale()
    assert seen[0] == [] and len(seen[1]) == 2


# project files


def full_volume() -> Volume:
    ways = np.array([[[1, 2], [3, 4]], [[np.nan, 2], [3, 5]]], np.float32)
    return Volume(
        (np.zeros((40, 50), np.uint8),) * 2,
        "eye",
        Spacing(3.87, 11.5, "file"),
        "OS",
        scan_pattern="volume",
        z_um=240.0,
        fovea=(1, 25.5),
        localizer=Localizer(files.fundus(60), 100.0, ways),
        side_by_side=(10, 50),
    )


def test_that_a_project_keeps_where_the_scans_lie(tmp_path):
    volume = full_volume()
    file = ProjectFile.create(tmp_path / "a.octproj")
    file.write_volume(0, volume)
    file.write_volume(1, Volume(volume.frames, "bare"))
    file.close()
    kept, bare = ProjectFile.open(tmp_path / "a.octproj").volumes()
    assert (kept.scan_pattern, kept.z_um, kept.fovea, kept.side_by_side) == ("volume", 240.0, (1, 25.5), (10, 50))
    assert kept.laterality == "OS" and kept.localizer.um_per_px == 100.0
    assert np.array_equal(kept.localizer.pixels, volume.localizer.pixels)
    assert np.array_equal(kept.localizer.scan_lines, volume.localizer.scan_lines, equal_nan=True)
    assert bare.localizer is None and bare.scan_pattern == "" and bare.fovea is None


@pytest.mark.parametrize("kind, brightest", [(np.uint16, 4095), (np.uint16, 200), (np.float32, 1.0)])
def test_that_a_localizer_of_any_bit_depth_is_kept_in_eight_bits(tmp_path, kind, brightest):
    pixels = np.linspace(0, brightest, 60 * 50).reshape(60, 50).astype(kind)
    file = ProjectFile.create(tmp_path / "a.octproj")
    file.write_volume(0, replace(full_volume(), localizer=Localizer(pixels)))
    file.close()
    (kept,) = ProjectFile.open(tmp_path / "a.octproj").volumes()
    assert kept.localizer.pixels.dtype == np.uint8 and kept.localizer.pixels.shape == (60, 50)
    assert kept.localizer.pixels.max() == (200 if brightest == 200 else 255)


def test_that_a_localizer_that_an_earlier_version_wrote_with_two_bytes_costs_only_itself(tmp_path):
    file = ProjectFile.create(tmp_path / "a.octproj")
    file.write_volume(0, full_volume())
    file.close()
    connection = sqlite3.connect(tmp_path / "a.octproj")
    told = json.loads(connection.execute("SELECT told FROM facts").fetchone()[0])
    del told["localizer"]["dtype"]
    wide = pixels_to_bytes(np.zeros(told["localizer"]["shape"], np.uint16))
    connection.execute("UPDATE facts SET told = ?, localizer = ?", (json.dumps(told), wide))
    connection.commit()
    connection.close()
    (kept,) = ProjectFile.open(tmp_path / "a.octproj").volumes()
    assert kept.localizer is None and kept.fovea == (1, 25.5) and kept.z_um == 240.0


def test_that_a_project_file_of_an_earlier_version_opens_and_takes_facts(tmp_path):
    file = ProjectFile.create(tmp_path / "a.octproj")
    file.write_volume(0, full_volume())
    file.close()
    connection = sqlite3.connect(tmp_path / "a.octproj")
    connection.execute("DROP TABLE facts")
    connection.commit()
    connection.close()
    file = ProjectFile.open(tmp_path / "a.octproj")
    (kept,) = file.volumes()
    assert kept.stem == "eye" and kept.localizer is None and kept.z_um is None
    file.write_volume(0, full_volume())
    assert file.volumes()[0].z_um == 240.0


def test_that_a_closed_volume_leaves_no_fundus_picture_in_the_file(tmp_path):
    file = ProjectFile.create(tmp_path / "a.octproj")
    file.write_volume(0, full_volume())
    file.close_volume(0)
    file.close()
    connection = sqlite3.connect(tmp_path / "a.octproj")
    assert connection.execute("SELECT COUNT(*) FROM facts").fetchone() == (0,)
    connection.close()


def test_that_empty_segmentations_take_lines_too():
    before = Segmentation.empty(ROWS, COLUMNS)
    assert with_device_lines(before, {"BM": line(150)}, (ROWS, COLUMNS)).boundary("BM").seen.all()
