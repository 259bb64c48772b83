"""What may import what, seen from a fresh process."""

import subprocess
import sys


def loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print('\\n'.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_that_the_window_loads_no_tensorflow():
    assert not {"tensorflow", "keras"} & loaded_after("import octlayers_gui.gui.app")


def test_that_the_window_waits_for_no_library_of_exports():
    assert not {"pydicom", "highdicom", "matplotlib", "xlsxwriter"} & loaded_after("import octlayers_gui.gui.app")


def test_that_the_command_line_loads_neither_qt_nor_tensorflow():
    assert not {"tensorflow", "keras", "PySide6"} & loaded_after("import octlayers_gui.cli")


def test_that_core_loads_neither_qt_nor_keras():
    assert not {"tensorflow", "keras", "PySide6"} & loaded_after("import octlayers_gui.core.edits")
