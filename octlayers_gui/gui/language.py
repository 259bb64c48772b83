"""The language of the window: texts from below it, and figures, are put into the user's words here."""

import string

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.paths import resource

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}  # each in its own words
CONTEXT = "Phrase"


def use_language(choice: str) -> None:
    """Speak a key of `LANGUAGES`, or what `SYSTEM` stands for, in all texts made from now on; figures follow."""
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    system = QLocale.system()
    language = _spoken_by(system) if choice not in LANGUAGES else choice
    # The user's own country, where it speaks this language: a decimal point in Mexico, a comma in Spain.
    QLocale.setDefault(system if _code(system) == language else QLocale(language))
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource("translations")))
    for stem, folder in zip(("qtbase", "octlayers"), folders, strict=True):
        translator = QTranslator(app)
        if language != ENGLISH and translator.load(f"{stem}_{language}", folder):
            app.installTranslator(translator)


def _code(locale: QLocale) -> str:
    return locale.name().split("_")[0]


def _spoken_by(system: QLocale) -> str:
    wanted = (language.replace("_", "-").split("-")[0] for language in system.uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), ENGLISH)


def spoken(text: str) -> str:
    """A phrase, or a plain text that is one, in the window's language; what has no translation stays English."""
    phrase = Phrase(text)
    template = QCoreApplication.translate(CONTEXT, phrase.template)
    return filled(template, **phrase.facts) if phrase.facts else template


def filled(template: str, *facts, **named) -> str:
    """`template.format(...)` with phrases spoken and decimals written as the language does."""
    return _FORMATTER.vformat(template, facts, named)


def figure(value: float, digits: int = 1) -> str:
    """A number with so many decimals."""
    return filled(f"{{:.{digits}f}}", float(value))


class _Formatter(string.Formatter):
    def format_field(self, value, spec: str) -> str:
        if isinstance(value, Phrase):
            return spoken(value)
        text = super().format_field(value, spec)
        return text.replace(".", QLocale().decimalPoint()) if isinstance(value, float) else text


_FORMATTER = _Formatter()
