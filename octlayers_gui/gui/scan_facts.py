"""What a file tells of a scan, and what it does not: scale, the device's lines, a fundus picture beside it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from octlayers_gui.core.device_import import with_device_lines
from octlayers_gui.core.errors import InvalidEdit, OctLayersError
from octlayers_gui.core.locks import holding, with_locked_kept
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.project import Address
from octlayers_gui.gui.dialogs.scale import ScaleDialog
from octlayers_gui.gui.frame_writes import KeptFrames
from octlayers_gui.gui.saver import URGENT
from octlayers_gui.gui.tools.caliper import CaliperTool


class ScanFacts(QObject):
    """Slots of the actions. said: kind, sentence, details for the message bar. failed: an error to report."""

    said = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window
        self._document = window.document
        window.document.shown.connect(self._offer_crop)

    def state_scale(self) -> None:
        """The user states how large a pixel is, or takes what is typical of a device, or measures."""
        tool = self._window.bench.tool
        measured = tool.span if isinstance(tool, CaliperTool) else None
        dialog = ScaleDialog(self._document.bscan.spacing, measured, self._window)
        if dialog.exec() and dialog.is_changed:
            self._window.workflow.set_spacing(dialog.axial_um, dialog.lateral_um, dialog.source)

    def import_device_lines(self) -> None:
        """Take over the boundaries that the device found, as one undoable step; locked ones stay."""
        document = self._document
        volume, frame = document.volume, document.address.frame
        try:
            lines = volume.device_lines[frame] if volume.device_lines is not None else {}
            if not lines:
                raise InvalidEdit("The file of this scan holds no lines of the device, or none for this scan.")
        except OctLayersError as error:
            self.failed.emit(error)
            return
        bscan, before = document.bscan, document.segmentation
        after = with_device_lines(before, lines, (bscan.height, bscan.width))
        after = with_locked_kept(before, after, None, holding(before, self._window.workflow.locked))
        if not document.edit(after, Phrase("Import the device's lines")):
            return
        told = self.tr("Imported from the device: {names}.").format(names=", ".join(lines))
        if volume.lines_left_out:
            names = ", ".join(volume.lines_left_out)
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
        held = [held for where, held in project.segmentations.items() if where.volume == address.volume]
        stays = any(segmentation.is_worked_on for segmentation in held) or document.can_redo_in(address.volume)
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
