"""The runs of posts in which a channel does not sound like the business, as they stand under the weeks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.checks.finding import Finding
from planner.checks.situation import Name
from planner.layout.days import Label
from planner.text import Text, speak


def drifts_of(findings: Iterable[Finding], names: Mapping[str, Name], language: str) -> tuple[Label, ...]:
    """The findings "voice.drift" as labels from the first to the last day of their run, in their order; `names` are
    those of the channels, by id. What is muted stands nowhere.
    """
    found = []
    for each in findings:
        name = names.get(each.subject.removeprefix("channel:"))
        if each.code == "voice.drift" and not each.muted and name is not None and each.first and each.last:
            told = speak(each.message, language)
            found.append(Label(_said(name, language), each.first, each.last, "drift", about=each.subject, told=told))
    return tuple(found)


def _said(name: Name, language: str) -> str:
    return speak(Text("{account}: not your usual voice", account=name), language)
