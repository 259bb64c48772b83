"""What the program remembers between starts."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from octlayers_gui.core.regions import LABELS, Colour, colour_of
from octlayers_gui.gui.appearance import Appearance
from octlayers_gui.gui.language import LANGUAGES, SYSTEM
from octlayers_gui.gui.theme import SCHEMES

RECENT_FILES = 6


class Settings:
    """A thin door to QSettings; every value has a default."""

    def __init__(self) -> None:
        self._store = QSettings("octlayers", "octlayers")

    @property
    def theme(self) -> str:
        """A key of `theme.SCHEMES`."""
        theme = str(self._store.value("theme", "system"))
        return theme if theme in SCHEMES else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def language(self) -> str:
        """A key of `language.LANGUAGES`, or `SYSTEM`."""
        language = str(self._store.value("language", SYSTEM))
        return language if language in LANGUAGES else SYSTEM

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    def recent(self) -> list[Path]:
        """Files opened lately that still exist, newest first."""
        stored = self._store.value("recent", [])
        paths = [stored] if isinstance(stored, str) else stored or []
        return [path for path in map(Path, paths) if path.is_file()]

    def remember(self, path: Path) -> None:
        kept = [str(path.resolve())] + [str(p) for p in self.recent() if p != path.resolve()]
        self._store.setValue("recent", kept[:RECENT_FILES])

    def forget_recent(self) -> None:
        self._store.remove("recent")

    def forget_everything(self) -> None:
        """Back to the defaults."""
        self._store.clear()

    @property
    def model(self) -> str:
        """Name of the model in use; '' for the shipped one."""
        return str(self._store.value("model", ""))

    @model.setter
    def model(self, name: str) -> None:
        self._store.setValue("model", name)

    @property
    def reader(self) -> str:
        """Initials that edits are marked with; '' for nobody's."""
        return str(self._store.value("reader", ""))

    @reader.setter
    def reader(self, initials: str) -> None:
        self._store.setValue("reader", initials)

    @property
    def used_actions(self) -> list[str]:
        """Actions run from the palette, the latest first."""
        stored = self._store.value("used_actions", [])
        return [stored] if isinstance(stored, str) else [str(name) for name in stored or []]

    @used_actions.setter
    def used_actions(self, names: list[str]) -> None:
        self._store.setValue("used_actions", names)

    @property
    def export_folder(self) -> str:
        """Where the last export went; at first a folder among the user's documents."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self._store.value("export_folder", str(Path(documents) / "OCT Layers")))

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._store.setValue("export_folder", folder)

    @property
    def region_labels(self) -> dict[str, Colour]:
        """The user's labels for regions in their order, with their RGB colours; an empty list may be wanted."""
        try:
            stored = self.table("region_labels", {label: colour_of(label) for label in LABELS})
            return {label: tuple(int(part) for part in colour)[:3] for label, colour in stored.items()}
        except (ValueError, TypeError):
            return {label: colour_of(label) for label in LABELS}

    @region_labels.setter
    def region_labels(self, labels: dict[str, Colour]) -> None:
        self.set_table("region_labels", labels)

    @property
    def appearance(self) -> Appearance:
        """How scans are shown."""
        return Appearance.of(self.table("appearance"))

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self.set_table("appearance", vars(appearance))

    def table(self, key: str, otherwise: dict | None = None) -> dict:
        """A small dictionary; `otherwise`, or an empty one, where nothing sensible is stored."""
        try:
            stored = json.loads(str(self._store.value(key, "")))
        except ValueError:
            stored = None
        return stored if isinstance(stored, dict) else otherwise or {}

    def set_table(self, key: str, table: dict) -> None:
        self._store.setValue(key, json.dumps(table))

    def flag(self, key: str) -> bool:
        """Something that is off unless it was switched on."""
        return str(self._store.value(key, "false")) == "true"

    def set_flag(self, key: str, on: bool) -> None:
        self._store.setValue(key, "true" if on else "false")

    def bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        self._store.setValue(key, value)
