"""`ritim count`: how long a text is as a platform counts it, and what the platform finds in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from planner.cli.answers import print_json
from planner.cli.options import Parser, platform
from planner.counting.count import Count, Measure, count
from planner.errors import Refused
from planner.knowledge.limits import Unit
from planner.knowledge.platforms import platform_name
from planner.text import Text, speak

ABOUT = Text("count a text as a platform counts it, and say what the platform finds in it")
EXAMPLES = """
  ritim count x --text "Ekşi mayalı ekmek çıktı! https://example.com #ekmek"
  ritim count youtube --file description.txt
  ritim count tiktok --format photo --file caption.txt --json
"""

_LARGEST_FILE = 10_000_000  # bytes
_UNITS: dict[Unit, Text] = {
    "weighted": Text("weighted characters"),
    "graphemes": Text("characters as a reader sees them"),
    "characters": Text("characters"),
    "UTF-16 code units": Text("UTF-16 code units"),
    "UTF-8 bytes": Text("UTF-8 bytes"),
}


def arguments(parser: Parser) -> None:
    """Adds PLATFORM, --text or --file, --format and --json."""
    parser.add_argument(
        "platform", type=platform, metavar="PLATFORM", help=parser.said(Text("the platform, by name, as in instagram"))
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--text", metavar="T", help=parser.said(Text("the text")))
    what.add_argument("--file", type=Path, metavar="F", help=parser.said(Text("a file of UTF-8 text, taken as it is")))
    parser.add_argument(
        "--format", metavar="F", help=parser.said(Text("the format, as in reel; default the platform's first"))
    )
    parser.add_json()


def run(options: argparse.Namespace) -> int:
    """Prints the length, the limit and what was found."""
    text = _text_of(options.file) if options.file else _typed(options.text)
    counted = count(options.platform, text, options.format)
    if options.json:
        print_json(_as_json(counted))
    else:
        for said in _sentences(counted):
            print(speak(said, options.lang))
    return 0


def _text_of(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise Refused(Text("{file} is too large : no post is longer than 10 MB", file=str(path)))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(Text("{file} is not UTF-8 text : save it as UTF-8", file=str(path))) from None


def _typed(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise Refused(Text("the text is not UTF-8 : write it into a file, and use --file")) from None
    return text


def _as_json(counted: Count) -> dict[str, Any]:
    return {
        "platform": counted.platform,
        "format": counted.format,
        "length": counted.length,
        "limit": counted.limit,
        "unit": counted.unit,
        "fits": counted.fits,
        "links": counted.links,
        "mentions": counted.mentions,
        "hashtags": counted.hashtags,
        "cashtags": counted.cashtags,
        "measures": [
            {"unit": measure.unit, "length": measure.length, "limit": measure.limit} for measure in counted.measures
        ],
    }


def _sentences(counted: Count) -> list[Text]:
    said = [_length_said(measure) for measure in counted.measures]
    if all(measure.fits for measure in counted.measures) and not counted.fits:
        said.append(Text("it is refused: it is empty, or has a character in it that no post may have"))
    kinds = [
        (Text("links: {texts}", texts=list(counted.links)), counted.links),
        (Text("mentions: {texts}", texts=list(counted.mentions)), counted.mentions),
        (Text("hashtags: {texts}", texts=list(counted.hashtags)), counted.hashtags),
        (Text("cashtags: {texts}", texts=list(counted.cashtags)), counted.cashtags),
    ]
    found = [text for text, texts in kinds if texts]
    nothing = [Text("no links, mentions or hashtags found")]
    name = Text("{platform}, {kind}", platform=platform_name(counted.platform), kind=counted.format)
    return [name, *said, *(found or nothing)]


def _length_said(measure: Measure) -> Text:
    unit = _UNITS[measure.unit]
    length, limit = measure.length, measure.limit
    if measure.fits:
        return Text(
            "{length} of {limit} {unit}: {left} left", length=length, limit=limit, unit=unit, left=limit - length
        )
    return Text(
        "{length} of {limit} {unit}: {over} too many", length=length, limit=limit, unit=unit, over=length - limit
    )
