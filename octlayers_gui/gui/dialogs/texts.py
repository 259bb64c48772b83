"""Help and About."""

from PySide6.QtWidgets import QMessageBox, QWidget

from octlayers_gui import __version__
from octlayers_gui.gui.actions import ACTIONS

KEYS = """<table cellpadding=3 width=860>
<tr><td><b>Wheel</b></td><td>zoom at the pointer</td></tr>
<tr><td><b>Space + drag, middle button</b></td><td>move the scan, whatever tool is in hand</td></tr>
<tr><td><b>1-9, Tab, Shift+Tab, click a line</b></td><td>make a boundary the active one; Tab on the canvas only,
F6 hands the keyboard to the panels</td></tr>
<tr><td><b>Ctrl+L</b></td><td>lock the active boundary, or unlock it: no tool moves it, nothing pushes it</td></tr>
<tr><td><b>Shift</b></td><td>push the neighbours along instead of stopping at them, in every tool but the wire</td></tr>
{tools}
<tr><td><b>S, C, G</b></td><td>smooth the marked stretch (or the visible one), clear it, bridge its gaps</td></tr>
<tr><td><b>Alt+Up, Alt+Down</b></td><td>shift the stretch by one px; with Shift push the neighbours</td></tr>
<tr><td><b>T</b></td><td>trace the stretch again, along the edge between the neighbours</td></tr>
<tr><td><b>D, Shift+D</b></td><td>copy the active boundary (all of them) of the stretch from the scan before</td></tr>
<tr><td><b>Alt+R, Alt+Shift+R</b></td><td>segment the stretch anew, leaving hand work (hand work too)</td></tr>
<tr><td><b>Esc</b></td><td>give a gesture or an outline up; let a region go; take measurement or mark away; then back to
the vertices</td></tr>
<tr><td><b>Hold B</b></td><td>look at the bare scan</td></tr>
<tr><td><b>Page up / down</b></td><td>previous, next scan</td></tr>
<tr><td><b>J, Shift+J, A</b></td><td>next and previous place to look at; accept it and go on</td></tr>
<tr><td><b>Ctrl+Return</b></td><td>mark the scan as reviewed, or as open again</td></tr>
<tr><td><b>Ctrl+O, Ctrl+E, Ctrl+I</b></td><td>open, export, import annotations</td></tr>
<tr><td><b>Ctrl+R, Ctrl+T</b></td><td>segment, fine-tune</td></tr>
<tr><td><b>F, Ctrl+1, L</b></td><td>fit the scan, actual pixels, hide the lines</td></tr>
<tr><td><b>X, Shift+X</b></td><td>crosshair, true proportions</td></tr>
<tr><td><b>Ctrl+C</b></td><td>copy the view as a picture</td></tr>
<tr><td><b>Ctrl+Z, Ctrl+Shift+Z</b></td><td>undo, redo (segmenting and importing too)</td></tr>
</table>"""

ABOUT = """<h3>OCT Layers {version}</h3>
<p>Segments retinal layers in OCT B-scans, lets you correct them by hand, measures them, and learns from
your corrections. Everything stays on this computer.</p>
<p><b>For research use. This program is no medical device</b> and must not be used for diagnosis or treatment.</p>
<p>MIT licence. The shipped network was trained on synthetic scans and on annotated Spectralis scans of
OCTLayers by siej88 (MIT licence; scans as in Tian et al., PLoS ONE 2015).</p>"""


def show_keys(parent: QWidget) -> None:
    """The shortcut sheet; the tools come from the table of actions."""
    tools = "".join(
        f"<tr><td><b>{entry.keys[0]}</b> {parent.tr(entry.text).replace('&', '')}</td>"
        f"<td>{parent.tr(entry.tool.hint)}</td></tr>"
        for entry in ACTIONS
        if entry.tool
    )
    _show(parent, parent.tr("Keys and mouse"), KEYS.format(tools=tools))


def show_about(parent: QWidget) -> None:
    """Version, purpose, what it is not."""
    _show(parent, parent.tr("About OCT Layers"), ABOUT.format(version=__version__))


def _show(parent: QWidget, title: str, text: str) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
