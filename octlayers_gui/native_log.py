"""What native libraries write to stderr behind Python's back."""

import os
import sys


def silence_native_libraries() -> None:
    """Keep TensorFlow's start-up chatter off stderr, which belongs to people; Python's own stderr stays.

    It is written by native code before any of its log settings take effect. `OCTLAYERS_NATIVE_LOG=1`
    lets it through.
    """
    if sys.stderr is not sys.__stderr__ or os.environ.get("OCTLAYERS_NATIVE_LOG"):
        return
    ours = os.fdopen(os.dup(2), "w", buffering=1, encoding=sys.stderr.encoding, errors="backslashreplace")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.stderr = ours
