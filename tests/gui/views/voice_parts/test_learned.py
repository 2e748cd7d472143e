"""What was learned, on its card."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.models.voice import LanguageLearned, LearnedLine, VoiceFacts
from planner.gui.views.voice_parts.histogram import SpreadBars
from planner.gui.views.voice_parts.learned import LearnedSection
from planner.text import Text
from planner.voice.learned import Histogram, histogram

SPREAD = histogram("exclamations", ["Bread.", "Bread!", "Bread!", "Tea."], "en")


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> LearnedSection:
    made = LearnedSection(desk)
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    return made


def language(posts: int, lines: int, language: str = "en") -> LanguageLearned:
    said = [LearnedLine(Text("{name}", name=f"sentence {number}"), SPREAD) for number in range(lines)]
    return LanguageLearned(language, posts, tuple(said))


def sentences(section: LearnedSection) -> list[str]:
    return [each.text() for each in section.lines]


def test_sentences_stand_beside_their_bars(section: LearnedSection) -> None:
    section.show_facts(VoiceFacts((language(50, 3),), ()))
    assert sentences(section) == ["sentence 0", "sentence 1", "sentence 2"]
    bars = section.findChildren(SpreadBars)
    assert len(bars) == 3
    assert "2 posts" in bars[0].accessibleName()
    assert section.more.isHidden()


def test_the_rest_is_asked_for(section: LearnedSection) -> None:
    section.show_facts(VoiceFacts((language(50, 11),), ()))
    assert len(sentences(section)) == 8
    assert section.more.text() == "3 more"
    section.more.click()
    assert len(sentences(section)) == 11
    section.more.click()
    assert len(sentences(section)) == 8


def test_while_it_learns_it_says_how_far(section: LearnedSection) -> None:
    section.show_facts(VoiceFacts((language(12, 0),), ()))
    assert section.progress == "Learning, 12 of 20"
    (bar,) = section.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (12, 20, "Learning, 12 of 20")
    section.show_facts(VoiceFacts((language(25, 2),), ()))
    assert section.progress == ""
    assert len(sentences(section)) == 2


def test_two_languages_stand_below_each_other(section: LearnedSection) -> None:
    section.show_facts(VoiceFacts((language(50, 2), language(30, 1, "tr")), ()))
    assert len(sentences(section)) == 3


def test_bars_are_painted_by_their_counts(desk: Desk, qtbot: QtBot) -> None:
    spread = Histogram("x", Text("links"), (Text("0"), Text("1"), Text("2")), (4, 0, 2))
    bars = SpreadBars(desk.look, spread)
    qtbot.addWidget(bars)
    assert bars.accessibleName() == "links: 0: 4 posts and 2: 2 posts"
    image = bars.grab().toImage()
    ink = [
        sum(image.pixelColor(x, y) != desk.look.colours.shade for y in range(desk.look.px(20) - 1)) for x in (2, 18, 34)
    ]
    assert ink[0] == 2 * ink[2] > ink[1] == 0


@pytest.mark.parametrize(
    ("feature", "texts", "ends"),
    [
        ("exclamations", ["Bread.", "Bread!!!"], ("0", "3")),
        ("exclamations", ["Bread.", "Tea."], ("0",)),
        ("characters", ["a" * 10, "a" * 1_200], ("10", "1,201")),
        ("begins_with_emoji", ["🍞 Bread.", "Tea."], ("no", "yes")),
    ],
)
def test_below_the_bars_stands_where_they_begin_and_end(
    desk: Desk, qtbot: QtBot, feature: str, texts: list[str], ends: tuple[str, ...]
) -> None:
    bars = SpreadBars(desk.look, histogram(feature, texts, "en"))
    qtbot.addWidget(bars)
    assert bars.ends == ends
    assert not bars.grab().isNull()
