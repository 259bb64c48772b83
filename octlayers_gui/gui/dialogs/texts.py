"""About."""

from PySide6.QtWidgets import QMessageBox, QWidget

from octlayers_gui import __version__

ABOUT = """<h3>OCT Layers {version}</h3>
<p>Segments retinal layers in OCT B-scans, lets you correct them by hand, measures them, and learns from
your corrections. Everything stays on this computer.</p>
<p><b>For research use. This program is no medical device</b> and must not be used for diagnosis or treatment.</p>
<p>MIT licence. The shipped network was trained on synthetic scans and on annotated Spectralis scans of
OCTLayers by siej88 (MIT licence; scans as in Tian et al., PLoS ONE 2015).</p>"""


def show_about(parent: QWidget) -> None:
    """Version, purpose, what it is not."""
    _show(parent, parent.tr("About OCT Layers"), ABOUT.format(version=__version__))


def _show(parent: QWidget, title: str, text: str) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
