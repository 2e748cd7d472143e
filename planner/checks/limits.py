"""What platforms do not take: texts that are too long, too many hashtags or pictures, pictures nobody describes.

Asked of what is still to come, whatever the span: of drafts, of what waits for approval, of what is approved. What a
platform itself refuses is an error once the post is approved; what others say of it, and what is no refusal, stays a
warning. One finding a post and code: the evidence has the figures of each channel, and first those of the channel
that refuses it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, partial
from typing import NamedTuple

from planner.checks import excess
from planner.checks.calendar import Block, Span
from planner.checks.entries import entries, is_to_come
from planner.checks.excess import Excess
from planner.checks.finding import Found
from planner.checks.situation import Name, Situation, names_of
from planner.domain.channels import Channel
from planner.domain.plan import Plan
from planner.domain.posts import Post, Status
from planner.knowledge.limits import QUALITIES, REMARKS, Limit, limit_source
from planner.knowledge.platforms import OFFLINE
from planner.text import Text

_STILL_TO_COME = frozenset({"draft", "in_review", "approved"})
_FINISHED = frozenset({"in_review", "approved"})

_REFUSED = Text("A platform cuts or refuses what is too long for it, mostly when it should go out.")
_TOO_MANY = Text("A platform cuts or refuses what is too many for it, or shows the post to fewer people.")
_UNSEEN = Text("A post that the platform does not take is seen by nobody. Add a picture, or take it off this channel.")
_UNREAD = Text("People who cannot see the picture hear its description. Say in a sentence what there is to be seen.")
_DEAD = Text(
    "A link that cannot be tapped leads nobody anywhere. Say where it can be, in the profile or in a story, or give "
    "this channel a text of its own."
)


class Rule(NamedTuple):
    """What a check of the family looks for in posts of these states, and how it says it."""

    look: excess.Look
    message: Text
    why: Text
    states: frozenset[str] = _STILL_TO_COME


_Stretch = tuple[date, date] | tuple[None, None]

_TOO_MUCH = Text("“{title}” is too much for {account}: {figure}.")
RULES: Mapping[str, Rule] = {
    "characters": Rule(excess.text_length, Text("“{title}” is too long for {account}: {figure}."), _REFUSED),
    "title": Rule(excess.title_length, _TOO_MUCH, _REFUSED),
    "signs": Rule(excess.signs, Text("“{title}” has what {account} does not take: {figure}."), _REFUSED),
    "hashtags": Rule(excess.hashtags, _TOO_MUCH, _TOO_MANY),
    "mentions": Rule(excess.mentions, _TOO_MUCH, _TOO_MANY),
    "cashtags": Rule(excess.cashtags, _TOO_MUCH, _TOO_MANY),
    "images": Rule(excess.images, _TOO_MUCH, _TOO_MANY),
    "alt_text": Rule(excess.alt_length, _TOO_MUCH, _REFUSED),
    # A draft may wait for its picture.
    "no_image": Rule(excess.no_image, Text("“{title}” for {account}: {figure}."), _UNSEEN, _FINISHED),
    "links": Rule(excess.links, Text("“{title}” for {account}: {figure}."), _DEAD),
}


def _of(code: str, situation: Situation) -> Iterator[Found]:
    platforms = situation.memo.remember("platforms", platforms_of, tuple(situation.plan.channels))
    for number, block in situation.calendar.blocks.items():
        found = situation.memo.remember(
            ("limits", number), _in_block, block, situation.span, platforms, situation.names
        )
        yield from found.get(code, ())


characters = partial(_of, "characters")
"""The text is longer than a platform takes, in its own way of counting (length, limit, unit)."""
title = partial(_of, "title")
"""The title is longer than a platform takes that has titles (length, limit, unit)."""
signs = partial(_of, "signs")
"""YouTube takes neither < nor > in a title or a description (signs)."""
hashtags = partial(_of, "hashtags")
"""More hashtags than a platform takes, or advises (count, limit)."""
mentions = partial(_of, "mentions")
"""More mentions than a platform takes (count, limit)."""
cashtags = partial(_of, "cashtags")
"""More cashtags than a platform takes (count, limit)."""
images = partial(_of, "images")
"""More pictures than a platform takes in one post; a story has one each (count, limit)."""
alt_text = partial(_of, "alt_text")
"""The description of a picture is longer than a platform takes (length, limit, unit, media)."""
no_image = partial(_of, "no_image")
"""A platform takes no post without a picture, and there is none (count, limit). Not asked of drafts, and a hint at
most: many keep their pictures on the phone until they post.
"""
links = partial(_of, "links")
"""A link stands in a text in which it cannot be tapped (links)."""
alt_missing = partial(_of, "alt_missing")
"""A picture has no description, and goes to a platform on a network; films need none (media)."""


def platforms_of(channels: tuple[Channel, ...]) -> dict[str, str]:
    """The platform of each channel, by its id."""
    return {channel.id: channel.platform for channel in channels}


def _in_block(
    block: Block, span: Span, platforms: Mapping[str, str], names: Mapping[str, Name]
) -> dict[str, list[Found]]:
    """What is found in a block, by code."""
    found: dict[str, list[Found]] = {}
    for row in block.rows:
        post = row.post
        if post.status not in _STILL_TO_COME:
            continue
        over = _over(post, platforms, post.status)
        bare = _undescribed(post, platforms) if post.media else []
        if not over and not bare:
            continue
        stretch = row.stretch_within(span)
        for code, each in over.items():
            found.setdefault(code, []).append(_found(post, RULES[code], each, stretch, names))
        if bare:
            found.setdefault("alt_missing", []).append(_alt_missing(post, bare, stretch))
    return found


def _over(post: Post, platforms: Mapping[str, str], status: Status) -> dict[str, list[Excess]]:
    """What is too much in a post of that status, by code; of each first what is refused."""
    over: dict[str, list[Excess]] = {}
    for entry, doubts in entries(post, platforms):
        for code in doubts:
            rule = RULES[code]
            if status in rule.states and (found := rule.look(entry)) is not None:
                over.setdefault(code, []).append(found)
    for each in over.values():
        each.sort(key=lambda found: not found.refused)
    return over


def _found(
    post: Post,
    rule: Rule,
    over: list[Excess],
    stretch: _Stretch,
    names: Mapping[str, Name],
) -> Found:
    first, *others = over
    account = names[first.channel]
    if others:
        account = Text(
            "{account} and {n} more channel", "{account} and {n} more channels", account=account, n=len(others)
        )
    message = Text(rule.message.message, title=post.title, account=account, figure=first.words)
    each = [{"channel": one.channel, **one.figures} for one in over]
    return Found(
        post.id,
        message,
        _why(rule.why, first.limit) if first.limit else rule.why,
        stretch[0],
        stretch[1],
        (post.id,),
        {**first.figures, "channels": each},
        first.limit and first.limit.source,
        "error" if post.status == "approved" and first.refused else None,
    )


@cache
def _why(reason: Text, limit: Limit) -> Text:
    return Text("{reason} {origin}", reason=reason, origin=_origin(limit))


def _origin(limit: Limit) -> Text:
    """Where a limit comes from, and how sure it is."""
    source, quality = limit_source(limit.source).short, QUALITIES[limit.quality]
    if limit.remark is None:
        return Text("Source: {source}, {quality}.", source=source, quality=quality)
    return Text("Source: {source}, {quality}; {remark}.", source=source, quality=quality, remark=REMARKS[limit.remark])


def _undescribed(post: Post, platforms: Mapping[str, str]) -> list[str]:
    """The pictures that nobody has described, where the post is still to come on a network."""
    if not any(is_to_come(post, each) and platforms[each.channel] not in OFFLINE for each in post.placements):
        return []
    return [each.path for each in post.media if not each.is_film and not each.alt.strip()]


def _alt_missing(post: Post, media: list[str], stretch: _Stretch) -> Found:
    message = Text(
        "“{title}”: {n} picture has no description.",
        "“{title}”: {n} pictures have no description.",
        title=post.title,
        n=len(media),
    )
    return Found(post.id, message, _UNREAD, stretch[0], stretch[1], (post.id,), {"media": media})


class Refusal(NamedTuple):
    """What a platform will refuse of a post: where, and why in short."""

    account: Name
    words: Text


def refusals(plan: Plan, post: Post) -> list[Refusal]:
    """What platforms will refuse of a post if it goes out as it stands: the errors that approving it would bring."""
    channels = tuple(plan.channels)
    names = names_of(channels)
    over = _over(post, platforms_of(channels), "approved")
    return [Refusal(names[each.channel], each.words) for found in over.values() for each in found if each.refused]
