"""Reading no more than a file holds, whatever lengths stand in it."""

import os
from io import BufferedReader, FileIO
from pathlib import Path


class HeldFile(BufferedReader):
    """A file of which a read gets what there is: Python allocates what it is asked for before it looks."""

    def __init__(self, path: Path) -> None:
        super().__init__(FileIO(path))
        self._size = os.fstat(self.fileno()).st_size

    def read(self, size: int | None = -1) -> bytes:
        """Up to `size` bytes; all that are left when it is negative or None."""
        return super().read(size if size is None or size < 0 else min(size, self._size))
