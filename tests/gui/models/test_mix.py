"""The mix in words, and the post that it asks for."""

from __future__ import annotations

from planner.checks.memo import Memo
from planner.domain.plan import Plan
from planner.gui.models.mix import begun, in_words, mix_of
from planner.text import speak
from tests.builders import business, channel, day, pillar, plan, post
from tests.checks.asking import found
from tests.gui.conftest import TODAY

PILLARS = (pillar("know", name="Know-how", share=0.6), pillar("sell", "promotional", name="Offers"))


def whole(*more: object) -> Plan:
    return plan(business(promotional_share_max=0.25), channel(), *PILLARS, *more)  # type: ignore[arg-type]


def test_months_around_that_of_tomorrow() -> None:
    mix = mix_of(whole(), day("2026-12-31"), Memo(), 1, 1)
    assert [speak(each.month, "en") for each in mix.months] == ["December 2026", "January 2027", "February 2027"]
    (month,) = mix_of(whole(), TODAY, Memo()).months
    assert speak(month.month, "en") == "December 2026"
    assert [(bar.name, bar.ceiling) for bar in month.bars] == [("Know-how", None), ("Offers", 0.25)]


def test_what_the_check_finds_is_off_and_nothing_else() -> None:
    def is_off(share: float, count: int, total: int) -> bool:
        posts = [post(f"p{each}", "2026-12-10", pillar="a" if each < count else None) for each in range(total)]
        asked = plan(channel(), pillar("a", share=share), *posts)
        (month,) = mix_of(asked, TODAY, Memo()).months
        assert bool(found("mix.pillar", *asked.pillars, *asked.channels, *posts)) == month.bars[0].off
        return month.bars[0].off

    # 40 is exactly 15 off 55, which floating numbers do not see.
    assert not is_off(0.55, 2, 5)
    assert is_off(0.56, 2, 5)
    assert not is_off(1, 0, 4)
    assert is_off(1, 0, 5)


def test_the_ceiling_holds_for_all_that_sell_together() -> None:
    sellers = pillar("a", "promotional", name="Loaves", share=0.2), pillar("b", "promotional", name="Loaves")
    posts = post("p1", "2026-12-10", pillar="a"), post("p2", "2026-12-10", pillar="b"), post("p3", "2026-12-10")
    mix = mix_of(plan(business(promotional_share_max=0.25), channel(), *sellers, *posts), TODAY, Memo())
    assert [(bar.posts, bar.ceiling) for bar in mix.months[0].bars] == [(1, None), (1, None), (2, 0.25)]
    assert speak(in_words(mix), "en") == (
        "December 2026: “Loaves” 1 of 3, wanted 20%, “Loaves” 1 of 3, and Promotional together 2 of 3, 25% at most."
    )


def test_it_is_said_in_words() -> None:
    mix = mix_of(whole(post("p1", "2026-12-10", pillar="know"), post("p2", "2026-12-11")), TODAY, Memo(), 0, 1)
    assert speak(in_words(mix), "en") == (
        "December 2026: “Know-how” 1 of 2, wanted 60% and “Offers” 0 of 2, 25% at most. "
        "January 2027: “Know-how” 0 of 0, wanted 60% and “Offers” 0 of 0, 25% at most."
    )


def test_a_post_begins_tomorrow_on_a_channel_that_is_open() -> None:
    made = begun(whole(), PILLARS[0], "New post", TODAY, None)
    assert (made.pillar, made.status, made.placements[0].channel) == ("know", "draft", "ig")
    assert made.placements[0].at is not None
    assert made.placements[0].at.day == day("2026-12-09")
    idea = begun(plan(*PILLARS), PILLARS[0], "New post", TODAY, None)
    assert (idea.status, idea.placements) == ("idea", ())
