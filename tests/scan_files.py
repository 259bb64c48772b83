"""Tiny files of devices, built by hand after published descriptions of their formats. Nobody's eyes are in them."""

import struct
from pathlib import Path

import numpy as np

NAME = "ZZNAMEZZ"  # planted wherever a format keeps a person's name


def layered(rows: int = 96, columns: int = 64, shift: int = 0) -> np.ndarray:
    """Grey (rows, columns) uint8 with bright layers at a third and two thirds of the depth."""
    row = np.arange(rows)[:, None] + shift
    picture = 20 + 200 * np.exp(-(((row - rows / 3) / 4) ** 2)) + 150 * np.exp(-(((row - 2 * rows / 3) / 6) ** 2))
    noise = np.random.default_rng(shift).normal(0, 4, (rows, columns))
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def fundus(side: int, seed: int = 0) -> np.ndarray:
    """Grey (side, side) uint8: vessels in all directions over a soft background."""
    import cv2

    rng = np.random.default_rng(seed)
    picture = np.full((side, side), 120, np.uint8)
    for _ in range(30):
        start, end = rng.integers(0, side, 2), rng.integers(0, side, 2)
        width = int(rng.integers(1, max(side // 60, 2)))
        cv2.line(picture, start.tolist(), end.tolist(), int(rng.integers(60, 90)), width)
    noise = rng.normal(0, 6, picture.shape)
    return np.clip(cv2.GaussianBlur(picture, (0, 0), 1) + noise, 0, 255).astype(np.uint8)


def write_vol(
    path: Path,
    frames: np.ndarray,
    pattern: int = 3,
    eye: bytes = b"OD",
    lines: dict[int, np.ndarray] | None = None,
    ends: np.ndarray | None = None,
    localizer: int = 60,
) -> Path:
    """A Heidelberg `.vol` of frames (n, rows, columns). lines: place -> (n, columns); ends: (n, 4) mm."""
    count, rows, columns = frames.shape
    kept = max(lines) + 1 if lines else 0
    frame_header = 256 + 4 * kept * columns
    header = bytearray(2048)
    sizes = (columns, count, rows, 0.0115, 0.24, 0.00387, localizer, localizer)
    struct.pack_into("<12sIIIdddII", header, 0, b"HSF-OCT-103\0", *sizes)
    struct.pack_into("<ddId4s", header, 56, 0.1, 0.1, 30, 0.0, eye)
    struct.pack_into("<QiI", header, 88, 0, pattern, frame_header)
    struct.pack_into("<24s", header, 140, NAME.encode())
    struct.pack_into("<24s", header, 176, NAME.encode())
    with path.open("wb") as file:
        file.write(header + fundus(localizer).tobytes())
        for index, frame in enumerate(frames):
            facts = bytearray(256)
            way = (0.5, 1.0 + 0.1 * index, 5.5, 1.0 + 0.1 * index) if ends is None else ends[index]
            struct.pack_into("<12sIddddII", facts, 0, b"HSF-BS-103\0\0", frame_header, *way, kept, 256)
            stored = np.full((kept, columns), 3.4e38, "<f4")
            for place, line in (lines or {}).items():
                stored[place] = line[index]
            file.write(facts + stored.tobytes() + frame.astype("<f4").tobytes())
    return path


def write_e2e(path: Path, volumes: list[np.ndarray], lines: dict[int, np.ndarray] | None = None) -> Path:
    """A Heidelberg `.e2e` with a series for each of `volumes` (n, rows, columns) of raw 16-bit pixels."""
    items = [(-1, -1, -1, 0, 9, _patient())]  # study, series, slice, place, type, data
    for series, frames in enumerate(volumes, 1):
        items.append((3, series, -1, 0, 11, bytes(14) + b"L" + bytes(12)))
        items.append((3, series, -1, 0, 1073741824, _e2e_image(33620481, fundus(90))))
        for index, frame in enumerate(frames):
            here = (3, series, 2 * index)
            items.append((*here, 0, 10004, _e2e_meta(frame.shape, index, len(frames))))
            items.append((*here, 1, 1073741824, _e2e_image(35652097, frame.astype("<u2"))))
            for name, line in (lines or {}).items():
                data = struct.pack("<IIIII", 0, name, 0, frame.shape[1], 0) + line.astype("<f4").tobytes()
                items.append((*here, 0, 10019, data))
    start = 36 + 52
    first = start + 52 + 44 * len(items)
    folders, data = b"", b""
    for place, (study, series, piece, ind, kind, item) in enumerate(items):
        at, whose = first + len(data), (1, study, series, piece, ind, 0, kind, 0)
        folders += struct.pack("<IIIIiiiiHHII", start + 52 + 44 * place, at, len(item), 0, *whose)
        data += struct.pack("<12sIIIIIiiiiHHII", b"MDbData", 0, 0, at, len(item), 0, *whose) + item
    version = struct.pack("<12sI20s", b"CMDb", 100, bytes(20))
    main = struct.pack("<12sI20sIIII", b"MDbMDir", 100, bytes(20), len(items), start, 0, 0)
    chunk = struct.pack("<12sI20sIIII", b"MDbDir", 100, bytes(20), len(items), start, 0, 0)
    path.write_bytes(version + main + chunk + folders + data)
    return path


def _patient() -> bytes:
    return struct.pack("<31s66sI1s25s", NAME.encode(), NAME.encode(), 0, b"F", NAME.encode()) + bytes(4)


def _e2e_image(kind: int, pixels: np.ndarray) -> bytes:
    rows, columns = pixels.shape
    return struct.pack("<IIIII", pixels.nbytes, kind, pixels.size, rows, columns) + pixels.tobytes()


def _e2e_meta(shape: tuple[int, int], index: int, count: int) -> bytes:
    rows, columns = shape
    y = -4.0 + index
    meta = struct.pack("<IIIffff", 0, rows, columns, -10.0, y, 10.0, y)
    meta += struct.pack("<IfffIffI", 0, 0, 0.00387, 0, 0, 0, 0, 0)
    meta += struct.pack("<IIIIffIQIf", columns, count, index, 3, 0.0, y, 0, 0, 1, 0.8)
    return meta + bytes(428 - len(meta))


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk of a Topcon file."""
    return bytes([len(name)]) + name + struct.pack("<I", len(data)) + data


def write_fds(path: Path, frames: np.ndarray) -> Path:
    """A Topcon `.fds` of frames (n, rows, columns) uint16, of a left eye, 6 x 4 mm, 2.6 um per row."""
    count, rows, columns = frames.shape
    scan = struct.pack("<BIIIIBI", 2, columns, rows, 16, count, 0, frames.nbytes)
    scan += frames.astype("<u2").tobytes()
    path.write_bytes(_topcon_start() + chunk(b"@IMG_SCAN_03", scan) + b"\0")
    return path


def write_fda(
    path: Path, frames: np.ndarray, lines: dict[str, np.ndarray] | None = None, compressed: bool = False
) -> Path:
    """A Topcon `.fda` with a picture of the fundus; lines: its name -> (n, columns) px from the bottom.

    compressed: its B-scans are JPEG 2000.
    """
    import imagecodecs

    count, rows, columns = frames.shape
    if compressed:
        scans = struct.pack("<BIIIIII", 2, 0, 0, columns, rows, count, 0)
        for frame in frames:
            code = imagecodecs.jpeg2k_encode(frame, reversible=True)
            scans += struct.pack("<i", len(code)) + code
        scans = chunk(b"@IMG_JPEG", scans)
    else:
        scans = struct.pack("<BIIIIBI", 2, columns, rows, 16, count, 0, frames.nbytes) + frames.astype("<u2").tobytes()
        scans = chunk(b"@IMG_MOT_COMP_03", scans)
    picture = imagecodecs.jpeg_encode(np.repeat(fundus(80)[:, :, None], 3, axis=2), level=95)
    scans += chunk(b"@IMG_FUNDUS", struct.pack("<IIII4sI", 80, 80, 24, 1, b"JPEG", len(picture)) + picture)
    scans += chunk(b"@REGIST_INFO", struct.pack("<BII4I32s4I", 0, 0, 0, 10, 20, 70, 60, b"", 0, 0, 0, 0))
    contours = b""
    for name, line in (lines or {}).items():
        head = struct.pack("<20sHII4s", name.encode(), 0, columns, count, bytes(4))
        contours += chunk(b"@CONTOUR_INFO", head + line[::-1].astype("<u2").tobytes())
    path.write_bytes(_topcon_start() + scans + contours + b"\0")
    return path


def _topcon_start() -> bytes:
    patient = f"{NAME:32}{NAME:32}Müller".encode("latin-1") + bytes(500)
    scale = struct.pack("<IIIddddd2B", 0, 0, 0, 6.0, 4.0, 2.6, 0, 0, 0, 0)
    eye = struct.pack("<BBI100s6H", 1, 0, 0, NAME.encode(), 2020, 1, 2, 3, 4, 5)
    chunks = chunk(b"@PATIENT_INFO_02", patient) + chunk(b"@CAPTURE_INFO_02", eye) + chunk(b"@PARAM_SCAN_04", scale)
    return b"FOCTFDA" + struct.pack("<II", 1, 1) + chunks


def write_optovue(path: Path, volumes: list[np.ndarray]) -> Path:
    """An Optovue `.OCT` with its `.txt`; volumes are (n, rows, columns)."""
    text, data = [f"Patient Name={NAME}", "Eye Scanned=OD"], b""
    for frames in volumes:
        count, rows, columns = frames.shape
        text += [f"Window Height = {rows} pixels", f"Scan Length = {columns} A-scans", f"Scan Usage = {count} scans"]
        data += np.ascontiguousarray(np.rot90(frames, -1, axes=(1, 2))).astype("<f4").tobytes()
    path.write_bytes(data)
    path.with_suffix(".txt").write_text("\n".join(text), encoding="iso-8859-1")
    return path


def write_bioptigen(path: Path, frames: np.ndarray, repeats: int = 1) -> Path:
    """A Bioptigen `.OCT` of frames (repeats * n, rows, columns) uint16, 6.7 mm wide."""
    count, rows, columns = frames.shape

    def field(key: str, data: bytes) -> bytes:
        return struct.pack("<I", len(key)) + key.encode() + struct.pack("<I", len(data)) + data

    def whole(key: str, value: int) -> bytes:
        return field(key, struct.pack("<I", value))

    def real(key: str, value: float) -> bytes:
        return field(key, struct.pack("<d", value))

    start = struct.pack("<IH", 0x0BEEF, 1) + field("FRAMEHEADER", b"")
    start += whole("FRAMECOUNT", count) + whole("LINECOUNT", columns) + whole("LINELENGTH", rows)
    start += whole("SAMPLEFORMAT", 2) + field("DESCRIPTION", NAME.encode())
    for axis in "XY":
        start += real(f"{axis}MIN", 0) + real(f"{axis}MAX", 1) + field(f"{axis}CAPTION", b"")
    start += whole("SCANTYPE", 1)
    for key, value in (("SCANDEPTH", 3.4), ("SCANLENGTH", 6.7), ("AZSCANLENGTH", 6.7), ("ELSCANLENGTH", 6.7)):
        start += real(key, value)
    start += real("OBJECTDISTANCE", 0) + real("SCANANGLE", 0) + whole("SCANS", count // repeats)
    start += whole("FRAMES", repeats) + whole("DOPPLERFLAG", 0) + field("CONFIG", bytes(8)) + bytes(4)
    with path.open("wb") as file:
        file.write(start)
        for frame in frames:
            head = field("FRAMEDATA", b"") + field("FRAMEDATETIME", struct.pack("<8H", 2020, 1, 1, 2, 3, 4, 5, 6))
            head += real("FRAMETIMESTAMP", 0) + whole("FRAMELINES", columns)
            data = np.ascontiguousarray(frame.T).astype("<u2").tobytes()
            file.write(head + struct.pack("<I", 17) + b"FRAMESAMPLES\0\0\0\0\0" + struct.pack("<I", len(data)))
            file.write(data + bytes(4))
    return path
