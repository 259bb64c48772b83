"""Reading scan files off the GUI thread, for the project that they were asked for in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.gui.jobs import Job
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.results import Opened
from octlayers_gui.gui.saver import Saver
from octlayers_gui.tasks.segment import find_sources


class OpenFlow(QObject):
    """The workflow's verb of opening; its signals tell what came of it.

    A project is known by its saver: it keeps that when its last scan is closed, and no other project has it.
    """

    def __init__(self, workflow) -> None:
        super().__init__(workflow)
        self._workflow, self._document = workflow, workflow.document
        self._asked: dict[Job, Saver | None] = {}

    def open(self, paths: list[Path], as_volume: bool = False) -> None:
        """Read files, and the scan files of folders, each folder's as one volume if the user says so.

        The scan on screen stays when one cannot be read.
        """
        try:
            sources = list(find_sources(paths, as_volume))
        except OctLayersError as error:
            self._workflow.failed.emit(error)
            return
        for source in sources:
            job = self._workflow.job(partial(Opened.of, source), self._show)
            job.ended.connect(self._end)
            self._asked[job] = self._document.saver
            self._workflow.start_on_files(job, self.tr("Opening…"))

    def forget(self) -> None:
        """Stop reading what was asked for in a project that is not open any more."""
        late = [job for job, saver in self._asked.items() if saver is not self._document.saver]
        for job in late:
            job.cancel()
        if late:
            told = self.tr("Files that were still being read were not opened: another project came in between.")
            self._workflow.said.emit("warning", told, "")

    def _end(self) -> None:
        del self._asked[self.sender()]

    def _show(self, opened: Opened) -> None:
        if self._asked[self.sender()] is not self._document.saver:
            return  # it was read already when the other project came
        for warning in dict.fromkeys(told for volume in opened.volumes for told in volume.warnings):
            self._workflow.said.emit("warning", f"{opened.path.name}: {spoken(warning)}", "")
        self._document.open(opened.volumes[0], opened.first)
        for volume in opened.volumes[1:]:
            self._document.open(volume)
        if opened.path.is_file():  # a folder that was one volume would come back as so many scans
            self._workflow.opened.emit(opened.path)
