"""The formats that a platform has, and their words."""

from __future__ import annotations

from typing import get_args

from planner.domain.posts import Format
from planner.knowledge.platforms import OFFLINE
from planner.painting.formats import FORMAT_WORDS
from planner.text import Text

_ALL: tuple[Format, ...] = get_args(Format)
_OF: dict[str, tuple[Format, ...]] = {
    "bluesky": ("post", "video"),
    "facebook": ("post", "carousel", "reel", "video", "story"),
    "google_business": ("post",),
    "instagram": ("post", "carousel", "reel", "story"),
    "linkedin": ("post", "carousel", "video"),
    "mastodon": ("post", "video"),
    "nextdoor": ("post",),
    "pinterest": ("post", "carousel", "video"),
    "reddit": ("post", "carousel", "video"),
    "snapchat": ("story", "short"),
    "telegram": ("post", "video", "story"),
    "threads": ("post", "carousel", "video"),
    "tiktok": ("video", "carousel", "story"),
    "tumblr": ("post", "carousel", "video"),
    "twitch": ("video",),
    "vk": ("post", "video", "story"),
    "whatsapp": ("status", "post"),
    "x": ("post", "video"),
    "youtube": ("video", "short", "post"),
}


def formats_of(platform: str) -> tuple[Format, ...]:
    """The formats that a platform has, the usual one first; to answer and to comment one can on every network. All of
    them where the platform is not known.
    """
    if platform in OFFLINE:
        return ("post",)
    known = _OF.get(platform)
    return (*known, "interaction") if known else _ALL


def format_words(kind: Format) -> Text:
    """What a format is called."""
    return FORMAT_WORDS.get(kind) or Text("post")
