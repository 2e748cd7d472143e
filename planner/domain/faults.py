"""What a plan must keep besides the types of its parts; asked of a document that comes in and of what a step has
written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from planner.domain.business import Business, Person
from planner.domain.changes import TABLES
from planner.domain.channels import Cadence, Channel
from planner.domain.content import Campaign, Event
from planner.domain.goals import Goal
from planner.domain.holds import Hold
from planner.domain.noun import Invalid, Noun
from planner.domain.plan import Plan, Table
from planner.domain.posts import Post
from planner.domain.references import KIND_OF_TABLE, references
from planner.domain.series import LONGEST_YEARS, longest, occurrences, parse
from planner.domain.statistics import YEARS, FollowerProfile, StatisticsTable
from planner.domain.stretch import Stretch
from planner.domain.times import FIRST_YEAR, LAST_YEAR, LocalTime
from planner.domain.voice import Band, VoiceGuide
from planner.text import Text

# What Windows keeps for itself, with any ending; links out of the folder are looked at when a medium is opened.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LINK = re.compile(r"(https?://[^\s/]+|mailto:[^\s@]+@)\S*", re.IGNORECASE)

_A_KIND = {
    "goal": Text('no goal "{id}" : add the goal, or correct the id'),
    "audience": Text('no audience "{id}" : add the audience, or correct the id'),
    "channel": Text('no channel "{id}" : add the channel, or correct the id'),
    "pillar": Text('no pillar "{id}" : add the pillar, or correct the id'),
    "campaign": Text('no campaign "{id}" : add the campaign, or correct the id'),
    "event": Text('no event "{id}" : add the event, or correct the id'),
    "post": Text('no post "{id}" : add the post, or correct the id'),
    "person": Text('no person "{id}" : add the person, or correct the id'),
}


class Fault(NamedTuple):
    """`path` inside the thing, empty for the thing itself, and the sentence: what is wrong : what to do."""

    path: str
    text: Text


def faults(plan: Plan) -> Iterator[Fault]:
    """Everything that is wrong with the plan, with paths as in the plan document: `posts[3].placements[0].channel`."""
    yield from faults_of_whole(plan)
    for name in TABLES:
        part = getattr(plan, name)
        if not isinstance(part, Table):
            yield from (Fault(_joined(name, path), text) for path, text in faults_of(part, plan))
            continue
        for index, noun in enumerate(part):
            yield from (Fault(_joined(f"{name}[{index}]", path), text) for path, text in faults_of(noun, plan))


def _joined(place: str, path: str) -> str:
    return f"{place}.{path}" if path else place


def faults_of_whole(plan: Plan) -> Iterator[Fault]:
    """What no single thing can know: there is at most one editor."""
    editors = [index for index, person in enumerate(plan.people) if person.role == "editor"]
    if len(editors) > 1:
        yield Fault(
            f"people[{editors[1]}].role",
            Text("a plan has one editor, and there already is one : make this one a contributor"),
        )


def faults_of(noun: Noun, plan: Plan) -> Iterator[Fault]:
    """What is wrong with one thing of this plan."""
    yield from _far_days(noun, "")
    for path, table, id in references(noun):
        if id not in getattr(plan, table):
            missing = _A_KIND[KIND_OF_TABLE[table]]
            yield Fault(path, Text(missing.message, id=id))
    match noun:
        case Business():
            yield from _of_business(noun)
        case Person():
            yield from _stretches("deputises", noun.deputises)
            if noun.role == "editor" and noun.deputises:
                yield Fault("deputises", Text("the editor deputises for nobody : take these days away"))
        case Hold():
            yield from _order("ends", noun.starts, noun.ends)
        case Goal():
            yield from _order("due", noun.starts, noun.due)
        case Channel():
            yield from _of_channel(noun)
        case StatisticsTable():
            yield from _of_statistics(noun)
        case FollowerProfile():
            yield from _of_followers(noun)
        case Campaign() | Event():
            yield from _order("ends", noun.starts, noun.ends)
        case Post():
            yield from _of_post(noun)
        case VoiceGuide():
            yield from _of_voice(noun)


def _far_days(value: Any, path: str) -> Iterator[Fault]:
    # A local time that was read is near enough; one that a verb has moved may not be.
    day = value.day if isinstance(value, LocalTime) else value
    if isinstance(day, date) and not FIRST_YEAR <= day.year <= LAST_YEAR:
        yield Fault(path, Text("the year {year} is too far away : correct the date", year=str(day.year)))
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _far_days(each, f"{path}[{index}]")
    elif isinstance(value, Noun):
        for field, name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from _far_days(getattr(value, field), _joined(path, name) if path else name)


def _of_business(business: Business) -> Iterator[Fault]:
    try:
        ZoneInfo(business.time_zone)
    except (KeyError, ValueError, OSError):  # not found, no name of a zone, a folder of zones
        zone = business.time_zone
        yield Fault("time_zone", Text('no time zone "{zone}" : use a name such as Europe/Istanbul', zone=zone))
    for weekday, spans in business.service_hours.items():
        for index, span in enumerate(spans):
            opens, closes = span.split("-")
            if opens >= closes:
                path = f"service_hours.{weekday}[{index}]"
                yield Fault(path, Text("it closes before it opens : split hours after midnight over two days"))
    for index, kind in enumerate(business.special_days or ()):
        if kind in (business.special_days or ())[:index]:
            yield Fault(f"special_days[{index}]", Text("this kind of special days stands above : name each once"))


def _of_channel(channel: Channel) -> Iterator[Fault]:
    yield from _order("active_to", channel.active_from, channel.active_to)
    yield from _stretches("pauses", channel.pauses)
    for name in ("cadence", "story_cadence"):
        cadence: Cadence | None = getattr(channel, name)
        if cadence is not None:
            yield from _band(f"{name}.min_per_week", cadence.min_per_week, cadence.max_per_week)
            if cadence.min_gap_hours is not None and cadence.min_gap_hours * 2 % 1:
                yield Fault(f"{name}.min_gap_hours", Text("must be whole or half hours : write 1.5, or 2"))


def _stretches(path: str, stretches: tuple[Stretch, ...]) -> Iterator[Fault]:
    for index, stretch in enumerate(stretches):
        yield from _order(f"{path}[{index}].to", stretch.starts, stretch.ends)


def _order(path: str, first: date | None, last: date | None) -> Iterator[Fault]:
    if first is not None and last is not None and last < first:
        yield Fault(path, Text("{last:year} lies before {first:year} : swap the two dates", last=last, first=first))


def _band(path: str, least: int | None, most: int | None) -> Iterator[Fault]:
    if least is not None and most is not None and least > most:
        yield Fault(path, Text("at least {least} is more than at most {most} : correct one", least=least, most=most))


def _of_voice(guide: VoiceGuide) -> Iterator[Fault]:
    for name in ("emoji", "hashtags"):
        band: Band = getattr(guide, name)
        yield from _band(f"{name}.min", band.min, band.max)
    yield from _each_once("sayings[{}].word", [each.word for each in guide.sayings])
    for index, saying in enumerate(guide.sayings):
        if saying.word.strip() and saying.word not in guide.words:
            missing = Text('"{word}" is none of the words for who we are : add it to them', word=saying.word)
            yield Fault(f"sayings[{index}].word", missing)
    yield from _each_once("unheard[{}]", guide.unheard)


def faults_of_words(guide: VoiceGuide) -> Iterator[Fault]:
    """What is wrong with the words to avoid and the required ones: one that is empty, stands twice, or in both lists.

    A guide that is read may have them, as older releases wrote them, and its rules are heard all the same; refused is
    who writes them.
    """
    avoided = [each.term for each in guide.avoid]
    yield from _each_once("avoid[{}].term", avoided)
    yield from _each_once("require[{}]", guide.require)
    unwanted = {form for term in avoided if term.strip() for form in _in_any_case(term)}
    for index, term in enumerate(guide.require):
        if not unwanted.isdisjoint(_in_any_case(term)):
            text = Text("“{word}” is among the words to avoid too : remove it from one of the two", word=term.strip())
            yield Fault(f"require[{index}]", text)


def _each_once(path: str, words: Sequence[str]) -> Iterator[Fault]:
    """Words of which none is empty, and none twice, in whatever case; `path` has the place for the index."""
    seen: set[str] = set()
    for index, word in enumerate(each.strip() for each in words):
        forms = _in_any_case(word)
        if not word:
            yield Fault(path.format(index), Text("is empty : write a word, or remove it"))
        elif not seen.isdisjoint(forms):
            yield Fault(path.format(index), Text("“{word}” stands above : name each once", word=word))
        seen |= forms


def _in_any_case(word: str) -> set[str]:
    """A word in small letters, as English and as Turkish has them: I is i, or ı."""
    word = " ".join(word.split()).replace("İ", "i")
    return {word.casefold(), word.replace("I", "ı").casefold()}


def is_link(words: str) -> bool:
    """Whether a text is a link that may be opened: http, https or mailto."""
    return _LINK.fullmatch(words) is not None


def _of_post(post: Post) -> Iterator[Fault]:
    if post.link is not None and not is_link(post.link):
        yield Fault("link", Text("links begin with http, https or mailto : correct the link"))
    for index, medium in enumerate(post.media):
        if not _inside(medium.path):
            yield Fault(
                f"media[{index}].path",
                Text(
                    '"{path}" is not a file inside the media folder : name it relative to that folder', path=medium.path
                ),
            )
    channels: set[str] = set()
    for index, placement in enumerate(post.placements):
        if placement.channel in channels:
            yield Fault(
                f"placements[{index}].channel",
                Text('the post is on channel "{id}" twice : keep one placement per channel', id=placement.channel),
            )
        channels.add(placement.channel)
        if post.status == "posted" and placement.at is not None and placement.posted_at is None:
            yield Fault(f"placements[{index}].posted_at", Text("the post is posted : say when, or change its status"))
        if placement.posted_url is not None and not is_link(placement.posted_url):
            yield Fault(
                f"placements[{index}].posted_url",
                Text("links begin with http, https or mailto : correct the link"),
            )
    if post.series is not None:
        yield from _of_series(post)


def _of_statistics(table: StatisticsTable) -> Iterator[Fault]:
    if table.url and not is_link(table.url):
        yield Fault("url", Text("links begin with http, https or mailto : correct the link"))
    if table.year not in YEARS:
        first, last = str(YEARS[0]), str(YEARS[-1])
        yield Fault("year", Text("must be a year from {first} to {last} : correct it", first=first, last=last))
    seen: set[tuple[str, str, str]] = set()
    for index, row in enumerate(table.rows):
        if bool(row.trait) != bool(row.value):
            missing = "value" if row.trait else "trait"
            yield Fault(
                f"rows[{index}].{missing}",
                Text("a trait and its value stand together : write both, or none for everyone"),
            )
        cell = (row.platform, row.trait, row.value)
        if cell in seen:
            yield Fault(
                f"rows[{index}]",
                Text("a figure for these people on this platform already stands above : keep one of them"),
            )
        seen.add(cell)


def _of_followers(profile: FollowerProfile) -> Iterator[Fault]:
    seen: set[tuple[str | None, str | None]] = set()
    for index, group in enumerate(profile.groups):
        if (group.gender, group.age) in seen:
            yield Fault(
                f"groups[{index}]",
                Text("a figure for this group of followers already stands above : keep one of them"),
            )
        seen.add((group.gender, group.age))


def _inside(path: str) -> bool:
    """Whether it is a relative path that stays in its folder, on every system."""
    if not path or "\\" in path or ":" in path or path.startswith("/") or any(ord(each) < 32 for each in path):
        return False
    return all(
        each not in ("", ".", "..") and not _RESERVED.fullmatch(each) and not each.endswith((".", " "))
        for each in path.split("/")
    )


def _of_series(post: Post) -> Iterator[Fault]:
    assert post.series is not None
    try:
        rule = parse(post.series.rule)
    except Invalid as invalid:
        yield Fault("series.rule", invalid.text)
        return
    standing: set[date] = set()
    for index, placement in enumerate(post.placements):
        path = f"placements[{index}].at"
        if placement.at is None:
            yield Fault(path, Text("a series repeats from its first day : give the placement a date"))
            return
        first = placement.at.day
        last = max([first, *post.series.excluded]) if rule.endless else longest(first)
        try:
            days = occurrences(rule.text, first, last)
        except Invalid as invalid:
            yield Fault(path, invalid.text)
            return
        too_long = len(days) < rule.times if rule.times else rule.until is not None and rule.until > longest(first)
        if too_long:
            yield Fault(
                "series.rule",
                Text(
                    "the series goes on for more than {years} years : end it sooner, or leave its end open",
                    years=LONGEST_YEARS,
                ),
            )
            return
        standing.update(days)
    for index, day in enumerate(post.series.excluded):
        if day not in standing:
            yield Fault(f"series.except[{index}]", Text("no occurrence on {day:full} : leave it out", day=day))
