"""Six steps through the loop, told beside the very widgets, while the window stays in use."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, QTimer
from PySide6.QtWidgets import QToolBar, QWidget

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.hints import KEYS_APART, keys_of
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.on_screen import place_in_window
from octlayers_gui.gui.panels.callout import Callout

LOOKS_AGAIN = 200  # ms


@dataclass(frozen=True)
class Step:
    """What is said; where: a tool bar's action, a tool bar or a dock by name, else a menu; keys named in the text."""

    title: Phrase
    text: Phrase
    place: str
    menu: str
    keys: tuple[str, ...] = ()


STEPS = (
    Step(
        Phrase("Open"),
        Phrase(
            "Open scans here ({0}), or drop them onto the window. "
            "{1} opens a synthetic scan that you can try everything on.",
        ),
        "open_files",
        "&File",
        ("open_files", "open_sample"),
    ),
    Step(
        Phrase("Segment"),
        Phrase(
            "A scan is segmented by itself when it is first shown. {0} does it again, "
            "and asks before it replaces anything you drew.",
        ),
        "segment",
        "&Scan",
        ("segment",),
    ),
    Step(
        Phrase("Correct"),
        Phrase(
            "Click a line and drag its vertices. The other tools pull, redraw, trace or nudge it; rest the pointer on "
            "one to read how. Neighbouring layers share the line. {0} takes any step back.",
        ),
        "strip",
        "&Tools",
        ("undo",),
    ),
    Step(
        Phrase("Where to look"),
        Phrase(
            "The Review panel lists the doubtful places of all open scans, worst first. "
            "{0} goes to the next one, {1} accepts it, {2} marks the scan as reviewed.",
        ),
        "Review",
        "&Scan",
        ("review.next_place", "review.accept", "verdicts.toggle_reviewed"),
    ),
    Step(
        Phrase("Saved, and exported"),
        Phrase(
            "Every edit is saved at once, without asking; {0} gives the project a name. "
            "Export ({1}) writes masks, pictures and thickness tables.",
        ),
        "exchange.export",
        "&File",
        ("project_menu.save", "exchange.export"),
    ),
    Step(
        Phrase("Fine-tune"),
        Phrase(
            "Your corrected scans can teach a copy of the network ({0}). You see old against new, "
            "then keep it or discard it. That is all; the Help menu has this tour, and {1} finds any action.",
        ),
        "",
        "&Model",
        ("model_menu.fine_tune", "help_menu.find_action"),
    ),
)


class Tour(QObject):
    """Goes through `STEPS`; whatever is pointed at may move, hide and come back meanwhile."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window, self.index = window, 0
        self.callout = Callout(window)
        self.callout.went.connect(self._go)
        self.callout.left.connect(self.end)
        window.bench.escaped.connect(self.end)
        # Docks are dragged, tabbed and closed in too many ways to hear of each.
        self._again = QTimer(self, interval=LOOKS_AGAIN)
        self._again.timeout.connect(self._follow)
        self._shown: tuple[QRect, QSize] | None = None  # where the note points, in a window of which size

    @property
    def runs(self) -> bool:
        return self._again.isActive()

    def begin(self) -> None:
        """From the first step on."""
        self.index = 0
        self._show()
        self._again.start()
        self.callout.next.setFocus()

    def end(self) -> None:
        """Put the note away and give the keyboard back."""
        if self.runs:
            self._again.stop()
            self.callout.hide()
            self._window.view.setFocus()

    def _go(self, by: int) -> None:
        self.index = max(self.index + by, 0)
        if self.index == len(STEPS):
            self.end()
        else:
            self._show()

    def _show(self) -> None:
        step, known = STEPS[self.index], self._window.actions_by_slot
        title = QCoreApplication.translate("tour", "{number} of {total}: {title}").format(
            number=self.index + 1, total=len(STEPS), title=spoken(step.title)
        )
        text = spoken(step.text)
        keys = [keys_of(known[name]).split(KEYS_APART)[0] for name in step.keys]
        self.callout.say(title, text.format(*keys), self.index == 0, self.index + 1 == len(STEPS))
        self._shown = None
        self._follow()

    def _follow(self) -> None:
        target, size = self.target(STEPS[self.index]), self._window.size()
        if (target, size) != self._shown:
            self._shown = (target, size)
            self.callout.point_at(target)

    def target(self, step: Step) -> QRect:
        """Where a step's widget is in the window, in px; its menu where it is hidden or in a window of its own."""
        widget = self._widget(step.place)
        if widget is not None and widget.window() is self._window and not place_in_window(widget).isEmpty():
            return place_in_window(widget)
        bar = self._window.menuBar()
        title = bar.actionGeometry(self._window.menus[step.menu].menuAction())
        return title.translated(place_in_window(bar).topLeft())

    def _widget(self, place: str) -> QWidget | None:
        action = self._window.actions_by_slot.get(place)
        if action is not None:
            bars = self._window.findChildren(QToolBar)
            return next((bar.widgetForAction(action) for bar in bars if bar.widgetForAction(action)), None)
        return self._window.findChild(QWidget, place) if place else None
