"""How often to post on a platform: the band that a new channel begins with, and every study, contradictions and all."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from planner.gui.desk import Desk
from planner.gui.dialogs.channel_entry import band_of
from planner.gui.parts.boxes import column
from planner.gui.parts.source_chip import source_chip
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.gui.views.platforms_parts.quiet_grid import QuietGrid, carded
from planner.knowledge.cadence import Advice, Study, advice_for, default_of, what_studies_say
from planner.text import Text

_FORMAT, _STUDY = 104, 204


def how_often(desk: Desk, platform: str) -> QWidget:
    """What a new channel on a platform begins with, and what each study says."""
    px = desk.look.px
    known = default_of(platform)
    inside = column(gap=px(12))
    if known is None:
        inside.addWidget(label(Text("Ritim knows no rhythm for it: set your own."), wrap=True))
    else:
        band = label(band_of(known), "strong", wrap=True)
        inside.addLayout(column(band, label(known.standing, "second", wrap=True), gap=px(2)))
    inside.addWidget(label(what_studies_say(platform), wrap=True))
    advice = advice_for(platform)
    if advice:
        inside.addLayout(_table(desk, advice))
    about = Text("What a new channel begins with is a judgement. Below it stands what each study says.")
    return carded(desk.look, Text("How often to post"), about, inside)


def _table(desk: Desk, advice: tuple[Advice, ...]) -> QuietGrid:
    look = desk.look
    grid = QuietGrid(look, _FORMAT, 64, 0, _STUDY)
    headings = (Text("Format"), Text("A week"), Text("What it says"), Text("Study"))
    grid.add(*(label(words, "small") for words in headings))
    formats = list(dict.fromkeys(say(each.format) for each in advice))
    before = ""
    for each in sorted(advice, key=lambda each: formats.index(say(each.format))):
        name = label(each.format, wrap=True)
        name.setFixedWidth(look.px(_FORMAT))
        said = column(
            label(each.wording, wrap=True), label(each.study.caveat, "small", wrap=True), None, gap=look.px(2)
        )
        # Two studies of one format stand below each other: there one sees whether they agree.
        first = name.text() != before
        grid.add(name if first else None, label(_span(each.span), "strong"), said, _study(desk, each.study))
        before = name.text()
    return grid


def _study(desk: Desk, study: Study) -> QWidget:
    """Its page, its title, what kind of proof it is."""
    px = desk.look.px
    title = f"{study.title}, {study.publisher}\n{say(study.method)}"
    chip = source_chip(desk, f"{study.publisher} {study.year}".strip(), title, study.url)
    made = QWidget()
    made.setFixedWidth(px(_STUDY))
    words = (label(study.title, "small", wrap=True), label(study.evidence, "small", wrap=True))
    made.setLayout(column(chip, *words, gap=px(2)))
    return made


def _span(span: tuple[Decimal, Decimal]) -> Text:
    """How many posts a week an advice comes to."""
    least, most = span
    if least == most:
        return Text("{n}", n=least)
    if not most.is_finite():
        return Text("{n} or more", n=least) if least else Text("–")
    return Text("{least} to {most}", least=least, most=most) if least else Text("up to {n}", n=most)
