"""Names of files, proposed from what people call things."""

from __future__ import annotations

import os
import re
from pathlib import Path

from planner.gui import talk

# What Windows, the strictest, allows in no name of a file.
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(words: str, otherwise: str) -> str:
    """The words as the name of a file, without an ending; `otherwise` where nothing is left of them."""
    return " ".join(_NOT_IN_NAMES.sub(" ", words).split()).strip(" .")[:80] or otherwise


def free_path(folder: Path, name: str, ending: str) -> Path:
    """A path in a folder that nothing has yet: the name, else with a number."""
    path = folder / f"{name}.{ending}"
    number = 2
    while path.exists():
        path = folder / f"{name} {number}.{ending}"
        number += 1
    return path


def folder_beside(plan: Path) -> Path:
    """The folder of the plan file, where it can be written to, else that for documents."""
    folder = plan.absolute().parent
    return folder if os.access(folder, os.W_OK) else talk.documents()


def breakable(path: Path) -> str:
    """A path with places to break its line at."""
    return re.sub(r"([\\/])", "\\1\u200b", str(path))
