"""Texts of the source to resources/translations/octlayers_*.ts, and those to .qm. Run by packaging/translate.

What is a text: the first argument of `.tr(...)`, `Phrase(...)` and of every error of the program, that of
`QCoreApplication.translate` after its context, and menu and text of an `Entry` in the table of actions. lupdate would
miss the last three, and `window.tr(...)`. All `.tr` texts share the context QObject, since PySide asks for a class's
base classes, too: a text may move from one class to another.
"""

import argparse
import ast
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCE, TRANSLATIONS = ROOT / "octlayers_gui", ROOT / "resources" / "translations"
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
ERROR = "OctLayersError"
ENGLISH_ONLY = ("cli.py", "__main__.py", "synth")  # the command line stays English


class Text(NamedTuple):
    """A text to be translated: its context, the English, and a comment that tells it from another use of the same."""

    context: str
    source: str
    comment: str = ""


class Fault(NamedTuple):
    """A place in the source whose text cannot be found from outside."""

    place: str
    why: str


def texts() -> tuple[dict[Text, set[str]], list[Fault]]:
    """Every text with the files it is in (from the root), and the places that keep theirs from being found."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
    errors = _error_classes(trees.values())
    found, faults = {}, []
    for path, tree in trees.items():
        name = path.relative_to(ROOT).as_posix()
        if any(part in ENGLISH_ONLY for part in path.relative_to(SOURCE).parts):
            continue
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            for context, argument, comment in _wanted(call, errors):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    found.setdefault(Text(context, argument.value, comment), set()).add(name)
                elif _is_assembled(argument):
                    faults.append(Fault(f"{name}:{argument.lineno}", "is put together before it can be translated"))
    return found, faults


def _error_classes(trees) -> set[str]:
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    errors = {ERROR}
    while more := {name for name, above in bases.items() if above & errors} - errors:
        errors |= more
    return errors


def _wanted(call: ast.Call, errors: set[str]):
    """(context, argument, comment) of the texts that a call holds."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "__init__" and ast.unparse(call.func).startswith("super()"):
        # An error that names its sentence itself; of other classes only texts that are sentences are meant.
        yield from (("Phrase", a, "") for a in call.args[:1] if _is_sentence(a))
    elif name == "tr" and call.args:
        yield "QObject", call.args[0], _comment(call.args[1:2])
    elif name == "translate" and len(call.args) > 1 and isinstance(call.args[0], ast.Constant):
        yield call.args[0].value, call.args[1], _comment(call.args[2:3])
    elif (name == "Phrase" or name in errors) and call.args:
        yield "Phrase", call.args[0], ""
    elif name == "Entry":
        yield from (("QObject", argument, "") for argument in call.args[:2])


def _is_sentence(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and str(argument.value).endswith(".")


def _comment(arguments: list[ast.expr]) -> str:
    return arguments[0].value if arguments and isinstance(arguments[0], ast.Constant) else ""


def _is_assembled(argument: ast.expr) -> bool:
    """An f-string, a sum or a filled template with words in it; a variable holds what was found elsewhere."""
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp):
        return any(isinstance(node, ast.Constant) for node in ast.walk(argument))
    filled = isinstance(argument, ast.Call) and getattr(argument.func, "attr", "") == "format"
    return filled and isinstance(argument.func.value, ast.Constant)


def ts_path(language: str) -> Path:
    return TRANSLATIONS / f"octlayers_{language}.ts"


def read(path: Path) -> dict[Text, str]:
    """The translations of a .ts file; '' for an unfinished one."""
    found = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            found[text] = "" if translation.get("type") == "unfinished" else translation.text or ""
    return found


def write(path: Path, language: str, wanted: dict[Text, set[str]], known: dict[Text, str]) -> None:
    """A .ts file with every wanted text, in the order of the English; those without a translation are unfinished."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    for name in sorted({text.context for text in wanted}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in sorted(text for text in wanted if text.context == name):
            message = ET.SubElement(context, "message")
            for file in sorted(wanted[text]):
                ET.SubElement(message, "location", filename=f"../../{file}")
            ET.SubElement(message, "source").text = text.source
            if text.comment:
                ET.SubElement(message, "comment").text = text.comment
            translation = ET.SubElement(message, "translation")
            translation.text = known.get(text) or None
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def fields(text: str) -> set[str]:
    """Names of the fields of a template; whether one is quoted or how many decimals it has is the language's."""
    return {name.split(".")[0] for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def faults_of(language: str, wanted: dict[Text, set[str]]) -> list[Fault]:
    """What keeps a .ts file from being complete."""
    known, found = read(ts_path(language)), []
    name = ts_path(language).name
    for text in sorted(wanted.keys() | known.keys()):
        if text not in wanted:
            found.append(Fault(name, f"{text.source!r} is no longer in the source"))
        elif not known.get(text):
            found.append(Fault(name, f"{text.source!r} is not translated"))
        elif "{" in text.source and fields(known[text]) != fields(text.source):
            found.append(Fault(name, f"{text.source!r} has other fields in its translation"))
        elif text.source.count("&") and known[text].count("&") != text.source.count("&"):
            found.append(Fault(name, f"{text.source!r} has another mnemonic in its translation"))
    return found


def compiled(language: str) -> bytes:
    """The .qm of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", ts_path(language), "-qm", target], check=True)
        return target.read_bytes()


def main() -> int:
    """Bring the files up to date, or only look; 1 when something is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    only_look = parser.parse_args().check
    wanted, faults = texts()
    for language in LANGUAGES:
        if not only_look:
            write(ts_path(language), language, wanted, read(ts_path(language)))
            ts_path(language).with_suffix(".qm").write_bytes(compiled(language))
        faults += faults_of(language, wanted)
    for fault in faults:
        print(f"{fault.place}: {fault.why}")
    print(f"{len(wanted)} texts, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
