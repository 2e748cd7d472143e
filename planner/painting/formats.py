"""Formats of placements in words."""

from __future__ import annotations

from planner.domain.posts import Format
from planner.text import Text

FORMAT_WORDS: dict[Format, Text] = {
    "carousel": Text("carousel"),
    "reel": Text("reel"),
    "video": Text("video"),
    "short": Text("short"),
    "story": Text("story"),
    "status": Text("status"),
    "interaction": Text("interaction"),
}
"""A plain post needs no word."""
