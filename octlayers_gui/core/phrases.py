"""English words that remember what they are made of, so that a window can say them in another language."""

import errno
import json


class Phrase(str):
    """An English text made of a `template` with named fields and the `facts` in them.

    It is the English text wherever a str is wanted. Facts may be phrases, too. Without facts the template is the
    text as it is, braces included.
    """

    template: str
    facts: dict

    def __new__(cls, template: str, **facts) -> "Phrase":
        if isinstance(template, cls) and not facts:
            return template
        phrase = super().__new__(cls, template.format(**facts) if facts else template)
        phrase.template, phrase.facts = str(template), facts
        return phrase

    def __reduce__(self):
        return _made, (self.template, self.facts)


def _made(template: str, facts: dict) -> Phrase:
    return Phrase(template, **facts)


def packed(text: str) -> str:
    """A text of which `unpacked` makes the phrase again; other texts, and phrases without facts, as they are."""
    return json.dumps(_parts(text)) if isinstance(text, Phrase) and text.facts else str(text)


def unpacked(text: str) -> Phrase:
    """What was `packed`."""
    if not text.startswith('["'):
        return Phrase(text)
    try:
        return _joined(json.loads(text))
    except (ValueError, LookupError, TypeError):
        return Phrase(text)


def _parts(fact):
    if isinstance(fact, Phrase):
        return [fact.template, {name: _parts(part) for name, part in fact.facts.items()}]
    return fact if isinstance(fact, int | float) else str(fact)


def _joined(parts) -> Phrase:
    if not isinstance(parts, list):
        return parts
    template, facts = parts
    return Phrase(template, **{name: _joined(part) for name, part in facts.items()})


SYSTEM_REASONS = {
    errno.ENOENT: Phrase("it does not exist"),
    errno.EACCES: Phrase("permission was denied"),
    errno.EPERM: Phrase("permission was denied"),
    errno.EISDIR: Phrase("it is a folder"),
    errno.ENOTDIR: Phrase("a part of its path is no folder"),
    errno.ENOSPC: Phrase("the disk is full"),
    errno.EROFS: Phrase("the drive is read-only"),
    errno.EIO: Phrase("the drive does not answer"),
    errno.ENAMETOOLONG: Phrase("the name is too long"),
    errno.EBUSY: Phrase("another program is using it"),
}


def why(error: OSError) -> str:
    """What the operating system has against something, as the end of a sentence."""
    return SYSTEM_REASONS.get(error.errno, error.strerror or str(error) or Phrase("the file is not readable"))
