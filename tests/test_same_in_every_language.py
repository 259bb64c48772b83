"""What leaves the window is the same whatever language it speaks."""

from dataclasses import replace

import pydicom
import pytest

from octlayers_gui.core.acquisition import CIRCLE
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.gui.dialogs.region_labels import RegionLabelsDialog
from octlayers_gui.gui.dialogs.ungradable import UngradableDialog
from octlayers_gui.gui.language import LANGUAGES
from octlayers_gui.io.exports import KINDS, write_scan
from octlayers_gui.tasks.export import exported


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_that_exports_are_the_same_in_every_language(language, speak, request, qtbot, tmp_path):
    speak(language)
    window = request.getfixturevalue("opened")
    dialog = UngradableDialog("eye", window)
    dialog._own.setText("blurred")
    assert dialog.reason == "Poor signal: blurred"
    window.verdicts._judge(Phrase("Call ungradable"), kind="ungradable", reason=dialog.reason)
    window.workflow.set_spacing(3.9, 11.5)
    document, here, there = window.document, tmp_path / "here", tmp_path / "there"
    kinds = tuple(kind for kind in KINDS if kind != "probabilities")
    window.workflow.exports.export([document.address], there, kinds, course=CIRCLE)
    qtbot.waitUntil(lambda: f"{there.name}</a>" in window.message.sentence, timeout=20_000)
    volume = document.project.volumes[document.address.volume]
    files = write_scan(here, exported("eye", volume, 0, document.bscan, document.segmentation, CIRCLE), kinds)
    written = [path for path in files if path.exists()]
    assert sorted(path.name for path in written) == sorted(path.name for path in there.iterdir())
    for path in written:
        assert content_of(path) == content_of(there / path.name), path.name
    assert (
        "Choroid (visible part)" in (there / "eye_thickness.csv").read_text() + (there / "eye_summary.csv").read_text()
    )
    assert "Poor signal: blurred" in (there / "eye_review.csv").read_text()


def content_of(path):
    """The bytes of a file; of DICOM the elements but for UIDs, which are new each time."""
    if path.suffix != ".dcm":
        return path.read_bytes()
    return [(e.tag, e.value) for e in pydicom.dcmread(path).iterall() if e.VR not in ("UI", "SQ")]


def test_that_labels_are_shown_in_the_language_but_recorded_as_they_are(speak, qtbot):
    speak("de")
    dialog = RegionLabelsDialog({"fluid": (1, 2, 3), "mine": (4, 5, 6)}, lambda label: (0, 0, 0))
    qtbot.addWidget(dialog)
    assert [dialog._list.item(row).text() for row in range(2)] == ["Flüssigkeit", "mine"]
    assert list(dialog.labels) == ["fluid", "mine"]
    dialog._list.item(0).setText("Wasser")
    assert list(dialog.labels) == ["Wasser", "mine"]


def test_that_undo_speaks_the_windows_language_after_reopening_too(speak, request, qtbot, tmp_path):
    window = request.getfixturevalue("bench")
    moved = window.document.segmentation.with_boundaries(*window.document.segmentation.boundaries[:-1], deeper(window))
    window.document.edit(moved, Phrase("Pull {name}", name="BM"))
    assert window.document.undo_stack.undoText() == "Pull BM"
    window.projects.save_as(tmp_path / "mine.octproj")
    window.project_menu.new()
    speak("de")
    window.open([tmp_path / "mine.octproj"])
    assert window.document.undo_stack.undoText() == "BM ziehen"


def deeper(window):
    last = window.document.segmentation.boundaries[-1]
    return replace(last, depth=last.depth + 1)
