"""Locked boundaries: no edit moves them, and what is pushed stops at them."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from octlayers_gui.core.edits import simplified_columns, with_fresh_vertices
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.segmentation import Boundary, Origin, Segmentation, differs


def with_locked_kept(
    before: Segmentation | None, after: Segmentation, name: str | None, locked: Collection[str]
) -> Segmentation:
    """What of an edit of the boundary `name` from `before` to `after` is allowed.

    Raises `InvalidEdit` when it changes `name` and that is locked. Other locked boundaries are walls: they stay,
    and what was pushed past one stops at it. Returns `after` itself when it moves none of them, or nothing was before.
    """
    if before is None:
        return after
    moved = [held for held in locked if _is_changed(before.boundary(held), after.boundary(held))]
    if name in moved:
        raise InvalidEdit("{name} is locked; unlock it in the Layers panel to change it.", name=name)
    return _walled(before, after, moved) if moved else after


def holding(before: Segmentation | None, locked: Collection[str]) -> tuple[str, ...]:
    """The locked boundaries that have anything to keep: somebody, or the network, has looked for them."""
    if before is None:
        return ()
    return tuple(b.name for b in before.boundaries if b.name in locked and (b.origin != Origin.NONE).any())


def _is_changed(before: Boundary, after: Boundary) -> bool:
    if after is before:
        return False
    if after.depth is not before.depth and differs(before.depth, after.depth).any():
        return True
    if after.vertices is before.vertices or after.vertices is None:
        return False
    # A first touch that gives a boundary its vertices changes nothing of it.
    vertices = before.vertices if before.vertices is not None else simplified_columns(before.depth)
    return not np.array_equal(vertices, after.vertices)


def _walled(before: Segmentation, after: Segmentation, walls: list[str]) -> Segmentation:
    kept = [before.boundary(boundary.name) if boundary.name in walls else boundary for boundary in after.boundaries]
    for wall in walls:
        index, depth = after.scheme.index_of(wall), before.boundary(wall).depth
        for k, boundary in enumerate(kept):
            if boundary.name not in walls:
                stop = np.fmin if k < index else np.fmax
                allowed = np.where(boundary.seen, stop(boundary.depth, depth), boundary.depth)
                kept[k] = _stopped(before.boundary(boundary.name), boundary, allowed)
    if all(stays is old for stays, old in zip(kept, before.boundaries, strict=True)):
        return before
    walled = after.with_boundaries(*kept)
    for old, pushed, stopped in zip(before.boundaries, after.boundaries, kept, strict=True):
        if stopped is not old and stopped is not pushed:
            walled = with_fresh_vertices(after, walled, stopped.name)
    return walled


def _stopped(before: Boundary, pushed: Boundary, depth: np.ndarray) -> Boundary:
    """`pushed` at `depth`; where that is where it came from, nobody moved it."""
    if not differs(pushed.depth, depth).any():
        return pushed
    moved = differs(before.depth, depth)
    if not moved.any():
        return before
    origin = np.where(moved, pushed.origin, before.origin)
    deviation = np.where(moved, pushed.deviation, before.deviation)
    return replace(pushed, depth=depth, origin=origin, deviation=deviation)
