"""What shape a compressed picture says it has, found without decoding it."""

import struct

NO_LENGTH = {0x01, *range(0xD0, 0xD8)}
NOT_FRAMES = {0xC4, 0xC8, 0xCC}  # tables among the markers that begin a frame
JPEG_LS_FRAME = 0xF7
JPEG_2000 = b"\xff\x4f\xff\x51"
LONGEST_BOXES = 4096  # bytes before the codestream of a JP2 file


def declared_shape(data: bytes) -> tuple[int, int, int] | None:
    """Rows, columns and samples per pixel of JPEG, JPEG-LS (ITU-T T.81, T.87) or JPEG 2000 (T.800) data.

    None for anything else.
    """
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    at = data.find(JPEG_2000, 0, LONGEST_BOXES)
    if at < 0 or len(data) < at + 42:
        return None
    columns, rows, left, top = struct.unpack_from(">IIII", data, at + 8)
    return rows - top, columns - left, *struct.unpack_from(">H", data, at + 40)


def _jpeg(data: bytes) -> tuple[int, int, int] | None:
    at = 2
    while at + 10 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in NO_LENGTH:
            at += 1 if marker == 0xFF else 2
        elif marker == JPEG_LS_FRAME or (0xC0 <= marker <= 0xCF and marker not in NOT_FRAMES):
            return struct.unpack_from(">HHB", data, at + 5)
        else:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return None
