"""`ritim voice`: what is unusual in texts, by the guide and by the business's own posts."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any

from planner.cli.answers import print_json
from planner.cli.options import Parser
from planner.cli.progress import progress
from planner.cli.voice_said import HeardRow, said_of, said_of_all
from planner.domain.plan import Plan
from planner.errors import Refused
from planner.exchange.sheets import SheetRow, read_sheet, refused
from planner.session import Session
from planner.text import Text, speak
from planner.voice.judge import Judge, judge_of
from planner.voice.notes import GuideNote, HabitsNote, Heard, LikenessNote, Span
from planner.voice.profile import HABITS_FROM, LIKENESS_FROM
from planner.voice.runs import InARow

ABOUT = Text("say what in a text does not sound like the business, by its guide and by its own posts")
EXAMPLES = """
  ritim voice bakery.ritim --text "HURRY, last loaves!!!"
  ritim voice bakery.ritim --posts december.csv --channel ig
  ritim voice bakery.ritim --posts december.csv --json
"""

_IN_A_ROW = 5
"""So many texts make a run: the likeness of one is a hint, that of five says something."""


def arguments(parser: Parser) -> None:
    """Adds --text or --posts, --channel, --encoding and --json."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--text", metavar="T", help=parser.said(Text("the text")))
    what.add_argument(
        "--posts", type=Path, metavar="FILE", help=parser.said(Text("a CSV file of texts in a column “text”"))
    )
    parser.add_argument(
        "--channel",
        metavar="ID",
        help=parser.said(Text("the channel whose posts they are held against; default all channels and the examples")),
    )
    parser.add_argument(
        "--encoding", metavar="E", help=parser.said(Text("how the file is written, as in windows-1254; default utf-8"))
    )
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints what is heard in the text, or in each of the file and in five in a row."""
    rows = None if options.posts is None else _rows(options.posts, options.encoding)
    with Session.open(Path(options.plan)) as session:
        plan = session.plan
    judge = judge_of(plan, channel=_channel(plan, options.channel))
    if rows is None:
        heard = judge.hear(_typed(options.text))
        if options.json:
            print_json(_as_json(judge, heard, options.lang))
            return 0
        said = said_of(judge, options.text, heard)
    else:
        all_heard = _heard(judge, rows, options.lang)
        runs = _runs(judge, all_heard)
        if options.json:
            print_json(
                {
                    "texts": [{**_as_json(judge, each.heard, options.lang), "text": each.text} for each in all_heard],
                    "runs": sorted(map(_run_as_json, chain(*runs.values())), key=itemgetter("from", "to")),
                },
                dense=True,
            )
            return 0
        said = said_of_all(judge, all_heard, runs)
    for text in said:
        print(speak(text, options.lang))
    return 0


def _channel(plan: Plan, id: str | None) -> str | None:
    if id is not None and id not in plan.channels:
        if not plan.channels:
            raise Refused(Text('no channel "{id}" : the plan has none', id=id))
        raise Refused(
            Text('no channel "{id}" : choose one of {ids}', id=id, ids=", ".join(each.id for each in plan.channels))
        )
    return id


def _typed(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise Refused(Text("the text is not UTF-8 : write it into a file, and use --posts")) from None
    if not text.strip():
        raise Refused(Text("there is no text : write one behind --text"))
    return text


def _rows(path: Path, encoding: str | None) -> list[SheetRow]:
    rows = read_sheet(path, {"text": "text"}, encoding)
    if rows and "text" not in rows[0].cells:
        raise refused(path, Text('it has no column "{name}" : call one so', name="text"))
    rows = [row for row in rows if row.cells["text"]]
    if not rows:
        raise refused(path, Text('it has no texts : write them below "text", one in a row'))
    return rows


def _heard(judge: Judge, rows: Sequence[SheetRow], language: str) -> list[HeardRow]:
    tell = progress(language, Text("Text {n} of {of}"))
    found = []
    for number, row in enumerate(rows, start=1):
        text = row.cells["text"]
        found.append(HeardRow(row.line, text, judge.hear(text)))
        if tell is not None:
            tell(number, len(rows))
    return found


def _runs(judge: Judge, heard: Sequence[HeardRow]) -> Mapping[str, Sequence[InARow]]:
    """By language every five texts in a row, those of the others left out."""
    found = {}
    for language in dict.fromkeys(each.heard.language for each in heard):
        scores = [
            (index, each.heard.likeness.score)
            for index, each in enumerate(heard)
            if each.heard.language == language and each.heard.likeness is not None
        ]
        rows = []
        for start in range(len(scores) - _IN_A_ROW + 1):
            places, five = zip(*scores[start : start + _IN_A_ROW], strict=True)
            run = judge.profile(language).run_of(five)
            if run is not None:
                rows.append(InARow(places, five, run))
        found[language] = rows
    return found


def _as_json(judge: Judge, heard: Heard, language: str) -> dict[str, Any]:
    return {
        "language": heard.language or None,
        "guide": [_guide_note(note, language) for note in heard.guide],
        "habits": _habits(heard.habits),
        "likeness": _likeness(heard.likeness),
        "learned": judge.learned(heard.language) if heard.language else 0,
        "needed": {"habits": HABITS_FROM, "likeness": LIKENESS_FROM},
    }


def _guide_note(note: GuideNote, language: str) -> dict[str, Any]:
    said = {
        "code": note.code,
        "message": speak(note.message, language),
        "spans": _spans(note.spans),
        "instead": note.instead,
    }
    return {**said, **note.evidence, **said}


def _habits(note: HabitsNote | None) -> dict[str, Any]:
    if note is None:
        return {"score": None, "limit": None, "note": False, "features": []}
    return {
        "score": round(note.score, 4),
        "limit": round(note.limit, 4),
        "note": note.note,
        "features": [
            {
                "name": each.name,
                "said": round(each.said, 4),
                "usual": round(each.usual, 4),
                "spans": _spans(each.spans),
            }
            for each in note.features
        ],
    }


def _likeness(note: LikenessNote | None) -> dict[str, Any]:
    if note is None:
        return {"score": None, "limit": None, "note": False, "rank": None, "of": None}
    return {
        "score": round(note.score, 4),
        "limit": round(note.limit, 4),
        "note": note.note,
        "rank": note.rank,
        "of": note.of,
    }


def _run_as_json(each: InARow) -> dict[str, Any]:
    score, limit = round(each.run.score, 4), round(each.run.limit, 4)
    return {"from": each.places[0], "to": each.places[-1], "score": score, "limit": limit, "note": each.run.note}


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
