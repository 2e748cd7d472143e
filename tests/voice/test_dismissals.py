"""When people often say *this is us*, fewer texts are noted."""

from __future__ import annotations

from collections.abc import Collection

from planner.domain.muted import Muted
from planner.domain.plan import Plan
from planner.domain.posts import Post
from planner.voice.dismissals import dismissed_in, often_dismissed
from tests.builders import channel, muted, plan, post


def with_dismissed(*dismissed: Muted, posts: int = 60) -> Plan:
    """Posts p0, p1, … of one day after the other."""
    days = [f"2026-{1 + number // 28:02}-{1 + number % 28:02}" for number in range(posts)]
    return plan(channel(), *(post(f"p{number}", day, text="x") for number, day in enumerate(days)), *dismissed)


def nothing(_: Post) -> Collection[str]:
    return ()


def likeness(_: Post) -> Collection[str]:
    return ("voice.likeness",)


def of_posts(*numbers: int) -> list[Muted]:
    return [muted("voice.likeness", f"post:p{number}") for number in numbers]


def test_what_was_dismissed_is_a_mute_of_a_learned_note_on_a_post() -> None:
    found = with_dismissed(
        muted("voice.habit", "post:p1"),
        muted("voice.emoji", "post:p1"),
        muted("voice.likeness", "post:p2", "2026-01-01"),
    )
    assert dismissed_in(found.muted) == {("voice.habit", "p1"), ("voice.likeness", "p2")}


def test_three_of_thirty_are_not_often_and_four_are() -> None:
    assert not often_dismissed(with_dismissed(*of_posts(57, 58, 59)), likeness)
    assert often_dismissed(with_dismissed(*of_posts(56, 57, 58, 59)), likeness)


def test_only_the_last_thirty_notes_count() -> None:
    # Posts 30 to 59 are the newest thirty, each with a note.
    assert often_dismissed(with_dismissed(*of_posts(30, 31, 32, 33)), likeness)
    assert not often_dismissed(with_dismissed(*of_posts(29, 31, 32, 33)), likeness)


def test_a_note_that_was_dismissed_counts_whatever_the_post_says_by_now() -> None:
    assert often_dismissed(with_dismissed(*of_posts(*range(10))), nothing)
    both = [muted(code, f"post:p{number}") for number in range(5) for code in ("voice.habit", "voice.likeness")]
    assert often_dismissed(with_dismissed(*both), nothing)


def test_of_twelve_notes_two_are_often_and_of_nine_nothing_can_be_said() -> None:
    assert often_dismissed(with_dismissed(*of_posts(1, 2), posts=12), likeness)
    assert not often_dismissed(with_dismissed(*of_posts(1), posts=12), likeness)
    assert not often_dismissed(with_dismissed(*of_posts(1, 2), posts=9), likeness)
