"""The part of a scan that the canvas shows, and how large."""

import pyqtgraph as pg

from octlayers_gui.core.bscan import BScan, Spacing

STEP = 0.1  # of what is shown, that a key moves on


class ScanBox(pg.ViewBox):
    """x in columns to the right, y in px of depth downwards. Pixels are squares, or as large as in the eye."""

    def __init__(self) -> None:
        super().__init__(invertY=True, lockAspect=1.0, enableMenu=False)
        self._bscan: BScan | None = None
        self._truly = False
        # Else it follows during the painting, whereupon everything is painted a second time.
        self.sigRangeChanged.connect(self._move_at_once)

    def _move_at_once(self) -> None:
        self.updateMatrix()

    def show_extent(self, bscan: BScan) -> None:
        """Keep the hand from losing the scan."""
        self._bscan = bscan
        side = max(bscan.pixels.shape)
        reach = {"xMin": -2 * side, "xMax": 3 * side, "yMin": -2 * side, "yMax": 3 * side}
        self.setLimits(minXRange=10, minYRange=10, maxXRange=5 * side, maxYRange=5 * side, **reach)
        self.set_proportions(self._truly)

    def set_spacing(self, spacing: Spacing) -> None:
        """The scale of the scan was stated anew."""
        if self._bscan is not None:
            self._bscan = BScan(self._bscan.pixels, spacing)
            self.set_proportions(self._truly)

    @property
    def ratio(self) -> float:
        """Width of a scan pixel on screen, of its height; 1 where the scale is not known."""
        spacing = self._bscan.spacing if self._bscan is not None else Spacing()
        if self._truly and spacing.lateral_is_known and spacing.axial_is_known:
            return spacing.lateral_um / spacing.axial_um
        return 1.0

    def set_proportions(self, truly: bool) -> None:
        """Draw a um as long sideways as in depth, or scan pixels as squares."""
        self._truly = truly
        if self.state["aspectLocked"] != self.ratio:
            self.setAspectLocked(True, self.ratio)
            self.fit()

    def fit(self) -> None:
        """Show the whole scan."""
        if self._bscan is not None:
            self.setRange(xRange=(0, self._bscan.width), yRange=(0, self._bscan.height), padding=0.01)

    def actual_size(self) -> None:
        """One scan pixel on one screen pixel, around the present centre; none is smaller in true proportions."""
        centre, size = self.viewRect().center(), self.boundingRect()
        half_width = size.width() / 2 / max(self.ratio, 1)
        half_height = size.height() / 2 * min(self.ratio, 1)
        self.setRange(
            xRange=(centre.x() - half_width, centre.x() + half_width),
            yRange=(centre.y() - half_height, centre.y() + half_height),
            padding=0,
        )

    def go_left(self) -> None:
        self._go(-STEP, 0)

    def go_right(self) -> None:
        self._go(STEP, 0)

    def go_up(self) -> None:
        self._go(0, -STEP)

    def go_down(self) -> None:
        self._go(0, STEP)

    def _go(self, across: float, down: float) -> None:
        """Move what is shown by shares of its width and height."""
        shown = self.viewRect()
        self.translateBy((across * shown.width(), down * shown.height()))

    def zoom_in(self) -> None:
        self.zoom(1.25)

    def zoom_out(self) -> None:
        self.zoom(0.8)

    def zoom(self, factor: float) -> None:
        """Zoom around the centre; above 1 comes closer."""
        self.scaleBy((1 / factor, 1 / factor))
