"""Isolation: posts about one event say the same day, the same hour and the same price as the event and each other.

What a text states is read by `planner.reading`; when that is unsure, nothing is said here.

- A day contradicts the event when it lies outside it, and no other day in the same text lies within: a text may name
  the day of the opening and the day after. *Until* is of the end, and only where the event has one to speak of. The day
  before and the day after an event that closes the shop are days on which one is there for the last time, or again.
  A day of the past that is stated with its year tells how it began, and contradicts nothing.
- A countdown contradicts the event when, reckoned from the day on which the post goes out, it gives neither its
  beginning nor its end.
- An event has no hour and no price: there posts contradict each other, when none of what one says agrees with any of
  what the other says of the same thing. Of hours these are not the same thing: those of different days, doors and
  beginning. Prices are of the same thing when both stand in a sentence of the event's own (its title, "ticket",
  "ücret"), or when their sentences share a word; fares for different people ("öğrenci", "child") are not.
- Where the event has no day yet, days contradict each other in the same way.

A contradiction among posts that have all gone out cannot be mended any more, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from planner.checks.agreement import Told, agree, as_text, of_the_event, same_thing
from planner.checks.calendar import Counted, Lane, posts_of
from planner.checks.finding import Found
from planner.checks.repeats import text_of
from planner.checks.situation import Situation
from planner.domain.content import Event
from planner.reading.fact import Countdown, Days, Fact, FactKind
from planner.reading.facts import facts
from planner.text import Text

_TWO_ANSWERS = Text("People who read two answers trust neither, and some come at the wrong time.")
_KINDS: tuple[FactKind, ...] = ("date", "hour", "price")


class Statement(NamedTuple):
    """What one text says of one kind on the day on which it goes out."""

    item: Counted
    told: tuple[Told, ...]

    @property
    def open(self) -> bool:
        """Whether it is still to be posted, and so can be mended."""
        return self.item.placement.posted_at is None


def contradictions(situation: Situation) -> Iterator[Found]:
    """Posts linked to an event state a day, an hour, a price or a countdown that contradicts it or each other.

    One finding an event and kind, from the first to the last of the days on which the posts concerned go out; it
    belongs to the span when one of these does. The evidence has the words that disagree, with their places in the text.
    """
    business = situation.plan.business
    for event in situation.plan.events:
        lane = situation.calendar.event(event.id)
        key = ("facts", event.id)
        found = situation.memo.remember(key, _contradictions, event, lane, business.language, business.country)
        for each in found:
            if each.first is None or each.last is None:
                continue
            if each.first <= situation.span.last and situation.span.first <= each.last:
                yield each


def _contradictions(event: Event, lane: Lane, language: str, country: str | None) -> list[Found]:
    if all(item.placement.posted_at is not None for item in lane.items):
        return []
    statements: dict[FactKind, list[Statement]] = {kind: [] for kind in _KINDS}
    days: list[Statement] = []
    for item in lane.items:
        read = facts(text_of(item), language, item.day, country)
        told = [Told(fact, item.day, text_of(item)) for fact in read]
        for kind in _KINDS:
            some = tuple(each for each in told if each.fact.kind == kind)
            if some:
                statements[kind].append(Statement(item, some))
        if any(each.fact.kind in ("date", "countdown") for each in told):
            days.append(Statement(item, tuple(told)))
    found = list(_against_each_other(event, statements["hour"])) + list(_against_each_other(event, statements["price"]))
    if event.starts is not None:
        return list(_against_the_event(event, days)) + found
    return list(_against_each_other(event, statements["date"])) + found


def _against_the_event(event: Event, statements: Sequence[Statement]) -> Iterator[Found]:
    wrong: list[tuple[Statement, Told]] = []
    for statement in statements:
        told = [each for each in statement.told if of_the_event(event, each)]
        for kind in ("date", "countdown"):
            some = [each for each in told if each.fact.kind == kind]
            if some and not any(agree(event, each) for each in some):
                wrong.append((statement, some[0]))
                break
    if wrong:
        statement, told_first = wrong[0]
        others = len({each.item.post.id for each, _ in wrong}) - 1
        message = _says_another_day(event, statement, told_first)
        if others:
            message = Text("{first} So does {n} other post.", "{first} So do {n} other posts.", first=message, n=others)
        yield _found(event, message, [each for each, _ in wrong], [told for _, told in wrong])


def _says_another_day(event: Event, statement: Statement, told: Told) -> Text:
    assert event.starts is not None
    names = {"title": statement.item.post.title, "words": told.fact.words, "event": event.title}
    value = told.fact.value
    if isinstance(value, Countdown):
        reckoned, day = _told_apart(told.on + timedelta(days=value.days), event.starts)
        return Text(
            "“{title}” says “{words}”, which leads to {reckoned}; “{event}” is on {day}.",
            reckoned=reckoned,
            day=day,
            **names,
        )
    assert isinstance(value, Days)
    if value.stated is not None:
        said = value.first or value.last
        return Text("“{title}” says “{words}”, but that day is {said:full}.", said=said, **names)
    stated, day = _told_apart(value.first or value.last, event.starts)
    return Text("“{title}” says “{words}”, which is {said}; “{event}” is on {day}.", said=stated, day=day, **names)


def _told_apart(one: date, other: date) -> tuple[Text, Text]:
    """Two days, with their years where these differ."""
    message = "{day}" if one.year == other.year else "{day:year}"
    return Text(message, day=one), Text(message, day=other)


def _against_each_other(event: Event, statements: Sequence[Statement]) -> Iterator[Found]:
    """The first post that contradicts another one, and all that contradict it."""
    distinct: dict[tuple[Any, ...], Statement] = {}
    for statement in statements:
        # Most posts of an event say the same; each way of saying it is compared once.
        key = (*((each.fact.readings, each.about(event), each.days) for each in statement.told), statement.open)
        distinct.setdefault(key, statement)
    different = list(distinct.values())
    for number, one in enumerate(different):
        for other in different[number + 1 :]:
            if (one.open or other.open) and text_of(one.item) != text_of(other.item):
                told = _contradiction(event, one, other)
                if told is not None:
                    message = Text(
                        "“{title}” says “{words}”, “{other}” says “{others}”, and both are about “{event}”.",
                        title=one.item.post.title,
                        words=told[0].fact.words,
                        other=other.item.post.title,
                        others=told[1].fact.words,
                        event=event.title,
                    )
                    yield _found(event, message, [one, other], list(told))
                    return


def _contradiction(event: Event, one: Statement, other: Statement) -> tuple[Told, Told] | None:
    """Two facts that disagree, where no two of these posts on the same thing agree."""
    pairs = [(a, b) for a in one.told for b in other.told if same_thing(event, a, b)]
    if not pairs or any(agree(b, a) for a, b in pairs):
        return None
    return pairs[0]


def _found(event: Event, message: Text, statements: Sequence[Statement], told: Sequence[Told]) -> Found:
    items = sorted((each.item for each in statements), key=lambda item: (item.day, item.minutes))
    spans = [_span(each.item, fact.fact, fact.on) for each, fact in zip(statements, told, strict=True)]
    stretch = items[0].day, items[-1].day
    return Found(event.id, message, _TWO_ANSWERS, *stretch, posts_of(items), {"spans": spans})


def _span(item: Counted, fact: Fact, on: date) -> dict[str, Any]:
    """The words and where they stand: in the post's text, or in that of the channel, where it has its own there."""
    channel = None if item.placement.text is None else item.placement.channel
    return {
        "post": item.post.id,
        "channel": channel,
        "start": fact.start,
        "end": fact.end,
        "text": fact.words,
        "kind": fact.kind,
        "says": as_text(fact.value, on),
    }
