"""A scattered voice: posts that are unusual beside those that the business approved.

Asked of what is still to come in the span, as `planner.checks.voice` does, but for stories: what stands there is
written on a picture, shorter than anything else. Of posts that were approved only what is very unusual is found. What
was learned is that of the plan that is looked at; a window looks at the plan of the last quiet moment
(`planner.checks.voice_slices`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from planner.checks.calendar import Row
from planner.checks.finding import Found
from planner.checks.situation import Situation
from planner.checks.voice import STILL_TO_COME, Said, said_by
from planner.domain.posts import Post
from planner.text import Text
from planner.voice.beside import beside
from planner.voice.guide import guide_notes
from planner.voice.habits import explained
from planner.voice.judge import Judge, judge_of, text_of
from planner.voice.language import language_of
from planner.voice.manners import Manners
from planner.voice.notes import HabitsNote, LikenessNote, Unusual
from planner.voice.own import OURS
from planner.voice.profile import Profile
from planner.voice.said import reasons_of

_NAMED = 3
"""So many features are named in a sentence; the evidence has them all."""

_HABIT = Text(
    "It is unusual for you, going by the posts that you approved; that makes it no worse. If you mean it so, keep it."
)
_LIKENESS = Text(
    "For a single post this is no more than a hint, and about one in twenty of your own is noted too. Read it aloud: "
    "if you would say it so, keep it."
)


class Judged(NamedTuple):
    """What is unusual in a text, by the business's own in its language; None where too few of those are known."""

    language: str
    habits: HabitsNote | None
    likeness: LikenessNote | None


class Profiles(NamedTuple):
    """What was learned, by language; the same objects while that is the same."""

    home: str
    en: Profile
    tr: Profile
    manners_en: Manners
    manners_tr: Manners


def profiles_of(judge: Judge) -> Profiles:
    """What was learned from the business's own posts."""
    return Profiles(judge.home, judge.profile("en"), judge.profile("tr"), judge.manners("en"), judge.manners("tr"))


def judged(situation: Situation, post: Post, profiles: Profiles) -> Mapping[str, Judged]:
    """What is unusual in each text of a post, by the text; texts in other languages are left out."""
    texts = tuple(dict.fromkeys(text for text in map(post.text_on, post.placements) if text.strip()))
    return situation.memo.remember(
        ("voice learned", post.id), _judged, texts, text_of(post), post.status in OURS, profiles
    )


def _judged(texts: tuple[str, ...], own: str, read: bool, profiles: Profiles) -> dict[str, Judged]:
    found = {}
    for text in texts:
        language = language_of(text, profiles.home)
        if language:
            profile = profiles.tr if language == "tr" else profiles.en
            habits, likeness = profile.heard_in(text, own, read)
            if habits is not None and not habits.note and not (likeness is not None and likeness.note):
                # Nobody is told of them, and there are thousands.
                habits = habits._replace(features=())
            found[text] = Judged(language, habits, likeness)
    return found


def to_come(situation: Situation) -> Iterator[Row]:
    """The posts that are still to come on some day of the span, in the document's order."""
    for block in situation.calendar.blocks.values():
        for row in block.rows:
            if row.counted and row.post.status in STILL_TO_COME and row.stretch_within(situation.span)[0]:
                yield row


def habit(situation: Situation) -> Iterator[Found]:
    """What can be counted in a post lies unusually far from the business's own posts (score, limit, features, spans).

    Of a post with several texts that are noted the farthest; `channel` is the one whose own text it is, None: it is
    the post's.
    """
    profiles = profiles_of(judge_of(situation.plan, situation.memo))
    for row in to_come(situation):
        yield from habit_of(situation, row, profiles)


def likeness(situation: Situation) -> Iterator[Found]:
    """A post reads unusually little like the business's own posts, and it can be said in what (score, limit, rank, of,
    features, spans).
    """
    profiles = profiles_of(judge_of(situation.plan, situation.memo))
    for row in to_come(situation):
        yield from likeness_of(situation, row, profiles)


def habit_of(situation: Situation, row: Row, profiles: Profiles) -> Iterator[Found]:
    """As `habit`, of one post."""
    noted = [
        (said, each.habits)
        for said, each in _heard(situation, row, profiles)
        if each.habits is not None and each.habits.note and each.habits.features
    ]
    if noted:
        said, note = max(noted, key=lambda pair: pair[1].score - pair[1].limit)
        named = [explained(feature) for feature in note.features[:_NAMED]]
        message = Text("“{title}” is unusual for you: {features}.", title=row.post.title, features=in_a_row(named))
        yield _found(situation, row, message, _HABIT, _evidence(said, note, note.features))


def likeness_of(situation: Situation, row: Row, profiles: Profiles) -> Iterator[Found]:
    """As `likeness`, of one post."""
    noted = [
        (said, each.likeness)
        for said, each in _heard(situation, row, profiles)
        if each.likeness is not None and each.likeness.told
    ]
    if noted:
        said, note = max(noted, key=lambda pair: pair[1].score - pair[1].limit)
        evidence = {**_evidence(said, note, note.features), "rank": note.rank, "of": note.of}
        yield _found(situation, row, _less_like_you(row.post.title, note), _LIKENESS, evidence)


def _less_like_you(title: str, note: LikenessNote) -> Text:
    own, less = note.of - 1, note.of - note.rank
    if less == own:
        message = Text("“{title}” reads less like you than each of your {n} texts: {why}.")
    else:
        message = Text("“{title}” reads less like you than {less} of your {n} texts: {why}.")
    return Text(message.message, title=title, n=own, less=less, why=reasons_of(note))


def _heard(situation: Situation, row: Row, profiles: Profiles) -> list[tuple[Said, Judged]]:
    """What is unusual in the texts of a post that are still to be posted, beside what the guide says of them."""
    of_texts = judged(situation, row.post, profiles)
    return [
        (said, _beside_the_guide(situation, said.text, of_texts[said.text], profiles))
        for said in said_by(row, stories=False)
        if said.text in of_texts
    ]


def _beside_the_guide(situation: Situation, text: str, each: Judged, profiles: Profiles) -> Judged:
    if not any(note is not None and note.features for note in (each.habits, each.likeness)):
        return each
    manners = profiles.manners_tr if each.language == "tr" else profiles.manners_en
    guide = guide_notes(situation.plan.voice, text, each.language, manners)
    return Judged(each.language, *beside(guide, each.habits, each.likeness))


def _found(situation: Situation, row: Row, message: Text, why: Text, evidence: Mapping[str, Any]) -> Found:
    first, last = row.stretch_within(situation.span)
    return Found(row.post.id, message, why, first, last, (row.post.id,), evidence)


def _evidence(said: Said, note: HabitsNote | LikenessNote, features: Sequence[Unusual]) -> dict[str, Any]:
    return {
        "channel": said.channel,
        "score": rounded(note.score),
        "limit": rounded(note.limit),
        "features": [_as_json(feature) for feature in features],
        "spans": [[start, end] for feature in features for start, end in feature.spans],
    }


def _as_json(feature: Unusual) -> dict[str, Any]:
    spans = [[start, end] for start, end in feature.spans]
    return {"name": feature.name, "said": rounded(feature.said), "usual": rounded(feature.usual), "spans": spans}


def in_a_row(parts: Sequence[Text]) -> Text:
    """Parts that have commas of their own, one after the other."""
    whole = parts[0]
    for part in parts[1:]:
        whole = Text("{first}; {then}", first=whole, then=part)
    return whole


def rounded(figure: float) -> float | int:
    """To three decimals, as evidence has figures."""
    short = round(figure, 3)
    return int(short) if short == int(short) else short
