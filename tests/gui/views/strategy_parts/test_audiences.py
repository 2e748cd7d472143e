"""The audiences, a card each."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.audiences import Audience
from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField
from planner.gui.parts.chart import Chart
from planner.gui.views.strategy_parts.audience_card import AudienceCard
from planner.gui.views.strategy_parts.audiences import AudiencesSection
from planner.operations import nouns
from tests.builders import goal, made, plan
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> AudiencesSection:
    section = AudiencesSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.resize(420, 900)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def card_of(section: AudiencesSection, id: str) -> AudienceCard:
    card = section.rows[id]
    assert isinstance(card, AudienceCard)
    return card


def words(card: AudienceCard) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def test_an_audience_is_made_by_picking(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(Plan(business=Business(country="US")))
    section = shown(desk, qtbot)
    section.add_button.click()
    (audience,) = desk.bridge.plan.audiences
    here = QApplication.focusWidget()
    assert isinstance(here, QLineEdit)
    assert here.selectedText() == "New audience"
    card = card_of(section, audience.id)
    for value in ("Women", "18-29"):
        next(each for each in card.findChildren(QPushButton) if each.text() == value and each.isVisible()).click()
    (audience,) = desk.bridge.plan.audiences
    assert audience.traits == {"age": ("18-29",), "gender": ("Women",)}
    assert "Women of 18 to 29 in the United States" in words(card)
    assert "No goal and no channel is for them yet." in words(card)
    (chart,) = card.findChildren(Chart)
    assert "women of 18 to 29" in chart.accessibleName()
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=20_000)


def test_what_names_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    card = card_of(shown(desk, qtbot), "twenties")
    assert "Goals: 400 neighbors on our news list. Channels: Instagram" in words(card)
    nouns.change(desk.bridge.session, "goals", "news-list", audiences=())
    assert "No goal is for them yet." in words(card)
    for channel in ("ig", "x"):
        nouns.change(desk.bridge.session, "channels", channel, audiences=())
    assert "No goal and no channel is for them yet." in words(card)
    nouns.change(desk.bridge.session, "goals", "news-list", audiences=("twenties",))
    assert "No channel speaks to them yet." in words(card)


def test_many_goals_are_not_all_named(desk_on: DeskOn, qtbot: QtBot) -> None:
    audience = made(Audience, id="women", name="Women")
    goals = (goal(f"g{number}", title=f"Goal {number}", audiences=["women"]) for number in range(1, 9))
    card = card_of(shown(desk_on(plan(audience, *goals)), qtbot), "women")
    assert "Goals: Goal 1, Goal 2, Goal 3, and 5 more." in words(card)


def test_what_the_statistics_do_not_know_is_said(desk_on: DeskOn, qtbot: QtBot) -> None:
    def audience(id: str, country: str | None, **traits: list[str]) -> Audience:
        return made(Audience, id=id, name=id, country=country, traits=traits)

    desk = desk_on(
        plan(
            audience("diet", "US", diet=["vegan"], gender=["Women"]),
            audience("women", "TR", gender=["Women"]),
            audience("young", "TR", age=["18-29"]),
            audience("anyone", None, age=["18-29"]),
            audience("all", "TR"),
        )
    )
    section = shown(desk, qtbot)
    assert "Not in the statistics: diet." in words(card_of(section, "diet"))
    assert len(card_of(section, "diet").findChildren(Chart)) == 1
    assert "does not say how many of them were asked." in words(card_of(section, "women"))
    assert "Not in the statistics: Age." in words(card_of(section, "young"))
    assert "Without a country there are no statistics" in words(card_of(section, "anyone"))
    assert words(card_of(section, "all")).startswith("Everyone in Türkiye No goal")
    for id in ("women", "young", "anyone", "all"):
        assert card_of(section, id).findChildren(Chart) == []


def test_another_country_has_other_traits(desk: Desk, qtbot: QtBot) -> None:
    card = card_of(shown(desk, qtbot), "parents")
    card.more_button.click()
    country = card.fields["country"]
    assert isinstance(country, ChoiceField)
    country.setCurrentText("Türkiye")
    country.activated.emit(country.currentIndex())
    assert desk.bridge.plan.audiences["parents"].country == "TR"
    assert "Not in the statistics: Age." in words(card)

    def offered() -> set[str]:
        return {each.text() for each in card.findChildren(QPushButton) if each.isCheckable() and each.isVisible()}

    qtbot.waitUntil(lambda: offered() == {"30-49", "Men", "Women"})
    (chart,) = card.findChildren(Chart)
    assert not chart.isVisible()


def test_removing_says_what_names_it(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    before = desk.bridge.plan
    section.rows["twenties"].remove_button.click()
    assert "twenties" not in desk.bridge.plan.goals["news-list"].audiences
    desk.bridge.undo()
    assert desk.bridge.plan == before
