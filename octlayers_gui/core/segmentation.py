"""The boundaries of one B-scan, with where each A-scan's depth comes from."""

from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np

from octlayers_gui.core.regions import Region
from octlayers_gui.core.scheme import BASE_8, Layer, LayerScheme
from octlayers_gui.core.verdict import Verdict


def exact(depths: np.ndarray) -> np.ndarray:
    """Depths in px rounded to the thousandths that tables hold, so that a table loses nothing; float32."""
    return np.round(depths, 3).astype(np.float32)


TABLE_ROUNDING = 0.0006  # px by which a depth can differ from that in a table of thousandths


class Origin(IntEnum):
    """Who placed a boundary at an A-scan."""

    NONE = 0
    MODEL = 1
    HAND = 2
    IMPORTED = 3
    INTERPOLATED = 4


USERS = (Origin.HAND, Origin.IMPORTED, Origin.INTERPOLATED)


@dataclass(frozen=True, eq=False)
class Boundary:
    """The line between two layers.

    depth: row edge in pixels at every A-scan, (width,) float32; NaN where not seen. 0 is the top edge
        of row 0; row r lies below the boundary if and only if r + 0.5 >= depth.
    origin: `Origin` at every A-scan, (width,) uint8.
    deviation: standard deviation of the depth in px, (width,) float32; NaN where unknown.
    vertices: sorted columns a hand can hold, (n,) int32; None until the first touch.
    readers: who placed it at every A-scan, (width,) uint8: place in the Segmentation's `readers`.
    times: when, (width,) uint32 seconds since 1970 (UTC); 0 where unknown. Both are filled in when None.
    """

    name: str
    depth: np.ndarray
    origin: np.ndarray
    deviation: np.ndarray
    vertices: np.ndarray | None = None
    readers: np.ndarray | None = None
    times: np.ndarray | None = None

    def __post_init__(self) -> None:
        if self.readers is None:
            object.__setattr__(self, "readers", np.zeros(len(self.depth), np.uint8))
        if self.times is None:
            object.__setattr__(self, "times", np.zeros(len(self.depth), np.uint32))
        for array in (self.depth, self.origin, self.deviation, self.vertices, self.readers, self.times):
            if array is not None:
                array.setflags(write=False)

    @property
    def seen(self) -> np.ndarray:
        """(width,) bool."""
        return np.isfinite(self.depth)


@dataclass(frozen=True, eq=False)
class Segmentation:
    """The ordered boundaries of one B-scan of `height` rows.

    model: what made them, '' for nobody; doubt: a sentence when the result needs a look.
    readers: initials that the boundaries' `readers` point to; the first is nobody's.
    automatic: what the network last found, (boundaries, width) float32 px; None before it ever ran.
    regions: free closed regions; verdict: what a reader says of the scan.
    """

    scheme: LayerScheme
    boundaries: tuple[Boundary, ...]
    height: int
    model: str = ""
    doubt: str = ""
    readers: tuple[str, ...] = ("",)
    automatic: np.ndarray | None = None
    regions: tuple[Region, ...] = ()
    verdict: Verdict = Verdict()

    @classmethod
    def of(
        cls,
        depths: np.ndarray,
        height: int,
        origin: Origin,
        deviation: np.ndarray | None = None,
        scheme: LayerScheme = BASE_8,
        model: str = "",
    ) -> "Segmentation":
        """Segmentation from depths (boundaries, width) in px; raises ValueError for a wrong shape or order."""
        depths = exact(np.asarray(depths))
        if depths.ndim != 2 or len(depths) != len(scheme.boundaries):
            raise ValueError(f"{scheme.name} has {len(scheme.boundaries)} boundaries, not an array {depths.shape}")
        if not is_ordered(depths):
            raise ValueError("the boundaries cross each other")
        if deviation is None:
            deviation = np.full_like(depths, np.nan)
        return cls(
            scheme,
            tuple(
                Boundary(
                    name,
                    row.copy(),
                    np.where(np.isfinite(row), origin, Origin.NONE).astype(np.uint8),
                    np.array(sd, np.float32),
                )
                for name, row, sd in zip(scheme.boundaries, depths, deviation, strict=True)
            ),
            height,
            model,
            automatic=depths if origin == Origin.MODEL else None,
        )

    @classmethod
    def empty(cls, height: int, width: int, scheme: LayerScheme = BASE_8) -> "Segmentation":
        """A segmentation of a scan of `height` rows in which no boundary is seen yet."""
        return cls.of(np.full((len(scheme.boundaries), width), np.nan), height, Origin.NONE, scheme=scheme)

    @property
    def width(self) -> int:
        return len(self.boundaries[0].depth)

    @property
    def depths(self) -> np.ndarray:
        """Depths in px, (boundaries, width) float32; NaN where not seen."""
        return np.stack([boundary.depth for boundary in self.boundaries])

    @property
    def deviations(self) -> np.ndarray:
        """Standard deviations in px, (boundaries, width) float32; NaN where unknown."""
        return np.stack([boundary.deviation for boundary in self.boundaries])

    def within(self, start: int, width: int) -> "Segmentation":
        """What the network found in some columns of a wider scan, from `start` on; nothing is seen beside them."""
        beside = ((0, 0), (start, width - start - self.width))
        depths, deviations = (
            np.pad(values, beside, constant_values=np.nan) for values in (self.depths, self.deviations)
        )
        wide = Segmentation.of(depths, self.height, Origin.MODEL, deviations, self.scheme, model=self.model)
        return replace(wide, doubt=self.doubt)

    @property
    def is_hand_corrected(self) -> bool:
        return any(np.isin(b.origin, (Origin.HAND, Origin.INTERPOLATED)).any() for b in self.boundaries)

    @property
    def has_users_boundaries(self) -> bool:
        """Whether a user placed any A-scan of a boundary, or said that it is not seen: it can teach a network."""
        return any(np.isin(b.origin, USERS).any() for b in self.boundaries)

    @property
    def is_worked_on(self) -> bool:
        """Whether a user placed, drew, imported or decided anything."""
        return self.has_users_boundaries or bool(self.regions) or self.verdict != Verdict()

    def boundary(self, name: str) -> Boundary:
        return self.boundaries[self.scheme.index_of(name)]

    def layer_at(self, column: int, depth: float) -> Layer | None:
        """The layer that holds a depth in px at an A-scan; None outside all of them or where one is not seen."""
        depths = np.array([boundary.depth[column] for boundary in self.boundaries])
        inside = np.flatnonzero((depths[:-1] <= depth) & (depth < depths[1:]))
        return self.scheme.layers[inside[0]] if len(inside) else None

    def nearest(self, column: int, depth: float) -> Boundary | None:
        """The boundary seen nearest to a depth in px at an A-scan; None where none is seen."""
        seen = [boundary for boundary in self.boundaries if boundary.seen[column]]
        return min(seen, key=lambda boundary: abs(float(boundary.depth[column]) - depth), default=None)

    def with_boundaries(self, *changed: Boundary) -> "Segmentation":
        """The same segmentation with some boundaries replaced; the untouched ones are shared."""
        by_name = {boundary.name: boundary for boundary in changed}
        return replace(self, boundaries=tuple(by_name.get(b.name, b) for b in self.boundaries))


def is_ordered(depths: np.ndarray) -> bool:
    """Whether depths (boundaries, width) never decrease from one seen boundary to the next seen one."""
    filled = np.where(np.isfinite(depths), depths, -np.inf)
    return bool(np.all(~np.isfinite(depths) | (depths >= np.maximum.accumulate(filled, axis=0))))


def differs(one: np.ndarray, other: np.ndarray, by: float = 0.0) -> np.ndarray:
    """Where two depths of one shape are more than `by` px apart, bool; not seen in both is the same."""
    return ~(np.abs(one - other) <= by) & ~(np.isnan(one) & np.isnan(other))


def changed_columns(one: Segmentation, other: Segmentation, by: float = 0.0) -> np.ndarray:
    """Where any boundary of two segmentations of one scan differs by more than `by` px, (width,) bool."""
    changed = np.zeros(one.width, bool)
    for a, b in zip(one.boundaries, other.boundaries, strict=True):
        if a.depth is not b.depth:
            changed |= differs(a.depth, b.depth, by)
    return changed
