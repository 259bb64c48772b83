"""The scan with its layers in print quality: 300 dpi, a legend, scale bars where the scale is known."""

from pathlib import Path

import numpy as np

from octlayers_gui.core.masks import boundary_colours, class_mask, display_grey, seen_runs
from octlayers_gui.core.regions import colour_of
from octlayers_gui.io.exported import RESEARCH_USE, Exported

DPI = 300
WIDTH_INCHES = 6.7  # 170 mm, the text width of a journal page
HEAD_INCHES = 0.36
LEGEND_COLUMNS = 4
BAR_UM = 200
OPACITY = 0.3


def write_print_overlay(path: Path, scan: Exported) -> None:
    """PNG of 170 mm width; nobody's name but the stem stands in it."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    handles = legend_handles(scan)
    foot = 0.35 + 0.18 * -(-len(handles) // LEGEND_COLUMNS)
    height = WIDTH_INCHES * min(max(scan.bscan.height / scan.bscan.width, 0.3), 1.2)
    page = HEAD_INCHES + height + foot
    figure = Figure((WIDTH_INCHES, page), dpi=DPI)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, foot / page, 1, height / page))
    draw_scan(axes, scan)
    draw_layers(axes, scan)
    draw_scale_bars(axes, scan)
    figure.text(0.01, 1 - HEAD_INCHES / 2 / page, scan.stem, va="center", size=10, parse_math=False)
    figure.legend(handles=handles, loc="upper center", ncols=LEGEND_COLUMNS, frameon=False, fontsize=7.5,
                  bbox_to_anchor=(0.5, (foot - 0.02) / page))  # fmt: skip
    figure.text(0.5, 0.1 / page, f"{scale_words(scan)}  {RESEARCH_USE}", ha="center", va="center", size=6)
    figure.savefig(path, format="png", dpi=DPI, metadata={"Software": "OCT Layers"})


def draw_scan(axes, scan: Exported) -> None:
    """The scan in grey over the whole axes; x is columns, y depth in px, both from the upper left corner."""
    height, width = scan.bscan.pixels.shape
    axes.imshow(display_grey(scan.bscan), cmap="gray", vmin=0, vmax=255, extent=(0, width, height, 0), aspect="auto")
    axes.set_axis_off()


def draw_layers(axes, scan: Exported) -> None:
    """Tints, boundary lines and outlines of regions, over what `draw_scan` drew."""
    segmentation = scan.segmentation
    height, width = scan.bscan.pixels.shape
    mask = class_mask(segmentation)
    tint = np.zeros((height, width, 4), np.float32)
    for layer in segmentation.scheme.layers:
        tint[mask == layer.index] = (*_unit(layer.colour), OPACITY)
    axes.imshow(tint, extent=(0, width, height, 0), aspect="auto", interpolation="nearest")
    for boundary, colour in zip(segmentation.boundaries, boundary_colours(segmentation.scheme), strict=True):
        for start, stop in seen_runs(boundary.depth):
            x = np.arange(start, stop) + 0.5
            axes.plot(x, boundary.depth[start:stop], color=_unit(colour), linewidth=0.7)
    for region in segmentation.regions:
        closed = np.vstack([region.outline, region.outline[:1]])
        axes.plot(closed[:, 0], closed[:, 1], color=_unit(colour_of(region.label)), linewidth=0.9)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)


def draw_scale_bars(axes, scan: Exported) -> None:
    """200 um along the scan and in depth, each where its scale is known, in the lower right corner."""
    spacing = scan.bscan.spacing
    height, width = scan.bscan.pixels.shape
    right, bottom = width * 0.96, height * 0.95
    style = {"color": "white", "linewidth": 1.6, "solid_capstyle": "butt"}
    if spacing.lateral_is_known:
        axes.plot([right - BAR_UM / spacing.lateral_um, right], [bottom, bottom], **style)
    if spacing.axial_is_known:
        axes.plot([right, right], [bottom - BAR_UM / spacing.axial_um, bottom], **style)
    if spacing.lateral_is_known or spacing.axial_is_known:
        axes.text(right - 0.006 * width, bottom - 0.015 * height, f"{BAR_UM} µm", color="white", size=7,
                  ha="right", va="bottom")  # fmt: skip


def legend_handles(scan: Exported) -> list:
    """A patch for every layer, and for every label of a region."""
    from matplotlib.patches import Patch

    shown = [(layer.name, layer.colour) for layer in scan.segmentation.scheme.layers]
    shown += [(label, colour_of(label)) for label in dict.fromkeys(r.label for r in scan.segmentation.regions)]
    return [
        Patch(facecolor=_unit(colour), edgecolor="0.35", linewidth=0.5, label=name.replace("$", r"\$"))
        for name, colour in shown
    ]


def scale_words(scan: Exported) -> str:
    """The scale with its source, in a sentence."""
    spacing = scan.bscan.spacing
    if not spacing.axial_is_known:
        return "Scale unknown; depths in px."
    lateral = f", {spacing.lateral_um:.4g} µm per column" if spacing.lateral_is_known else ""
    return f"{spacing.axial_um:.4g} µm per row{lateral} (source: {spacing.source})."


def _unit(colour: tuple[int, int, int]) -> tuple[float, ...]:
    return tuple(part / 255 for part in colour)
