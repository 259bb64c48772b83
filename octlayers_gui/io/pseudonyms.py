"""Stable names in place of stems: the same stem gives the same pseudonym on this machine, and on no other.

A pseudonym is a keyed hash (HMAC-SHA-256) under a secret that lies in the user's data folder and never leaves it.
"""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from octlayers_gui.core.errors import WriteFailed
from octlayers_gui.core.phrases import why
from octlayers_gui.io.files import write_whole
from octlayers_gui.paths import user_data

SECRET_FILE = "pseudonym-secret"
SECRET_BYTES = 32
LENGTH = 10  # characters of base 32, 50 bits


def pseudonym(stem: str, added: str = "", secret: bytes | None = None) -> str:
    """'P-' and ten letters or digits, and what the program `added` to the end of the stem, such as '_v0_012'.

    The file's own name is hashed as a whole: a number at its end may be a year of birth. The frames of one volume
    keep one name before the last '_', by which data sets are split, and the volumes of one file one pseudonym.
    Without a `secret` the machine's own is read, or made; raises `WriteFailed` when it can be neither.
    """
    own = stem.removesuffix(added)
    tail = stem[len(own) :]
    digest = hmac.new(secret or machine_secret(), own.encode(), hashlib.sha256).digest()
    return f"P-{base64.b32encode(digest).decode()[:LENGTH]}{tail}"


def machine_secret() -> bytes:
    """This machine's secret; made at first use, readable for its user alone. Raises `WriteFailed`."""
    path = user_data() / SECRET_FILE
    try:
        held = path.read_bytes() if path.is_file() else b""
    except OSError as error:
        raise WriteFailed("The secret for pseudonyms cannot be read: {reason}.", reason=why(error)) from error
    if len(held) == SECRET_BYTES:
        return held
    write_whole(path, _write_secret)
    return path.read_bytes()


def _write_secret(path: Path) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secrets.token_bytes(SECRET_BYTES))
