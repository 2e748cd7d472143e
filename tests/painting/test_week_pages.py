from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from planner.domain.plan import Plan
from planner.layout.agenda import agenda
from planner.painting.agenda_rows import TYPE
from planner.painting.badges import badges_of
from planner.painting.chips import Setting
from planner.painting.week_pages import WeekPages
from tests.builders import business, channel, day, event, person, pillar, plan, post
from tests.painting.contents import A4, content
from tests.painting.pictures import said


def pages(whole: Plan, language: str = "en") -> WeekPages:
    given = content(whole, language=language)
    (week,) = agenda(given.days, given.labels, given.first, given.last, "mon")
    return WeekPages(given, week, A4, Setting(TYPE, language, badges_of(whole.channels), {}))


def texts(of: WeekPages) -> list[str]:
    return [text for page in of.pages for text in said(partial(page.paint, number=1, total=1))]


def bakery(**fields: Any) -> Plan:
    return plan(
        business(name="Fırın Güneş"),
        channel("ig"),
        channel("fb", "facebook"),
        person("mert", name="Mert"),
        person("ayse"),
        pillar("tips", name="Ekmek bilgisi"),
        event("kandil", "2026-12-10", title="Kandil gecesi"),
        post("maya", "2026-12-08T09:30", title="Ekşi maya nedir?", **fields),
    )


def test_an_entry_says_everything() -> None:
    told = texts(
        pages(
            bakery(
                text="Mayamız 12 yaşında. 🥐\n\nhttps://example.com/maya",
                author="mert",
                pillar="tips",
                format="reel",
                link="https://example.com/tarif",
                media=[{"path": "maya.jpg"}],
            )
        )
    )
    for text in (
        "7–13 December 2026",
        "Fırın Güneş",
        "Tuesday 8 December",
        "09:30",
        "IG",
        "Ekşi maya nedir?",
        "Approved · Mert · Ekmek bilgisi · reel",
        "Mayamız 12 yaşında. 🥐",
        "https://example.com/maya",
        "https://example.com/tarif",
        "Pictures: maya.jpg",
        "Notes",
    ):
        assert text in told, text


def test_an_event_on_a_day_without_posts_is_told_with_its_day() -> None:
    assert "Kandil gecesi, 10 December 2026" in texts(pages(bakery()))


def test_a_long_text_flows_over_pages_below_its_day_and_title() -> None:
    sentences = [f"Bu cümle {number} numaralıdır." for number in range(150)]
    found = pages(bakery(text="\n".join(sentences)))
    assert len(found.pages) >= 3
    told = texts(found)
    assert [text for text in told if text in sentences] == sentences
    assert told.count("Ekşi maya nedir?") == len(found.pages)
    assert told.count("continued") == len(found.pages) - 1
    assert told.count("09:30") == 1


@pytest.mark.parametrize("number", [0, 1, 12])
def test_days_know_their_page(number: int) -> None:
    whole = bakery(text="Uzun bir satır.\n" * 45 * number)
    found = pages(plan(*whole.channels, *whole.posts, post("late", "2026-12-12T09:00", title="Cumartesi")))
    last = found.pages_of_days[day("2026-12-12")]
    assert "Cumartesi" in said(lambda canvas: found.pages[last].paint(canvas, 1, 1))
    assert found.pages_of_days[day("2026-12-08")] == 0


def test_turkish_pages_speak_turkish_dates() -> None:
    told = texts(pages(bakery(), "tr"))
    assert "7–13 Aralık 2026" in told
    assert "8 Aralık Salı" in told
