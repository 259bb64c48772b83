"""The device's lines as boundaries of a segmentation."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np

from octlayers_gui.core.provenance import joined_where, kept_where_alike
from octlayers_gui.core.segmentation import (
    TABLE_ROUNDING,
    USERS,
    Origin,
    Segmentation,
    changed_columns,
    differs,
    is_ordered,
)
from octlayers_gui.core.verdict import Verdict

MADE_BY = "device's lines"  # stands where a model's name would


def with_device_lines(
    before: Segmentation | None,
    lines: Mapping[str, np.ndarray],
    shape: tuple[int, int],
    held: Collection[str] = (),
    over: bool = True,
) -> Segmentation:
    """Boundaries taken from a device, origin imported; depths (width,) px by boundary, shape (rows, columns).

    Where a device's lines cross, the upper one stops the lower. Boundaries `held` stay, and unless it goes `over`
    hand work, so does that; both stop the lines. Others give way where they would cross. `before` itself when
    nothing changes; once it went over anything, nobody has judged the scan yet.
    """
    made = _made(lines, shape)
    if before is None:
        return made
    kept = np.repeat([[boundary.name in held] for boundary in before.boundaries], before.width, axis=1)
    if not over:
        kept |= np.isin([boundary.origin for boundary in before.boundaries], USERS)
    placed = joined_where(before, made, kept)
    taken = kept | np.isfinite(placed.depths)
    after = _given_way(before, joined_where(placed, before, taken), taken)
    after = kept_where_alike(before, after)
    if after is before:
        return before
    changes = changed_columns(before, after, TABLE_ROUNDING).any()
    model = before.model if MADE_BY in before.model else f"{before.model} + {MADE_BY}" if before.model else MADE_BY
    return replace(after, model=model, verdict=Verdict() if over and changes else before.verdict)


def _made(lines: Mapping[str, np.ndarray], shape: tuple[int, int]) -> Segmentation:
    empty = Segmentation.empty(*shape)
    depths = empty.depths
    for name, depth in lines.items():
        depths[empty.scheme.index_of(name)] = depth
    if not is_ordered(depths):
        above = np.fmax.accumulate(np.where(np.isfinite(depths), depths, -np.inf), axis=0)
        depths = np.where(np.isfinite(depths), above, np.nan)
    return Segmentation.of(depths, shape[0], Origin.IMPORTED, model=MADE_BY)


def _given_way(before: Segmentation, after: Segmentation, taken: np.ndarray) -> Segmentation:
    """A boundary that a user had placed and a line pushed lies where the device says, not where a hand put it."""
    changed = []
    for old, new, lines in zip(before.boundaries, after.boundaries, taken, strict=True):
        pushed = ~lines & np.isin(old.origin, USERS) & differs(old.depth, new.depth)
        if pushed.any():
            changed.append(replace(new, origin=np.where(pushed, np.uint8(Origin.IMPORTED), new.origin)))
    return after.with_boundaries(*changed)
