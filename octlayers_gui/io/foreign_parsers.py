"""What eyepy and oct-converter read, as `Found` volumes. Only the child process imports this."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import CIRCLE, RADIAL, VOLUME
from octlayers_gui.io.device_names import DEVICE_NAMES, EYES, HEIDELBERG, HEIDELBERG_ORDER, OTHERS, TOPCON, mapped
from octlayers_gui.io.found import Found
from octlayers_gui.io.heidelberg import PATTERNS

FIELD_DEGREES = 30.0  # of a Spectralis picture taken with OCT
SCALES = {"mm": 1000.0, "µm": 1.0, "um": 1.0}
TOPCON_PATTERNS = {2: VOLUME, 3: RADIAL}
FLOATS = ("vol", "e2e")  # eyepy's names for linear intensities


def read_e2e(path: Path) -> Iterator[Found]:
    """Heidelberg's `.e2e`: a volume for every series that holds B-scans. The file knows no lateral scale."""
    from eyepy.io.he.e2e_reader import HeE2eReader

    with HeE2eReader(path) as reader:
        for series in reader.series:
            slices = {}
            for piece in series.slices.values():
                with contextlib.suppress(KeyError, IndexError):
                    slices[piece.get_meta()["aktImage"], piece.id] = (piece, piece.get_bscan().shape)
            ordered = [slices[key] for key in sorted(slices)]
            alike = [piece for piece, shape in ordered if shape == ordered[0][1]]
            if alike:
                yield _e2e_volume(series, alike)


def _e2e_volume(series, slices: list) -> Found:
    from eyepy.io.he.e2e_reader import TypesEnum

    metas = [piece.get_meta() for piece in slices]
    rows, columns = slices[0].get_bscan().shape
    lines, left_out = _stacked([_e2e_lines(piece) for piece in slices], HEIDELBERG, (rows, columns))
    found = Found(
        len(slices),
        lambda index: rooted(slices[index].get_bscan()),
        axial_um=metas[0]["scale_y"] * 1000 if 0.0005 < metas[0]["scale_y"] < 0.05 else None,
        scan_pattern=PATTERNS.get(metas[0]["scan_pattern"], ""),
        lines=lines,
        left_out=left_out,
    )
    # eyepy's own `laterality` and `get_localizer` want more of a file than it needs to have.
    with contextlib.suppress(KeyError, IndexError, AttributeError):
        found.laterality = EYES.get(series.folders[TypesEnum.laterality][0].data.laterality.name, "")
    with contextlib.suppress(KeyError, IndexError, ValueError, TypeError):
        found.localizer = np.asarray(_e2e_picture(series, slices), np.uint8)
        ends = np.array([[meta["start_pos"], meta["end_pos"]] for meta in metas])
        if np.abs(ends).max() <= FIELD_DEGREES / 2 and found.scan_pattern != CIRCLE:
            size = np.array(found.localizer.shape[1::-1])
            found.scan_lines = ((ends / FIELD_DEGREES + 0.5) * size).astype(np.float32)
    return found


def _e2e_picture(series, slices: list) -> np.ndarray:
    """The picture of the fundus, which a single B-scan may keep for itself."""
    from eyepy.io.he.e2e_reader import TypesEnum

    images = series.folders.get(TypesEnum.image)
    return images[0].data.data if images else slices[0].get_localizer()


def _e2e_lines(piece) -> dict[str, np.ndarray]:
    try:
        layers = piece.get_layers()
    except KeyError:
        return {}
    return {HEIDELBERG_ORDER[place]: line for place, line in layers.items() if place < len(HEIDELBERG_ORDER)}


def rooted(intensity: np.ndarray) -> np.ndarray:
    """Linear intensities of Heidelberg, of any shape, as grey float32 0..1: their fourth root, as in `heidelberg`.

    What is not finite or above 1 was not measured and becomes 0.
    """
    valid = np.isfinite(intensity) & (intensity <= 1)
    return np.sqrt(np.sqrt(np.where(valid, np.clip(intensity, 0, 1), 0))).astype(np.float32)


def _stacked(
    frames: list[Mapping[str, np.ndarray]], names: Mapping[str, str], shape: tuple[int, int]
) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    """Lines of every frame as boundaries of ours, (frames, width) px each."""
    stacks: dict[str, np.ndarray] = {}
    left_out: dict[str, None] = {}
    for index, lines in enumerate(frames):
        fitting = {name: line for name, line in lines.items() if np.shape(line) == (shape[1],)}
        found, others = mapped(fitting, names, shape[0])
        left_out.update(dict.fromkeys(name for name in others if name in DEVICE_NAMES))
        for name, depth in found.items():
            empty = np.full((len(frames), shape[1]), np.nan, np.float32)
            stacks.setdefault(name, empty)[index] = depth
    return stacks, tuple(left_out)


def read_fda(path: Path) -> Iterator[Found]:
    """Topcon's `.fda`."""
    from oct_converter.readers import FDA

    yield _topcon(FDA, path)


def read_fds(path: Path) -> Iterator[Found]:
    """Topcon's `.fds`."""
    from oct_converter.readers import FDS

    yield _topcon(FDS, path)


def _topcon(reader_of, path: Path) -> Found:
    # oct-converter 0.7 calls a form of this function that NumPy 2.3 removed.
    np.fromstring = lambda data, dtype: np.frombuffer(data, dtype)
    reader = reader_of(path)
    eye = _topcon_eye(reader, path)
    # The person's data are not even looked at, and a name with an umlaut stops nothing.
    reader.read_all_metadata = lambda *_: {"capture_info": {"eye": eye, "cap_date": (2000, 1, 1)}}
    read_lines, reader.read_segmentation = getattr(reader, "read_segmentation", dict), lambda: None
    volume = reader.read_oct_volume()
    frames, spacing = volume.volume, volume.pixel_spacing
    rows, columns = frames[0].shape
    found = Found(len(frames), lambda index: _narrowed(frames[index]))
    found.laterality = EYES.get(volume.laterality or "", "")
    found.scan_pattern = TOPCON_PATTERNS.get(volume.oct_header["scan_mode"], "")
    if spacing:
        found.lateral_um, z_um, found.axial_um = (1000 * side for side in spacing)
        found.z_um = z_um if found.scan_pattern == VOLUME else None
    with contextlib.suppress(KeyError, TypeError, ValueError, IndexError):
        contours = {name: rows - line.astype(np.float32) for name, line in (read_lines() or {}).items()}
        each = [{name: line[index] for name, line in contours.items()} for index in range(len(frames))]
        found.lines, found.left_out = _stacked(each, TOPCON, (rows, columns))
    _topcon_localizer(reader, found)
    return found


def _narrowed(frame: np.ndarray) -> np.ndarray:
    """JPEG 2000 of 16 bits may come as 32."""
    wide = frame.dtype.kind in "iu" and frame.dtype.itemsize > 2
    return np.ascontiguousarray(np.clip(frame, 0, 65535).astype(np.uint16) if wide else frame)


def _topcon_eye(reader, path: Path) -> int | None:
    for chunk in (b"@CAPTURE_INFO_02", b"@CAPTURE_INFO"):
        if chunk in reader.chunk_dict:
            with path.open("rb") as file:
                file.seek(reader.chunk_dict[chunk][0])
                eye = file.read(1)[0]
            return eye if eye in (0, 1) else None
    return None


def _topcon_localizer(reader, found: Found) -> None:
    with contextlib.suppress(Exception):  # a scan without a picture of the fundus is a scan
        found.localizer = np.ascontiguousarray(reader.read_fundus_image().image, np.uint8)
        left, top, right, bottom = reader.read_any_info_and_make_dict(b"@REGIST_INFO")["bounding_box_in_fundus_pixels"]
        if found.scan_pattern == VOLUME and left < right and top < bottom:
            y = np.linspace(top, bottom, found.count)
            starts, ends = (np.stack([np.full(found.count, x), y], axis=1) for x in (left, right))
            found.scan_lines = np.stack([starts, ends], axis=1).astype(np.float32)


def read_optovue(path: Path) -> Iterator[Found]:
    """Optovue's `.OCT` with the `.txt` beside it, volume after volume of float32. The scale in it is the video's."""
    from oct_converter.readers import POCT

    reader = POCT(path)
    reader._read_filespec()
    data = np.memmap(path, "<f4", "r")
    eye = EYES.get(reader.file_info.get("laterality", ""), "")
    start = 0
    for scan in reader.scan_info:
        length, height, number = scan["length"], scan["height"], scan["number"]
        stack = data[start : start + length * height * number].reshape(number, length, height)
        start += stack.size
        brightest = max((float(np.nanmax(frame)) for frame in stack), default=0.0)
        yield Found(number, lambda index, s=stack, b=brightest: _shares(np.rot90(s[index]), b), eye)


def _shares(frame: np.ndarray, brightest: float) -> np.ndarray:
    return np.clip(np.nan_to_num(frame) / max(brightest, 1e-9), 0, 1).astype(np.float32)


def read_bioptigen(path: Path) -> Iterator[Found]:
    """Bioptigen's `.OCT`: repeated volumes, A-scan after A-scan of uint16. The depth of a row is not in the file."""
    from oct_converter.readers import BOCT

    reader = BOCT(path)
    header = reader.header_structure.parse_file(path)
    volumes = reader.read_oct_volume()
    for volume in volumes:
        frames = volume.volume
        lateral = header.scanlength.value * 1000 / frames[0].shape[0]
        eye = EYES.get(volume.laterality or "", "")
        yield Found(len(frames), lambda index, f=frames: np.ascontiguousarray(f[index].T), eye, lateral_um=lateral)


def read_eye(path: Path) -> Iterator[Found]:
    """eyepy's own `.eye`."""
    from eyepy import EyeVolume

    volume = EyeVolume.load(path)
    meta, raw = volume.meta, volume.raw_data
    um = SCALES.get(meta["scale_unit"])
    linear = meta.get("intensity_transform") in FLOATS
    heights = {name: layer.data for name, layer in volume.layers.items()}
    each = [{name: height[index] for name, height in heights.items()} for index in range(len(raw))]
    lines, left_out = _stacked(each, OTHERS, raw.shape[1:])
    found = Found(
        len(raw),
        lambda index: rooted(raw[index]) if linear else np.ascontiguousarray(raw[index]),
        EYES.get(str(meta.get("laterality")), ""),
        lines=lines,
        left_out=left_out,
    )
    found.scan_pattern = VOLUME if found.count > 1 else ""
    if um:
        found.axial_um, found.lateral_um, found.z_um = (um * meta[f"scale_{axis}"] for axis in "yxz")
    _eye_localizer(volume, found)
    yield found


def _eye_localizer(volume, found: Found) -> None:
    with contextlib.suppress(KeyError, TypeError, ValueError, AttributeError):
        meta, picture = volume.localizer.meta, volume.localizer.data
        found.localizer = np.ascontiguousarray(picture).astype(np.uint8)
        per_um = SCALES.get(meta["scale_unit"])
        found.localizer_um = meta["scale_x"] * per_um if per_um else None
        scale = np.array([meta["scale_x"], meta["scale_y"]])
        ends = np.array([[b["start_pos"], b["end_pos"]] for b in volume.meta["bscan_meta"]], float)
        found.scan_lines = (ends / scale).astype(np.float32)
        if volume.localizer.fovea is not None:
            centre = np.mean(volume.localizer.fovea.polygon, axis=0)[::-1]  # rows come first there
            found.fovea = _nearest(found.scan_lines, centre, volume.raw_data.shape[2])


def _nearest(lines: np.ndarray, point: np.ndarray, width: int) -> tuple[int, float]:
    """The frame and column of `width` columns whose way over the localizer comes nearest to a point."""
    along = np.linspace(0, 1, width)[None, :, None]
    way = lines[:, :1] + along * (lines[:, 1:2] - lines[:, :1])
    frame, column = np.unravel_index(np.argmin(((way - point) ** 2).sum(axis=2)), way.shape[:2])
    return int(frame), float(column)


# Kind -> the library, and what it reads with it.
PARSERS = {
    "e2e": ("eyepy.io.he.e2e_reader", read_e2e),
    "fda": ("oct_converter.readers", read_fda),
    "fds": ("oct_converter.readers", read_fds),
    "optovue": ("oct_converter.readers", read_optovue),
    "bioptigen": ("oct_converter.readers", read_bioptigen),
    "eye": ("eyepy", read_eye),
}
