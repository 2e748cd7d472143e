"""Every verb on whatever the plan holds, chosen by a number: for histories that nobody would think of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, get_args

from planner.domain.audiences import Audience
from planner.domain.business import Person, SpecialDayKind
from planner.domain.changes import SINGLES, TABLES, TableName
from planner.domain.channels import Cadence, Channel
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.goals import Decision, Goal, Progress, Review
from planner.domain.holds import Held, Hold
from planner.domain.muted import Muted
from planner.domain.noun import Amount, NotNegative, Noun, Percent, Share
from planner.domain.plan import Table
from planner.domain.posts import Format, Placement, Post, Status
from planner.domain.statistics import FollowerProfile, Statistic, StatisticsTable
from planner.domain.stretch import Stretch
from planner.domain.times import LocalTime
from planner.domain.voice import Saying
from planner.operations import (
    announcing,
    holding,
    mending,
    muting,
    nouns,
    people,
    posts,
    progress,
    proposals,
    reviewing,
    series,
    several,
    special_days,
    statistics,
    voice,
)
from planner.proposing.propose import propose
from planner.session import Session
from planner.voice.features.registry import FEATURES

FIRST = date(2026, 12, 1)
RULES = (
    "FREQ=WEEKLY;COUNT=6",
    "FREQ=DAILY;COUNT=5",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY;COUNT=3",
    "FREQ=WEEKLY;BYDAY=TU,TH",
)
SCOPES: tuple[series.Scope, ...] = get_args(series.Scope)
Verb = Callable[[Session, int], object]


def _pick(choices: Sequence[Any], n: int) -> Any:
    return choices[n % len(choices)] if choices else "none"


def _ids(session: Session, table: TableName) -> list[str]:
    rows: Table[Any] = getattr(session.plan, table)
    return [row.id for row in rows]


def _post(session: Session, n: int) -> str:
    return str(_pick(_ids(session, "posts"), n))


def _day(n: int) -> date:
    return FIRST + timedelta(days=n % 60)


def _at(n: int) -> LocalTime:
    return LocalTime.of(_day(n), f"{n % 24:02}:{n % 60:02}" if n % 3 else None)


def _repeating(session: Session, n: int) -> Post:
    with_series = [post for post in session.plan.posts if post.series]
    return with_series[n % len(with_series)] if with_series else Post("none", "")


def _occurrence(session: Session, n: int) -> date:
    post = _repeating(session, n)
    first = next((each.at.day for each in post.placements if each.at), FIRST)
    return first + timedelta(days=7 * (n % 5))


def _new(session: Session, n: int) -> Noun:
    name = f"Ğ{n} “ışık” \\ 'tek' 🎈"
    made: tuple[Noun, ...] = (
        Person(f"h{n}", name, deputises=(Stretch(_day(n), _day(n)),)),
        Goal(f"g{n}", name, target=Amount(n), audiences=tuple(_ids(session, "audiences")[:2])),
        Review(_day(n), name, tuple(Decision(f"goal:{id}", "keep") for id in _ids(session, "goals")[:1])),
        Audience(f"a{n}", name, traits={"age": ("18-29",)}),
        StatisticsTable(
            f"s{n}", name, name, "", 2000 + n % 100, "TR", rows=(Statistic(platform="x", percent=Percent(n % 101)),)
        ),
        Channel(f"c{n}", "tiktok", name, goals=tuple(_ids(session, "goals")[:1])),
        FollowerProfile(f"f{n}", _pick(_ids(session, "channels"), n), _day(n)),
        Pillar(f"k{n}", name, share=Share("0.1")),
        Campaign(f"d{n}", name, goal=next(iter(_ids(session, "goals")), None)),
        Event(f"e{n}", name, _day(n), _day(n), special_day=f"gün {n}"),
        Post(
            f"p{n}",
            name,
            pillar=next(iter(_ids(session, "pillars")[-1:]), None),
            goals=tuple(_ids(session, "goals")[:1]),
            placements=_placements(session, n),
        ),
        Hold(f"o{n}", _day(n), _day(n), name, _held(session, n)),
        Muted("post.orphan", f"post:{_post(session, n)}"),
    )
    return made[n % len(made)]


def _held(session: Session, n: int) -> tuple[Held, ...]:
    post, channel = _post(session, n), _pick(_ids(session, "channels"), n)
    return (Held(post, channel, _at(n), "draft"),) if post != "none" != channel else ()


def _placements(session: Session, n: int) -> tuple[Placement, ...]:
    return tuple(Placement(id, _pick(get_args(Format), n), _at(n)) for id in _ids(session, "channels")[: n % 3])


def _change(session: Session, n: int) -> None:
    fields: dict[TableName, dict[str, Any]] = {
        "business": {"name": f"İş {n}", "special_days": ("religious",) if n % 2 else None},
        "strategy": {"promise": f"vaat {n}"},
        "voice": {"require": (f"söz {n}",)},
        "people": {"name": f"Kişi {n}"},
        "goals": {"note": f"not {n}", "due": _day(n) if n % 2 else None, "ask_again": _day(n) if n % 3 else None},
        "reviews": {"note": f"not {n}"},
        "audiences": {"traits": {"gender": ("Men",)}},
        "statistics": {"rows": (Statistic(platform="x", percent=Percent("0.5"), margin=NotNegative(n % 9)),)},
        "channels": {"cadence": Cadence(n % 4, n % 5)},
        "follower_profiles": {"source": f"kaynak {n}"},
        "pillars": {"share": Share("0.3")},
        "campaigns": {"name": f"Dönem {n}"},
        "events": {"announce_days_before": n % 30},
        "posts": {"text": f"metin {n}", "pillar": next(iter(_ids(session, "pillars")[-(n % 2) :]), None)},
        "holds": {"why": f"sebep {n}"},
        "muted": {"reason": f"neden {n}"},
    }
    table = TABLES[n % len(TABLES)]
    id = "" if table in SINGLES else _pick(_ids(session, table), n // 7)
    nouns.change(session, table, id, typing=n % 5 == 0, **fields[table])


def _remove(session: Session, n: int) -> None:
    tables = [table for table in TABLES if table not in SINGLES]
    table = tables[n % len(tables)]
    nouns.remove(session, table, _pick(_ids(session, table), n // 7))


def _place_of(session: Session, n: int) -> tuple[str, str]:
    places = [(post.id, placement.channel) for post in session.plan.posts for placement in post.placements]
    return places[n % len(places)] if places else ("none", "none")


def _review(session: Session, n: int) -> None:
    goal, channel = _pick(_ids(session, "goals"), n), _pick(_ids(session, "channels"), n)
    decision = _pick(("keep", "change", "drop"), n)
    decisions = (Decision(f"goal:{goal}", decision, "", "x"), Decision(f"channel:{channel}", decision))
    answers = [reviewing.Answer(_pick(_ids(session, "reviews"), n), f"channel:{channel}", "no")]
    met, to_ideas = [goal] if n % 3 == 0 else [], [channel] if n % 2 else []
    reviewing.review(session, Review(_day(n), "", decisions), answers, met, to_ideas=to_ideas)


VERBS: dict[str, Verb] = {
    "add": lambda session, n: nouns.add(session, _new(session, n)),
    "change": _change,
    "remove": _remove,
    "review": _review,
    "measure": lambda s, n: progress.note_progress(s, _pick(_ids(s, "goals"), n), _day(n), Amount(n)),
    "begin": lambda s, n: progress.begin_with(s, _pick(_ids(s, "goals"), n), _day(n), Amount(n)),
    "correct": lambda s, n: progress.correct_progress(
        s, _pick(_ids(s, "goals"), n), [Progress(_day(n), Amount(n))], [Progress(_day(n + 1), Amount(n % 7))]
    ),
    "take in": lambda s, n: statistics.take_in(
        s, [StatisticsTable(f"t{n % 3}", "t", "", "", 2026, "TR")], [FollowerProfile(f"p{n % 3}", "ig", _day(n))]
    ),
    "plan for a goal": lambda s, n: mending.plan_for_goal(s, _pick(_ids(s, "goals"), n), f"hedef {n}"),
    "plan on a channel": lambda s, n: mending.plan_on(s, _pick(_ids(s, "channels"), n), f"hesap {n}"),
    "address": lambda s, n: mending.address(s, _pick(_ids(s, "audiences"), n), _pick(_ids(s, "channels"), n)),
    "announce": lambda s, n: announcing.announce(s, _pick(_ids(s, "events"), n)),
    "mark special days": lambda s, n: special_days.mark(s, get_args(SpecialDayKind)[: n % 6]),
    "make a special day an event": lambda s, n: special_days.make_event(
        s, f"bread-day:{2026 + n % 5}-10-16", date(2026 + n % 5, 10, 16)
    ),
    "type in a special day": lambda s, n: special_days.type_in(s, _pick(("school-opens", "regaip"), n)),
    "place": lambda s, n: posts.place(s, _post(s, n), Placement(_pick(_ids(s, "channels"), n // 3), at=_at(n))),
    "unplace": lambda s, n: posts.unplace(s, *_place_of(s, n)),
    "move": lambda s, n: posts.move(
        s, list({_place_of(s, n), _place_of(s, n + 1)}), _day(n), "10:15" if n % 2 else None
    ),
    "shift": lambda s, n: posts.shift(s, list({_place_of(s, n), _place_of(s, n + 1)}), timedelta(days=n % 9 - 4)),
    "change placement": lambda s, n: posts.change_placement(
        s, *_place_of(s, n), typing=n % 3 == 0, text=f"kendi metni {n}" if n % 2 else None
    ),
    "change medium": lambda s, n: posts.change_medium(s, _post(s, n), n % 2, typing=n % 3 == 0, alt=f"görsel {n}"),
    "copy": lambda s, n: posts.copy(s, _post(s, n), _day(n) if n % 2 else None),
    "schedule": lambda s, n: several.schedule(
        s, [(_post(s, each), _pick(_ids(s, "channels"), each), _at(each)) for each in (n, n + 1, n + 7)]
    ),
    "duplicate": lambda s, n: several.duplicate(s, {_post(s, each): _day(each) for each in (n, n + 1)}),
    "remove several": lambda s, n: several.remove(s, [_post(s, n), _post(s, n + 1), _post(s, n + 2)]),
    "status": lambda s, n: posts.set_status(s, [_post(s, n), _post(s, n + 1)], _pick(get_args(Status), n)),
    "mark posted": lambda s, n: posts.mark_posted(
        s, *_place_of(s, n), _at(n), "https://example.com/" if n % 2 else None
    ),
    "repeat": lambda s, n: series.repeat(s, _post(s, n), RULES[n % len(RULES)] if n % 4 else None),
    "series change": lambda s, n: series.change(
        s, _repeating(s, n).id, _occurrence(s, n), SCOPES[n % 3], text=f"tekrar {n}"
    ),
    "series move": lambda s, n: series.move(
        s, _repeating(s, n).id, _occurrence(s, n), SCOPES[n % 3], _occurrence(s, n) + timedelta(days=n % 9 - 4)
    ),
    "series remove": lambda s, n: series.remove(s, _repeating(s, n).id, _occurrence(s, n), SCOPES[n % 3]),
    "series posted": lambda s, n: series.mark_posted(
        s, _repeating(s, n).id, _occurrence(s, n), _place_of(s, n)[1], _at(n)
    ),
    "mute": lambda s, n: muting.mute(s, "cadence.gap", f"channel:{_pick(_ids(s, 'channels'), n)}", _day(n), f"n {n}"),
    "unmute": lambda s, n: muting.unmute(s, "cadence.gap", f"channel:{_pick(_ids(s, 'channels'), n)}"),
    "hand over": lambda s, n: people.hand_over(s, _pick(_ids(s, "people"), n), f"sebep {n}" if n % 2 else ""),
    "deputise": lambda s, n: people.deputise(
        s,
        _pick(_ids(s, "people"), n),
        [Stretch(_day(n), _day(n) + timedelta(days=n % 5 - 1)), Stretch(_day(3), _day(9))],
    ),
    "hold": lambda s, n: holding.hold(s, n % 40, f"sebep {n}" if n % 2 else ""),
    "resume": lambda s, n: holding.resume(s, _pick(_ids(s, "holds"), n)),
    "add an example": lambda s, n: voice.add_example(s, f"örnek {n % 9}"),
    "remove an example": lambda s, n: voice.remove_example(s, _pick(s.plan.voice.examples, n)),
    "say who we are": lambda s, n: voice.set_sayings(
        s,
        [Saying(f"söz {n % 4}", f"böyle {n}" if n % 3 else ""), *map(Saying, s.plan.voice.words[n % 2 :])],
        typing=n % 3 == 0,
    ),
    "dismiss": lambda s, n: voice.dismiss(s, "voice.habit" if n % 2 else "voice.likeness", _post(s, n)),
    "unhear": lambda s, n: voice.unhear(s, FEATURES[n % len(FEATURES)].name),
    "hear again": lambda s, n: voice.hear_again(s, _pick(s.plan.voice.unheard, n)),
    # Stopped at once: it takes what is at hand, the same on every computer.
    "fix": lambda s, n: proposals.apply(s, propose(s.plan, _day(n), seconds=0), open_slots=n % 2 == 0),
}
