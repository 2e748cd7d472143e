"""Where files live: what Ritim ships, and what it keeps for this person on this computer."""

from __future__ import annotations

import re
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent
# A wheel and a frozen build carry the resources inside the package; a checkout has them beside it.
_CARRIED = _PACKAGE / "_resources"
_RESOURCES = _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: `resource("i18n")`, `resource("fonts", "Inter-Regular.ttf")`."""
    return _RESOURCES.joinpath(*parts)


def backups_folder(plan_id: str) -> Path:
    """Where the backups of the plan with this id are kept; whoever writes the first one makes the folder.

    Raises ValueError for an id that could lead out of the folder of all backups: ids are read from files.
    """
    if not re.fullmatch(r"[A-Za-z0-9-]{1,64}", plan_id):
        raise ValueError(f"not the id of a plan: {plan_id!r}")
    return platformdirs.user_data_path("ritim", appauthor=False) / "backups" / plan_id
