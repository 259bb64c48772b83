"""Annotations of other tools into the ordered boundaries of one scan, with a report of what had to give way.

Tools that draw polygons let neighbours disagree about the line they share. Here there is one line: where the two
overlap the polygon drawn later has it, as when they are painted in order; a gap is split at its middle.
"""

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np

from octlayers_gui.core.annotation import Finding, LabelledPolygon, PictureAnnotation, layer_of, shown
from octlayers_gui.core.errors import InvalidEdit, UnreadableAnnotation
from octlayers_gui.core.outlines import extent
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.provenance import kept_where_alike
from octlayers_gui.core.region_edits import closed_region
from octlayers_gui.core.regions import Region
from octlayers_gui.core.scheme import BASE_8, LayerScheme
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.core.shared_lines import Edges, joined

BEYOND = 0.05  # px outside the picture, or above another boundary, that are rounding
UNLABELLED = "unlabelled"

UNKNOWN = Phrase("No layer is called {label!r}; {count} polygon(s) of it became region(s).")
NO_AREA = Phrase("A polygon {label!r} encloses no area of the picture; it was left out.")
NARROW = Phrase("A polygon {label!r} covers the centre of no A-scan of the picture; it was left out.")
FOLDS = Phrase("{count} polygon(s) {label!r} fold back or lie over each other; their outermost edges count.")
OVERHANG = Phrase(
    "{count} polygon(s) {label!r} reach beyond the picture, by up to {most:.1f} px; they were cut at its border."
)
INTERRUPTED = Phrase("{layer} is interrupted in {count} A-scan(s) of the mask; its outermost edges count.")
NO_BOUNDARY = Phrase("No boundary is called {name!r}; it was left out.")
OUTSIDE = Phrase(
    "{name} lies beyond the picture in {count} A-scan(s), by up to {most:.1f} px; it was put on its border."
)
NOT_IN_FILE = Phrase("Not in the file, and so not seen now: {names}.")
NOTHING_NEW = Phrase("The scan holds all of this already.")
ALREADY_THERE = Phrase("{count} region(s) were there already.")
CROSSING = Phrase(
    "{name} crosses a boundary above it in {count} A-scan(s), by up to {most:.1f} px; it was put on that one."
)


@dataclass(frozen=True, eq=False)
class Merged:
    """A segmentation made of an annotation, and what is to be told of it; without `boundaries` it has only regions."""

    segmentation: Segmentation
    findings: tuple[Finding, ...]
    boundaries: bool


def merged(annotation: PictureAnnotation, size: tuple[int, int], scheme: LayerScheme = BASE_8) -> Merged:
    """What an annotation says of a scan of `size` (rows, columns); A-scans it places count as imported.

    A depth beyond the picture is put on its border. Polygons whose label is no layer become regions. Raises
    `UnreadableAnnotation` when the annotation is of a picture of another size.
    """
    _check_size(annotation, size)
    found = list(annotation.findings)
    layers, others = split_by_label(annotation, scheme)
    if annotation.depths:
        depths = _ordered(_depths_of(annotation, size, scheme, found), scheme, found)
    else:
        mask = annotation.mask
        edges = _edges_of(layers, size, scheme, found) if mask is None else _edges_of_mask(mask, scheme, found)
        result = joined(edges, scheme)
        depths, found = result.depths, [*found, *result.findings]
    regions = _regions_of(others, size, found)
    if not annotation.free:
        counts = Counter(region.label for region in regions)
        found += [Finding(UNKNOWN, {"label": label, "count": count}) for label, count in counts.items()]
    segmentation = Segmentation.of(depths, size[0], Origin.IMPORTED, scheme=scheme)
    return Merged(replace(segmentation, regions=regions), tuple(found), bool(np.isfinite(depths).any()))


def split_by_label(
    annotation: PictureAnnotation, scheme: LayerScheme = BASE_8
) -> tuple[list[LabelledPolygon], list[LabelledPolygon]]:
    """Polygons that are layers, and the others, which are regions."""
    if annotation.free:
        return [], list(annotation.polygons)
    layers = [p for p in annotation.polygons if layer_of(p.label, scheme) is not None]
    return layers, [p for p in annotation.polygons if layer_of(p.label, scheme) is None]


def _check_size(annotation: PictureAnnotation, size: tuple[int, int]) -> None:
    declared = annotation.size or (annotation.mask.shape if annotation.mask is not None else None)
    if declared is not None and tuple(declared) != tuple(size):
        raise UnreadableAnnotation(
            "The annotation of {stem!r} is for {columns} x {rows} pixels; the picture has {width} x {height}.",
            stem=annotation.stem,
            columns=declared[1],
            rows=declared[0],
            width=size[1],
            height=size[0],
        )
    for name, depth in annotation.depths.items():
        if len(depth) != size[1]:
            raise UnreadableAnnotation(
                "{name} of {stem!r} has {columns} columns, but the picture has {width}.",
                name=name,
                stem=annotation.stem,
                columns=len(depth),
                width=size[1],
            )


# polygons


def _edges_of(polygons: list[LabelledPolygon], size: tuple[int, int], scheme: LayerScheme, found: list) -> Edges:
    rows, columns = size
    edges = Edges.none(len(scheme.layers), columns)
    folds: Counter[str] = Counter()
    for order, polygon in enumerate(polygons):
        place = layer_of(polygon.label, scheme).index - 1
        upper, lower, folded = extent(polygon.points, columns)
        if not np.isfinite(upper).any():
            found.append(Finding(NARROW, {"label": shown(polygon.label)}))
            continue
        apart = edges.add(place, np.clip(upper, 0, rows), np.clip(lower, 0, rows), order)
        folds[shown(polygon.label)] += int(folded or apart)
    found += [Finding(FOLDS, {"label": label, "count": count}) for label, count in folds.items() if count]
    _tell_overhangs(polygons, size, found)
    return edges


def _tell_overhangs(polygons: list[LabelledPolygon], size: tuple[int, int], found: list) -> None:
    most: dict[str, list[float]] = {}
    for polygon in polygons:
        beyond = max(float(-polygon.points.min()), float((polygon.points - (size[1], size[0])).max()))
        if beyond > BEYOND:
            most.setdefault(shown(polygon.label), []).append(beyond)
    found += [
        Finding(OVERHANG, {"label": label, "count": len(beyond), "most": max(beyond)}) for label, beyond in most.items()
    ]


def _regions_of(polygons: list[LabelledPolygon], size: tuple[int, int], found: list) -> tuple[Region, ...]:
    regions = []
    for polygon in polygons:
        label = shown(polygon.label) or UNLABELLED
        try:
            region = closed_region(label, polygon.points, size)
            regions.append(replace(region, reader=polygon.reader, time=polygon.time))
        except InvalidEdit:
            found.append(Finding(NO_AREA, {"label": label}))
    _tell_overhangs(polygons, size, found)
    return tuple(regions)


# masks


def _edges_of_mask(mask: np.ndarray, scheme: LayerScheme, found: list) -> Edges:
    edges = Edges.none(len(scheme.layers), mask.shape[1])
    for place, layer in enumerate(scheme.layers):
        inside = mask == layer.index
        seen = inside.any(axis=0)
        upper = np.where(seen, inside.argmax(axis=0), np.nan)
        lower = np.where(seen, mask.shape[0] - inside[::-1].argmax(axis=0), np.nan)
        interrupted = int((seen & (inside.sum(axis=0) < lower - upper)).sum())
        if interrupted:
            found.append(Finding(INTERRUPTED, {"layer": layer.name, "count": interrupted}))
        if seen.any():
            edges.add(place, upper, lower, place)
    return edges


# boundaries


def _depths_of(annotation: PictureAnnotation, size: tuple[int, int], scheme: LayerScheme, found: list) -> np.ndarray:
    depths = np.full((len(scheme.boundaries), size[1]), np.nan)
    for name, depth in annotation.depths.items():
        if not np.isfinite(depth).any():
            continue
        if name not in scheme.boundaries:
            found.append(Finding(NO_BOUNDARY, {"name": shown(name)}))
            continue
        inside = np.clip(depth, 0, size[0])
        beyond = np.nan_to_num(np.abs(depth - inside))
        if (beyond > BEYOND).any():
            facts = {"name": name, "count": int((beyond > BEYOND).sum()), "most": float(beyond.max())}
            found.append(Finding(OUTSIDE, facts))
        depths[scheme.index_of(name)] = inside
    return depths


def _ordered(depths: np.ndarray, scheme: LayerScheme, found: list) -> np.ndarray:
    """Depths in order; graders' tables cross by fractions of a pixel where layers vanish."""
    floor = np.maximum.accumulate(np.where(np.isfinite(depths), depths, -np.inf), axis=0)
    for k, name in enumerate(scheme.boundaries):
        by = np.where(np.isfinite(depths[k]), floor[k] - depths[k], 0)
        if (by > BEYOND).any():
            facts = {"name": name, "count": int((by > BEYOND).sum()), "most": float(by.max())}
            found.append(Finding(CROSSING, facts))
    return np.where(np.isfinite(depths), floor, np.nan)


def put_into(
    now: Segmentation | None, placed: Segmentation | None, result: Merged
) -> tuple[Segmentation, tuple[Finding, ...]]:
    """A scan's segmentation with what was imported for it, and what is to be told of that.

    `placed` has the boundaries as they are to stand now, None for none; regions join those that are there already.
    Where a user had placed a boundary at the same depth, it stays as it was, with whom it is by.
    """
    found, before = [], now.regions if now is not None else ()
    regions = [region for region in result.segmentation.regions if not any(_same(region, other) for other in before)]
    if len(regions) < len(result.segmentation.regions):
        found.append(Finding(ALREADY_THERE, {"count": len(result.segmentation.regions) - len(regions)}))
    if now is None:
        base = placed or Segmentation.empty(result.segmentation.height, result.segmentation.width)
        return replace(base, regions=tuple(regions)), tuple(found)
    base = now if placed is None else kept_where_alike(now, placed)
    lost = [b.name for b, a in zip(now.boundaries, base.boundaries, strict=True) if b.seen.any() > a.seen.any()]
    if lost:
        found.append(Finding(NOT_IN_FILE, {"names": ", ".join(lost)}))
    if base is now and not regions:
        return now, (*found, Finding(NOTHING_NEW))
    return replace(base, regions=(*before, *regions)), tuple(found)


def _same(one: Region, other: Region) -> bool:
    return one.label == other.label and np.array_equal(one.outline, other.outline)
