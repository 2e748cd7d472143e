"""What is asked before posts are approved that a platform will refuse."""

from __future__ import annotations

from planner.domain.posts import Post
from planner.gui.approving import approve, question
from planner.gui.parts.question import Asked
from planner.text import speak
from tests.builders import channel, person, plan, post
from tests.gui.conftest import DeskOn

DAY = "2026-12-09T09:00"
CHANNELS = channel("x", "x"), channel("ig", "instagram")


def long(id: str, status: str = "draft", length: int = 281) -> Post:
    return post(id, DAY, "x", text="a" * length, status=status)


def asked(*posts: Post) -> Asked | None:
    return question(plan(*CHANNELS, *posts), [each.id for each in posts], lambda: None)


def words(*posts: Post) -> str:
    found = asked(*posts)
    return speak(found.words, "en") if found else ""


def test_one_post_is_told_what_is_refused_and_why() -> None:
    assert words(long("p1")) == "X will refuse this post: 281 of 280 characters."
    both = post("p1", DAY, "x", "ig", text="a" * 2201, status="draft")
    assert words(both) == (
        "This post will be refused by X (2,201 of 280 characters) and Instagram (2,201 of 2,200 characters)."
    )


def test_the_other_answer_says_what_stays() -> None:
    for status, no in (("draft", "Keep as draft"), ("in_review", "Not yet"), ("idea", "Not yet")):
        found = asked(long("p1", status))
        assert found is not None
        assert speak(found.no, "en") == no


def test_of_several_it_is_said_how_many() -> None:
    assert words(long("p1"), long("p2"), long("p3", length=280)) == (
        "Platforms will refuse 2 of these 3 posts as they stand."
    )
    assert words(long("p1"), long("p2", length=3)) == "Platforms will refuse 1 of these 2 posts as it stands."


def test_what_fits_or_is_approved_already_is_not_asked() -> None:
    assert asked(long("p1", length=280)) is None
    assert asked(long("p1", "approved")) is None
    assert asked(post("p1", DAY, "ig", text="No picture", status="draft")) is None


def test_nothing_is_done_until_it_is_answered(desk_on: DeskOn) -> None:
    desk = desk_on(plan(*CHANNELS, long("p1"), long("p2", length=3)))
    done: list[str] = []
    heard: list[Asked] = []
    approve(desk, ["p2"], lambda: done.append("p2"), heard.append)
    assert (done, heard) == (["p2"], [])
    approve(desk, ["p1"], lambda: done.append("p1"), heard.append)
    assert done == ["p2"]
    heard[0].act()
    assert done == ["p2", "p1"]


def test_whoever_may_not_approve_is_told_that_instead(desk_on: DeskOn) -> None:
    desk = desk_on(plan(*CHANNELS, person("ayse", "editor"), person("mert"), long("p1")), person="mert")
    refused: list[str] = []
    heard: list[Asked] = []
    approve(desk, ["p1"], lambda: None, heard.append, lambda text: refused.append(speak(text, "en")))
    assert heard == []
    assert "Ayse" in refused[0]
