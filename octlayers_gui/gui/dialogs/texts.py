"""Help and About."""

from PySide6.QtWidgets import QMessageBox, QWidget

from octlayers_gui import __version__
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.actions import ACTIONS, keys_of
from octlayers_gui.gui.language import spoken

ABOVE = (
    (Phrase("Wheel"), Phrase("zoom at the pointer")),
    (Phrase("Space + drag, middle button"), Phrase("move the scan, whatever tool is in hand")),
    (
        Phrase("1-9, Tab, Shift+Tab, click a line"),
        Phrase("make a boundary the active one; Tab on the canvas only, F6 hands the keyboard to the panels"),
    ),
    (Phrase("Ctrl+L"), Phrase("lock the active boundary, or unlock it: no tool moves it, nothing pushes it")),
    (Phrase("Shift"), Phrase("push the neighbours along instead of stopping at them, in every tool but the wire")),
)
BELOW = (
    (Phrase("S, C, G"), Phrase("smooth the marked stretch (or the visible one), clear it, bridge its gaps")),
    (Phrase("Alt+Up, Alt+Down"), Phrase("shift the stretch by one px; with Shift push the neighbours")),
    (Phrase("T"), Phrase("trace the stretch again, along the edge between the neighbours")),
    (Phrase("D, Shift+D"), Phrase("copy the active boundary (all of them) of the stretch from the scan before")),
    (Phrase("Alt+R, Alt+Shift+R"), Phrase("segment the stretch anew, leaving hand work (hand work too)")),
    (
        Phrase("Esc"),
        Phrase(
            "give a gesture or an outline up; let a region go; take measurement or mark away; then back to the vertices"
        ),
    ),
    (Phrase("Hold B"), Phrase("look at the bare scan")),
    (Phrase("Page up / down"), Phrase("previous, next scan")),
    (Phrase("J, Shift+J, A"), Phrase("next and previous place to look at; accept it and go on")),
    (Phrase("Ctrl+Return"), Phrase("mark the scan as reviewed, or as open again")),
    (Phrase("Ctrl+O, Ctrl+E, Ctrl+I"), Phrase("open, export, import boundaries")),
    (Phrase("Ctrl+R, Ctrl+T"), Phrase("segment, fine-tune")),
    (Phrase("F, Ctrl+1, L"), Phrase("fit the scan, actual pixels, hide the lines")),
    (Phrase("X, Shift+X"), Phrase("crosshair, true proportions")),
    (Phrase("Ctrl+C"), Phrase("copy the view as a picture")),
    (Phrase("Ctrl+Z, Ctrl+Shift+Z"), Phrase("undo, redo (segmenting and importing too)")),
)

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


def show_keys(parent: QWidget) -> None:
    """The shortcut sheet; the tools come from the table of actions."""
    tools = [
        (f"<b>{keys_of(entry)}</b> {parent.tr(entry.text).replace('&', '')}", spoken(entry.tool.hint))
        for entry in ACTIONS
        if entry.tool
    ]
    before, after = ([(f"<b>{spoken(keys)}</b>", spoken(does)) for keys, does in rows] for rows in (ABOVE, BELOW))
    rows = "".join(f"<tr><td>{keys}</td><td>{does}</td></tr>" for keys, does in before + tools + after)
    _show(parent, parent.tr("Keys and mouse"), f"<table cellpadding=3 width=860>{rows}</table>")


def show_about(parent: QWidget) -> None:
    """Version, purpose, what it is not."""
    text = f"<h3>OCT Layers {__version__}</h3>" + "".join(f"<p>{spoken(part)}</p>" for part in ABOUT)
    _show(parent, parent.tr("About OCT Layers"), text)


def _show(parent: QWidget, title: str, text: str) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
