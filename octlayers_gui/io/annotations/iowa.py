"""Surfaces of OCTExplorer, the Iowa Reference Algorithms' program (`*_Surfaces_Iowa.xml`).

x counts A-scans, y depth, z B-scans, from 0; version 3.0 called depth z and B-scans y. A surface is a y for every
A-scan of every B-scan; 0 and NA are no place. A-scans in `undefined_region` have no surface at all. Entities and
external references are refused.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import numpy as np

from octlayers_gui.core.annotation import PictureAnnotation
from octlayers_gui.core.bscan import Spacing, frame_stem
from octlayers_gui.core.errors import UnreadableAnnotation
from octlayers_gui.core.phrases import why
from octlayers_gui.io.annotations.json_files import LARGEST_FILE, declared_size

MOST = 65535  # A-scans or B-scans
NAMING = "_Surfaces_Iowa"
# Boundary, OCTExplorer's number, its name; surfaces between these (GCL-IPL, IS/OSJ, IB_RPE) are no boundary here.
SURFACES = (
    ("ILM", 10, "ILM (ILM)"),
    ("NFL_GCL", 20, "RNFL-GCL (RNFL-GCL)"),
    ("IPL_INL", 40, "IPL-INL (IPL-INL)"),
    ("INL_OPL", 50, "INL-OPL (INL-OPL)"),
    ("OPL_ONL", 60, "OPL-Henles fiber layer (OPL-HFL)"),
    ("EZ_top", 100, "Boundary of myoid and ellipsoid of inner segments (BMEIS)"),
    ("RPE_top", 120, "Inner boundary of OPR (IB_OPR)"),
    ("BM", 150, "Outer boundary of RPE (OB_RPE)"),
    ("choroid_bottom", 200, "Lower edge of the choroid (choroid_bottom)"),
)
LEAST = 0.001  # px; 0 would be no place


def is_iowa(path: Path) -> bool:
    """Whether it is XML whose root is `surfaces`."""
    return next(_elements(path, ("start",))).tag == "surfaces"


def read_iowa(path: Path) -> list[PictureAnnotation]:
    """A picture for every B-scan, numbered when there are several; raises `UnreadableAnnotation`.

    A surface that is no boundary here keeps the program's own name.
    """
    try:
        return _Volume(path).pictures(re.sub(f"{NAMING}$", "", path.stem, flags=re.IGNORECASE))
    except (ValueError, TypeError, AttributeError, ArithmeticError) as error:
        raise UnreadableAnnotation("{name} holds no surfaces of OCTExplorer, or is damaged.", name=path.name) from error


def _elements(path: Path, events: tuple[str, ...]) -> Iterator[Element]:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableAnnotation("{name} is too large for an annotation file.", name=path.name)
        for _, element in iterparse(path, events=events):
            yield element
    except DefusedXmlException as error:
        raise UnreadableAnnotation("{name} refers to entities; such XML is not read.", name=path.name) from error
    except (ParseError, LookupError) as error:
        raise UnreadableAnnotation("{name} is no XML, or is damaged.", name=path.name) from error
    except OSError as error:
        raise UnreadableAnnotation("{name} cannot be opened: {reason}.", name=path.name, reason=why(error)) from error


class _Volume:
    """Surfaces by name, each a list of (columns,) float32, one for every B-scan."""

    def __init__(self, path: Path) -> None:
        self._surfaces: dict[str, list[np.ndarray]] = {}
        self._undefined: list[tuple[int, int]] = []
        self._size, self._version = {}, ""
        bscans: list[np.ndarray] = []
        for element in _elements(path, ("end",)):
            match element.tag:
                case "version":
                    self._version = self._version or (element.text or "")
                case "size":
                    self._size = {child.tag: child.text for child in element}
                case "bscan":
                    bscans.append(_depths(element))
                    element.clear()
                case "surface":
                    self._surfaces[_boundary(element)] = bscans
                    bscans = []
                    element.clear()
                case "ascan":
                    place = element.find("y") if element.find("z") is None else element.find("z")
                    self._undefined.append((int(place.text), int(element.find("x").text)))
                    element.clear()

    def pictures(self, stem: str) -> list[PictureAnnotation]:
        counts = {len(bscans) for bscans in self._surfaces.values()}
        widths = {len(depth) for bscans in self._surfaces.values() for depth in bscans}
        if len(counts) != 1 or len(widths) != 1 or max(*counts, *widths) > MOST or widths == {0}:
            raise ValueError("surfaces differ in size")
        for frame, column in self._undefined:
            for bscans in self._surfaces.values():
                if 0 <= frame < len(bscans) and 0 <= column < len(bscans[frame]):
                    bscans[frame][column] = np.nan
        rows = self._size.get("z" if self._version.startswith("3.0") else "y")
        size = declared_size(float(rows), widths.pop()) if rows is not None else None
        count = counts.pop()
        return [
            PictureAnnotation(
                frame_stem(stem, count, frame),
                depths={name: bscans[frame] for name, bscans in self._surfaces.items()},
                size=size,
            )
            for frame in range(count)
        ]


def _depths(bscan: Element) -> np.ndarray:
    values = bscan.findall("y") or bscan.findall("z")
    depth = np.array([np.nan if (v.text or "").strip() in ("", "NA") else float(v.text) for v in values], np.float32)
    if np.isinf(depth).any():
        raise ValueError("infinite depth")
    return np.where(depth > 0, depth, np.nan).astype(np.float32)


def _boundary(surface: Element) -> str:
    """By the short name in brackets, else by the number."""
    name, number = (surface.findtext("name") or "").strip(), (surface.findtext("label") or "").strip()
    short = re.search(r"\(([^()]*)\)\s*$", name)
    for boundary, label, known in SURFACES:
        if (short and known.endswith(f"({short.group(1)})")) or (not short and number == str(label)):
            return boundary
    return (short.group(1) if short else name) or f"surface {number}"


def write_iowa(path: Path, picture: PictureAnnotation, spacing: Spacing = Spacing(), eye: str = "") -> None:
    """One B-scan's boundaries that are seen anywhere, px with three decimals; the picture's size must be known.

    OCTExplorer has no number for the choroid's lower edge: it becomes one more surface, with a name of its own.
    """
    rows, columns = picture.size
    written = [surface for surface in SURFACES if np.isfinite(picture.depths.get(surface[0], np.nan)).any()]
    known = spacing.axial_is_known and spacing.lateral_is_known
    unit, x, y = ("mm", spacing.lateral_um / 1000, spacing.axial_um / 1000) if known else ("voxel", 1.0, 1.0)
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<surfaces>\n<version>4.0.0</version>\n')
        file.write("<executable><type>NA</type><name>OCT Layers</name><version>NA</version></executable>\n")
        file.write("<scan_characteristics><manufacturer>NA</manufacturer>")
        file.write(f"<size><unit>voxel</unit><x>{columns}</x><y>{rows}</y><z>1</z></size>")
        file.write(f"<voxel_size><unit>{unit}</unit><x>{x:.6f}</x><y>{y:.6f}</y><z>0.000000</z></voxel_size>")
        file.write(f"<laterality>{html.escape(eye) or 'NA'}</laterality><center_type>NA</center_type>")
        file.write(
            f"</scan_characteristics>\n<unit>voxel</unit>\n<surface_size><x>{columns}</x><z>1</z></surface_size>"
        )
        file.write(f"\n<surface_num>{len(written)}</surface_num>\n")
        for boundary, label, name in written:
            file.write(f"<surface><label>{label}</label><name>{name}</name><instance>NA</instance><bscan>\n")
            file.writelines(f"<y>{_written(depth)}</y>\n" for depth in picture.depths[boundary].tolist())
            file.write("</bscan></surface>\n")
        file.write("<undefined_region>\n")
        for column in np.flatnonzero(~_anywhere(picture, written, columns)):
            file.write(f"<ascan><x>{column}</x><z>0</z></ascan>\n")
        file.write("</undefined_region>\n</surfaces>\n")


def _written(depth: float) -> str:
    return "0" if np.isnan(depth) else f"{max(depth, LEAST):.3f}".removesuffix(".000")


def _anywhere(picture: PictureAnnotation, written: list[tuple], columns: int) -> np.ndarray:
    seen = np.zeros(columns, bool)
    for boundary, _, _ in written:
        seen |= np.isfinite(picture.depths[boundary])
    return seen
