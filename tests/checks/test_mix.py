"""The mix of posts in a month, and on a channel."""

from __future__ import annotations

from planner.domain.posts import Post
from planner.text import speak
from tests.builders import business, channel, pillar, post
from tests.checks.asking import days_of, found, span

PILLARS = (pillar("tips", share=0.4), pillar("ads", "promotional"))


def month(*pillars: str | None, first_day: int = 1) -> tuple[Post, ...]:
    """Posts of these pillars, one a day from the first of December 2026."""
    return tuple(
        post(f"p{number}", f"2026-12-{number:02}T09:00", pillar=pillar)
        for number, pillar in enumerate(pillars, start=first_day)
    )


def test_too_much_advertising() -> None:
    posts = month("ads", "tips", "ads", None, "tips")
    (finding,) = found("mix.promotional", channel(), *PILLARS, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (4, "warning", "plan")
    assert days_of(finding) == ("2026-12-01", "2026-12-31")
    assert finding.posts == ("p1", "p3")
    assert finding.evidence == {"count": 2, "of": 5, "share": 0.4, "limit": 0.2}
    assert speak(finding.message, "en") == "December 2026: 2 of 5 posts are promotional. You allow 20% at most."


def test_just_as_much_advertising_as_allowed() -> None:
    assert found("mix.promotional", channel(), *PILLARS, *month("ads", "tips", "tips", None, "tips")) == []
    # 0.3 of 10 is 3, to the last digit.
    ten = month("ads", "ads", "ads", *["tips"] * 7)
    assert found("mix.promotional", business(promotional_share_max=0.3), channel(), *PILLARS, *ten) == []
    assert len(found("mix.promotional", business(promotional_share_max=0.299999), channel(), *PILLARS, *ten)) == 1


def test_four_posts_say_nothing_about_shares() -> None:
    assert found("mix", channel(), *PILLARS, *month("ads", "tips", "ads", None)) == []


def test_a_post_on_two_channels_is_one_of_the_month() -> None:
    channels = (channel("ig"), channel("fb", "facebook"))
    four = month("ads", "tips", "ads")
    both = post("p4", "2026-12-04T09:00", "ig", "fb", pillar="tips")
    assert found("mix.promotional", *channels, *PILLARS, *four, both) == []


def test_a_month_that_touches_the_span_is_looked_at_whole() -> None:
    posts = month("ads", "tips", "ads", None, "tips")
    assert len(found("mix.promotional", channel(), *PILLARS, *posts, over=span("2026-12-31", "2027-01-01"))) == 1
    assert found("mix.promotional", channel(), *PILLARS, *posts, over=span("2027-01-01", "2027-01-02")) == []


def test_a_pillar_off_its_target() -> None:
    # 1 of 5 against 0.4 is 0.2 off; a post without a pillar is one of the 5.
    (finding,) = found("mix.pillar", channel(), *PILLARS, *month("tips", "ads", "ads", None, None))
    assert (finding.severity, finding.subject) == ("hint", "pillar:tips")
    assert days_of(finding) == ("2026-12-01", "2026-12-31")
    assert finding.posts == ("p1",)
    assert finding.evidence == {"count": 1, "of": 5, "share": 0.2, "target": 0.4}
    assert speak(finding.message, "en") == "December 2026: 1 of 5 posts is “Pillar tips”. You wanted 40%."


def test_a_pillar_just_near_its_target() -> None:
    # 5 of 20 against 0.4 is exactly 0.15 off, and 11 of 20 too.
    few = month(*["tips"] * 5, *["ads"] * 15)
    many = month(*["tips"] * 11, *["ads"] * 9)
    assert found("mix.pillar", channel(), *PILLARS, *few) == []
    assert found("mix.pillar", channel(), *PILLARS, *many) == []
    assert len(found("mix.pillar", channel(), *PILLARS, *month(*["tips"] * 12, *["ads"] * 8))) == 1


def test_three_advertisements_in_a_row() -> None:
    (finding,) = found("mix.run", channel(), *PILLARS, *month("tips", "ads", "ads", "ads", "ads", "tips"))
    assert (finding.severity, finding.subject) == ("hint", "channel:ig")
    assert days_of(finding) == ("2026-12-02", "2026-12-05")
    assert finding.posts == ("p2", "p3", "p4", "p5")
    assert finding.evidence == {"count": 4}
    assert speak(finding.message, "en") == "Instagram: 4 promotional posts in a row."


def test_two_advertisements_in_a_row() -> None:
    assert found("mix.run", channel(), *PILLARS, *month("ads", "ads", "tips", "ads", "ads")) == []


def test_advertisements_in_a_row_on_different_channels() -> None:
    posts = (*month("ads", "ads"), post("p3", "2026-12-03T09:00", "fb", pillar="ads"))
    assert found("mix.run", channel(), channel("fb", "facebook"), *PILLARS, *posts) == []


def test_a_run_belongs_to_the_span_of_its_third_post() -> None:
    posts = month("ads", "ads", "ads", "tips")
    assert len(found("mix.run", channel(), *PILLARS, *posts, over=span("2026-12-03", "2026-12-09"))) == 1
    assert found("mix.run", channel(), *PILLARS, *posts, over=span("2026-12-04", "2026-12-09")) == []
    assert found("mix.run", channel(), *PILLARS, *posts, over=span("2026-12-01", "2026-12-02")) == []
