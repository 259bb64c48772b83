"""What a clinician works on: open volumes and their segmentations, as one frozen value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from octlayers_gui.core.bscan import Frames, Spacing, Volume
from octlayers_gui.core.segmentation import Segmentation
from octlayers_gui.core.verdict import Verdict

CLOSED = Volume((), "")


class Address(NamedTuple):
    """One B-scan of a project: place of its volume and of the frame in it, both 0-based."""

    volume: int
    frame: int


@dataclass(frozen=True, eq=False)
class Project:
    """Volumes in the order they were opened, and a segmentation for each B-scan that has one.

    A volume that was closed leaves one without frames in its place, so that every other address stays.
    """

    volumes: tuple[Volume, ...] = ()
    segmentations: Mapping[Address, Segmentation] = field(default_factory=lambda: MappingProxyType({}))

    def with_volume(self, volume: Volume) -> "Project":
        return replace(self, volumes=(*self.volumes, volume))

    def without_volume(self, place: int) -> "Project":
        """The same project with one volume closed, its segmentations gone."""
        volumes = tuple(CLOSED if k == place else volume for k, volume in enumerate(self.volumes))
        kept = {address: held for address, held in self.segmentations.items() if address.volume != place}
        return replace(self, volumes=volumes).with_segmentations(kept)

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

    def holds(self, address: Address, frames: Frames) -> bool:
        """Whether the volume of a B-scan is still the one of these frames: it may have been closed, or the project."""
        return address.volume < len(self.volumes) and self.volumes[address.volume].frames is frames

    def segmentations_of(self, place: int) -> list[Segmentation]:
        """Those of one volume's B-scans."""
        return [segmentation for address, segmentation in self.segmentations.items() if address.volume == place]

    def open_volumes(self) -> list[Volume]:
        """Those that were not closed."""
        return [volume for volume in self.volumes if len(volume)]

    def stem_of(self, address: Address) -> str:
        """Stem of a B-scan's outputs."""
        return self.volumes[address.volume].stem_of(address.frame)

    @property
    def is_worked_on(self) -> bool:
        """Whether a user placed, drew, imported or decided anything in it."""
        return any(segmentation.is_worked_on for segmentation in self.segmentations.values())

    def teachable(self) -> list[Address]:
        """B-scans that hold hand work or imported boundaries."""
        return [address for address in sorted(self.segmentations) if self.segmentations[address].has_users_boundaries]

    def unsegmented(self) -> list[Address]:
        """B-scans without any boundary that no user has judged or cleared; regions alone are no segmentation."""
        return [address for address in self.addresses() if self._lacks_boundaries(self.segmentations.get(address))]

    @staticmethod
    def _lacks_boundaries(held: Segmentation | None) -> bool:
        if held is None:
            return True
        is_decided = held.has_users_boundaries or held.verdict != Verdict()
        return not is_decided and not any(boundary.seen.any() for boundary in held.boundaries)
