"""Damage that knows the structure of a format, so that most of it gets past the first look at a file."""

import io
import json
import sqlite3
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import fuzz_tags
import numpy as np

Random = np.random.Generator
HUGE = 10**400
VALUES = (None, True, 0, -1, 1e308, float("nan"), float("inf"), HUGE, 2**63, "", "a", "\ud800", "a\0b", "../../x.png",
          "x" * 5000, [], {}, [[]], [None], {"a": 1}, [1, 2, 3], "\u202e\n", "9" * 5000)  # fmt: skip
TEXTS = ("", " ", "0", "-1", "nan", "inf", "1e999", "9" * 400, "NA", "x" * 5000, "1,5", "\u202e", "../../x.tif",
         "..\\..\\x.tif", "/etc/passwd", "1 2 3", "0x10", "１２")  # fmt: skip
DEEP = 3000
DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError, struct.error)


def _choice(rng: Random, options):
    return options[int(rng.integers(len(options)))]


# JSON


def change_json(rng: Random, data: bytes) -> bytes:
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return data
    places = list(_places(tree))
    if not places:
        return data
    for _ in range(int(rng.integers(1, 3))):
        holder, key = _choice(rng, places)
        _change(rng, holder, key)
    if rng.random() < 0.03:
        return data[:-1] + b', "deep": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    return json.dumps(tree).encode()


def _places(tree) -> list[tuple]:
    found, waiting = [], [tree]
    while waiting:
        node = waiting.pop()
        keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        for key in keys:
            found.append((node, key))
            waiting.append(node[key])
    return found


def _change(rng: Random, holder, key) -> None:
    try:
        match int(rng.integers(6)):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, list):
                holder.extend([holder[key]] * int(rng.integers(1, 50)))
            case 1:
                holder[f"{key} "] = holder[key]
            case 2:
                holder[key] = [holder[key]]
            case 3 if isinstance(holder, dict):
                other = _choice(rng, list(holder))
                holder[key], holder[other] = holder[other], holder[key]
            case _:
                holder[key] = _choice(rng, VALUES)
    except (KeyError, IndexError):
        return  # an earlier change took it away


# XML


def change_xml(rng: Random, data: bytes) -> bytes:
    if rng.random() < 0.08:
        return _with_entities(rng, data)
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, LookupError, ValueError):
        return data
    for _ in range(int(rng.integers(1, 4))):
        elements = list(root.iter())
        parent = _choice(rng, [e for e in elements if len(e)] or elements)
        match int(rng.integers(6)):
            case 0 if len(parent):
                parent.remove(_choice(rng, list(parent)))
            case 1 if len(parent):
                parent.extend([_choice(rng, list(parent))] * int(rng.integers(1, 30)))
            case 3:
                _choice(rng, elements).tag = _choice(rng, elements).tag
            case _:
                _choice(rng, [e for e in elements if not len(e)]).text = _choice(rng, TEXTS)
    try:
        text = ElementTree.tostring(root, "utf-8")
    except RecursionError:
        return data  # it is deep enough
    deep = b"<Image>" * DEEP + b"</Image>" * DEEP if rng.random() < 0.05 else b""
    return text.replace(b"</", deep + b"</", 1)


def _with_entities(rng: Random, data: bytes) -> bytes:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "a" * 10}">' for n in range(9))
    kinds = (f"<!DOCTYPE x [{lines}]>", '<!DOCTYPE x [<!ENTITY e8 SYSTEM "file:///etc/passwd">]>',
             '<!DOCTYPE x SYSTEM "file:///etc/passwd">')  # fmt: skip
    head, sign, rest = data.partition(b"?>")
    first = rest.index(b">") + 1 if b">" in rest else 0
    return head + sign + _choice(rng, kinds).encode() + rest[:first] + b"&e8;" + rest[first:]


# tables


def change_csv(rng: Random, data: bytes) -> bytes:
    rows = [line.split(",") for line in data.decode("utf-8", "replace").splitlines()]
    if not rows:
        return data
    for _ in range(int(rng.integers(1, 6))):
        first = 0 if rng.random() < 0.1 else min(1, len(rows) - 1)
        row = int(rng.integers(first, len(rows)))
        match int(rng.integers(5)):
            case 0 if len(rows) > 2:
                del rows[row]
            case 1:
                rows.insert(row, list(rows[row]))
            case 2:
                rows[row] = rows[row][: int(rng.integers(len(rows[row]) + 1))]
            case _ if rows[row]:
                rows[row][int(rng.integers(len(rows[row])))] = _choice(rng, TEXTS)
    return "\n".join(map(",".join, rows)).encode("utf-8", "replace")


# archives


def change_zip(rng: Random, data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    except DAMAGE:
        return data
    name = _choice(rng, list(members) or ["meta.json"])
    member = members.get(name, b"")
    roll = rng.random()
    if roll < 0.1:
        members.pop(name, None)
    elif roll < 0.15:
        members[f"../{name}"] = member
    elif name.endswith(".json"):
        members[name] = change_json(rng, member)
    elif name.endswith(".npy") and roll < 0.8:
        members[name] = _npy(rng, member)
    elif member:
        at = int(rng.integers(len(member)))
        members[name] = member[:at] + rng.bytes(8) + member[at + 8 :]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return made.getvalue()


def _npy(rng: Random, data: bytes) -> bytes:
    head = data[10:128].decode("latin-1")
    start, end = head.find("("), head.find(")")
    if start < 0 or end < 0:
        return data
    shapes = ("(0,)", "()", "(9999999,)", "(2, 96)", "(-1, 3, 4)", "(99999999999, 4)", "(1, 1, 1, 1)", "(0, 0, 0)")
    kinds = ("<f8", "|O", "<U9", "|u1", "<i8", "<c16", "<M8[s]")
    if rng.random() < 0.5:
        head = head[:start] + _choice(rng, shapes) + head[end + 1 :]
    else:
        at = head.find("'descr': '") + 10
        head = head[:at] + _choice(rng, kinds) + head[head.find("'", at) :]
    return data[:10] + head.rstrip().ljust(117).encode("latin-1")[:117] + b"\n" + data[128:]


# a project's database


def change_project(rng: Random, data: bytes) -> bytes:
    with tempfile.NamedTemporaryFile(suffix=".octproj") as file:
        Path(file.name).write_bytes(data)
        connection = sqlite3.connect(file.name, isolation_level=None)
        try:
            _change_database(rng, connection)
        except (sqlite3.Error, OverflowError, UnicodeError):
            return data
        finally:
            connection.close()
        return Path(file.name).read_bytes()


def _change_database(rng: Random, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = OFF")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for _ in range(int(rng.integers(1, 4))):
        table = _choice(rng, tables)
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        column = _choice(rng, columns)
        roll = rng.random()
        if roll < 0.04:
            connection.execute(f"DROP TABLE {table}")
            return
        if roll < 0.1:
            connection.execute(f"DELETE FROM {table}")
            continue
        (value,) = connection.execute(f"SELECT {column} FROM {table} LIMIT 1").fetchone() or (None,)
        connection.execute(f"UPDATE OR REPLACE {table} SET {column} = ?", (_cell(rng, value),))


def _cell(rng: Random, value):
    if isinstance(value, bytes) and value and rng.random() < 0.8:
        if rng.random() < 0.5:
            at = int(rng.integers(len(value)))
            return value[:at] + rng.bytes(2) + value[at + 2 :]
        return _packed(rng, value)
    if isinstance(value, str) and value[:1] in "[{" and rng.random() < 0.8:
        return change_json(rng, value.encode()).decode()
    return _choice(rng, (None, 0, -1, 1, 2**40, 2**63 - 1, 1e300, "", "x", "OU", b"", b"\0" * 9, "|u1", "<f8", "|O"))


def _packed(rng: Random, value: bytes) -> bytes:
    """The JSON in front of what the program packs, changed."""
    length = int.from_bytes(value[:4], "little")
    if value[4:5] != b"{" or length > len(value):
        return value[: int(rng.integers(len(value)))]
    text = change_json(rng, value[4 : 4 + length])
    return len(text).to_bytes(4, "little") + text + value[4 + length :]


KNOWN: dict[str, Callable[[Random, bytes], bytes]] = {
    "json": change_json,
    "xml": change_xml,
    "iowa": change_xml,
    "csv": change_csv,
    "zip": change_zip,
    "octproj": change_project,
    "dcm": fuzz_tags.change_dicom,
    "tif": fuzz_tags.change_tiff,
}
