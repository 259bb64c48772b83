"""One page per scan as PDF: the scan, its layers, thickness, and where every figure comes from."""

from pathlib import Path

import numpy as np

from octlayers_gui import __version__
from octlayers_gui.core.errors import NotMeasurable
from octlayers_gui.core.masks import boundary_colours
from octlayers_gui.core.thickness import between, profile, summary
from octlayers_gui.core.zones import Zone, zone_thickness
from octlayers_gui.io.exported import RESEARCH_USE, Exported
from octlayers_gui.io.print_overlay import draw_layers, draw_scale_bars, draw_scan, legend_handles, scale_words
from octlayers_gui.io.scale_cells import number

PAGE_INCHES = (8.27, 11.69)  # A4
LEFT, WIDTH = 0.08, 0.84
DARK = 0.35  # share of black in the plots' lines: the layers' colours are made for grey pictures, not for paper


def write_report(path: Path, scan: Exported) -> None:
    """A PDF page without a date, an author or a path."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_pdf import FigureCanvasPdf

    with rc_context({"pdf.fonttype": 3, "font.family": "DejaVu Sans"}):
        figure = report_page(scan)
        FigureCanvasPdf(figure)
        nobody = {"Creator": "OCT Layers", "Producer": None, "CreationDate": None, "Title": scan.stem}
        figure.savefig(path, format="pdf", dpi=200, metadata=nobody)


def report_page(scan: Exported):
    """The page as a matplotlib Figure."""
    from matplotlib.figure import Figure

    figure = Figure(PAGE_INCHES)
    figure.text(LEFT, 0.955, "OCT Layers", size=9, color="0.4")
    figure.text(LEFT, 0.932, scan.stem, size=15, weight="bold", parse_math=False)
    figure.text(LEFT, 0.914, _subtitle(scan), size=8.5, parse_math=False)
    for left, layered in ((LEFT, False), (LEFT + 0.425, True)):
        axes = figure.add_axes((left, 0.69, 0.415, 0.21))
        draw_scan(axes, scan)
        if layered:
            draw_layers(axes, scan)
            draw_scale_bars(axes, scan)
    figure.legend(
        handles=legend_handles(scan), loc="upper center", ncols=10, frameon=False, fontsize=6.5,
        bbox_to_anchor=(0.5, 0.688), handlelength=1.2, columnspacing=1.2,
    )  # fmt: skip
    _draw_profiles(figure, scan)
    _draw_summary(figure.add_axes((LEFT, 0.27, WIDTH, 0.145)), scan)
    _draw_zones(figure.add_axes((LEFT, 0.09, WIDTH, 0.155)), scan)
    figure.text(LEFT, 0.075, _provenance(scan), size=7, va="top", linespacing=1.5, parse_math=False)
    figure.text(0.5, 0.018, RESEARCH_USE, size=7.5, ha="center", weight="bold")
    return figure


def _subtitle(scan: Exported) -> str:
    eye = {"OD": "Right eye (OD)", "OS": "Left eye (OS)"}.get(scan.eye, "Eye not stated")
    kind = "circle scan" if scan.pattern == "circle" else "line scan"
    rows, columns = scan.bscan.pixels.shape
    return f"{eye} · {kind} of {columns} A-scans, {rows} rows · {scale_words(scan)}"


def _provenance(scan: Exported) -> str:
    segmentation = scan.segmentation
    seen = np.mean([boundary.seen.mean() for boundary in segmentation.boundaries])
    verdict = segmentation.verdict
    lines = [
        f"Boundaries found by: {segmentation.model or 'nobody; no network ran'}. "
        f"Corrected by hand: {scan.corrected_share:.1%} of all layers' A-scans. Boundaries seen: {seen:.1%}.",
        f"Verdict: {verdict.kind}{', signed off' if verdict.signed else ''}. OCT Layers {__version__}.",
    ]
    if segmentation.doubt:
        lines.append(f"Remark: {segmentation.doubt}")
    return "\n".join(lines)


def _draw_profiles(figure, scan: Exported) -> None:
    spacing, segmentation = scan.bscan.spacing, scan.segmentation
    whole = figure.add_axes((LEFT + 0.03, 0.475, 0.37, 0.165))
    layered = figure.add_axes((LEFT + 0.47, 0.475, 0.37, 0.165))
    x, label = _positions(scan)
    if {"ILM", "BM"} <= set(segmentation.scheme.boundaries):
        whole.plot(x, between(segmentation, "ILM", "BM", spacing)[0], color="black", linewidth=0.9)
    colours = boundary_colours(segmentation.scheme)
    for layer, colour in zip(segmentation.scheme.layers, colours, strict=False):
        values, _ = profile(segmentation, layer, spacing)
        layered.plot(x, values, color=[part / 255 * (1 - DARK) for part in colour], linewidth=0.8)
    unit = "µm" if spacing.axial_is_known else "px"
    for axes, title in ((whole, "Retina, ILM to BM"), (layered, "Layers")):
        axes.set_title(f"{title} ({unit})", size=8)
        axes.set_xlabel(label, size=7)
        axes.tick_params(labelsize=6.5)
        axes.set_xlim(x[0], x[-1])
        axes.set_ylim(bottom=0)
        axes.grid(linewidth=0.3)


def _positions(scan: Exported) -> tuple[np.ndarray, str]:
    spacing = scan.bscan.spacing
    columns = np.arange(scan.bscan.width) + 0.5
    if scan.pattern == "circle":
        return columns * 360 / scan.bscan.width, "degrees from temporal, over superior"
    if spacing.lateral_is_known:
        return columns * spacing.lateral_um / 1000, "mm from the left border"
    return columns, "column (px)"


def _draw_summary(axes, scan: Exported) -> None:
    rows = summary(scan.segmentation, scan.bscan.spacing)
    unit = rows[0].unit.replace("um", "µm")
    header = ["Layer", f"mean ({unit})", "SD", "min", "max", "median", "seen", "corrected"]
    cells = [
        [r.layer.name, *(_short(v) for v in (r.mean, r.sd, r.minimum, r.maximum, r.median))]
        + [f"{r.seen_share:.0%}", f"{r.corrected_share:.0%}"]
        for r in rows
    ]
    _table(axes, "Thickness over the whole scan", header, cells)


def _draw_zones(axes, scan: Exported) -> None:
    """Mean thickness by zone: quadrants of a circle scan, line samples around the fovea of any other."""
    try:
        found = zone_thickness(scan.segmentation, scan.bscan.spacing, scan.course, scan.fovea)
    except NotMeasurable as reason:
        axes.set_axis_off()
        axes.text(0, 1, f"No zones: {reason}", size=8, va="top")
        return
    found = [row for row in found if row.zone.grid != "sector"]
    zones = list(dict.fromkeys(row.zone for row in found))
    layers = list(dict.fromkeys(row.thickness.layer for row in found))
    means = {(row.zone, row.thickness.layer): row.thickness.mean for row in found}
    header = ["Layer", *(_zone_title(zone) for zone in zones)]
    cells = [[layer.name, *(_short(means[zone, layer]) for zone in zones)] for layer in layers]
    unit = found[0].thickness.unit.replace("um", "µm")
    fovea = found[0].fovea
    if fovea is None:
        title = f"Mean thickness ({unit}) by quadrant of the circle"
    else:
        title = (
            f"Mean thickness ({unit}) in line samples around the fovea (column {number(fovea.column)}, {fovea.source})"
        )
    _table(axes, title, header, cells)


def _zone_title(zone: Zone) -> str:
    return zone.name if zone.unit == "degrees" else f"{zone.name}\n{zone.first:g}-{zone.last:g} mm"


def _table(axes, title: str, header: list[str], cells: list[list[str]]) -> None:
    axes.set_axis_off()
    axes.set_title(title, size=8, loc="left", pad=2)
    table = axes.table(cells, colLabels=header, loc="upper left", cellLoc="right", bbox=(0, 0, 1, 1))
    table.auto_set_font_size(False)
    table.set_fontsize(6.5)
    for (row, column), cell in table.get_celld().items():
        cell.set_linewidth(0.3)
        cell.PAD = 0.03
        if column == 0:
            cell.set_text_props(ha="left")
        if row == 0:
            cell.set_text_props(weight="bold")
            cell.set_facecolor("0.94")
            cell.set_height(cell.get_height() * (1.7 if any("\n" in title for title in header) else 1))


def _short(value: float) -> str:
    return f"{value:.1f}" if np.isfinite(value) else "–"
