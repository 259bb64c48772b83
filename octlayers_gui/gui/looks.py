"""How the layers are drawn on the canvas: for the eye only, exports keep the scheme's own colours."""

from dataclasses import dataclass, replace

from octlayers_gui.core.scheme import LayerScheme


@dataclass(frozen=True)
class Looks:
    """`scheme` carries the colours; `shares` of the tint's opacity (0..1) by layer, 1 where there is none.

    `hidden` layers are not tinted. With `only`, neither is any other layer, and other lines are left out.
    """

    scheme: LayerScheme
    shares: dict[str, float]
    hidden: frozenset[str] = frozenset()
    only: str | None = None

    @classmethod
    def standard(cls, scheme: LayerScheme) -> "Looks":
        return cls(scheme, {})

    def opacity_of(self, name: str) -> float:
        """Share of the tint's opacity that a layer gets, 0..1."""
        shown = name == self.only if self.only is not None else name not in self.hidden
        return self.shares.get(name, 1.0) if shown else 0.0

    def shows_line(self, boundary: str) -> bool:
        """Whether a boundary's line is drawn when it is not the active one."""
        if self.only is None:
            return True
        return any(layer.name == self.only and boundary in (layer.upper, layer.lower) for layer in self.scheme.layers)

    def colour_of(self, name: str) -> tuple[int, int, int]:
        """RGB."""
        return next(layer.colour for layer in self.scheme.layers if layer.name == name)

    def with_colours(self, colours: dict[str, tuple[int, int, int]]) -> "Looks":
        """The same with other RGB colours for some layers."""
        layers = tuple(replace(layer, colour=colours.get(layer.name, layer.colour)) for layer in self.scheme.layers)
        return replace(self, scheme=replace(self.scheme, layers=layers))
