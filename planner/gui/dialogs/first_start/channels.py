"""Step 4: channels, as the figures and the hours propose them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QSizePolicy

from planner.domain.noun import Amount
from planner.errors import Refused
from planner.gui.dialogs.first_start.platform_lines import Offered, PlatformLines
from planner.gui.dialogs.first_start.step import Step
from planner.gui.models.notes import notices
from planner.gui.parts.boxes import column
from planner.gui.parts.words import label
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.knowledge.cadence import default_of, default_platforms
from planner.knowledge.platforms import MESSAGING
from planner.knowledge.traits import edition_name
from planner.operations.starting import Answers, planned
from planner.planning.choice import Choice
from planner.planning.reasons import reasons
from planner.text import Text

_MESSAGING = Text("WhatsApp and Telegram are for answering, not for posting: they need no channel here.")


class ChannelsStep(Step):
    """Which platforms to be on. The proposal is ticked at first; what a person has ticked stays."""

    name = Text("Channels")

    def __init__(self, look: Look, today: date) -> None:
        super().__init__(
            look, Text("Where will you be?"), Text("Few channels that are alive are better than many that sleep.")
        )
        self._today = today
        self._choice: Choice | None = None
        self._is_own = False
        self.lines = PlatformLines(look)
        self.why = _sentences("")
        self.sum = _sentences("strong")
        self.over = _sentences(
            "warning", Text("That is more than you have. Better fewer channels, and all of them alive.")
        )
        self.source = _sentences("small")
        self.add(self.why)
        self.add(self.lines)
        self.add(_sentences("small", _MESSAGING))
        self.add(column(self.sum, self.over, self.source, gap=look.px(4)))
        self.lines.changed.connect(self._add_up)
        self.lines.touched.connect(self._keep)
        self.setFocusProxy(self.lines)

    def arrive(self, before: Answers) -> None:
        """Asks the figures anew, with the hours, the goal and the audience as they are said by now."""
        try:
            self._choice = Choice(planned(before, self._today), self._today)
        except Refused:  # no country is said: then nothing is known of anybody
            self._choice = None
        winner = self._choice.choice if self._choice is not None else None
        proposed = winner.platforms if winner is not None else ()
        traits = before.audience.traits if before.audience is not None else ()
        self.lines.offer(self._offered(), self.lines.ticked if self._is_own else proposed, traits)
        self.why.setText(" ".join(say(each) for each in self._reasons()))
        self.source.setText(" ".join(say(each) for each in self._sources()))
        self._add_up()

    def answered(self, before: Answers) -> Answers:
        """The platforms that are ticked."""
        return before._replace(platforms=self.lines.ticked)

    def _keep(self) -> None:
        self._is_own = True

    def _offered(self) -> list[Offered]:
        """The platforms for posting of which a rhythm is known, the most used first."""
        if self._choice is None:
            return [Offered(each, None, hours_of((each,))) for each in default_platforms()]
        return [
            Offered(each.platform, next(iter(each.shares.values()), None), each.hours)
            for each in self._choice.platforms
            if default_of(each.platform) is not None and each.platform not in MESSAGING
        ]

    def _reasons(self) -> list[Text]:
        if self._choice is None:
            return [Text("With a country Ritim could say who uses which platform there: go back to say one.")]
        return reasons(self._choice)

    def _sources(self) -> list[Text]:
        said = [Text("A new channel gets the rhythm that Ritim suggests: a judgement, which you can change.")]
        if self._choice is not None and self._choice.candidates:
            said.insert(0, Text("Figures: {edition}.", edition=edition_name(self._choice.edition)))
            shares = [each.shares.values() for each in self._choice.platforms]
            if any(share is not None and share.estimate for each in shares for share in each):
                said.insert(1, Text("Where several traits meet they are an estimate."))
            said += [Text("{notice}", notice=each) for each in notices(self._choice.edition)]
        return said

    def _add_up(self) -> None:
        ticked, choice = self.lines.ticked, self._choice
        hours, limit = hours_of(ticked), choice.hours if choice is not None else None
        said = [
            Text("{hours:hours} of {limit:hours} a week.", hours=hours, limit=limit)
            if limit is not None
            else Text("{hours:hours} a week.", hours=hours)
        ]
        figured = [each for each in ticked if choice is not None and each in choice.edition.platforms]
        if choice is not None and figured:
            said.append(_together(choice, figured))
        self.sum.setText(" ".join(say(each) for each in said) if ticked else say(Text("Nothing is ticked yet.")))
        self.over.setVisible(limit is not None and hours > limit)
        self.lines.weigh(choice)


def _sentences(role: str, words: Text | str = "") -> QLabel:
    """A label that gets as many lines as it takes in its width, and wants no more."""
    made = label(words, role, wrap=True)
    policy = made.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    made.setSizePolicy(policy)
    return made


def hours_of(platforms: tuple[str, ...]) -> Amount:
    """The hours a week of these platforms at their least rhythm."""
    known = [default_of(each) for each in platforms]
    return Amount(sum(((each.cadence.min_per_week or 0) * each.hours_per_post for each in known if each), Amount(0)))


def _together(choice: Choice, platforms: list[str]) -> Text:
    reach = choice.value(platforms)
    if not reach.known:
        return Text(
            "Together they reach between {low:percent} and {high:percent}.", low=reach.low / 100, high=reach.high / 100
        )
    margin = choice.margin_of(platforms)
    if margin is None:
        return Text("{share:percent} of them use at least one.", share=reach.low / 100)
    return Text("{share:percent} of them use at least one (±{margin}).", share=reach.low / 100, margin=round(margin))
