"""A defect as text for a report: where it happened and what kind it is, without anything that may be about a person."""

import re
import traceback

READERS = re.compile(r"[/\\]octlayers_gui[/\\]io[/\\]")
QUOTED_PATH = re.compile(r"(['\"])[^'\"\n]*[/\\][^'\"\n]*\1")
HELD_BACK = "(what it says is held back: it may come from the file)"


def crash_report(error: BaseException) -> str:
    """The traceback with bare names of source files.

    What an exception says is left out where a file was being read or written, since its headers and path may hold
    a name; elsewhere paths are taken out of it.
    """
    chain, seen = [error], {id(error)}
    while (before := chain[0].__cause__ or chain[0].__context__) is not None and id(before) not in seen:
        chain.insert(0, before)
        seen.add(id(before))
    at_files = any(READERS.search(frame.filename) for one in chain for frame in traceback.extract_tb(one.__traceback__))
    return "\n".join(_one(one, at_files or isinstance(one, OSError)) for one in chain)


def _one(error: BaseException, held_back: bool) -> str:
    frames = "".join(traceback.format_tb(error.__traceback__))
    frames = re.sub(r'File "[^"]*[/\\]([^"/\\]+)"', r'File "\1"', frames)
    said = HELD_BACK if held_back else QUOTED_PATH.sub("'...'", str(error))
    return f"{frames}{type(error).__name__}: {said}\n"
