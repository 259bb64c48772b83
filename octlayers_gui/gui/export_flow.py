"""Exporting off the GUI thread, and what is said of it."""

import html
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.project import Address
from octlayers_gui.gui.jobs import Job
from octlayers_gui.gui.language import spoken
from octlayers_gui.tasks.export import Wanted, export_scans, names_for


class ExportFlow(QObject):
    """The workflow's verb of writing; its signals tell what came of it.

    begun: the job that writes and the number of its scans, before it starts.
    """

    begun = Signal(object, int)

    def __init__(self, workflow) -> None:
        super().__init__(workflow)
        self._workflow = workflow
        self._last: Job | None = None

    def export(
        self,
        addresses: list[Address],
        folder: Path,
        kinds: tuple[str, ...],
        names: list[str] | None = None,
        course: str = "",
    ) -> None:
        """Write the chosen kinds for each scan under its name (its stem by default), whole files or none.

        `course` tells how they run, one of `tasks.export.COURSES`. Nothing is done when two scans would have one name;
        that is told.
        """
        project = self._workflow.document.project
        try:
            names = names or names_for([project.stem_of(address) for address in addresses], [""] * len(addresses))
        except OctLayersError as error:
            self._workflow.failed.emit(error)
            return
        wanted = [
            Wanted(name, project.volumes[address.volume], address.frame, project.segmentations[address], course)
            for name, address in zip(names, addresses, strict=True)
        ]
        work = partial(self._write, wanted, folder.resolve(), kinds)
        job = self._workflow.job(work, self._tell_exported)
        job.cancelled.connect(self._tell_stopped)
        self._last = job
        self.begun.emit(job, len(wanted))
        self._workflow.start_on_files(job, self.tr("Exporting…"))

    def is_over(self, seconds: float) -> bool:
        """Whether every export has ended, if need be after waiting so long; they run one after the other."""
        return self._last is None or self._last.wait(seconds)

    @staticmethod
    def _write(wanted, folder, kinds, progress):
        return export_scans(wanted, folder, kinds, progress), folder

    def _tell_exported(self, result) -> None:
        report, folder = result
        if report.failures:
            said = self.tr("Saved {0} scan(s) to {1}. Not everything could be written: {2}")
            failures = [spoken(failure) for failure in report.failures]
            sentence = said.format(len(report.written), folder.name, failures[0])
            self._workflow.said.emit("warning", sentence, "\n".join(failures))
            return
        link = f'<a href="{folder.as_uri()}">{html.escape(folder.name)}</a>'
        sentence = self.tr("Saved {0} scan(s) to {1}: {2} file(s).").format(len(report.written), link, report.files)
        if 0 < report.without_regions < len(report.written):
            without = self.tr("{0} of the scans have no region, so no table of them.")
            sentence += " " + without.format(report.without_regions)
        self._workflow.said.emit("done", sentence, "")

    def _tell_stopped(self) -> None:
        sentence = self.tr("The export was stopped. Every file that was written is whole.")
        self._workflow.said.emit("warning", sentence, "")
