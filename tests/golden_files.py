"""What was written once, looked at and kept; `OCTLAYERS_GOLDEN=1` writes it anew."""

import os
from pathlib import Path

FOLDER = Path(__file__).with_name("golden")


def assert_golden(name: str, text: str) -> None:
    """`text` is what `tests/golden/<name>` holds."""
    path = FOLDER / name
    if os.environ.get("OCTLAYERS_GOLDEN"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
