"""Class probabilities become ordered boundaries, exactly."""

from itertools import combinations_with_replacement

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import gaussian_filter1d

from octlayers_gui.core.decoding import FLOOR_COLUMNS, Decoded, _shared, _sweeps, decode, finish
from octlayers_gui.core.ordered_paths import ordered_posteriors
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.core.sheet import flattened


def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)).astype(np.float32)


def probabilities_of(depths, rows, sharpness=6.0, noise=1.0, seed=0):
    centres = np.arange(rows)[:, None] + 0.5
    classes = (centres[None] >= depths[:, None]).sum(axis=0)
    logits = np.where(np.arange(len(depths) + 1) == classes[..., None], sharpness, 0.0)
    return softmax(logits + np.random.default_rng(seed).normal(0, noise, logits.shape))


def easy(rng, rows, columns):
    depths = np.sort(rng.uniform(0, rows, (9, 1)), axis=0) + rng.normal(0, 1, columns)
    return probabilities_of(depths, rows, sharpness=rng.uniform(2, 12), seed=rng.integers(1000))


def contradictory(rng, rows, columns):
    """The layers lie in another order in every column, and the network is sure of it."""
    found = easy(rng, rows, columns)
    return np.stack([found[:, x, rng.permutation(10)] for x in range(columns)], axis=1)


def flat(rng, rows, columns):
    return np.full((rows, columns, 10), 0.1, np.float32)


def extreme(rng, rows, columns):
    return np.eye(10, dtype=np.float32)[rng.integers(0, 10, (rows, columns))]


def noise(rng, rows, columns):
    return softmax(rng.normal(0, rng.uniform(0.1, 6), (rows, columns, 10)))


KINDS = pytest.mark.parametrize("kind", [easy, contradictory, flat, extreme, noise])


def plain_evidence(probabilities, temperature=1.0):
    log_p = np.log(np.maximum(probabilities, 1e-6).astype(np.float64)).transpose(2, 0, 1)
    start = np.zeros((len(log_p) - 1, 1, log_p.shape[2]))
    return np.concatenate([start, np.cumsum(log_p[:-1] - log_p[1:], axis=1)], axis=1) / temperature


def plain_recursion(evidence, add):
    """Log score of all paths through each edge, forwards and backwards over whole columns with `add`."""
    forward, backward = evidence.copy(), np.zeros_like(evidence)
    for k in range(1, len(evidence)):
        forward[k] += add.accumulate(forward[k - 1], axis=0)
    for k in range(len(evidence) - 2, -1, -1):
        backward[k] = add.accumulate((evidence[k + 1] + backward[k + 1])[::-1], axis=0)[::-1]
    return forward + backward


def over_all_edges(found, edges):
    """(boundaries, edges, columns)."""
    whole = np.zeros((len(found.windows), edges, found.tops.shape[1]))
    for k, window in enumerate(found.windows):
        np.put_along_axis(whole[k], found.tops[k] + np.arange(len(window))[:, None], window, axis=0)
    return whole


@KINDS
@given(seed=st.integers(0, 10_000), rows=st.integers(1, 200), temperature=st.sampled_from([0.7, 1.0, 2.0, 3.0]))
@settings(max_examples=25, deadline=None)
def test_that_posteriors_are_those_of_plain_log_sum_exp(kind, seed, rows, temperature):
    probabilities = kind(np.random.default_rng(seed), rows, 5)
    score = plain_recursion(plain_evidence(probabilities, temperature), np.logaddexp)
    expected = np.exp(score - score.max(axis=1, keepdims=True))
    expected /= expected.sum(axis=1, keepdims=True)
    found = over_all_edges(ordered_posteriors(probabilities, temperature), rows + 1)
    assert np.allclose(found, expected, atol=1e-3)
    assert np.allclose(found.sum(axis=1), 1, atol=1e-5)


@KINDS
@given(seed=st.integers(0, 10_000), rows=st.integers(1, 200))
@settings(max_examples=25, deadline=None)
def test_that_no_path_through_any_edge_beats_the_best(kind, seed, rows):
    probabilities = kind(np.random.default_rng(seed), rows, 5)
    evidence = plain_evidence(probabilities)
    best = ordered_posteriors(probabilities).best
    assert (np.diff(best, axis=0) >= 0).all()
    score = np.take_along_axis(evidence, best[:, None], axis=1).sum(axis=(0, 1))
    assert np.allclose(score, plain_recursion(evidence, np.maximum).max(axis=(0, 1)), atol=2e-2)


@given(arrays(np.float64, (6, 1, 4), elements=st.floats(-3, 3, width=32)))
@settings(max_examples=60, deadline=None)
def test_that_the_best_path_is_the_best_of_all_ordered_paths(logits):
    probabilities = softmax(logits)
    log_p = np.log(probabilities)[:, 0]

    def score(path):
        classes = (np.arange(6)[:, None] + 0.5 >= np.array(path)).sum(axis=1)
        return log_p[np.arange(6), classes].sum()

    best = max(score(path) for path in combinations_with_replacement(range(7), 3))
    assert np.isclose(score(ordered_posteriors(probabilities).best[:, 0]), best, atol=1e-5)


@given(arrays(np.float32, (7, 2, 9), elements=st.floats(-30, 0, width=32)))
@settings(max_examples=40, deadline=None)
def test_that_sweeps_find_the_best_path_along_the_columns(evidence):
    rows = np.arange(evidence.shape[2])
    cost = np.abs(rows[:, None] - rows)

    def sweep(evidence):
        scores = [evidence[0]]
        for here in evidence[1:]:
            scores.append(here + (scores[-1][:, None] - cost).max(axis=2))
        return np.array(scores)

    def relative(scores):
        return scores - scores.max(axis=2, keepdims=True)

    there, back = _sweeps(evidence)
    assert np.allclose(relative(there), relative(sweep(evidence)), atol=1e-3)
    assert np.allclose(relative(back), relative(sweep(evidence[::-1])[::-1]), atol=1e-3)


@given(seed=st.integers(0, 10_000), columns=st.integers(1, 80))
@settings(max_examples=25, deadline=None)
def test_that_the_last_boundary_is_shared_as_if_all_its_edges_were_known(seed, columns):
    rng = np.random.default_rng(seed)
    top, retina = rng.integers(0, 90, columns), rng.random(columns) < 0.8
    window = np.exp(rng.normal(0, 8, (30, columns))).astype(np.float32)
    window /= window.sum(axis=0)
    whole = np.zeros((120, columns))
    np.put_along_axis(whole, top + np.arange(30)[:, None], window, axis=0)
    evidence = np.log(np.maximum(whole / whole.max(axis=0), 1e-13))
    says = gaussian_filter1d(retina.astype(float), FLOOR_COLUMNS, mode="nearest")
    pooled = gaussian_filter1d(evidence * retina, FLOOR_COLUMNS, axis=1, mode="nearest")
    expected = np.where(retina, np.exp(pooled / np.maximum(says, 1e-6)), whole)
    assert np.allclose(_shared(top, window, 120, retina), expected / expected.sum(axis=0), atol=1e-4)


def test_that_one_column_does_not_jump_away_from_those_beside_it():
    depths = np.tile(120 + 15.0 * np.arange(9)[:, None], 64)
    probabilities = probabilities_of(depths, 400, sharpness=8, noise=0.1)
    probabilities[:, 30] = 0.5 * probabilities[:, 30] + 0.5 * np.roll(probabilities[:, 30], 60, axis=0)
    assert np.abs(decode(probabilities).depths[:8, 30] - depths[:8, 30]).max() < 8


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


def a_membrane(columns=320):
    """A tilted, curved membrane (columns,) in rows, and deviations of a network that is sure of it."""
    across = np.linspace(-1, 1, columns)
    return (400 + 30 * across + 25 * across**2).astype(np.float32), np.full(columns, 0.6, np.float32)


@pytest.mark.parametrize("columns,rows", [(10, 8), (25, 14), (40, 20)])
def test_that_a_deposit_taken_for_the_membrane_is_gone_and_told_by_its_deviation(columns, rows):
    truth, deviations = a_membrane()
    lifted = truth - rows * np.exp(-0.5 * ((np.arange(320) - 170) / (columns / 2.5)) ** 2).astype(np.float32)
    flat, wider = flattened(lifted, deviations)
    assert np.abs(flat - truth).max() < rows / 3
    assert wider[170] > deviations[170] + 0.2 * rows


def test_that_a_tilted_and_curved_membrane_keeps_its_depth():
    truth, deviations = a_membrane()
    flat, same = flattened(truth, deviations)
    assert np.abs(flat - truth).max() < 0.1 and np.abs(same - deviations).max() < 0.1


def test_that_what_is_not_seen_of_the_membrane_stays_unseen():
    truth, deviations = a_membrane()
    truth[100:140] = np.nan
    flat, _ = flattened(truth, deviations)
    assert np.array_equal(np.isnan(flat), np.isnan(truth))
    short = truth[:40]
    assert flattened(short, deviations[:40])[0] is short
