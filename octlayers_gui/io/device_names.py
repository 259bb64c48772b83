"""What devices call eyes and lines, and which boundary of ours a line is."""

from collections.abc import Mapping

import numpy as np

from octlayers_gui.core.scheme import BASE_8

EYES = {"R": "OD", "L": "OS", "OD": "OD", "OS": "OS"}

# Lines of a `.vol` file, by their place in it. A name is the layer's lower border.
HEIDELBERG_ORDER = (
    "ILM", "BM", "RNFL", "GCL", "IPL", "INL", "OPL", "ONL", "ELM", "IOS", "OPT", "CHO", "VIT", "ANT", "PR1", "PR2",
    "RPE", "IPL+", "IPL-",
)  # fmt: skip
HEIDELBERG_NAMES = {*HEIDELBERG_ORDER, "EZ", "IZ"}

# The lower border of the inner segments is where the ellipsoid band begins, that of the ellipsoid zone (PR1, EZ)
# where our RPE complex begins but for the thin dark gap. GCL, ONL, ELM, PR2 (IZ), RPE have no counterpart: they
# run inside our layers.
HEIDELBERG = {
    "ILM": "ILM",
    "RNFL": "NFL_GCL",
    "IPL": "IPL_INL",
    "INL": "INL_OPL",
    "OPL": "OPL_ONL",
    "IOS": "EZ_top",
    "PR1": "RPE_top",
    "EZ": "RPE_top",
    "BM": "BM",
    "CHO": "choroid_bottom",
}

# Names that oct-converter gives to Topcon's lines. The border of the IZ with the RPE runs inside our RPE complex.
TOPCON = {
    "ILM": "ILM",
    "RNFL_GCL": "NFL_GCL",
    "IPL_INL": "IPL_INL",
    "INL_OPL": "INL_OPL",
    "MZ_EZ": "EZ_top",
    "BM": "BM",
    "CSI": "choroid_bottom",
}

# Only these names leave a file.
DEVICE_NAMES = HEIDELBERG_NAMES | {*TOPCON, "GCL_IPL", "IZ_RPE"}

# Names that other programs use in eyepy's files, beside ours and Heidelberg's.
OTHERS = {**HEIDELBERG, **TOPCON, **{name: name for name in BASE_8.boundaries}, "NFL/GCL": "NFL_GCL", "NFL": "NFL_GCL"}
OTHERS.update({"IPL/INL": "IPL_INL", "INL/OPL": "INL_OPL", "OPL/ONL": "OPL_ONL"})

PIXEL_CENTRE = 0.5  # devices count from the middle of the first row, we from its upper edge


def mapped(
    lines: Mapping[str, np.ndarray], names: Mapping[str, str], rows: int
) -> tuple[dict[str, np.ndarray], tuple[str, ...]]:
    """Lines of a device (width,), in px from the middle of the first row, as boundaries of ours, and what is left out.

    Depths become row edges, float32, NaN where not seen or outside the `rows`. A line seen nowhere is none.
    """
    found, left_out = {}, []
    for name, line in lines.items():
        depth = np.asarray(line, np.float32) + np.float32(PIXEL_CENTRE)
        with np.errstate(invalid="ignore"):
            depth[~((depth >= 0) & (depth <= rows))] = np.nan
        if not np.isfinite(depth).any():
            continue
        if name in names:
            found.setdefault(names[name], depth)
        else:
            left_out.append(name)
    return found, tuple(left_out)
