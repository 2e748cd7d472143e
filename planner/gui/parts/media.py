"""The pictures of a plan: they lie in a folder beside it, and the plan names them relative to that folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

from planner.exchange.writing import beside, place_new

PICTURES = ("jpg", "jpeg", "png", "webp", "gif")


def media_folder(plan: Path) -> Path:
    """The media folder of a plan file: beside it, with its name."""
    return plan.with_name(f"{plan.stem} media")


def brought_in(file: Path, folder: Path) -> str:
    """The name of a file inside the media folder: one that lies elsewhere is copied there, under a name that is free.

    It arrives whole or not at all. Raises OSError, and `Refused` when its name is taken meanwhile.
    """
    source, home = file.resolve(), folder.resolve()
    if source.is_relative_to(home):
        return source.relative_to(home).as_posix()
    folder.mkdir(parents=True, exist_ok=True)
    target, number = folder / file.name, 1
    while target.exists():
        number += 1
        target = folder / f"{file.stem} {number}{file.suffix}"
    with source.open("rb") as read, beside(target) as part:
        with part.open("wb") as written:
            shutil.copyfileobj(read, written)
        place_new(part, target)
    return target.name


def thumbnail(path: str, folder: Path, width: int, height: int, density: float) -> QPixmap | None:
    """The picture, cut to this size in device-independent pixels; None for a film, and for what is not there.

    A link that leads out of the folder is not followed.
    """
    file = (folder / path).resolve()
    if not file.is_relative_to(folder.resolve()) or not file.is_file():
        return None
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    room = QSize(round(width * density), round(height * density))
    whole = reader.size()
    if whole.isValid():
        # Read no larger than needed; the size counts before the picture is turned.
        side = max(room.width(), room.height())
        reader.setScaledSize(whole.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    filled = image.scaled(
        room, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (filled.width() - room.width()) // 2, (filled.height() - room.height()) // 2
    made = QPixmap.fromImage(filled.copy(left, top, room.width(), room.height()))
    made.setDevicePixelRatio(density)
    return made
