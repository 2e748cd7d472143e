"""Which platforms: the table, the set that is ticked, its hours, the proposal, and a channel in the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.audiences import Audience
from planner.domain.business import Business
from planner.domain.channels import Cadence, Channel
from planner.domain.noun import NotNegative
from planner.domain.plan import Plan, table_of
from planner.gui.desk import Desk
from planner.gui.dialogs.channel import ChannelDialog
from planner.gui.models.platform_rows import Column, PlatformRow
from planner.gui.translate import say
from planner.gui.views.platforms_parts.chart_fold import source_of
from planner.gui.views.platforms_parts.choosing import ChooseView
from planner.operations import nouns
from tests.builders import statistics
from tests.gui.conftest import TODAY, DeskOn, bakery

Show = Callable[..., ChooseView]


@pytest.fixture
def show(desk_on: DeskOn, qtbot: QtBot) -> Show:
    def shown(plan: Plan | None = None, language: str = "en", width: int = 1100, scale: float = 1.0) -> ChooseView:
        desk = desk_on(plan, language=language, scale=scale)
        made = ChooseView(desk)
        qtbot.addWidget(made)
        made.resize(width, 800)
        made.show()
        assert made.choice is None
        qtbot.waitUntil(lambda: not made._soon.isActive())
        QApplication.processEvents()
        return made

    return shown


def desk_of(view: ChooseView) -> Desk:
    return view._desk


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press(widget: QWidget, name: str) -> None:
    [found] = [each for each in widget.findChildren(QPushButton) if each.isVisible() and each.text() == name]
    found.click()


def row(view: ChooseView, platform: str) -> PlatformRow:
    return next(each for each in view.table.platforms.rows if each is not None and each.platform == platform)


def stand_on(view: ChooseView, platform: str, column: Column = Column.NAME) -> None:
    at = view.table.platforms.rows.index(row(view, platform))
    view.table.setCurrentIndex(view.table.platforms.index(at, column))


def test_the_set_begins_as_the_channels_of_the_plan(show: Show) -> None:
    view = show()
    assert view.ticks == {"instagram", "facebook", "x"}
    assert "83%" in words(view.set_card)
    assert "of your audiences, by weight, ± 5.6" in words(view.set_card)
    assert "4 h 30 min" in words(view.hours_card)
    assert "5 h 30 min are left for replies" in words(view.hours_card)
    assert "outside this set" not in words(view.hours_card)
    assert not view.set_card.join.isVisible()


def test_what_needs_no_network_enters_no_set_and_costs_its_hours_all_the_same(show: Show) -> None:
    rhythm = Cadence(min_per_week=1)
    view = show(replace(bakery(), channels=table_of((*bakery().channels, _board(rhythm)))))
    assert view.ticks == {"instagram", "facebook", "x"}
    assert "blackboard" not in [each.platform for each in view.table.platforms.rows if each is not None]
    assert "Your channels outside this set cost 30 min a week more: Blackboard." in words(view.hours_card)


def _board(rhythm: Cadence) -> Channel:
    return Channel("board", "blackboard", hours_per_post=NotNegative("0.5"), cadence=rhythm)


def test_the_bar_has_what_each_platform_adds(show: Show) -> None:
    view = show()
    parts = [each.share for each in view.set_card._bar.parts]
    assert view.choice is not None
    assert sum(parts) * 100 == pytest.approx(view.choice.value(("facebook", "instagram", "x")).low)


def test_space_ticks_and_everything_follows(show: Show) -> None:
    view = show()
    stand_on(view, "x")
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.ticks == {"instagram", "facebook"}
    assert "Facebook and Instagram. Counted once each: " in words(view.set_card)
    assert "You have channels that are not in this set: X." in words(view.set_card)
    assert "3 h 45 min" in words(view.hours_card)
    stand_on(view, "whatsapp")
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.ticks == {"instagram", "facebook"}


def test_a_click_on_the_box_ticks_one_beside_it_does_not(show: Show) -> None:
    view = show()
    for column, ticked in ((Column.NAME, False), (Column.TICK, True)):
        at = view.table.platforms.rows.index(row(view, "youtube"))
        place = view.table.visualRect(view.table.platforms.index(at, column)).center()
        QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert ("youtube" in view.ticks) is ticked


def test_the_proposal_can_be_used_and_explained(show: Show) -> None:
    view = show()
    assert "YouTube and Facebook reach 94% of your audiences in 4 h 30 min a week." in words(view.proposal)
    press(view.proposal, "Why these?")
    assert "sets that fit into 10 h a week" in words(view.proposal)
    assert "Longtime regulars 83%" in words(view.proposal)
    press(view.proposal, "Why these?")
    assert "Longtime regulars" not in words(view.proposal)
    press(view.proposal, "Use the proposal")
    assert view.ticks == {"youtube", "facebook"}
    assert "94%" in words(view.set_card)
    assert view.set_card.join.text() == "Make YouTube a channel…"


def test_an_audience_is_asked_alone(show: Show) -> None:
    view = show()
    chips = {each.text(): each for each in view.asking.findChildren(QPushButton)}
    assert chips["All audiences, by weight"].isChecked()
    chips["Young renters nearby"].click()
    assert row(view, "instagram").percent == 80
    assert row(view, "instagram").source == "Pew 2025"
    assert "of this audience" in words(view.set_card)
    assert "People of 18 to 29 in the United States." in words(view)
    chips["All audiences, by weight"].click()
    assert row(view, "instagram").source == "Pew 2025, estimate"


def test_tab_visits_the_chips_then_the_pickers_then_the_table(show: Show) -> None:
    view = show()
    seen: list[str] = []
    each = view.nextInFocusChain()
    while each is not None and each is not view:
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.accessibleName():
            seen.append(each.accessibleName())
        each = each.nextInFocusChain()
    wanted = ["Parents around the corner", "All audiences, by weight", "Country", "Edition", "Platforms"]
    assert [name for name in seen if name in wanted] == wanted


def test_another_edition_and_another_country(show: Show) -> None:
    view = show()
    view.asking._edition_chosen("2024")
    assert row(view, "linkedin").percent is not None
    assert row(view, "threads").missing == "no data in this edition"
    view.asking._country_chosen("TR")
    assert "between" in words(view.set_card)
    assert row(view, "instagram").source == "TÜİK 2025"
    QApplication.processEvents()
    assert [each.text() for each in view.asking.findChildren(QPushButton) if each.isVisible()] == ["Everyone"]
    view.asking._country_chosen("DE")
    assert "Ritim has no figures of who uses which platform in Germany" in words(view.proposal)
    assert "stands among all figures" in words(view)


def test_the_countries_begin_with_that_of_the_plan(show: Show) -> None:
    view = show(language="tr")
    boxes = [each for each in view.asking.findChildren(QComboBox) if each.isVisible()]
    countries, editions = ([box.itemText(at) for at in range(box.count())] for box in boxes)
    assert (countries[0], countries.count("Türkiye")) == ("Türkiye", 1)
    assert editions == ["TÜİK 2025", "TÜİK 2022"]


def test_for_turkiye_there_are_bounds_and_no_winner(show: Show) -> None:
    view = show(language="tr")
    assert not view.proposal.use.isVisible()
    assert view.choice is not None
    assert view.choice.choice is None
    ticks = [each for each in view.proposal.findChildren(QPushButton) if each.isVisible()]
    assert len(ticks) == 6
    assert "%72 · 3 saat" in words(view.proposal)
    assert f" {len(view.choice.sets) - 6} " in words(view.proposal)
    ticks[0].click()
    assert view.ticks == {"youtube"}
    ticks[2].click()
    assert len(view.ticks) == 2
    assert any(each.open_ for each in view.set_card._bar.parts)


def test_hours_that_are_not_said_are_asked_for(show: Show) -> None:
    plan = bakery()
    view = show(replace(plan, business=replace(plan.business, hours_per_week=None)))
    attention = desk_of(view).attention
    sections: list[tuple[str, str]] = []
    attention.section_wanted.connect(lambda *section: sections.append(section))
    view.hours_card.ask.click()
    assert (attention.page, sections) == ("business", [("hours", "")])


def test_more_hours_than_there_are_is_said(show: Show) -> None:
    plan = bakery()
    view = show(replace(plan, business=replace(plan.business, hours_per_week=NotNegative(4))))
    assert "30 min more than you have." in words(view.hours_card)


def test_channels_outside_the_set_go_on_costing(show: Show) -> None:
    plan = bakery()
    view = show(replace(plan, business=replace(plan.business, hours_per_week=NotNegative(5))))
    view._use(("youtube",))
    said = words(view.hours_card)
    assert "Your channels outside this set cost 4 h 30 min a week more: Instagram, Facebook, and X." in said
    assert "2 h 30 min more than you have." in said
    assert len(view.hours_card._bar.parts) == 2


def test_a_channel_whose_last_day_is_today_is_not_yours_any_more(show: Show) -> None:
    plan = bakery()
    [x] = [each for each in plan.channels if each.platform == "x"]
    rest = [each for each in plan.channels if each is not x]
    view = show(replace(plan, channels=table_of([*rest, replace(x, active_to=TODAY)])))
    assert view.ticks == {"instagram", "facebook"}
    assert row(view, "x").channel is None
    assert "outside this set" not in words(view.hours_card)


def test_without_a_country_the_page_says_what_to_do(show: Show) -> None:
    view = show(Plan())
    assert view.choice is None
    assert "In which country?" in words(view)
    press(view, "Say where the business is")
    assert desk_of(view).attention.page == "business"
    view.asking._country_chosen("US")
    assert view.table.isVisible()
    assert "In which country?" not in words(view)


def test_when_the_table_that_is_looked_at_is_removed_the_next_edition_takes_its_place(show: Show, qtbot: QtBot) -> None:
    view = show()
    figure = {"platform": "facebook", "percent": 12}
    table = statistics("town", figure, title="Our town", country="US", metric="ever_use")
    assert desk_of(view).bridge.do(nouns.add, table)
    qtbot.waitUntil(lambda: view.choice is not None and view.choice.editions[0].key == "town")
    view.asking._edition_chosen("town")
    assert row(view, "facebook").percent == 12
    assert row(view, "tiktok").missing == "not in this table"
    assert row(view, "bluesky").missing == "not in this table"
    assert row(view, "pinterest").missing == "not in this table"
    assert "Source: “Our town”" in words(view)
    assert desk_of(view).bridge.do(nouns.remove, "statistics", "town")
    qtbot.waitUntil(lambda: view.choice is None or view.choice.edition.key != "town")
    assert row(view, "facebook").source.startswith("Pew 2025")
    assert view.table.isVisible()
    assert "In which country?" not in words(view)


def test_ticks_and_the_audience_outlive_a_window_that_is_built_anew(show: Show, qtbot: QtBot) -> None:
    view = show()
    view._tick("tiktok", True)
    view._tick("x", False)
    [chip] = [each for each in view.asking.findChildren(QPushButton) if each.text() == "Young renters nearby"]
    chip.click()
    again = ChooseView(desk_of(view))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.choice is not None)
    assert again.ticks == {"instagram", "facebook", "tiktok"}
    assert row(again, "instagram").percent == 80


def test_the_publisher_is_quoted_below_the_charts(show: Show) -> None:
    choice = show().choice
    assert choice is not None
    assert "Pew Research Center bears no responsibility" in say(source_of(choice))


def test_a_change_of_the_plan_is_followed_and_ticks_stay(show: Show, qtbot: QtBot) -> None:
    view = show()
    view._tick("tiktok", True)
    stand_on(view, "snapchat")
    assert desk_of(view).bridge.do(nouns.change, "business", hours_per_week=NotNegative(20))
    qtbot.waitUntil(lambda: "of 20 h a week" in words(view.hours_card))
    assert "tiktok" in view.ticks
    assert view.table.row == row(view, "snapchat")


def test_while_it_is_hidden_nothing_is_asked(show: Show, qtbot: QtBot) -> None:
    view = show()
    before = view.choice
    view.hide()
    assert desk_of(view).bridge.do(nouns.change, "business", hours_per_week=NotNegative(20))
    assert not view._soon.isActive()
    assert view.choice is before
    view.show()
    qtbot.waitUntil(lambda: view.choice is not before)


def test_a_platform_becomes_a_channel_and_is_ticked(show: Show, qtbot: QtBot) -> None:
    view = show()
    stand_on(view, "youtube")
    assert "In the proposal." in words(view.line)
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    [dialog] = view.findChildren(ChannelDialog)
    dialog.do()
    qtbot.waitUntil(lambda: row(view, "youtube").channel is not None)
    assert "youtube" in view.ticks
    assert any(each.platform == "youtube" for each in desk_of(view).bridge.plan.channels)
    desk_of(view).bridge.undo()
    qtbot.waitUntil(lambda: row(view, "youtube").channel is None)
    assert "youtube" not in view.ticks


def test_one_that_is_a_channel_leads_to_it(show: Show) -> None:
    view = show()
    attention = desk_of(view).attention
    sections: list[tuple[str, str]] = []
    attention.section_wanted.connect(lambda *section: sections.append(section))
    stand_on(view, "facebook")
    press(view.line, "Go to the channel")
    channel = next(each for each in desk_of(view).bridge.plan.channels if each.platform == "facebook")
    assert (attention.page, sections) == ("business", [("channels", channel.id)])


def test_the_whole_set_becomes_channels(show: Show) -> None:
    view = show()
    view._use(("youtube", "facebook", "tiktok"))
    press(view.set_card, "Make these channels…")
    [dialog] = view.findChildren(ChannelDialog)
    assert [each.platform.value() for each in dialog.entries] == ["youtube", "tiktok"]
    dialog.reject()


def test_many_audiences_with_long_names_stay_within_the_window(show: Show) -> None:
    name = "Mahallenin en uzun sokağında oturanlar & sabahları fırına uğrayanlar"
    audiences = table_of(Audience(f"a{n}", f"{name} {n}") for n in range(30))
    view = show(Plan(business=Business(country="TR"), audiences=audiences), width=900, scale=1.3)
    chips = [each for each in view.asking.findChildren(QPushButton) if each.isVisible()]
    assert len(chips) == 31
    assert all(each.geometry().right() <= view.asking.width() for each in chips)
    assert chips[0].accessibleName() == f"{name} 0"
    assert "&&" in chips[0].text() or "…" in chips[0].text()


def test_the_charts_show_the_table_and_the_set(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.chart.button.click()
    each, grown = view.chart.charts
    assert "YouTube 87%" in each.accessibleName()
    assert grown.accessibleName() == "What the set reaches: Facebook 75%, Instagram 82%, and X 83%."
    qtbot.waitUntil(lambda: each.is_drawn and grown.is_drawn, timeout=60_000)
    view._tick("x", False)
    assert grown.accessibleName() == "What the set reaches: Facebook 75% and Instagram 82%."
    qtbot.waitUntil(lambda: each.is_drawn and grown.is_drawn, timeout=60_000)
    view.chart.button.click()
    assert not each.isVisible()


def test_in_a_small_window_names_sources_and_headings_are_whole(show: Show) -> None:
    view = show(language="tr", width=1096)
    metrics = view.table.fontMetrics()
    rows = [each for each in view.table.platforms.rows if each is not None]
    for column, said in ((Column.NAME, [each.name for each in rows]), (Column.SOURCE, [each.source for each in rows])):
        badge = 30 if column == Column.NAME else 0
        widest = max(metrics.horizontalAdvance(each) for each in said)
        assert widest + badge + 18 <= view.table.columnWidth(column)
    heading = metrics.horizontalAdvance(view.table.platforms.heading(Column.REACH))
    assert heading + 18 <= view.table.columnWidth(Column.REACH)


@pytest.mark.parametrize("width", [560, 700, 1100, 1500])
def test_everything_has_its_room(show: Show, width: int) -> None:
    view = show(width=width)
    widths = [view.table.columnWidth(column) for column in Column]
    assert min(widths) > 30
    if width >= 700:
        assert sum(widths) <= view.table.viewport().width()
    assert (view._side.x() > view.table.x()) or width < 880
