"""What each action does, in a sentence: for the status bar, the tooltips and the palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

HINTS = {
    "project_menu.new": QT_TRANSLATE_NOOP("hints", "Start an empty project; the present one is saved already"),
    "open_files": QT_TRANSLATE_NOOP("hints", "Open scans, a volume, or a project"),
    "project_menu.save": QT_TRANSLATE_NOOP("hints", "Give the project a name; later edits are saved by themselves"),
    "project_menu.save_as": QT_TRANSLATE_NOOP("hints", "Go on under another name"),
    "exchange.import_annotations": QT_TRANSLATE_NOOP("hints", "Read boundaries, polygons or masks of open scans"),
    "exchange.export": QT_TRANSLATE_NOOP("hints", "Write masks, overlays, boundaries and thickness tables"),
    "forget_recent": QT_TRANSLATE_NOOP("hints", "Empty the list of recent files on the start page"),
    "close": QT_TRANSLATE_NOOP("hints", "Close the program; every edit is saved already"),
    "undo": QT_TRANSLATE_NOOP("hints", "Take the last step on this scan back"),
    "redo": QT_TRANSLATE_NOOP("hints", "Do again what was taken back"),
    "bench.delete_vertex": QT_TRANSLATE_NOOP("hints", "Remove the vertex or region that the pointer is on"),
    "seeing.toggle_lock": QT_TRANSLATE_NOOP("hints", "A locked boundary is moved by no tool and pushed by nothing"),
    "outlines.edit_labels": QT_TRANSLATE_NOOP("hints", "Names and colours for regions such as fluid and drusen"),
    "seeing.copy_view": QT_TRANSLATE_NOOP("hints", "Copy what the canvas shows as a picture"),
    "verdicts.ask_initials": QT_TRANSLATE_NOOP("hints", "Edits carry these initials and the time"),
    "stretch.smooth": QT_TRANSLATE_NOOP("hints", "Smooth the active boundary in the marked or visible stretch"),
    "stretch.shift_up": QT_TRANSLATE_NOOP("hints", "Move the stretch of the active boundary up by one pixel"),
    "stretch.shift_down": QT_TRANSLATE_NOOP("hints", "Move the stretch of the active boundary down by one pixel"),
    "stretch.push_up": QT_TRANSLATE_NOOP("hints", "Move the stretch up by one pixel and the neighbours with it"),
    "stretch.push_down": QT_TRANSLATE_NOOP("hints", "Move the stretch down by one pixel and the neighbours with it"),
    "stretch.clear": QT_TRANSLATE_NOOP("hints", "Say that the active boundary cannot be seen in the stretch"),
    "stretch.bridge": QT_TRANSLATE_NOOP("hints", "Join the active boundary where it is not seen in the stretch"),
    "stretch.solve": QT_TRANSLATE_NOOP("hints", "Follow the edge between the neighbouring boundaries"),
    "stretch.copy": QT_TRANSLATE_NOOP("hints", "Take the active boundary over from the B-scan before this one"),
    "stretch.copy_all": QT_TRANSLATE_NOOP("hints", "Take every boundary over from the B-scan before this one"),
    "stretch.segment": QT_TRANSLATE_NOOP("hints", "Ask the network again in the stretch; hand work stays"),
    "stretch.segment_over": QT_TRANSLATE_NOOP("hints", "Ask the network again in the stretch and replace hand work"),
    "view.box.zoom_in": QT_TRANSLATE_NOOP("hints", "Come closer; the wheel zooms at the pointer"),
    "view.box.zoom_out": QT_TRANSLATE_NOOP("hints", "See more of the scan"),
    "view.box.fit": QT_TRANSLATE_NOOP("hints", "Show the whole scan"),
    "view.box.actual_size": QT_TRANSLATE_NOOP("hints", "One pixel of the scan on one pixel of the screen"),
    "view.box.go_left": QT_TRANSLATE_NOOP("hints", "Look further to the left"),
    "view.box.go_right": QT_TRANSLATE_NOOP("hints", "Look further to the right"),
    "view.box.go_up": QT_TRANSLATE_NOOP("hints", "Look further up"),
    "view.box.go_down": QT_TRANSLATE_NOOP("hints", "Look further down"),
    "seeing.use_true_proportions": QT_TRANSLATE_NOOP("hints", "Draw a µm as long sideways as in depth"),
    "seeing.show_crosshair": QT_TRANSLATE_NOOP("hints", "Two lines through the pointer, with layer and place"),
    "view.set_lines_shown": QT_TRANSLATE_NOOP("hints", "Show or hide the boundaries; B held shows the bare scan"),
    "panel_round.next_panel": QT_TRANSLATE_NOOP("hints", "Hand the keyboard on: canvas, scans, review, layers …"),
    "panel_round.previous_panel": QT_TRANSLATE_NOOP("hints", "Hand the keyboard back to the panel before"),
    "segment": QT_TRANSLATE_NOOP("hints", "Let the network find the layers of this scan"),
    "segment_anyway": QT_TRANSLATE_NOOP("hints", "Segment a picture that was refused"),
    "segment_all": QT_TRANSLATE_NOOP("hints", "Segment every open scan that has no boundaries yet"),
    "next_scan": QT_TRANSLATE_NOOP("hints", "Show the scan after this one"),
    "previous_scan": QT_TRANSLATE_NOOP("hints", "Show the scan before this one"),
    "seeing.boundary_below": QT_TRANSLATE_NOOP("hints", "Make the boundary below the active one"),
    "seeing.boundary_above": QT_TRANSLATE_NOOP("hints", "Make the boundary above the active one"),
    "review.next_place": QT_TRANSLATE_NOOP("hints", "Go to the next doubtful place, worst first"),
    "review.previous_place": QT_TRANSLATE_NOOP("hints", "Go back to the doubtful place before"),
    "review.accept": QT_TRANSLATE_NOOP("hints", "Call this place right and go to the next"),
    "verdicts.toggle_reviewed": QT_TRANSLATE_NOOP("hints", "Mark the scan as reviewed, or as open again"),
    "verdicts.call_ungradable": QT_TRANSLATE_NOOP("hints", "Say why this scan cannot be graded"),
    "verdicts.sign_off": QT_TRANSLATE_NOOP("hints", "Lock the scan: nobody edits it until it is unlocked"),
    "verdicts.unlock": QT_TRANSLATE_NOOP("hints", "Let a scan that was signed off be edited again"),
    "facts.open_folder": QT_TRANSLATE_NOOP("hints", "Open the pictures of a folder as the B-scans of one volume"),
    "facts.import_device_lines": QT_TRANSLATE_NOOP("hints", "Take over the boundaries that the device found"),
    "facts.state_scale": QT_TRANSLATE_NOOP("hints", "State how many µm a pixel measures"),
    "model_menu.fine_tune": QT_TRANSLATE_NOOP("hints", "Teach a copy of the network with the corrected scans"),
    "model_menu.import_weights": QT_TRANSLATE_NOOP("hints", "Use weights that the base project's notebook saved"),
    "open_sample": QT_TRANSLATE_NOOP("hints", "A synthetic scan to try everything on"),
    "help_menu.find_action": QT_TRANSLATE_NOOP("hints", "Search all actions of the menus by name"),
    "help_menu.take_tour": QT_TRANSLATE_NOOP("hints", "Six steps from opening a scan to a network of your own"),
    "help_menu.show_keys": QT_TRANSLATE_NOOP("hints", "All keys, and what the mouse does"),
    "help_menu.show_about": QT_TRANSLATE_NOOP("hints", "Version, licence, and what the program is not"),
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
