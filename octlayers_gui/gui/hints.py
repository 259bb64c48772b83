"""What each action does, in a sentence: for the status bar, the tooltips and the palette."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from octlayers_gui.core.phrases import Phrase

HINTS = {
    "project_menu.new": Phrase("Start an empty project; the present one is saved already"),
    "open_files": Phrase("Open scans, a volume, or a project"),
    "project_menu.save": Phrase("Give the project a name; later edits are saved by themselves"),
    "project_menu.save_as": Phrase("Go on under another name"),
    "exchange.import_annotations": Phrase("Read boundaries, polygons or masks of open scans"),
    "exchange.export": Phrase("Write masks, overlays, boundaries and thickness tables"),
    "forget_recent": Phrase("Empty the list of recent files on the start page"),
    "close": Phrase("Close the program; every edit is saved already"),
    "undo": Phrase("Take the last step on this scan back"),
    "redo": Phrase("Do again what was taken back"),
    "bench.delete_vertex": Phrase("Remove the vertex or region that the pointer is on"),
    "seeing.toggle_lock": Phrase("A locked boundary is moved by no tool and pushed by nothing"),
    "outlines.edit_labels": Phrase("Names and colours for regions such as fluid and drusen"),
    "seeing.copy_view": Phrase("Copy what the canvas shows as a picture"),
    "verdicts.ask_initials": Phrase("Edits carry these initials and the time"),
    "stretch.smooth": Phrase("Smooth the active boundary in the marked or visible stretch"),
    "stretch.shift_up": Phrase("Move the stretch of the active boundary up by one pixel"),
    "stretch.shift_down": Phrase("Move the stretch of the active boundary down by one pixel"),
    "stretch.push_up": Phrase("Move the stretch up by one pixel and the neighbours with it"),
    "stretch.push_down": Phrase("Move the stretch down by one pixel and the neighbours with it"),
    "stretch.clear": Phrase("Say that the active boundary cannot be seen in the stretch"),
    "stretch.bridge": Phrase("Join the active boundary where it is not seen in the stretch"),
    "stretch.solve": Phrase("Follow the edge between the neighbouring boundaries"),
    "stretch.copy": Phrase("Take the active boundary over from the B-scan before this one"),
    "stretch.copy_all": Phrase("Take every boundary over from the B-scan before this one"),
    "stretch.segment": Phrase("Ask the network again in the stretch; hand work stays"),
    "stretch.segment_over": Phrase("Ask the network again in the stretch and replace hand work"),
    "view.box.zoom_in": Phrase("Come closer; the wheel zooms at the pointer"),
    "view.box.zoom_out": Phrase("See more of the scan"),
    "view.box.fit": Phrase("Show the whole scan"),
    "view.box.actual_size": Phrase("One pixel of the scan on one pixel of the screen"),
    "view.box.go_left": Phrase("Look further to the left"),
    "view.box.go_right": Phrase("Look further to the right"),
    "view.box.go_up": Phrase("Look further up"),
    "view.box.go_down": Phrase("Look further down"),
    "seeing.use_true_proportions": Phrase("Draw a µm as long sideways as in depth"),
    "seeing.show_crosshair": Phrase("Two lines through the pointer, with layer and place"),
    "view.set_lines_shown": Phrase("Show or hide the boundaries; B held shows the bare scan"),
    "panel_round.next_panel": Phrase("Hand the keyboard on: canvas, scans, review, layers …"),
    "panel_round.previous_panel": Phrase("Hand the keyboard back to the panel before"),
    "segment": Phrase("Let the network find the layers of this scan"),
    "segment_anyway": Phrase("Segment a picture that was refused"),
    "segment_all": Phrase("Segment every open scan that has no boundaries yet"),
    "next_scan": Phrase("Show the scan after this one"),
    "previous_scan": Phrase("Show the scan before this one"),
    "seeing.boundary_below": Phrase("Make the boundary below the active one"),
    "seeing.boundary_above": Phrase("Make the boundary above the active one"),
    "review.next_place": Phrase("Go to the next doubtful place, worst first"),
    "review.previous_place": Phrase("Go back to the doubtful place before"),
    "review.accept": Phrase("Call this place right and go to the next"),
    "verdicts.toggle_reviewed": Phrase("Mark the scan as reviewed, or as open again"),
    "verdicts.call_ungradable": Phrase("Say why this scan cannot be graded"),
    "verdicts.sign_off": Phrase("Lock the scan: nobody edits it until it is unlocked"),
    "verdicts.unlock": Phrase("Let a scan that was signed off be edited again"),
    "project_menu.close_scan": Phrase("Take the scan out of the project for good; asks if there is work on it"),
    "facts.open_folder": Phrase("Open the pictures of a folder as the B-scans of one volume"),
    "facts.import_device_lines": Phrase("Take over the boundaries that the device found"),
    "facts.state_scale": Phrase("State how many µm a pixel measures"),
    "model_menu.fine_tune": Phrase("Teach a copy of the network with the corrected scans"),
    "model_menu.import_weights": Phrase("Use weights that the base project's notebook saved"),
    "open_sample": Phrase("A synthetic scan to try everything on"),
    "help_menu.find_action": Phrase("Search all actions of the menus by name"),
    "help_menu.take_tour": Phrase("Six steps from opening a scan to a network of your own"),
    "help_menu.show_keys": Phrase("All keys, and what the mouse does"),
    "help_menu.show_about": Phrase("Version, licence, and what the program is not"),
}

KEYS_APART = " / "  # a comma is a key itself


def label(action: QAction) -> str:
    """An action's text without the mark of its menu key and without dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")


def keys_of(action: QAction) -> str:
    """Its keys as the desktop writes them; '' where it has none."""
    return KEYS_APART.join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


def hint_of(action: QAction) -> str:
    """What the action does, without its keys; '' where nobody said."""
    return action.property("hint") or ""


def give_hint(action: QAction, hint: str) -> None:
    """Show a sentence in the status bar and, with the keys, where the pointer rests."""
    keys = keys_of(action)
    action.setProperty("hint", hint)
    in_status = QCoreApplication.translate("hints", "{hint} ({keys})").format(hint=hint, keys=keys)
    action.setStatusTip(in_status if keys else hint)
    head = QCoreApplication.translate("hints", "{name} ({keys})").format(name=label(action), keys=keys)
    action.setToolTip(f"{head if keys else label(action)}: {hint}")


def give_standard_hints(menu: QMenu) -> None:
    """Whatever in a menu, or a menu of it, has no hint is told by its name and the menu's."""
    for action in menu.actions():
        if action.menu() is not None:
            give_standard_hints(action.menu())
        elif not action.isSeparator() and not hint_of(action):
            give_hint(action, f"{label(menu.menuAction())} – {label(action)}")
