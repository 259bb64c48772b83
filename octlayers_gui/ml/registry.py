"""Models on disk: a folder with a card and weights, chosen by the card alone. No Keras here."""

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from octlayers_gui.core.errors import UnusableModel
from octlayers_gui.core.scheme import SCHEMES
from octlayers_gui.ml.normalisation import NORMALISATIONS
from octlayers_gui.ml.tensors import FRAME
from octlayers_gui.paths import resource, user_data

WEIGHTS = "model.weights.h5"
CARD = "card.json"
SHIPPED = "base-8"
BASE_FRAME = (640, 640)  # rows, columns of the base project's pictures
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._+-]{0,63}")


@dataclass(frozen=True)
class ModelCard:
    """What is known about a model.

    scheme: name of its layer scheme; architecture: key of `architectures.ARCHITECTURES`; frame: rows and
    columns the network looks at; normalisation: key of `NORMALISATIONS`; temperature: see `decoding.decode`
    (2 gives calibrated deviations on a held-out Spectralis eye); weights_sha256: checksum of the weights
    file; figures: measured quality, each with its data; data, licence, note: sentences for people.
    """

    name: str
    scheme: str = "base-8"
    architecture: str = "ordered-unet"
    frame: tuple[int, int] = FRAME
    normalisation: str = "robust"
    temperature: float = 2.0
    parent: str = ""
    created: str = ""
    code_version: str = ""
    weights_sha256: str = ""
    data: tuple[str, ...] = ()
    licence: str = ""
    note: str = ""
    training: dict = field(default_factory=dict)
    figures: dict = field(default_factory=dict)


@dataclass(frozen=True)
class StoredModel:
    """A card and the folder it lies in."""

    card: ModelCard
    folder: Path

    @property
    def weights(self) -> Path:
        return self.folder / WEIGHTS


def shipped_folder() -> Path:
    """Folder of the model that comes with the program."""
    return resource("models", SHIPPED)


def user_folder() -> Path:
    """Folder that holds one folder per model made on this machine."""
    return user_data() / "models"


def list_models() -> list[StoredModel]:
    """Every readable model, the shipped one first; folders without a valid card are passed over."""
    found = []
    own = sorted(user_folder().iterdir()) if user_folder().is_dir() else []
    for folder in (shipped_folder(), *own):
        try:
            found.append(read_model(folder))
        except UnusableModel:
            continue
    return found


def find_model(name: str = SHIPPED) -> StoredModel:
    """A model by name, or by the path of its folder; raises `UnusableModel` naming those there are."""
    if Path(name).joinpath(CARD).is_file():
        return read_model(Path(name))
    models = list_models()
    for model in models:
        if model.card.name == name:
            return model
    known = ", ".join(model.card.name for model in models) or "none"
    raise UnusableModel("There is no model named {name!r}; known models: {known}.", name=name, known=known)


def read_model(folder: Path) -> StoredModel:
    """Card of a model folder; raises `UnusableModel` when it is missing, broken or names what is unknown here."""
    try:
        raw = json.loads((folder / CARD).read_text("utf-8"))
        known = {f.name for f in fields(ModelCard)}
        card = ModelCard(**{key: value for key, value in raw.items() if key in known})
        rows, columns = card.frame
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise UnusableModel("The model card in {name} cannot be read.", name=folder.name) from error
    if card.scheme not in SCHEMES:
        raise UnusableModel(
            "The model {name!r} has the layer scheme {scheme!r}, which is not known here.",
            name=card.name,
            scheme=card.scheme,
        )
    if card.normalisation not in NORMALISATIONS:
        raise UnusableModel(
            "The model {name!r} has the normalisation {normalisation!r}, not known here.",
            name=card.name,
            normalisation=card.normalisation,
        )
    return StoredModel(card, folder)


def check_weights(model: StoredModel) -> None:
    """Raise `UnusableModel` unless the weights are there and are those the card was written for."""
    if not model.weights.is_file():
        raise UnusableModel("The weights of the model {name!r} are missing.", name=model.card.name)
    if sha256(model.weights) != model.card.weights_sha256:
        raise UnusableModel(
            "The weights of the model {name!r} do not match its card (damaged file?).", name=model.card.name
        )


def write_card(folder: Path, card: ModelCard) -> StoredModel:
    """Write a card beside its weights."""
    beside = folder / (CARD + ".tmp")
    beside.write_text(json.dumps(asdict(card), indent=2, ensure_ascii=False) + "\n", "utf-8")
    beside.replace(folder / CARD)
    return StoredModel(card, folder)


def sha256(path: Path) -> str:
    """Hex digest of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def valid_name(name: str) -> str:
    """The name when it can name a folder; raises `UnusableModel` otherwise."""
    if not NAME.fullmatch(name):
        raise UnusableModel(
            "A model's name has 1 to 64 letters, digits, spaces or . _ + - and starts with one of the first two."
        )
    return name
