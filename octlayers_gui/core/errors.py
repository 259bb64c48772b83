"""Errors a user can read: each is one plain English sentence."""

from octlayers_gui.core.phrases import Phrase


class OctLayersError(Exception):
    """A failure that a user can understand and act on.

    `code` names the kind of failure; the message is the sentence. `phrase` is the sentence with its facts apart,
    for translation: `UnreadableScan("{name} is empty.", name=path.name)`.
    """

    code = "error"

    def __init__(self, sentence: str, **facts) -> None:
        self.phrase = Phrase(sentence, **facts)
        super().__init__(str(self.phrase))


class UnreadableScan(OctLayersError):
    """A file that holds no scan this program can read."""

    code = "unreadable-scan"


class UnreadableAnnotation(OctLayersError):
    """An annotation file that cannot be read, or does not fit its scan."""

    code = "unreadable-annotation"


class UnreadableProject(OctLayersError):
    """A project file that is damaged, of another program, or written by a newer version."""

    code = "unreadable-project"


class UnusableModel(OctLayersError):
    """A model whose card, scheme or weights do not fit."""

    code = "unusable-model"


class InvalidEdit(OctLayersError):
    """An edit that has no meaning where it was asked for."""

    code = "invalid-edit"


class NotSegmentable(OctLayersError):
    """A scan in which no retina was found."""

    code = "not-segmentable"


class TrainingFailed(OctLayersError):
    """Training that could not start or did not finish."""

    code = "training-failed"


class NotMeasurable(OctLayersError):
    """A figure that a scan cannot give: its scale or its fovea is not known."""

    code = "not-measurable"


class WriteFailed(OctLayersError):
    """A file that could not be written; nothing half-written remains."""

    code = "write-failed"


class UsageError(OctLayersError):
    """A command that asks for something contradictory."""

    code = "usage"


class Cancelled(OctLayersError):
    """The user stopped the work; no result was kept."""

    code = "cancelled"
