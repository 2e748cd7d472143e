"""Step 3: one audience, by picking."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent

from planner.domain.audiences import Audience
from planner.gui.dialogs.first_start.step import Step, form
from planner.gui.fields.kept import LineField
from planner.gui.fields.rows import tab_through
from planner.gui.fields.trait_values import TraitValues
from planner.gui.parts.words import label, name_of
from planner.gui.theme.look import Look
from planner.gui.translate import locale, say
from planner.knowledge.audience_statistics import Edition
from planner.knowledge.traits import edition_name, trait_name
from planner.operations.starting import Answers
from planner.planning.audience_words import who
from planner.planning.editions import editions
from planner.text import Text

_TRAITS = ("gender", "age")


class Proposed(LineField):
    """A line in which something may be `proposed`: whoever clicks into it can type something else in its place."""

    proposed = ""
    _is_entered = False

    def propose(self, text: str) -> None:
        """Proposes a text, unless something else has been typed."""
        if self.text() == self.proposed:
            self.proposed = text
            self.setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_entered = event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # As Tab does by itself. Not for a second click, nor for a part that was marked with the mouse.
        if self._is_entered and self.text() == self.proposed and not self.hasSelectedText():
            self.selectAll()
        self._is_entered = False


class AudienceStep(Step):
    """For whom the posts are: the traits by which the country's newest survey tells people apart, a name, a note."""

    name = Text("One audience")

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            Text("Whom do you want to reach?"),
            Text("Say what you know of them; several of a kind may be picked. Nothing at all means everyone."),
        )
        self.picks = {trait: TraitValues(look) for trait in _TRAITS}
        self.title = Proposed()
        self.note = LineField()
        self.source = label("", "small", wrap=True)
        self._country: str | None = None
        self._form = form(look)
        for trait, picks in self.picks.items():
            picks.setAccessibleName(say(trait_name(trait)))
            self._form.addRow(label(trait_name(trait), "second"), picks)
            picks.picked.connect(self._propose)
        for words, field, about in (
            (Text("Name"), self.title, Text("Neighbours with children")),
            (Text("Note"), self.note, Text("what they like, when they come")),
        ):
            field.setAccessibleName(say(words))
            field.setPlaceholderText(say(about))
            field.setMaxLength(200)
            self._form.addRow(name_of(field, words), field)
        self.add(self._form)
        self.add(self.source)
        self.setFocusProxy(self.title)

    def arrive(self, before: Answers) -> None:
        """Offers what the newest survey of the country has."""
        country = before.business.country
        newest = next(iter(editions(country)), None) if country else None
        if country == self._country and self.source.text():
            return
        self._country = country
        for trait, picks in self.picks.items():
            values = newest.values(trait) if newest else ()
            picks.offer(values)
            self._form.setRowVisible(picks, bool(values))
        self._propose()
        self.source.setText(say(_about(newest, country)))
        stops = [*(button for picks in self.picks.values() for button in picks.buttons), self.title, self.note]
        self.setFocusProxy(stops[0])
        # The buttons are made last, and stand first.
        tab_through(stops)

    @property
    def traits(self) -> Mapping[str, tuple[str, ...]]:
        """What is picked; a trait of which nothing is, or everything, tells nobody apart."""
        return {trait: picks.values for trait, picks in self.picks.items() if picks.values and not picks.whole}

    def _propose(self) -> None:
        self.title.propose(_name(self.traits) if self.traits else "")

    def answered(self, before: Answers) -> Answers:
        """The audience; none where nothing was picked or written."""
        name, note = self.title.value(), self.note.value()
        if not (name or note or self.traits):
            return before
        audience = Audience(
            "a1",
            name or _name(self.traits),
            country=before.business.country,
            traits=self.traits,
            note=note,
        )
        return before._replace(audience=audience)


def _name(traits: Mapping[str, tuple[str, ...]]) -> str:
    """What people with these traits are called: "Women of 18 to 49"."""
    words = say(who(Audience("a1", "", traits=traits)))
    return locale().toUpper(words[:1]) + words[1:]


def _about(newest: Edition | None, country: str | None) -> Text:
    if country is None:
        return Text("With a country Ritim could say who uses which platform there: go back to say one.")
    if newest is None:
        return Text(
            "Ritim has no figures of who uses which platform in {country:country}: a name and a note will do.",
            country=country,
        )
    if not newest.values("age"):
        return Text(
            "For {country:country} there are no figures by age: {edition} tells women and men apart.",
            country=country,
            edition=edition_name(newest),
        )
    return Text("As {edition} tells people apart.", edition=edition_name(newest))
