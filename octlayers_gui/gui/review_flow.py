"""From one place that wants a look to the next: between the document, the canvas and the review panel."""

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.review import is_accepted
from octlayers_gui.gui.document import Document
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.panels.review import ReviewPanel
from octlayers_gui.gui.place_mark import PlaceMark
from octlayers_gui.gui.review_queue import Entry, ReviewQueue

FRAME_FIRST = 25  # ms after a change: what a hand did is painted before places are looked for
TURN = 0.005  # seconds of one turn of the event loop; looking through a last scan comes on top
BUTTONS = ("review.previous_place", "review.next_place", "review.accept")


class ReviewFlow(QObject):
    """Slots of the actions. The queue is brought up to date after an edit, a short turn of the event loop at a time.

    edited: a place was accepted, as the new Segmentation and a text for the undo menu. said: a sentence for the
    hand. wanted: the address of a scan to show. settled: the segmentation on screen, when nothing moves any more.
    """

    edited = Signal(object, object)
    said = Signal(str)
    wanted = Signal(object)
    settled = Signal(object)

    def __init__(self, document: Document, view, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel, self.queue = ReviewPanel(), ReviewQueue()
        self._document, self._view = document, view
        self._mark = PlaceMark()
        view.add_overlay(self._mark)
        self._mark.clear_place()
        self.current: Entry | None = None
        self._index = 0  # of the entry that was visited last
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._take_turn)
        self._turns: Iterator[None] = iter(())
        document.changed.connect(self._start_over)
        document.shown.connect(self._leave)
        document.shown.connect(self._start_over)
        document.replaced.connect(self._begin)
        self.panel.chosen.connect(self.go_to)
        self.panel.show_progress(0, 0)

    def follow(self, window) -> None:
        """Take part in the window: its verbs, its hints, its layers panel; offer the keys' actions as buttons."""
        self.edited.connect(window.workflow.edit)
        self.wanted.connect(window.workflow.show_bscan)
        self.said.connect(window.status.show_hint)
        self.settled.connect(window.layers.show_corrections)
        self.panel.add_buttons([window.actions_by_slot[name] for name in BUTTONS])

    @property
    def is_behind(self) -> bool:
        """Whether queue and panel are not up to date with the document yet."""
        return self._soon.isActive()

    def refresh(self) -> None:
        """Bring queue, panel and mark up to date with the document at once."""
        self._soon.stop()
        for _ in self._pass(math.inf):
            pass

    def _start_over(self) -> None:
        # What is up to date already costs the new pass nothing.
        self._turns = self._pass(TURN)
        self._soon.start(FRAME_FIRST)

    def _take_turn(self) -> None:
        for _ in self._turns:
            self._soon.start(0)
            return

    def _pass(self, seconds: float) -> Iterator[None]:
        while not self._look_through(seconds):
            yield
        yield
        while not self._show_queue(seconds):
            yield
        yield
        self.settled.emit(self._document.segmentation)

    def _look_through(self, seconds: float) -> bool:
        """The scan on screen first; False when others are still to be looked through."""
        done = self.queue.update(self._document.project, self._document.address, seconds)
        index = self._index_of(self.current)
        if index is None:
            if self.current is not None:
                self.said.emit(self.tr("Nothing is left to look at in this place; J goes on."))
            self._leave()
        else:
            self.current = self.queue.entries[index]
            self._mark.show_place(self.current.place, self._document.segmentation)
        return done

    def _show_queue(self, seconds: float) -> bool:
        self.panel.show_progress(self.queue.looked_at, self.queue.total)
        index = self._index_of(self.current)
        current = self.queue.entries[index] if index is not None else None
        return self.panel.show_entries(self.queue.entries, self._document.project, current, seconds)

    def _index_of(self, entry: Entry | None) -> int | None:
        """Where a place is now: what is left of it counts as the same."""
        if entry is None:
            return None
        for index, other in enumerate(self.queue.entries):
            if other.address == entry.address and other.place.overlaps(entry.place):
                return index
        return None

    def _begin(self) -> None:
        """Another project came in place of the one before."""
        self.queue, self._index = ReviewQueue(), 0
        self._leave()
        self.panel.clear_places()

    def _leave(self) -> None:
        self.current = None
        self._mark.clear_place()

    # slots of the actions

    def next_place(self) -> None:
        """To the next place nobody has looked at; from the last one on to the first."""
        self._go(1)

    def previous_place(self) -> None:
        self._go(-1)

    def accept(self) -> None:
        """Call the place on the canvas right, and go on."""
        self._look_through(TURN)
        if self.current is None:
            self.said.emit(self.tr("There is no place to accept here; J goes to the next one."))
            return
        before, place = self._document.segmentation, self.current.place
        if not is_accepted(place, before):
            accepted = (*before.verdict.accepted, (place.boundary, place.column))
            verdict = replace(before.verdict, accepted=accepted)
            self.edited.emit(replace(before, verdict=verdict), Phrase("Accept {name}", name=Phrase(place.subject)))
            if self._document.segmentation is before:
                return
        self._go(1)

    def go_to(self, entry: Entry) -> None:
        """Show a place: its scan, its boundary in hand, the canvas around it."""
        if entry.address != self._document.address:
            self.wanted.emit(entry.address)
        if entry.address != self._document.address:
            return  # its pixels cannot be read, and the message bar says so
        self.current, self._index = entry, self._index_of(entry) or 0
        self._view.set_active(entry.place.boundary)
        self._mark.show_place(entry.place, self._document.segmentation)
        self._mark.go_there(entry.place.column)
        if not self._show_queue(TURN):
            self._start_over()
        about = f"{spoken(entry.place.subject)} {spoken(entry.place.reason)}."
        self.said.emit(self.tr("{0} A accepts it, J goes on.").format(about))

    def _go(self, by: int) -> None:
        done = self._look_through(TURN)
        if not done:
            self._start_over()
        if self._gone(by):
            return
        if not done:  # nothing is left in what is known yet
            self.refresh()
            if self._gone(by):
                return
        self._leave()
        self._show_queue(TURN)
        self.said.emit(self.tr("Every place has been looked at."))

    def _gone(self, by: int) -> bool:
        """Whether there was a place to go to."""
        entries, here = self.queue.entries, self._index_of(self.current)
        if here is None:  # what was there has gone: the next one has moved up into its place
            here = self._index - 1 if by > 0 else max(self._index, 0)
        ahead = [(here + by * step) % len(entries) for step in range(1, len(entries) + 1)] if entries else []
        for index in ahead:
            if not entries[index].accepted:
                self._index = index
                self.go_to(entries[index])
                return True
        return False
