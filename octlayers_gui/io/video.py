"""A video of a volume scan, one B-scan per frame, as OpenCV decodes it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from octlayers_gui.core.bscan import Volume
from octlayers_gui.core.errors import UnreadableScan
from octlayers_gui.core.phrases import Phrase
from octlayers_gui.io.pictures import LARGEST_FRAME_COUNT, check_size, frame_to_grey, to_grey_beside_fundus

PATIENCE_MS = 4000
COMPRESSED = Phrase("A video is compressed with losses; fine edges may have moved.")


def read_video(path: Path) -> Volume:
    """Frames (rows, columns) uint8, decoded when asked for. Raises `UnreadableScan`."""
    import cv2

    video = _opened(path)
    try:
        rows, columns = (int(video.get(key)) for key in (cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FRAME_WIDTH))
        check_size(path.name, rows, columns)
        count = int(video.get(cv2.CAP_PROP_FRAME_COUNT))
        if not 1 <= count <= LARGEST_FRAME_COUNT:
            raise UnreadableScan(
                "{name} holds {count} frames; a volume has 1 to {most}.",
                name=path.name,
                count=max(count, 0),
                most=LARGEST_FRAME_COUNT,
            )
        frames = _Stills(path, count)
        _, warnings, side_by_side = to_grey_beside_fundus(path.name, frames.decoded(0, video))
    finally:
        video.release()
    return Volume(frames, path.stem, warnings=(*warnings, COMPRESSED), side_by_side=side_by_side)


def _opened(path: Path):
    import cv2

    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, PATIENCE_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, PATIENCE_MS]
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, limits)
    if not video.isOpened():
        video = cv2.VideoCapture(str(path), cv2.CAP_OPENCV_MJPEG)  # where OpenCV came without FFmpeg
    if not video.isOpened():
        raise UnreadableScan("{name} is damaged or no video that can be decoded here.", name=path.name)
    return video


@dataclass(frozen=True)
class _Stills:
    path: Path
    count: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> np.ndarray:
        if not 0 <= index < self.count:
            raise IndexError(index)
        video = _opened(self.path)
        try:
            return frame_to_grey(self.path.name, self.decoded(index, video))
        finally:
            video.release()

    def decoded(self, index: int, video) -> np.ndarray:
        """Pixels (rows, columns, 3) of a frame."""
        import cv2

        if index:
            video.set(cv2.CAP_PROP_POS_FRAMES, index)
        there, pixels = video.read()
        if not there:
            raise UnreadableScan("Frame {number} of {name} cannot be decoded.", number=index + 1, name=self.path.name)
        return pixels
