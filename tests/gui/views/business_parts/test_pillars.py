"""The pillars, their sum, and the ceiling for promotion."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.numbers import NumberField
from planner.gui.views.business_parts.pillars import PillarsSection
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> PillarsSection:
    section = PillarsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    return section


def test_the_sum_of_the_shares_is_said(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert section.sum.text() == "Together 100%"
    share = section.rows["bread-know-how"].fields["share"]
    assert isinstance(share, NumberField)
    for typed, said, height in (
        ("30", "Together 95%; 5% is left open", 30),
        ("45", "Together 110%: more than the whole", 45),
        ("", "Together 65%; 35% is left open", 0),
    ):
        share.setText(typed)
        share.leave()
        assert section.sum.text() == said
        bar = section.rows["bread-know-how"].findChild(QProgressBar)
        assert isinstance(bar, QProgressBar)
        assert bar.value() == height
    assert desk.bridge.plan.pillars["bread-know-how"].share is None


def test_a_share_over_the_whole_is_refused(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(language="tr")
    section = shown(desk, qtbot)
    row = next(iter(section.rows.values()))
    share = row.fields["share"]
    assert isinstance(share, NumberField)
    share.setText("150")
    share.leave()
    assert row.message.words
    assert share.text() == "150"


def test_the_ceiling_for_promotion_is_the_business_s(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    field = section.limit.fields["promotional_share_max"]
    assert isinstance(field, NumberField)
    assert field.accessibleName() == "Promotional posts at most"
    field.setText("12.5")
    field.leave()
    assert desk.bridge.plan.business.promotional_share_max == Decimal("0.125")
