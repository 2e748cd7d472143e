"""The inspector on a real plan: what is typed and chosen stands in the plan, and what stands there is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.plan import table_of
from planner.domain.posts import Medium, Placement, Post
from planner.gui import talk
from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.dialogs.series_scope import SeriesScope
from planner.gui.panels.inspector import Inspector
from planner.gui.parts.warning_card import WarningCard
from planner.operations import nouns, posts
from planner.session import Session
from tests.gui.conftest import DeskOn, bakery

TRAY = Spot("first-tray", "ig", date(2026, 12, 18))
STORY = Spot("story-saturday", "ig", date(2026, 12, 19))
IDEA = Spot("idea-mill")


def inspector(qtbot: QtBot, desk: Desk, spot: Spot) -> Inspector:
    desk.attention.choose(spot)
    made = Inspector(desk)
    qtbot.addWidget(made)
    made.resize(330, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def post(desk: Desk, id: str = "first-tray") -> Post:
    return desk.bridge.plan.posts[id]


def place(desk: Desk, channel: str = "ig", id: str = "first-tray") -> Placement:
    return next(each for each in post(desk, id).placements if each.channel == channel)


def retype(qtbot: QtBot, field: QLineEdit | QPlainTextEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def choose(field: QComboBox, id: str) -> None:
    index = field.findData(id)
    assert index >= 0
    field.setCurrentIndex(index)
    field.activated.emit(index)


def steps(desk: Desk) -> int:
    return len(desk.bridge.session.history())


def test_it_shows_the_eight_fields(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    assert made.title.text() == "First tray's on us"
    assert made.text.words() == post(desk).text
    assert [each.channel for each in made.fields.channels.tokens] == ["fb", "x", "ig"]
    assert [each.channel for each in made.fields.channels.tokens if each.isChecked()] == ["ig"]
    assert (made.fields.when.day.words, made.fields.when.time.text()) == ("Fri 18 Dec 2026", "17:00")
    assert made.fields.pillar.currentText() == "At the counter"
    assert made.fields.goals.words.startswith("400 neighbors")
    assert made.fields.status.currentText() == "Approved"
    assert [each.medium.path for each in made.fields.pictures.rows] == ["pie-tray.jpg"]


def test_typing_is_saved_as_one_step_and_taken_back_whole(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.title, "First")
    qtbot.waitUntil(lambda: post(desk).title == "First")
    QTest.keyClicks(made.title, " pie")
    qtbot.waitUntil(lambda: post(desk).title == "First pie")
    assert made.title.cursorPosition() == len("First pie")
    assert steps(desk) == 1
    desk.bridge.undo()
    assert made.title.text() == "First tray's on us"


def test_what_is_unsaved_is_saved_before_another_post_is_shown(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.text, "Come by")
    desk.attention.choose(STORY)
    assert post(desk).text == "Come by"
    assert made.text.words() == post(desk, "story-saturday").text
    assert made.title.text() == "Story: the Saturday lineup"


def test_what_is_unsaved_is_saved_when_the_panel_hides_and_when_the_plan_closes(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.text, "Come by")
    made.hide()
    assert post(desk).text == "Come by"
    made.show()
    retype(qtbot, made.text, "Come in")
    desk.bridge.settling.emit()
    assert post(desk).text == "Come in"


def test_a_change_from_elsewhere_is_shown_but_not_over_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.title, "Mine")
    with Session.open(desk.bridge.session.path) as other:
        nouns.change(other, "posts", "first-tray", title="Theirs", text="Their text")
    desk.bridge.look()
    assert made.text.words() == "Their text"
    assert made.title.text() == "Mine"
    qtbot.waitUntil(lambda: post(desk).title == "Mine")


def test_a_title_that_is_too_long_is_said_and_stays(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.title.setFocus()
    made.title.selectAll()
    made.title.insert("a" * 501)
    made.title.textEdited.emit(made.title.text())
    qtbot.waitUntil(lambda: bool(made.message.words))
    assert "500 characters at most" in made.message.words
    assert len(made.title.text()) == 501
    QTest.keyClick(made.title, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(post(desk).title) == 500)
    assert made.message.words == ""


def test_choices_are_saved_at_once(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    choose(made.fields.pillar, "")
    assert post(desk).pillar is None
    choose(made.fields.status, "draft")
    assert post(desk).status == "draft"
    choose(made.more.campaign, "")
    assert post(desk).campaign is None
    made.more.pinned.click()
    assert post(desk).pinned
    assert steps(desk) == 4


def test_another_author(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.more.head.click()
    choose(made.more.author, "priya")
    assert post(desk).author == "priya"
    assert made.more.author.currentText() == "Priya"
    choose(made.more.author, "")
    assert post(desk).author is None


def test_several_goals(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    before, all_of = post(desk).goals, [each.id for each in desk.bridge.plan.goals]
    other = next(id for id in all_of if id not in before)
    made.fields.goals.click()
    menu = made.fields.goals.menu_of_ticks
    menu.actions()[all_of.index(other)].trigger()
    menu.close()
    assert set(post(desk).goals) == {*before, other}


def test_a_contributor_does_not_approve(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(person="danny")
    made = inspector(qtbot, desk, Spot("cornbread", "x", date(2027, 1, 15)))
    choose(made.fields.status, "approved")
    assert post(desk, "cornbread").status == "draft"
    assert "Posts are approved by Ruth" in made.message.words
    assert made.fields.status.currentText() == "Draft"


def test_the_time_of_the_channel_that_is_shown(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.fields.when.time, "1830")
    QTest.keyClick(made.fields.when.time, Qt.Key.Key_Return)
    assert place(desk).at == "2026-12-18T18:30"
    assert place(desk, "fb").at == "2026-12-18T11:00"
    retype(qtbot, made.fields.when.time, "noon")
    QTest.keyClick(made.fields.when.time, Qt.Key.Key_Return)
    assert "time of day" in made.message.words
    assert made.fields.when.time.text() == "18:30"
    made.fields.when.time.setFocus()
    made.fields.when.time.selectAll()
    QTest.keyClick(made.fields.when.time, Qt.Key.Key_Backspace)
    made.fields.when.time.clearFocus()
    assert place(desk).at == "2026-12-18"


def test_another_day_and_none(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.fields.when.day.picked.emit(date(2026, 12, 20))
    assert place(desk).at == "2026-12-20T17:00"
    assert desk.attention.spot == TRAY._replace(day=date(2026, 12, 20))
    made.fields.when.day.picked.emit(None)
    assert place(desk).at is None
    assert made.fields.when.day.words == "No date"
    assert not made.fields.when.time.isEnabled()


@pytest.mark.parametrize(("scope", "rest"), [(0, "2026-12-12"), (2, "2026-12-13")])
def test_a_repeat_asks_which_of_them_move(qtbot: QtBot, desk: Desk, scope: int, rest: str) -> None:
    made = inspector(qtbot, desk, STORY)
    made.fields.when.day.picked.emit(date(2026, 12, 20))
    asked = made.findChild(SeriesScope)
    assert asked is not None
    asked.findChildren(QRadioButton)[scope].click()
    asked.do()
    moved = desk.attention.spot
    assert moved is not None
    assert (moved.channel, moved.day) == ("ig", date(2026, 12, 20))
    assert place(desk, id="story-saturday").at == f"{rest}T08:00"
    assert (moved.post == "story-saturday") == (scope == 2)


def test_it_says_how_a_post_repeats(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, STORY)
    seen = [each.text() for each in made.findChildren(QLabel) if each.isVisible()]
    assert any("Repeats every week on Saturdays, 6 times" in each for each in seen)
    assert made.fields.when.day.words == "Sat 19 Dec 2026"


def test_channels_are_ticked_and_taken_off(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, IDEA)
    assert made.fields.when.day.words == "Choose a channel first"
    made.fields.channels.plus.click()
    made.fields.channels.menu.actions()[0].trigger()
    made.fields.channels.menu.close()
    (token,) = made.fields.channels.tokens
    assert post(desk, "idea-mill").placements == (Placement(token.channel),)
    assert made.fields.when.day.words == "No date"
    QTest.keyClick(token, Qt.Key.Key_Delete)
    assert post(desk, "idea-mill").placements == ()
    assert made.fields.channels.tokens == []


def test_a_badge_shows_the_post_as_it_is_there(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.fields.channels.tokens[0].click()
    assert desk.attention.spot == Spot("first-tray", "fb", date(2026, 12, 18))
    assert made.fields.when.time.text() == "11:00"
    assert not made.channel.has_own.isChecked()
    assert made.channel.own.isHidden()


def test_a_text_of_its_own_for_one_channel(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY._replace(channel="fb"))
    retype(qtbot, made.text, "Hello")
    made.channel.has_own.click()
    assert place(desk, "fb").text == "Hello"
    retype(qtbot, made.channel.own, "Hello there")
    assert made.channel.counters.lines["fb"].words.startswith("11 of 63,206 characters")
    qtbot.waitUntil(lambda: place(desk, "fb").text == "Hello there")
    assert post(desk).text == "Hello"
    made.channel.has_own.click()
    assert place(desk, "fb").text is None


def test_the_counter_counts_while_one_types(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, IDEA)
    retype(qtbot, made.text, "bread")
    assert made.channel.counters.words == "5 characters"
    assert post(desk, "idea-mill").text == ""


def test_approving_what_a_platform_will_refuse_is_asked_first(qtbot: QtBot, desk: Desk) -> None:
    posts.set_status(desk.bridge.session, ["first-tray"], "draft")
    posts.change_placement(desk.bridge.session, "first-tray", "x", text="a" * 281)
    made = inspector(qtbot, desk, TRAY)
    choose(made.fields.status, "approved")
    question = made.fields.question
    assert question.words == "▲ X will refuse this post: 281 of 280 characters."
    assert [each.text() for each in (question.yes, question.no)] == ["Approve anyway", "Keep as draft"]
    assert question.no.hasFocus()
    assert (made.fields.status.currentText(), post(desk).status) == ("Draft", "draft")
    question.no.click()
    assert (question.words, post(desk).status) == ("", "draft")
    choose(made.fields.status, "approved")
    question.yes.click()
    assert (question.words, post(desk).status) == ("", "approved")


def test_what_is_asked_is_forgotten_with_its_post_and_with_what_it_was_about(qtbot: QtBot, desk: Desk) -> None:
    posts.set_status(desk.bridge.session, ["first-tray"], "draft")
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.text, "b" * 281)
    posts.change_placement(desk.bridge.session, "first-tray", "x", text=None)
    choose(made.fields.status, "approved")
    assert "X will refuse" in made.fields.question.words
    desk.attention.choose(STORY)
    assert made.fields.question.words == ""
    desk.attention.choose(TRAY)
    choose(made.fields.status, "approved")
    posts.change_placement(desk.bridge.session, "first-tray", "x", text="Short.")
    assert made.fields.question.words == ""
    choose(made.fields.status, "approved")
    assert post(desk).status == "approved"


def test_whoever_may_not_approve_is_not_asked(qtbot: QtBot, desk_on: DeskOn) -> None:
    desk = desk_on(person="danny")
    posts.change_placement(desk.bridge.session, "cornbread", "x", text="a" * 281)
    made = inspector(qtbot, desk, Spot("cornbread", "x", date(2027, 1, 15)))
    choose(made.fields.status, "approved")
    assert "Posts are approved by Ruth" in made.message.words
    assert made.fields.question.words == ""


def test_the_place_of_the_scroll_bar_is_kept(qtbot: QtBot, desk: Desk) -> None:
    """Coming and going with the height of the texts it would change their width, and come and go for ever."""
    made = inspector(qtbot, desk, TRAY)
    [scroll] = made.findChildren(QScrollArea)
    bar, widths = scroll.verticalScrollBar(), set()
    for height in (300, 900, 2000):
        made.resize(330, height)
        qtbot.waitUntil(lambda height=height: bar.isEnabled() == (height < 2000))  # type: ignore[misc]
        widths.add(scroll.viewport().width())
    assert len(widths) == 1


def test_a_format(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    choose(made.channel.format, "reel")
    assert place(desk).format == "reel"


def test_link_and_tags_are_saved_when_they_are_left(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.more.head.click()
    retype(qtbot, made.more.tags, "#pie,  opening, pie,")
    QTest.keyClick(made.more.tags, Qt.Key.Key_Return)
    assert post(desk).tags == ("pie", "opening")
    assert made.more.tags.text() == "pie, opening"
    retype(qtbot, made.more.link, "bakery")
    QTest.keyClick(made.more.link, Qt.Key.Key_Return)
    assert "Links begin with http" in made.message.words
    retype(qtbot, made.more.link, "https://example.com/pie")
    made.more.link.clearFocus()
    assert post(desk).link == "https://example.com/pie"
    assert "link" in made.more.filled.text()


def test_a_picture_with_its_description_and_consent(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = inspector(qtbot, desk, IDEA)
    file = tmp_path / "camera" / "mill.jpg"
    file.parent.mkdir()
    file.write_bytes(b"picture")
    monkeypatch.setattr(talk, "file_to_open", lambda *_: file)
    made.fields.pictures.plus.click()
    (row,) = made.fields.pictures.rows
    assert (made.fields.pictures.folder / "mill.jpg").read_bytes() == b"picture"
    row.unfold.click()
    retype(qtbot, row.alt, "A mill")
    choose(row.people, "customer")
    retype(qtbot, row.consent, "Gladys, by word")
    desk.attention.choose(TRAY)
    (medium,) = post(desk, "idea-mill").media
    assert (medium.path, medium.alt, medium.people, medium.consent) == (
        "mill.jpg",
        "A mill",
        "customer",
        "Gladys, by word",
    )
    desk.attention.choose(IDEA)
    made.fields.pictures.rows[0].remove.click()
    assert post(desk, "idea-mill").media == ()


def pictures(desk: Desk, *names: str) -> None:
    nouns.change(desk.bridge.session, "posts", "idea-mill", media=tuple(Medium(each) for each in names))


def described(desk: Desk) -> list[tuple[str, str]]:
    return [(each.path, each.alt) for each in post(desk, "idea-mill").media]


def test_a_description_stays_with_its_picture_when_another_is_taken_off(qtbot: QtBot, desk: Desk) -> None:
    pictures(desk, "1.jpg", "2.jpg", "3.jpg")
    made = inspector(qtbot, desk, IDEA)
    first, second, _ = made.fields.pictures.rows
    second.unfold.click()
    retype(qtbot, second.alt, "The second")
    first.remove.click()
    assert described(desk) == [("2.jpg", "The second"), ("3.jpg", "")]
    assert [each.alt.words() for each in made.fields.pictures.rows] == ["The second", ""]
    QTest.keyClicks(second.alt, " one")
    qtbot.waitUntil(lambda: described(desk) == [("2.jpg", "The second one"), ("3.jpg", "")])


def test_a_description_stays_with_its_picture_when_an_undo_takes_another_away(qtbot: QtBot, desk: Desk) -> None:
    pictures(desk, "2.jpg", "3.jpg")
    pictures(desk, "1.jpg", "2.jpg", "3.jpg")
    made = inspector(qtbot, desk, IDEA)
    second = made.fields.pictures.rows[1]
    second.unfold.click()
    retype(qtbot, second.alt, "The second")
    desk.bridge.undo()
    qtbot.waitUntil(lambda: described(desk) == [("2.jpg", "The second"), ("3.jpg", "")])
    assert second.alt.hasFocus()


def test_what_is_typed_of_a_picture_that_is_gone_goes_nowhere(qtbot: QtBot, desk: Desk) -> None:
    pictures(desk, "1.jpg", "2.jpg")
    made = inspector(qtbot, desk, IDEA)
    first = made.fields.pictures.rows[0]
    first.unfold.click()
    retype(qtbot, first.alt, "The first")
    pictures(desk, "2.jpg")
    desk.attention.choose(TRAY)
    assert described(desk) == [("2.jpg", "")]
    assert made.message.words == ""


def test_the_same_picture_twice(qtbot: QtBot, desk: Desk) -> None:
    pictures(desk, "1.jpg", "1.jpg")
    made = inspector(qtbot, desk, IDEA)
    second = made.fields.pictures.rows[1]
    second.unfold.click()
    retype(qtbot, second.alt, "Again")
    desk.attention.choose(TRAY)
    assert described(desk) == [("1.jpg", ""), ("1.jpg", "Again")]


def test_its_warnings_stand_below_and_change_with_it(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, Spot("first-table", "ig", date(2026, 12, 24)))
    cards = made.findChildren(WarningCard)
    assert [each.finding.code for each in cards] == ["media.consent"]
    assert cards[0].show_link.isHidden()
    medium = post(desk, "first-table").media[0]
    nouns.change(desk.bridge.session, "posts", "first-table", media=(replace(medium, consent="All three"),))
    qtbot.waitUntil(lambda: not [each for each in made.findChildren(WarningCard) if not each.isHidden()])


def test_the_text_of_the_channel_is_copied(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.acts.copy_text.click()
    assert QGuiApplication.clipboard().text() == place(desk).text
    assert made.acts.said.text() == "Copied: the text for Instagram."
    desk.attention.choose(STORY)
    assert made.acts.said.isHidden()


def test_a_post_is_duplicated_and_deleted(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    count = len(desk.bridge.plan.posts)
    made.acts.duplicate.click()
    spot = desk.attention.spot
    assert spot is not None
    assert spot.post != "first-tray"
    assert len(desk.bridge.plan.posts) == count + 1
    made.acts.delete.click()
    assert desk.attention.spot is None
    assert len(desk.bridge.plan.posts) == count


def test_one_of_a_repeat_is_deleted(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, STORY)
    made.acts.delete.click()
    asked = made.findChild(SeriesScope)
    assert asked is not None
    asked.do()
    series = post(desk, "story-saturday").series
    assert series is not None
    assert series.excluded == (date(2026, 12, 19),)
    assert desk.attention.spot is None


def test_a_post_that_is_removed_elsewhere_is_let_go(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    retype(qtbot, made.title, "Lost")
    nouns.remove(desk.bridge.session, "posts", "first-tray")
    assert desk.attention.spot is None


def test_what_happens_while_it_is_hidden_is_shown_when_it_comes_back(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.hide()
    posts.set_status(desk.bridge.session, ["first-tray"], "cancelled")
    made.show()
    assert made.fields.status.currentText() == "Cancelled"


def test_f2_leads_to_the_title(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.edit_title()
    assert made.title.hasFocus()
    assert made.title.selectedText() == made.title.text()


def test_a_plan_without_anything(qtbot: QtBot, desk_on: DeskOn) -> None:
    empty = replace(bakery(), posts=table_of((Post("p1", "Alone"),)))
    for table in ("channels", "goals", "audiences", "pillars", "campaigns", "events", "reviews", "muted"):
        empty = replace(empty, **{table: table_of(())})
    made = inspector(qtbot, desk_on(empty), Spot("p1"))
    assert made.fields.goals.words == "No goal"
    made.fields.channels.plus.click()
    assert [each.text() for each in made.fields.channels.menu.actions()] == ["There are no channels yet"]
    made.fields.channels.menu.close()


@pytest.mark.parametrize("language", ["en", "tr"])
def test_nothing_pushes_it_wider_than_the_panel(qtbot: QtBot, desk_on: DeskOn, language: str) -> None:
    desk = desk_on(language=language)
    id = next(each.id for each in desk.bridge.plan.posts if len(each.placements) == 3 and each.link)
    made = inspector(qtbot, desk, Spot(id, "ig"))
    made.more.head.click()
    made.fields.pictures.rows[0].unfold.click()
    [scroll] = made.findChildren(QScrollArea)
    inside = scroll.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= desk.look.px(290)


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, Spot("first-table", "ig", date(2026, 12, 24)))
    made.more.head.click()
    made.fields.pictures.rows[0].unfold.click()
    nameless = [
        each
        for each in made.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert nameless == []


def test_tab_goes_from_top_to_bottom(qtbot: QtBot, desk: Desk) -> None:
    made = inspector(qtbot, desk, TRAY)
    made.more.head.click()
    order: list[QWidget] = []
    widget: QWidget | None = made.title
    while widget is not None and widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    fields = made.fields
    wanted = [
        made.title,
        made.text,
        *fields.channels.tokens,
        fields.channels.plus,
        fields.when.day,
        fields.when.time,
        fields.pillar,
        fields.goals,
        fields.status,
        fields.pictures.rows[0].unfold,
        fields.pictures.plus,
        made.channel.format,
        made.channel.has_own,
        made.channel.own,
        made.acts.copy_text,
        made.acts.mark,
        made.more.head,
        made.more.campaign,
        made.more.notes,
    ]
    assert [each for each in order if each in wanted] == wanted


def test_of_a_long_title_the_beginning_is_shown(qtbot: QtBot, desk: Desk) -> None:
    shown = inspector(qtbot, desk, TRAY)
    long = "For: " + "a goal that takes many words to say " * 4
    retype(qtbot, shown.title, long)
    shown.text.setFocus()
    assert shown.title.cursorPosition() == 0
    shown.edit_title()
    assert (shown.title.cursorPosition(), shown.title.selectedText()) == (0, long.strip())
