"""The base project's own network: its shape, its weights from Keras 2 files, its training."""

import cv2
import h5py
import keras
import numpy as np
import pytest
from base_project import PLACES, SIDE, grey_reader, painted, scattered, write_keras_2

from octlayers_gui.core.bscan import BScan
from octlayers_gui.core.errors import NotSegmentable, UnusableModel, UsageError
from octlayers_gui.core.scheme import BASE_8
from octlayers_gui.core.segmentation import is_ordered
from octlayers_gui.ml.legacy import BASE_ORDER, read_base_network
from octlayers_gui.ml.losses import base_boundary_error, base_cross_entropy
from octlayers_gui.ml.normalisation import NORMALISATIONS
from octlayers_gui.ml.registry import ModelCard, find_model, list_models
from octlayers_gui.ml.segmenter import Segmenter
from octlayers_gui.ml.teaching import Teacher, TeachingPlan
from octlayers_gui.ml.tensors import LabelledScan, pack_targets
from octlayers_gui.ml.unet import base_unet, public_model, split_background
from octlayers_gui.tasks.import_weights import free_name, import_weights
from octlayers_gui.tasks.train import TrainingRequest, train

CARD = ModelCard("legacy", architecture="base-unet")


def test_that_it_is_the_base_projects_network():
    network = base_unet()
    assert network.count_params() == 1_940_953
    assert sum(bool(layer.weights) for layer in network.layers) == 23
    dropout = [layer.rate for layer in network.layers if isinstance(layer, keras.layers.Dropout)]
    assert dropout == [0.1, 0.1, 0.2, 0.2, 0.3, 0.2, 0.2, 0.1, 0.1]
    assert base_unet(5, 64, 96).output.shape == (None, 64, 96, 5)
    assert public_model(network) is network and public_model(network).output.shape == (None, None, None, 9)


def test_that_the_class_order_is_that_of_the_masks():
    names = [layer.name for layer in BASE_8.layers]
    assert [BASE_ORDER[place - 1] for place in PLACES[1:]] == names


def test_that_the_background_is_split_into_above_and_below():
    rng = np.random.default_rng(0)
    probabilities = rng.dirichlet(np.ones(9), (2, 40, 7)).astype(np.float32)
    ordered = split_background(probabilities).numpy()
    assert ordered.shape == (2, 40, 7, 10) and (ordered >= 0).all()
    assert ordered[..., 0] + ordered[..., -1] == pytest.approx(probabilities[..., 0], abs=1e-6)
    assert np.array_equal(ordered[..., 1:-1], probabilities[..., 1:])
    sharp = np.eye(9, dtype=np.float32)[np.repeat([0, 1, 8, 0], 10)][None, :, None]
    above, below = (split_background(sharp).numpy()[0, :, 0, k] for k in (0, -1))
    assert np.all(above[:10] > 0.99) and np.all(below[30:] > 0.99) and not above[10:30].any()
    nothing = split_background(np.eye(9, dtype=np.float32)[np.zeros((1, 8, 1), int)]).numpy()
    assert np.isfinite(nothing).all() and nothing[..., 0] == pytest.approx(0.5)


@pytest.mark.parametrize("whole", [True, False], ids=["save", "save_weights"])
@pytest.mark.parametrize(("shift", "as_text"), [(0, False), (19, True)], ids=["plain", "shifted"])
def test_that_a_keras_2_file_gives_the_same_outputs_in_our_order(tmp_path, whole, shift, as_text):
    theirs = scattered(base_unet())
    ours = read_base_network(write_keras_2(tmp_path / "unet.hdf5", theirs, whole, shift, as_text), CARD)
    picture = np.random.default_rng(2).random((1, 48, 32, 1)).astype(np.float32)
    before, after = (network(picture, training=False).numpy() for network in (theirs, ours))
    assert np.ptp(before, axis=(1, 2)).max() > 0.01
    assert np.allclose(before[..., PLACES], after, atol=1e-6)


def test_that_anatomical_order_is_left_as_it_is(tmp_path):
    theirs = scattered(base_unet())
    ours = read_base_network(write_keras_2(tmp_path / "unet.h5", theirs), CARD, "anatomical")
    assert all(np.array_equal(a, b) for a, b in zip(theirs.get_weights(), ours.get_weights(), strict=True))


def other_network(filters=(16, 32, 64, 128), classes=9):
    return base_unet(classes, filters=filters)


def text_file(path):
    path.write_text("these are no weights")


def truncated(path):
    write_keras_2(path, base_unet())
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def without_layers(path):
    with h5py.File(path, "w") as file:
        file["numbers"] = np.arange(4)


def without_a_dataset(path):
    write_keras_2(path, base_unet())
    with h5py.File(path, "a") as file:
        del file["model_weights/conv2d_3/conv2d_3/bias:0"]


def with_a_group_as_weights(path):
    without_a_dataset(path)
    with h5py.File(path, "a") as file:
        file.create_group("model_weights/conv2d_3/conv2d_3/bias:0")


def with_nan(path):
    network = base_unet()
    network.get_layer("up0a").bias.assign(np.full(16, np.nan))
    write_keras_2(path, network)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (text_file, "no HDF5 file"),
        (truncated, "damaged HDF5"),
        (without_layers, "no layers as Keras 2"),
        (without_a_dataset, "damaged HDF5"),
        (with_a_group_as_weights, "damaged HDF5"),
        (with_nan, "no numbers"),
        (lambda path: None, "does not exist"),
        (lambda path: write_keras_2(path, other_network((16, 32, 64))), "holds 18 layers .* has 23"),
        (lambda path: write_keras_2(path, other_network((8, 32, 64, 128))), r"layer 1 \(conv2d\) .*3x3x1x8 and 8, not"),
        (lambda path: write_keras_2(path, other_network(classes=4)), "tells 4 classes apart, .* has 9"),
    ],
)
def test_that_another_file_is_refused_in_one_sentence(tmp_path, own_data_folder, make, sentence):
    path = tmp_path / "unet weights.h5"
    make(path)
    with pytest.raises(UnusableModel, match=sentence) as error:
        import_weights(path, "mine")
    assert str(error.value).startswith("unet weights.h5 ") and str(error.value).count(".") == 2
    assert [model.card.name for model in list_models()] == ["base-8"]
    assert not list((own_data_folder / "models").glob("*"))


def test_that_imported_weights_segment_from_the_command_line(octlayers, tmp_path):
    write_keras_2(tmp_path / "unet.hdf5", grey_reader(), shift=3)
    pixels, truth = painted()
    cv2.imwrite(str(tmp_path / "eye.png"), pixels)
    call = ("import-weights", tmp_path / "unet.hdf5", "--name", "base project", "--frame", f"{SIDE}x{SIDE}")
    code, said, complained = octlayers(*call)
    assert (code, complained) == (0, "") and "base project" in said
    card = find_model("base project").card
    assert (card.architecture, tuple(card.frame), card.normalisation) == ("base-unet", (SIDE, SIDE), "unit")
    segment = ("segment", tmp_path / "eye.png", "--out", tmp_path / "out", "--model", "base project")
    assert octlayers(*segment) == (0, "", "")
    found = np.genfromtxt(tmp_path / "out" / "eye_boundaries.csv", delimiter=",", skip_header=1)[:, 1:].T
    assert np.abs(found - truth).max() < 1.1 and np.abs(found - truth).mean() < 0.1
    code, _, complained = octlayers(*call)
    assert code == 2 and "already is a model named 'base project'" in complained


@pytest.mark.parametrize("option", ["--frame=640", "--frame=100x100", "--class-order=other", "--normalisation=other"])
def test_that_a_wrong_option_of_the_import_is_exit_code_two(octlayers, tmp_path, option):
    write_keras_2(tmp_path / "unet.h5", base_unet())
    code, said, complained = octlayers("import-weights", tmp_path / "unet.h5", "--name", "mine", option)
    assert code == 2 and said == "" and complained.count("\n") == 1


def test_that_normalisations_are_what_they_say():
    pixels = np.random.default_rng(0).integers(1, 255, (32, 48), np.uint8)
    unit = NORMALISATIONS["unit"]
    assert unit(pixels, (32, 48)) == pytest.approx(pixels / 255, abs=1e-6)
    assert unit(pixels.astype(np.uint16) * 257, (32, 48)) == pytest.approx(pixels / 255, abs=1e-6)
    assert unit(pixels.astype(np.float32), (32, 48)).max() == pytest.approx(1)
    keras_own = keras.utils.normalize(pixels[None, ..., None].astype(np.float32), axis=1)[0, ..., 0]
    assert NORMALISATIONS["columns"](pixels, (32, 48)) == pytest.approx(keras_own, abs=1e-6)
    assert not NORMALISATIONS["columns"](np.zeros((32, 48), np.uint8), (16, 16)).any()


def test_that_its_loss_prefers_the_truth_and_leaves_out_the_unknown():
    depths = np.tile(np.arange(9, dtype=np.float32)[:, None] * 6 + 5.0, 8)
    targets = pack_targets(depths, np.ones_like(depths), 64)[None]

    def probabilities(moved):
        classes = (np.arange(64)[:, None] + 0.5 >= moved[:, None]).sum(axis=0) % 9
        return (np.eye(9, dtype=np.float32)[classes] * 0.91 + 0.01)[None]

    losses = [float(base_cross_entropy(targets, probabilities(depths + shift))) for shift in (0, 1, 3)]
    assert losses[0] == pytest.approx(-np.log(0.92), abs=0.01) and losses[0] < losses[1] < losses[2]
    errors = [float(base_boundary_error(targets, probabilities(depths + shift))) for shift in (0, 2)]
    assert errors[1] - errors[0] == pytest.approx(2, abs=0.5)
    depths[8] = np.nan
    unknown = pack_targets(depths, np.ones_like(depths), 64)[None]
    floor = np.nan_to_num(depths, nan=53.0)
    lower = np.nan_to_num(depths, nan=61.0)
    one, two = (float(base_cross_entropy(unknown, probabilities(d))) for d in (floor, lower))
    assert one == pytest.approx(two)


def tiny(out, **changes):
    settings = {"steps": 4, "batch_size": 1, "columns": 32, "validate_every": 2, "name": "tiny"}
    return TrainingRequest(out, architecture="base-unet", frame=(64, 64), **settings | changes)


def test_that_it_trains_in_pieces_as_in_one_run_and_segments(tmp_path):
    whole = train(tiny(tmp_path / "whole"))
    piece = train(tiny(tmp_path / "pieces", minutes=0))
    assert piece.card.training["steps_done"] == 2
    pieces = train(tiny(tmp_path / "pieces", minutes=0))
    assert pieces.card.training["steps_done"] == 4
    assert (pieces.card.architecture, tuple(pieces.card.frame)) == ("base-unet", (64, 64))
    one, other = (Segmenter.load(model) for model in (whole, pieces))
    for a, b in zip(one.network.get_weights(), other.network.get_weights(), strict=True):
        assert np.allclose(a, b, atol=1e-5)
    pixels, _ = painted()
    probabilities = one.probabilities(BScan(pixels))
    assert probabilities.shape == (64, 64, 10) and probabilities.sum(axis=-1) == pytest.approx(1, abs=1e-5)
    try:
        assert is_ordered(one.segment(BScan(pixels), force=True).depths)
    except NotSegmentable as error:
        assert "No retina" in str(error)


def test_that_its_loss_falls_in_training(tmp_path):
    train(tiny(tmp_path, steps=12, learning_rate=1e-3, batch_size=2))
    losses = [float(line.split(",")[1]) for line in (tmp_path / "curves.csv").read_text().splitlines()[1:]]
    assert np.mean(losses[-3:]) < np.mean(losses[:3])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"architecture": "other"}, "only ordered-unet, base-unet"),
        ({"frame": (64, 100)}, "multiples of 16"),
        ({"columns": 40}, "multiple of 16"),
        ({"start_from": "base-8"}, "has the architecture ordered-unet"),
    ],
)
def test_that_what_cannot_be_trained_is_refused(tmp_path, changes, sentence):
    request = TrainingRequest(**{**vars(tiny(tmp_path / "out")), **changes})
    with pytest.raises((UsageError, UnusableModel), match=sentence):
        train(request)
    assert not (tmp_path / "out").exists()


def test_that_imported_weights_can_be_taught(tmp_path):
    write_keras_2(tmp_path / "unet.h5", grey_reader())
    parent = import_weights(tmp_path / "unet.h5", "parent", frame=(64, 64))
    pixels, depths = painted()
    scan = LabelledScan(pixels, depths, np.ones_like(depths), "eye", "eye")
    plan = TeachingPlan(steps=2, batch_size=2, columns=32)
    seen = []
    teacher = Teacher(parent, plan)
    lesson = teacher.teach([scan], on_step=seen.append)
    taught = teacher.save(lesson, "taught", tmp_path / "taught", taught=1, figures={})
    assert len(seen) == 2 and all(np.isfinite(step.loss) for step in seen)
    assert (taught.card.architecture, taught.card.normalisation, taught.card.parent) == (
        "base-unet",
        "robust",
        "parent",
    )
    assert Segmenter.load(taught).probabilities(BScan(pixels)).shape == (64, 64, 10)


def test_that_a_name_is_made_of_the_files_stem():
    assert free_name("unet_640", ["base-8"]) == "unet_640"
    assert free_name("U-Net (best) ä", []) == "U-Net -best- -"
    assert free_name("_", []) == "base project"
    assert free_name("unet", ["unet", "unet 2"]) == "unet 3"


def test_that_the_window_imports_weights_and_offers_the_model(qtbot, monkeypatch, tmp_path):
    from octlayers_gui.gui import model_menu
    from octlayers_gui.gui.main_window import MainWindow

    window = MainWindow()
    qtbot.addWidget(window)
    file = write_keras_2(tmp_path / "their unet.h5", base_unet())
    monkeypatch.setattr(model_menu.QFileDialog, "getOpenFileName", lambda *arguments: (str(file), ""))
    window.actions_by_slot["model_menu.import_weights"].trigger()
    qtbot.waitUntil(lambda: "their unet" in window.message.sentence, timeout=120_000)
    assert window.message.sentence.startswith("Imported their unet;")
    window.model_menu._fill()
    assert [action.text() for action in window.model_menu._models.actions()] == ["base-8", "their unet"]
    text_file(file)
    window.actions_by_slot["model_menu.import_weights"].trigger()
    qtbot.waitUntil(lambda: "no HDF5 file" in window.message.sentence, timeout=120_000)
