"""Region brush: a circle that grows a region from inside and takes bites out of it from outside."""

import numpy as np
import shapely

from octlayers_gui.core.phrases import Phrase
from octlayers_gui.core.region_edits import brushed
from octlayers_gui.core.regions import region_at
from octlayers_gui.gui.tools.brush import BrushTool
from octlayers_gui.gui.tools.region import RegionTool


class RegionBrushTool(BrushTool):
    """Where the press falls decides: inside a region it grows, outside the nearest one is bitten."""

    name = "region_brush"
    hint = Phrase(
        "press inside a region to grow it, outside to take a bite out of the nearest · the wheel changes the radius"
    )
    on_line = False
    can_work = RegionTool.can_work

    def lay_down(self) -> None:
        super().lay_down()
        self.view.regions.select(None)

    def press(self, point, modifiers) -> bool:
        regions = self.view.segmentation.regions
        if not regions:
            return False
        self._start, at = self.view.begin(), (point.x(), point.y())
        inside = region_at(regions, at)
        self._grows, self._path = inside is not None, []
        self._place = inside if self._grows else self._nearest(regions, at)
        self.view.regions.select(self._place)
        self.move(point, modifiers)
        return True

    @staticmethod
    def _nearest(regions, at) -> int:
        return min(range(len(regions)), key=lambda place: regions[place].polygon.distance(shapely.Point(at)))

    def move(self, point, modifiers) -> None:
        self.hover(point, modifiers)
        if (point.x(), point.y()) not in self._path[-1:]:
            self._path.append((point.x(), point.y()))
        self._now = brushed(self._start, self._place, np.array(self._path), self.radius, self._grows)
        self.view.preview(self._now)

    def release(self, point, modifiers) -> None:
        if self._now is self._start:
            self.view.give_up_drag()
        else:
            self.view.commit(self._now, Phrase("Brush {name}", name=Phrase(self._start.regions[self._place].label)))
