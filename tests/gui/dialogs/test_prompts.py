"""Ideas for a post, to choose from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.prompts import PromptsDialog, Where
from planner.gui.mends import mends_of
from planner.gui.views.ideas import IdeasPage
from planner.knowledge.prompts import prompts
from planner.operations import nouns
from tests.builders import business, channel, day, goal, pillar, plan, post
from tests.gui.conftest import DeskOn

Asked = Callable[..., PromptsDialog]
PILLARS = (pillar("tips", "informative", 0.5), pillar("fun", "entertaining", 0.5))
DAY = day("2026-12-16")


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    told = [post(f"p{number}", f"2026-12-{number:02}T09:30", pillar="tips") for number in (10, 11)]
    open_channel = channel(goals=["old", "g1"], slots=[{"weekday": "wed", "time": "18:00"}], min_per_week=1)
    return desk_on(plan(open_channel, goal("old", state="met"), goal("g1"), *PILLARS, *told))


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    def opened(desk: Desk, *, placed: bool = True) -> PromptsDialog:
        where = Where(desk.bridge.plan.channels["ig"], DAY) if placed else None
        dialog = PromptsDialog(desk, where, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return opened


def said(dialog: PromptsDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel)]


def titles(dialog: PromptsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def of_kind(kind: str, on: date, language: str = "en") -> set[str]:
    return {each.said(language) for each in prompts() if each.pillar_kind == kind and each.suits(on, None)}


def test_the_pillar_that_is_short_is_offered(desk: Desk, asked: Asked) -> None:
    dialog = asked(desk)
    assert dialog.kind.currentData() == "entertaining"
    assert "In December 2026, “Pillar fun” is furthest below its share." in said(dialog)
    assert set(titles(dialog)) == of_kind("entertaining", DAY)


def test_another_kind_can_be_chosen_and_what_is_of_the_season_comes_first(desk: Desk, asked: Asked) -> None:
    dialog = asked(desk)
    dialog.kind.setCurrentIndex(dialog.kind.findData("informative"))
    dialog.kind.chosen.emit("informative")
    assert set(titles(dialog)) == of_kind("informative", DAY)
    assert titles(dialog)[0] in {each.said("en") for each in prompts() if each.season and each.suits(DAY, None)}


def test_chosen_it_is_a_draft_where_a_post_was_missing(desk: Desk, asked: Asked) -> None:
    dialog = asked(desk)
    edited: list[bool] = []
    desk.attention.editing_wanted.connect(lambda: edited.append(True))
    title = titles(dialog)[1]
    dialog.list.setCurrentRow(1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    made = desk.bridge.plan.posts["p3"]
    assert (made.title, made.status, made.pillar, made.goals) == (title, "draft", "fun", ("g1",))
    assert [(each.channel, each.at) for each in made.placements] == [("ig", "2026-12-16T18:00")]
    assert (desk.attention.page, desk.attention.spot, edited) == ("calendar", Spot("p3", "ig", DAY), [True])
    desk.bridge.undo()
    assert "p3" not in desk.bridge.plan.posts


def test_what_the_plan_has_already_comes_last(desk: Desk, asked: Asked) -> None:
    first = titles(asked(desk))[0]
    desk.bridge.do(nouns.add, post("known", title=first, status="idea"))
    assert titles(asked(desk))[-1] == first


def test_without_a_place_it_is_an_idea(desk: Desk, asked: Asked) -> None:
    dialog = asked(desk, placed=False)
    dialog.list.itemClicked.emit(dialog.list.item(0))
    made = desk.bridge.plan.posts["p3"]
    assert (made.status, made.placements) == ("idea", ())
    assert (desk.attention.page, desk.attention.spot) == ("ideas", Spot("p3"))


def test_a_plan_without_pillars_has_prompts_too(desk_on: DeskOn, asked: Asked) -> None:
    desk = desk_on(plan(business(language="tr"), channel()))
    dialog = asked(desk)
    assert not any("share" in each for each in said(dialog))
    assert set(titles(dialog)) == of_kind("informative", DAY, "tr")
    dialog.list.itemClicked.emit(dialog.list.item(0))
    assert desk.bridge.plan.posts["p1"].pillar is None


def test_a_week_with_too_few_leads_to_them(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    finding = next(each for each in desk.bridge.findings if each.code == "cadence.under.week")
    next(each for each in mends_of(desk, finding, parent) if each.words.message.startswith("Ideas")).act()
    (dialog,) = parent.findChildren(PromptsDialog)
    dialog.list.itemClicked.emit(dialog.list.item(0))
    (placement,) = desk.bridge.plan.posts["p3"].placements
    assert placement.at is not None
    assert finding.first is not None
    assert finding.last is not None
    assert finding.first <= placement.at.day <= finding.last


def test_the_ideas_page_has_them_too(desk: Desk, qtbot: QtBot) -> None:
    page = IdeasPage(desk)
    qtbot.addWidget(page)
    page.prompts.click()
    (dialog,) = page.window().findChildren(PromptsDialog)
    assert titles(dialog)
    dialog.close()


class OneClick(QProxyStyle):
    """A style in which one click activates, as some desktops have it."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_a_click_that_activates_makes_one_post(desk: Desk, asked: Asked) -> None:
    dialog, style = asked(desk), OneClick("Fusion")
    dialog.list.setStyle(style)
    centre = dialog.list.visualItemRect(dialog.list.item(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert sorted(each.id for each in desk.bridge.plan.posts) == ["p10", "p11", "p3"]


def test_of_kinds_that_all_have_their_share_none_is_called_short(desk_on: DeskOn, asked: Asked) -> None:
    told = [post(kind, "2026-12-20T09:30", pillar=kind) for kind in ("tips", "fun")]
    dialog = asked(desk_on(plan(channel(), *PILLARS, *told)))
    assert dialog.kind.currentData() == "informative"
    assert not any("share" in each for each in said(dialog))
