"""What a finding has seen, in plain words: its days, its weeks, its posts, and where its bound comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from planner.checks.finding import Finding
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.gui.leading import standing_in
from planner.knowledge.cadence import study
from planner.knowledge.limits import limit_source
from planner.knowledge.platforms import channel_name, platform_name
from planner.text import Text, speak

_WEEKS_SHOWN = 4
_WORDS_SHOWN = 6
_LETTERS_SHOWN = 60
_POSTS_SHOWN = 4
_ROWS_SHOWN = 8
_AT_MOST = frozenset(
    f"limit.{what}" for what in ("characters", "title", "hashtags", "mentions", "cashtags", "images", "alt_text")
)
"""The findings that a figure is above its bound. Other limits are none: a picture is missing, a link lies dead."""


class Table(NamedTuple):
    """A small table: the first of each row is a name, the others are figures. `left` rows had no room."""

    headings: Sequence[Text]
    rows: Sequence[Sequence[Text]]
    left: int


def evidence_of(finding: Finding) -> list[Text]:
    """The evidence of a finding that its message does not have already, in short; one sentence each."""
    said = []
    weeks = _weeks(finding)
    when = when_of(finding)
    if weeks:
        said.append(_in_a_sentence(weeks))
    elif when is not None:
        said.append(Text("{when}.", when=when))
    return said + parts_of(finding)


def parts_of(finding: Finding) -> list[Text]:
    """The words and the pictures of a post that a finding is about, each in a sentence; none for most. Words that its
    message quotes are not said again.
    """
    # Quoted words are the same in every language.
    message, media = speak(finding.message, "en"), finding.evidence.get("media")
    quoted = [each for each in _quoted(finding.evidence) if f"“{' '.join(each.split())}”" not in message]
    words = [_words(quoted)] if quoted else []
    return [*words, Text("Pictures: {files}.", files=list(media))] if media else words


def when_of(finding: Finding) -> Text | None:
    """The days of a finding; None where it has none, and for a month, which its message names."""
    first, last = finding.first, finding.last
    if first is None or last is None or _is_month(first, last):
        return None
    if first == last:
        return Text("{day:full}", day=first)
    if first.year == last.year:
        return Text("From {first} to {last:year}", first=first, last=last)
    return Text("From {first:year} to {last:year}", first=first, last=last)


def posts_of(finding: Finding, plan: Plan) -> Text | None:
    """The posts that were counted, each with its day, or with its time where all of it is about one day; None where
    the finding is about one post, which it names.
    """
    posts = [plan.posts[id] for id in finding.posts if id in plan.posts]
    if finding.subject.startswith("post:") or not posts:
        return None
    named = [_named(post, finding) for post in posts[:_POSTS_SHOWN]]
    left = len(posts) - len(named)
    if left:
        named.append(Text("{n} more post", "{n} more posts", n=left))
    return Text("Posts: {posts}.", posts=named)


def _named(post: Post, finding: Finding) -> Text:
    kind, _, id = finding.subject.partition(":")
    standing = standing_in(post, finding.first, finding.last, id if kind == "channel" else None)
    if standing is None:
        return Text("“{title}”", title=post.title)
    if finding.first != finding.last:
        return Text("“{title}” ({day})", title=post.title, day=standing.day)
    at = standing.minutes
    if at is None:
        return Text("“{title}”", title=post.title)
    return Text("“{title}” ({time})", title=post.title, time=f"{at // 60:02}:{at % 60:02}")


def table_of(finding: Finding, plan: Plan) -> Table | None:
    """The figures of a finding that has several, row by row; None where a sentence says it all."""
    weeks = _weeks(finding)
    if weeks:
        rows = [_cells(week) for week in weeks]
        headings = [Text("Week of"), Text("Posts"), *([Text("Hours")] if "hours" in weeks[0] else [])]
    elif finding.code in _AT_MOST and len(finding.evidence["channels"]) > 1:
        rows = [_measured(each, plan) for each in finding.evidence["channels"]]
        headings = [Text("Channel"), Text("Has"), Text("At most")]
    elif finding.code == "platform.unfit":
        rows = [_compared(each, plan) for each in finding.evidence["audiences"]]
        headings = [Text("Audience"), Text("Use it"), Text("Most use")]
    else:
        return None
    return Table(headings, rows[:_ROWS_SHOWN], max(0, len(rows) - _ROWS_SHOWN))


class Origin(NamedTuple):
    """Where the bound of a finding comes from: in short, in full, and its address."""

    short: str
    title: str
    address: str


def origin_of(finding: Finding) -> Origin | None:
    """The study that guided the bound of a finding, or the page that has its limit; None where there is neither."""
    if finding.source is None:
        return None
    if finding.code.startswith("limit."):
        page = limit_source(finding.source)
        return Origin(page.short, _cited(page.title, page.publisher, page.published), page.url)
    behind = study(finding.source)
    return Origin(f"{behind.publisher} {behind.year}", _cited(behind.title, behind.publisher, behind.year), behind.url)


def _cited(*parts: str) -> str:
    return ", ".join(each for each in parts if each)


def source_of(finding: Finding) -> Text | None:
    """Where the bound of a finding comes from, in short; None where there is none. Its `why` says it in full."""
    known = origin_of(finding)
    if known is not None:
        return Text("Source: {source}.", source=known.short)
    origin = finding.why.fields.get("origin")
    return origin if isinstance(origin, Text) else None


def _is_month(first: date, last: date) -> bool:
    """Whether it is a calendar month, which the message names."""
    return first.day == 1 and (last + timedelta(days=1)).day == 1 and (last - first).days < 31


def _quoted(evidence: Mapping[str, Any]) -> list[str]:
    """The places of a text that a finding points at, each in the text's own words."""
    if "notes" in evidence:
        return [words for note in evidence["notes"] for words in note["words"]]
    if "features" in evidence:
        return []  # the message says which habits are unusual
    return [each["text"] for each in evidence.get("spans", ())]


def _words(quoted: list[str]) -> Text:
    words = [Text("“{words}”", words=_shortened(" ".join(each.split()))) for each in quoted]
    shown = list(dict.fromkeys(words))[:_WORDS_SHOWN]
    more = len(set(words)) - len(shown)
    if more:
        shown.append(Text("{n} more place", "{n} more places", n=more))
    return Text("In the text: {words}.", words=shown)


def _shortened(words: str) -> str:
    return words if len(words) <= _LETTERS_SHOWN else f"{words[: _LETTERS_SHOWN - 1].rstrip()}…"


def _weeks(finding: Finding) -> Sequence[Mapping[str, Any]]:
    """The weeks of a finding that has several; of one alone the message speaks."""
    weeks = finding.evidence.get("weeks")
    return weeks if isinstance(weeks, list) and len(weeks) > 1 else ()


def _in_a_sentence(weeks: Sequence[Mapping[str, Any]]) -> Text:
    shown = [_week(each) for each in weeks[:_WEEKS_SHOWN]]
    more = len(weeks) - len(shown)
    if more:
        shown.append(Text("{n} more week", "{n} more weeks", n=more))
    return Text("Weeks: {weeks}.", weeks=shown)


def _week(week: Mapping[str, Any]) -> Text:
    start = date.fromisoformat(week["from"])
    if "hours" in week:
        return Text("{week} ({hours:hours})", week=start, hours=week["hours"])
    return Text("{week} ({n} post)", "{week} ({n} posts)", week=start, n=week["count"])


def _cells(week: Mapping[str, Any]) -> list[Text]:
    start = Text("{day:year}", day=date.fromisoformat(week["from"]))
    if "hours" in week:
        return [start, Text("{value}", value=week["posts"]), Text("{hours:hours}", hours=week["hours"])]
    return [start, Text("{value}", value=week["count"])]


def _compared(figures: Mapping[str, Any], plan: Plan) -> list[Text]:
    audience = plan.audiences.get(figures["audience"])
    return [
        Text("{name}", name=audience.name if audience else figures["audience"]),
        Text("{share:percent}", share=figures["percent"] / 100),
        Text(
            "{platform}, {share:percent}",
            platform=platform_name(figures["best"]),
            share=figures["best_percent"] / 100,
        ),
    ]


def _measured(figures: Mapping[str, Any], plan: Plan) -> list[Text]:
    """What a post has too much of on one channel, and how much that takes."""
    channel = plan.channels.get(figures["channel"])
    name = channel_name(channel.platform, channel.handle) if channel else Text("{name}", name=figures["channel"])
    has = figures["length"] if "length" in figures else figures["count"]
    return [name, Text("{value}", value=has), Text("{value}", value=figures["limit"])]
