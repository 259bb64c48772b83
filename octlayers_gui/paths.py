"""Where things lie: resources of the program, data of the user."""

import os
import sys
from pathlib import Path

from platformdirs import user_data_path


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`, in a checkout, a wheel or a frozen program."""
    here = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", here))
    for root in (here.parent / "resources", here / "resources", frozen / "resources"):
        if root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError("the program's resources are missing; install it again")


def user_data() -> Path:
    """The user's folder for models and logs; `OCTLAYERS_DATA` overrides it."""
    chosen = os.environ.get("OCTLAYERS_DATA")
    return Path(chosen) if chosen else user_data_path("octlayers", appauthor=False)
