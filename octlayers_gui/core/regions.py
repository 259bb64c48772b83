"""Free closed regions: fluid, a druse, anything labelled that is no layer."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Region:
    """A closed outline with a label of the user's own.

    outline: (n, 2) float32, column and depth in px of each vertex in order, not closed by a repeated one;
    x counts from the left border of the scan, so that the centre of column c lies at c + 0.5.
    """

    label: str
    outline: np.ndarray

    def __post_init__(self) -> None:
        self.outline.setflags(write=False)
