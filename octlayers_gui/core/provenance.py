"""Who placed which A-scan and region, and how far hands have moved what the network found."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from octlayers_gui.core.edits import with_fresh_vertices
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import (
    TABLE_ROUNDING,
    USERS,
    Boundary,
    Origin,
    Segmentation,
    changed_columns,
    differs,
)
from octlayers_gui.core.verdict import OPEN

MOST_READERS = 255
MOST_INITIALS = 8


def initials_of(text: str) -> str:
    """What of a text can be a reader's initials: letters and digits, few of them, in capitals."""
    return "".join(character for character in text if character.isalnum())[:MOST_INITIALS].upper()


def stamped(before: Segmentation | None, after: Segmentation, reader: str, time: int) -> Segmentation:
    """`after`, what differs from `before` marked with a reader's initials and a time (s since 1970).

    What the network found is nobody's; A-scans that already carry a time are left as they are when there was
    nothing before them, as in a copy. So are new regions that carry one, as those of a table do.
    """
    after = _with_signed_regions(before.regions if before is not None else (), after, reader, time)
    readers = after.readers if reader in after.readers else (*after.readers, reader)[:MOST_READERS]
    place = readers.index(reader) if reader in readers else 0
    marked = []
    for k, boundary in enumerate(after.boundaries):
        old = before.boundaries[k] if before is not None else None
        if boundary is old:
            continue
        touched = _touched(old, boundary)
        if touched.any():
            by = np.where(np.isin(boundary.origin, USERS), np.uint8(place), np.uint8(0))
            marked.append(
                replace(
                    boundary,
                    readers=np.where(touched, by, boundary.readers),
                    times=np.where(touched, np.uint32(time), boundary.times),
                )
            )
    if not marked:
        return after
    return replace(after.with_boundaries(*marked), readers=readers)


def _touched(old: Boundary | None, new: Boundary) -> np.ndarray:
    if old is None:
        return (new.origin != Origin.NONE) & (new.times == 0)
    # A result that comes to the same depths again is still a new one.
    anew = (old.times != 0) & (new.times == 0)
    return differs(old.depth, new.depth) | (old.origin != new.origin) | anew


def _with_signed_regions(old: tuple[Region, ...], after: Segmentation, reader: str, time: int) -> Segmentation:
    if all(region.time or region in old for region in after.regions):
        return after
    return replace(
        after,
        regions=tuple(
            region if region.time or region in old else replace(region, reader=reader, time=time)
            for region in after.regions
        ),
    )


def corrected_share(boundary: Boundary) -> float:
    """Share (0..1) of a boundary's A-scans that a hand placed, imported or interpolated."""
    return float(np.isin(boundary.origin, USERS).mean())


def mean_shift(segmentation: Segmentation, name: str) -> float:
    """Mean distance in px of a boundary from what the network found, over the A-scans a hand placed.

    Positive is deeper; NaN where no hand was, or no network.
    """
    boundary = segmentation.boundary(name)
    if segmentation.automatic is None:
        return float("nan")
    shift = boundary.depth - segmentation.automatic[segmentation.scheme.index_of(name)]
    known = shift[np.isin(boundary.origin, USERS) & np.isfinite(shift)]
    return float(known.mean()) if len(known) else float("nan")


def merged_within(
    before: Segmentation, result: Segmentation, first: int, last: int, over: bool = False
) -> Segmentation:
    """A new result of the network between two columns only, both inside; all else stays.

    A-scans in which a user placed a boundary keep it, unless the result goes `over` them.
    """
    kept = np.ones((len(before.boundaries), before.width), bool)
    inside = slice(max(first, 0), last + 1)
    kept[:, inside] = False if over else [np.isin(b.origin[inside], USERS) for b in before.boundaries]
    merged = replace(joined_where(before, result, kept), model=before.model or result.model)
    if result.automatic is not None:
        automatic = np.full_like(result.automatic, np.nan) if before.automatic is None else before.automatic.copy()
        automatic[:, inside] = result.automatic[:, inside]
        merged = replace(merged, automatic=automatic)
    return merged


def joined_where(before: Segmentation, result: Segmentation, kept: np.ndarray) -> Segmentation:
    """`before` with other boundaries: its own where `kept` (boundaries, width), those of `result` elsewhere.

    Those kept stop the others. A boundary that is kept throughout is that of `before` itself.
    """
    joined = replace(before, boundaries=_joined(before, result, kept))
    for old, stays in zip(before.boundaries, kept, strict=True):
        # The result has no vertices; those beside what changed are still good.
        new = old if stays.all() else replace(joined.boundary(old.name), vertices=old.vertices)
        joined = with_fresh_vertices(before, joined.with_boundaries(new), old.name)
    return joined


def kept_where_alike(before: Segmentation, result: Segmentation) -> Segmentation:
    """`result` in place of `before`, but what a user placed at the same depth stays his: by whom, and when.

    Depths are the same within the rounding of a table. Where no depth changes at all, everything but the origins
    stays that of `before`: the verdict, too, and what the network found. `before` itself when nothing changes.
    """
    pairs = zip(before.boundaries, result.boundaries, strict=True)
    kept = [
        ~differs(old.depth, new.depth, TABLE_ROUNDING) & (np.isin(old.origin, USERS) | (old.origin == new.origin))
        for old, new in pairs
    ]
    if np.all(kept):
        return before
    joined = joined_where(before, result, np.stack(kept))
    if not changed_columns(before, result, TABLE_ROUNDING).any():
        return joined
    return replace(result, boundaries=joined.boundaries, readers=before.readers)


def endangers(now: Segmentation | None, after: Segmentation) -> bool:
    """Whether `after` has other depths than a scan that a user worked on or judged; one signed off is in no danger."""
    if now is None or now.verdict.signed:
        return False
    touched = now.has_users_boundaries or now.verdict.kind != OPEN
    return touched and bool(changed_columns(now, after, TABLE_ROUNDING).any())


def replaced_around(before: Segmentation, result: Segmentation, held: Collection[str]) -> Segmentation:
    """A new result in place of `before`, of which the boundaries `held` stay; what would cross them stops at them."""
    if not held:
        return result
    names = [boundary.name for boundary in before.boundaries]
    kept = np.repeat(np.isin(names, list(held))[:, None], before.width, axis=1)
    placed = replace(result, boundaries=_joined(before, result, kept), readers=before.readers)
    return placed.with_boundaries(*(before.boundary(name) for name in held))


def _joined(before: Segmentation, result: Segmentation, kept: np.ndarray) -> tuple[Boundary, ...]:
    """Boundaries of `before` where `kept` (boundaries, width), of `result` elsewhere, in order."""
    depths = np.where(kept, before.depths, np.nan)
    above = np.fmax.accumulate(depths, axis=0)
    below = np.fmin.accumulate(depths[::-1], axis=0)[::-1]
    free = np.fmin(np.fmax(result.depths, above), below)
    boundaries = []
    for old, new, depth, stays in zip(before.boundaries, result.boundaries, free, kept, strict=True):
        boundaries.append(
            replace(
                new,
                depth=np.where(stays, old.depth, np.where(new.seen, depth, np.nan)).astype(np.float32),
                origin=np.where(stays, old.origin, new.origin).astype(np.uint8),
                deviation=np.where(stays, old.deviation, new.deviation).astype(np.float32),
                vertices=None,
                readers=np.where(stays, old.readers, new.readers).astype(np.uint8),
                times=np.where(stays, old.times, new.times).astype(np.uint32),
            )
        )
    return tuple(boundaries)
