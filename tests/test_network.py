"""The network, its loss, training in pieces, and models on disk."""

import dataclasses
import json

import cv2
import keras
import numpy as np
import pytest

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import Cancelled, NotSegmentable, TrainingFailed, UnusableModel
from octlayers_gui.core.progress import Progress
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.ml import registry
from octlayers_gui.ml.losses import boundary_loss, soft_boundary_error
from octlayers_gui.ml.registry import ModelCard, find_model, list_models, read_model, write_card
from octlayers_gui.ml.sampling import Sampler
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.tensors import pack_targets
from octlayers_gui.ml.trainer import Trainer, TrainingPlan
from octlayers_gui.ml.unet import ordered_unet, public_model
from octlayers_gui.synth.scan import synthetic_scan

DEPTHS = np.tile(np.arange(9, dtype=np.float32)[:, None] * 6 + 5.0, 32)


def logits_of(depths, rows=64, sharpness=20.0):
    centres = np.arange(rows)[:, None] + 0.5
    classes = (centres[None] >= depths[:, None]).sum(axis=0)
    return (np.eye(10, dtype=np.float32)[classes] * sharpness)[None]


def tiny_trainer(seed=1, steps=4):
    keras.utils.set_random_seed(seed)
    network = ordered_unet(filters=(4, 4), bottom=4)
    sampler = Sampler([], seed, batch_size=2, columns=32, frame=(64, 64))
    return Trainer(network, sampler, TrainingPlan(steps, warmup=1))


def test_that_the_public_network_speaks_as_the_base_project_does():
    model = public_model(ordered_unet())
    probabilities = model(np.zeros((1, 640, 640, 1), np.float32), training=False).numpy()
    assert probabilities.shape == (1, 640, 640, 9)
    assert probabilities.sum(axis=-1) == pytest.approx(np.ones((1, 640, 640)), abs=1e-4)
    assert 1.2e6 < model.count_params() < 2.0e6


def test_that_the_loss_prefers_the_truth_and_measures_px():
    targets = pack_targets(DEPTHS, np.ones_like(DEPTHS), 64)[None]
    losses = [float(boundary_loss(targets, logits_of(DEPTHS + shift))) for shift in (0, 1, 3)]
    assert losses[0] < losses[1] < losses[2]
    assert float(soft_boundary_error(targets, logits_of(DEPTHS + 2))) == pytest.approx(2, abs=0.6)


def test_that_unknown_boundaries_do_not_count():
    unknown = DEPTHS.copy()
    unknown[8] = np.nan
    targets = pack_targets(unknown, np.ones_like(DEPTHS), 64)[None]
    moved = DEPTHS.copy()
    moved[8] += 8
    one, two = (float(boundary_loss(targets, logits_of(d))) for d in (DEPTHS, moved))
    assert one == pytest.approx(two, abs=1e-3)


def test_that_training_in_pieces_gives_what_one_run_gives(tmp_path):
    whole = tiny_trainer()
    whole.run()
    first = tiny_trainer()
    first.run(2)
    first.save(tmp_path)
    second = tiny_trainer(seed=1)
    assert second.resume(tmp_path) and second.step == 2
    second.run()
    for a, b in zip(whole.network.get_weights(), second.network.get_weights(), strict=True):
        assert np.allclose(a, b, atol=1e-4)
    for a, b in zip(whole.average, second.average, strict=True):
        assert np.allclose(a, b, atol=1e-4)


def test_that_a_checkpoint_of_other_settings_is_refused(tmp_path):
    trainer = tiny_trainer()
    trainer.save(tmp_path)
    with pytest.raises(TrainingFailed, match="other settings"):
        tiny_trainer(steps=9).resume(tmp_path)


def test_that_cancelling_is_answered_within_one_batch():
    trainer = tiny_trainer(steps=50)
    seen = []
    with pytest.raises(Cancelled):
        trainer.run(on_step=seen.append, progress=Progress(cancelled=lambda: len(seen) >= 2))
    assert len(seen) == 2


def test_that_the_shipped_model_has_a_card_that_fits_its_weights():
    shipped = list_models()[0]
    registry.check_weights(shipped)
    card = shipped.card
    assert card.name == card.scheme == "base-8" and card.licence and card.data and card.figures and card.created


def test_that_damaged_weights_are_refused(tmp_path):
    shipped = find_model()
    (tmp_path / registry.WEIGHTS).write_bytes(shipped.weights.read_bytes()[:-1] + b"x")
    model = write_card(tmp_path, shipped.card)
    with pytest.raises(UnusableModel, match="do not match"):
        Segmenter.load(model)


@pytest.mark.parametrize(
    "card", ["", "[]", "{}", '{"name": 3, "frame": 5}', json.dumps({"name": "x", "scheme": "none"})]
)
def test_that_a_broken_card_is_one_sentence_and_is_not_listed(tmp_path, own_data_folder, card):
    folder = own_data_folder / "models" / "broken"
    folder.mkdir(parents=True)
    (folder / registry.CARD).write_text(card)
    with pytest.raises(UnusableModel):
        read_model(folder)
    assert [m.card.name for m in list_models()] == ["base-8"]


def test_that_an_unknown_model_is_named_with_those_there_are():
    with pytest.raises(UnusableModel, match="base-8"):
        find_model("nothing")


def test_that_an_unknown_architecture_is_refused():
    with pytest.raises(UnusableModel, match="architecture"):
        from octlayers_gui.ml.architectures import build_network

        build_network(dataclasses.replace(ModelCard("x"), architecture="none"))


def test_that_the_shipped_network_finds_synthetic_boundaries(segmenter):
    errors = []
    for seed in range(6):
        scan = synthetic_scan((77, seed), rows=496, columns=512, healthy=True)
        found = segmenter.segment(scan.bscan)
        assert is_ordered(found.depths) and found.depths.shape == scan.depths.shape
        errors.append(np.nanmean(np.abs(found.depths - scan.depths)[:8]))
    assert np.median(errors) < 2.0


@pytest.mark.parametrize("shape", [(300, 400), (1024, 512), (496, 1536), (97, 131)])
def test_that_any_size_of_scan_is_segmented_in_its_own_pixels(segmenter, shape):
    scan = synthetic_scan((78, 1), rows=shape[0], columns=shape[1], healthy=True)
    found = segmenter.segment(scan.bscan, force=True)
    assert found.height == shape[0] and found.width == shape[1] and np.nanmax(found.depths) <= shape[0]


def test_that_grey_depth_makes_no_difference(segmenter):
    pixels = synthetic_scan((79, 4), rows=496, columns=512, healthy=True).bscan.pixels
    eight = segmenter.segment(BScan(pixels)).depths
    sixteen = segmenter.segment(BScan(pixels.astype(np.uint16) * 257)).depths
    assert np.allclose(eight, sixteen, atol=0.05, equal_nan=True)


def test_that_an_empty_picture_is_not_segmented(segmenter):
    with pytest.raises(NotSegmentable):
        segmenter.segment(BScan(np.zeros((496, 512), np.uint8)))


def not_a_retina():
    rows, columns = np.mgrid[:400, :500]
    rng = np.random.default_rng(0)
    checks = (((rows // 40 + columns // 40) % 2) * 200).astype(np.uint8)
    blobs = cv2.GaussianBlur(rng.random((400, 500)), (0, 0), 12)
    scan = synthetic_scan((80, 1), rows=496, columns=512, healthy=True).bscan.pixels
    return {
        "noise": rng.integers(0, 255, (400, 500)).astype(np.uint8),
        "checks": checks,
        "gradient": (rows / 400 * 255).astype(np.uint8),
        "blobs": cv2.normalize(blobs, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8),
        "on its side": np.ascontiguousarray(scan.T),
    }


@pytest.mark.parametrize("kind", list(not_a_retina()))
def test_that_what_is_no_retina_is_refused_unless_forced(segmenter, kind):
    picture = BScan(not_a_retina()[kind])
    with pytest.raises(NotSegmentable):
        segmenter.segment(picture)
    try:
        assert is_ordered(segmenter.segment(picture, force=True).depths)
    except NotSegmentable as error:
        assert "No retina" in str(error)


def test_that_synthetic_scans_of_all_kinds_are_not_refused(segmenter):
    refused = 0
    for seed in range(25):
        scan = synthetic_scan((81, seed))
        if np.isfinite(scan.depths[[0, 7]]).all(axis=0).mean() < 0.5:
            continue  # the frame cuts most of the retina off
        try:
            segmenter.segment(scan.bscan)
        except NotSegmentable:
            refused += 1
    assert refused <= 1
