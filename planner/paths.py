"""Where the files are that Ritim ships."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
# A wheel and a frozen build carry the resources inside the package; a checkout has them beside it.
_CARRIED = _PACKAGE / "_resources"
_RESOURCES = _CARRIED if _CARRIED.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: `resource("i18n")`, `resource("fonts", "Inter-Regular.ttf")`."""
    return _RESOURCES.joinpath(*parts)
