"""The project file: what goes in comes out, every edit is a transaction, failures are one sentence."""

import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from alike import same
from hypothesis import given, settings
from hypothesis import strategies as st

from octlayers_gui.core import edits
from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.changes import Change
from octlayers_gui.core.errors import UnreadableProject, UnreadableScan, WriteFailed
from octlayers_gui.core.project import Address
from octlayers_gui.core.provenance import corrected_share, mean_shift, merged_within, stamped
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.verdict import REVIEWED, Verdict
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.segmentation_bytes import change_from_bytes, change_to_bytes

FIRST = Address(0, 0)


@pytest.fixture
def file(tmp_path, segmentation):
    """A project with one scan and its segmentation, written as one edit."""
    made = ProjectFile.create(tmp_path / "eye.octproj")
    made.write_volume(0, Volume((np.zeros((300, 200), np.uint8),), "eye", Spacing(3.9, 11.0, "user"), "OD", ("look",)))
    made.write_edit(FIRST, 0, "Segment", Change.between(None, segmentation), segmentation)
    yield made
    made.close()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
def test_that_pixels_come_back_bit_for_bit(file, kind):
    pixels = (np.random.default_rng(0).random((300, 200)) * 200).astype(kind)
    file.write_frame(FIRST, pixels)
    back = file.project().volumes[0].bscan(0).pixels
    assert back.dtype == kind and np.array_equal(back, pixels)


def test_that_scale_stem_eye_and_warnings_come_back(file):
    volume = file.project().volumes[0]
    assert (volume.stem, volume.laterality, volume.warnings) == ("eye", "OD", ("look",))
    assert volume.spacing == Spacing(3.9, 11.0, "user")


def test_that_everything_of_a_segmentation_comes_back(file, segmentation):
    edited = edits.move_vertex(edits.insert_vertex(segmentation, "BM", 50), "BM", 50, 190.0)
    edited = stamped(segmentation, edited, "AB", 1_700_000_000)
    outline = np.array([[1, 2], [30, 2], [20, 40]], np.float32)
    edited = replace(
        edited, regions=(Region("fluid", outline, "AB", 9),), verdict=Verdict(REVIEWED, accepted=(("BM", 3),))
    )
    file.write_edit(FIRST, 1, "Everything", Change.between(segmentation, edited), edited)
    back = file.project().segmentations[FIRST]
    assert same(back, edited)
    assert np.array_equal(back.automatic, segmentation.depths)


def test_that_regions_of_an_older_project_are_nobody_s(segmentation):
    outline = np.array([[1, 2], [30, 2], [20, 40]], np.float32)
    drawn = replace(segmentation, regions=(Region("fluid", outline, "AB", 9),))
    data = change_to_bytes(Change.between(segmentation, drawn))
    length = int.from_bytes(data[:4], "little")
    head = json.loads(data[4 : 4 + length])
    assert head["after"]["facts"].pop("region_hands") == [["AB", 9]]
    older = json.dumps(head).encode()
    change = change_from_bytes(len(older).to_bytes(4, "little") + older + data[4 + length :])
    (region,) = change.redone(segmentation).regions
    assert (region.label, region.reader, region.time) == ("fluid", "", 0)


def test_that_a_result_that_is_the_same_again_keeps_a_time(segmentation):
    first = stamped(None, segmentation, "AB", 7)
    again = stamped(first, Segmentation.of(segmentation.depths, 300, Origin.MODEL), "AB", 9)
    assert all((boundary.times == 9).all() for boundary in again.boundaries)


def test_that_undo_and_redo_from_the_file_are_exact(file, segmentation):
    edited = edits.redraw(segmentation, "ILM", [20, 90], [50, 58])
    file.write_edit(FIRST, 1, "Redraw", Change.between(segmentation, edited), edited)
    change = file.change(FIRST, 1)
    assert same(change.undone(edited), segmentation) and same(change.redone(segmentation), edited)
    assert file.history(FIRST).edits == ((0, "Segment"), (1, "Redraw")) and file.history(FIRST).position == 2
    file.write_position(FIRST, 1, change.before, segmentation)
    assert same(file.project().segmentations[FIRST], segmentation)
    file.write_position(FIRST, 0, None, None)
    assert FIRST not in file.project().segmentations and len(file.history(FIRST).edits) == 2


def test_that_a_new_edit_ends_what_was_undone(file, segmentation):
    for number in (1, 2):
        edited = edits.redraw(segmentation, "ILM", [20, 90], [50 + number, 58])
        file.write_edit(FIRST, number, f"Redraw {number}", Change.between(segmentation, edited), edited)
    file.write_edit(FIRST, 1, "Another", Change.between(segmentation, edited), edited)
    assert [text for _, text in file.history(FIRST).edits] == ["Segment", "Another"]


def test_that_a_failing_write_leaves_the_file_as_it_was(file, segmentation, monkeypatch):
    edited = edits.redraw(segmentation, "ILM", [20, 90], [50, 58])
    monkeypatch.setattr(file, "_put_state", lambda *a: (_ for _ in ()).throw(sqlite3.OperationalError("boom")))
    with pytest.raises(WriteFailed, match="could not be saved"):
        file.write_edit(FIRST, 1, "Redraw", Change.between(segmentation, edited), edited)
    assert file.history(FIRST).edits == ((0, "Segment"),)
    assert same(file.project().segmentations[FIRST], segmentation)


def test_that_a_file_that_was_taken_away_is_noticed(file, segmentation):
    file.path.unlink()
    with pytest.raises(WriteFailed, match="no longer where it was"):
        file.write_edit(FIRST, 1, "Redraw", Change.between(segmentation, None), None)


def test_that_a_full_disk_is_named(file, segmentation):
    pages = file._connection.execute("PRAGMA page_count").fetchone()[0]
    file._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WriteFailed, match="the disk is full"):
        file.write_frame(FIRST, np.random.default_rng(0).integers(0, 255, (300, 200), np.uint8))
    assert same(file.project().segmentations[FIRST], segmentation)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_that_a_foreign_file_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "x.octproj"
    path.write_bytes(content)
    with pytest.raises(UnreadableProject, match="x.octproj"):
        ProjectFile.open(path).project()


def test_that_a_newer_project_is_refused(file):
    file._connection.execute("PRAGMA user_version = 99")
    with pytest.raises(UnreadableProject, match="newer version"):
        ProjectFile.open(file.path)


def test_that_missing_pixels_are_one_sentence(file):
    with pytest.raises(UnreadableScan, match="not in the project"):
        file.project().volumes[0].bscan(0)


def test_that_a_moved_project_goes_on_in_its_new_place(file, tmp_path, segmentation):
    frames = file.project().volumes[0].frames
    old = file.path
    file.move_to(tmp_path / "new.octproj")
    file.write_frame(FIRST, np.ones((300, 200), np.uint8))
    assert frames[0].all() and same(file.project().segmentations[FIRST], segmentation)
    with pytest.raises(UnreadableScan):
        ProjectFile.open(old).project().volumes[0].bscan(0)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_that_any_change_undoes_and_redoes_exactly(data):
    depths = 60 + 20 * np.arange(9)[:, None] + np.zeros(64)
    one = Segmentation.of(depths, 300, Origin.MODEL, np.ones(depths.shape), model="base-8")
    name = data.draw(st.sampled_from(one.scheme.boundaries))
    ends = sorted(data.draw(st.lists(st.integers(0, 63), min_size=2, max_size=2, unique=True)))
    other = edits.redraw(
        edits.with_vertices(one, name), name, ends, data.draw(st.lists(st.floats(0, 300), min_size=2, max_size=2))
    )
    other = stamped(one, other, data.draw(st.sampled_from(["", "AB"])), 5)
    sides = [one, other, None]
    before, after = data.draw(st.sampled_from(sides)), data.draw(st.sampled_from(sides))
    change = change_from_bytes(change_to_bytes(Change.between(before, after)))
    assert same(change.redone(before), after) and same(change.undone(after), before)


def test_that_only_touched_a_scans_carry_reader_and_time(segmentation):
    edited = stamped(segmentation, edits.redraw(segmentation, "ILM", [20, 90], [40, 41]), "AB", 7)
    ilm = edited.boundary("ILM")
    assert edited.readers[ilm.readers[50]] == "AB" and ilm.times[50] == 7
    assert ilm.times[150] == 0 and not edited.boundary("BM").times.any()
    assert corrected_share(ilm) == 71 / 200 and mean_shift(edited, "ILM") == pytest.approx(-20, abs=4)


def test_that_a_new_result_leaves_hand_work_and_order(segmentation):
    by_hand = edits.redraw(segmentation, "ILM", [20, 90], [70, 70])
    moved = Segmentation.of(segmentation.depths - 15, 300, Origin.MODEL)
    both = merged_within(by_hand, moved, 0, by_hand.width - 1)
    ilm = both.boundary("ILM")
    assert np.array_equal(ilm.depth[20:91], by_hand.boundary("ILM").depth[20:91])
    assert np.allclose(ilm.depth[100:], moved.boundary("ILM").depth[100:])
    assert (np.diff(both.depths, axis=0) >= 0).all() and both.boundary("NFL_GCL").depth[50] >= 70
