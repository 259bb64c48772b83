"""The window: what lies where, and which fact goes to which view."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDockWidget, QFileDialog, QGridLayout, QMainWindow, QStackedWidget, QWidget

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.gui import actions, errors
from octlayers_gui.gui.asked_scan import AskedScan
from octlayers_gui.gui.bscan_view import BScanView
from octlayers_gui.gui.dialogs.questions import KEEP, REPLACE, keep_or_replace_corrections
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.exchange import Exchange
from octlayers_gui.gui.file_filters import open_filter
from octlayers_gui.gui.help_menu import HelpMenu
from octlayers_gui.gui.model_menu import ModelMenu
from octlayers_gui.gui.outlines import Outlines
from octlayers_gui.gui.panel_round import PanelRound
from octlayers_gui.gui.panels.display import DisplayPanel
from octlayers_gui.gui.panels.layers import LayersPanel
from octlayers_gui.gui.panels.message_bar import MessageBar
from octlayers_gui.gui.panels.scans import ScansPanel
from octlayers_gui.gui.panels.start_page import StartPage
from octlayers_gui.gui.panels.status_line import StatusLine
from octlayers_gui.gui.panels.thickness_profile import ThicknessProfile
from octlayers_gui.gui.project_flow import ProjectFlow
from octlayers_gui.gui.project_menu import ProjectMenu
from octlayers_gui.gui.quitting import may_quit
from octlayers_gui.gui.results import Within
from octlayers_gui.gui.review_flow import ReviewFlow
from octlayers_gui.gui.scan_facts import ScanFacts
from octlayers_gui.gui.seeing import Seeing
from octlayers_gui.gui.settings import Settings
from octlayers_gui.gui.stretch_edits import StretchEdits
from octlayers_gui.gui.theme import apply_theme
from octlayers_gui.gui.verdicts import Verdicts
from octlayers_gui.gui.workbench import Workbench
from octlayers_gui.gui.workflow import Workflow
from octlayers_gui.paths import resource

PROFILE_HEIGHT = 110  # px, at first
SIDES = ((225, 20), (340, 34))  # px the panels beside the canvas get at first, and at most % of the window


class MainWindow(QMainWindow):
    """Start page or canvas in the middle, scans on the left, layers and display on the right."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.document = Document(self)
        self.workflow = Workflow(self.document, self.settings.model, self)
        self.projects = ProjectFlow(self.document, self)
        self.exchange = Exchange(self)
        self._scan_was_shown = False
        self.setWindowTitle("OCT Layers")
        self.setAcceptDrops(True)
        self._build_centre()
        self._build_docks()
        self.facts = ScanFacts(self)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.actions_by_slot = actions.build(self)
        actions.build_tool_bar(self, self.actions_by_slot)
        actions.build_tool_strip(self, self.actions_by_slot)
        actions.build_view_menu(self, self._docks)
        self.seeing.restore(self.actions_by_slot)
        self.model_menu = ModelMenu(self.menus["&Model"], self.workflow, self)
        self.project_menu = ProjectMenu(self.projects, self)
        self.panel_round, self.help_menu = PanelRound(self._centre, self._docks, self), HelpMenu(self)
        actions.give_hints(self)
        self._connect()
        self.review.follow(self)
        self.verdicts.follow(self)
        self.projects.begin()
        actions.colour_icons(self, self.actions_by_slot)
        self._refresh()
        if not self.restoreGeometry(self.settings.bytes("geometry")):
            self.resize(QSize(1280, 820).boundedTo(self.screen().availableSize() * 0.95))
        sides = [min(wanted, self.width() * share // 100) for wanted, share in SIDES]
        self.resizeDocks(self._docks[:2], sides, Qt.Orientation.Horizontal)

    # layout

    def _build_centre(self) -> None:
        self.view, self.start_page, self.message = BScanView(), StartPage(), MessageBar()
        self.bench, self.outlines = Workbench(self.view, self), Outlines(self.view, self.settings, self)
        self.stretch = StretchEdits(self.view, self.document, self)
        self.review = ReviewFlow(self.document, self.view, self)
        self.verdicts = Verdicts(self.document, self.settings, self)
        self._centre = QStackedWidget()
        self._centre.addWidget(self.start_page)
        self._centre.addWidget(self.view)
        middle = QWidget()
        # One cell for both: a message lies over the canvas instead of moving the scan under the pointer.
        cell = QGridLayout(middle)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.addWidget(self._centre, 0, 0)
        cell.addWidget(self.message, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.message.raise_()
        self.setCentralWidget(middle)

    def _build_docks(self) -> None:
        self.scans, self.layers, self.display = ScansPanel(), LayersPanel(), DisplayPanel()
        self.profile = ThicknessProfile()
        self.seeing = Seeing(self.view, self.layers, self.display, self.profile, self.settings, self)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._docks = [
            self._dock("Scans", self.tr("Scans"), self.scans, left),
            self._dock("Layers", self.tr("Layers"), self.layers, right),
            self._dock("Display", self.tr("Display"), self.display, right),
            self._dock("Thickness", self.tr("Thickness"), self.profile, Qt.DockWidgetArea.BottomDockWidgetArea),
            self._dock("Review", self.tr("Review"), self.review.panel, left),
        ]
        for corner, area in ((Qt.Corner.BottomLeftCorner, left), (Qt.Corner.BottomRightCorner, right)):
            self.setCorner(corner, area)  # what is left to the bottom is as wide as the canvas
        self.resizeDocks(self._docks[3:4], [PROFILE_HEIGHT], Qt.Orientation.Vertical)
        self.resizeDocks([self._docks[0], self._docks[4]], [250, 400], Qt.Orientation.Vertical)

    def _dock(self, name: str, title: str, widget: QWidget, area) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)  # the same in every language: the layout is kept by it
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        for another in (self.document.shown, self.document.replaced):
            another.connect(self.bench.start_afresh)
            another.connect(self.outlines.start_afresh)
        self.document.shown.connect(self._show_scan)
        self.document.changed.connect(self._refresh)
        self.view.edited.connect(self.workflow.edit)
        self.view.previewed.connect(self._show_live)
        self.view.pointed.connect(self._show_position)
        self.stretch.network_wanted.connect(self.workflow.segment_stretch)
        hints = (self.bench.hinted, self.stretch.said, self.outlines.said, self.seeing.said, self.workflow.hinted)
        for hint in hints:
            hint.connect(self.status.show_hint)
        self.layers.locks_changed.connect(self.workflow.set_locked)
        self.layers.scale_wanted.connect(self.facts.state_scale)
        self.facts.said.connect(self.message.say)
        self.facts.failed.connect(self.show_error)
        self.scans.chosen.connect(self.workflow.show_bscan)
        self.start_page.open_wanted.connect(self.open_files)
        self.start_page.sample_wanted.connect(self.open_sample)
        self.start_page.recent_wanted.connect(self._open_recent)
        self.message.opened_link.connect(self._open_folder)
        self.workflow.said.connect(self.message.say)
        self.workflow.busy.connect(self.status.show_busy)
        self.workflow.progressed.connect(self.status.show_progress)
        self.status.cancel_wanted.connect(self.workflow.cancel)
        self.model_menu.said.connect(self.message.say)
        self.model_menu.chosen.connect(self.use_model)
        self.workflow.opened.connect(self._remember)
        self.workflow.device_known.connect(self.status.show_device)
        self.workflow.failed.connect(self.show_error)

    # facts

    def _show_scan(self) -> None:
        self._centre.setCurrentWidget(self.view)
        self.view.show_bscan(self.document.bscan, self.document.segmentation)
        self.status.show_position(None, 0, 0)
        self._refresh()

    def _refresh(self) -> None:
        document = self.document
        has_scan = document.bscan is not None
        if has_scan:
            self.view.show_segmentation(document.segmentation)
            if self.view.active is None and document.segmentation is not None:
                self.view.set_active("ILM")
            self.seeing.show(document.segmentation, document.bscan.spacing)
        self.scans.show_project(document.project, document.address)
        self.start_page.show_recent([(str(p), p.name) for p in self.settings.recent()])
        actions.enable(self.actions_by_slot, has_scan, document.segmentation)
        for dock in self._docks:
            dock.setVisible(has_scan and (not dock.isHidden() or not self._scan_was_shown))
        self._scan_was_shown = has_scan

    def _show_live(self, segmentation: Segmentation | None) -> None:
        self.seeing.show(segmentation or self.document.segmentation, self.document.bscan.spacing)

    def _show_position(self, column: float, depth: float) -> None:
        self.status.show_position(self.document.bscan, column, depth, self.document.segmentation)

    def show_start_page(self) -> None:
        self._centre.setCurrentWidget(self.start_page)

    def show_error(self, error: OctLayersError) -> None:
        errors.report(self.message, error)

    def _remember(self, path: Path) -> None:
        if resource("samples") not in path.parents:
            self.settings.remember(path)

    # verbs: slots of the actions

    def open_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open scans"), "", open_filter(), options=QFileDialog.Option.HideNameFilterDetails
        )
        self.open([Path(name) for name in chosen])

    def open(self, paths: list[Path]) -> None:
        """Open scans, folders of them, and a project."""
        scans = self.project_menu.open(paths)
        if scans:
            self.workflow.open(scans)

    def open_sample(self) -> None:
        self.workflow.open([resource("samples", "synthetic_macula.png")])

    def forget_recent(self) -> None:
        self.settings.forget_recent()
        self._refresh()

    def _open_recent(self, path: str) -> None:
        self.open([Path(path)])

    def segment(self, force: bool = False) -> None:
        scan = AskedScan.on_screen(self.document)
        wish = keep_or_replace_corrections(self) if self.document.has_corrections_at_risk else REPLACE
        if wish and scan.is_open_in(self.document):
            rest = Within(0, scan.size[1] - 1) if wish == KEEP else None
            self.workflow.segment([scan.address], force, rest)

    def segment_anyway(self) -> None:
        self.segment(force=True)

    def segment_all(self) -> None:
        self.workflow.segment(self.document.project.unsegmented())

    def next_scan(self) -> None:
        self._step(1)

    def previous_scan(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        addresses = list(self.document.project.addresses())
        place = addresses.index(self.document.address) + by
        if 0 <= place < len(addresses):
            self.workflow.show_bscan(addresses[place])

    def use_model(self, name: str) -> None:
        self.settings.model = name
        self.workflow.use_model(name)

    def use_theme(self, name: str) -> None:
        self.settings.theme = name
        apply_theme(name)

    def _open_folder(self, link: str) -> None:
        QDesktopServices.openUrl(QUrl(link))

    # events

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.view.peek(True)
        elif not self.bench.press_key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.view.peek(False)
        elif not event.isAutoRepeat():
            self.bench.release_key(event.key())

    def changeEvent(self, event) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_by_slot"):
            actions.colour_icons(self, self.actions_by_slot)
        super().changeEvent(event)

    def dragEnterEvent(self, event) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.open(paths)

    def closeEvent(self, event) -> None:
        if not may_quit(self):  # nothing has ended yet: the user may stay
            event.ignore()
            return
        self.model_menu.end()
        self.projects.leave()
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.hide()  # a running import of TensorFlow is waited for out of sight
        if not self.workflow.finish():
            os._exit(1)  # a thread that hangs in native code can neither be stopped nor waited for
        super().closeEvent(event)
