"""Damage to the tags of DICOM and TIFF files: values, kinds, counts, order, and where the next directory lies."""

import io
import struct
import warnings

import numpy as np

Random = np.random.Generator
TIFF_TYPES = (1, 2, 3, 4, 5, 6, 11, 12, 13, 16, 18, 0, 99)
TIFF_VALUES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64, 255, 1024, 8192, 65535, 32773, 32946, 50000, 0x7FFFFFFF,
               0xFFFFFFFF)  # fmt: skip


def _choice(rng: Random, options):
    return options[int(rng.integers(len(options)))]


# DICOM


def change_dicom(rng: Random, data: bytes) -> bytes:
    from pydicom import config, dcmread, dcmwrite

    config.settings.writing_validation_mode = config.settings.reading_validation_mode = config.IGNORE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = dcmread(io.BytesIO(data), force=True)
            for _ in range(int(rng.integers(1, 4))):
                _change_element(rng, dataset)
            made = io.BytesIO()
            dcmwrite(made, dataset, enforce_file_format=False)
    except Exception:  # noqa: BLE001  what cannot be written is no mutation
        return data
    return made.getvalue()


def _change_element(rng: Random, dataset) -> None:
    element = _choice(rng, list(dataset))
    values = {
        "US": (0, 1, 2, 3, 8, 12, 16, 31, 32, 64, 8192, 65535), "UL": (0, 1, 2**32 - 1), "SQ": ([],),
        "IS": ("0", "-1", "1", "5000", "99999999", "x", ""), "DS": ("0", "nan", "1e300", "-1", "x", ""),
        "CS": ("", "RGB", "MONOCHROME1", "YBR_FULL_422", "PALETTE COLOR", "YES", "L", "x" * 100),
    }  # fmt: skip
    roll = rng.random()
    if roll < 0.15:
        del dataset[element.tag]
    elif element.VR == "SQ" and element.value and roll < 0.8:
        _change_element(rng, element.value[0])
    elif element.VR in ("OB", "OW"):
        at = int(rng.integers(len(element.value)))
        element._value = element.value[:at] + (rng.bytes(6) if roll < 0.6 else b"") + element.value[at + 6 :]
    elif roll < 0.25:
        element.VR = _choice(rng, ("UN", "OB", "LO", "US", "DS"))
    else:
        element._value = _choice(rng, values.get(element.VR, ("", "x" * 2000, "1.2.840.10008.1.2.4.90")))


# TIFF


def change_tiff(rng: Random, data: bytes) -> bytes:
    made = bytearray(data)
    directories = list(_directories(data))
    if not directories:
        return data
    at, count = _choice(rng, directories)
    for _ in range(int(rng.integers(1, 4))):
        entry = at + 2 + 12 * int(rng.integers(max(count, 1)))
        if entry + 12 > len(made):
            continue
        tag, kind, number, value = struct.unpack_from("<HHII", made, entry)
        match int(rng.integers(7)):
            case 0:
                kind = _choice(rng, TIFF_TYPES)
            case 1:
                number = _choice(rng, TIFF_VALUES)
            case 2:
                other = at + 2 + 12 * int(rng.integers(max(count, 1)))
                made[entry : entry + 12], made[other : other + 12] = made[other : other + 12], made[entry : entry + 12]
                continue
            case 3 if entry == at + 2:
                following = min(at + 2 + 12 * count, len(made) - 4)
                struct.pack_into("<I", made, following, _choice(rng, directories)[0])
            case _:
                value = _choice(rng, TIFF_VALUES)
        struct.pack_into("<HHII", made, entry, tag, kind, number, value)
    return bytes(made)


def _directories(data: bytes):
    """Where the directories of a little-endian TIFF begin, with the number of their entries."""
    at, seen = int.from_bytes(data[4:8], "little"), set()
    while 8 <= at < len(data) - 2 and at not in seen:
        seen.add(at)
        count = int.from_bytes(data[at : at + 2], "little")
        yield at, min(count, 64)
        at = int.from_bytes(data[at + 2 + 12 * count : at + 6 + 12 * count], "little")
