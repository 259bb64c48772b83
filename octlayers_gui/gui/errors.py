"""The screen's border for errors: one sentence, and details to copy when it was a defect."""

import sys

from octlayers_gui.core.errors import OctLayersError
from octlayers_gui.crash_report import crash_report
from octlayers_gui.gui.jobs import UnexpectedError
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.panels.message_bar import MessageBar


def report(bar: MessageBar, error: OctLayersError) -> None:
    """Say an error's sentence on the message bar."""
    bar.say("error", spoken(error.phrase), getattr(error, "details", ""))


def install_hook(bar: MessageBar) -> None:
    """Show what nobody caught on the message bar instead of losing it on a console."""

    def hook(kind, error, trace) -> None:
        details = crash_report(error)
        print(details, file=sys.stderr)
        if isinstance(error, OctLayersError):
            report(bar, error)
        elif issubclass(kind, Exception):
            report(bar, UnexpectedError(details))

    sys.excepthook = hook
