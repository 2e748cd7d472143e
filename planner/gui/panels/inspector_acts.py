"""What can be done with a post: its text copied or sent to the phone, marked as posted, duplicated, deleted."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from planner.gui.attention import Spot
from planner.gui.panels.editing import Editing
from planner.gui.parts.boxes import column, row
from planner.gui.parts.buttons import button, sign_button
from planner.gui.parts.words import label
from planner.gui.translate import say
from planner.knowledge.platforms import platform_name
from planner.operations import nouns, posts, series
from planner.session import Session
from planner.text import Text


class Acts(QWidget):
    """The buttons of the inspector."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        px = editing.desk.look.px
        self.copy_text = button(Text("Copy text"), self.copy)
        self.send = button(Text("Send to phone…"), self._send)
        self.mark = button(Text("Mark as posted…"), self._mark)
        self.duplicate = sign_button("copy", Text("Duplicate"), editing.desk.look, self._duplicate)
        self.delete = sign_button("remove", Text("Delete"), editing.desk.look, self._delete)
        self.said: QLabel = label("", "accent", wrap=True)
        self.said.hide()
        marking = row(self.mark, self.duplicate, self.delete, gap=px(4))
        marking.setStretch(0, 1)
        self.setLayout(
            column(
                row(self.copy_text, self.send, gap=px(6)),
                self.said,
                marking,
                gap=px(6),
            )
        )

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.copy_text, self.send, self.mark, self.duplicate, self.delete

    def forget(self) -> None:
        """No longer says what was done."""
        self.said.hide()

    def show_post(self) -> None:
        """Shows what can be done with the post as it stands."""
        placement = self._editing.placement
        is_posted = placement is not None and placement.posted_at is not None and self._editing.post.series is None
        self.mark.setText(say(Text("When it was posted…") if is_posted else Text("Mark as posted…")))
        self.mark.setEnabled(placement is not None)

    def copy(self) -> None:
        """Copies the text of the channel."""
        self._editing.commit()
        post, placement = self._editing.post, self._editing.placement
        words = post.text_on(placement) if placement else post.text
        QGuiApplication.clipboard().setText(words)
        if not words:
            said = Text("There is no text yet.")
        elif placement is not None:
            platform = self._editing.desk.bridge.plan.channels[placement.channel].platform
            said = Text("Copied: the text for {account}.", account=platform_name(platform))
        else:
            said = Text("Copied.")
        self.said.setText(say(said))
        self.said.show()

    def _here(self) -> Spot:
        spot, placement = self._editing.spot, self._editing.placement
        assert spot is not None
        at = placement.at if placement else None
        day = spot.day or (at.day if at else None)
        return Spot(spot.post, placement.channel if placement else None, day)

    def _send(self) -> None:
        from planner.gui.dialogs.phone import PhoneDialog

        self._editing.commit()
        PhoneDialog(self._editing.desk, self._here(), self.window()).open()

    def _mark(self) -> None:
        from planner.gui.dialogs.mark_posted import MarkPosted

        self._editing.commit()
        MarkPosted(self._editing.desk, self._here(), self.window()).open()

    def _duplicate(self) -> None:
        self._editing.commit()
        here = self._here()
        day = here.day if self._editing.post.series is not None else None
        made: list[str] = []

        def copy(session: Session) -> None:
            made.append(posts.copy(session, here.post, day))

        if self._editing.do(copy):
            self._editing.go(here._replace(post=made[0]))

    def _delete(self) -> None:
        post, on = self._editing.post, self._here().day
        if post.series is None or on is None:
            self._editing.do(nouns.remove, "posts", post.id)
            return
        from planner.gui.dialogs.series_scope import SeriesScope

        def chosen(scope: series.Scope) -> None:
            if self._editing.do(series.remove, post.id, on, scope) and scope != "all":
                self._editing.desk.attention.choose(None)

        SeriesScope(self._editing.desk, Text("Delete “{title}”", title=post.title), chosen, self.window()).open()
