"""The voice: its examples, the words for it and how they sound, and what of it nobody wants to hear of."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from planner.domain.voice import Saying, VoiceGuide
from planner.errors import Refused
from planner.operations import muting
from planner.operations.nouns import first_other, found_now
from planner.session import Session
from planner.text import Text, bare, speak
from planner.voice.dismissals import LEARNED_CODES
from planner.voice.features.registry import FEATURES

WORD_NEEDED = Text("the sentences need their word : write it before them")


def add_example(session: Session, text: str) -> None:
    """Adds a text as the newest example of how the business sounds. Raises `Refused` for none, and for one that is
    there already.
    """
    with session.step(Text("Add an example of our voice")) as step:
        guide, text = step.plan.voice, text.strip()
        if not text:
            raise Refused(Text("the example is empty : write or choose a text"))
        if text in map(str.strip, guide.examples):
            raise Refused(Text("this text is an example already : choose another"))
        step.put(replace(guide, examples=(*guide.examples, text)))


def remove_example(session: Session, text: str) -> None:
    """Takes a text out of the examples. Raises `Refused` when it is none of them."""
    with session.step(Text("Remove an example of our voice")) as step:
        guide = step.plan.voice
        rest = tuple(each for each in guide.examples if each.strip() != text.strip())
        if len(rest) == len(guide.examples):
            raise Refused(Text("this text is no example : it may have been removed"))
        step.put(replace(guide, examples=rest))


def sayings_of(guide: VoiceGuide) -> tuple[Saying, ...]:
    """The words for who the business is, each with its sentences, as far as it has them."""
    known = {each.word: each for each in guide.sayings}
    return tuple(known.get(word, Saying(word)) for word in dict.fromkeys(guide.words))


def set_sayings(session: Session, sayings: Iterable[Saying], *, typing: bool = False) -> None:
    """Sets the words for who the business is, each with how it says a thing and how it does not; both may be empty.

    With `typing` the steps of one person in the same line merge, as those of `nouns.change` do. Raises `Refused` for a
    word that is empty, or stands there twice.
    """
    after = [Saying(each.word.strip(), each.so.strip(), each.not_so.strip()) for each in sayings]
    session.refresh()
    typed = f"voice:words:{first_other(sayings_of(session.plan.voice), after)}" if typing else None
    with session.step(Text("Change the words for who we are"), typing=typed) as step:
        words = tuple(each.word for each in after)
        if not all(words):
            raise Refused(WORD_NEEDED)
        bares = [bare(word) or word for word in words]
        twice = next((word for word, name in zip(words, bares, strict=True) if bares.count(name) > 1), None)
        if twice is not None:
            raise Refused(Text("“{word}” stands there twice : choose another word", word=twice))
        said = tuple(each for each in after if each.so or each.not_so)
        step.put(replace(step.plan.voice, words=words, sayings=said))


def dismiss(session: Session, code: str, post: str) -> None:
    """Has a learned note on a post, "voice.habit" or "voice.likeness", heard no more: the post sounds like us.

    When many are dismissed, notes become rarer. Raises `Refused` for another code, and when there is no such post.
    """
    if code not in LEARNED_CODES:
        raise Refused(Text("“{code}” is neither of habits nor of likeness : mute it", code=code))
    _keep(session, code, post, Text("It sounds like us."))


def keep(session: Session, code: str, post: str) -> None:
    """Has the notes of a rule of the guide on a post heard no more: it is meant so. Raises `Refused` when there is no
    such post.
    """
    _keep(session, code, post, Text("It is meant so."))


def _keep(session: Session, code: str, post: str, reason: Text) -> None:
    found_now(session, "posts", post)
    said = speak(reason, session.plan.business.language)
    muting.mute(session, code, f"post:{post}", None, said, named=Text("Keep this post as it is"))


def unhear(session: Session, feature: str) -> None:
    """Has a habit, by the name of its feature, noted no more in any post. Raises `Refused` for none, and for one that
    is not noted already.
    """
    if feature not in _TITLES:
        raise Refused(Text("no habit “{name}” : it may have another name by now", name=feature))
    with session.step(Text("Note no more: {habit}", habit=_TITLES[feature])) as step:
        guide = step.plan.voice
        if feature in guide.unheard:
            raise Refused(Text("“{habit}” is not noted any more : it was muted before", habit=_TITLES[feature]))
        step.put(replace(guide, unheard=(*guide.unheard, feature)))


def hear_again(session: Session, feature: str) -> None:
    """Has a habit noted again. Raises `Refused` when it is noted."""
    habit = _TITLES.get(feature, feature)
    with session.step(Text("Note again: {habit}", habit=habit)) as step:
        guide = step.plan.voice
        if feature not in guide.unheard:
            raise Refused(Text("“{habit}” is noted already : nobody muted it", habit=habit))
        step.put(replace(guide, unheard=tuple(each for each in guide.unheard if each != feature)))


_TITLES = {feature.name: feature.title for feature in FEATURES}
