"""Random edits, locks, results, undos and redos in any order.

Boundaries never cross, nothing moves a locked one, regions lie inside the scan and know who changed them, undo and
redo give back what was there, and so does the project file.
"""

import contextlib
import os
import tempfile
from pathlib import Path

import numpy as np
from alike import same
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from test_gestures import STEP, edited

from octlayers_gui.core import livewire, region_edits
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.copies import copied
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.locks import with_locked_kept
from octlayers_gui.core.project import Address
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Origin, Segmentation, is_ordered
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.results import Segmented, Within, imported_into
from octlayers_gui.gui.saver import Saver
from octlayers_gui.io.project_file import ProjectFile

RUNS = 60 if os.environ.get("OCTLAYERS_FULL") else 6
SIZE = (300, 200)
GREY = np.random.default_rng(0).integers(0, 255, SIZE, np.uint8)
NAME, COLUMN = st.sampled_from(BASE_8.boundaries), st.integers(0, 199)
POINT = st.tuples(st.floats(-20, 220, width=32), st.floats(-20, 320, width=32))
has_scan = precondition(lambda self: self.document.segmentation is not None)
has_regions = precondition(lambda self: self.document.segmentation is not None and self.document.segmentation.regions)


class Edits(RuleBasedStateMachine):
    """A document beside a plain list of everything it has been."""

    @initialize()
    def begin(self) -> None:
        self.document, self.folder = Document(), tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "eye.octproj"
        self.document.replace(self.document.project, Saver(lambda: ProjectFile.create(path), lambda file: file))
        self.document.open(Volume((GREY,), "eye"), BScan(GREY))
        self.depths = 60 + 20.0 * np.arange(9)[:, None] + np.zeros(200)
        self.states, self.place, self.locked, self.walls = [None], 0, frozenset(), {}
        self._edit(Segmentation.of(self.depths, 300, Origin.MODEL))

    def _edit(self, segmentation) -> None:
        before = self.document.segmentation
        self.document.edit(segmentation, "Edit")
        if self.document.segmentation is not before:
            self.states[self.place + 1 :] = [self.document.segmentation]
            self.place += 1

    def _try(self, name, edit) -> None:
        """As the canvas does it: what locks leave of an edit of the boundary `name`."""
        now = self.document.segmentation
        with contextlib.suppress(InvalidEdit):
            self._edit(with_locked_kept(now, edit(now), name, self.locked))
        self._check_walls()

    def _check_walls(self) -> None:
        for name, depth in self.walls.items():
            assert np.array_equal(self.document.segmentation.boundary(name).depth, depth, equal_nan=True)

    @has_scan
    @rule(step=STEP)
    def edit(self, step) -> None:
        self._try(step[1], lambda now: edited(now, *step))

    # stretches taken from elsewhere

    @has_scan
    @rule(name=NAME, column=COLUMN, width=st.integers(1, 80))
    def trace(self, name, column, width) -> None:
        last = min(column + width, 199)
        self._try(name, lambda now: livewire.solved(GREY, now, name, column, last))

    @has_scan
    @rule(name=NAME, column=COLUMN, every=st.booleans())
    def copy(self, name, column, every) -> None:
        source = Segmentation.of(self.depths + 7, 300, Origin.MODEL)
        names = BASE_8.boundaries if every else (name,)
        self._try(name, lambda now: copied(now, source, names, column, min(column + 40, 199)))

    # results and tables

    @has_scan
    @rule(by=st.floats(-40, 40, width=32), column=COLUMN, kind=st.sampled_from(["whole", "rest", "stretch", "over"]))
    def segment(self, by, column, kind) -> None:
        now, result = self.document.segmentation, Segmentation.of(self.depths + by, 300, Origin.MODEL)
        within = {
            "whole": None,
            "rest": Within(0, 199),
            "stretch": Within(column, min(column + 40, 199)),
            "over": Within(column, min(column + 40, 199), over=True),
        }[kind]
        self._edit(Segmented(Address(0, 0), (GREY,), now, result, within).put_into(now, self.locked))
        if kind in ("rest", "stretch"):
            after = self.document.segmentation
            for old, new in zip(now.boundaries, after.boundaries, strict=True):
                hand = np.isin(old.origin, (Origin.HAND, Origin.IMPORTED, Origin.INTERPOLATED))
                assert np.array_equal(old.depth[hand], new.depth[hand], equal_nan=True)
        assert self.document.segmentation.regions == now.regions
        self._check_walls()

    @has_scan
    @rule(by=st.floats(-40, 40, width=32), over=st.booleans(), lacking=st.sets(NAME, max_size=8))
    def import_boundaries(self, by, over, lacking) -> None:
        depths = self.depths + by
        depths[[BASE_8.boundaries.index(name) for name in lacking]] = np.nan
        now = self.document.segmentation
        self._edit(imported_into(now, Segmentation.of(depths, 300, Origin.IMPORTED), self.locked, over))
        self._check_walls()

    # locks

    @has_scan
    @rule(name=NAME)
    def lock_or_unlock(self, name) -> None:
        self.locked = self.locked ^ {name}
        self._remember_walls()

    def _remember_walls(self) -> None:
        now = self.document.segmentation
        held = [b for b in now.boundaries if b.name in self.locked and b.origin.any()] if now is not None else []
        self.walls = {boundary.name: boundary.depth.copy() for boundary in held}

    # regions

    @has_scan
    @rule(points=st.lists(POINT, min_size=3, max_size=6), label=st.sampled_from(["fluid", "cyst"]))
    def draw_region(self, points, label) -> None:
        def drawn(now):
            return region_edits.add_region(now, region_edits.closed_region(label, np.array(points), SIZE))

        self._try(None, drawn)

    @has_regions
    @rule(
        which=st.integers(0, 9),
        kind=st.sampled_from(["move", "vertex", "insert", "remove", "redraw", "grow", "bite", "label", "delete"]),
        to=POINT,
    )
    def change_region(self, which, kind, to) -> None:
        place = which % len(self.document.segmentation.regions)
        outline = self.document.segmentation.regions[place].outline
        vertex, stroke = which % len(outline), np.array([outline[0], to, outline[len(outline) // 2]])
        edit = {
            "move": lambda now: region_edits.move_region(now, place, (to[0] - 100, to[1] - 150)),
            "vertex": lambda now: region_edits.move_vertex(now, place, vertex, to),
            "insert": lambda now: region_edits.insert_vertex(now, place, to),
            "remove": lambda now: region_edits.remove_vertices(now, place, [vertex]),
            "redraw": lambda now: region_edits.redraw_outline(now, place, stroke),
            "grow": lambda now: region_edits.brushed(now, place, np.array([outline[0], to]), 8, True),
            "bite": lambda now: region_edits.brushed(now, place, np.array([outline[0], to]), 8, False),
            "label": lambda now: region_edits.relabel(now, place, "PED"),
            "delete": lambda now: region_edits.delete_region(now, place),
        }[kind]
        self.document.reader = "AB" if which % 2 else "CD"
        before = self.document.segmentation.regions
        self._try(None, edit)
        for region in self.document.segmentation.regions:
            assert region in before or (region.reader == self.document.reader and region.time)

    # undo and redo

    @rule()
    def undo(self) -> None:
        self.document.undo_stack.undo()
        self.place = max(self.place - 1, 0)
        self._remember_walls()

    @rule()
    def redo(self) -> None:
        self.document.undo_stack.redo()
        self.place = min(self.place + 1, len(self.states) - 1)
        self._remember_walls()

    @rule()
    def read_the_file(self) -> None:
        assert self.document.saver.flush(20)
        project = self.document.saver.file.project()
        assert same(project.segmentations.get(Address(0, 0)), self.document.segmentation)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.document.saver.finish()
            self.folder.cleanup()

    @invariant()
    def it_is_what_it_was(self) -> None:
        assert same(self.document.segmentation, self.states[self.place])

    @invariant()
    def nothing_crosses(self) -> None:
        now = self.document.segmentation
        assert now is None or is_ordered(now.depths)

    @invariant()
    def regions_lie_in_the_scan(self) -> None:
        now = self.document.segmentation
        for region in now.regions if now is not None else ():
            assert region.polygon.is_valid and region.area > 0 and region.time
            left, top, right, bottom = region.polygon.bounds
            assert 0 <= left <= right <= 200 and 0 <= top <= bottom <= 300


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=RUNS, stateful_step_count=50, deadline=None)
