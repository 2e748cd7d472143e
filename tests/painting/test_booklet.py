from __future__ import annotations

from planner.domain.plan import Plan
from planner.layout.links import Bookmark
from planner.painting.booklet import Booklet, Part, booklet
from planner.painting.month_page import MonthPage
from planner.painting.rest_pages import RestPage
from planner.painting.week_pages import WeekPage
from tests.builders import business, campaign, channel, event, plan, post
from tests.painting.contents import A4, content
from tests.painting.pictures import said


def bound(whole: Plan, *parts: Part, first: str = "2026-12-01", last: str = "2026-12-31") -> Booklet:
    return booklet(content(whole, first, last), parts, A4)


def texts(made: Booklet, number: int) -> list[str]:
    return said(lambda canvas: made.pages[number - 1].paint(canvas, number, len(made.pages)))


def busy(per_day: int, title: str = "Bir fırının bütün bir günü, sabahtan akşama") -> Plan:
    posts = [
        post(
            f"p{number}",
            f"2026-12-09T{8 + number // 4:02}:{number % 4 * 15:02}",
            title=f"{title} {number}",
            text="Metin.",
        )
        for number in range(per_day)
    ]
    return plan(business(name="Fırın Güneş"), channel(), *posts)


def test_parts_stand_in_the_order_in_which_they_are_asked_for_and_once() -> None:
    kinds = {MonthPage: "M", WeekPage: "W", RestPage: "R"}

    def order(*parts: Part) -> str:
        return "".join(kinds[type(page)] for page in bound(busy(2), *parts, last="2027-01-31").pages)

    assert order("month", "week") == "MMW"
    assert order("week", "month", "week") == "WMM"
    assert order("month") == "MM"


def test_a_month_is_landscape_and_a_week_upright() -> None:
    assert [page.size for page in bound(busy(1), "month", "week").pages] == [(A4[1], A4[0]), A4]


def test_what_does_not_fit_is_carried_to_the_week_with_its_page() -> None:
    made = bound(busy(30), "month", "week")
    (more,) = [text for text in texts(made, 1) if text.startswith("+")]
    number, _, page = more.removeprefix("+").partition(", p. ")
    assert int(number) > 10
    assert "Wednesday 9 December" in texts(made, int(page))


def test_without_week_pages_the_rest_of_a_month_follows_it() -> None:
    made = bound(busy(30), "month")
    assert [type(page) for page in made.pages] == [MonthPage, RestPage]
    assert any(text.startswith("+") and text.endswith(", p. 2") for text in texts(made, 1))
    told = " ".join(texts(made, 2))
    assert "December 2026, continued" in told
    assert all(f"akşama {number}" in told for number in range(30))


def test_a_title_shortened_in_the_month_is_told_whole_after_it() -> None:
    title = "Bir fırının bütün bir günü, sabahın dördünden akşama kadar, " * 4
    told = " ".join(" ".join(texts(bound(busy(1, title), "month"), 2)).split())
    assert " ".join(title.split()) in told


def test_a_month_that_shows_everything_is_alone() -> None:
    assert len(bound(busy(3, "Simit"), "month").pages) == 1


def test_events_and_campaigns_too_many_for_their_day_are_told_after_it() -> None:
    labels = [event(f"e{number}", "2026-12-09", title=f"Etkinlik {number} sokakta") for number in range(12)]
    campaigns = [
        campaign(f"c{number}", name=f"Çok uzun adıyla {number}. dönem", starts="2026-12-08", ends="2026-12-20")
        for number in range(6)
    ]
    made = bound(plan(channel(), post("p", "2026-12-09T09:00"), *labels, *campaigns), "month")
    told = [*texts(made, 1), *texts(made, 2)]
    assert all(any(text == each.title for text in told) for each in labels)
    assert all(any(text == each.name for text in told) for each in campaigns)


def test_bookmarks_are_months_with_their_weeks() -> None:
    whole = plan(channel(), post("a", "2026-12-30T09:00"), post("b", "2027-01-06T09:00"))
    both = bound(whole, "month", "week", last="2027-01-31").bookmarks
    assert both == (
        Bookmark("December 2026", 1, (Bookmark("28 December 2026 – 3 January 2027", 3),)),
        Bookmark("January 2027", 2, (Bookmark("4–10 January 2027", 4),)),
    )
    assert [(mark.title, mark.page) for mark in bound(whole, "week", last="2027-01-31").bookmarks] == [
        ("December 2026", 1),
        ("January 2027", 2),
    ]


def test_the_title_names_the_span_and_the_business() -> None:
    assert bound(busy(1), "month").title == "December 2026 · Fırın Güneş"
    assert bound(busy(1), "month", last="2027-01-31").title == "December 2026 – January 2027 · Fırın Güneş"
    assert bound(busy(1), "month", first="2026-12-05", last="2026-12-20").title == "5–20 December 2026 · Fırın Güneş"
    assert bound(plan(channel()), "month").title == "December 2026"


def test_nothing_to_print_is_a_page_that_says_so() -> None:
    made = bound(plan(channel()), "week")
    assert len(made.pages) == 1
    assert "Nothing is planned in this time." in texts(made, 1)


def test_a_plan_without_anything_has_its_month() -> None:
    assert "December 2026" in texts(bound(Plan(), "month", "week"), 1)
