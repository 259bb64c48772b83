"""What is asked before the window closes. Nothing ends before every question is answered."""

from octlayers_gui.gui.dialogs.questions import may_stop

LAST_FILES = 0.5  # seconds that a short export is given to end, before anything is asked about it


def may_quit(window) -> bool:
    """Whether running work, a finished model and edits that could not be written may go; asks where there are any."""
    is_teaching = window.model_menu.is_teaching
    is_exporting = not window.workflow.exports.is_over(LAST_FILES)
    if (is_teaching or is_exporting) and not may_stop(window, is_teaching, is_exporting):
        return False
    # Training may have ended while that was asked: then its model is asked about, too.
    return window.model_menu.may_end() and window.project_menu.may_leave()
