"""Pixels as compressed bytes, for the project file."""

import math
import zlib

import numpy as np

from octlayers_gui.core.errors import UnreadableScan

LARGEST = 1 << 30  # bytes unpacked
QUICK = 1  # zlib level: the writer must keep up with a hand


def pixels_to_bytes(pixels: np.ndarray) -> bytes:
    """Pixels (rows, columns) of any type, losslessly."""
    # Bytes of equal weight side by side: 16-bit and float pixels compress better.
    flat = np.ascontiguousarray(pixels).view(np.uint8).reshape(-1, pixels.dtype.itemsize)
    return zlib.compress(flat.T.tobytes(), QUICK)


def pixels_from_bytes(data: bytes, kind: str, shape: tuple[int, int]) -> np.ndarray:
    """Pixels of `shape` and NumPy type `kind` that `pixels_to_bytes` wrote; raises `UnreadableScan`."""
    try:
        dtype = np.dtype(kind)
        held = unpacked(data, math.prod(shape) * dtype.itemsize)
        planes = np.frombuffer(held, np.uint8).reshape(dtype.itemsize, -1)
        return np.ascontiguousarray(planes.T).view(dtype).reshape(shape)
    except (zlib.error, ValueError, TypeError) as error:
        raise UnreadableScan("The pixels of this B-scan are damaged in the project file.") from error


def unpacked(data: bytes, size: int) -> bytes:
    """What `zlib.compress` packed, `size` bytes; ValueError when it is another number, before more are unpacked."""
    if not 0 <= size <= LARGEST:
        raise ValueError("a size that nothing here has")
    unpacker = zlib.decompressobj()
    held = unpacker.decompress(data, size + 1)
    if len(held) != size or not unpacker.eof:
        raise ValueError("another size than declared")
    return held
