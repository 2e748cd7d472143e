"""A post on a channel where it is still to come, and what a glance at it shows: with most posts, that all is well."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import NamedTuple

from planner.counting.count import Count, count
from planner.domain.posts import Format, Placement, Post
from planner.knowledge.limits import Limits, limits_of, placed_as, platforms_with_limits

_MAYBE_A_LINK = re.compile(r"\.\w|://")
_A_DOT_IN_A_WORD = re.compile(r"\.\w")
_A_LINK_COUNTS = 23
"""At most, however short it is."""
_MAY_GROW = re.compile("[\u0344\u0900-\u0fff\u2adc\uf900-\ufb4f\U0001d15e-\U0001d1c0]")
_MOST_GROWTH = 3
"""The signs of which some become longer in the normal form NFC, and how many times as long at most."""
_WITHOUT_A_SIGN = {"youtube": "<>"}
"""Signs that a platform takes neither in titles nor in texts."""
_LINKS_LIE_DEAD = {("instagram", None), ("tiktok", None), ("youtube", "short")}
"""Where a link in the text cannot be tapped: on a platform, or in one of its formats."""


class Entry:
    """A post on a channel where it is still to come. `platform` is one with limits."""

    def __init__(self, post: Post, placement: Placement, platform: str) -> None:
        self.post = post
        self.channel = placement.channel
        self.platform = platform
        self.placed = placement.format
        self.text = _text(post, placement)
        """What is written below it: below a story nothing is."""
        self.is_story = placement.is_story
        self.format = placed_as(platform, placement.format, bool(post.media))
        self.limits: Limits = limits_of(platform, self.format)

    @cached_property
    def counted(self) -> Count:
        """Its text as the platform counts it."""
        return count(self.platform, self.text, self.format)


def entries(post: Post, platforms: Mapping[str, str]) -> list[tuple[Entry, list[str]]]:
    """The post on each channel where it is still to come, with what may be wrong there; not where nothing is.

    `platforms` by channel; those without limits take everything.
    """
    found = []
    for placement in post.placements:
        platform = platforms[placement.channel]
        if is_to_come(post, placement) and (doubts := doubted(post, placement, platform)):
            found.append((Entry(post, placement, platform), doubts))
    return found


def is_to_come(post: Post, placement: Placement) -> bool:
    """Whether something is still to be posted there. To answer and to comment is no post; of a series there is more to
    come when its first day was posted.
    """
    return placement.format != "interaction" and (placement.posted_at is None or post.series is not None)


def doubted(post: Post, placement: Placement, platform: str) -> list[str]:
    """What a glance does not see to be well, by the codes of the checks: all that they find, and a little more."""
    asked = _asked(platform, placement.format, bool(post.media))
    if asked is None:
        return []
    text, title = _text(post, placement), post.title
    found = [
        code
        for code, sign, wide, most in asked.counted
        if (sign in text or wide in text) and text.count(sign) + text.count(wide) > most
    ]
    if not _surely_fits(text, asked.text):
        found.append("characters")
    # No platform counts more than the bytes of a title.
    if len(title.encode()) > asked.title:
        found.append("title")
    if asked.unwelcome and any(sign in text or sign in title for sign in asked.unwelcome):
        found.append("signs")
    if asked.links_lie_dead and maybe_linked(text):
        found.append("links")
    if post.media:
        found += "images", "alt_text"
    elif asked.needs_media:
        found.append("no_image")
    return found


class _Asked(NamedTuple):
    """What a glance holds a post against: the least limit of its text and that of its title, how many of which signs,
    of usual and of full width, may stand in the text, and what the platform does not take at all.
    """

    text: float
    title: float
    counted: tuple[tuple[str, str, str, int], ...]
    unwelcome: str
    links_lie_dead: bool
    needs_media: bool


@cache
def _asked(platform: str, placed: Format, with_media: bool) -> _Asked | None:
    """None for a platform without limits."""
    if platform not in platforms_with_limits():
        return None
    limits = limits_of(platform, placed_as(platform, placed, with_media))
    counted = (
        ("hashtags", "#", "＃", limits.hashtags),
        ("mentions", "@", "＠", limits.mentions),
        ("cashtags", "$", "＄", limits.cashtags),
    )
    return _Asked(
        min((each.value for each in limits.text), default=float("inf")),
        limits.title.value if limits.title else float("inf"),
        tuple((code, sign, wide, limit.value) for code, sign, wide, limit in counted if limit is not None),
        unwelcome_on(platform),
        links_lie_dead(platform, placed),
        limits.images_min is not None,
    )


def unwelcome_on(platform: str) -> str:
    """The signs that the platform takes neither in titles nor in texts."""
    return _WITHOUT_A_SIGN.get(platform, "")


def links_lie_dead(platform: str, placed: str) -> bool:
    """Whether a link in the text of a placement cannot be tapped."""
    return not _LINKS_LIE_DEAD.isdisjoint({(platform, None), (platform, placed)})


def maybe_linked(text: str) -> bool:
    """Whether there may be a link in the text; where not, there is none."""
    # Each asked alone is quicker than both in one expression.
    return "://" in text or _A_DOT_IN_A_WORD.search(text) is not None


def _text(post: Post, placement: Placement) -> str:
    return "" if placement.is_story else post.text_on(placement)


def _surely_fits(text: str, most: float) -> bool:
    """Whether a text is quickly seen to keep a limit: no platform counts more than its bytes, and 23 for each link."""
    size = len(text.encode())
    if size > most:
        return False
    if size > len(text) and _MAY_GROW.search(text):
        size *= _MOST_GROWTH
    # A quick look at full stops does for most.
    if "://" not in text and size + _A_LINK_COUNTS * text.count(".") <= most:
        return True
    return size + _A_LINK_COUNTS * len(_MAYBE_A_LINK.findall(text)) <= most
