"""What the files of an export are called: a pattern with places for what is known of a scan."""

import re
from collections import Counter
from collections.abc import Sequence

from octlayers_gui.core.errors import UsageError

PLACES = ("stem", "index", "eye", "date")
PLAIN = "{stem}"
UNKNOWN_EYE = "eye"
LONGEST = 200  # characters: endings need some of the 255 that file systems allow
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_PLACE = re.compile(r"\{([^{}]*)\}")


def names_of(pattern: str, stems: Sequence[str], eyes: Sequence[str], date: str) -> list[str]:
    """The name of each scan: its `stem`, its place in the export (`index`, from 1, with as many digits as needed),
    its `eye` ('eye' where unknown) and the `date` of the export put into a pattern such as '{index}_{stem}'.

    Raises `UsageError` for a pattern that is empty, knows another place or holds what file systems refuse, for names
    that are too long, and for equal names.
    """
    _check(pattern)
    digits = max(3, len(str(len(stems))))
    names = []
    for place, (stem, eye) in enumerate(zip(stems, eyes, strict=True), start=1):
        facts = {"stem": stem, "index": f"{place:0{digits}d}", "eye": eye or UNKNOWN_EYE, "date": date}
        names.append(_PLACE.sub(lambda found, facts=facts: facts[found[1]], pattern))
    for name in names:
        if len(name) > LONGEST:
            raise UsageError("A file cannot be called {name!r}: the name is too long.", name=name)
    twice = [name for name, count in Counter(name.casefold() for name in names).items() if count > 1]
    if twice:
        raise UsageError(
            "Two scans would be named {name!r}; put the index or the stem into the pattern.", name=twice[0]
        )
    return names


def _check(pattern: str) -> None:
    if not pattern.strip():
        raise UsageError("The naming pattern is empty.")
    unknown = [place for place in _PLACE.findall(pattern) if place not in PLACES]
    literal = _PLACE.sub("", pattern)
    if unknown or re.search(r"[{}]", literal):
        raise UsageError("The naming pattern knows stem, index, eye and date, each in braces, and nothing else.")
    if _FORBIDDEN.search(literal) or pattern[0] in " .":
        raise UsageError("The naming pattern starts with a dot or a space, or holds a character that no file may have.")
