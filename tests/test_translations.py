"""The window in other languages: complete and consistent."""

import ast
import importlib.util
import pickle
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox

from octlayers_gui.core.bscan import Spacing
from octlayers_gui.core.errors import UnreadableScan, WriteFailed
from octlayers_gui.core.phrases import Phrase, packed, unpacked, why
from octlayers_gui.core.places import length
from octlayers_gui.core.project import Address
from octlayers_gui.gui.dialogs.export import ExportDialog
from octlayers_gui.gui.dialogs.export_choice import Candidate
from octlayers_gui.gui.dialogs.keys import COLUMN, KeySheet
from octlayers_gui.gui.dialogs.region_labels import RegionLabelsDialog
from octlayers_gui.gui.dialogs.ungradable import UngradableDialog, reason_in_words
from octlayers_gui.gui.language import LANGUAGES, figure, spoken

ROOT = Path(__file__).resolve().parents[1]
SHOWN_BY = (
    "setText", "setToolTip", "setWindowTitle", "addAction", "addMenu", "addSection", "addRow", "setPlaceholderText",
    "setAccessibleName", "setStatusTip", "setInformativeText", "setLabelText", "QLabel", "QPushButton", "QCheckBox",
    "QRadioButton", "QGroupBox", "QDockWidget", "QAction", "commit",
)  # fmt: skip


def load_translations():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = sys.modules["translations"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = load_translations()
other_languages = pytest.mark.parametrize("language", sorted(translations.LANGUAGES))


# complete


def test_that_every_text_of_the_source_can_be_found():
    assert translations.texts()[1] == []


@other_languages
def test_that_every_text_is_translated_and_keeps_its_fields(language):
    wanted, _ = translations.texts()
    assert translations.faults_of(language, wanted) == [], "packaging/translate tells what to do"


@other_languages
def test_that_the_compiled_translations_are_those_of_the_sources(language):
    shipped = translations.ts_path(language).with_suffix(".qm").read_bytes()
    assert shipped == translations.compiled(language), "packaging/translate compiles them"


def test_that_the_window_offers_the_languages_that_are_translated():
    assert set(LANGUAGES) == {"en", *translations.LANGUAGES}


def test_that_no_widget_is_given_words_past_translation():
    found = []
    for path in sorted((ROOT / "octlayers_gui" / "gui").rglob("*.py")):
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            words = [argument for argument in call.args if name in SHOWN_BY and holds_words(argument)]
            found += [f"{path.name}:{argument.lineno}: {ast.unparse(argument)}" for argument in words]
    assert found == []


def holds_words(argument: ast.expr) -> bool:
    """Whether letters are written there that are no name, unit or mark-up."""
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    text = " ".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    for known in ("OCT Layers", "px", "µm", "<br>"):
        text = text.replace(known, "")
    return any(character.isalpha() for character in text)


def test_that_a_missing_translation_is_a_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    texts = {translations.Text("Phrase", "{name} is empty."): {"a.py"}, translations.Text("QObject", "&Open"): {"b.py"}}
    translations.write(translations.ts_path("de"), "de", texts, {})
    assert len(translations.faults_of("de", texts)) == 2
    known = dict(zip(texts, ("{nam} ist leer.", "Öffnen"), strict=True))
    translations.write(translations.ts_path("de"), "de", texts, known)
    assert translations.read(translations.ts_path("de")) == known
    assert ["fields" in texts.why or "mnemonic" in texts.why for texts in translations.faults_of("de", texts)] == [
        True
    ] * 2
    known = dict(zip(texts, ("{name} ist leer.", "Ö&ffnen"), strict=True))
    translations.write(translations.ts_path("de"), "de", texts, known)
    assert translations.faults_of("de", texts) == []
    assert len(translations.faults_of("de", {})) == 2  # no longer in the source


# phrases


def test_that_a_phrase_is_its_english_text_and_can_be_packed_and_pickled():
    phrase = Phrase("{name} is {depth}", name=Phrase("Choroid"), depth=length(3.25, Spacing(2.0, None, "user")))
    assert phrase == "Choroid is 3.2 px (6 µm)"
    for copy in (unpacked(packed(phrase)), pickle.loads(pickle.dumps(phrase))):
        assert copy == phrase and copy.template == phrase.template and isinstance(copy.facts["name"], Phrase)
    assert packed("Segment") == "Segment" and unpacked('["half') == '["half'
    assert Phrase("as {it} is") == "as {it} is"


def test_that_an_error_keeps_its_facts_across_processes():
    error = pickle.loads(pickle.dumps(UnreadableScan("{name} is empty.", name="eye.png")))
    assert str(error) == "eye.png is empty." and error.phrase.facts == {"name": "eye.png"}
    assert str(WriteFailed(error.phrase)) == str(error)


def test_that_texts_from_below_the_window_are_spoken_with_its_figures(speak):
    sentence = UnreadableScan(
        "{name} cannot be opened: {reason}.", name="eye.png", reason=why(OSError(13, "no"))
    ).phrase
    step = Phrase("steps down by {length}", length=length(3.25, Spacing(2.0, None, "user")))
    speak("de")
    assert spoken(sentence) == "eye.png lässt sich nicht öffnen: der Zugriff wurde verweigert."
    assert spoken(step) == "springt um 3,2 px (6 µm) nach unten" and figure(1.5) == "1,5"
    speak("es")
    assert spoken(step) == "salta 3,2 px (6 µm) hacia abajo"
    speak("en")
    assert spoken(step) == "steps down by 3.2 px (6 µm)" and figure(1.5) == "1.5"


def test_that_a_text_of_the_users_own_stays_as_it_is(speak):
    speak("de")
    assert (
        spoken("my {odd} label") == "my {odd} label" and reason_in_words("Other words: fluid") == "Other words: fluid"
    )


# the window


def every_action(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():
            if action.menu():
                menus.append(action.menu())
            if action.text():
                yield action.text()


@other_languages
def test_that_the_menus_are_in_the_windows_language(language, speak, request):
    speak(language)
    window = request.getfixturevalue("window")
    known = translations.read(translations.ts_path(language))
    english = {text.source for text, said in known.items() if text.context == "QObject" and said != text.source}
    titles = [action.text() for action in window.menuBar().actions()]
    assert len(titles) == 7 and not english & {*titles, *every_action(window)}
    assert not {"&File", "&Segment", "&Open…", "&Undo", "Zoom &in"} & {*titles, *every_action(window)}
    assert all(known[translations.Text("QObject", title)] in titles for title in ("&File", "&Edit", "&View", "&Help"))


@other_languages
def test_that_the_buttons_of_qt_speak_it_too(language, speak, qtbot):
    speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() in ("Abbrechen", "&Abbrechen", "Cancelar")


def test_that_the_choice_of_a_language_is_kept_for_the_next_start(window):
    assert window.settings.language == "system"
    languages = next(action for action in window.menus["&View"].actions() if action.text() == "Lan&guage").menu()
    next(action for action in languages.actions() if action.text() == "Deutsch").trigger()
    assert window.settings.language == "de" and "next start" in window.message.sentence


def test_that_the_system_decides_where_nobody_chose(speak, monkeypatch):
    for name, language, point in (("es_MX", "es", "."), ("de_AT", "de", ","), ("fr_FR", "en", ".")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        speak("system")
        assert spoken("Choroid") == {"es": "Coroides", "de": "Aderhaut", "en": "Choroid"}[language]
        assert QLocale().decimalPoint() == point


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_that_no_text_of_the_dialogs_is_cut(language, speak, qtbot):
    speak(language)
    scans = [Candidate(Address(0, 0), "eye"), Candidate(Address(1, 0), "Mueller_Anna", "OD", True)]
    for dialog in (
        ExportDialog(scans, Address(1, 0), "/tmp"),
        UngradableDialog("eye"),
        RegionLabelsDialog({}, lambda label: (0, 0, 0)),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        buttons = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible() and button.text()]
        assert buttons
        for button in buttons:
            least = button.minimumSizeHint()
            assert button.width() >= least.width() and button.height() >= least.height(), button.text()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_that_no_key_of_the_sheet_breaks_inside_a_word(language, speak, request):
    speak(language)
    window = request.getfixturevalue("window")
    window.help_menu.show_keys()
    sheet = window.findChild(KeySheet)
    sheet.resize(2 * COLUMN * sheet.fontMetrics().averageCharWidth() + 60, 700)  # two columns, as on a usual screen
    block = sheet.text.document().begin()
    while block.isValid():
        starts = [block.layout().lineAt(line).textStart() for line in range(1, block.layout().lineCount())]
        assert all(not block.text()[start - 1 : start + 1].isalnum() for start in starts), block.text()
        block = block.next()


@other_languages
def test_that_the_export_dialog_speaks_of_names_in_the_language(language, speak, qtbot):
    speak(language)
    dialog = ExportDialog([Candidate(Address(0, 0), "Mueller_Anna")], Address(0, 0), "/tmp")
    qtbot.addWidget(dialog)
    said = [dialog.naming.warning.text()]
    dialog.naming.pattern.setText("{person}")
    said += [dialog.naming.example.text(), dialog.files.boxes["print"].text()]
    german = ["sieht aus wie der Name", "Das Namensmuster kennt", "für den Druck"]
    spanish = ["parece el nombre", "El patrón de nombres conoce", "para imprimir"]
    assert all(part in text for part, text in zip({"de": german, "es": spanish}[language], said, strict=True))


def test_that_what_could_not_be_written_is_told_in_the_language(speak, request, qtbot, tmp_path):
    speak("de")
    window = request.getfixturevalue("opened")
    window.workflow.exports.export([window.document.address], tmp_path / "out", ("mask", "zones"))
    qtbot.waitUntil(lambda: "nicht geschrieben: Zonen. Zonen um die Fovea" in window.message.sentence)
