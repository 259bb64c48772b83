"""Which scan the network takes next, and what the status line counts."""

import threading

import numpy as np
import pytest

from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import NotSegmentable
from octlayers_gui.core.project import Address, Project
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.gui.results import Within
from octlayers_gui.gui.segment_queue import Request, SegmentQueue

PIXELS = np.zeros((300, 200), np.uint8)


class OneByOne:
    """Stands where the network does: gives level boundaries, one scan each time it is let."""

    def __init__(self):
        self.let, self.refuses = threading.Semaphore(0), False

    def segment(self, bscan, force=False):
        assert self.let.acquire(timeout=20)
        if self.refuses:
            self.refuses = False
            raise NotSegmentable("This is no retina.")
        depths = np.tile(60 + 20.0 * np.arange(9)[:, None], bscan.width)
        return Segmentation.of(depths, bscan.height, Origin.MODEL)


@pytest.fixture
def network(window, monkeypatch):
    monkeypatch.setattr(window.workflow, "_load", lambda progress: None)
    window.workflow._segmenter = OneByOne()
    yield window.workflow._segmenter
    window.workflow.cancel()
    window.workflow._segmenter.let.release(20)


def volume(count, stem="eye"):
    return Volume((PIXELS,) * count, stem)


def asked(queue, project, frames, volume_place=0):
    for frame in frames:
        queue.add(Request(Address(volume_place, frame), project.volumes[volume_place], None))


def test_that_the_scan_on_screen_comes_first_then_those_around_it():
    project, queue = Project().with_volume(volume(3, "a")).with_volume(volume(4, "b")), SegmentQueue()
    asked(queue, project, range(3))
    asked(queue, project, range(4), 1)
    on_screen = Address(1, 0)
    taken = [queue.take(project, on_screen).address for _ in range(7)]
    assert taken == [(1, 0), (1, 1), (0, 2), (1, 2), (0, 1), (1, 3), (0, 0)]
    assert queue.take(project, on_screen) is None


def test_that_going_to_another_scan_changes_the_order():
    project, queue = Project().with_volume(volume(10)), SegmentQueue()
    asked(queue, project, range(10))
    assert queue.take(project, Address(0, 0)).address.frame == 0
    assert [queue.take(project, Address(0, 7)).address.frame for _ in range(3)] == [7, 8, 6]
    assert (queue.number, queue.total) == (4, 10)


def test_that_the_same_stretch_waits_once_and_another_one_beside_it():
    project, queue = Project().with_volume(volume(2)), SegmentQueue()
    asked(queue, project, [0, 1, 0])
    queue.add(Request(Address(0, 0), project.volumes[0], None, within=Within(5, 9)))
    assert queue.total == 3
    assert [queue.take(project, Address(0, 1)).address.frame for _ in range(3)] == [1, 0, 0]


def test_that_a_scan_closed_while_it_waits_is_left_out():
    project, queue = Project().with_volume(volume(2, "a")).with_volume(volume(1, "b")), SegmentQueue()
    asked(queue, project, [0, 1])
    asked(queue, project, [0], 1)
    project = project.without_volume(0)
    assert queue.take(project, Address(1, 0)).address == (1, 0)
    assert queue.take(project, Address(1, 0)) is None


def test_that_counting_begins_anew_when_nothing_waits():
    project, queue = Project().with_volume(volume(2)), SegmentQueue()
    asked(queue, project, [0, 1])
    while queue.take(project, Address(0, 0)):
        pass
    assert (queue.number, queue.total) == (0, 0)


def done(window):
    return [address.frame for address in window.document.project.segmentations]


def test_that_the_window_segments_outward_from_the_scan_on_screen_and_counts(window, qtbot, network):
    document = window.document
    document.open(volume(6), BScan(PIXELS))
    document.show_bscan(Address(0, 2))
    window.segment_all()
    assert window.status._doing.text() == "Segmenting 1 of 6…" and window.status._bar.maximum() == 6
    network.let.release()
    qtbot.waitUntil(lambda: done(window) == [2])
    qtbot.waitUntil(lambda: window.status._doing.text() == "Segmenting 2 of 6…")
    assert window.status._bar.value() == 1
    document.show_bscan(Address(0, 5))
    network.let.release(5)
    qtbot.waitUntil(lambda: len(done(window)) == 6)
    assert done(window) == [2, 3, 5, 4, 1, 0]  # 3 had been taken before the hand went on to 5
    qtbot.waitUntil(lambda: not window.status._doing.isVisible())
    window.segment()
    assert window.status._doing.text() == "Segmenting…"
    network.let.release()


def test_that_of_several_scans_opened_at_once_the_last_shown_is_first_once_the_network_is_there(window, qtbot, network):
    window.workflow.auto_segment = True
    loading = window.workflow.job(lambda progress: network.let.acquire(timeout=20), window.workflow._take_loaded)
    window.workflow._running.start(window.workflow._network, loading, "Loading the network…")
    for place in range(4):
        window.document.open(volume(1, f"eye_{place}"), BScan(PIXELS))
    assert window.status._doing.text() == "Loading the network…"
    network.let.release(5)
    qtbot.waitUntil(lambda: len(window.document.project.segmentations) == 4)
    assert [address.volume for address in window.document.project.segmentations] == [3, 2, 1, 0]


def test_that_cancel_drops_what_waits_and_what_fails_does_not_hold_up_the_rest(window, qtbot, network):
    window.document.open(volume(5), BScan(PIXELS))
    window.segment_all()
    window.workflow.cancel()
    network.let.release()
    qtbot.waitUntil(lambda: not window.workflow._running)
    assert not done(window) and "Cancelled" in window.message.sentence
    network.refuses = True
    network.let.release(5)
    window.segment_all()
    qtbot.waitUntil(lambda: not window.workflow._running)
    assert done(window) == [1, 2, 3, 4] and "eye_000: This is no retina." in window.message.sentence


def test_that_another_project_does_not_wait_for_what_was_asked_of_the_one_before(window, qtbot, network):
    window.document.open(volume(5), BScan(PIXELS))
    window.segment_all()
    window.project_menu.new()
    window.document.open(volume(2, "other"), BScan(PIXELS))
    window.segment_all()
    network.let.release(3)
    qtbot.waitUntil(lambda: not window.workflow._running)
    assert done(window) == [0, 1] and network.let.acquire(blocking=False) is False
