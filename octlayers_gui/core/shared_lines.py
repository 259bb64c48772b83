"""Layers that were drawn one by one, joined: what their neighbours disagree about becomes one line."""

from dataclasses import dataclass

import numpy as np

from octlayers_gui.core.annotation import Finding
from octlayers_gui.core.masks import seen_runs
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.scheme import LayerScheme

AGREE = 0.05  # px by which two edges may differ and be one line
THIN = 4.0  # px of thickness from which a layer can vanish; a thicker one that ends was not drawn on

GAP = Phrase(
    "{above} and {below} leave a gap in {count} A-scan(s), of up to {most:.1f} px; it was split at its middle."
)
OVERLAP = Phrase(
    "{above} and {below} overlap in {count} A-scan(s), by up to {most:.1f} px; the later one, {later}, won."
)
UNDRAWN = Phrase("{layer} was not drawn in {count} A-scan(s): what lies between {above} and {below} counts as it.")
MISSING, PRESENT, VANISHED = range(3)


@dataclass(eq=False)
class Edges:
    """Topmost and lowest depth of every layer as drawn, (layers, columns) px, NaN where it was not.

    `order` tells which outline came later; `add` puts one outline in.
    """

    upper: np.ndarray
    lower: np.ndarray
    order: np.ndarray

    @classmethod
    def none(cls, layers: int, columns: int) -> "Edges":
        shape = (layers, columns)
        return cls(np.full(shape, np.nan), np.full(shape, np.nan), np.full(shape, -1))

    def add(self, layer: int, upper: np.ndarray, lower: np.ndarray, order: int) -> bool:
        """Widen a layer by an outline's edges (columns,); whether they lie apart from what it had somewhere."""
        both = np.isfinite(upper) & np.isfinite(self.upper[layer])
        apart = both & ((upper > self.lower[layer] + AGREE) | (lower < self.upper[layer] - AGREE))
        self.upper[layer] = np.fmin(self.upper[layer], upper)
        self.lower[layer] = np.fmax(self.lower[layer], lower)
        self.order[layer] = np.where(np.isfinite(upper), order, self.order[layer])
        return bool(apart.any())


@dataclass(frozen=True, eq=False)
class Joined:
    """Depths (boundaries, columns) px, in order, NaN where not seen, and what had to be settled for it."""

    depths: np.ndarray
    findings: tuple[Finding, ...]


def joined(edges: Edges, scheme: LayerScheme) -> Joined:
    """One line between neighbours: the later drawn has it where they overlap, a gap is split at its middle.

    A layer that thins out and ends over a deeper one has no thickness from there on. One that was not drawn takes
    what its two neighbours leave between them; the line between two that were not drawn is not seen.
    """
    joint = _Joint(edges, scheme)
    states = np.where(np.isfinite(edges.upper), PRESENT, np.where(_vanished(edges), VANISHED, MISSING))
    patterns, group = np.unique(states, axis=1, return_inverse=True)
    for k, pattern in enumerate(patterns.T):
        if (pattern == PRESENT).any():
            joint.join(pattern, np.flatnonzero(group.ravel() == k))
    _put_in_order(joint.depths, joint.order)
    return Joined(joint.depths, tuple(joint.findings()))


def _vanished(edges: Edges) -> np.ndarray:
    """Where a layer is not drawn since it has no thickness, (layers, columns) bool: it thins out towards it."""
    vanished = np.zeros(edges.upper.shape, bool)
    for layer, thickness in enumerate(edges.lower - edges.upper):
        if np.isfinite(thickness).any():
            for start, stop in seen_runs(np.where(np.isfinite(thickness), np.nan, 0.0)):
                beside = [thickness[column] for column in (start - 1, stop) if 0 <= column < len(thickness)]
                vanished[layer, start:stop] = max(beside) <= THIN
    return vanished


class _Joint:
    """Boundaries under way: their depths, which outline placed them, and the disagreements by the layers beside."""

    def __init__(self, edges: Edges, scheme: LayerScheme) -> None:
        self._edges, self._scheme = edges, scheme
        shape = (len(scheme.boundaries), edges.upper.shape[1])
        self.depths, self.order = np.full(shape, np.nan), np.full(shape, -1)
        self._settled: dict[tuple, list[float]] = {}

    def join(self, states: np.ndarray, columns: np.ndarray) -> None:
        """Fill the boundaries of columns in which the layers are in these states."""
        layers = np.flatnonzero(states == PRESENT).tolist()
        top, bottom = layers[0], layers[-1]
        first = top
        while first > 0 and states[first - 1] == VANISHED:
            first -= 1
        self._put(range(first, top + 1), columns, self._edges.upper[top, columns], self._edges.order[top, columns])
        for above, below in zip(layers[:-1], layers[1:], strict=True):
            self._between(above, below, states, columns)
        self._put([bottom + 1], columns, self._edges.lower[bottom, columns], self._edges.order[bottom, columns])

    def _between(self, above: int, below: int, states: np.ndarray, columns: np.ndarray) -> None:
        low, high = self._edges.lower[above, columns], self._edges.upper[below, columns]
        orders = self._edges.order[above, columns], self._edges.order[below, columns]
        later, gap = orders[1] > orders[0], high - low
        line = np.where(gap >= 0, (low + high) / 2, np.where(later, high, low))
        missing = [layer for layer in range(above + 1, below) if states[layer] == MISSING]
        apart = (gap > AGREE) & bool(missing)
        order = np.maximum(*orders)
        if missing:
            self._put(range(above + 1, missing[0] + 1), columns, np.where(apart, low, line), order)
            self._put(range(missing[-1] + 1, below + 1), columns, np.where(apart, high, line), order)
        else:
            self._put(range(above + 1, below + 1), columns, line, order)
        if len(missing) == 1:
            self._settle((UNDRAWN, above, below, missing[0]), gap[apart])
        self._settle((GAP, above, below, 0), gap[(gap > AGREE) & ~apart])
        for wins, layer in ((later, below), (~later, above)):
            self._settle((OVERLAP, above, below, layer), -gap[(gap < -AGREE) & wins])

    def _put(self, boundaries, columns: np.ndarray, depth: np.ndarray, order: np.ndarray) -> None:
        for boundary in boundaries:
            self.depths[boundary, columns], self.order[boundary, columns] = depth, order

    def _settle(self, what: tuple, by: np.ndarray) -> None:
        if len(by):
            counted = self._settled.setdefault(what, [0, 0.0])
            counted[0], counted[1] = counted[0] + len(by), max(counted[1], float(by.max()))

    def findings(self) -> list[Finding]:
        """One for every pair of neighbours and kind of disagreement, from the top of the retina down."""
        found = []
        settled = sorted(self._settled.items(), key=lambda item: item[0][1])
        for (template, above, below, which), (count, most) in settled:
            facts = {"above": self._name(above), "below": self._name(below), "count": count, "most": most}
            if template == OVERLAP:
                facts["later"] = self._name(which)
            elif template == UNDRAWN:
                facts["layer"] = self._name(which)
            found.append(Finding(template, facts))
        return found

    def _name(self, layer: int) -> str:
        return self._scheme.layers[layer].name


def _put_in_order(depths: np.ndarray, order: np.ndarray) -> None:
    """Where lines still cross, place them again in the order they were drawn, each pushing the earlier ones."""
    seen = np.isfinite(depths)
    floor = np.maximum.accumulate(np.where(seen, depths, -np.inf), axis=0)
    for column in np.flatnonzero((seen & (depths < floor)).any(axis=0)):
        wanted = depths[:, column].copy()
        placed = np.full(len(wanted), np.nan)
        for k in np.argsort(order[:, column], kind="stable"):
            if np.isfinite(wanted[k]):
                placed[:k] = np.minimum(placed[:k], wanted[k])
                placed[k + 1 :] = np.maximum(placed[k + 1 :], wanted[k])
                placed[k] = wanted[k]
        depths[:, column] = placed
