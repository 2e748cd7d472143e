"""The voice guide, edited in place: who we are, how we write, what we say and what we do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from planner.domain.voice import Avoided, Band, Saying, VoiceGuide
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.terms import TermsField
from planner.gui.parts.boxes import column, line, row
from planner.gui.parts.words import label, name_of
from planner.gui.views.things.section import Section
from planner.gui.views.things.thing import Thing
from planner.gui.views.voice_parts.muted_habits import MutedHabits
from planner.gui.views.voice_parts.sayings import SayingsField
from planner.operations.voice import sayings_of, set_sayings
from planner.text import Text

_AS_POSTS, _NONE, _ANY = Text("As our posts do"), Text("None of them"), Text("They may stand")
_CHOICES: tuple[tuple[str, Text, tuple[tuple[Any, Text], ...]], ...] = (
    (
        "address",
        Text("We address people"),
        (("any", _AS_POSTS), ("formal", Text("formally: “siz”")), ("informal", Text("informally: “sen”"))),
    ),
    ("person", Text("We speak as"), (("any", _AS_POSTS), ("we", Text("“we”")), ("i", Text("“I”")))),
    (
        "contractions",
        Text("Short forms: don't, we're"),
        (("any", _AS_POSTS), ("use", Text("We use them")), ("avoid", Text("We avoid them"))),
    ),
    ("stiff", Text("Stiff words"), ((None, _AS_POSTS), (False, _NONE), (True, _ANY))),
    ("all_caps", Text("WORDS IN CAPITALS"), ((None, Text("No rule")), (False, _NONE), (True, _ANY))),
)  # fmt: skip
_BANDS: Mapping[str, Text] = {"emoji": Text("Emoji"), "hashtags": Text("Hashtags")}
_NUMBERS: tuple[tuple[Text, str | None, str], ...] = (
    *((words, f"{name}.min", f"{name}.max") for name, words in _BANDS.items()),
    (Text("Exclamation marks"), None, "exclamations_max"),
    (Text("Words in a sentence"), None, "sentence_words_max"),
)


class GuideThing(Thing):
    """The guide as one thing; its words and its lists are put together from what their fields say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "voice")

    def value_of(self, noun: VoiceGuide, name: str) -> Any:
        """The value of a field: the words with their sentences, the lists as lines."""
        if name == "sayings":
            return sayings_of(noun)
        if name == "avoid":
            return tuple((each.term, each.instead) for each in noun.avoid)
        if name == "require":
            return tuple((each,) for each in noun.require)
        return super().value_of(noun, name)

    def fields_of(self, noun: VoiceGuide, values: dict[str, Any]) -> dict[str, Any]:
        """What is changed in the guide."""
        changed = {name: value for name, value in values.items() if "." not in name}
        if "avoid" in values:
            changed["avoid"] = tuple(Avoided(term, instead) for term, instead in values["avoid"])
        if "require" in values:
            changed["require"] = tuple(term for (term,) in values["require"])
        for band in _BANDS:
            before: Band = getattr(noun, band)
            if f"{band}.min" in values or f"{band}.max" in values:
                changed[band] = Band(values.get(f"{band}.min", before.min), values.get(f"{band}.max", before.max))
        return changed

    def change(self, values: dict[str, Any], typing: bool, said: list[Text]) -> bool:
        """Words and what they mean have a verb of their own. Of bounds that lie the wrong way round it is said which
        they are.
        """
        sayings: Sequence[Saying] | None = values.pop("sayings", None)
        if sayings is not None and not self.desk.bridge.do(set_sayings, sayings, typing=typing, refused=said.append):
            return False
        turned = next((each for each in _BANDS if _is_turned(values.get(each))), None)
        if turned is not None:
            said.append(_turned(_BANDS[turned], values[turned]))
            return False
        return not values or super().change(values, typing, said)


class GuideSection(Section):
    """The guide on a card; where it is narrow its parts stand below each other."""

    help_code = "voice.avoid"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            Text("Voice guide"),
            Text("How you want to sound. What a post does against it is underlined where it is written."),
            "voice",
            "business",
        )
        px = desk.look.px
        self.thing = GuideThing(desk)
        self.muted = MutedHabits(desk)
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._beside: list[QBoxLayout] = []
        words = self.thing.keep("sayings", Text("Who we are"), SayingsField(desk.look))
        rules = self._pair(self._choices(), self._numbers(), (1, 1))
        avoid = self._terms("avoid", Text("Words to avoid"), (Text("Not ours"), Text("We say instead")))
        require = self._terms("require", Text("Required words"), (Text("In every post"),))
        lists = self._pair(column(avoid, None, gap=0), column(require, None, gap=0), (2, 1))
        whole = column(words, line(), rules, line(), lists, self.muted, gap=px(10))
        self.thing.arrange(whole)
        self.card.addWidget(self.thing)

    def _pair(
        self, left: QBoxLayout | QGridLayout, right: QBoxLayout | QGridLayout, shares: tuple[int, int]
    ) -> QBoxLayout:
        made: QBoxLayout = row(left, right, gap=self.desk.look.px(24))
        made.setStretch(0, shares[0])
        made.setStretch(1, shares[1])
        self._beside.append(made)
        return made

    def _terms(self, name: str, words: Text, heads: tuple[Text, ...]) -> TermsField:
        return self.thing.keep(name, words, TermsField(self.desk.look, heads, Text("Add a word")))

    def _choices(self) -> QGridLayout:
        px = self.desk.look.px
        grid = _grid(px(10), px(6))
        grid.addWidget(label(Text("How we speak"), "small"), 0, 0, 1, 2)
        for at, (name, words, choices) in enumerate(_CHOICES, start=1):
            field = self.thing.keep(name, words, ChoiceField(choices))
            said = name_of(field, words)
            grid.addWidget(said, at, 0)
            grid.addWidget(field, at, 1)
            self._rows[name] = said, field
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(_CHOICES) + 1, 1)
        return grid

    def _numbers(self) -> QGridLayout:
        px = self.desk.look.px
        grid = _grid(px(8), px(6))
        grid.addWidget(label(Text("How much in a post"), "small"), 0, 0)
        for at, words in enumerate((Text("at least"), Text("at most")), start=1):
            grid.addWidget(label(words, "small"), 0, at, Qt.AlignmentFlag.AlignRight)
        for at, (words, least, most) in enumerate(_NUMBERS, start=1):
            last = None
            for place, (name, bound) in enumerate(((least, Text("at least")), (most, Text("at most"))), start=1):
                if name is not None:
                    named = Text("{thing}: {field}", thing=words, field=bound)
                    last = self.thing.keep(name, named, NumberField(int, px(56)))
                    grid.addWidget(last, at, place)
            assert last is not None
            grid.addWidget(name_of(last, words), at, 0)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(_NUMBERS) + 1, 1)
        return grid

    def show_plan(self) -> None:
        """Shows the guide; rules of one language alone stand where it is spoken, or where they are set."""
        self.thing.show_plan()
        self.muted.show_plan()
        guide, spoken = self.desk.bridge.plan.voice, self.desk.bridge.plan.business.language
        for name, of in (("contractions", "en"), ("address", "tr")):
            for each in self._rows[name]:
                each.setHidden(spoken != of and getattr(guide, name) == "any")

    def enter(self, id: str) -> QWidget:  # noqa: ARG002
        """Puts the cursor into the first word."""
        words = self.thing.fields["sayings"]
        assert isinstance(words, SayingsField)
        words.lines[0].word.setFocus()
        return self.thing

    def stack(self, *, narrow: bool) -> None:
        """Puts its parts below each other where it is narrow, else side by side."""
        ways = QBoxLayout.Direction
        for each in self._beside:
            each.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def _is_turned(band: Band | None) -> bool:
    return band is not None and band.min is not None and band.max is not None and band.min > band.max


def _turned(what: Text, band: Band) -> Text:
    return Text(
        "{what}: at least {least} is more than at most {most} : correct one",
        what=what, least=band.min, most=band.max,
    )  # fmt: skip


def _grid(across: int, down: int) -> QGridLayout:
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(across)
    made.setVerticalSpacing(down)
    return made
