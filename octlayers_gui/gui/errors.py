"""The screen's border for errors: one sentence, and details to copy when it was a defect."""

import sys
import traceback

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.gui.jobs import UnexpectedError, without_folders
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.panels.message_bar import MessageBar


def report(bar: MessageBar, error: OctLayersError) -> None:
    """Say an error's sentence on the message bar."""
    bar.say("error", spoken(error.phrase), getattr(error, "details", ""))


def install_hook(bar: MessageBar) -> None:
    """Show what nobody caught on the message bar instead of losing it on a console."""

    def hook(kind, error, trace) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, OctLayersError):
            report(bar, error)
        elif issubclass(kind, Exception):
            report(bar, UnexpectedError(without_folders("".join(traceback.format_exception(kind, error, trace)))))

    sys.excepthook = hook
