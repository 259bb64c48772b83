"""Take the weights of the base project's own network among the user's models."""

import re
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from octlayers_gui import __version__
from octlayers_gui.core.errors import UnusableModel, WriteFailed
from octlayers_gui.core.phrases import why
from octlayers_gui.ml.normalisation import NORMALISATIONS
from octlayers_gui.ml.registry import (
    BASE_FRAME,
    WEIGHTS,
    ModelCard,
    StoredModel,
    list_models,
    read_model,
    sha256,
    user_folder,
    valid_name,
    write_card,
)


def import_weights(
    path: Path,
    name: str,
    class_order: str = "base",
    frame: tuple[int, int] = BASE_FRAME,
    normalisation: str = "unit",
) -> StoredModel:
    """Turn a Keras 2 HDF5 file of the base project's network into a model of the user's, named `name`.

    class_order: see `legacy.read_base_network`; frame: rows and columns of the pictures it was trained on;
    normalisation: key of `NORMALISATIONS`, as its pictures were prepared. Imports Keras. Raises
    `UnusableModel` or `WriteFailed`; nothing half-written remains.
    """
    target = user_folder() / valid_name(name)
    if target.exists() or any(model.card.name == name for model in list_models()):
        raise UnusableModel("There already is a model named {name!r}; choose another name.", name=name)
    if normalisation not in NORMALISATIONS:
        raise UnusableModel(
            "There is no normalisation {normalisation!r}, only {known}.",
            normalisation=normalisation,
            known=", ".join(NORMALISATIONS),
        )
    from octlayers_gui.ml.legacy import read_base_network

    card = ModelCard(
        name,
        architecture="base-unet",
        frame=frame,
        normalisation=normalisation,
        created=datetime.now(UTC).date().isoformat(),
        code_version=__version__,
        data=("Imported from a Keras 2 HDF5 file; what it was trained on is not known here.",),
        training={"imported": "Keras 2 HDF5", "class_order_of_file": class_order},
    )
    network = read_base_network(path, card, class_order)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".octlayers-") as beside:
            folder = Path(beside) / "model"
            folder.mkdir()
            network.save_weights(folder / WEIGHTS)
            write_card(folder, replace(card, weights_sha256=sha256(folder / WEIGHTS)))
            folder.rename(target)
    except OSError as error:
        raise WriteFailed("The model {name!r} could not be written: {reason}.", name=name, reason=why(error)) from error
    return read_model(target)


def free_name(stem: str, taken: Iterable[str]) -> str:
    """A valid name for a model after a file's stem, numbered when it is taken."""
    name = re.sub(r"[^A-Za-z0-9 ._+-]+", "-", stem).lstrip(" ._+-")[:56].rstrip() or "base project"
    taken = set(taken)
    numbered = (f"{name} {number}" for number in range(2, 10_000))
    return name if name not in taken else next(n for n in numbered if n not in taken)
