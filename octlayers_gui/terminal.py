"""What the command line shows: progress and tables."""

import sys
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.table import Table

from octlayers_gui.core.progress import SILENT, Progress


@contextmanager
def progress_bar():
    """A progress bar on stderr that shows only on a terminal and leaves nothing behind."""
    console = Console(stderr=True)
    if not sys.stderr.isatty():
        yield SILENT
        return
    with Bar(
        TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn(), console=console, transient=True
    ) as bar:
        row = bar.add_task("Loading", total=None)
        yield Progress(lambda done, total, text: bar.update(row, completed=done, total=total, description=text))


def print_table(rows: list[dict]) -> None:
    """Rows of one kind below each other on stdout; nothing for no row."""
    if not rows:
        return
    table = Table(*rows[0])
    for row in rows:
        table.add_row(*(f"{v:.3f}" if isinstance(v, float) else str(v) for v in row.values()))
    console = Console()
    if not console.is_terminal:
        console.width = 200  # in a pipe nothing may be cut
    console.print(table)
