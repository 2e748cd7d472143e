"""Save a copy: all is saved already, this is for another place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.exchange.copying import save_copy as write_copy
from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.parts.files import file_name, folder_beside, free_path
from planner.gui.parts.media import media_folder
from planner.gui.translate import say
from planner.text import Text


def save_copy(desk: Desk, parent: QWidget) -> None:
    """Asks where, and writes a copy there; the window goes on with the plan that is open. Pictures are not copied."""
    bridge = desk.bridge
    path = bridge.session.path
    name = file_name(say(Text("{name} copy", name=path.stem)), path.stem)
    target = talk.file_to_save(
        parent, Text("Save a copy"), free_path(folder_beside(path), name, "ritim"), Text("Ritim plans")
    )
    if target is None or not bridge.do(write_copy, target):
        return
    said = Text("A copy was saved as {file}", file=target.name)
    if (pictures := media_folder(path)).is_dir():
        said = Text("{done}; the pictures stay in the folder {folder}", done=said, folder=pictures.name)
    bridge.done.emit(said)
