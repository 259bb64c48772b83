"""A person in the headers of every format: nobody in any byte that the program writes or prints."""

import io
import json
import os
import re
import subprocess
import sys
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import scan_files as files
import test_dicom_reading as dicom
import test_formats
import test_heidelberg
import tifffile
from fuzz_mutations import BLIND
from PIL import Image, PngImagePlugin
from pydicom.dataset import Dataset
from scan_files import NAME, layered

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.changes import Change
from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.core.regions import Region
from octlayers_gui.core.segmentation import Origin, Segmentation
from octlayers_gui.crash_report import crash_report
from octlayers_gui.io.exported import Exported
from octlayers_gui.io.exports import KINDS, write_scan
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volumes
from octlayers_gui.tasks.convert import FORMATS, convert

BORN, NUMBER = "18930412", "ZZID4711"
SECRETS = [
    secret.encode(code) for secret in (NAME, BORN, "1893-04-12", NUMBER) for code in ("ascii", "utf-16-le", "utf-16-be")
]
GREY = layered(96, 64)
DEEP = np.stack([GREY, GREY]).astype(np.uint16) * 200


def people_in(data: bytes) -> list[bytes]:
    """Secrets in some bytes, or in what is packed in them by zlib or zip."""
    texts = [data]
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            texts += map(archive.read, archive.namelist())
    for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            texts.append(zlib.decompressobj().decompress(data[found.start() :], 50_000_000))
        except zlib.error:
            continue
    return [secret for secret in SECRETS if any(secret in text for text in texts)]


def assert_that_nobody_is_in(*places: Path) -> None:
    """In no file of some folders, nor in a name of one; there has to be one."""
    found = [file for place in places for file in place.rglob("*") if file.is_file()]
    assert found
    for file in found:
        assert not people_in(file.read_bytes()) and not people_in(file.name.encode()), file


def write_dicom(path: Path) -> Path:
    frames = np.stack([GREY, GREY])
    image = dicom.dataset(frames)
    image.PatientName, image.PatientID, image.PatientBirthDate = f"{NAME}^PATIENT", NUMBER, BORN
    image.OtherPatientNames, image.ReferringPhysicianName = f"{NAME}^X", f"{NAME}^DR"
    image.PatientComments = image.ImageComments = f"{NAME} born 1893-04-12"
    block = image.private_block(0x0009, f"{NAME} MAKER", create=True)
    block.add_new(1, "LO", f"{NAME} {NUMBER}")
    who = Dataset()
    who.PatientID = NUMBER
    image.ReferencedPatientSequence = [who]
    return dicom.written(path, image, frames.tobytes())


def write_pictures(folder: Path) -> None:
    person = f"{NAME} {BORN} {NUMBER}"
    text = PngImagePlugin.PngInfo()
    text.add_text("Patient", person)
    text.add_itxt("Comment", person, zip=True)
    exif = Image.Exif()
    exif[0x010E] = exif[0x013B] = exif[0x8298] = person  # description, artist, copyright
    Image.fromarray(GREY).save(folder / "p.png", pnginfo=text, exif=exif)
    Image.fromarray(GREY).save(folder / "j.jpg", exif=exif, comment=person.encode())
    extra = [(315, "s", 0, person, True), (65000, "s", 0, person, True)]
    tifffile.imwrite(folder / "t.tif", GREY, description=person, extratags=extra, photometric="minisblack")


@pytest.fixture
def scans(tmp_path) -> Path:
    """A folder with a file of every format, each about the same person."""
    folder = tmp_path / "scans"
    folder.mkdir()
    write_pictures(folder)
    write_dicom(folder / "d.dcm")
    vol = bytearray(files.write_vol(folder / "v.vol", (DEEP / 65535).astype(np.float32)).read_bytes())
    vol[120:136], vol[200:221] = NUMBER.encode().ljust(16, b"\0"), NUMBER.encode().ljust(21, b"\0")
    vol[300:420] = f"{NAME} {BORN} {NUMBER}".encode().ljust(120, b"\0")
    (folder / "v.vol").write_bytes(vol)
    xml = test_heidelberg.write_xml(folder)
    born = f"<Birthdate><Date>1893-04-12</Date></Birthdate><PatientID>{NUMBER}</PatientID>"
    xml.write_text(xml.read_text().replace("<LastName>", f"{born}<LastName>"))
    files.write_e2e(folder / "e.e2e", [DEEP])
    files.write_fda(folder / "f.fda", DEEP)
    files.write_fds(folder / "g.fds", DEEP)
    files.write_bioptigen(folder / "b.OCT", DEEP)
    files.write_optovue(folder / "o.OCT", [DEEP])
    test_formats.write_eye(folder / "y.eye")
    return folder


def scan_files_of(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.iterdir()) if file.suffix != ".txt" and not re.match(r"\d_|slo", file.name)]


def segmented() -> tuple[Segmentation, Segmentation]:
    """Before and after a correction, with a region."""
    depths = 20 + 7 * np.arange(9)[:, None] + np.zeros(64)
    before = Segmentation.of(depths, 96, Origin.MODEL, np.full(depths.shape, 1.0))
    outline = np.array([[5, 5], [20, 5], [20, 20]], np.float32)
    after = Segmentation.of(depths + 1, 96, Origin.MODEL, np.full(depths.shape, 1.0))
    return before, replace(after, regions=(Region("fluid", outline),))


def told_of(volume: Volume, segmentation: Segmentation) -> Exported:
    """The first B-scan with all that any kind of export needs."""
    likely = np.full((8, 8, 10), 0.1, np.float16)
    eye = volume.laterality
    return Exported(volume.stem, volume.bscan(0), segmentation, eye, pattern="circle", probabilities=likely)


def test_that_the_planted_person_is_in_every_file(scans):
    whole = [file for file in scan_files_of(scans) if file.suffix != ".OCT"]
    assert len(whole) >= 10 and all(people_in(file.read_bytes()) for file in whole if file.suffix != ".eye")


def test_that_no_export_and_no_project_holds_a_person(scans, tmp_path):
    before, after = segmented()
    project = ProjectFile.create(tmp_path / "out" / "work.octproj")
    place = 0
    for file in scan_files_of(scans):
        for volume in read_volumes(file):
            project.write_volume(place, volume)
            project.write_frame((place, 0), volume.frames[0])
            project.write_edit((place, 0), 0, "Segment", Change.between(None, before), before)
            project.write_edit((place, 0), 1, "Move", Change.between(before, after), after)
            write_scan(tmp_path / "out", told_of(volume, after), KINDS)
            place += 1
    project.move_to(tmp_path / "out" / "copy.octproj")
    project.close()
    assert place >= 12
    assert_that_nobody_is_in(tmp_path / "out")


def test_that_the_command_neither_writes_nor_prints_a_person(scans, tmp_path):
    for file in scan_files_of(scans):  # a damaged copy of each
        (scans / f"broken_{file.name}").write_bytes(file.read_bytes()[: file.stat().st_size // 3])
    place = tmp_path / "data"
    command = [
        sys.executable,
        "-m",
        "octlayers_gui.cli",
        "segment",
        str(scans),
        "--out",
        str(tmp_path / "out"),
        "--force",
    ]
    ended = subprocess.run(
        command,
        capture_output=True,
        timeout=280,
        env={**os.environ, "OCTLAYERS_DATA": str(place), "HOME": str(tmp_path)},
    )
    assert ended.returncode == 1 and len(list((tmp_path / "out").glob("*_mask.png"))) >= 12
    assert not people_in(ended.stdout) and not people_in(ended.stderr) and b"Traceback" not in ended.stderr
    assert_that_nobody_is_in(tmp_path / "out")


def test_that_damaged_files_are_refused_without_telling_of_the_person(scans, tmp_path, capfd):
    rng = np.random.default_rng(1)
    told = []
    for file in scan_files_of(scans):
        if file.suffix.lower() in (".e2e", ".fda", ".fds", ".oct", ".eye"):
            continue  # what their parsers print goes nowhere
        whole = file.read_bytes()
        for _ in range(20):
            file.write_bytes(BLIND[int(rng.integers(len(BLIND)))](rng, whole, 0))
            try:
                told.append(repr(read_volumes(file)))
            except OctLayersError as error:
                told.append(crash_report(error) + str(error))
    printed = "".join(capfd.readouterr())
    assert len(told) > 100 and not people_in("".join(told).encode()) and not people_in(printed.encode())


def test_that_the_window_leaves_nobody_behind(window, qtbot, scans, own_data_folder, tmp_path):
    _, after = segmented()
    for name in ("v.vol", "d.dcm", "p.png"):
        window.workflow.open([scans / name])
        stem = name.partition(".")[0]
        qtbot.waitUntil(lambda s=stem: any(v.stem == s for v in window.document.project.volumes), timeout=10_000)
        window.document.edit(after, "Segment")
    window.document.edit(segmented()[0], "Segment again")
    qtbot.waitUntil(lambda: any(own_data_folder.rglob("*.octproj")), timeout=10_000)
    qtbot.wait(500)
    assert_that_nobody_is_in(own_data_folder)
    settings = Path(os.environ["XDG_CONFIG_HOME"])
    assert not any(people_in(file.read_bytes()) for file in settings.rglob("*") if file.is_file())
    assert not people_in(window.windowTitle().encode())


@pytest.mark.parametrize("to", FORMATS)
def test_that_what_else_stands_in_an_annotation_file_stays_there(tmp_path, to):
    Image.fromarray(GREY).save(tmp_path / "eye.png")
    person = {"patient": NAME, "born": BORN, "id": NUMBER}
    shape = {"label": "NFL", "points": [[1, 1], [60, 1], [60, 30]], "description": NAME, "flags": person}
    content = {
        "version": "5",
        "flags": person,
        "shapes": [shape],
        "imagePath": f"/home/{NAME}/eye.png",
        "imageData": NAME,
    }
    (tmp_path / "a.json").write_text(json.dumps(content | person))
    assert convert(tmp_path / "a.json", tmp_path, to, tmp_path / "out").written == ["eye"]
    assert_that_nobody_is_in(tmp_path / "out")


def failing_at_files(path: Path) -> None:
    from octlayers_gui.io.annotations.json_files import load_json

    load_json(path).missing  # noqa: B018


def test_that_a_crash_report_tells_neither_what_a_file_says_nor_where_it_lies(tmp_path, monkeypatch):
    from octlayers_gui.io.annotations import json_files

    def told(path):
        raise KeyError(f"{NAME} {BORN}")

    monkeypatch.setattr(json_files.json, "loads", told)
    (tmp_path / "a.json").write_text("{}")
    for defect in (
        lambda: failing_at_files(tmp_path / "a.json"),
        lambda: (tmp_path / NAME / "x.png").read_bytes(),
        lambda: int(f"/home/{NAME}/scan.png"),
    ):
        try:
            defect()
        except Exception as error:  # noqa: BLE001  the defect that was made
            report = crash_report(error)
            assert type(error).__name__ in report and "test_personal_data.py" in report
            assert NAME not in report and BORN not in report and str(tmp_path) not in report


def test_that_a_crash_report_still_says_what_went_wrong_in_the_program():
    try:
        np.zeros(3) + np.zeros(4)
    except ValueError as error:
        assert "could not be broadcast" in crash_report(error)
