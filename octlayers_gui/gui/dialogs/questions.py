"""Questions asked before hand work could be lost."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

KEEP, REPLACE = "keep", "replace"


def keep_or_replace_corrections(parent: QWidget, imported: Sequence[str] = ()) -> str:
    """What new boundaries do to corrections: `KEEP` their A-scans, `REPLACE` them, or '' when not wanted.

    They come from the network for the scan on screen, or from files for the `imported` scans, named here.
    """
    title = parent.tr("Import annotations") if imported else parent.tr("Segment")
    rest = parent.tr("&Keep them, import the rest") if imported else parent.tr("&Keep them, segment the rest")
    box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=parent)
    if len(imported) > 1:
        text = parent.tr(
            "{count} of these scans have corrections, imported boundaries or a verdict. You can undo either."
        )
        box.setText(text.format(count=len(imported)))
    else:
        box.setText(parent.tr("This scan has corrections, imported boundaries or a verdict. You can undo either."))
    keep = box.addButton(rest, QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton(parent.tr("&Replace everything"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    return {keep: KEEP, replace: REPLACE}.get(box.clickedButton(), "")


def may_overwrite(parent: QWidget, names: list[str]) -> bool:
    """Whether files that are already there may be replaced."""
    shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    question = parent.tr("{0} file(s) are already in this folder ({1}). Replace them?").format(len(names), shown)
    return QMessageBox.question(parent, parent.tr("Export"), question) == QMessageBox.StandardButton.Yes


def may_discard(parent: QWidget) -> bool:
    """Whether work without a name may be deleted for good."""
    question = parent.tr("Delete this work for good? Its scans and corrections are kept nowhere else.")
    return QMessageBox.question(parent, parent.tr("Discard"), question) == QMessageBox.StandardButton.Yes


def may_lose_corrections(parent: QWidget, count: int) -> bool:
    """Whether the project may be closed although `count` edits could not be written to its file."""
    question = parent.tr("{0} edit(s) could not be written to the project file yet. Close and lose them?").format(count)
    buttons = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
    answer = QMessageBox.warning(parent, parent.tr("Close"), question, buttons, QMessageBox.StandardButton.Cancel)
    return answer == QMessageBox.StandardButton.Discard


def may_close_scan(parent: QWidget, name: str, frames: int) -> bool:
    """Whether a scan of so many B-scans may leave the project with the work on it."""
    box = QMessageBox(QMessageBox.Icon.Question, parent.tr("Close scan"), "", parent=parent)
    text = parent.tr("Close {name}? The work on it leaves the project, too. This cannot be undone.")
    if frames > 1:
        text = parent.tr(
            "Close {name} with its {count} B-scans? The work on them leaves the project, too. This cannot be undone."
        )
    box.setText(text.format(name=name, count=frames))
    close = box.addButton(parent.tr("&Close scan"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is close


def may_discard_model(parent: QWidget, name: str) -> bool:
    """Whether a model that was just taught may be thrown away."""
    text = parent.tr("Discard the new model {name}? It is kept nowhere else.").format(name=name)
    return _goes_on(parent, parent.tr("Discard"), text, parent.tr("&Discard"))


def may_stop(parent: QWidget, is_teaching: bool, is_exporting: bool) -> bool:
    """Whether the program may be quit although it is at work on something that ends with it."""
    told = []
    if is_teaching:
        told.append(parent.tr("A network is being taught. It stops when you quit, and nothing of it is kept."))
    if is_exporting:
        told.append(parent.tr("An export is running. It stops when you quit; every file that was written is whole."))
    return _goes_on(parent, parent.tr("Quit"), "\n".join(told), parent.tr("&Quit all the same"))


def _goes_on(parent: QWidget, title: str, text: str, button: str) -> bool:
    """Whether `button` is pressed; Enter and Esc go back."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    goes_on = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    back = box.addButton(parent.tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    return box.clickedButton() is goes_on
