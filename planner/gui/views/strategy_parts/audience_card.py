"""An audience: who that is in a sentence and in a chart, and what names it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout

from planner.domain.audiences import Audience
from planner.figures.audience import People, TraitPeople, share_of_people
from planner.figures.pictures import Draw
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.fields.prose import ProseField
from planner.gui.models.review_facts import some
from planner.gui.parts.boxes import column, row
from planner.gui.parts.chart import Chart
from planner.gui.parts.countries import countries
from planner.gui.parts.words import label, name_of, tooltip
from planner.gui.translate import language, locale, say
from planner.gui.views.strategy_parts.goal_fields import WeightField
from planner.gui.views.strategy_parts.traits import TraitsField
from planner.gui.views.things.card import FoldingCard
from planner.gui.views.things.rows import NAME_NEEDED
from planner.knowledge.audience_statistics import Edition
from planner.knowledge.platforms import channel_name
from planner.knowledge.traits import edition_name, trait_name, value_name
from planner.planning.audience_words import who
from planner.planning.editions import editions
from planner.planning.survey_traits import edition_asking, people_asked, traits_asked
from planner.text import Text

_CHART_HEIGHT = 1.6
_TITLE = Text("Your audience among the people of the survey")


class AudienceCard(FoldingCard):
    """An audience with its sentence; what it is made from is folded away."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk, "audiences", id)
        px = desk.look.px
        name = self._name = self.keep("name", Text("Audience"), LineField(NAME_NEEDED))
        self._who = label("", wrap=True)
        self._missing = label("", "second", wrap=True)
        self._named = label("", "second", wrap=True)
        self._place: QVBoxLayout = column(gap=0)
        self._chart: Chart | None = None
        self._drawn: tuple[Edition, Audience] | None = None
        self._traits: TraitsField | None = None
        words = column(self._who, self._missing, self._named, gap=px(3))
        self.stand(row(name, self.remove_button, gap=px(8)), words, self._place, row(self.more_button, None))

    def rest(self) -> QVBoxLayout:
        """Where they live, what they have in common, how much they count."""
        look = self.desk.look
        px = look.px
        words = Text("Country")
        country = self.keep("country", words, ChoiceField([(None, Text("Not said")), *countries()]))
        where = column(name_of(country, words), country, gap=px(3))
        traits = self._traits = self.keep("traits", Text("Who they are"), TraitsField(look))
        words = Text("How important")
        weight = self.keep("weight", words, WeightField(look))
        counts = row(name_of(weight, words), weight, None)
        words = Text("Note")
        note = self.keep("note", words, ProseField(look, least=2, most=6))
        return column(where, traits, counts, column(name_of(note, words), note, gap=px(3)), gap=px(10))

    def show_plan(self) -> None:
        """Shows the audience, and who that is."""
        audience: Audience | None = self.noun
        if audience is None:
            return
        plan = self.desk.bridge.plan
        country = audience.country or plan.business.country
        asking = editions(country, plan.statistics) if country else ()
        offered = traits_asked(asking)
        if self._traits is not None:
            self._traits.offer(offered)
        super().show_plan()
        self._name.setToolTip(tooltip(audience.name))
        said = say(who(audience))
        self._who.setText(locale().toUpper(said[:1]) + said[1:])
        goals = [goal.title for goal in plan.goals if goal.state == "active" and audience.id in goal.audiences]
        channels = [channel_name(each.platform, each.handle) for each in plan.channels if audience.id in each.audiences]
        self._named.setText(say(_named(goals, channels)))
        edition = edition_asking(asking, audience.traits)
        drawn = self._draw(edition, audience)
        _tell(self._missing, _missing(audience, country, edition, drawn=drawn))

    def _draw(self, edition: Edition | None, audience: Audience) -> bool:
        """Shows the chart where it is known how many of them were asked; whether it is."""
        if edition is None or not any(
            people_asked(edition, trait).get(value) for trait, values in audience.traits.items() for value in values
        ):
            if self._chart is not None:
                self._chart.hide()
            return False
        if self._chart is None:
            self._chart = Chart(self.desk, _TITLE, _said(audience), _figure(edition, audience), _CHART_HEIGHT)
            self._place.addWidget(self._chart)
        elif self._drawn != (edition, audience):
            self._chart.show_figure(_figure(edition, audience), _said(audience))
        self._chart.show()
        self._drawn = (edition, audience)
        return True


def _figure(edition: Edition, audience: Audience) -> Draw:
    """Who the audience is by those of its traits that the edition knows."""
    known = {trait: values for trait, values in audience.traits.items() if trait in edition.traits}
    people = [_people(edition, trait, values) for trait, values in known.items()]
    source, spoken = Text("Source: {source}.", source=edition_name(edition)), language()
    return lambda palette, width: share_of_people(
        people, title=_TITLE, source=source, palette=palette, width=width, language=spoken
    )


def _people(edition: Edition, trait: str, picked: tuple[str, ...]) -> TraitPeople:
    """The values of a trait, the youngest first, with those of them that are picked."""
    asked = people_asked(edition, trait)
    chosen = {value.casefold() for value in picked}
    values = traits_asked((edition,))[trait]
    return TraitPeople(
        trait_name(trait),
        tuple(People(value_name(value), asked[value], value.casefold() in chosen) for value in values),
    )


def _named(goals: list[str], channels: list[Text]) -> Text:
    """What is meant for the audience."""
    if not goals and not channels:
        return Text("No goal and no channel is for them yet.")
    if not channels:
        return Text("Goals: {goals}. No channel speaks to them yet.", goals=some(goals))
    if not goals:
        return Text("Channels: {channels}. No goal is for them yet.", channels=some(channels))
    return Text("Goals: {goals}. Channels: {channels}.", goals=some(goals), channels=some(channels))


def _missing(audience: Audience, country: str | None, edition: Edition | None, *, drawn: bool) -> Text | None:
    """What the statistics do not know of this audience."""
    if country is None:
        return Text("Without a country there are no statistics about them.")
    traits = [trait for trait in audience.traits if edition is None or trait not in edition.traits]
    if traits:
        return Text("Not in the statistics: {traits}.", traits=[trait_name(trait) for trait in traits])
    if audience.traits and edition is not None and not drawn:
        return Text("{edition} does not say how many of them were asked.", edition=edition_name(edition))
    return None


def _said(audience: Audience) -> Text:
    """The chart in words, for those who do not see it."""
    return Text("{thing}: {field}", thing=audience.name, field=who(audience))


def _tell(place: QLabel, words: Text | None) -> None:
    place.setVisible(words is not None)
    if words is not None:
        place.setText(say(words))
