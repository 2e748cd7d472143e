"""A small plan in which every noun stands at least once, and every kind of mention of one thing by another."""

from __future__ import annotations

from datetime import date

from planner.domain.audiences import Audience
from planner.domain.business import Business, Person
from planner.domain.channels import Cadence, Channel, Slot
from planner.domain.content import Campaign, Event, Pillar
from planner.domain.goals import Decision, Goal, Progress, Review
from planner.domain.holds import Held, Hold
from planner.domain.muted import Muted
from planner.domain.noun import Amount, NotNegative, Percent, Share
from planner.domain.plan import Plan, table_of
from planner.domain.posts import FromSeries, Medium, Placement, Post, Series
from planner.domain.statistics import FollowerGroup, FollowerProfile, Statistic, StatisticsTable
from planner.domain.strategy import Strategy
from planner.domain.stretch import Stretch
from planner.domain.times import LocalTime
from planner.domain.voice import Avoided, Band, Saying, VoiceGuide


def whole_plan() -> Plan:
    """The plan of a bakery in December 2026."""
    return Plan(
        business=Business(
            name="Fırın Güneş",
            country="TR",
            language="tr",
            time_zone="Europe/Istanbul",
            hours_per_week=NotNegative("7.5"),
            reviewed_on=date(2026, 11, 2),
            service_hours={"mon": ("08:00-13:00", "14:00-18:00"), "sat": ("09:00-24:00",)},
            special_days=("public", "religious"),
        ),
        strategy=Strategy(
            "Mahallenin fırınıyız.",
            "Kahvaltıyı evde kurmak istemeyen komşulara.",
            "Ekmek sabah pişer, akşama kalmaz.",
            "Yarışmayız, indirim bağırmayız.",
        ),
        people=table_of(
            (
                Person("ayse", "Ayşe", "editor"),
                Person("mert", "Mert", deputises=(Stretch(date(2026, 12, 24), date(2027, 1, 2)),)),
            )
        ),
        goals=table_of(
            (
                Goal(
                    "g1",
                    "200 kahvaltı",
                    "sales",
                    "reservations",
                    Amount(80),
                    Amount(200),
                    date(2026, 11, 1),
                    date(2027, 2, 28),
                    NotNegative(2),
                    ("women",),
                    progress=(Progress(date(2026, 12, 1), Amount("95.5")),),
                ),
                Goal("g2", "Mahalle bizi tanısın", metric="kapıdan giren", ask_again=date(2026, 12, 29)),
            )
        ),
        reviews=table_of(
            (
                Review(
                    date(2026, 11, 2),
                    "",
                    (
                        Decision("goal:g1", "keep"),
                        Decision("channel:x", "change", "yoruyor", "haftada en fazla yedi", "partly", "unclear"),
                    ),
                ),
            )
        ),
        audiences=table_of(
            (Audience("women", "Kadınlar", "TR", traits={"gender": ("Women",)}), Audience("all", "Herkes"))
        ),
        statistics=table_of((_statistics(),)),
        channels=table_of(
            (
                Channel(
                    "ig",
                    "instagram",
                    "@firingunes",
                    "Tezgâh görünsün",
                    NotNegative("0.75"),
                    ("g1",),
                    ("women", "all"),
                    date(2026, 11, 1),
                    pauses=(Stretch(date(2027, 1, 1), date(2027, 1, 2)),),
                    cadence=Cadence(3, 5, 1, NotNegative(6)),
                    slots=(Slot("mon", "09:30"),),
                ),
                Channel(
                    "x", "x", "@firingunes", goals=("g1", "g2"), audiences=("all",), cadence=Cadence(max_per_week=7)
                ),
                Channel("fb", "facebook", "Fırın Güneş", story_cadence=Cadence(1, None)),
            )
        ),
        follower_profiles=table_of(
            (
                FollowerProfile(
                    "f1",
                    "ig",
                    date(2026, 12, 1),
                    "gender",
                    "telefondan",
                    (
                        FollowerGroup(gender="women", age="25-34", percent=Percent("42.5")),
                        FollowerGroup(gender="men", age="25-34", percent=Percent(40)),
                    ),
                ),
            )
        ),
        pillars=table_of(
            (
                Pillar("tips", "Ekmek bilgisi", "informative", Share("0.6")),
                Pillar("ads", "Tezgâhtan", "promotional", Share("0.2")),
            )
        ),
        campaigns=table_of((Campaign("newyear", "Yılbaşı", date(2026, 12, 10), date(2026, 12, 31), "g1"),)),
        events=table_of(
            (
                Event("open2", "İkinci şube", date(2026, 12, 19), date(2026, 12, 19), "opening", "normal", 14),
                Event(
                    "kandil", "Regaip Kandili", date(2026, 12, 10), date(2026, 12, 10), "holiday", special_day="regaip"
                ),
            )
        ),
        posts=table_of(_posts()),
        holds=table_of((_hold(),)),
        voice=VoiceGuide(
            ("sıcak", "sade"),
            "formal",
            "we",
            Band(0, 2),
            Band(0, 3),
            1,
            False,
            22,
            (Avoided("kaçırmayın", "bekleriz"),),
            ("fırın",),
            ("Mayamız on iki yaşında.",),
            "avoid",
            False,
            (Saying("sıcak", "Gelin, çay hazır.", "Ziyaretiniz beklenmektedir."),),
            ("digits",),
        ),
        muted=table_of(
            (
                Muted("cadence.gap", "channel:ig", date(2026, 12, 31), "sabah ve öğle"),
                Muted("post.orphan", "post:p3"),
                Muted("editor.many_hands", "plan"),
            )
        ),
    )


def at(text: str) -> LocalTime:
    """The time written so."""
    time = LocalTime.parsed(text)
    assert time is not None
    return time


def _statistics() -> StatisticsTable:
    return StatisticsTable(
        "s1",
        "Mahalle anketi",
        "Fırın Güneş",
        "https://example.com/anket",
        2026,
        "TR",
        "Dükkâna uğrayan yetişkinler",
        "use",
        (
            Statistic(platform="instagram", percent=Percent("61.5"), base=118, margin=NotNegative(9)),
            Statistic(platform="instagram", trait="gender", value="Women", percent=Percent(68), base=70),
            Statistic(platform="x", percent=Percent(0)),
        ),
    )


def _hold() -> Hold:
    held = (Held("p3", "ig", at("2026-12-09T10:00"), "draft"),)
    return Hold("hold1", date(2026, 12, 8), date(2026, 12, 10), "Yas günü", held)


def _posts() -> tuple[Post, ...]:
    return (
        Post(
            "p1",
            "Ekşi maya nedir?",
            "Mayamız 12 yaşında. 🍞\nHer sabah besleriz.",
            "approved",
            "tips",
            "newyear",
            ("g1", "g2"),
            ("women",),
            "open2",
            "mert",
            "https://example.com/maya",
            (Medium("maya/bir.jpg", "Kavanozda maya", "customer", "Elif, sözlü"),),
            ("maya", "ekmek"),
            True,
            "ışık gündüz",
            (
                Placement("ig", "post", at("2026-12-01T09:30")),
                Placement("x", "post", at("2026-12-02T12:00"), "Mayamız 12 yaşında."),
            ),
            Series("FREQ=WEEKLY;COUNT=8", (date(2026, 12, 15), date(2026, 12, 16))),
        ),
        Post(
            "p2",
            "Susam",
            "Susamı böyle yapıştırırız.",
            "posted",
            "ads",
            None,
            ("g1",),
            ("all",),
            author="ayse",
            placements=(
                Placement(
                    "fb", "reel", at("2026-12-03T18:00"), None, at("2026-12-03T18:05"), "https://example.com/susam"
                ),
            ),
            from_series=FromSeries("p1", date(2026, 12, 3)),
        ),
        Post(
            "p3",
            "Kış çorbaları",
            placements=(Placement("ig", at=at("2026-12-11")), Placement("fb", "story", at("2026-12-11T08:00"))),
        ),
        Post("p4", "Bir gün anlatılacak"),
        Post(
            "p5",
            "Ayın son cuması",
            "Ayın son cuması pide var.",
            "draft",
            "ads",
            goals=("g1",),
            audiences=("women",),
            placements=(Placement("fb", "post", at("2026-12-25T10:00")),),
            series=Series("FREQ=MONTHLY;BYDAY=-1FR"),
        ),
    )
