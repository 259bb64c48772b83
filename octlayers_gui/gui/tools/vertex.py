"""Vertices: drag, insert, delete one or a box of them."""

import numpy as np
from PySide6.QtCore import QPointF, Qt

from octlayers_gui.core import edits
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.tools.box import SelectionBox, in_box
from octlayers_gui.gui.tools.tool import Tool, ctrl, shift


class VertexTool(Tool):
    """The vertex under the pointer lights up; a press takes it."""

    name = "vertex"
    hint = Phrase(
        "drag a vertex · Shift pushes · double click adds one · Delete or right click removes it · "
        "Ctrl + drag a box removes several"
    )
    shows_handles = True

    def __init__(self, view) -> None:
        super().__init__(view)
        self._box = SelectionBox()
        view.add_overlay(self._box)
        self._corner: QPointF | None = None
        self.forget()

    def forget(self) -> None:
        self._start, self._held, self._corner, self._moved = None, None, None, False
        self._box.hide()

    def hover(self, point, modifiers) -> None:
        over = self.view.handles.light_up(point)
        self.view.set_cursor(Qt.CursorShape.SizeVerCursor if over is not None else self.cursor)

    def leave(self) -> None:
        self.view.handles.light_up(None)

    def press(self, point, modifiers) -> bool:
        column = self.view.handles.column_at(point)
        if ctrl(modifiers):
            self._start, self._corner = self.view.begin(), point
            return True
        if column is None:
            return False
        self._start, self._held = edits.with_vertices(self.view.begin(), self.view.active), column
        # The vertex keeps its distance to the pointer, so that it does not jump at the first move.
        self._grip = float(self._start.boundary(self.view.active).depth[column]) - point.y()
        self._from = point
        return True

    def move(self, point, modifiers) -> None:
        if self._corner is not None:
            self._box.span(self._corner, point)
        elif self._held is not None and (self._moved or point != self._from):
            self._moved = True
            self.view.preview(self._dragged(point, modifiers))

    def _dragged(self, point, modifiers):
        return edits.move_vertex(
            self._start, self.view.active, self._held, point.y() + self._grip, push=shift(modifiers)
        )

    def release(self, point, modifiers) -> None:
        if self._corner is not None:
            self._delete_in(self._corner, point)
        elif self._held is not None and self._moved:
            self.view.commit(self._dragged(point, modifiers), Phrase("Move vertex of {name}", name=self.view.active))
        else:
            self.view.give_up_drag()

    def _delete_in(self, corner: QPointF, other: QPointF) -> None:
        boundary = edits.with_vertices(self._start, self.view.active).boundary(self.view.active)
        inside = in_box(corner, other, boundary.vertices + 0.5, boundary.depth[boundary.vertices])
        removed = edits.remove_vertices(self._start, self.view.active, boundary.vertices[inside])
        self.view.commit(removed, Phrase("Delete vertices of {name}", name=self.view.active))

    def double(self, point, modifiers) -> bool:
        if self.view.line_at(point) == self.view.active and self.view.handles.column_at(point) is None:
            self._insert(int(np.floor(point.x())))
            return True
        return False

    def key(self, key, modifiers) -> bool:
        column = self.view.handles.lit
        if key not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or column is None:
            return False
        self._delete(column)
        return True

    def menu(self, point):
        column = self.view.handles.column_at(point)
        if column is not None:
            return [(Phrase("Delete vertex"), lambda: self._delete(column))]
        if self.view.line_at(point) == self.view.active:
            return [(Phrase("Add vertex"), lambda: self._insert(int(np.floor(point.x()))))]
        return []

    def _insert(self, column: int) -> None:
        name = self.view.active
        self.view.commit(
            edits.insert_vertex(self.view.segmentation, name, column), Phrase("Add vertex to {name}", name=name)
        )

    def _delete(self, column: int) -> None:
        name = self.view.active
        self.view.commit(
            edits.remove_vertex(self.view.segmentation, name, column), Phrase("Delete vertex of {name}", name=name)
        )
