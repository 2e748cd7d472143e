"""A scattered voice: posts in a row on a channel that are together unlike the business's own.

One post says little of a voice, several say much. A row is five posts that follow each other on a channel, or all of a
calendar week where these are three or more; what lies before the span, or was posted, may be among them. A post counts
once, on its first day, stories and replies not at all; each language is a row of its own. Of rows that overlap those
posts are told that alone are beyond the limit of their row too, three or more, as long as one of them is still to come
in the span; what is as usual between them is not, and nothing is where nobody could say what they have in common.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from planner.checks.calendar import Counted
from planner.checks.entries import is_to_come
from planner.checks.finding import Found
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.checks.voice import STILL_TO_COME
from planner.checks.voice_learned import Profiles, judged, profiles_of, rounded
from planner.domain.times import Weekday, week_of
from planner.text import Text
from planner.voice.between import Differs
from planner.voice.judge import judge_of
from planner.voice.language import LEARNED, language_of
from planner.voice.own import is_read
from planner.voice.profile import RUN_FROM, Profile
from planner.voice.runs import Drift, InARow, Scored, drift_of, overlapping, run_of
from planner.voice.said import compared
from planner.voice.seen import seen_of

_IN_A_ROW = 5
_LOOKED_BACK = 40
"""Among so many posts before the first that is to come those in a row with it are looked for."""

_DRIFT = Text(
    "One post says little, several in a row say much: people no longer recognise who speaks. Read them one after the "
    "other. If the voice has changed on purpose, approve them, and Ritim learns from them."
)


def drift(situation: Situation) -> Iterator[Found]:
    """Posts in a row on a channel are together unlike the business's own (count, row, score, limit, features, guilty).

    `guilty` are the posts of the finding, the most unlike first; `row`, `score` and `limit` are of the row that is
    farthest beyond its limit, of those that overlap.
    """
    profiles = profiles_of(judge_of(situation.plan, situation.memo))
    for channel in situation.plan.channels:
        yield from drift_on(situation, channel.id, profiles)


def drift_on(situation: Situation, channel: str, profiles: Profiles) -> Iterator[Found]:
    """As `drift`, on one channel."""
    return (found for found in drift_in_steps(situation, channel, profiles) if found is not None)


def drift_in_steps(situation: Situation, channel: str, profiles: Profiles) -> Iterator[Found | None]:
    """As `drift_on`; None wherever some milliseconds of work are done and something else may be done in between."""
    rows: dict[str, dict[str, Scored]] = {language: {} for language in LEARNED}
    coming: set[str] = set()
    for item in _heard_on(situation, channel, profiles.home):
        _score(situation, item, profiles, rows)
        if _is_to_come(situation, item):
            coming.add(item.post.id)
        yield None
    for language, scored in rows.items():
        posts, profile = tuple(scored.values()), profiles.tr if language == "tr" else profiles.en
        texts = tuple(post.text for post in posts)
        key = ("voice drift", channel, language)
        noted = situation.memo.remember(key, _noted, posts, profile, situation.plan.business.first_weekday)
        yield None
        for number, some in enumerate(noted):
            drift = situation.memo.remember((*key, number), drift_of, some, texts, profile)
            yield None
            if drift is not None and any(posts[place].post in coming for place in drift.places):
                yield _found(situation, channel, posts, some, drift)


def _found(situation: Situation, channel: str, posts: Sequence[Scored], rows: Sequence[InARow], drift: Drift) -> Found:
    guilty = [posts[place] for place in drift.places]
    message = Text(
        "{account}: {n} posts close together do not sound like you: {features}.",
        account=situation.names[channel],
        n=len(guilty),
        features=list(dict.fromkeys(compared(each.name, each.distance) for each in drift.features)),
    )
    farthest = max(rows, key=lambda row: row.run.score - row.run.limit)
    evidence = {
        "count": len(guilty),
        "row": [posts[place].post for place in farthest.places],
        "score": rounded(farthest.run.score),
        "limit": rounded(farthest.run.limit),
        "features": [as_evidence(feature) for feature in drift.features],
        "guilty": [post.post for post in sorted(guilty, key=lambda post: -post.score)],
    }
    ids = tuple(post.post for post in guilty)
    return Found(channel, message, _DRIFT, guilty[0].day, guilty[-1].day, ids, evidence)


def _heard_on(situation: Situation, channel: str, home: str) -> Iterator[Counted]:
    """What `drift` asks about on a channel, by time: from the first that is to come in the span to the span's end, and
    before it the beginning of its week, and in each language four posts.
    """
    items = [
        item
        for item in situation.calendar.channel(channel).items
        if item.day <= situation.span.last and is_read(item.placement)
    ]
    first = next((place for place, item in enumerate(items) if _is_to_come(situation, item)), None)
    if first is None:
        return
    week = week_of(items[first].day, situation.plan.business.first_weekday)
    before: list[Counted] = []
    found: dict[str, set[str]] = {language: set() for language in LEARNED}
    for item in reversed(items[max(0, first - _LOOKED_BACK) : first]):
        text = text_of(item)
        posts = found.get(language_of(text, home)) if seen_of(text).words else None
        if posts is not None and (item.day >= week or len(posts) < _IN_A_ROW - 1):
            posts.add(item.post.id)
            before.append(item)
    yield from reversed(before)
    yield from items[first:]


def _score(situation: Situation, item: Counted, profiles: Profiles, rows: dict[str, dict[str, Scored]]) -> None:
    """Puts an item into the row of its language, if its post does not stand there since an earlier day."""
    text = text_of(item)
    each = judged(situation, item.post, profiles).get(text)
    if each is not None and each.likeness is not None:
        scored = Scored(item.day, item.post.id, item.post.status, text, each.likeness.score)
        rows[each.language].setdefault(item.post.id, scored)


def _is_to_come(situation: Situation, item: Counted) -> bool:
    return (
        item.post.status in STILL_TO_COME
        and situation.span.holds(item.day)
        and is_to_come(item.post, item.placement)
        and (item.placement.posted_at is None or item.placement.posted_at.day != item.day)
    )


def _noted(posts: tuple[Scored, ...], profile: Profile, week_start: Weekday) -> list[tuple[InARow, ...]]:
    """The posts in a row that are noted together, those of rows that overlap in one."""
    rows = []
    for places in sorted({*_fives(posts), *_weeks(posts, week_start)}):
        row = [posts[place] for place in places]
        run = run_of(row, profile)
        if run is not None:
            rows.append(InARow(places, tuple(post.score for post in row), run))
    return overlapping(rows)


def _fives(posts: Sequence[Scored]) -> list[tuple[int, ...]]:
    return [tuple(range(start, start + _IN_A_ROW)) for start in range(len(posts) - _IN_A_ROW + 1)]


def _weeks(posts: Sequence[Scored], week_start: Weekday) -> list[tuple[int, ...]]:
    weeks: dict[date, list[int]] = {}
    for place, post in enumerate(posts):
        weeks.setdefault(week_of(post.day, week_start), []).append(place)
    return [tuple(places) for places in weeks.values() if len(places) >= RUN_FROM]


def as_evidence(feature: Differs) -> dict[str, Any]:
    """A feature as JSON values: the mean figure of these posts, and that of the others."""
    return {"name": feature.name, "said": rounded(feature.here), "usual": rounded(feature.elsewhere)}
