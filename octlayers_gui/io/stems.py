"""What the name of a scan's file gives to its results."""

from pathlib import Path


def is_numbered(path: Path) -> bool:
    """Whether what looks like an ending is a number: the last one of a DICOM object identifier."""
    return path.suffix[1:].isdigit()


def scan_stem(path: Path) -> str:
    """The name of a scan file without its ending; the last number of an object identifier is none."""
    return path.name if is_numbered(path) else path.stem


def stems_of(path: Path, count: int) -> list[str]:
    """Stems of the volumes of a file: its own, or that and `_v0`, `_v1`, ..."""
    return [path.stem] if count == 1 else [f"{path.stem}_v{place}" for place in range(count)]
