"""What a reader says of a whole scan: reviewed, ungradable, signed off; and who the reader is."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QInputDialog

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.provenance import initials_of
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import OPEN, REVIEWED, UNGRADABLE, Verdict
from octlayers_gui.gui.asked_scan import AskedScan
from octlayers_gui.gui.dialogs.ungradable import UngradableDialog
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.settings import Settings


class Verdicts(QObject):
    """Slots of the actions; each verdict is one undoable edit.

    reader_changed: the initials in force. said: a sentence for the hand.
    """

    reader_changed = Signal(str)
    said = Signal(str)

    def __init__(self, document: Document, settings: Settings, parent) -> None:
        super().__init__(parent)
        self._document, self._settings, self._window = document, settings, parent
        document.reader = settings.reader

    def follow(self, window) -> None:
        """Take part in the window: its hints and status line; keep the tick true."""
        self.said.connect(window.status.show_hint)
        self.reader_changed.connect(window.status.show_reader)
        self._actions = window.actions_by_slot
        self._actions["verdicts.toggle_reviewed"].setCheckable(True)
        self._document.changed.connect(self._show_verdict)
        self._document.shown.connect(self._show_verdict)
        self.reader_changed.emit(self._document.reader)
        self._show_verdict()

    def _show_verdict(self) -> None:
        self._actions["verdicts.toggle_reviewed"].setChecked(self._verdict().kind == REVIEWED)

    def _verdict(self) -> Verdict:
        segmentation = self._document.segmentation
        return segmentation.verdict if segmentation is not None else Verdict()

    # slots of the actions

    def toggle_reviewed(self) -> None:
        kind = OPEN if self._verdict().kind == REVIEWED else REVIEWED
        self._judge(Phrase("Mark as reviewed") if kind == REVIEWED else Phrase("Mark as open"), kind=kind, reason="")
        self._show_verdict()  # the tick that the click set is wrong when the edit was refused

    def call_ungradable(self) -> None:
        """Ask why, and keep the network from trying a scan that has no boundaries yet."""
        scan = AskedScan.on_screen(self._document)
        dialog = UngradableDialog(self._document.project.stem_of(scan.address), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and scan.is_open_in(self._document):
            self._judge(Phrase("Call ungradable"), scan, kind=UNGRADABLE, reason=dialog.reason)

    def sign_off(self) -> None:
        """Lock the scan; what was not judged yet is reviewed by that."""
        kind = self._verdict().kind
        self._judge(Phrase("Sign off"), kind=REVIEWED if kind == OPEN else kind, signed=True)

    def unlock(self) -> None:
        if self._verdict().signed:
            self._judge(Phrase("Unlock"), signed=False)

    def ask_initials(self) -> None:
        """Initials that edits are marked with from now on; empty is allowed."""
        question = self.tr("Initials that your edits and verdicts are marked with, here and in exported records.\n"
                           "Leave them empty to stay unnamed.")  # fmt: skip
        text, agreed = QInputDialog.getText(
            self._window, self.tr("Reader's initials"), question, text=self._document.reader
        )
        if agreed:
            initials = initials_of(text)
            self._settings.reader = self._document.reader = initials
            self.reader_changed.emit(initials)

    def _judge(self, text: Phrase, scan: AskedScan | None = None, **what) -> None:
        document = self._document
        scan = scan or AskedScan.on_screen(document)
        before = document.project.segmentations.get(scan.address)
        if before is None:
            before = Segmentation.empty(*scan.size)
        verdict = replace(before.verdict, **what, reader=document.reader, time=int(time.time()))
        after = replace(before, verdict=verdict)
        document.edit(after, text, scan.address)
        now = document.project.segmentations.get(scan.address)
        if now is not None and now.verdict == verdict:
            self.said.emit(self.tr("{0}: {1}.").format(spoken(text), document.project.stem_of(scan.address)))
