"""Verbs of the voice: examples, words and how they sound, what nobody wants to hear of."""

from __future__ import annotations

import pytest

from planner.domain.muted import Muted
from planner.domain.voice import Saying
from planner.errors import Refused
from planner.operations import muting, voice
from planner.session import Session
from planner.text import speak
from tests.plans import whole_plan

GUIDE = whole_plan().voice


def label(session: Session) -> str:
    return speak(session.history()[0].label, "en")


def test_a_new_example_comes_last_and_without_the_spaces_around_it(session: Session) -> None:
    voice.add_example(session, "  Gelin, çay hazır.\n")
    assert session.plan.voice.examples == (*GUIDE.examples, "Gelin, çay hazır.")
    assert label(session) == "Add an example of our voice"
    voice.remove_example(session, GUIDE.examples[0])
    assert session.plan.voice.examples == ("Gelin, çay hazır.",)
    assert label(session) == "Remove an example of our voice"


@pytest.mark.parametrize(
    ("text", "said"), [(" \n", "the example is empty"), (f" {GUIDE.examples[0]} ", "this text is an example already")]
)
def test_what_is_no_new_example_is_refused(session: Session, text: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        voice.add_example(session, text)
    assert session.history() == []


def test_an_example_that_is_not_there_is_not_removed(session: Session) -> None:
    with pytest.raises(Refused, match="this text is no example"):
        voice.remove_example(session, "Başka bir metin.")


def test_words_and_what_they_mean_are_set_in_one_step(session: Session) -> None:
    voice.set_sayings(session, [Saying(" neşeli ", " Gelin. "), Saying("sade"), GUIDE.sayings[0]])
    assert session.plan.voice.words == ("neşeli", "sade", "sıcak")
    assert session.plan.voice.sayings == (Saying("neşeli", "Gelin."), GUIDE.sayings[0])
    assert [speak(step.label, "en") for step in session.history()] == ["Change the words for who we are"]
    session.undo()
    assert session.plan.voice == GUIDE


def test_the_saying_of_a_word_that_is_gone_goes_along(session: Session) -> None:
    voice.set_sayings(session, [Saying("sade")])
    assert (session.plan.voice.words, session.plan.voice.sayings) == (("sade",), ())


def test_a_word_that_is_typed_is_one_step(session: Session) -> None:
    for word in ("n", "ne", "neşeli"):
        voice.set_sayings(session, [Saying(word, "Gelin.")], typing=True)
    assert session.plan.voice.sayings == (Saying("neşeli", "Gelin."),)
    assert len(session.history()) == 1


@pytest.mark.parametrize(
    ("words", "said"), [(("Sade", "sade"), "stands there twice"), (("sade", " "), "need their word")]
)
def test_each_word_is_a_word_and_stands_once(session: Session, words: tuple[str, ...], said: str) -> None:
    with pytest.raises(Refused, match=said):
        voice.set_sayings(session, map(Saying, words))
    assert session.plan.voice == GUIDE


def test_a_note_is_dismissed_with_a_reason_in_the_language_of_the_business(session: Session) -> None:
    voice.dismiss(session, "voice.habit", "p1")
    made = session.plan.muted["voice.habit post:p1"]
    assert (made.code, made.subject, made.until) == ("voice.habit", "post:p1", None)
    assert made.reason
    assert muting.muted_by(session.history()[0]) == Muted("voice.habit", "post:p1").id
    assert label(session) == "Keep this post as it is"
    session.undo()
    assert session.plan == whole_plan()


def test_a_post_is_kept_as_it_is_whatever_a_rule_says(session: Session) -> None:
    voice.keep(session, "voice.emoji", "p1")
    assert "voice.emoji post:p1" in session.plan.muted
    assert label(session) == "Keep this post as it is"
    with pytest.raises(Refused, match="no post"):
        voice.keep(session, "voice.emoji", "none")


@pytest.mark.parametrize(
    ("code", "post", "said"),
    [
        ("voice.emoji", "p1", "is neither of habits nor of likeness"),
        ("voice.drift", "p1", "is neither of habits nor of likeness"),
        ("voice.habit", "none", "no post"),
    ],
)
def test_only_a_learned_note_on_a_post_is_dismissed(session: Session, code: str, post: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        voice.dismiss(session, code, post)


def test_a_habit_is_noted_no_more_and_then_again(session: Session) -> None:
    voice.unhear(session, "exclamations")
    assert session.plan.voice.unheard == (*GUIDE.unheard, "exclamations")
    assert label(session) == "Note no more: exclamation marks"
    with pytest.raises(Refused, match="is not noted any more"):
        voice.unhear(session, "exclamations")
    voice.hear_again(session, "exclamations")
    assert session.plan.voice == GUIDE
    assert label(session) == "Note again: exclamation marks"
    with pytest.raises(Refused, match="is noted already"):
        voice.hear_again(session, "exclamations")


def test_a_habit_that_is_none_is_refused_but_an_old_one_can_be_heard_again(session: Session) -> None:
    with pytest.raises(Refused, match="no habit"):
        voice.unhear(session, "nonsense")
    voice.hear_again(session, GUIDE.unheard[0])
    assert session.plan.voice.unheard == ()


def test_typing_in_another_line_is_another_step(session: Session) -> None:
    for words in ("n", "neşeli"), ("neşeli", "s"), ("neşeli", "sade"):
        voice.set_sayings(session, map(Saying, words), typing=True)
    assert [each.word for each in voice.sayings_of(session.plan.voice)] == ["neşeli", "sade"]
    assert len(session.history()) == 2
