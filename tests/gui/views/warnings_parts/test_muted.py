"""The mutes at the foot of the warnings."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.models.mutes import mutes_of
from planner.gui.views.warnings_parts.muted import MutedSection
from tests.builders import channel, muted, plan, post
from tests.gui.conftest import TODAY, DeskOn


def test_many_are_shown_in_part_until_all_are_asked_for(desk_on: DeskOn, qtbot: QtBot) -> None:
    posts = [post(f"p{each}", "2026-12-20") for each in range(12)]
    desk = desk_on(plan(channel(), *posts, *(muted("post.orphan", f"post:{each.id}") for each in posts)))
    section = MutedSection(desk)
    qtbot.addWidget(section)
    bridge = desk.bridge
    section.tell(mutes_of(bridge.plan, TODAY, bridge.findings, bridge.session.history))
    assert len(section.rows.widgets) == 8
    (more,) = [each for each in section.findChildren(QPushButton) if each.text() == "4 more"]
    more.click()
    assert len(section.rows.widgets) == 12


def test_show_leads_to_what_is_muted(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(channel(), post("p1", "2026-12-20"), muted("post.orphan", "post:p1")))
    section = MutedSection(desk)
    qtbot.addWidget(section)
    section.tell(mutes_of(desk.bridge.plan, TODAY, desk.bridge.findings, desk.bridge.session.history))
    next(each for each in section.findChildren(QPushButton) if each.text() == "Show").click()
    assert desk.attention.spot is not None
    assert desk.attention.spot.post == "p1"
