"""Regions: take one in hand, move it or its vertices, redraw its outline."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt

from octlayers_gui.core import region_edits as edits
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.style import GRAB_DISTANCE
from octlayers_gui.gui.tools.box import SelectionBox, in_box
from octlayers_gui.gui.tools.tool import Tool, ctrl, shift


class RegionTool(Tool):
    """A press decides what the drag does: `_edit` makes a Segmentation of the start and the pointer."""

    name = "region"
    hint = Phrase(
        "click a region · drag it or a vertex · Shift + drag redraws · double click adds a vertex · "
        "Delete: vertex, else region · Ctrl + drag a box · right click: label"
    )
    on_line = False

    def __init__(self, view) -> None:
        super().__init__(view)
        self._shapes = view.regions
        self._box = SelectionBox()
        view.add_overlay(self._box)
        self.forget()

    @property
    def can_work(self) -> bool:
        return self.view.segmentation is not None and self.view.can_be_drawn_on

    def forget(self) -> None:
        self._edit: Callable[[QPointF], Segmentation] | None = None
        self._from, self._moved, self._boxed, self._text = QPointF(), False, False, ""
        self._box.hide()

    def leave(self) -> None:
        self._shapes.handles.light(None)

    def lay_down(self) -> None:
        super().lay_down()
        self._shapes.select(None)

    def escape(self) -> bool:
        held = self._shapes.selected is not None
        self._shapes.select(None)
        return held

    def hover(self, point, modifiers) -> None:
        self._shapes.handles.light(self._vertex_at(point))
        over = self._shapes.handles.lit is not None or self._near_outline(point)
        inside = not over and self._shapes.place_at(point, self.view.pixel_size()) is not None
        shape = Qt.CursorShape.CrossCursor if over else Qt.CursorShape.SizeAllCursor
        self.view.set_cursor(shape if over or inside else self.cursor)

    def _vertex_at(self, point) -> int | None:
        return self._shapes.handles.place_at(point, self.view.pixel_size())

    def _near_outline(self, point) -> bool:
        region = self._shapes.region
        if region is None:
            return False
        pixel = self.view.pixel_size()
        return edits.nearest_edge(region.outline, (point.x(), point.y()), pixel)[2] <= GRAB_DISTANCE

    def press(self, point, modifiers) -> bool:
        if self._vertex_at(point) is None and not (ctrl(modifiers) and self._shapes.selected is not None):
            self._shapes.select(self._shapes.place_at(point, self.view.pixel_size()))
        place, vertex = self._shapes.selected, self._vertex_at(point)
        if place is None:
            return False
        start, label, self._from = self.view.begin(), self._shapes.region.label, point
        if ctrl(modifiers):
            self._boxed = True
            self._edit, self._text = (
                lambda to: self._without_boxed(start, place, to),
                Phrase("Delete vertices of {name}", name=Phrase(label)),
            )
        elif vertex is not None:
            # The vertex keeps its distance to the pointer, so that it does not jump at the first move.
            grip = start.regions[place].outline[vertex] - (point.x(), point.y())
            self._edit = lambda to: edits.move_vertex(start, place, vertex, grip + (to.x(), to.y()))
            self._text = Phrase("Move vertex of {name}", name=Phrase(label))
        elif shift(modifiers) and self._near_outline(point):
            stroke = [(point.x(), point.y())]
            self._edit, self._text = (
                lambda to: self._redrawn(start, place, stroke, to),
                Phrase("Redraw {name}", name=Phrase(label)),
            )
        else:
            self._edit = lambda to: edits.move_region(start, place, ((to - point).x(), (to - point).y()))
            self._text = Phrase("Move {name}", name=Phrase(label))
        return True

    @staticmethod
    def _redrawn(start: Segmentation, place: int, stroke: list, to: QPointF) -> Segmentation:
        if stroke[-1] != (to.x(), to.y()):
            stroke.append((to.x(), to.y()))
        return edits.redraw_outline(start, place, np.array(stroke))

    def _without_boxed(self, start: Segmentation, place: int, to: QPointF) -> Segmentation:
        return edits.remove_vertices(start, place, in_box(self._from, to, *start.regions[place].outline.T))

    def move(self, point, modifiers) -> None:
        if self._edit is None or not (self._moved or point != self._from):
            return
        self._moved = True
        if self._boxed:
            self._box.span(self._from, point)
        else:
            self.view.preview(self._edit(point))

    def release(self, point, modifiers) -> None:
        if self._edit is None or not (self._moved or point != self._from):
            self.view.give_up_drag()
        else:
            self.view.commit(self._edit(point), self._text)

    def double(self, point, modifiers) -> bool:
        if self._vertex_at(point) is not None or not self._near_outline(point):
            return False
        self._insert(point)
        return True

    def key(self, key, modifiers) -> bool:
        if key not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or self._shapes.selected is None:
            return False
        lit = self._shapes.handles.lit
        if lit is None:
            self._delete_region()
        else:
            self._delete_vertex(lit)
        return True

    def menu(self, point):
        vertex = self._vertex_at(point)
        if vertex is None:
            self._shapes.select(self._shapes.place_at(point, self.view.pixel_size()))
        if self._shapes.selected is None:
            return []
        place = self._shapes.selected
        entries = [
            (Phrase("Relabel…"), lambda: self._shapes.relabel_wanted.emit(place)),
            (Phrase("Delete region"), self._delete_region),
        ]
        if vertex is not None:
            entries.insert(0, (Phrase("Delete vertex"), lambda: self._delete_vertex(vertex)))
        elif self._near_outline(point):
            entries.insert(0, (Phrase("Add vertex"), lambda: self._insert(point)))
        return entries

    def _insert(self, point) -> None:
        now, place = self.view.segmentation, self._shapes.selected
        after = edits.insert_vertex(now, place, (point.x(), point.y()))
        self.view.commit(after, Phrase("Add vertex to {name}", name=Phrase(now.regions[place].label)))

    def _delete_vertex(self, vertex: int) -> None:
        now, place = self.view.segmentation, self._shapes.selected
        self.view.commit(
            edits.remove_vertices(now, place, [vertex]),
            Phrase("Delete vertex of {name}", name=Phrase(now.regions[place].label)),
        )

    def _delete_region(self) -> None:
        now, place = self.view.segmentation, self._shapes.selected
        self.view.commit(
            edits.delete_region(now, place), Phrase("Delete {name}", name=Phrase(now.regions[place].label))
        )
