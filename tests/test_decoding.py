"""Class probabilities become ordered boundaries, exactly."""

from itertools import combinations_with_replacement

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from octlayers_gui.core.decoding import Decoded, _best_path, decode, finish
from octlayers_gui.core.segmentation import is_ordered


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)).astype(np.float32)


def probabilities_of(depths, rows, sharpness=6.0, noise=1.0, seed=0):
    centres = np.arange(rows)[:, None] + 0.5
    classes = (centres[None] >= depths[:, None]).sum(axis=0)
    logits = np.where(np.arange(len(depths) + 1) == classes[..., None], sharpness, 0.0)
    return softmax(logits + np.random.default_rng(seed).normal(0, noise, logits.shape))


@given(arrays(np.float64, (6, 1, 4), elements=st.floats(-3, 3, width=32)))
@settings(max_examples=60, deadline=None)
def test_that_the_best_path_is_the_best_of_all_ordered_paths(logits):
    log_p = np.log(softmax(logits))[:, 0]
    evidence = np.zeros((3, 7, 1))
    evidence[:, 1:, 0] = np.cumsum(log_p[:, :-1] - log_p[:, 1:], axis=0).T

    def score(path):
        classes = (np.arange(6)[:, None] + 0.5 >= np.array(path)).sum(axis=1)
        return log_p[np.arange(6), classes].sum()

    best = max(score(path) for path in combinations_with_replacement(range(7), 3))
    assert np.isclose(score(_best_path(evidence)[:, 0]), best, atol=1e-5)


@given(st.integers(0, 10_000))
@settings(max_examples=20, deadline=None)
def test_that_boundaries_never_cross_even_for_pure_noise(seed):
    rng = np.random.default_rng(seed)
    noise = softmax(rng.normal(0, 3, (96, 24, 10)))
    assert is_ordered(finish(decode(noise), 96, bm=7).depths)


def test_that_depths_come_back_within_a_fraction_of_a_row():
    depths = 120 + 15.3 * np.arange(9)[:, None] + 6 * np.sin(np.arange(160) / 20)
    found = finish(decode(probabilities_of(depths, 400)), 400, bm=7)
    assert np.abs(found.depths - depths).mean() < 0.35


def test_that_doubt_widens_the_deviation():
    depths = np.tile(120 + 15.0 * np.arange(9)[:, None], 64)
    sure = decode(probabilities_of(depths, 400, sharpness=8, noise=0.1)).deviations
    unsure = decode(probabilities_of(depths, 400, sharpness=1.5, noise=1.0)).deviations
    assert unsure.mean() > 2 * sure.mean()


def test_that_what_the_frame_cuts_off_is_not_seen():
    depths = np.tile(np.array([0.0, 20, 40, 60, 80, 100, 120, 140, 199.0])[:, None], 16)
    shown = finish(Decoded(depths, np.ones_like(depths)), 200, bm=7).depths
    assert np.isnan(shown[0]).all() and np.isnan(shown[8]).all() and np.isfinite(shown[1:8]).all()


def test_that_columns_without_retina_are_not_seen():
    depths = np.tile(100 + 12.0 * np.arange(9)[:, None], 60)
    depths[:, 20:40] = 150
    shown = finish(Decoded(depths, np.ones_like(depths)), 400, bm=7).depths
    assert np.isnan(shown[:, 22:38]).all() and np.isfinite(shown[:, :15]).all()
