"""Steps, undo and redo, notifications and second writers, on real plan files."""

from __future__ import annotations

import contextlib
import random
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.changes import EVERYTHING, Changed
from planner.domain.faults import faults
from planner.domain.goals import Goal
from planner.domain.posts import Placement, Post, settled
from planner.domain.times import LocalTime
from planner.errors import Refused
from planner.exchange.document import decode, encode
from planner.operations import muting, nouns, posts
from planner.session import Session, system_clock
from planner.store.file import create
from planner.text import Text, speak
from tests.plans import whole_plan
from tests.verbs import VERBS

START = datetime(2026, 12, 8, 10, 0)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self, zone: str) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    create(tmp_path / "plan.ritim", whole_plan())
    with Session.open(tmp_path / "plan.ritim", "ayse", clock) as opened:
        yield opened


def labels(session: Session) -> list[str]:
    return [speak(entry.label, "en") for entry in session.history()]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 500)), min_size=1, max_size=14))
def test_undo_takes_every_history_back_to_the_byte(acts: list[tuple[str, int]]) -> None:
    """Over all verbs: the plan stays whole, the file says what the session says, each undo gives the document before
    the step.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.ritim")
        create(path, whole_plan())
        clock = Clock()
        with Session.open(path, clock=clock) as session:
            documents = [encode(session.plan)]
            for verb, number in acts:
                clock.now += timedelta(minutes=2)
                steps = len(session.history())
                before = session.plan
                try:
                    VERBS[verb](session, number)
                except Refused:
                    assert session.plan is before
                    assert len(session.history()) == steps
                if len(session.history()) > steps:
                    documents.append(encode(session.plan))
                assert list(faults(session.plan)) == []
                assert decode(encode(session.plan), "again") == session.plan
                assert all(post == settled(post) for post in session.plan.posts)
        with Session.open(path, clock=clock) as session:
            assert encode(session.plan) == documents[-1]
            for document in reversed(documents[:-1]):
                session.undo()
                assert encode(session.plan) == document
            with pytest.raises(Refused):
                session.undo()
        with Session.open(path, clock=clock) as session:
            assert encode(session.plan) == documents[0]
            for document in documents[1:]:
                session.redo()
                assert encode(session.plan) == document
            with pytest.raises(Refused):
                session.redo()


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_does_something(session: Session, verb: str) -> None:
    """The random histories above would prove nothing of a verb that is always refused."""
    for number in range(60):
        with contextlib.suppress(Refused):
            VERBS[verb](session, number)
    assert session.history()


def test_the_plan_in_memory_is_the_plan_in_the_file(session: Session) -> None:
    """Patching by images gives what reading again gives, object by object."""
    nouns.remove(session, "channels", "ig")
    nouns.add(session, Goal("g9", "Yeni"))
    session.undo()
    session.undo()
    with Session.open(session.path) as other:
        assert other.plan == session.plan


def test_what_a_step_does_not_touch_stays_the_same_object(session: Session) -> None:
    before = session.plan
    nouns.change(session, "posts", "p3", title="Çorba")
    assert session.plan.posts["p1"] is before.posts["p1"]
    assert session.plan.goals is before.goals
    assert session.plan.posts["p3"].title == "Çorba"
    assert before.posts["p3"].title == "Kış çorbaları"


def test_one_notification_after_the_commit_names_what_changed(session: Session) -> None:
    heard: list[tuple[Changed, str]] = []

    def listener(what: Changed) -> None:
        with Session.open(session.path) as other:  # another connection sees only what was committed
            heard.append((what, other.plan.posts["p3"].title))

    stop = session.listen(listener)
    nouns.change(session, "posts", "p3", title="Çorba")
    nouns.change(session, "posts", "p3", title="Çorba")  # nothing new: no step, nothing to hear
    nouns.remove(session, "goals", "g2")
    session.undo()
    stop()
    session.undo()
    post = Changed({"posts": frozenset({"p3"})})
    goal = Changed({"posts": frozenset({"p1"}), "channels": frozenset({"x"}), "goals": frozenset({"g2"})})
    assert heard == [(post, "Çorba"), (goal, "Çorba"), (goal, "Çorba")]
    assert labels(session) == ["Remove goal “Mahalle bizi tanısın”", "Change post “Kış çorbaları”"]


def test_over_500_changes_everything_is_said_to_have_changed(session: Session) -> None:
    heard: list[Changed] = []
    session.listen(heard.append)
    with session.step(Text("Import")) as step:
        for number in range(501):
            step.add(Post(f"n{number}", "Yeni"))
    assert heard == [EVERYTHING]
    assert len(session.history()) == 1
    session.undo()
    assert len(session.plan.posts) == 5


def test_a_step_that_raises_leaves_nothing(session: Session) -> None:
    before = encode(session.plan)

    def fail() -> None:
        with session.step(Text("Fails")) as step:
            step.add(Post("n1", "Yeni"))
            step.put(Post("p3", "Başka"))
            step.remove(session.plan.posts["p4"])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with pytest.raises(Refused), session.step(Text("Dangles")) as step:
        step.add(Post("n1", "Yeni", pillar="none"))
    assert encode(session.plan) == before
    with Session.open(session.path) as other:
        assert encode(other.plan) == before
        assert other.history() == []


def test_a_step_may_touch_a_thing_twice(session: Session) -> None:
    with session.step(Text("Twice")) as step:
        step.add(Post("n1", "Bir"))
        step.put(Post("n1", "İki"))
        step.put(Post("p4", "Üç"))
        step.remove(Post("p4", ""))
        step.add(Post("p4", "Dört"))
    assert session.plan.posts["n1"].title == "İki"
    assert [post.id for post in session.plan.posts] == ["p1", "p2", "p3", "p5", "n1", "p4"]
    session.undo()
    assert session.plan == whole_plan()


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "x" * 600},
        {"text": "bir\x1b[31m iki"},
        {"text": "\ud800"},
        {"status": "published"},
        {"placements": (Placement("ig", at=LocalTime.of(date(2026, 12, 9), "9:30")),)},
        {"goals": ("no id",)},
    ],
)
def test_a_verb_is_refused_what_a_document_is(session: Session, fields: dict[str, Any]) -> None:
    """Otherwise the exported document could not come in again."""
    with pytest.raises(Refused):
        nouns.change(session, "posts", "p4", **fields)
    assert session.plan == whole_plan()


def test_a_mute_of_nothing_known_is_refused(session: Session) -> None:
    for code, subject in (("Bad Code", "plan"), ("cadence.gap", "foo:1")):
        with pytest.raises(Refused):
            muting.mute(session, code, subject, None, "")


def test_an_id_that_is_taken_is_refused(session: Session) -> None:
    with pytest.raises(Refused, match="already exists"):
        nouns.add(session, Post("p1", "Bir daha"))


def test_two_editors_are_refused(session: Session) -> None:
    with pytest.raises(Refused, match="one editor"):
        nouns.change(session, "people", "mert", role="editor")


def typed(session: Session, text: str) -> None:
    nouns.change(session, "posts", "p3", typing=True, text=text)


def test_typing_in_a_field_is_one_step(session: Session, clock: Clock) -> None:
    for text in ("K", "Kı", "Kış"):
        typed(session, text)
        clock.now += timedelta(seconds=59)
    assert len(session.history()) == 1
    session.undo()
    assert session.plan.posts["p3"].text == ""


def test_typing_after_a_minute_is_another_step(session: Session, clock: Clock) -> None:
    typed(session, "K")
    clock.now += timedelta(seconds=60)
    typed(session, "Kı")
    assert len(session.history()) == 2


def test_typing_is_another_step_when_something_came_between(session: Session) -> None:
    typed(session, "K")
    nouns.change(session, "posts", "p4", typing=True, text="Başka")
    typed(session, "Kı")
    nouns.change(session, "posts", "p3", typing=True, title="Başlık")
    assert len(session.history()) == 4


def test_typing_of_another_person_is_another_step(session: Session, clock: Clock) -> None:
    typed(session, "K")
    with Session.open(session.path, "mert", clock) as other:
        typed(other, "Kı")
    assert [entry.by for entry in session.history()] == ["mert", "ayse"]


def test_typing_back_to_the_beginning_leaves_no_step(session: Session) -> None:
    typed(session, "K")
    typed(session, "")
    assert session.history() == []


def test_typing_does_not_merge_into_what_was_undone(session: Session) -> None:
    typed(session, "K")
    typed(session, "Kı")
    session.undo()
    typed(session, "S")
    assert len(session.history()) == 1
    session.undo()
    assert session.plan.posts["p3"].text == ""


def test_back_to_any_step_at_once(session: Session) -> None:
    documents = []
    for number in range(4):
        nouns.add(session, Post(f"n{number}", "Yeni"))
        nouns.change(session, "posts", "p3", title=f"Başlık {number}")
        documents.append(encode(session.plan))
    session.undo()
    heard: list[Changed] = []
    session.listen(heard.append)
    chosen = session.history()[-4].id  # the second title
    session.undo_to(chosen)
    assert encode(session.plan) == documents[1]
    assert heard == [Changed({"posts": frozenset({"n2", "n3", "p3"})})]
    with Session.open(session.path) as other:
        assert other.plan == session.plan
    session.undo_to(chosen)  # nothing is left to take back
    assert len(heard) == 1
    for _ in range(4):
        session.redo()
    assert encode(session.plan) == documents[3]


def test_back_to_a_step_beyond_those_that_are_too_old_is_refused(session: Session, clock: Clock) -> None:
    typed(session, "K")
    chosen = session.history()[0].id
    nouns.change(session, "posts", "p4", title="Eski")
    clock.now += timedelta(days=366)
    with Session.open(session.path, clock=clock) as later:
        nouns.change(later, "posts", "p4", title="Yeni")
        before = encode(later.plan)
        with pytest.raises(Refused, match="too old"):
            later.undo_to(chosen)
        assert encode(later.plan) == before
        assert [entry.undone for entry in later.history()] == [False, False, False]


def test_a_new_step_drops_what_was_undone(session: Session) -> None:
    typed(session, "K")
    session.undo()
    nouns.change(session, "posts", "p4", title="Başka")
    with pytest.raises(Refused, match="nothing to redo"):
        session.redo()
    assert labels(session) == ["Change post “Bir gün anlatılacak”"]


def test_steps_older_than_a_year_stay_listed_and_are_not_taken_back(session: Session, clock: Clock) -> None:
    typed(session, "K")
    clock.now += timedelta(days=366)
    with Session.open(session.path, clock=clock) as later:
        nouns.change(later, "posts", "p4", title="Başka")
        later.undo()
        with pytest.raises(Refused, match="nothing to undo"):
            later.undo()
        assert [entry.undoable for entry in later.history()] == [True, False]
        assert later.history()[1].by == "ayse"


def test_history_keeps_20_megabytes_of_images(session: Session, clock: Clock) -> None:
    chance = random.Random(1)
    for number in range(3):  # letters by chance do not compress to nothing: some 9 MB a step
        text = "".join(map(chr, chance.choices(range(0x4E00, 0x9FFF), k=90_000)))
        with session.step(Text("Long texts")) as step:
            for post in range(45):
                step.add(Post(f"n{number}-{post}", "Uzun", text[post:] + text[:post]))
                text = "".join(chance.sample(text, len(text)))
    with Session.open(session.path, clock=clock) as later:
        nouns.change(later, "posts", "p4", title="Başka")
        undoable = [entry.undoable for entry in later.history()]
    assert undoable[0]
    assert not undoable[-1]
    assert undoable == sorted(undoable, reverse=True)


def test_a_second_writer_is_noticed_before_the_next_step(session: Session) -> None:
    heard: list[Changed] = []
    session.listen(heard.append)
    assert session.refresh() is False
    with Session.open(session.path) as other:
        nouns.change(other, "posts", "p3", title="Onunki", notes="da onun")
    nouns.change(session, "posts", "p3", text="benimki")
    post = session.plan.posts["p3"]
    assert (post.title, post.notes, post.text) == ("Onunki", "da onun", "benimki")
    assert heard == [EVERYTHING, Changed({"posts": frozenset({"p3"})})]
    session.undo()
    session.undo()  # the step of the other one, too
    assert session.plan == whole_plan()


def test_a_second_writer_who_removed_the_thing_is_noticed(session: Session) -> None:
    with Session.open(session.path) as other:
        nouns.remove(other, "posts", "p3")
    with pytest.raises(Refused, match="may have been removed"):
        nouns.change(session, "posts", "p3", text="benimki")
    assert "p3" not in session.plan.posts


def test_what_another_program_has_just_added_can_be_changed(session: Session) -> None:
    with Session.open(session.path) as other:
        nouns.add(other, Post("n1", "Onunki"))
    nouns.change(session, "posts", "n1", title="Bizimki")
    assert labels(session)[0] == "Change post “Onunki”"


def test_a_listener_is_told_after_the_commit_also_of_another_programs_edit(session: Session) -> None:
    def fail(what: Changed) -> None:
        raise ZeroDivisionError

    with Session.open(session.path) as other:
        nouns.change(other, "posts", "p3", title="Onunki")
    session.listen(fail)
    with pytest.raises(ZeroDivisionError), session.step(Text("Mine")) as step:
        step.put(Post("p4", "Benimki"))
    with Session.open(session.path) as other:
        assert (other.plan.posts["p3"].title, other.plan.posts["p4"].title) == ("Onunki", "Benimki")


def test_a_zone_that_this_computer_does_not_know_is_refused(session: Session) -> None:
    with pytest.raises(Refused, match="no time zone"):
        system_clock("Mars/Base")


def test_only_the_team_sits_here(session: Session) -> None:
    with pytest.raises(Refused, match="nobody"):
        Session.open(session.path, "kim")


def test_only_the_editor_approves(session: Session, clock: Clock) -> None:
    with Session.open(session.path, "mert", clock) as contributor, pytest.raises(Refused, match="approved by"):
        posts.set_status(contributor, ["p3"], "approved")
    with Session.open(session.path, "mert", clock) as contributor, pytest.raises(Refused, match="approved by"):
        nouns.change(contributor, "posts", "p3", status="approved")
    posts.set_status(session, ["p3"], "approved")
    assert session.plan.posts["p3"].status == "approved"


def test_today_is_the_day_of_the_business(session: Session) -> None:
    assert session.today() == date(2026, 12, 8)


def test_a_copy_has_the_steps_and_goes_its_own_way(session: Session, tmp_path: Path, clock: Clock) -> None:
    nouns.change(session, "business", name="Fırın")
    nouns.change(session, "business", name="Simitçi")
    session.undo()
    (tmp_path / "copy.ritim").write_bytes(session.copied())
    with Session.open(tmp_path / "copy.ritim", "mert", clock) as copy:
        assert copy.plan == session.plan
        assert copy.plan_id != session.plan_id
        assert copy.coming() == session.coming()
        copy.redo()
        assert copy.plan.business.name == "Simitçi"
    assert session.plan.business.name == "Fırın"
    assert not session.refresh()
