"""Plan documents that nobody would think of, drawn by hypothesis: valid ones, with every noun, any key left out."""

from __future__ import annotations

import json
import string
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, get_args

from hypothesis import strategies as st

from planner.domain.business import SpecialDayKind
from planner.domain.content import PillarKind
from planner.domain.goals import GoalKind, GoalState
from planner.domain.plan import Plan
from planner.domain.posts import Format, Status
from planner.domain.series import occurrences
from planner.domain.statistics import Metric
from planner.domain.times import WEEKDAYS
from planner.exchange.document import VERSION, decode

Drawn = st.SearchStrategy[Any]

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
_DAY_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _some(required: dict[str, Drawn], **optional: Drawn) -> Drawn:
    """An object; a name that Python keeps for itself, `from`, is written `from_`."""
    return st.fixed_dictionaries(required, optional={name.rstrip("_"): drawn for name, drawn in optional.items()})


def _or_null(drawn: Drawn) -> Drawn:
    return st.none() | drawn


def _lists(drawn: Drawn, most: int = 2) -> Drawn:
    return st.lists(drawn, max_size=most)


_LETTERS = st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\r\tıİşğ🍞👩‍🍳")
LINES = st.text(_LETTERS, max_size=12)
_IDS = st.text(string.ascii_letters + string.digits + "._-", min_size=1, max_size=40)
_DAY = DAYS.map(date.isoformat)
_CLOCK = st.times().map(lambda time: f"{time:%H:%M}")
_TIME = _DAY | st.tuples(_DAY, _CLOCK).map("T".join)
_COUNTS = st.integers(0, 10_000)
_COUNTRY = _or_null(st.sampled_from(("TR", "US", "DE")))
_LINK = st.sampled_from(("https://example.com/a?b=c", "http://ışık.example", "mailto:firin@example.com"))


def amounts(least: str, most: str) -> Drawn:
    """Numbers of up to six decimals, as JSON has them."""
    return st.decimals(Decimal(least), Decimal(most), places=6).map(float) | st.integers(int(least), int(most))


_NOT_NEGATIVE = amounts("0", "1000000000")
_AMOUNT = amounts("-1000000000", "1000000000")
_SHARE = amounts("0", "1")
_PERCENT = amounts("0", "100")
_WORDS = LINES.filter(lambda words: bool(words.strip()))
_SAID = st.text(_LETTERS, min_size=1, max_size=12)
_PLATFORM = st.sampled_from(("instagram", "x", "google_business"))


@st.composite
def _spans(draw: st.DrawFn, first: str, last: str) -> dict[str, str]:
    start, end = sorted(draw(st.tuples(DAYS, DAYS)))
    return {first: start.isoformat(), last: end.isoformat()}


@st.composite
def _bands(draw: st.DrawFn, least: str, most: str) -> dict[str, int | None]:
    low, high = sorted(draw(st.tuples(_COUNTS, _COUNTS)))
    return {least: draw(st.sampled_from((low, None))), most: draw(st.sampled_from((high, None)))}


@st.composite
def _hours(draw: st.DrawFn) -> str:
    opens = draw(st.integers(0, 24 * 60 - 1))
    closes = draw(st.integers(opens + 1, 24 * 60))
    return f"{opens // 60:02}:{opens % 60:02}-{closes // 60:02}:{closes % 60:02}"


def _business() -> Drawn:
    return _some(
        {},
        name=LINES,
        country=_COUNTRY,
        language=st.sampled_from(("tr", "en", "ast")),
        time_zone=st.sampled_from(("UTC", "Europe/Istanbul", "America/New_York")),
        week_start=st.sampled_from(("monday", "sunday", "saturday")),
        hours_per_week=_or_null(_NOT_NEGATIVE),
        review_every_weeks=st.integers(1, 260),
        reviewed_on=_or_null(_DAY),
        promotional_share_max=_SHARE,
        service_hours=st.dictionaries(st.sampled_from(WEEKDAYS), _lists(_hours()), max_size=3),
        reply_within_hours=_NOT_NEGATIVE,
        minutes_per_reply=_NOT_NEGATIVE,
        special_days=_or_null(st.lists(st.sampled_from(get_args(SpecialDayKind)), max_size=2, unique=True)),
    )


def _in_one_case(words: str) -> str:
    return " ".join(words.split()).casefold().replace("\u0307", "").replace("ı", "i")


@st.composite
def _voice(draw: st.DrawFn) -> Any:
    words = draw(_lists(LINES))
    said = _some(
        {"word": st.sampled_from([word for word in words if word.strip()] or ["none"])}, so=LINES, not_so=LINES
    )
    sayings = st.lists(said, max_size=2, unique_by=lambda each: _in_one_case(each["word"]))
    rest = _some(
        {},
        address=st.sampled_from(("formal", "informal", "any")),
        person=st.sampled_from(("we", "i", "any")),
        emoji=_bands("min", "max"),
        hashtags=_bands("min", "max"),
        exclamations_max=_or_null(_COUNTS),
        all_caps=_or_null(st.booleans()),
        sentence_words_max=_or_null(st.integers(1, 1000)),
        avoid=_lists(_some({"term": LINES}, instead=LINES)),
        require=_lists(LINES),
        examples=_lists(LINES),
        contractions=st.sampled_from(("use", "avoid", "any")),
        stiff=_or_null(st.booleans()),
        unheard=st.lists(_WORDS, max_size=2, unique_by=_in_one_case),
    )
    guide = {**draw(rest), "words": words}
    return {**guide, "sayings": draw(sayings)} if any(map(str.strip, words)) else guide


class _Ids:
    """The ids of each list, and draws among them."""

    def __init__(self, draw: st.DrawFn) -> None:
        ids = st.lists(_IDS, max_size=3, unique=True)
        names = ("people", "goals", "audiences", "statistics", "channels", "pillars", "campaigns", "events", "posts")
        self.of: dict[str, list[str]] = {name: draw(ids) for name in names}

    def one(self, name: str) -> Drawn:
        """One of them, or null."""
        return st.sampled_from((None, *self.of[name]))

    def some(self, name: str) -> Drawn:
        """A list of them."""
        return _lists(st.sampled_from(self.of[name])) if self.of[name] else st.just([])

    def subjects(self, **kinds: str) -> list[str]:
        """What a review or a mute may speak of."""
        return [f"{kind}:{id}" for kind, name in kinds.items() for id in self.of[name]]


@st.composite
def _goals(draw: st.DrawFn, ids: _Ids, id: str) -> Any:
    goal = _some(
        {"id": st.just(id), "title": LINES},
        kind=st.sampled_from(get_args(GoalKind)),
        metric=_or_null(LINES),
        baseline=_or_null(_AMOUNT),
        target=_or_null(_AMOUNT),
        weight=_NOT_NEGATIVE,
        audiences=ids.some("audiences"),
        state=st.sampled_from(get_args(GoalState)),
        note=LINES,
        progress=_lists(_some({"on": _DAY, "value": _AMOUNT})),
        ask_again=_or_null(_DAY),
    )
    return {**draw(goal), **draw(st.just({}) | _spans("starts", "due"))}


@st.composite
def _channels(draw: st.DrawFn, ids: _Ids, id: str) -> Any:
    @st.composite
    def cadences(draw: st.DrawFn) -> Any:
        rest = _some(
            {},
            max_per_day=_or_null(_COUNTS),
            min_gap_hours=_or_null(st.integers(0, 200).map(lambda halves: halves / 2)),
        )
        return {**draw(_bands("min_per_week", "max_per_week")), **draw(rest)}

    channel = _some(
        {"id": st.just(id), "platform": _PLATFORM},
        handle=LINES,
        why=LINES,
        hours_per_post=_NOT_NEGATIVE,
        goals=ids.some("goals"),
        audiences=ids.some("audiences"),
        trial_until=_or_null(_DAY),
        pauses=_lists(_spans("from", "to")),
        cadence=cadences(),
        story_cadence=_or_null(cadences()),
        slots=_lists(_some({"weekday": st.sampled_from(WEEKDAYS), "time": _CLOCK})),
    )
    return {**draw(channel), **draw(st.just({}) | _spans("active_from", "active_to"))}


@st.composite
def _posts(draw: st.DrawFn, ids: _Ids, id: str) -> Any:
    post = draw(
        _some(
            {"id": st.just(id), "title": LINES},
            text=LINES,
            status=st.sampled_from(get_args(Status)),
            pillar=ids.one("pillars"),
            campaign=ids.one("campaigns"),
            goals=ids.some("goals"),
            audiences=ids.some("audiences"),
            event=ids.one("events"),
            author=ids.one("people"),
            link=_or_null(_LINK),
            media=_lists(_media()),
            tags=_lists(LINES),
            pinned=st.booleans(),
            notes=LINES,
            from_series=_or_null(_some({"post": st.sampled_from(ids.of["posts"]), "on": _DAY})),
        )
    )
    repeats = draw(_or_null(series()))
    at = _or_null(_TIME)
    if repeats:
        rule, first = repeats
        at = st.just(first.isoformat()) | _CLOCK.map(lambda clock: f"{first}T{clock}")
    if draw(st.booleans()):
        channels = draw(st.lists(st.sampled_from(ids.of["channels"]), unique=True)) if ids.of["channels"] else []
        post["placements"] = [draw(_placements(channel, at, at_needed=bool(repeats))) for channel in channels]
    if repeats:
        days = occurrences(rule, first, min(first + timedelta(days=60), date(2199, 12, 31)))
        standing = [day.isoformat() for day in days] if post.get("placements") else []
        excluded = draw(st.lists(st.sampled_from(standing), max_size=2)) if standing else []
        post["series"] = {"rule": rule, "except": excluded}
    return post


def _placements(channel: str, at: Drawn, *, at_needed: bool) -> Drawn:
    return _some(
        {"channel": st.just(channel), **({"at": at} if at_needed else {})},
        format=st.sampled_from(get_args(Format)),
        text=_or_null(LINES),
        posted_at=_or_null(_TIME),
        posted_url=_or_null(_LINK),
        **({} if at_needed else {"at": at}),
    )


def _media() -> Drawn:
    return _some(
        {"path": st.sampled_from(("maya.jpg", "aralık/ekmek 1.png", ".gizli/a..b"))},
        alt=LINES,
        people=st.sampled_from(("none", "staff", "customer", "child")),
        consent=_or_null(LINES),
    )


@st.composite
def series(draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS) -> tuple[str, date]:
    """A rule, and a day that is its first occurrence; as the rule is made from the day, such a day comes again."""
    first = draw(days)
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = {"FREQ": frequency}
    if draw(st.booleans()):
        parts["INTERVAL"] = str(draw(st.integers(1, 12 if frequency != "YEARLY" else 2)))
    if draw(st.booleans()):
        parts["BYMONTH"] = _with(draw, str(first.month), st.integers(1, 12).map(str))
    by = draw(st.sampled_from(("", "day", "month day") if frequency != "WEEKLY" else ("", "day")))
    if by == "month day":
        month_days = (st.integers(1, 28) | st.integers(-28, -1)).map(str)
        parts["BYMONTHDAY"] = _with(draw, draw(st.sampled_from(_month_days(first))), month_days)
    if by == "day" and (frequency != "YEARLY" or "BYMONTH" in parts):
        ordinal = draw(st.sampled_from(_ordinals(first))) if frequency in ("MONTHLY", "YEARLY") else ""
        other = st.sampled_from(_DAY_NAMES).map(lambda name: f"{'2' if ordinal else ''}{name}")
        parts["BYDAY"] = _with(draw, ordinal + _DAY_NAMES[first.weekday()], other)
    if draw(st.booleans()):
        parts["WKST"] = draw(st.sampled_from(_DAY_NAMES))
    end = draw(st.sampled_from(("", "COUNT", "UNTIL")))
    if end == "COUNT":
        parts["COUNT"] = str(draw(st.integers(1, 3)))
    if end == "UNTIL":
        until = first + timedelta(days=draw(st.integers(0, min(1000, (date(2199, 12, 31) - first).days))))
        parts["UNTIL"] = f"{until:%Y%m%d}"
    names = draw(st.permutations(sorted(parts)))
    return ";".join(f"{name}={parts[name]}" for name in names), first


def _with(draw: st.DrawFn, own: str, others: st.SearchStrategy[str]) -> str:
    values = {own, *draw(st.lists(others, max_size=2))}
    return ",".join(draw(st.permutations(sorted(values))))


def _month_days(day: date) -> list[str]:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return [str(day.day), str(-(following - day).days)]


def _ordinals(day: date) -> list[str]:
    last = int(_month_days(day)[1])
    return ["", str((day.day - 1) // 7 + 1), str(-((-last - 1) // 7 + 1))]


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A valid document."""
    ids = _Ids(draw)
    whole: dict[str, Any] = {
        "ritim": VERSION,
        "business": draw(_business()),
        "strategy": draw(_some({}, who=LINES, for_whom=LINES, promise=LINES, leave_out=LINES, also=LINES)),
        "people": [draw(_people(id)) for id in ids.of["people"]],
        "goals": [draw(_goals(ids, id)) for id in ids.of["goals"]],
        "reviews": draw(_reviews(ids)),
        "audiences": [draw(_audiences(id)) for id in ids.of["audiences"]],
        "statistics": [draw(_statistics(id)) for id in ids.of["statistics"]],
        "channels": [draw(_channels(ids, id)) for id in ids.of["channels"]],
        "follower_profiles": draw(_follower_profiles(ids)),
        "pillars": [draw(_pillars(id)) for id in ids.of["pillars"]],
        "campaigns": [draw(_campaigns(ids, id)) for id in ids.of["campaigns"]],
        "events": [draw(_events(id)) for id in ids.of["events"]],
        "posts": [draw(_posts(ids, id)) for id in ids.of["posts"]],
        "holds": draw(_holds(ids)),
        "voice": draw(_voice()),
        "muted": draw(_muted(ids)),
    }
    if whole["people"] and draw(st.booleans()):
        whole["people"][0] |= {"role": "editor", "deputises": []}
    missing = draw(st.sets(st.sampled_from(("ritim", "business", "strategy", "reviews", "holds", "voice", "muted"))))
    return {name: part for name, part in whole.items() if name not in missing}


def _reviews(ids: _Ids) -> Drawn:
    subjects = ids.subjects(goal="goals", audience="audiences", channel="channels")
    decisions: Drawn = st.just([])
    if subjects:
        decided = st.sampled_from(("keep", "change", "drop"))
        decision = _some(
            {"subject": st.sampled_from(subjects), "decision": decided},
            why=LINES,
            change=LINES,
            done=_or_null(st.sampled_from(("yes", "partly", "no"))),
            helped=_or_null(st.sampled_from(("yes", "no", "unclear"))),
        )
        decisions = _lists(decision)
    reviews = _some({"on": _DAY}, note=LINES, decisions=decisions)
    return st.lists(reviews, max_size=2, unique_by=lambda review: review["on"])


def _people(id: str) -> Drawn:
    return _some({"id": st.just(id), "name": LINES}, deputises=_lists(_spans("from", "to")))


@st.composite
def _holds(draw: st.DrawFn, ids: _Ids) -> Any:
    held: Drawn = st.just([])
    if ids.of["posts"] and ids.of["channels"]:
        posts, channels = (st.sampled_from(ids.of[name]) for name in ("posts", "channels"))
        status = st.sampled_from(get_args(Status))
        held = _lists(_some({"post": posts, "channel": channels, "at": _TIME, "status": status}))
    return [
        {**draw(_some({"id": st.just(id)}, why=LINES, held=held)), **draw(_spans("starts", "ends"))}
        for id in draw(st.lists(_IDS, max_size=2, unique=True))
    ]


def _muted(ids: _Ids) -> Drawn:
    subjects = st.sampled_from(["plan", *ids.subjects(goal="goals", pillar="pillars", person="people", post="posts")])
    codes = st.sampled_from(("cadence.gap", "post.orphan"))
    mutes = _some({"code": codes, "subject": subjects}, until=_or_null(_DAY), reason=LINES)
    return st.lists(mutes, max_size=2, unique_by=lambda mute: (mute["code"], mute["subject"]))


def _audiences(id: str) -> Drawn:
    traits = st.dictionaries(LINES, _lists(LINES), max_size=2)
    return _some({"id": st.just(id), "name": LINES}, country=_COUNTRY, weight=_NOT_NEGATIVE, traits=traits, note=LINES)


def _statistics(id: str) -> Drawn:
    optional = {"base": _or_null(st.integers(1, 10**9)), "margin": _or_null(_NOT_NEGATIVE)}
    of_all = _some({"platform": _PLATFORM, "percent": _PERCENT}, **optional)
    of_some = _some({"platform": _PLATFORM, "trait": _SAID, "value": _SAID, "percent": _PERCENT}, **optional)

    def cell(row: dict[str, Any]) -> tuple[str, str, str]:
        return row["platform"], row.get("trait", ""), row.get("value", "")

    return _some(
        {
            "id": st.just(id),
            "title": LINES,
            "publisher": LINES,
            "url": st.just("") | _LINK,
            "year": st.integers(1990, 2200),
            "country": st.sampled_from(("TR", "US")),
        },
        population=LINES,
        metric=st.sampled_from(get_args(Metric)),
        rows=st.lists(of_all | of_some, max_size=3, unique_by=cell),
    )


@st.composite
def _follower_profiles(draw: st.DrawFn, ids: _Ids) -> Any:
    if not ids.of["channels"]:
        return []
    group = _some(
        {"percent": _PERCENT}, gender=_or_null(st.sampled_from(("women", "men"))), age=_or_null(st.just("") | _SAID)
    )
    profile = _some(
        {"id": _IDS, "channel": st.sampled_from(ids.of["channels"]), "on": _DAY},
        of=st.sampled_from(("all", "gender")),
        source=LINES,
        groups=st.lists(group, max_size=3, unique_by=lambda each: (each.get("gender"), each.get("age"))),
    )
    return draw(st.lists(profile, max_size=2, unique_by=lambda each: each["id"]))


def _pillars(id: str) -> Drawn:
    kind = st.sampled_from(get_args(PillarKind))
    return _some({"id": st.just(id), "name": LINES}, kind=kind, share=_or_null(_SHARE))


@st.composite
def _campaigns(draw: st.DrawFn, ids: _Ids, id: str) -> Any:
    campaign = _some({"id": st.just(id), "name": LINES}, goal=ids.one("goals"))
    return {**draw(campaign), **draw(st.just({}) | _spans("starts", "ends"))}


@st.composite
def _events(draw: st.DrawFn, id: str) -> Any:
    event = _some(
        {"id": st.just(id), "title": LINES},
        kind=st.sampled_from(("opening", "launch", "offer", "holiday", "other")),
        tone=st.sampled_from(("normal", "solemn")),
        announce_days_before=st.integers(0, 365),
        special_day=_or_null(LINES),
    )
    days: Drawn = st.just({}) | _spans("starts", "ends") | st.fixed_dictionaries({"starts": _DAY})
    return {**draw(event), **draw(days)}


def written(document: object) -> bytes:
    """A document as a file."""
    return json.dumps(document, ensure_ascii=False).encode()


def plans() -> st.SearchStrategy[Plan]:
    """The plan of a drawn document."""
    return documents().map(lambda document: decode(written(document), "drawn.json"))
