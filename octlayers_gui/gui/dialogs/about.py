"""What the program is, and what it is not."""

from PySide6.QtWidgets import QMessageBox, QWidget

from octlayers_gui import __version__
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.language import spoken

ABOUT = (
    Phrase(
        "Segments retinal layers in OCT B-scans, lets you correct them by hand, measures them, and learns from your "
        "corrections. Everything stays on this computer."
    ),
    Phrase(
        "<b>For research use. This program is no medical device</b> and must not be used for diagnosis or treatment."
    ),
    Phrase(
        "MIT licence. The shipped network was trained on synthetic scans and on annotated Spectralis scans of "
        "OCTLayers by siej88 (MIT licence; scans as in Tian et al., PLoS ONE 2015)."
    ),
)


def show_about(parent: QWidget) -> None:
    """Version, purpose, what it is not."""
    box = QMessageBox(parent)
    box.setWindowTitle(parent.tr("About OCT Layers"))
    box.setText(f"<h3>OCT Layers {__version__}</h3>" + "".join(f"<p>{spoken(part)}</p>" for part in ABOUT))
    box.open()
