"""Frames, strips and targets keep depths where the pixels are."""

import numpy as np

from octlayers_gui.ml.sampling import Sampler, prefetched
from octlayers_gui.ml.tensors import LabelledScan, normalise, pack_targets, random_strip, stretch_columns, to_frame


def edge_scan(rows=496, columns=600):
    """Dark above, bright below a slanted edge; every boundary label lies on it."""
    depth = 200 + 0.08 * np.arange(columns)
    pixels = np.where(np.arange(rows)[:, None] + 0.5 >= depth, 200, 30).astype(np.uint8)
    depths = np.tile(depth, (9, 1)).astype(np.float32)
    return LabelledScan(pixels, depths, np.ones_like(depths), "eye")


def test_that_the_frame_keeps_edges_in_place():
    scan = edge_scan()
    frame = to_frame(scan.pixels, (640, 320))
    depth = stretch_columns(scan.depths, 320)[0] * 640 / 496
    found = (frame < 0.5).sum(axis=0)
    assert np.abs(found - depth).max() < 1.6 and abs((found - depth).mean()) < 0.6


def test_that_labels_move_with_the_pixels_of_a_strip():
    offsets = []
    for seed in range(40):
        image, depths, _ = random_strip(np.random.default_rng(seed), edge_scan(), (640, 320), 160)
        for column in np.flatnonzero((depths[0] > 60) & (depths[0] < 580)):
            start = int(depths[0, column]) - 30
            offsets.append((image[start : start + 60, column] < 0.5).sum() + start - depths[0, column])
    assert abs(np.mean(offsets)) < 0.3 and np.abs(offsets).max() < 3


def test_that_an_unseen_boundary_weighs_nothing_and_keeps_the_order():
    depths = np.array([[10.0, np.nan], [20.0, 20.0], [np.nan, np.nan]], np.float32)
    packed = pack_targets(depths, np.ones_like(depths), 64)
    assert packed[0].tolist() == [10, 20, 64, 1, 1, 0] and packed[1].tolist() == [20, 20, 64, 0, 1, 0]


def test_that_normalising_ignores_a_constant_gain_and_offset():
    pixels = np.random.default_rng(0).integers(0, 200, (100, 100)).astype(np.uint16)
    assert np.allclose(normalise(pixels), normalise(pixels * 257), atol=1e-5)
    assert normalise(np.zeros((50, 50), np.uint8)).max() == 0


def test_that_batches_depend_on_seed_and_step_alone():
    sampler = Sampler([edge_scan()], seed=5, batch_size=3)
    one, two = sampler.batch(7), list(prefetched(sampler, 6, 8))[1]
    assert np.array_equal(one[0], two[0]) and np.array_equal(one[1], two[1])
    assert one[0].shape == (3, 640, 160, 1) and one[1].shape == (3, 160, 18)
    assert not np.array_equal(one[0], sampler.batch(8)[0])
