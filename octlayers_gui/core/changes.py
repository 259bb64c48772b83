"""What one edit replaced in a segmentation, and by what: the smallest thing that undo and redo need."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np

from octlayers_gui.core.segmentation import Boundary, Segmentation

PER_COLUMN = ("depth", "origin", "deviation", "readers", "times")


@dataclass(frozen=True, eq=False)
class Stretch:
    """A boundary's arrays between two columns: those named in `PER_COLUMN`, each (n,), from `start` on.

    vertices: of the whole boundary, they are few.
    """

    start: int
    arrays: Mapping[str, np.ndarray]
    vertices: np.ndarray | None


@dataclass(frozen=True, eq=False)
class Part:
    """One side of a change: stretches by place of their boundary, and everything else if that changed.

    facts: a Segmentation without boundaries; None when nothing else changed.
    """

    facts: Segmentation | None
    stretches: Mapping[int, Stretch]


@dataclass(frozen=True, eq=False)
class Change:
    """From one segmentation of a B-scan to the next; a side is None where there was no segmentation."""

    before: Part | None
    after: Part | None

    @classmethod
    def between(cls, before: Segmentation | None, after: Segmentation | None) -> "Change":
        """The change from one to the other."""
        if before is None or after is None or before.width != after.width:
            return cls(_whole(before), _whole(after))
        old, new = {}, {}
        for k, (a, b) in enumerate(zip(before.boundaries, after.boundaries, strict=True)):
            columns = _different(a, b)
            if columns is not None:
                old[k], new[k] = _stretch(a, columns), _stretch(b, columns)
        same = _facts_agree(before, after)
        return cls(Part(None if same else _facts(before), old), Part(None if same else _facts(after), new))

    @property
    def is_empty(self) -> bool:
        """Whether both sides are the same."""
        if self.before is None or self.after is None:
            return self.before is self.after
        return self.after.facts is None and not self.after.stretches

    def redone(self, before: Segmentation | None) -> Segmentation | None:
        """What `before` becomes."""
        return put(before, self.after)

    def undone(self, after: Segmentation | None) -> Segmentation | None:
        """What `after` was."""
        return put(after, self.before)


def put(segmentation: Segmentation | None, part: Part | None) -> Segmentation | None:
    """A segmentation with a part put in place; what the part does not hold is shared.

    A part of everything builds a segmentation from nothing; raises ValueError if it is not of everything.
    """
    if part is None:
        return None
    base = part.facts if part.facts is not None else segmentation
    if base is None:
        raise ValueError("a part of a segmentation needs one to be put into")
    present = segmentation.boundaries if segmentation is not None else ()
    names = base.scheme.boundaries
    whole = len(part.stretches) == len(names)
    if len(present) != len(names) and not whole:
        raise ValueError("a part of a segmentation needs one to be put into")
    boundaries = [
        _patched(name, present[k] if k < len(present) else None, part.stretches.get(k)) for k, name in enumerate(names)
    ]
    return replace(base, boundaries=tuple(boundaries))


def _patched(name: str, boundary: Boundary | None, stretch: Stretch | None) -> Boundary:
    if stretch is None:
        return boundary
    length = len(stretch.arrays["depth"])
    if boundary is None or (stretch.start == 0 and length >= len(boundary.depth)):
        return Boundary(name=name, vertices=stretch.vertices, **{key: a.copy() for key, a in stretch.arrays.items()})
    arrays = {}
    for key, values in stretch.arrays.items():
        arrays[key] = getattr(boundary, key).copy()
        arrays[key][stretch.start : stretch.start + length] = values
    return replace(boundary, vertices=stretch.vertices, **arrays)


def _whole(segmentation: Segmentation | None) -> Part | None:
    if segmentation is None:
        return None
    every = slice(0, segmentation.width)
    return Part(_facts(segmentation), {k: _stretch(b, every) for k, b in enumerate(segmentation.boundaries)})


def _stretch(boundary: Boundary, columns: slice) -> Stretch:
    # Copies: a view would keep the whole array alive for as long as the change is remembered.
    arrays = {key: getattr(boundary, key)[columns].copy() for key in PER_COLUMN}
    return Stretch(columns.start, arrays, boundary.vertices)


def _different(one: Boundary, other: Boundary) -> slice | None:
    """Columns from the first to the last difference; an empty slice when only vertices differ, None without any."""
    if one is other:
        return None
    differs = np.zeros(len(one.depth), bool)
    for key in PER_COLUMN:
        a, b = getattr(one, key), getattr(other, key)
        if a is not b:
            differs |= (a != b) & ~((a != a) & (b != b))  # NaN alone differs from itself
    places = np.flatnonzero(differs)
    if len(places):
        return slice(int(places[0]), int(places[-1]) + 1)
    return None if _same_vertices(one.vertices, other.vertices) else slice(0, 0)


def _same_vertices(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one, other)


def _facts(segmentation: Segmentation) -> Segmentation:
    return replace(segmentation, boundaries=())


def _facts_agree(one: Segmentation, other: Segmentation) -> bool:
    names = [field.name for field in fields(Segmentation) if field.name not in ("boundaries", "automatic", "regions")]
    if any(getattr(one, name) != getattr(other, name) for name in names):
        return False
    return one.automatic is other.automatic and one.regions == other.regions
