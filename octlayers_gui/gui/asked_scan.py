"""The scan that a dialog is about: another one may finish opening, and come to the screen, under the dialog."""

from dataclasses import dataclass

from octlayers_gui.core.bscan import Frames
from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.project import Address
from octlayers_gui.gui.document import Document


@dataclass(frozen=True)
class AskedScan:
    """A B-scan and its size (rows, columns) in px, as they were when the question came up."""

    address: Address
    frames: Frames
    size: tuple[int, int]

    @classmethod
    def on_screen(cls, document: Document) -> "AskedScan":
        """The one on screen now."""
        bscan = document.bscan
        return cls(document.address, document.volume.frames, (bscan.height, bscan.width))

    def is_open_in(self, document: Document) -> bool:
        """Whether an answer can still be carried out; when not, the document's `refused` tells why."""
        if document.project.holds(self.address, self.frames):
            return True
        document.refused.emit(InvalidEdit("The scan that was asked about is not open any more; nothing was changed."))
        return False
