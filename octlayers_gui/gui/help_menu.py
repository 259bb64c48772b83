"""The Help menu: the palette, the tour, the keys, and what the program is."""

from PySide6.QtCore import QObject, QTimer

from octlayers_gui.gui.dialogs import about, keys
from octlayers_gui.gui.panels.command_palette import CommandPalette
from octlayers_gui.gui.tour import Tour

SEEN_AFTER = 2000  # ms; an offer behind a scan named on the command line was none


class HelpMenu(QObject):
    """Slots of the actions; offers the tour on the start page until it was seen there once."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window, self._settings, self._page = window, window.settings, window.start_page
        self.palette = CommandPalette(window, self._settings.used_actions)
        self.palette.used.connect(self._remember)
        self.tour = Tour(window)
        self._page.tour_wanted.connect(self.take_tour)
        self._page.offer_tour(not self._settings.flag("tour_offered"))
        self._seen = QTimer(self, singleShot=True, interval=SEEN_AFTER)
        self._seen.timeout.connect(self._note_offer)
        self._seen.start()

    def find_action(self) -> None:
        self.palette.open_over(self._window.menuBar())

    def take_tour(self) -> None:
        self._settings.set_flag("tour_offered", True)
        self._page.offer_tour(False)
        self.tour.begin()

    def show_keys(self) -> None:
        keys.show_keys(self._window)

    def show_about(self) -> None:
        about.show_about(self._window)

    def _note_offer(self) -> None:
        if self._page.isVisible():
            self._settings.set_flag("tour_offered", True)

    def _remember(self, names: list[str]) -> None:
        self._settings.used_actions = names
