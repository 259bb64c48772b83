"""Thousands of damaged files, from valid ones of every kind: a volume or one sentence, in little time and memory.

2,000 by default, 20,000 with OCTLAYERS_FULL=1, drawn from a fixed number. `fuzz_worker` opens them.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from fuzz_mutations import mutated
from fuzz_seeds import seeds
from fuzz_worker import passes
from scan_files import NAME

from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.io.readers import read_volumes

COUNT = 20_000 if os.environ.get("OCTLAYERS_FULL") else 2_000
CAMPAIGN = 1
WORKERS = 2
MOST_LOST = 20
WORKER = Path(__file__).with_name("fuzz_worker.py")


class Campaign:
    """What became of each damaged file, by number; `lost` are those that ended the process."""

    def __init__(self, folder: Path) -> None:
        self.outcomes: dict[int, dict] = {}
        self.lost: list[dict] = []
        self.printed = b""
        start = time.perf_counter()
        shares = [_Share(folder / f"{place}", place) for place in range(WORKERS)]
        for share in shares:
            share.start()
        for share in shares:
            while not share.ended():
                self.lost.append(share.go_on_behind_the_last())
                assert len(self.lost) < MOST_LOST, self.lost
            self.outcomes |= share.outcomes()
            self.printed += share.printed()
        self.seconds = time.perf_counter() - start

    def summary(self) -> str:
        kinds = defaultdict(list)
        for told in self.outcomes.values():
            kinds[told["kind"]].append(told)
        lines = [f"{len(self.outcomes)} damaged files in {self.seconds:.0f} s, {self.past:.0%} past the header check;"]
        for kind, told in sorted(kinds.items()):
            slowest = max(one["seconds"] for one in told)
            shares = f"past {_share(told, 'past'):4.0%}, read {_read(told):4.0%}"
            lines.append(f"  {kind:20} {len(told):5}, {shares}, slowest {slowest:.2f} s")
        return "\n".join(lines)

    @property
    def past(self) -> float:
        return _share(self.outcomes.values(), "past")


def _share(told, key: str) -> float:
    return sum(one[key] for one in told) / len(told)


def _read(told: list[dict]) -> float:
    return sum(one["result"] == "read" for one in told) / len(told)


class _Share:
    """One process's part of the campaign; started again behind a file that ended it."""

    def __init__(self, folder: Path, first: int) -> None:
        folder.mkdir()
        self._log, self._stderr, self._first = folder / "log", folder / "printed", first

    def start(self) -> None:
        numbers = map(str, (self._first, COUNT, WORKERS, CAMPAIGN))
        with self._stderr.open("ab") as printed:
            command = [sys.executable, str(WORKER), str(self._log), *numbers]
            self._process = subprocess.Popen(command, stdout=printed, stderr=printed)

    def ended(self) -> bool:
        """Whether it came to its end; False when a file was the end of it."""
        return self._process.wait(timeout=3600) == 0

    def go_on_behind_the_last(self) -> dict:
        assert self._log.exists(), self.printed().decode(errors="replace")[-3000:]
        last = self._told()[-1]
        self._first = last["number"] + WORKERS
        lost = last | {"exit": self._process.returncode}
        self.start()
        return lost

    def outcomes(self) -> dict[int, dict]:
        return {told["number"]: told for told in self._told() if "result" in told}

    def _told(self) -> list[dict]:
        return [json.loads(line) for line in self._log.read_text("utf-8").splitlines()]

    def printed(self) -> bytes:
        return self._stderr.read_bytes()


@pytest.fixture(scope="module")
def campaign(tmp_path_factory) -> Campaign:
    return Campaign(tmp_path_factory.mktemp("campaign"))


def test_that_a_damaged_file_is_read_or_one_sentence(campaign, capsys):
    with capsys.disabled():
        print(f"\n{campaign.summary()}")
    faults = [told for told in campaign.outcomes.values() if told["result"] == "fault"]
    assert not faults, "\n".join(f"{told['number']} {told['kind']}: {told['said']}" for told in faults[:20])


def test_that_no_damaged_file_ends_the_process_or_takes_over_five_seconds(campaign):
    assert not campaign.lost
    assert len(campaign.outcomes) == COUNT and max(told["seconds"] for told in campaign.outcomes.values()) < 5


def test_that_at_least_half_of_the_damaged_files_get_past_the_header_check(campaign):
    assert campaign.past >= 0.5


def test_that_nothing_is_printed_of_the_names_in_damaged_files(campaign):
    assert NAME.encode() not in campaign.printed and b"Traceback" not in campaign.printed


def test_that_every_valid_file_is_past_the_header_check(tmp_path):
    made = seeds(tmp_path)
    for seed in made:
        (tmp_path / seed.name).write_bytes(seed.data)
        assert passes(seed, tmp_path / seed.name), seed.name
    assert len({seed.kind for seed in made}) >= 18


@pytest.mark.parametrize("door", ["e2e", "fda", "fds", "bioptigen", "optovue", "eye"])
def test_that_damaged_files_of_devices_are_read_or_one_sentence_by_the_real_door(tmp_path, door):
    (tmp_path / "seeds").mkdir()
    seed = next(seed for seed in seeds(tmp_path / "seeds") if seed.door == door)
    path = tmp_path / seed.name
    for number in range(10 if COUNT > 2000 else 1):
        path.write_bytes(mutated(np.random.default_rng((CAMPAIGN, number)), seed))
        for name, data in seed.beside.items():
            (tmp_path / name).write_bytes(data)
        try:
            assert read_volumes(path)[0].frames[0].ndim == 2
        except UnreadableScan as error:
            assert str(error).endswith(".") and NAME not in str(error)
