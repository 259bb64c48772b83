"""Write what is exported for many scans in one go: whole files, progress, and a way to stop."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from octlayers_gui.core.acquisition import CIRCLE
from octlayers_gui.core.bscan import BScan, Volume
from octlayers_gui.core.errors import Cancelled, OctLayersError
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.progress import SILENT, Progress
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.zones import HORIZONTAL, VERTICAL, Fovea
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import lacks, possible_kinds, write_scan
from octlayers_gui.io.files import write_whole
from octlayers_gui.io.naming import PLAIN, names_of
from octlayers_gui.io.pseudonyms import machine_secret, pseudonym
from octlayers_gui.io.workbook import write_joint_workbook

COURSES = ("", HORIZONTAL, VERTICAL, CIRCLE)
JOINT_WORKBOOK = "all_scans_thickness.xlsx"


@dataclass(frozen=True)
class Wanted:
    """One scan to export under a name: a frame of a volume, and its segmentation.

    `course` is how the user says it runs, one of `COURSES`.
    """

    name: str
    volume: Volume
    frame: int
    segmentation: Segmentation
    course: str = ""


@dataclass
class ExportReport:
    """What became of an export: names written, sentences of failure, whether it was stopped before its end.

    files: number of files written; without_regions: number of scans that had none, where regions were asked for.
    """

    written: list[str]
    failures: list[Phrase]
    stopped: bool = False
    files: int = 0
    without_regions: int = 0


def names_for(
    stems: Sequence[str],
    eyes: Sequence[str],
    pattern: str = PLAIN,
    pseudonyms: Sequence[str] | None = None,
    date: str = "",
) -> list[str]:
    """The name that each scan is exported under, by a pattern (see `io.naming`); `date` is today where empty.

    With `pseudonyms`, what is `Volume.added_to` each stem, these stand for the stems; what was added stays.
    Raises `UsageError`, or `WriteFailed` where there is no secret.
    """
    if pseudonyms is not None:
        secret = machine_secret()
        stems = [pseudonym(stem, added, secret) for stem, added in zip(stems, pseudonyms, strict=True)]
    return names_of(pattern, stems, eyes, date or datetime.date.today().isoformat())


def exported(
    name: str, volume: Volume, frame: int, bscan: BScan, segmentation: Segmentation, course: str = ""
) -> Exported:
    """All that is known of one frame of a volume, for the writers.

    `course` is what the user states, one of `COURSES`; a circle is one when either the user or the file says so.
    """
    is_circle = CIRCLE in (course, volume.scan_pattern)
    return Exported(
        stem=name,
        bscan=bscan,
        segmentation=segmentation,
        eye=volume.laterality,
        pattern=CIRCLE if is_circle else volume.scan_pattern,
        direction="" if is_circle else course,
        fovea=_fovea_in(volume, frame),
        z_um=volume.z_um,
        added=volume.added_to(frame),
    )


def _fovea_in(volume: Volume, frame: int) -> Fovea | None:
    """Where the file says that this frame crosses the fovea: the middle of an A-scan, from the left border."""
    if volume.fovea is None or volume.fovea[0] != frame:
        return None
    return Fovea(volume.fovea[1] + 0.5, "file")


def write_possible(folder: Path, scan: Exported, kinds: tuple[str, ...]) -> tuple[list[Path], list[Phrase]]:
    """Write the kinds that a scan can give, all or none; returns the files, and a sentence for each kind it cannot.

    Of a kind that it cannot give, the file of an earlier export goes.
    Raises `WriteFailed`.
    """
    able, refused = possible_kinds(scan, kinds)
    # Where there is no folder yet, there is nothing old to take away.
    files = write_scan(folder, scan, able, tuple(refused)) if able or folder.is_dir() else []
    return files, [
        Phrase("{stem}: {kind} was not written. {reason}", stem=scan.stem, kind=Phrase(kind), reason=reason)
        for kind, reason in refused.items()
    ]


def export_scans(
    wanted: Sequence[Wanted], folder: Path, kinds: tuple[str, ...], progress: Progress = SILENT
) -> ExportReport:
    """Write the chosen kinds of every scan, one scan in memory at a time.

    Every file is filled beside its place and moved there, all of a scan together: when a scan fails, or the user
    stops, what is there is whole. The others go on after a failure. Of several scans a workbook holds the summaries
    and zones of all (`JOINT_WORKBOOK`) when workbooks were asked for.
    """
    report, bare = ExportReport([], []), []
    try:
        for done, scan in enumerate(wanted):
            progress.step(done, len(wanted), scan.name)
            try:
                bscan = scan.volume.bscan(scan.frame)
                full = exported(scan.name, scan.volume, scan.frame, bscan, scan.segmentation, scan.course)
                files, refused = write_possible(folder, full, kinds)
            except OctLayersError as error:
                report.failures.append(Phrase("{stem}: {reason}", stem=scan.name, reason=error.phrase))
                continue
            report.written.append(scan.name)
            report.failures += refused
            report.files += len(files)
            report.without_regions += sum(lacks(scan.segmentation, kind) for kind in kinds)
            bare.append(replace(full, bscan=BScan(np.empty((0, 0), np.uint8), full.bscan.spacing)))
        progress.step(len(wanted), len(wanted))
        if "workbook" in kinds and len(bare) > 1:
            write_whole(folder / JOINT_WORKBOOK, partial(write_joint_workbook, scans=bare, columns=False))
            report.files += 1
    except Cancelled:
        report.stopped = True
    except OctLayersError as error:
        report.failures.append(error.phrase)
    return report
