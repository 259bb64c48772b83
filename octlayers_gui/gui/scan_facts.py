"""What a file tells of a scan, and what it does not: scale, the device's lines, a fundus picture beside it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core.device_import import with_device_lines
from octlayers_gui.core.errors import InvalidEdit, OctLayersError
from octlayers_gui.core.locks import holding
from octlayers_gui.core.merging import NOTHING_NEW
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.project import Address
from octlayers_gui.core.provenance import endangers
from octlayers_gui.gui.asked_scan import AskedScan
from octlayers_gui.gui.dialogs.questions import REPLACE, keep_or_replace_corrections
from octlayers_gui.gui.dialogs.scale import ScaleDialog
from octlayers_gui.gui.frame_writes import KeptFrames
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.saver import URGENT
from octlayers_gui.gui.tools.caliper import CaliperTool
from octlayers_gui.io.project_file import StoredFrames


class ScanFacts(QObject):
    """Slots of the actions. said: kind, sentence, details for the message bar. failed: an error to report."""

    said = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        window.document.shown.connect(self._offer_crop)
        window.document.replaced.connect(window.message.withdraw_offer)

    def state_scale(self) -> None:
        """The user states how large a pixel is, or takes what is typical of a device, or measures."""
        tool = self._window.bench.tool
        measured = tool.span if isinstance(tool, CaliperTool) else None
        scan = AskedScan.on_screen(self._document)
        dialog = ScaleDialog(self._document.bscan.spacing, measured, self._window)
        if dialog.exec() and dialog.is_changed and scan.is_open_in(self._document):
            place = scan.address.volume
            self._window.workflow.set_spacing(dialog.axial_um, dialog.lateral_um, dialog.source, place)

    def import_device_lines(self) -> None:
        """Take over the boundaries that the device found, as one undoable step; locked ones stay.

        Asks first when they would replace what a user placed or judged.
        """
        window, document = self._window, self._document
        bscan, before, scan = document.bscan, document.segmentation, AskedScan.on_screen(document)
        try:
            lines = self._lines()
        except OctLayersError as error:
            self.failed.emit(error)
            return
        held = holding(before, window.workflow.locked)
        after = with_device_lines(before, lines, (bscan.height, bscan.width), held)
        if endangers(before, after):
            wish = keep_or_replace_corrections(window, [document.project.stem_of(document.address)])
            if not wish or not scan.is_open_in(document):
                return
            after = with_device_lines(before, lines, (bscan.height, bscan.width), held, wish == REPLACE)
        if after is before:
            self.said.emit("done", spoken(NOTHING_NEW), "")
        elif document.edit(after, Phrase("Import the device's lines"), scan.address):
            window.workflow.tell_kept(before, document.project.stem_of(scan.address))
            self._tell_imported(lines, document.project.volumes[scan.address.volume].lines_left_out)

    def _lines(self) -> dict[str, np.ndarray]:
        """The device's lines of the B-scan on screen; raises `InvalidEdit` where there are none."""
        volume, frame = self._document.volume, self._document.address.frame
        lines = volume.device_lines[frame] if volume.device_lines is not None else {}
        if not lines and isinstance(volume.frames, StoredFrames):
            raise InvalidEdit("Projects do not keep the lines of a device; open the file of this scan again for them.")
        if not lines:
            raise InvalidEdit("The file of this scan holds no lines of the device, or none for this scan.")
        return lines

    def _tell_imported(self, lines: dict[str, np.ndarray], left_out: tuple[str, ...]) -> None:
        told = self.tr("Imported from the device: {names}.").format(names=", ".join(lines))
        if left_out:
            names = ", ".join(left_out)
            told += " " + self.tr("These have no counterpart here: {names}.").format(names=names)
        self.said.emit("done", told, "")

    def open_folder(self) -> None:
        """The pictures of a folder as one volume."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder as one volume"))
        if folder:
            self._window.workflow.open([Path(folder)], as_volume=True)

    # a fundus picture beside the B-scan

    def _offer_crop(self) -> None:
        volume, address = self._document.volume, self._document.address
        if volume.side_by_side is None:
            self._window.message.withdraw_offer()
            return
        told = self.tr("This looks like an export with a picture of the fundus to the left of the B-scan.")
        self._window.message.offer(told, self.tr("Crop"), partial(self.crop, address))

    def crop(self, address: Address) -> None:
        """The B-scan alone in place of the export, or beside it if somebody worked on that."""
        document, project = self._document, self._document.project
        if address.volume >= len(project.volumes) or project.volumes[address.volume].side_by_side is None:
            return  # it was cropped or closed meanwhile
        stays = document.is_worked_on(address.volume)
        try:
            volume = project.volumes[address.volume].cropped()
            volume = replace(volume, stem=f"{volume.stem}_bscan") if stays else volume
            frames = KeptFrames(volume.frames, document.saver, len(project.volumes))
            volume = replace(volume, frames=frames)
            document.open(volume, volume.bscan(address.frame), address.frame, URGENT)
        except OctLayersError as error:
            self.failed.emit(error)
            return
        if not stays and document.project is not project:
            document.close_volume(address.volume)
