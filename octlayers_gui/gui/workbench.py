"""The tool in hand: it gets the canvas's mouse and keys before the canvas does."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu

from octlayers_gui.core.errors import InvalidEdit
from octlayers_gui.core.verdict import SIGNED
from octlayers_gui.gui.language import spoken
from octlayers_gui.gui.tools.tool import Tool
from octlayers_gui.gui.tools.vertex import VertexTool

LEFT = Qt.MouseButton.LeftButton


class Workbench(QObject):
    """Listens to the canvas's viewport. Space and the middle button move the scan whatever tool is in hand.

    hinted: a sentence on what the tool does, or why it did not. chosen: the name of the tool in hand.
    escaped: Esc had nothing left to give up.
    """

    hinted = Signal(str)
    chosen = Signal(str)
    escaped = Signal()
    _afresh = Signal()

    def __init__(self, view, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._tools: dict[type[Tool], Tool] = {}
        self._space, self._held, self._swallows = False, False, False
        self.tool: Tool = self._made(VertexTool)
        view.viewport().installEventFilter(self)
        view.gesture_ended.connect(self._forget)
        view.activated.connect(self._tell)

    def _made(self, kind: type[Tool]) -> Tool:
        if kind not in self._tools:
            self._tools[kind] = kind(self._view)
        return self._tools[kind]

    def use(self, kind: type[Tool]) -> None:
        """Take a tool; a gesture of the one before is given up."""
        self._view.give_up_drag()
        self.tool.lay_down()
        self.tool = self._made(kind)
        self._view.show_handles(self.tool.shows_handles)
        self._view.set_cursor(self.tool.cursor)
        self._view.setFocus()
        self._tell()
        self.chosen.emit(self.tool.name)

    def _tell(self) -> None:
        name = self._view.active
        if not self.tool.on_line:
            self.hinted.emit(spoken(self.tool.hint))
        elif name is not None:
            locked = self.tr("locked · ") if name in self._view.locked else ""
            self.hinted.emit(f"{name}: {locked}{spoken(self.tool.hint)}")

    def _tell_signed(self) -> None:
        segmentation = self._view.segmentation
        if not self.tool.can_work and segmentation is not None and segmentation.verdict.signed:
            self.hinted.emit(spoken(SIGNED))

    def _forget(self) -> None:
        self.tool.forget()
        # The button may still be down: what it does until it goes up belongs to no gesture.
        self._swallows, self._held = self._held, False

    def start_afresh(self) -> None:
        """Another scan is on screen, or none: what was being drawn or offered belongs to the one before."""
        self.tool.forget()
        self._afresh.emit()

    # keys

    def press_key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> bool:
        """A key of the window that is no shortcut; True if it meant something here."""
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif key == Qt.Key.Key_Space:
            self._space = True
            self._view.set_cursor(Qt.CursorShape.OpenHandCursor)
        else:
            return self._tried(self.tool.key, key, modifiers)
        return True

    def release_key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Space:
            self._space = False
            self._view.set_cursor(self.tool.cursor)

    def delete_vertex(self) -> None:
        """Delete what the pointer is on, if the tool in hand can."""
        self.press_key(Qt.Key.Key_Delete)

    def _escape(self) -> None:
        if self._view.gesture_runs:
            self._view.give_up_drag()
        elif self.tool.escape():
            return
        elif self._view.marked is not None:
            self._view.mark_stretch(None)
        elif isinstance(self.tool, VertexTool):
            self.escaped.emit()
        else:
            self.use(VertexTool)

    # mouse

    def eventFilter(self, watched, event) -> bool:
        handle = self._HANDLERS.get(event.type())
        return bool(handle is not None and handle(self, event))

    def _press(self, event) -> bool:
        if not self.tool.can_work or self._space or self._held:
            self._tell_signed()
            return False
        point = self._view.scan_point(event.position())
        if event.button() == Qt.MouseButton.RightButton:
            return self._offer(self.tool.menu(point), event.globalPosition())
        if event.button() != LEFT:
            return False
        self._view.setFocus()
        self._held = True
        self._held = self._tried(self.tool.press, point, event.modifiers()) and self._held
        return self._held

    def _double(self, event) -> bool:
        if event.button() != LEFT or not self.tool.can_work or self._space:
            return False
        point = self._view.scan_point(event.position())
        if self._tried(self.tool.double, point, event.modifiers()):
            self._swallows = True
            return True
        return self._press(event)

    def _move(self, event) -> bool:
        if not self.tool.can_work:
            return False
        point = self._view.scan_point(event.position())
        if self._held:
            self._view.pointed.emit(point.x(), point.y())
            self._tried(self.tool.move, point, event.modifiers())
            return True
        if event.buttons() == Qt.MouseButton.NoButton and not self._space:
            self._tried(self.tool.hover, point, event.modifiers())
        return self._swallows

    def _release(self, event) -> bool:
        if event.button() != LEFT or not (self._held or self._swallows):
            return False
        held, self._held, self._swallows = self._held, False, False
        if held:
            self._tried(self.tool.release, self._view.scan_point(event.position()), event.modifiers())
        return True

    def _wheel(self, event) -> bool:
        if not self.tool.can_work or self._space:
            return False
        notches = event.angleDelta().y() / 120
        return self._tried(self.tool.wheel, notches, self._view.scan_point(event.position()), event.modifiers())

    def _leave(self, event) -> bool:
        if not self._held:
            self.tool.leave()
        return False

    def _deactivate(self, event) -> bool:
        # The release of a key goes to the window in front, not to this one.
        self.release_key(Qt.Key.Key_Space)
        return False

    def _offer(self, entries, place: QPointF) -> bool:
        if not entries:
            return False
        menu = QMenu(self._view)
        for text, do in entries:
            menu.addAction(spoken(text)).triggered.connect(lambda checked=False, do=do: self._tried(do))
        menu.aboutToHide.connect(menu.deleteLater)
        self._afresh.connect(menu.close)
        menu.popup(place.toPoint())
        return True

    def _tried(self, do, *arguments) -> bool:
        """Do it; an edit that has no meaning there gives the gesture up and says why."""
        try:
            return bool(do(*arguments))
        except InvalidEdit as error:
            self._view.give_up_drag()
            self.hinted.emit(spoken(error.phrase))
            return True

    _HANDLERS = {
        QEvent.Type.MouseButtonPress: _press,
        QEvent.Type.MouseButtonDblClick: _double,
        QEvent.Type.MouseMove: _move,
        QEvent.Type.MouseButtonRelease: _release,
        QEvent.Type.Wheel: _wheel,
        QEvent.Type.Leave: _leave,
        QEvent.Type.WindowDeactivate: _deactivate,
    }
