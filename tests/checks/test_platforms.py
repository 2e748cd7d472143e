"""Hours, channels that are kept alive or not, audiences that are addressed or not."""

from __future__ import annotations

import pytest

from planner.domain.channels import Channel
from planner.domain.posts import Post
from planner.text import speak
from tests.builders import audience, business, channel, placement, post, review, statistics
from tests.checks.asking import days_of, found, span

FACEBOOK = channel("fb", "facebook", hours_per_post=0.5)


def test_more_work_than_the_week_holds() -> None:
    posts = (
        post("p1", "2026-12-07T09:00", "ig", "fb"),
        post("talk", "2026-12-13", format="interaction"),
        post("p2", "2026-12-15T09:00", "ig", "fb"),
        post("p3", "2026-12-15T12:00"),
        post("p4", "2026-12-30"),
    )
    (finding,) = found(
        "platform.capacity", business(hours_per_week=1.9), channel(hours_per_post=0.75), FACEBOOK, *posts
    )
    assert (finding.mistake, finding.severity, finding.subject) == (2, "warning", "plan")
    assert days_of(finding) == ("2026-12-07", "2026-12-20")
    assert finding.posts == ("p1", "talk", "p2", "p3")
    assert finding.evidence == {
        "weeks": [
            {"from": "2026-12-07", "posts": 3, "replies": 0, "hours": 2},
            {"from": "2026-12-14", "posts": 3, "replies": 0, "hours": 2},
        ],
        "limit": 1.9,
    }
    assert speak(finding.message, "en") == (
        "2 weeks in a row hold too much work, up to 2 h a week. You have set 1 h 54 min aside."
    )


def test_full_weeks_apart_are_two_findings() -> None:
    posts = (post("p1", "2026-12-07"), post("p2", "2026-12-21"))
    full = found("platform.capacity", business(hours_per_week=1), channel(hours_per_post=2), *posts)
    assert [days_of(finding) for finding in full] == [("2026-12-07", "2026-12-13"), ("2026-12-21", "2026-12-27")]


def test_just_as_much_work_as_the_week_holds() -> None:
    three = [post(f"p{number}", f"2026-12-0{number}") for number in (1, 2, 3)]
    assert found("platform.capacity", business(hours_per_week=0.6), channel(hours_per_post=0.2), *three) == []
    (finding,) = found("platform.capacity", business(hours_per_week=0.59), channel(hours_per_post=0.2), *three)
    assert speak(finding.message, "en") == ("The week of 30 November holds 36 min of work. You have set 35 min aside.")
    assert found("platform.capacity", channel(hours_per_post=0.2), *three) == []


def test_a_week_that_touches_the_span_is_looked_at_whole() -> None:
    three = [post(f"p{number}", f"2026-12-0{number}") for number in (1, 2, 3)]
    things = (business(hours_per_week=0.5), channel(hours_per_post=0.2), *three)
    assert len(found("platform.capacity", *things, over=span("2026-12-05", "2026-12-10"))) == 1
    assert found("platform.capacity", *things, over=span("2026-12-07", "2026-12-10")) == []


def posted(*days: str) -> list[Post]:
    """Posts that went out on these days."""
    return [post(f"p{number}", day, status="posted") for number, day in enumerate(days)]


# Seen on 1 December, the last four full weeks begin on 2, 9, 16 and 23 November.
FOUR_WEEKS = ("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24")


def test_a_channel_that_is_not_kept_up() -> None:
    planned = [post("planned", "2026-11-25")]
    (finding,) = found("platform.not_kept", channel(min_per_week=3), *posted(*FOUR_WEEKS, *FOUR_WEEKS), *planned)
    assert (finding.mistake, finding.severity, finding.subject) == (2, "warning", "channel:ig")
    assert days_of(finding) == ("2026-11-02", "2026-11-29")
    assert len(finding.posts) == 8
    assert finding.evidence["weeks"][0] == {"from": "2026-11-02", "count": 2}
    assert (len(finding.evidence["weeks"]), finding.evidence["limit"]) == (4, 3)
    assert finding.source == "buffer-instagram-2025"
    assert speak(finding.message, "en") == (
        "Instagram: in 4 of the last 4 weeks you posted less than the 3 a week that you planned."
    )


def test_a_channel_that_was_kept_up_every_second_week() -> None:
    assert found("platform.not_kept", channel(min_per_week=1), *posted(*FOUR_WEEKS[:2])) == []
    assert len(found("platform.not_kept", channel(min_per_week=1), *posted(*FOUR_WEEKS[:1]))) == 1
    assert found("platform.not_kept", channel(), *posted(*FOUR_WEEKS[:1])) == []


@pytest.mark.parametrize(
    "excused",
    [
        channel(min_per_week=1, active_from="2026-11-10"),
        channel(min_per_week=1, active_to="2026-11-30"),
        channel(
            min_per_week=1,
            pauses=[{"from": "2026-11-08", "to": "2026-11-09"}],
        ),
    ],
)
def test_weeks_outside_the_active_time_or_paused_are_not_held_against_it(excused: Channel) -> None:
    assert found("platform.not_kept", excused) == []
    assert len(found("platform.not_kept", channel(min_per_week=1))) == 1


def test_stories_do_not_keep_a_channel_up() -> None:
    stories = [post(f"s{day}", day, status="posted", format="story") for day in FOUR_WEEKS]
    assert len(found("platform.not_kept", channel(min_per_week=1), *stories)) == 1


def test_a_trial_that_nobody_ended() -> None:
    tried = channel(trial_until="2026-11-30")
    earlier = review("2026-11-29", ig="keep")
    (finding,) = found("platform.trial_ended", tried, earlier)
    assert (finding.mistake, finding.severity, finding.subject) == (2, "warning", "channel:ig")
    assert finding.evidence == {"trial_until": "2026-11-30"}
    assert speak(finding.message, "en") == ("Instagram: the trial ended on 30 November 2026, and nothing is decided.")


def test_a_trial_that_goes_on_or_was_decided() -> None:
    assert found("platform.trial_ended", channel(trial_until="2026-12-01")) == []
    assert found("platform.trial_ended", channel(trial_until="2026-11-30"), review("2026-11-30", ig="keep")) == []
    assert found("platform.trial_ended", channel(trial_until="2026-11-30"), review("2026-12-01", ig="drop")) == []
    assert found("platform.trial_ended", channel(trial_until="2026-10-30", active_to="2026-11-30")) == []
    about_another = (channel("fb", "facebook"), review("2026-12-01", fb="drop"))
    assert len(found("platform.trial_ended", channel(trial_until="2026-11-30"), *about_another)) == 1


def test_a_channel_on_which_nothing_is_planned() -> None:
    posts = (post("p1", "2026-12-29"), post("p2", "2026-12-03", status="idea"), post("p3", "2026-12-03", "fb"))
    (finding,) = found("platform.dormant", channel(), FACEBOOK, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (2, "warning", "channel:ig")
    assert days_of(finding) == ("2026-12-01", "2026-12-28")
    assert speak(finding.message, "en") == "Instagram: nothing is planned in the coming 4 weeks."
    assert found("platform.dormant", channel(), FACEBOOK, *posts, post("p4", "2026-12-28")) == []


def test_a_channel_that_rests_is_not_dormant() -> None:
    over = {"from": "2026-11-01", "to": "2026-12-28"}
    assert found("platform.dormant", channel(pauses=[over])) == []
    assert found("platform.dormant", channel(active_to="2026-11-30")) == []
    assert found("platform.dormant", channel(active_from="2026-12-29")) == []
    assert len(found("platform.dormant", channel(active_from="2026-12-28"))) == 1
    assert len(found("platform.dormant", channel(pauses=[{**over, "to": "2026-12-27"}]))) == 1


def both(number: int, same: bool = True) -> Post:
    """A post on two channels, with one text or with two."""
    day = f"2026-12-{number:02}"
    text = None if same else "Here it reads another way"
    return post(
        f"p{number}",
        placements=[placement(day), placement(day, "fb", text=text and f"{text}, {number}")],
        text=f"Text {number}",
    )


def test_two_channels_that_say_the_same() -> None:
    posts = [both(number, same=number > 1) for number in range(1, 6)]
    (finding,) = found("platform.twin", channel(), FACEBOOK, *posts)
    assert (finding.mistake, finding.severity, finding.subject) == (2, "hint", "channel:fb")
    assert days_of(finding) == ("2026-12-01", "2026-12-31")
    assert finding.posts == ("p2", "p3", "p4", "p5")
    assert finding.evidence == {"twin": "ig", "count": 8, "of": 10, "share": 0.8}
    assert speak(finding.message, "en") == "December 2026: 80% of the texts of Facebook and Instagram are the same."


def test_two_channels_that_do_not_quite_say_the_same() -> None:
    assert found("platform.twin", channel(), FACEBOOK, *(both(number) for number in range(1, 5))) == []
    assert found("platform.twin", channel(), FACEBOOK, *(both(number, same=number > 2) for number in range(1, 6))) == []
    unwritten = [post(f"p{number}", f"2026-12-0{number}", "ig", "fb") for number in range(1, 7)]
    assert found("platform.twin", channel(), FACEBOOK, *unwritten) == []


def test_a_leaflet_that_says_what_a_channel_says_is_no_twin() -> None:
    posts = [both(number) for number in range(1, 6)]
    assert found("platform.twin", channel(), channel("fb", "leaflet"), *posts) == []
    assert found("platform.twin", channel("ig", "blackboard"), channel("fb", "leaflet"), *posts) == []


def test_an_audience_that_nobody_addresses() -> None:
    closed = channel("x", "x", audiences=["women"], active_to="2026-11-30")
    (finding,) = found("audience.unreached", audience("women", name="Women"), closed)
    assert (finding.mistake, finding.severity, finding.subject) == (2, "warning", "audience:women")
    assert speak(finding.message, "en") == "No channel of yours speaks to “Women”."
    assert found("audience.unreached", audience("women"), channel(audiences=["women"]), closed) == []


EVERYONE = audience("all", country="TR", name="Everyone")
WOMEN = audience("women", country="TR", traits={"gender": ["Women"]})


def test_a_platform_where_few_of_the_audience_are() -> None:
    (finding,) = found("platform.unfit", channel("x", "x", audiences=["all", "women"]), EVERYONE, WOMEN)
    assert (finding.mistake, finding.severity, finding.subject, days_of(finding)) == (2, "hint", "channel:x", None)
    assert speak(finding.message, "en") == "X: 22% of “Everyone” use it, 73% use YouTube (TÜİK 2025)."
    assert finding.evidence["audiences"][0] == {
        "audience": "all",
        "percent": 21.7,
        "best": "youtube",
        "best_percent": 72.9,
        "edition": "2025",
    }


@pytest.mark.parametrize(
    "there",
    [
        channel("tt", "tiktok", audiences=["all"]),  # 24.3 is a third of 72.9, and not under it
        channel("x", "x"),
        channel("x", "x", audiences=["all", "elsewhere"]),
        channel("x", "x", audiences=["all"], active_to="2026-11-30"),
        channel("wa", "whatsapp", audiences=["all"]),
        channel("sw", "shop_window", audiences=["all"]),
        channel("li", "linkedin", audiences=["all"]),
    ],
)
def test_platforms_that_fit_or_of_which_nothing_is_known(there: Channel) -> None:
    elsewhere = audience("elsewhere", country="FR")
    assert found("platform.unfit", there, EVERYONE, elsewhere) == []


def test_one_audience_that_is_there_is_enough() -> None:
    young = audience("young", country="US", traits={"age": ["18-29"]})
    old = audience("old", country="US", traits={"age": ["65+"]})
    assert found("platform.unfit", channel("tt", "tiktok", audiences=["young", "old"]), young, old) == []
    assert found("platform.unfit", channel("tt", "tiktok", audiences=["old"]), young, old) != []


def test_an_own_table_is_asked_first() -> None:
    town = statistics("town", {"platform": "x", "percent": 60}, {"platform": "youtube", "percent": 70})
    assert found("platform.unfit", channel("x", "x", audiences=["all"]), EVERYONE, town) == []
