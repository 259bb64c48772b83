"""Segmentations and their changes as bytes, for the project file.

A JSON head (its length first, 4 bytes, little-endian) tells names, types and shapes of the arrays that
follow, zlib-compressed.
"""

import json
import math
import zlib
from collections.abc import Mapping
from dataclasses import asdict

import numpy as np

from octlayers_gui.core.changes import PER_COLUMN, Change, Part, Stretch
from octlayers_gui.core.errors import UnreadableProject
from octlayers_gui.core.regions import Region
from octlayers_gui.core.scheme import SCHEMES
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import Verdict
from octlayers_gui.io.pixel_bytes import QUICK, unpacked

HEAD = 4


def change_to_bytes(change: Change) -> bytes:
    """Both sides of a change."""
    arrays: dict[str, np.ndarray] = {}
    head = {side: _told(getattr(change, side), side, arrays) for side in ("before", "after")}
    return _pack(head, arrays)


def change_from_bytes(data: bytes) -> Change:
    """The change that `change_to_bytes` wrote; raises `UnreadableProject`."""
    head, arrays = _unpack(data)
    return Change(*(_heard(head[side], side, arrays) for side in ("before", "after")))


def part_to_bytes(part: Part) -> bytes:
    """One side of a change."""
    arrays: dict[str, np.ndarray] = {}
    return _pack({"part": _told(part, "part", arrays)}, arrays)


def part_from_bytes(data: bytes) -> Part:
    """The part that `part_to_bytes` wrote; raises `UnreadableProject`."""
    head, arrays = _unpack(data)
    return _heard(head["part"], "part", arrays)


def _told(part: Part | None, side: str, arrays: dict[str, np.ndarray]) -> dict | None:
    if part is None:
        return None
    starts, facts = {}, None
    for k, stretch in part.stretches.items():
        starts[str(k)] = stretch.start
        for name, values in stretch.arrays.items():
            arrays[f"{side}/{k}/{name}"] = values
        if stretch.vertices is not None:
            arrays[f"{side}/{k}/vertices"] = stretch.vertices
    if part.facts is not None:
        facts = _facts_told(part.facts, side, arrays)
    return {"starts": starts, "facts": facts}


def _facts_told(facts: Segmentation, side: str, arrays: dict[str, np.ndarray]) -> dict:
    if facts.automatic is not None:
        arrays[f"{side}/automatic"] = facts.automatic
    for place, region in enumerate(facts.regions):
        arrays[f"{side}/region/{place}"] = region.outline
    return {
        "scheme": facts.scheme.name,
        "height": facts.height,
        "model": facts.model,
        "doubt": facts.doubt,
        "readers": list(facts.readers),
        "verdict": asdict(facts.verdict),
        "regions": [region.label for region in facts.regions],
        "region_hands": [(region.reader, region.time) for region in facts.regions],
    }


def _heard(head: dict | None, side: str, arrays: Mapping[str, np.ndarray]) -> Part | None:
    if head is None:
        return None
    stretches = {
        int(k): Stretch(
            start,
            {name: arrays[f"{side}/{k}/{name}"] for name in PER_COLUMN},
            _owned(arrays.get(f"{side}/{k}/vertices")),
        )
        for k, start in head["starts"].items()
    }
    facts = None if head["facts"] is None else _facts_heard(head["facts"], side, arrays)
    return Part(facts, stretches)


def _facts_heard(facts: dict, side: str, arrays: Mapping[str, np.ndarray]) -> Segmentation:
    if facts["scheme"] not in SCHEMES:
        raise UnreadableProject(
            "The project uses the layer scheme {scheme!r}, which is not known here.", scheme=facts["scheme"]
        )
    verdict = facts["verdict"]
    verdict["accepted"] = tuple((name, int(column)) for name, column in verdict["accepted"])
    return Segmentation(
        SCHEMES[facts["scheme"]],
        (),
        facts["height"],
        facts["model"],
        facts["doubt"],
        tuple(facts["readers"]),
        _owned(arrays.get(f"{side}/automatic")),
        _regions_heard(facts, side, arrays),
        Verdict(**verdict),
    )


def _regions_heard(facts: dict, side: str, arrays: Mapping[str, np.ndarray]) -> tuple[Region, ...]:
    labels = facts["regions"]
    hands = facts.get("region_hands") or [("", 0)] * len(labels)  # older projects do not know whose they are
    return tuple(
        Region(label, _owned(arrays[f"{side}/region/{place}"]), reader, time)
        for place, (label, (reader, time)) in enumerate(zip(labels, hands, strict=True))
    )


def _owned(values: np.ndarray | None) -> np.ndarray | None:
    """A copy: what is read is a view that would keep everything read with it alive."""
    return None if values is None else values.copy()


def _pack(head: dict, arrays: Mapping[str, np.ndarray]) -> bytes:
    told = [[name, values.dtype.str, values.shape] for name, values in arrays.items()]
    text = json.dumps({**head, "arrays": told}, separators=(",", ":")).encode()
    body = b"".join(np.ascontiguousarray(values).tobytes() for values in arrays.values())
    return len(text).to_bytes(HEAD, "little") + text + zlib.compress(body, QUICK)


def _unpack(data: bytes) -> tuple[dict, dict[str, np.ndarray]]:
    try:
        end = HEAD + int.from_bytes(data[:HEAD], "little")
        head, arrays, at = json.loads(data[HEAD:end]), {}, 0
        told = [(name, kind, shape, math.prod(shape)) for name, kind, shape in head.pop("arrays")]
        body = unpacked(data[end:], sum(count * np.dtype(kind).itemsize for _, kind, _, count in told))
        for name, kind, shape, count in told:
            arrays[name] = np.frombuffer(body, np.dtype(kind), count, at).reshape(shape)
            at += arrays[name].nbytes
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, zlib.error) as error:
        raise UnreadableProject("The project file is damaged: an edit in it cannot be read.") from error
    return head, arrays
