"""A plan with more of everything than anybody should have."""

from __future__ import annotations

from msgspec.structs import replace

from planner.domain.goals import Review
from planner.domain.plan import Plan, table_of
from planner.domain.strategy import Strategy
from planner.domain.voice import Avoided, Band, Saying, VoiceGuide
from tests.benchmarks.busy import busy_year
from tests.builders import audience, channel, goal, made

_LONG = "Hafta sonu kahvaltı masalarının tamamını iki şubede birden önceden ayırtılmış olarak doldurmak"
_PLATFORMS = ("youtube", "tiktok", "pinterest", "linkedin", "threads", "whatsapp", "google_business")
_TRAITS = {"gender": ["Women"], "mahalle": ["Moda"]}
_AGES = ("18-29", "30-49", "50-64", "65+")


def overfull_plan(language: str) -> Plan:
    """The busy year with twelve goals, ten audiences, ten channels, twenty reviews and a long voice guide; in English
    it is at home in the United States, of which there are more figures.
    """
    plan = busy_year()
    country = "TR" if language == "tr" else "US"
    audiences = [
        audience(
            f"a{number}",
            name=f"Mahallenin {number + 1}. sokağında oturan ve sabahları uğrayan komşular",
            traits={"age": list(_AGES[: number % 4 + 1]), "gender": ["Women"], "mahalle": ["Moda"]}
            if number % 3
            else {},
            country=country,
        )
        for number in range(10)
    ]
    goals = [
        goal(
            f"g{number}",
            title=f"{_LONG}, {number + 1}",
            metric="önceden ayırtılan kahvaltı masası",
            baseline=120_000 + number,
            target=250_000.5,
            starts="2026-11-01",
            due="2027-06-30",
            audiences=[each.id for each in audiences[: number % 5]],
            progress=[{"on": f"2026-12-{day:02}", "value": 120_000 + 900 * day} for day in range(1, 29, 3)],
            state=("active", "active", "met", "dropped")[number % 4],
        )
        for number in range(12)
    ]
    reviews = [
        made(
            Review,
            on=f"{2024 + number // 12}-{number % 12 + 1:02}-01",
            note=_LONG * 3,
            decisions=[
                {"subject": f"goal:g{each}", "decision": "change", "why": _LONG, "change": _LONG, "done": "partly"}
                for each in range(12)
            ],
        )
        for number in range(20)
    ]
    more = [
        channel(each, each, why=_LONG, goals=["g0", "g1"], audiences=["a1", "a2"], min_per_week=3, hours_per_post=0.5)
        for each in _PLATFORMS
    ]
    words = ("sıcak", "sade", "sabırlı", "komşuca", "cömert")
    voice = VoiceGuide(
        words=words,
        emoji=Band(0, 2),
        avoid=tuple(Avoided(f"{number}. kaçırılmayacak fırsat", _LONG) for number in range(40)),
        require=tuple(f"#{_LONG.split()[number % 9]}{number}" for number in range(15)),
        examples=tuple(f"{number}. {_LONG}. {_LONG}." for number in range(30)),
        sayings=tuple(Saying(word, _LONG, f"{_LONG}, {_LONG}") for word in words),
        unheard=("emoji", "exclamations", "hashtags"),
    )
    sentences = dict.fromkeys(Strategy.__struct_fields__, _LONG * 2)
    return replace(
        plan,
        business=replace(plan.business, country=country, language=language),
        strategy=made(Strategy, **sentences),
        voice=voice,
        goals=table_of(goals),
        audiences=table_of(audiences),
        reviews=table_of(reviews),
        channels=table_of([*plan.channels, *more]),
    )
