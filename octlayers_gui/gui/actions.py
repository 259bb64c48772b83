"""The window's menus as one table: every action is reachable by menu and, mostly, by key."""

from dataclasses import dataclass
from operator import attrgetter

import qtawesome
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QToolBar

from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui.hints import HINTS, give_hint, give_standard_hints, label
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.language_menu import LanguageMenu
from octlayers_gui.gui.theme import SCHEMES
from octlayers_gui.gui.tools.brush import BrushTool
from octlayers_gui.gui.tools.caliper import CaliperTool
from octlayers_gui.gui.tools.polygon import PolygonTool
from octlayers_gui.gui.tools.pull import PullTool
from octlayers_gui.gui.tools.redraw import RedrawTool
from octlayers_gui.gui.tools.region import RegionTool
from octlayers_gui.gui.tools.region_brush import RegionBrushTool
from octlayers_gui.gui.tools.stretch import StretchTool
from octlayers_gui.gui.tools.tool import Tool
from octlayers_gui.gui.tools.vertex import VertexTool
from octlayers_gui.gui.tools.wire import WireTool


@dataclass(frozen=True)
class Entry:
    """An action: its menu, text, keys, icon, and the method it calls, named from the window on.

    With a `tool` the method gets it, the action can be checked, and one of the tools always is. With `starts`
    it is switched on and off, at first as that says, and the method gets a bool. A key of the canvas means
    something else to the panels.
    """

    menu: str
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""  # '', 'scan', 'segmentation', or one that is 'signed' or 'unsigned'
    tool: type[Tool] | None = None
    starts: bool | None = None
    on_canvas: bool = False

    @property
    def name(self) -> str:
        """By which the window knows the action."""
        return self.tool.name if self.tool else self.slot


SEPARATOR = None


ACTIONS: tuple[Entry | None, ...] = (
    Entry("&File", "&New project", "project_menu.new", ("Ctrl+N",)),
    Entry("&File", "&Open…", "open_files", ("Ctrl+O",), "mdi6.folder-open-outline"),
    Entry("&File", "Open a folder as one &volume…", "facts.open_folder"),
    Entry("&File", "&Save project", "project_menu.save", ("Ctrl+S",), needs="scan"),
    Entry("&File", "Save project &as…", "project_menu.save_as", ("Ctrl+Shift+S",), needs="scan"),
    Entry("&File", "&Import annotations…", "exchange.import_annotations", ("Ctrl+I",), needs="scan"),
    Entry("&File", "&Export…", "exchange.export", ("Ctrl+E",), "mdi6.export-variant", needs="segmentation"),
    Entry("&File", "&Forget recent files", "forget_recent"),
    Entry("&File", "&Quit", "close", ("Ctrl+Q",)),
    Entry("&Edit", "&Delete vertex under pointer", "bench.delete_vertex", ("Delete",), needs="segmentation"),
    Entry("&Edit", "&Lock or unlock the active boundary", "seeing.toggle_lock", ("Ctrl+L",), needs="segmentation"),
    Entry("&Edit", "Region la&bels…", "outlines.edit_labels"),
    Entry("&Edit", "&Copy view", "seeing.copy_view", ("Ctrl+C",), needs="scan"),
    Entry("&Edit", "Reader's &initials…", "verdicts.ask_initials"),
    Entry("&Tools", "&Vertices", "bench.use", ("V",), "mdi6.vector-polyline-edit", "segmentation", VertexTool),
    Entry("&Tools", "&Pull", "bench.use", ("P",), "mdi6.chart-bell-curve", "segmentation", PullTool),
    Entry("&Tools", "&Redraw", "bench.use", ("R",), "mdi6.draw", "segmentation", RedrawTool),
    Entry("&Tools", "Live-&wire", "bench.use", ("W",), "mdi6.magnet", "segmentation", WireTool),
    Entry("&Tools", "&Nudge brush", "bench.use", ("N",), "mdi6.circle-outline", "segmentation", BrushTool),
    Entry("&Tools", "&Mark a stretch", "bench.use", ("M",), "mdi6.selection-drag", "segmentation", StretchTool),
    Entry("&Tools", "Pol&ygon", "bench.use", ("Y",), "mdi6.vector-polygon", "scan", PolygonTool),
    Entry("&Tools", "R&egions", "bench.use", ("E",), "mdi6.shape-polygon-plus", "segmentation", RegionTool),
    Entry("&Tools", "Regi&on brush", "bench.use", ("Shift+E",), "mdi6.blur-radial", "segmentation", RegionBrushTool),
    Entry("&Tools", "&Smooth the stretch", "stretch.smooth", ("S",), "mdi6.sine-wave", "segmentation"),
    Entry("&Tools", "Shift the stretch &up", "stretch.shift_up", ("Alt+Up",), needs="segmentation"),
    Entry("&Tools", "Shift the stretch &down", "stretch.shift_down", ("Alt+Down",), needs="segmentation"),
    Entry("&Tools", "Shift up, pushing neighbours", "stretch.push_up", ("Alt+Shift+Up",), needs="segmentation"),
    Entry("&Tools", "Shift down, pushing neighbours", "stretch.push_down", ("Alt+Shift+Down",), needs="segmentation"),
    Entry("&Tools", "&Clear the stretch: not seen", "stretch.clear", ("C",), "mdi6.eraser", "segmentation"),
    Entry("&Tools", "Brid&ge gaps in the stretch", "stretch.bridge", ("G",), "mdi6.bridge", "segmentation"),
    Entry("&Tools", "&Trace the stretch again between its neighbours", "stretch.solve", ("T",), needs="segmentation"),
    Entry("&Tools", "Copy the stretch &from the previous scan", "stretch.copy", ("D",), needs="segmentation"),
    Entry("&Tools", "Copy all boundaries from it", "stretch.copy_all", ("Shift+D",), needs="segmentation"),
    Entry("&Tools", "Segment the stretch anew, leaving hand work", "stretch.segment", ("Alt+R",), needs="segmentation"),
    Entry("&Tools", "Segment it anew, hand work too", "stretch.segment_over", ("Alt+Shift+R",), needs="segmentation"),
    Entry("&Tools", "C&aliper", "bench.use", ("K",), "mdi6.ruler", "scan", CaliperTool),
    Entry("&View", "Zoom &in", "view.box.zoom_in", ("Ctrl++", "Ctrl+="), "mdi6.magnify-plus-outline", needs="scan"),
    Entry("&View", "Zoom &out", "view.box.zoom_out", ("Ctrl+-",), "mdi6.magnify-minus-outline", needs="scan"),
    Entry("&View", "&Fit", "view.box.fit", ("F", "Ctrl+0"), "mdi6.fit-to-page-outline", needs="scan"),
    Entry("&View", "&Actual pixels", "view.box.actual_size", ("Ctrl+1",), needs="scan"),
    Entry("&View", "Look to the left", "view.box.go_left", ("Left",), needs="scan", on_canvas=True),
    Entry("&View", "Look to the right", "view.box.go_right", ("Right",), needs="scan", on_canvas=True),
    Entry("&View", "Look up", "view.box.go_up", ("Up",), needs="scan", on_canvas=True),
    Entry("&View", "Look down", "view.box.go_down", ("Down",), needs="scan", on_canvas=True),
    Entry("&View", "True &proportions", "seeing.use_true_proportions", ("Shift+X",), needs="scan", starts=False),
    Entry("&View", "Cross&hair", "seeing.show_crosshair", ("X",), needs="scan", starts=False),
    Entry("&View", "Boundary &lines", "view.set_lines_shown", ("L",), starts=True),
    Entry("&View", "To the next pane&l", "panel_round.next_panel", ("F6",)),
    Entry("&View", "To the previous panel", "panel_round.previous_panel", ("Shift+F6",)),
    Entry("&Scan", "&Segment", "segment", ("Ctrl+R",), "mdi6.layers-triple-outline", needs="scan"),
    Entry("&Scan", "Segment even if it looks like no &retina", "segment_anyway", needs="scan"),
    Entry("&Scan", "Segment &all open scans", "segment_all", ("Ctrl+Shift+R",), needs="scan"),
    Entry("&Scan", "&Next scan", "next_scan", ("PgDown", "."), needs="scan"),
    Entry("&Scan", "&Previous scan", "previous_scan", ("PgUp", ","), needs="scan"),
    Entry("&Scan", "Next &boundary", "seeing.boundary_below", ("Tab",), needs="segmentation", on_canvas=True),
    Entry("&Scan", "Pre&vious boundary", "seeing.boundary_above", ("Shift+Tab",), "", "segmentation", on_canvas=True),
    Entry("&Scan", "Next place to &look at", "review.next_place", ("J",), "mdi6.chevron-down", "scan"),
    Entry("&Scan", "&Back to the previous place", "review.previous_place", ("Shift+J",), "mdi6.chevron-up", "scan"),
    Entry("&Scan", "Accept &this place", "review.accept", ("A",), "mdi6.check", "scan"),
    Entry("&Scan", "&Mark as reviewed", "verdicts.toggle_reviewed", ("Ctrl+Return",), needs="segmentation"),
    Entry("&Scan", "&Ungradable…", "verdicts.call_ungradable", needs="scan"),
    Entry("&Scan", "Sign &off", "verdicts.sign_off", needs="unsigned"),
    Entry("&Scan", "Unloc&k", "verdicts.unlock", needs="signed"),
    Entry("&Scan", "Clos&e scan", "project_menu.close_scan", ("Ctrl+W",), needs="scan"),
    Entry("&Scan", "Import the &device's lines", "facts.import_device_lines", needs="scan"),
    Entry("&Scan", "S&cale…", "facts.state_scale", needs="scan"),
    Entry("&Model", "&Fine-tune on corrected scans…", "model_menu.fine_tune", ("Ctrl+T",)),
    Entry("&Model", "&Import base project's weights…", "model_menu.import_weights"),
    Entry("&Help", "Open the &sample scan", "open_sample", ("F2",)),
    Entry("&Help", "&Find an action…", "help_menu.find_action", ("Ctrl+Shift+P",)),
    Entry("&Help", "&Tour", "help_menu.take_tour"),
    Entry("&Help", "&Keys and mouse", "help_menu.show_keys", ("F1",)),
    Entry("&Help", "&About OCT Layers", "help_menu.show_about"),
)  # fmt: skip

MENUS = ("&File", "&Edit", "&Tools", "&View", "&Scan", "&Model", "&Help")


def build(window) -> dict[str, QAction]:
    """Make the actions and put them into the window's menus and tool bar; returns them by slot name."""
    menus = {title: window.menuBar().addMenu(window.tr(title)) for title in MENUS}
    made, tools = {}, QActionGroup(window)
    for entry in ACTIONS:
        action = QAction(window.tr(entry.text), window)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        (action.triggered if entry.starts is None else action.toggled).connect(_slot(window, entry))
        if entry.starts is not None:
            action.setCheckable(True)
            action.setChecked(entry.starts)
        if entry.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            window.view.addAction(action)
        if entry.tool:
            action.setCheckable(True)
            tools.addAction(action)
        action.setProperty("needs", entry.needs)
        action.setProperty("icon_name", entry.icon)
        action.setIconText(label(action))
        action.setObjectName(entry.name)
        hint = entry.tool.hint if entry.tool else HINTS.get(entry.name, "")
        if hint:
            give_hint(action, spoken(hint))
        menus[entry.menu].addAction(action)
        made[entry.name] = action
    window.menus = menus
    _add_undo(window, menus["&Edit"], made)
    _add_boundaries(window, menus["&Scan"])
    return made


def _slot(window, entry: Entry):
    # Looked up when triggered: some of what the names lead to is built after the menus.
    if entry.starts is not None:
        return lambda checked: attrgetter(entry.slot)(window)(checked)
    arguments = (entry.tool,) if entry.tool else ()
    return lambda checked=False: attrgetter(entry.slot)(window)(*arguments)


def _add_undo(window, menu, made: dict[str, QAction]) -> None:
    group = window.document.undo_group
    undo, redo = group.createUndoAction(window, window.tr("&Undo")), group.createRedoAction(window, window.tr("&Redo"))
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    # The tool bar's buttons keep their width whatever the last step is called.
    undo.setIconText(window.tr("Undo"))
    redo.setIconText(window.tr("Redo"))
    undo.setProperty("icon_name", "mdi6.undo")
    redo.setProperty("icon_name", "mdi6.redo")
    menu.insertActions(made["bench.delete_vertex"], [undo, redo])
    made["undo"], made["redo"] = undo, redo
    for name, changed in (("undo", group.undoTextChanged), ("redo", group.redoTextChanged)):
        hint = spoken(HINTS[name])
        made[name].setObjectName(name)
        give_hint(made[name], hint)
        changed.connect(lambda text, action=made[name], hint=hint: give_hint(action, hint))  # names the step anew


def _add_boundaries(window, menu) -> None:
    boundaries = menu.addMenu(window.tr("&Active boundary"))
    for number, name in enumerate(BASE_8.boundaries, start=1):
        action = boundaries.addAction(name)
        action.setShortcut(QKeySequence(str(number)))
        action.triggered.connect(lambda checked=False, name=name: window.view.set_active(name))


def build_view_menu(window, docks) -> None:
    """Panels and theme at the end of the View menu."""
    menu = window.menus["&View"]
    menu.addSeparator()
    panels = menu.addMenu(window.tr("Pa&nels"))
    for dock in docks:
        panels.addAction(dock.toggleViewAction())
    themes, group = menu.addMenu(window.tr("&Theme")), QActionGroup(window)
    for name, title in zip(SCHEMES, (window.tr("&System"), window.tr("&Light"), window.tr("&Dark")), strict=True):
        action = themes.addAction(title)
        action.setCheckable(True)
        action.setChecked(name == window.settings.theme)
        action.triggered.connect(lambda checked=False, name=name: window.use_theme(name))
        group.addAction(action)
    LanguageMenu(menu, window)


def give_hints(window) -> None:
    """Once all menus are there, whatever in them has no hint of its own gets one."""
    for menu in window.menus.values():
        give_standard_hints(menu)


DAILY = (
    "open_files", "segment", "exchange.export", SEPARATOR, "undo", "redo",
    SEPARATOR, "view.box.zoom_in", "view.box.zoom_out", "view.box.fit",
)  # fmt: skip


def build_tool_bar(window, made: dict[str, QAction]):
    """The few actions used all day, with icons."""
    bar = window.addToolBar(window.tr("Tools"))
    bar.setObjectName("tools")
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    _fill(bar, DAILY, made)
    return bar


STRIP = (
    "vertex", "pull", "redraw", "wire", "brush", SEPARATOR, "polygon", "region", "region_brush", SEPARATOR,
    "stretch", "stretch.smooth", "stretch.clear", "stretch.bridge", SEPARATOR, "caliper",
)  # fmt: skip


def build_tool_strip(window, made: dict[str, QAction]) -> None:
    """The tools of the canvas, icons only, at its left."""
    bar = QToolBar(window.tr("Correct"), window)
    bar.setObjectName("strip")
    bar.setIconSize(QSize(22, 22))
    window.addToolBar(Qt.ToolBarArea.LeftToolBarArea, bar)
    _fill(bar, STRIP, made)
    made["vertex"].setChecked(True)
    window.bench.chosen.connect(lambda name: made[name].setChecked(True))


def _fill(bar: QToolBar, names, made: dict[str, QAction]) -> None:
    bar.setMovable(False)
    for name in names:
        if name is SEPARATOR:
            bar.addSeparator()
        else:
            bar.addAction(made[name])


def colour_icons(window, made: dict[str, QAction]) -> None:
    """Draw the icons in the theme's text colour."""
    palette = window.palette()
    for action in made.values():
        name = action.property("icon_name")
        if name:
            colour = palette.windowText().color()
            faded = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.WindowText)
            action.setIcon(qtawesome.icon(name, color=colour, color_disabled=faded))


def enable(made: dict[str, QAction], has_scan: bool, segmentation: Segmentation | None) -> None:
    """Grey out what has nothing to work on; `segmentation` is of the scan on screen."""
    exists = segmentation is not None
    signed = exists and segmentation.verdict.signed
    able = {"": True, "scan": has_scan, "segmentation": exists, "signed": signed, "unsigned": exists and not signed}
    for slot, action in made.items():
        if slot not in ("undo", "redo"):
            action.setEnabled(able[action.property("needs")])
