"""What `ritim voice` says to a person: a sentence for each note, with the words that it points at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from planner.checks.situation import names_of
from planner.text import Text
from planner.voice.habits import explained
from planner.voice.judge import Judge
from planner.voice.notes import Heard, Span
from planner.voice.profile import HABITS_FROM, LIKENESS_FROM
from planner.voice.runs import InARow, drift_of, overlapping
from planner.voice.said import LANGUAGES, compared, likeness_said

_QUOTED, _LOOKED_AT, _LONG = 3, 20, 40
_QUOTES = dict.fromkeys(map(ord, '“”„"«»'))
_NAMED = 5
"""So many features are named; with --json all of them."""


class HeardRow(NamedTuple):
    """A text of a file, the line on which it ends, and what is heard in it."""

    line: int
    text: str
    heard: Heard


def said_of(judge: Judge, text: str, heard: Heard) -> Iterator[Text]:
    """What is heard in one text, in which language, and from how many posts it was learned."""
    notes = list(_notes(text, heard))
    yield from notes
    if heard.likeness is not None and not heard.likeness.told:
        yield likeness_said(heard.likeness)
    elif not notes:
        yield Text("Nothing in it breaks the guide.") if heard.habits is None else Text("Its habits are yours.")
    if heard.language:
        yield Text("Heard as {language}.", language=LANGUAGES[heard.language])
    yield _learned(judge, heard.language)


def said_of_all(judge: Judge, rows: Sequence[HeardRow], runs: Mapping[str, Sequence[InARow]]) -> Iterator[Text]:
    """What is heard in the texts of a file, those without a note left out, and in `runs` of them, by language."""
    noted = 0
    for row in rows:
        notes = list(_notes(row.text, row.heard))
        if notes:
            noted += 1
            yield _beginning(row, judge.home)
            yield from (Text("  {note}", note=note) for note in notes)
    yield from _drifts(judge, rows, runs)
    yield Text("{n} text heard, {noted} with something unusual.", "{n} texts heard, {noted} with something unusual.",
               n=len(rows), noted=noted)  # fmt: skip
    for language in dict.fromkeys(row.heard.language for row in rows):
        yield _learned(judge, language)


def _beginning(row: HeardRow, home: str) -> Text:
    where = Text("Line {line}, “{opening}”", line=str(row.line), opening=_shortened(row.text))
    if row.heard.language in (home, ""):
        return where
    return Text("{line}, heard as {language}", line=where, language=LANGUAGES[row.heard.language])


def _drifts(judge: Judge, rows: Sequence[HeardRow], runs: Mapping[str, Sequence[InARow]]) -> Iterator[Text]:
    """Which texts together do not sound like the own ones, as far as it can be said in what."""
    texts = [row.text for row in rows]
    for language, of_language in runs.items():
        for some in overlapping(of_language):
            drift = drift_of(some, texts, judge.profile(language))
            if drift is not None:
                yield Text(
                    "Together, the texts on lines {lines} do not sound like you: {features}.",
                    lines=[str(rows[place].line) for place in drift.places],
                    features=list(dict.fromkeys(compared(each.name, each.distance) for each in drift.features)),
                )


def _notes(text: str, heard: Heard) -> Iterator[Text]:
    for note in heard.guide:
        # Of rules about words the message names them.
        named = "found" in note.evidence or "term" in note.evidence
        yield note.message if named else _quoting(note.message, text, note.spans)
    if heard.habits is not None and heard.habits.note and heard.habits.features:
        yield Text("It is unusual for you:")
        for feature in heard.habits.features[:_NAMED]:
            yield Text("  {note}", note=_quoting(explained(feature), text, feature.spans))
    if heard.likeness is not None and heard.likeness.told:
        yield likeness_said(heard.likeness)


def _quoting(said: Text, text: str, spans: Sequence[Span]) -> Text:
    """The sentence with the first of the words that it points at."""
    visible = (span for span in spans if not text[span.start : span.end].isspace())
    words = list(dict.fromkeys(_shortened(_whole(text, span)) for span in islice(visible, _LOOKED_AT)))
    quoted = [Text("“{words}”", words=each) for each in words[:_QUOTED]]
    if not quoted:
        return said
    if len(words) > _QUOTED:
        return Text("{said} ({words}, …)", said=said, words=quoted)
    return Text("{said} ({words})", said=said, words=quoted)


def _whole(text: str, span: Span) -> str:
    """What stands there, with the rest of the words that it is part of: "folks!!" where it is "!!"; without
    quotation marks of its own, since it is quoted.
    """
    start, end = span
    while start > max(0, span.start - _LONG) and not text[start - 1].isspace():
        start -= 1
    while end < min(len(text), span.end + _LONG) and not text[end].isspace():
        end += 1
    whole = text[start:end].strip(",;:")
    return whole.translate(_QUOTES) or whole


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1].rstrip()}…"


def _learned(judge: Judge, language: str) -> Text:
    """From how many own texts in a language was learned, or how many more it takes."""
    if not language:
        return Text("Neither English nor Turkish: only the rules that every language has are heard.")
    known, account = judge.learned(language), judge.channel
    fields = {"n": known, "language": LANGUAGES[language]}
    if account is not None:
        fields["account"] = names_of(tuple(judge.plan.channels))[account]
    if known >= LIKENESS_FROM:
        if account is None:
            return Text(
                "Learned from {n} {language} text of yours.", "Learned from {n} {language} texts of yours.", **fields
            )
        return Text(
            "{account}: learned from {n} {language} text.", "{account}: learned from {n} {language} texts.", **fields
        )
    fields |= {"habits": HABITS_FROM, "likeness": LIKENESS_FROM}
    if account is None:
        return Text(
            "{n} approved {language} text so far; from {habits} on Ritim compares habits, from {likeness} on likeness.",
            "{n} approved {language} texts so far; from {habits} on Ritim compares habits, from {likeness} on "
            "likeness.",
            **fields,
        )
    return Text(
        "{account}: {n} approved {language} text so far; from {habits} on Ritim compares habits, from {likeness} on "
        "likeness.",
        "{account}: {n} approved {language} texts so far; from {habits} on Ritim compares habits, from {likeness} on "
        "likeness.",
        **fields,
    )
