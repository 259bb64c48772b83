"""What a clinician works on: open volumes and their segmentations, as one frozen value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from octlayers_gui.core.bscan import Spacing, Volume
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import Verdict


class Address(NamedTuple):
    """One B-scan of a project: place of its volume and of the frame in it, both 0-based."""

    volume: int
    frame: int


@dataclass(frozen=True, eq=False)
class Project:
    """Volumes in the order they were opened, and a segmentation for each B-scan that has one."""

    volumes: tuple[Volume, ...] = ()
    segmentations: Mapping[Address, Segmentation] = field(default_factory=lambda: MappingProxyType({}))

    def with_volume(self, volume: Volume) -> "Project":
        return replace(self, volumes=(*self.volumes, volume))

    def with_spacing(self, place: int, spacing: Spacing) -> "Project":
        """The same project with another scale for one volume."""
        volumes = list(self.volumes)
        volumes[place] = replace(volumes[place], spacing=spacing)
        return replace(self, volumes=tuple(volumes))

    def with_segmentation(self, address: Address, segmentation: Segmentation | None) -> "Project":
        """The same project with one segmentation replaced, or removed when None."""
        changed = dict(self.segmentations)
        changed.pop(address, None)
        if segmentation is not None:
            changed[address] = segmentation
        return replace(self, segmentations=MappingProxyType(changed))

    def with_segmentations(self, segmentations: Mapping[Address, Segmentation]) -> "Project":
        """The same volumes with these segmentations and no others."""
        return replace(self, segmentations=MappingProxyType(dict(segmentations)))

    def addresses(self) -> Iterator[Address]:
        """Every B-scan, volume by volume."""
        for place, volume in enumerate(self.volumes):
            yield from (Address(place, frame) for frame in range(len(volume)))

    def stem_of(self, address: Address) -> str:
        """Stem of a B-scan's outputs."""
        return self.volumes[address.volume].stem_of(address.frame)

    @property
    def holds_work(self) -> bool:
        """Whether a user drew, imported or decided anything in it."""
        return any(s.holds_work or s.regions or s.verdict != Verdict() for s in self.segmentations.values())

    def teachable(self) -> list[Address]:
        """B-scans that hold hand work or imported boundaries."""
        return [address for address in sorted(self.segmentations) if self.segmentations[address].holds_work]

    def corrected(self) -> list[Address]:
        """B-scans with a boundary that a hand has touched."""
        return [address for address in sorted(self.segmentations) if self.segmentations[address].is_hand_corrected]
