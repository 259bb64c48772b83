"""A hand on an X display: pointer, buttons and keys go through the X server by XTEST, as those of a person do.

For the benchmarks; it is none itself. Call `a_display` before there is a QApplication.
"""

import atexit
import ctypes
import os
import shutil
import subprocess
import sys

SCREEN = "1760x1120x24"
LEFT, MIDDLE, WHEEL_UP, WHEEL_DOWN = 1, 2, 4, 5  # X's numbers of the buttons


def a_display() -> None:
    """Use the display there is, else start one that nobody sees; without either, say so and stop."""
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    if os.environ.get("DISPLAY"):
        return
    if shutil.which("Xvfb") is None:
        print("no display, and no Xvfb to start one; nothing measured", file=sys.stderr)
        raise SystemExit(0)
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", SCREEN, "-nolisten", "tcp", "-terminate"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, pass_fds=[writes], **quiet)
    os.close(writes)
    with os.fdopen(reads) as told:
        os.environ["DISPLAY"] = ":" + told.readline().strip()
    atexit.register(server.terminate)


class Hand:
    """Places are px of the screen; keys are named as X names them ('Control_L', 'space', 'z')."""

    def __init__(self) -> None:
        try:
            self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        except OSError as error:
            print(f"{error}; nothing measured", file=sys.stderr)
            raise SystemExit(0) from None
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        display = self._x.XOpenDisplay(None)
        if not display:
            print(f"the display {os.environ['DISPLAY']} does not answer; nothing measured", file=sys.stderr)
            raise SystemExit(0)
        self._display = ctypes.c_void_p(display)

    def move(self, x: float, y: float) -> None:
        self._do(self._test.XTestFakeMotionEvent, -1, round(x), round(y))

    def button(self, number: int, down: bool) -> None:
        self._do(self._test.XTestFakeButtonEvent, number, int(down))

    def click(self, number: int = LEFT) -> None:
        self.button(number, True)
        self.button(number, False)

    def key(self, name: str, down: bool) -> None:
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(name.encode()))
        self._do(self._test.XTestFakeKeyEvent, self._x.XKeysymToKeycode(self._display, symbol), int(down))

    def type(self, *names: str) -> None:
        """Press keys in this order, then let them go: ('Control_L', 'z') is Ctrl+Z."""
        for name in names:
            self.key(name, True)
        for name in reversed(names):
            self.key(name, False)

    def _do(self, fake, *arguments: int) -> None:
        fake(self._display, *arguments, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
