"""Who and when, in words for the screen."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from octlayers_gui.core.segmentation import Boundary, Origin, Segmentation


def when(seconds: int) -> str:
    """A time (s since 1970, UTC) on this computer's clock; with the year where it is another; '' for 0."""
    if not seconds:
        return ""
    time = QDateTime.fromSecsSinceEpoch(int(seconds))
    this_year = time.date().year() == QDateTime.currentDateTime().date().year()
    this = QCoreApplication.translate("words", "d MMM hh:mm", "the pattern of a time in this year, as Qt writes it")
    other = QCoreApplication.translate("words", "d MMM yyyy hh:mm", "the same in another year")
    return QLocale().toString(time, this if this_year else other)


def by_and_when(reader: str, seconds: int) -> str:
    """'AB, 12 Nov 14:02', or what of it is known."""
    return ", ".join(part for part in (reader, when(seconds)) if part)


def placed_by(segmentation: Segmentation, boundary: Boundary, column: int) -> str:
    """Who placed a boundary at an A-scan: 'hand, AB, 12 Nov 14:02'; '' where nobody did."""
    names = {
        Origin.MODEL: QCoreApplication.translate("words", "network"),
        Origin.HAND: QCoreApplication.translate("words", "hand"),
        Origin.IMPORTED: QCoreApplication.translate("words", "imported"),
        Origin.INTERPOLATED: QCoreApplication.translate("words", "bridged"),
    }
    name = names.get(Origin(int(boundary.origin[column])), "")
    who = by_and_when(segmentation.readers[boundary.readers[column]], boundary.times[column])
    return ", ".join(part for part in (name, who) if part) if name else ""
