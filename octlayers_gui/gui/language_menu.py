"""View > Language."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from octlayers_gui.gui.language import LANGUAGES, SYSTEM


class LanguageMenu(QObject):
    """The choice is kept in the settings; what is on screen is not said anew before the next start."""

    def __init__(self, menu: QMenu, window) -> None:
        super().__init__(window)
        self._window, group = window, QActionGroup(window)
        languages = menu.addMenu(self.tr("Lan&guage"))
        for code, name in {SYSTEM: self.tr("&System"), **LANGUAGES}.items():
            action = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == window.settings.language)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(self._choose)

    def _choose(self, action) -> None:
        self._window.settings.language = action.data()
        self._window.message.say("done", self.tr("The window is in this language from the next start on."))
