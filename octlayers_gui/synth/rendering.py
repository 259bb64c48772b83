"""From anatomy to a grey picture without noise: reflectivity per layer, vessels, optics.

Grey levels are those of OCTID-style pictures (means within class, 0-255), half of the scans jittered
around them, half random with only their order kept (after Billot et al., SynthSeg, 2023).
"""

import cv2
import numpy as np

from octlayers_gui.synth.anatomy import Anatomy, slow_field
from octlayers_gui.synth.disease import Lesions

# vitreous, NFL, GCL+IPL, INL, OPL, ONL, EZ, RPE, choroid, below
GREY = np.array([40, 184, 133, 112, 118, 88, 170, 193, 93, 43], np.float32) / 255
VITREOUS, NFL, GCL_IPL, INL, OPL, ONL, EZ, RPE, CHOROID, BELOW = range(10)


def random_greys(rng: np.random.Generator) -> np.ndarray:
    """Grey of the ten ordered classes, (10,) in 0..1, with the order of brightness that every scan shows."""
    if rng.random() < 0.5:
        return np.clip(GREY * np.exp(rng.normal(0, 0.12, 10)) + rng.normal(0, 0.02), 0.02, 1).astype(np.float32)
    floor = rng.uniform(0.0, 0.2)
    bright = rng.uniform(0.6, 1.0)
    span = bright - floor
    grey = np.empty(10, np.float32)
    grey[[VITREOUS, BELOW]] = floor + span * rng.uniform(0, 0.08, 2)
    grey[ONL] = floor + span * rng.uniform(0.10, 0.40)
    grey[GCL_IPL] = grey[ONL] + span * rng.uniform(0.12, 0.40)
    grey[INL] = grey[ONL] + (grey[GCL_IPL] - grey[ONL]) * rng.uniform(0.05, 0.75)
    grey[OPL] = grey[INL] + span * rng.uniform(0.06, 0.3)
    grey[NFL] = min(grey[GCL_IPL] + span * rng.uniform(0.12, 0.45), 1.05)
    grey[RPE] = bright * rng.uniform(0.85, 1.05)
    grey[EZ] = grey[ONL] + (grey[RPE] - grey[ONL]) * rng.uniform(0.45, 1.0)
    grey[CHOROID] = grey[BELOW] + (grey[RPE] - grey[BELOW]) * rng.uniform(0.2, 0.75)
    return grey


def render(
    rng: np.random.Generator, anatomy: Anatomy, lesions: Lesions, depths: np.ndarray, rows: int, axial_um: float
) -> np.ndarray:
    """Noise-free grey (rows, columns) float32, about 0..1.

    depths: boundaries (9, columns) in px, row edges, not clipped to the frame.
    """
    columns = depths.shape[1]
    grey = random_greys(rng)
    centres = np.arange(rows, dtype=np.float32)[:, None] + 0.5
    thickness = np.diff(depths, axis=0)
    picture = np.full((rows, columns), grey[VITREOUS], np.float32)
    profiles = _Profiles(rng, grey, anatomy, lesions, axial_um)
    picture += profiles.vitreous(centres, depths[0])
    for layer in range(8):
        inside = (centres >= depths[layer]) & (centres < depths[layer + 1])
        row, column = np.nonzero(inside)
        below_top = centres[row, 0] - depths[layer, column]
        picture[row, column] = profiles.layer(layer, below_top, thickness[layer, column], column)
    row, column = np.nonzero(centres >= depths[8])
    picture[row, column] = profiles.below(centres[row, 0] - depths[8, column], thickness[7, column])
    _texture_choroid(rng, picture, depths, centres, axial_um, anatomy)
    for column, share, radius_um, layer in lesions.cysts:
        _paint_cyst(rng, picture, depths, column, share, radius_um / axial_um, layer, anatomy, axial_um, grey)
    deep = centres >= depths[7]
    picture[:] = np.where(deep, grey[BELOW] + (picture - grey[BELOW]) * lesions.deep_gain.astype(np.float32), picture)
    shadow = _vessels(rng, picture, depths, anatomy)
    picture[:] = grey[VITREOUS] + (picture - grey[VITREOUS]) * shadow
    picture *= 1 + 0.05 * _smooth_noise(rng, rows, columns, rng.uniform(8, 40))
    return _optics(rng, picture)


class _Profiles:
    """Grey at a depth (px below the layer's top) inside each layer, drawn once per scan."""

    def __init__(self, rng, grey, anatomy: Anatomy, lesions: Lesions, axial_um: float) -> None:
        self.grey, self.anatomy, self.lesions, self.axial_um = grey, anatomy, lesions, axial_um
        self.gcl_share, self.gcl_dark = rng.uniform(0.40, 0.62), rng.uniform(0.0, 0.22)
        self.opl_fade, self.nfl_fade = rng.uniform(0.05, 0.35), rng.uniform(0.0, 0.2)
        self.ez_band_um, self.gap_dark = rng.uniform(12, 20), rng.uniform(0.15, 0.75)
        self.elm, self.elm_um = rng.uniform(0, 0.25), rng.uniform(4, 8)
        self.myoid = rng.uniform(-0.05, 0.18)
        self.henle, self.henle_share = (rng.uniform(0, 0.6), rng.uniform(0.2, 0.55)) if rng.random() < 0.4 else (0, 1)
        side = slow_field(rng, len(anatomy.r_mm), len(anatomy.r_mm) / 3)
        self.henle_side = 1 / (1 + np.exp(-3 * side)).astype(np.float32)
        self.rpe_dip, self.rpe_dip_at = rng.uniform(0, 0.35), rng.uniform(0.3, 0.5)
        # Drusen are anything from serous to nearly as bright as the RPE above them.
        solid = rng.uniform(0, 0.85)
        self.druse = (1 - solid) * min(grey[ONL], grey[CHOROID]) + solid * grey[RPE]
        self.druse_line = rng.uniform(0, 0.3) * grey[RPE]
        self.choroid_um = rng.uniform(90, 160)
        # Graders put the floor of a choroid that runs out where a quarter to two fifths of its signal is left.
        left, self.fade_power = rng.uniform(0.24, 0.40), rng.uniform(1.1, 1.8)
        self.fade_width = (-np.log(left)) ** (-1 / self.fade_power)
        self.capillaris = rng.uniform(0, 0.25)
        self.sclera = rng.uniform(0.6, 1.15) * (grey[CHOROID] - grey[BELOW])
        self.sclera_um = rng.uniform(80, 400)
        self.haze = rng.uniform(0, 0.06) * (rng.random() < 0.3)
        self.hyaloid = (
            (rng.uniform(0.05, 0.35), rng.uniform(10, 140), rng.uniform(-40, 40)) if rng.random() < 0.35 else None
        )

    def vitreous(self, centres: np.ndarray, ilm: np.ndarray) -> np.ndarray:
        added = self.haze * np.exp(-np.maximum(ilm - centres, 0) * self.axial_um / 300)
        if self.hyaloid is not None:
            strength, above_um, slope = self.hyaloid
            line = ilm - (above_um + np.maximum(slope * self.anatomy.x_mm, -above_um)) / self.axial_um
            added = added + strength * np.exp(-0.5 * ((centres - line) * self.axial_um / 6) ** 2)
        return np.asarray(added * (centres < ilm), np.float32)

    def layer(self, layer: int, below_top: np.ndarray, thickness: np.ndarray, column: np.ndarray) -> np.ndarray:
        share = below_top / np.maximum(thickness, 1e-3)
        um = below_top * self.axial_um
        grey = self.grey
        value = grey[layer + 1] * np.ones_like(share)
        if layer == 0:
            value *= 1 - self.nfl_fade * share
            value += 0.15 * self.lesions.membrane[column] * (um < 12)
        elif layer == 1:
            value *= np.where(share < self.gcl_share, 1 - self.gcl_dark, 1 + 0.3 * self.gcl_dark)
        elif layer == 3:
            value *= 1 + self.opl_fade * (0.4 - share)
        elif layer == 4:
            value = self._onl(value, share, um, thickness * self.axial_um, column)
        elif layer == 5:
            value = self._ez(value, um, thickness * self.axial_um, column)
        elif layer == 6:
            value = self._rpe(value, um, thickness * self.axial_um, column)
        elif layer == 7:
            value = self._choroid(share, um)
        return value

    def _onl(self, value, share, um, total_um, column):
        opl = self.grey[OPL]
        value = value + self.henle * self.henle_side[column] * (opl - value) * (share < self.henle_share)
        above_ez = total_um - um
        elm_um = self.anatomy.elm_um[column]
        value = value * (1 + self.myoid * (above_ez < elm_um))
        line = np.exp(-0.5 * ((above_ez - elm_um) * 2.4 / self.elm_um) ** 2)
        return value + self.elm * (self.grey[EZ] - self.grey[ONL]) * line

    def _ez(self, value, um, total_um, column):
        fluid = self.lesions.subretinal_um[column]
        natural = np.maximum(total_um - fluid, 1.0)
        band = np.minimum(self.ez_band_um, 0.68 * natural)
        low = self.grey[ONL] + (1 - self.gap_dark) * (self.grey[EZ] - self.grey[ONL])
        bright = self.grey[ONL] + (value - self.grey[ONL]) * self.lesions.ez_gain[column]
        bright = bright * (1 - 0.15 * np.clip(um / band, 0, 1))
        value = np.where(um < band, bright, np.minimum(low, bright))
        in_fluid = (fluid > 0) & (um >= natural)
        return np.where(in_fluid, self.grey[VITREOUS] + 0.02, value)

    def _rpe(self, value, um, total_um, column):
        deposit = self.lesions.drusen_um[column]
        natural = np.maximum(total_um - deposit, 1.0)
        dip = np.exp(-0.5 * ((um / natural - self.rpe_dip_at) / 0.08) ** 2)
        value = value * (1 - self.rpe_dip * dip)
        under = um - natural
        above_bm = total_um - um
        membrane = self.druse + self.druse_line * np.exp(-0.5 * ((above_bm - 4) / 3) ** 2)
        return np.where((deposit > 3) & (under > 0), membrane, value)

    def _choroid(self, share, um):
        top, floor = self.grey[CHOROID], self.grey[BELOW]
        if self.anatomy.choroid_kind == "fade":
            value = floor + (1.3 * top - floor) * self._fade(share)
        else:
            value = floor + (1.1 * top - floor) * np.exp(-um / (2.5 * self.choroid_um))
        return value + self.capillaris * (self.grey[RPE] - top) * np.exp(-um / 12)

    def _fade(self, share: np.ndarray) -> np.ndarray:
        """Signal of a choroid that runs out, 1 at BM."""
        return np.exp(-((share / self.fade_width) ** self.fade_power))

    def below(self, below_floor: np.ndarray, choroid: np.ndarray) -> np.ndarray:
        """Grey `below_floor` px under a choroid of `choroid` px."""
        floor = self.grey[BELOW]
        if self.anatomy.choroid_kind == "fade":
            return floor + (1.3 * self.grey[CHOROID] - floor) * self._fade(1 + below_floor / np.maximum(choroid, 1.0))
        return floor + self.sclera * np.exp(-below_floor * self.axial_um / self.sclera_um)


def _smooth_noise(rng, rows: int, columns: int, scale: float) -> np.ndarray:
    small = rng.standard_normal((max(int(rows / scale), 2), max(int(columns / scale), 2))).astype(np.float32)
    return cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC)


def _texture_choroid(rng, picture, depths, centres, axial_um, anatomy) -> None:
    rows, columns = picture.shape
    inside = centres >= depths[7]
    if anatomy.choroid_kind != "fade":  # what runs out has no edge in its texture either
        inside &= centres < depths[8]
    vessels = _smooth_noise(rng, rows, columns, rng.uniform(20, 60) / axial_um)
    fine = _smooth_noise(rng, rows, columns, rng.uniform(8, 20) / axial_um)
    strength = rng.uniform(0.05, 0.4)
    picture[inside] *= np.clip(1 + strength * vessels[inside] + 0.1 * fine[inside], 0.3, 1.8)


def _paint_cyst(rng, picture, depths, column, share, radius, layer, anatomy, axial_um, grey) -> None:
    c = int(np.clip(column, 0, picture.shape[1] - 1))
    centre = depths[layer, c] + share * (depths[layer + 1, c] - depths[layer, c])
    step_um = anatomy.step_mm * 1000
    axes = (max(int(radius * axial_um * rng.uniform(0.8, 2) / step_um), 1), max(int(radius), 1))
    cv2.ellipse(picture, (c, int(centre)), axes, 0, 0, 360, float(grey[VITREOUS] * rng.uniform(1, 1.3)), -1)


def _vessels(rng, picture, depths, anatomy) -> np.ndarray:
    """Shadow gain (rows, columns) under retinal vessels; their bright walls are drawn into `picture`."""
    rows, columns = picture.shape
    gain = np.ones((rows, columns), np.float32)
    step_mm = anatomy.step_mm
    centres = np.arange(rows, dtype=np.float32)[:, None] + 0.5
    for _ in range(rng.poisson(anatomy.vessels * min(columns * step_mm / 6, 2.0))):
        column, half = rng.uniform(0, columns), rng.uniform(0.015, 0.07) / step_mm
        if abs(anatomy.r_mm[int(column)]) < 0.4:
            continue
        profile = np.exp(-(((np.arange(columns) - column) / max(half, 0.7)) ** 4)).astype(np.float32)
        depth = depths[0] + rng.uniform(0.1, 0.9) * (depths[1] - depths[0] + 4)
        start = 1 / (1 + np.exp(-np.clip(centres - depth, -30, 30)))
        gain *= 1 - profile * (1 - rng.uniform(0.3, 0.85)) * start
        if rng.random() < 0.5:
            spot = np.exp(-0.5 * ((centres - depth) / max(half * 0.6, 1.5)) ** 2) * profile
            picture += rng.uniform(0.0, 0.25) * spot
    return gain


def _optics(rng, picture: np.ndarray) -> np.ndarray:
    axial, lateral = rng.uniform(0.35, 1.3), rng.uniform(0.4, 1.8)
    return cv2.GaussianBlur(picture, (0, 0), sigmaX=lateral, sigmaY=axial, borderType=cv2.BORDER_REPLICATE)
