"""Step 5: the first three posts."""

from __future__ import annotations

from datetime import date

from planner.gui.dialogs.first_start.step import Step, form
from planner.gui.fields.kept import ChoiceField, LineField
from planner.gui.parts.boxes import row
from planner.gui.parts.buttons import button
from planner.gui.parts.words import label, name_of
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.cadence import default_of
from planner.knowledge.platforms import platform_name
from planner.operations.starting import Answers, planned
from planner.text import Text

_IDEAS = (
    Text("What people ask us most"),
    Text("Who makes it: hello from us"),
    Text("What is new this week"),
)


class PostsStep(Step):
    """Three titles, the days on which they would go out, and where."""

    name = Text("Three posts")

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(
            look,
            Text("What do you tell first?"),
            Text("Three titles will do. They become drafts, and you write the texts when you like."),
        )
        self._today = today
        self._form = form(look)
        self.channel = ChoiceField()
        self.channel.setAccessibleName(say(Text("Where they go out")))
        self._form.addRow(name_of(self.channel, Text("Where they go out")), self.channel)
        self.titles = [LineField() for _ in _IDEAS]
        self._days = [label("", "second") for _ in _IDEAS]
        for field, day, idea in zip(self.titles, self._days, _IDEAS, strict=True):
            field.setMaxLength(200)
            field.setPlaceholderText(say(idea))
            day.setBuddy(field)
            self._form.addRow(day, field)
        self._where = label("", "second", wrap=True)
        self.take = button(Text("Take these three"), self._take, "link")
        self.add(self._form)
        self.add(row(self.take, None))
        self.add(self._where)
        self.channel.activated.connect(self._date)
        self._before: Answers
        self.setFocusProxy(self.titles[0])

    def arrive(self, before: Answers) -> None:
        """Offers the channels that were chosen, the one with the least work a post first."""
        self._before = before
        chosen = self.channel.value()
        easiest = sorted(before.platforms, key=_hours)
        self.channel.offer([(each, platform_name(each)) for each in easiest])
        self.channel.write(chosen if chosen in easiest else next(iter(easiest), None))
        self._form.setRowVisible(self.channel, len(easiest) > 1)
        self._date()

    def _date(self) -> None:
        """Says when the posts would go out, and where."""
        platform = self.channel.value()
        three = self._before._replace(titles=("1", "2", "3"), posts_on=platform)
        for number, post in enumerate(planned(three, self._today).posts):
            at = next((each.at for each in post.placements), None)
            nth = Text("Post {n}", n=number + 1)
            when = Text("{day:short}, {time}", day=at.day, time=at.clock) if at is not None else nth
            self._days[number].setText(say(when))
            self.titles[number].setAccessibleName(", ".join(dict.fromkeys((say(nth), say(when)))))
        where = Text("Without a channel they wait among your ideas.")
        if platform is not None:
            where = Text(
                "They go out on {platform}, where a post takes {hours:hours}.",
                platform=platform_name(platform),
                hours=_hours(platform),
            )
        self._where.setText(say(where))

    def _take(self) -> None:
        for field, idea in zip(self.titles, _IDEAS, strict=True):
            if not field.value():
                field.setText(say(idea))
        self.titles[0].setFocus()

    def answered(self, before: Answers) -> Answers:
        """The titles that were written, and where they go out."""
        titles = tuple(title for field in self.titles if (title := field.value()))
        return before._replace(titles=titles, posts_on=self.channel.value())


def _hours(platform: str) -> float:
    known = default_of(platform)
    return float(known.hours_per_post) if known else 0
