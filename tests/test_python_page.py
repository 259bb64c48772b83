"""The page for Python users is true: every example on it runs."""

import doctest
import tempfile

from octlayers_gui.paths import resource


def test_that_every_example_of_the_python_page_runs(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    page = resource("docs", "python.md")
    failed, tried = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert tried > 40 and failed == 0
