"""The pictures of a post: added, taken off, described, with the consent of those who are shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.domain.posts import FILMS, Medium, Post
from planner.gui import talk
from planner.gui.fields.choices import Choice, Offer
from planner.gui.fields.prose import ProseField
from planner.gui.panels.editing import Editing
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import SignButton, sign_button
from planner.gui.parts.media import PICTURES, brought_in, media_folder, thumbnail
from planner.gui.parts.words import label, tooltip
from planner.gui.theme.icons import icon
from planner.gui.theme.look import Look
from planner.gui.translate import say
from planner.operations import posts
from planner.text import Text

PEOPLE_WORDS: dict[str, Text] = {
    "none": Text("Nobody is shown"),
    "staff": Text("People of the team"),
    "customer": Text("A customer"),
    "child": Text("A child"),
}
_ASKED = ("customer", "child")
_WIDTH, _HEIGHT = 44, 33


class Pictures(QWidget):
    """The pictures of the post, one a row."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self.rows: list[Picture] = []
        self._shown_of = ""
        self.plus = sign_button("plus", Text("Add a picture or a film"), editing.desk.look, self.add)
        self._rows: QVBoxLayout = column(gap=editing.desk.look.px(4))
        self.setLayout(column(self._rows, row(self.plus, None), gap=editing.desk.look.px(4)))
        editing.leaving.connect(self._commit)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return *(stop for each in self.rows for stop in each.stops), self.plus

    @property
    def folder(self) -> Path:
        """Where the pictures of the plan lie."""
        return media_folder(self._editing.desk.bridge.session.path)

    def add(self) -> None:
        """Asks for a file, and adds it to the post."""
        self._commit()
        endings = " *.".join((*PICTURES, *FILMS))
        folder = self.folder if self.folder.is_dir() else None
        file = talk.file_to_open(self, Text("Add a picture or a film"), Text("Pictures and films"), endings, folder)
        if file is not None:
            # Copying may be refused by the disk, as a verb may be.
            self._editing.do(lambda _: self._put(lambda media: (*media, Medium(brought_in(file, self.folder)))))

    def _put(self, edit: Callable[[tuple[Medium, ...]], tuple[Medium, ...]]) -> bool:
        return self._editing.change(media=edit(self._editing.post.media))

    def _number(self, picture: Picture) -> int | None:
        """Where the medium of a row stands in the plan now: others may have come and gone before it."""
        post, path = self._editing.desk.bridge.plan.posts.get(self._shown_of), picture.medium.path
        rows = [each for each in self.rows if each.medium.path == path]
        numbers = [number for number, each in enumerate(post.media if post else ()) if each.path == path]
        return dict(zip(rows, numbers, strict=False)).get(picture)

    def change(self, picture: Picture, *, typing: bool = False, **fields: Any) -> bool:
        """Changes fields of the medium of a row; whether it was done."""
        number = self._number(picture)
        if number is None:
            return False
        return self._editing.do(posts.change_medium, self._shown_of, number, typing=typing, **fields)

    def remove(self, picture: Picture) -> None:
        """Takes the medium of a row off the post; its file stays."""
        self._commit()
        number = self._number(picture)
        if number is not None:
            self._put(lambda media: (*media[:number], *media[number + 1 :]))

    def _commit(self) -> None:
        for each in self.rows:
            each.commit()

    def show_post(self) -> None:
        """Shows the pictures of the post as they stand."""
        post = self._editing.post
        if [each.path for each in post.media] != [each.medium.path for each in self.rows] or self._shown_of != post.id:
            self._arrange(post)
        for each, medium in zip(self.rows, post.media, strict=True):
            each.show_medium(medium)

    def _arrange(self, post: Post) -> None:
        """Makes the rows of new pictures, lets go of those that are gone; what is typed in the others stays."""
        left = self.rows if post.id == self._shown_of else []
        gone, self.rows, self._shown_of = list(self.rows), [], post.id
        for at, medium in enumerate(post.media):
            kept = next((each for each in left if each in gone and each.medium.path == medium.path), None)
            if kept is not None:
                gone.remove(kept)
            self.rows.append(kept or Picture(self, medium, self._editing.desk.look))
            self._rows.insertWidget(at, self.rows[-1])
        for each in gone:
            each.forget()
            self._rows.removeWidget(each)
            each.hide()
            each.deleteLater()


class Picture(QFrame):
    """One picture: its name, and, unfolded, what it shows and whom."""

    def __init__(self, pictures: Pictures, medium: Medium, look: Look) -> None:
        super().__init__()
        self._look = look
        self.medium = medium
        self._name: QLabel = label("", "")
        self._name.setMinimumWidth(1)
        self.unfold = SignButton()
        self.unfold.setProperty("role", "flat")
        self.unfold.setCheckable(True)
        self._down, self._right = (icon(sign, look.colours.second) for sign in ("down", "right"))
        self.unfold.setIcon(self._right)
        self.unfold.setAccessibleName(
            say(Text("{thing}: {field}", thing=Text("Description and consent"), field=medium.path))
        )
        self.unfold.setToolTip(say(Text("Description and consent")))
        self.unfold.toggled.connect(self._fold)
        self.remove = sign_button("close", Text("Take this picture off"), look, lambda: pictures.remove(self))
        self.alt = ProseField(look, least=2, most=5)
        self.people = Choice()
        self.consent = ProseField(look, least=1, most=4)
        self.body = self._made_body()
        picture = thumbnail(medium.path, pictures.folder, look.px(_WIDTH), look.px(_HEIGHT), self.devicePixelRatio())
        self._sight = QLabel()
        if picture is None:
            self._sight.hide()
        else:
            self._sight.setPixmap(picture)
        head = row(self._sight, self._name, self.unfold, self.remove, gap=look.px(4))
        head.setStretch(1, 1)
        self.setLayout(column(head, self.body, gap=look.px(4)))
        self.alt.edited.connect(lambda: pictures.change(self, typing=True, alt=self.alt.value()))
        self.consent.edited.connect(lambda: pictures.change(self, typing=True, consent=self.consent.value() or None))
        self.people.chosen.connect(lambda who: pictures.change(self, people=who))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.unfold, self.remove, self.alt, self.people, self.consent

    def _made_body(self) -> QWidget:
        body = QWidget()
        self._consent_name: QLabel = label(Text("Consent"), "second")
        self._consent_name.setBuddy(self.consent)
        alt_name = label(Text("Description for those who do not see it"), "second", wrap=True)
        alt_name.setBuddy(self.alt)
        self.consent.setPlaceholderText(say(Text("who gave it, when and how")))
        for field, name in ((self.alt, Text("Description")), (self.people, Text("Who is shown"))):
            field.setAccessibleName(say(name))
        self.consent.setAccessibleName(say(Text("Consent")))
        body.setLayout(column(alt_name, self.alt, self.people, self._consent_name, self.consent, gap=self._look.px(4)))
        body.hide()
        return body

    def _fold(self, unfolded: bool) -> None:
        self.unfold.setIcon(self._down if unfolded else self._right)
        self.body.setVisible(unfolded)

    def show_medium(self, medium: Medium) -> None:
        """Shows it as it stands."""
        self.medium = medium
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(medium.path, Qt.TextElideMode.ElideMiddle, self._look.px(112)))
        self._name.setToolTip(tooltip(medium.path))
        self.alt.show_value(medium.alt)
        self.consent.show_value(medium.consent or "")
        self.people.offer([Offer(id, say(words)) for id, words in PEOPLE_WORDS.items()], medium.people)
        asked = medium.people in _ASKED or bool(medium.consent)
        self._consent_name.setVisible(asked)
        self.consent.setVisible(asked)

    def commit(self) -> None:
        """Saves what was typed and is not saved yet."""
        self.alt.leave()
        self.consent.leave()

    def forget(self) -> None:
        """Lets go of what was typed and is not saved: its picture is gone."""
        self.alt.give_up()
        self.consent.give_up()
