"""Damage to any bytes, and to the headers of binary formats; what knows more of a format is in `fuzz_structures`."""

import contextlib
import struct
import zlib

import fuzz_structures
import numpy as np
from fuzz_seeds import Seed

Random = np.random.Generator
INTEGERS = (0, 1, 2, 31, 32, 255, 256, 8192, 8193, 32767, 32768, 65535, 65536, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE,
            0xFFFFFFFF)  # fmt: skip
REALS = (0.0, -1.0, 1e-300, 1e300, float("nan"), float("inf"), -float("inf"))
BOMB = zlib.compress(bytes(20_000_000))
BLIND_SHARE = 0.25  # of the files
# Kind -> how many bytes of signature its headers leave alone, and where they end.
HEADERS = {
    "bmp": (6, 54),
    "jpg": (4, 320),
    "vol": (12, 2048),
    "e2e": (56, 2000),
    "chunks": (8, 1200),
    "bioptigen": (24, 700),
    "optovue": (0, 400),
    "img": (0, 400),
    "video": (16, 400),
    "octproj": (100, 4096),
}


def mutated(rng: Random, seed: Seed) -> bytes:
    """The seed with one to three kinds of damage; most of it leaves the signature of its kind alone."""
    blind, data = rng.random() < BLIND_SHARE, seed.data
    for _ in range(int(rng.integers(1, 4))):
        if blind:
            data = _choice(rng, BLIND)(rng, data, 0)
        elif seed.kind in fuzz_structures.KNOWN and rng.random() < 0.9:
            data = fuzz_structures.KNOWN[seed.kind](rng, data)
        elif seed.kind in ("png", "mask"):
            data = png(rng, data)
        elif seed.kind in HEADERS and rng.random() < 0.6:
            data = header(rng, data, *HEADERS[seed.kind])
        else:
            data = _choice(rng, BLIND)(rng, data, len(data) // 2 if seed.kind not in HEADERS else HEADERS[seed.kind][1])
    return data


def _choice(rng: Random, options):
    return options[int(rng.integers(len(options)))]


def _place(rng: Random, low: int, high: int) -> int:
    return int(rng.integers(low, max(high, low + 1)))


# any bytes; `keep` of them at the start are left alone


def flip_bits(rng: Random, data: bytes, keep: int) -> bytes:
    made = bytearray(data)
    for _ in range(int(rng.integers(1, 9))):
        if len(made) > keep:
            made[_place(rng, keep, len(made))] ^= 1 << int(rng.integers(8))
    return bytes(made)


def overwrite(rng: Random, data: bytes, keep: int) -> bytes:
    at, new = _place(rng, keep, len(data)), rng.bytes(int(rng.integers(1, 17)))
    return data[:at] + new + data[at + len(new) :]


def truncate(rng: Random, data: bytes, keep: int) -> bytes:
    return data[: _place(rng, max(keep, 1), len(data))]


def insert(rng: Random, data: bytes, keep: int) -> bytes:
    at = _place(rng, keep, len(data))
    return data[:at] + rng.bytes(_place(rng, 1, 64)) + data[at:]


def remove(rng: Random, data: bytes, keep: int) -> bytes:
    at = _place(rng, keep, len(data))
    return data[:at] + data[at + _place(rng, 1, 300) :]


def repeat(rng: Random, data: bytes, keep: int) -> bytes:
    at, length = _place(rng, keep, len(data)), _place(rng, 1, 300)
    return data[:at] + data[at : at + length] * _place(rng, 2, 9) + data[at + length :]


def blank(rng: Random, data: bytes, keep: int) -> bytes:
    at, length = _place(rng, keep, len(data)), _place(rng, 1, 300)
    piece = data[at : at + length]
    return data[:at] + bytes([_choice(rng, (0, 255))]) * len(piece) + data[at + length :]


def swap(rng: Random, data: bytes, keep: int) -> bytes:
    made, length = bytearray(data), _choice(rng, (1, 2, 4, 8, 64))
    one, other = (_place(rng, keep, len(data) - length) for _ in range(2))
    if abs(one - other) >= length and max(one, other) + length <= len(made):
        made[one : one + length], made[other : other + length] = data[other : other + length], data[one : one + length]
    return bytes(made)


BLIND = (flip_bits, overwrite, truncate, insert, remove, repeat, blank, swap)


# numbers of headers


def number(rng: Random, size: int, little: bool) -> bytes:
    order = "<" if little else ">"
    if size == 8 and rng.random() < 0.8:
        return struct.pack(f"{order}d", _choice(rng, REALS))
    return struct.pack(f"{order}Q", _choice(rng, INTEGERS))[: size if little else None][-size:]


def header(rng: Random, data: bytes, start: int, end: int) -> bytes:
    """Numbers of two, four or eight bytes become 0, 1, limits, huge, negative or no number at all."""
    made = bytearray(data)
    for _ in range(int(rng.integers(1, 4))):
        size = _choice(rng, (2, 4, 4, 8))
        at = _place(rng, start, min(end, len(made) - size))
        if rng.random() < 0.8:
            at -= at % 4  # where fields begin
        if start <= at <= len(made) - size:
            made[at : at + size] = number(rng, size, little=rng.random() < 0.9)
    return bytes(made)


# PNG, with checksums that fit


def png(rng: Random, data: bytes) -> bytes:
    chunks = _chunks(data)
    if not chunks:
        return flip_bits(rng, data, 8)
    place = int(rng.integers(len(chunks)))
    name, body = chunks[place]
    match int(rng.integers(7)):
        case 0:
            chunks[0] = (chunks[0][0], header(rng, chunks[0][1], 0, 13))
        case 1:
            chunks[place] = (name, _choice(rng, BLIND)(rng, body, 0) if body else rng.bytes(8))
        case 2:
            chunks.insert(place, chunks[int(rng.integers(len(chunks)))])
        case 3:
            del chunks[place]
        case 4:
            chunks.insert(1, _extra_chunk(rng))
        case 5:
            at = int(rng.integers(13))
            body = bytearray(chunks[0][1].ljust(13, b"\0"))
            body[at] = _choice(rng, (0, 1, 2, 3, 4, 6, 8, 16, 32, 255))
            chunks[0] = (b"IHDR", bytes(body))
        case _:
            chunks = _other_pixels(rng, chunks)
    body = b"".join(struct.pack(">I", len(b)) + n + b + struct.pack(">I", zlib.crc32(n + b)) for n, b in chunks)
    return data[:8] + body


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        found.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def _other_pixels(rng: Random, chunks: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Fewer, more or other bytes than the header promises, compressed as they should be."""
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    with contextlib.suppress(zlib.error):
        packed = zlib.compress(_choice(rng, BLIND)(rng, zlib.decompress(packed), 0))
    others = [chunk for chunk in chunks if chunk[0] not in (b"IDAT", b"IEND")]
    return [*others, (b"IDAT", packed), (b"IEND", b"")]


def _extra_chunk(rng: Random) -> tuple[bytes, bytes]:
    return _choice(
        rng,
        [
            (b"zTXt", b"Comment\0\0" + BOMB),
            (b"iTXt", b"Comment\0\1\0\0\0" + BOMB),
            (b"iCCP", b"icc\0\0" + BOMB),
            (b"tEXt", b"Comment\0" + rng.bytes(300)),
            (b"PLTE", rng.bytes(int(rng.integers(0, 900)))),
            (b"tRNS", rng.bytes(int(rng.integers(0, 300)))),
            (b"eXIf", b"MM\0*\0\0\0\x08" + rng.bytes(60)),
            (b"acTL", struct.pack(">II", _choice(rng, INTEGERS), _choice(rng, INTEGERS))),
            (b"fcTL", rng.bytes(26)),
        ],
    )
