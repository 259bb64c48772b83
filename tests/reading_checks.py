"""What holds for every file that is read, or refused."""

import pickle
import time

import pytest
from scan_files import NAME

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.project_file import ProjectFile
from octlayers_gui.io.readers import read_volumes


def sentence_for(path) -> str:
    """Why a file is not read: one sentence, soon, without its folder or a name."""
    start = time.perf_counter()
    with pytest.raises(UnreadableScan) as caught:
        read_volumes(path)
    assert time.perf_counter() - start < 15  # 5 s on a machine with nothing else to do
    assert str(caught.value).endswith(".") and NAME not in str(caught.value)
    return str(caught.value)


def assert_that_nobody_is_in(volume, tmp_path) -> None:
    """Neither in the volume, nor in what is pickled or saved of it."""
    assert NAME not in repr(volume) and NAME.encode() not in pickle.dumps(volume)
    project = ProjectFile.create(tmp_path / "kept.octproj")
    project.write_volume(0, volume)
    project.write_frame((0, 0), volume.frames[0])
    project.close()
    assert NAME.encode() not in (tmp_path / "kept.octproj").read_bytes()
