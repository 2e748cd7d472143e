"""The voice over the weeks, on its card."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.figures.voice import WeekHeard
from planner.gui.desk import Desk
from planner.gui.models.voice import LanguageLearned, VoiceFacts
from planner.gui.views.voice_parts.over_time import OverTimeSection
from tests.gui.conftest import TODAY, DeskOn
from tests.gui.loud import make_loud


def facts(*scores: float, posts: int = 60) -> VoiceFacts:
    weeks = tuple(WeekHeard(TODAY + timedelta(weeks=number), 5, score, 1.0) for number, score in enumerate(scores))
    return VoiceFacts((LanguageLearned("en", posts, ()),), weeks)


def shown(desk: Desk, qtbot: QtBot, found: VoiceFacts) -> OverTimeSection:
    section = OverTimeSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show_facts(found)
    section.resize(420, 400)
    section.show()
    return section


def test_an_unusual_week_has_a_link(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot, facts(0.2, 1.4, 0.1))
    (link,) = section.links.widgets
    assert isinstance(link, QPushButton)
    assert link.text() == "▲ Week of 15 December, 5 posts"
    assert link.accessibleName() == "Week of 15 December: 5 posts, unusual for you"
    link.click()
    assert (desk.attention.page, desk.attention.day) == ("calendar", date(2026, 12, 15))


def test_its_heading_is_not_that_of_the_chart(desk_on: DeskOn, qtbot: QtBot) -> None:
    for language in ("en", "tr"):
        section = shown(desk_on(language=language), qtbot, facts(0.2, 1.4, 0.1))
        heading = section.findChildren(QLabel)[0].text()
        assert section.chart is not None
        assert not section.chart.accessibleName().startswith(heading)


def drawn(section: OverTimeSection) -> bool:
    return section.chart is not None and section.chart.isVisible()


def test_until_the_weeks_are_known_it_says_what_it_waits_for(desk: Desk, qtbot: QtBot) -> None:
    section = OverTimeSection(desk)
    qtbot.addWidget(section)
    section.show()
    assert section.sentence.isVisible()
    assert section.sentence.text() == "Your posts are being read…"


def test_posts_in_a_row_have_a_link_to_the_first(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot, facts(0.2, 1.4, 0.1))
    make_loud(desk)
    desk.bridge.voice.begin()
    qtbot.waitUntil(lambda: not desk.bridge.voice.busy, timeout=30_000)
    drifts = [each for each in desk.bridge.warnings if each.code == "voice.drift"]
    ways = [way for each in section.apart.widgets for way in each.findChildren(QPushButton)]
    assert len(ways) == len(drifts) > 0
    ways[0].click()
    assert (desk.attention.page, desk.attention.day) == ("calendar", drifts[0].first)


def test_too_few_weeks_are_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot, facts(0.2, 1.4))
    assert not drawn(section)
    assert section.links.widgets == []
    assert "three of them" in section.sentence.text()
    section.show_facts(facts(0.2, 1.4, 0.1))
    assert drawn(section)
    assert section.sentence.isHidden()
    section.show_facts(facts(0.2))
    assert not drawn(section)
    assert section.sentence.isVisible()


def test_too_few_posts_say_how_many_there_are(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot, facts(posts=31))
    assert section.sentence.text() == "Weeks can be compared from 40 posts and examples on. So far there are 31."
