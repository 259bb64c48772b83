"""How well what was typed fits a text: as words, as their beginnings, or as letters in order."""

import unicodedata

WORD, INSIDE, LETTERS, ELSEWHERE = 100, 60, 25, 15  # what one typed word is worth by the way it fits
Found = tuple[float, tuple[int, ...]]


def fold(text: str) -> str:
    """Without case and accents, as long as the text itself."""
    return "".join(unicodedata.normalize("NFKD", letter)[0].lower()[:1] or letter for letter in text)


def fit(query: str, text: str, elsewhere: str = "") -> Found | None:
    """Score of a text for a query and the places of the letters that fit, (places,) sorted; None where it fits not.

    Every word of the query has to be found: at the beginning of a word of `text`, inside one, or as letters of
    `text` in order; or at the beginning of a word of `elsewhere`, which is worth less. Words in the query's order
    and short texts come first.
    """
    plain, around = fold(text), fold(elsewhere)
    total, places, last = 0.0, set(), -1
    for word in fold(query).split():
        found = _fit_word(word, plain)
        if found is None:
            if not _begins_a_word(word, around):
                return None
            total += ELSEWHERE
            continue
        total += found[0] + (5 if found[1][0] > last else 0)
        last = found[1][0]
        places.update(found[1])
    return total - len(text) / 50, tuple(sorted(places))


def _fit_word(word: str, text: str) -> Found | None:
    starts = [place for place in range(len(text)) if text.startswith(word, place)]
    at_words = [place for place in starts if place == 0 or not text[place - 1].isalnum()]
    if starts:
        first = (at_words or starts)[0]
        worth = WORD + (10 if first == 0 else 0) if at_words else INSIDE
        return worth, tuple(range(first, first + len(word)))
    places = _letters(word, text) if len(word) > 1 else None
    if places is None:
        return None
    gaps = sum(b - a > 1 and text[b - 1].isalnum() for a, b in zip(places, places[1:], strict=False))
    worth = LETTERS - 5 * gaps
    return (worth, places) if worth > 0 else None  # letters from all over the text fit by accident


def _letters(word: str, text: str) -> tuple[int, ...] | None:
    """Places of the letters in order, the first at the beginning of a word, as the others are where they can be."""
    places, at = [], 0
    for index, letter in enumerate(word):
        rest = word[index + 1 :]
        options = [p for p in range(at, len(text)) if text[p] == letter and _holds(rest, text[p + 1 :])]
        heads = [p for p in options if p == 0 or not text[p - 1].isalnum()]
        options = [p for p in options if p == at] or heads or options if places else heads
        if not options:
            return None
        places.append(options[0])
        at = places[-1] + 1
    return tuple(places)


def _holds(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)


def _begins_a_word(word: str, text: str) -> bool:
    return text.startswith(word) or any(
        text.startswith(word, place) and not text[place - 1].isalnum() for place in range(1, len(text))
    )
