"""The followers of a channel on a day as a chart, and in a sentence that says how they differ from reach."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from planner.domain.statistics import FollowerGroup, FollowerProfile
from planner.figures.followers import FollowerAge, follower_pyramid
from planner.figures.pictures import Draw
from planner.gui.desk import Desk
from planner.gui.parts.boxes import column
from planner.gui.parts.chart import Chart
from planner.gui.parts.words import label
from planner.gui.translate import language, say
from planner.knowledge.platforms import channel_name
from planner.text import Text

_TITLE = Text("Followers")
_GUESS = 2.6  # inches
_QUANTITY = Text(
    "This is another quantity than reach: how many of your followers are 25-34, not how many people of 25-34 use the"
    " platform. It is never mixed into reach."
)
_OF_ALL = Text(
    "Of your followers {share:percent} are {age}. That does not say how many people of that age use the platform: it is"
    " another quantity, and never mixed into reach."
)
_OF_WOMEN = Text(
    "Of the women who follow you {share:percent} are {age}. That does not say how many women of that age use the"
    " platform: it is another quantity, and never mixed into reach."
)
_OF_MEN = Text(
    "Of the men who follow you {share:percent} are {age}. That does not say how many men of that age use the platform:"
    " it is another quantity, and never mixed into reach."
)


class FollowersChart(QWidget):
    """Shows the figures of one channel and day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: FollowerProfile | None = None
        self._title: Text = _TITLE
        self.chart: Chart | None = None
        self.sentence = label(_QUANTITY, "second", wrap=True)
        self._none = label(Text("The chart stands here once there are figures."), "second", wrap=True)
        for each in (self.sentence, self._none):
            # Under the words of the chart.
            each.setContentsMargins(desk.look.px(4), 0, 0, 0)
        self._column = column(self._none, self.sentence, None, gap=desk.look.px(10))
        self.setLayout(self._column)

    def show_profile(self, profile: FollowerProfile | None) -> None:
        """Shows these figures; None for none yet."""
        channel = self._desk.bridge.plan.channels.get(profile.channel) if profile else None
        title = (
            _TITLE
            if channel is None
            else Text("Followers of {channel}", channel=channel_name(channel.platform, channel.handle))
        )
        if profile == self._shown and title == self._title:
            return
        self._shown, self._title = profile, title
        self._none.setHidden(profile is not None)
        self.sentence.setText(say(sentence_of(profile) if profile else _QUANTITY))
        if self.chart is not None:
            self.chart.setHidden(profile is None)
        if profile is not None:
            self._draw(profile)

    def _draw(self, profile: FollowerProfile) -> None:
        ages = ages_of(profile.groups)
        draw = _drawing(profile, ages, self._title)
        description = Text("{title}: {ages}", title=self._title, ages=[_said(each) for each in ages])
        if self.chart is None:
            self.chart = Chart(self._desk, _TITLE, description, draw, _GUESS)
            self._column.insertWidget(0, self.chart)
        else:
            self.chart.show_figure(draw, description)


def _drawing(profile: FollowerProfile, ages: tuple[FollowerAge, ...], title: Text) -> Draw:
    source = Text("Source: {source}", source=profile.source) if profile.source else Text("Typed from the phone.")
    spoken = language()
    return lambda palette, width: follower_pyramid(
        ages,
        on=profile.on,
        of_gender=profile.of == "gender",
        title=title,
        source=source,
        palette=palette,
        width=width,
        language=spoken,
    )


def ages_of(groups: tuple[FollowerGroup, ...]) -> tuple[FollowerAge, ...]:
    """The figures by age, the youngest first as they are typed; those of no age last."""
    found: dict[str, dict[str, float]] = {}
    for each in groups:
        age = each.age or say(Text("All ages"))
        found.setdefault(age, {})[each.gender or "everyone"] = float(each.percent)
    ages = sorted(found, key=lambda age: (not any(letter.isdigit() for letter in age), age))
    return tuple(FollowerAge(age, **found[age]) for age in ages)


def sentence_of(profile: FollowerProfile) -> Text:
    """How many of the followers are of the age that is the largest part, and that this is not reach."""
    parts: dict[tuple[str | None, str], Decimal] = {}
    # Women and men are among those of whom no gender is said.
    whole = {each.age for each in profile.groups if each.gender is None}
    for each in profile.groups:
        if each.age and (profile.of == "gender" or each.gender is None or each.age not in whole):
            place = (each.gender if profile.of == "gender" else None, each.age)
            parts[place] = parts.get(place, Decimal(0)) + each.percent
    if not parts:
        return _QUANTITY
    gender, age = max(parts, key=lambda place: parts[place])
    template = {"women": _OF_WOMEN, "men": _OF_MEN, None: _OF_ALL}[gender]
    return Text(template.message, share=parts[gender, age] / 100, age=age)


def _said(age: FollowerAge) -> Text:
    shares = [
        Text("{who} {share:tenths}", who=who, share=percent / 100)
        for who, percent in ((Text("Women"), age.women), (Text("Men"), age.men), (Text("All"), age.everyone))
        if percent is not None
    ]
    return Text("{age}: {shares}", age=age.age, shares=shares)
