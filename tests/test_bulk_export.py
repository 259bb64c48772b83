"""Many scans in one go: whole files or none, whatever fails, and whenever somebody stops."""

import zipfile
from dataclasses import replace

import numpy as np
import pytest

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.progress import Progress
from octlayers_gui.io.exports import file_names
from octlayers_gui.tasks.export import JOINT_WORKBOOK, Wanted, export_scans


class Vanishing:
    """Frames of which the second can no longer be read."""

    def __init__(self, count):
        self._count = count

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if index == 1:
            raise UnreadableScan("The file has gone.")
        return np.full((300, 200), 50 + index, np.uint8)


@pytest.fixture
def wanted(segmentation):
    frames = tuple(np.full((300, 200), 50 + k, np.uint8) for k in range(4))
    volume = Volume(frames, "vol", Spacing(3.87, 11.0, "file"), "OD")
    return [Wanted(f"scan_{k}", volume, k, segmentation) for k in range(4)]


def left_beside(folder):
    return [p.name for p in folder.iterdir() if p.name.startswith(".")]


def test_that_every_scan_gets_every_kind_and_steps_are_reported(tmp_path, wanted):
    steps = []
    progress = Progress(lambda done, total, text: steps.append((done, total, text)))
    report = export_scans(wanted, tmp_path, ("mask", "summary"), progress)
    assert report.written == [f"scan_{k}" for k in range(4)] and report.failures == [] and not report.stopped
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        name for k in range(4) for kind in ("mask", "summary") for name in file_names(f"scan_{k}", kind)
    )
    assert steps == [*((k, 4, f"scan_{k}") for k in range(4)), (4, 4, "")]


def test_that_stopping_leaves_whole_scans_only(tmp_path, wanted):
    asked = iter([False, False, True])
    report = export_scans(wanted, tmp_path, ("mask", "overlay", "workbook"), Progress(cancelled=lambda: next(asked)))
    assert report.stopped and report.written == ["scan_0", "scan_1"] and left_beside(tmp_path) == []
    assert len(list(tmp_path.iterdir())) == 2 * 3


def test_that_a_scan_that_fails_leaves_nothing_and_the_others_go_on(tmp_path, segmentation):
    volume = Volume(Vanishing(3), "vol")
    wanted = [Wanted(f"s{k}", volume, k, segmentation) for k in range(3)]
    report = export_scans(wanted, tmp_path, ("mask",))
    assert report.written == ["s0", "s2"] and report.failures == ["s1: The file has gone."]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["s0_mask.png", "s2_mask.png"]


def test_that_a_file_that_breaks_off_in_the_middle_leaves_none_of_its_scan(tmp_path, wanted):
    (tmp_path / "scan_1_overlay.png").mkdir()
    report = export_scans(wanted, tmp_path, ("mask", "overlay"))
    assert report.written == ["scan_0", "scan_2", "scan_3"] and "scan_1_overlay.png" in report.failures[0]
    assert not (tmp_path / "scan_1_mask.png").exists() and left_beside(tmp_path) == []


def test_that_kinds_a_scan_cannot_give_are_told_and_the_others_written(tmp_path, wanted):
    report = export_scans(wanted[:1], tmp_path, ("mask", "zones", "probabilities"))
    assert [p.name for p in tmp_path.iterdir()] == ["scan_0_mask.png"] and report.written == ["scan_0"]
    assert [f.split(" was")[0] for f in report.failures] == ["scan_0: zones", "scan_0: probabilities"]


def test_that_what_the_file_knows_of_a_scan_is_exported_with_it(tmp_path, wanted):
    volume = replace(wanted[0].volume, scan_pattern="volume", z_um=240.0, fovea=(1, 99.0))
    zones = []
    for frame in (1, 0):
        report = export_scans([replace(wanted[frame], volume=volume, course="horizontal")], tmp_path, ("zones",))
        zones.append(report.written == [f"scan_{frame}"] and not report.failures)
    assert zones == [True, False], "only the frame that the fovea lies in has one, for these boundaries have no pit"
    first = (tmp_path / "scan_1_zones.csv").read_text().splitlines()[1]
    assert first.startswith("scan_1,OD,line sample,temporal,0,0.5,mm,NFL,") and ",99.5,file," in first


def test_that_the_files_written_and_the_scans_without_regions_are_counted(tmp_path, wanted):
    report = export_scans(wanted[:2], tmp_path, ("mask", "regions", "workbook"))
    assert (report.files, report.without_regions) == (5, 2)
    assert len(list(tmp_path.iterdir())) == 5


def test_that_several_scans_share_one_workbook_besides_their_own(tmp_path, wanted):
    export_scans(wanted, tmp_path, ("workbook",))
    assert len(list(tmp_path.iterdir())) == 5
    with zipfile.ZipFile(tmp_path / JOINT_WORKBOOK) as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        assert "xl/worksheets/sheet4.xml" not in book.namelist()
    assert all(f"scan_{k}<" in strings for k in range(4))
