"""Which layers a model knows, and the boundaries between them."""

from dataclasses import dataclass

from octlayers_gui.core.phrases import Phrase


@dataclass(frozen=True)
class Layer:
    """Tissue between two consecutive boundaries.

    `index` is its class in masks (0 is background); `title` its IN*OCT consensus name
    (Staurenghi et al., Ophthalmology 2014); `colour` its RGB colour in every view and overlay.
    """

    index: int
    name: str
    title: str
    upper: str
    lower: str
    colour: tuple[int, int, int]


@dataclass(frozen=True)
class LayerScheme:
    """A named, ordered set of layers; boundary k lies between layer k and layer k + 1.

    `floor_colour` is the RGB colour of the last boundary's line, under which there is no layer.
    """

    name: str
    layers: tuple[Layer, ...]
    floor_colour: tuple[int, int, int] = (150, 140, 255)

    @property
    def boundaries(self) -> tuple[str, ...]:
        return (self.layers[0].upper, *(layer.lower for layer in self.layers))

    @property
    def ordered_classes(self) -> int:
        """Classes inside the network: above the retina, every layer, below the last one."""
        return len(self.layers) + 2

    def index_of(self, boundary: str) -> int:
        """Place of a boundary from the top, 0-based; ValueError when the scheme has none of that name."""
        return self.boundaries.index(boundary)


def _layers(*rows: tuple[str, str, tuple[int, int, int]], boundaries: tuple[str, ...]) -> tuple[Layer, ...]:
    return tuple(
        Layer(k + 1, name, title, boundaries[k], boundaries[k + 1], colour)
        for k, (name, title, colour) in enumerate(rows)
    )


# Neighbours differ in lightness as well as hue, so that they stay apart with common colour-vision
# deficiencies: by 35 in CIE L*a*b* as lines, by 10 as tints over any grey (after Okabe & Ito, 2008).
BASE_8 = LayerScheme(
    "base-8",
    _layers(
        ("NFL", Phrase("Retinal nerve fibre layer"), (230, 159, 0)),
        ("GCL+IPL", Phrase("Ganglion cell + inner plexiform layer"), (86, 180, 233)),
        ("INL", Phrase("Inner nuclear layer"), (40, 70, 220)),
        ("OPL", Phrase("Outer plexiform layer"), (240, 228, 66)),
        ("ONL", Phrase("Outer nuclear layer (with ELM and myoid)"), (0, 158, 115)),
        (Phrase("Ellipsoid zone"), Phrase("Ellipsoid zone"), (255, 255, 255)),
        ("RPE", Phrase("RPE / Bruch complex (with interdigitation zone)"), (213, 94, 0)),
        (Phrase("Choroid"), Phrase("Choroid (visible part)"), (204, 121, 167)),
        boundaries=(
            "ILM", "NFL_GCL", "IPL_INL", "INL_OPL", "OPL_ONL", "EZ_top", "RPE_top", "BM", "choroid_bottom",
        ),
    ),
)  # fmt: skip

SCHEMES = {scheme.name: scheme for scheme in (BASE_8,)}
