"""What an annotation file of any tool says of one picture, before it becomes a Segmentation."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.scheme import BASE_8, Layer, LayerScheme

LONGEST_SHOWN = 60


@dataclass(frozen=True)
class Finding:
    """Something a reader or a merge must tell: a sentence with {places}, and what stands in them.

    The template is one of a few constants, so that the window can translate it.
    """

    template: Phrase
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def phrase(self) -> Phrase:
        """The sentence, with its facts apart."""
        return Phrase(self.template, **self.facts)

    def __str__(self) -> str:
        return str(self.phrase)


@dataclass(frozen=True, eq=False)
class LabelledPolygon:
    """A polygon as drawn: `points` (n, 2) float64, x then depth in px, the closing vertex not repeated.

    x counts from the left border of the picture: the centre of column c lies at c + 0.5. reader: initials of who
    drew it, '' where unknown; time: when, in seconds since 1970 (UTC), 0 where unknown.
    """

    label: str
    points: np.ndarray
    reader: str = ""
    time: int = 0

    def __post_init__(self) -> None:
        self.points.setflags(write=False)


@dataclass(frozen=True, eq=False)
class PictureAnnotation:
    """One picture's annotation.

    stem: of the picture's file; name: its file name as the annotation gives it, '' when it gives none.
    polygons: in file order, a later one lies over an earlier one; `free` ones are regions whatever their label is.
    depths: row edges in px by boundary name, each (columns,) float32; NaN where not seen.
    mask: class indices (rows, columns) uint8.
    size: (rows, columns) of the picture, where the file declares it; file_bytes: size of the picture's file, -1
    where unknown. findings: what could not be read of it.
    """

    stem: str
    name: str = ""
    polygons: tuple[LabelledPolygon, ...] = ()
    free: bool = False
    depths: Mapping[str, np.ndarray] = field(default_factory=dict)
    mask: np.ndarray | None = None
    size: tuple[int, int] | None = None
    file_bytes: int = -1
    findings: tuple[Finding, ...] = ()

    def __post_init__(self) -> None:
        for array in (self.mask, *self.depths.values()):
            if array is not None:
                array.setflags(write=False)


def layer_of(label: str, scheme: LayerScheme = BASE_8) -> Layer | None:
    """The layer that a label means: its short or IN*OCT name in any case and spacing; None when unknown.

    The base project spelt 'Elipsoid Zone' with one l.
    """
    wanted = _plain(label).replace("elipsoid", "ellipsoid")
    return next((layer for layer in scheme.layers if wanted in (_plain(layer.name), _plain(layer.title))), None)


def _plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def shown(label: str) -> str:
    """A label fit for a sentence: one line, not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in label).split())[:LONGEST_SHOWN]
