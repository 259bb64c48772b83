"""What a project file keeps of a volume beside pixels and scale: where its B-scans lie, and the fundus picture.

A table of its own, which project files of earlier versions lack.
"""

import json
import sqlite3

import numpy as np

from octlayers_gui.core.acquisition import Localizer
from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.pixel_bytes import pixels_from_bytes, pixels_to_bytes

TABLE = "CREATE TABLE IF NOT EXISTS facts(volume INTEGER PRIMARY KEY, told TEXT, localizer BLOB)"


def write_facts(cursor: sqlite3.Cursor, place: int, volume: Volume) -> None:
    """Keep the facts of the volume at `place`, in the transaction that is open."""
    told = {
        "scan_pattern": volume.scan_pattern,
        "z_um": volume.z_um,
        "fovea": volume.fovea,
        "side_by_side": volume.side_by_side,
    }
    picture = volume.localizer
    data = None
    if picture is not None:
        data = pixels_to_bytes(picture.pixels)
        shape, kind = picture.pixels.shape, picture.pixels.dtype.str
        told["localizer"] = {"shape": shape, "dtype": kind, "um_per_px": picture.um_per_px}
        if picture.scan_lines is not None:
            # NaN is no JSON.
            ways = np.where(np.isfinite(picture.scan_lines), picture.scan_lines.astype(float), None)
            told["localizer"]["scan_lines"] = ways.tolist()
    cursor.execute(TABLE)
    cursor.execute("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", (place, json.dumps(told), data))


def forget_facts(cursor: sqlite3.Cursor, place: int) -> None:
    """Take the facts of the volume at `place` out, in the transaction that is open."""
    cursor.execute(TABLE)
    cursor.execute("DELETE FROM facts WHERE volume = ?", (place,))


def read_facts(cursor: sqlite3.Cursor) -> dict[int, dict]:
    """By place, the arguments of `Volume` that are kept here; {} where nothing is. Raises sqlite3.DatabaseError."""
    if cursor.execute("SELECT 1 FROM sqlite_master WHERE name = 'facts'").fetchone() is None:
        return {}
    try:
        return {place: _facts(json.loads(told), data) for place, told, data in cursor.execute("SELECT * FROM facts")}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise sqlite3.DatabaseError("the facts of a volume are damaged") from error


def _facts(told: dict, data: bytes | None) -> dict:
    facts = {name: told.get(name) for name in ("scan_pattern", "z_um")}
    facts |= {name: tuple(told[name]) for name in ("fovea", "side_by_side") if told.get(name)}
    if data is not None:
        facts["localizer"] = _localizer(told["localizer"], data)
    return facts


def _localizer(kept: dict, data: bytes) -> Localizer | None:
    try:
        # Earlier versions stored no type, and some of their pictures had two bytes a pixel.
        pixels = pixels_from_bytes(data, kept.get("dtype", "|u1"), tuple(kept["shape"]))
    except UnreadableScan:
        return None  # the B-scans can do without
    ways = kept.get("scan_lines")
    return Localizer(pixels, kept["um_per_px"], None if ways is None else np.array(ways, np.float32))
