"""The voice guide, edited in place."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.business import Business
from planner.domain.plan import Plan
from planner.domain.voice import Avoided, Band, Saying, VoiceGuide
from planner.gui.desk import Desk
from planner.gui.fields.kept import ChoiceField, Typed
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.terms import TermsField
from planner.gui.views.voice_parts.guide import GuideSection
from planner.gui.views.voice_parts.sayings import SayingsField
from tests.gui.conftest import DeskOn, bakery


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    """The bakery, whose words have no sentences yet."""
    plan = bakery()
    return desk_on(replace(plan, voice=replace(plan.voice, sayings=())))


def shown(desk: Desk, qtbot: QtBot) -> GuideSection:
    section = GuideSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.resize(620, 700)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    return section


def guide(section: GuideSection) -> VoiceGuide:
    return section.desk.bridge.plan.voice


def words(section: GuideSection) -> SayingsField:
    field = section.thing.fields["sayings"]
    assert isinstance(field, SayingsField)
    return field


def terms(section: GuideSection, name: str) -> TermsField:
    field = section.thing.fields[name]
    assert isinstance(field, TermsField)
    return field


def choose(section: GuideSection, name: str, words: str) -> None:
    field = section.thing.fields[name]
    assert isinstance(field, ChoiceField)
    field.setCurrentText(words)
    field.activated.emit(field.currentIndex())


def write(section: GuideSection, name: str, text: str) -> None:
    field = section.thing.fields[name]
    assert isinstance(field, NumberField)
    field.setText(text)
    field.leave()


def wrong(section: GuideSection) -> list[str]:
    """The fields that are marked."""
    return [name for name, field in section.thing.fields.items() if field.marked]


def put(field: Typed, text: str) -> None:
    field.put(text)
    field.leave()


def test_a_word_and_what_it_means(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    assert [line.word.words() for line in words(section).lines] == ["warm", "plain", "patient"]
    put(words(section).lines[1].so, "Two loaves left.")
    put(words(section).lines[1].not_so, "Limited availability.")
    assert guide(section).sayings == (Saying("plain", "Two loaves left.", "Limited availability."),)
    put(words(section).lines[1].word, "short")
    assert guide(section).words == ("warm", "short", "patient")
    assert guide(section).sayings == (Saying("short", "Two loaves left.", "Limited availability."),)
    desk.bridge.undo()
    assert words(section).lines[1].word.words() == "plain"


def test_a_word_and_its_sentence_are_one_step(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    before, line = guide(section), words(section).lines[2]
    line.word.put("brisk")
    line.so.put("Two left.")
    line.so.leave()
    assert guide(section).sayings == (*before.sayings, Saying("brisk", "Two left."))
    desk.bridge.undo()
    assert guide(section) == before


def test_sentences_need_their_word(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan()), qtbot)
    line = words(section).lines[0]
    assert line.word.placeholderText() == "e.g. warm"
    put(line.so, "Come in.")
    assert "need their word" in section.thing.message.words
    assert line.word.property("wrong")
    put(line.word, "warm")
    assert section.thing.message.words == ""
    assert guide(section) == VoiceGuide(words=("warm",), sayings=(Saying("warm", "Come in."),))


def test_one_word_twice_is_refused(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    put(words(section).lines[2].word, "Warm")
    assert guide(section).words == ("warm", "plain", "patient")
    assert section.thing.message.words


def test_an_empty_line_above_others_stays(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    words(section).lines[0].word.setFocus()
    put(words(section).lines[0].word, "")
    assert guide(section).words == ("plain", "patient")
    assert [line.word.words() for line in words(section).lines] == ["", "plain", "patient"]


def test_a_longer_document_shows_all_of_its_words(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan(voice=VoiceGuide(words=tuple("abcde")))), qtbot)
    assert [line.word.words() for line in words(section).lines] == list("abcde")


def test_how_we_speak_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    choose(section, "person", "“I”")
    choose(section, "contractions", "We use them")
    choose(section, "stiff", "None of them")
    choose(section, "all_caps", "No rule")
    found = guide(section)
    assert (found.person, found.contractions, found.stiff, found.all_caps) == ("i", "use", False, None)


def test_the_bounds_of_a_post(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    write(section, "emoji.max", "1")
    write(section, "hashtags.min", "")
    write(section, "exclamations_max", "0")
    write(section, "sentence_words_max", "18")
    found = guide(section)
    assert (found.emoji, found.hashtags) == (Band(0, 1), Band(None, 3))
    assert (found.exclamations_max, found.sentence_words_max) == (0, 18)
    # Both bounds can be moved past each other, one after the other.
    write(section, "emoji.min", "4")
    assert section.thing.message.words
    assert guide(section).emoji == Band(0, 1)
    write(section, "emoji.max", "6")
    assert guide(section).emoji == Band(4, 6)


def test_bounds_the_wrong_way_round_are_named_until_they_are_right(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    least = section.thing.fields["emoji.min"]
    hashtags = section.thing.fields["hashtags.min"]
    assert isinstance(least, NumberField)
    assert isinstance(hashtags, NumberField)
    write(section, "emoji.min", "5")
    assert section.thing.message.words == "Emoji: at least 5 is more than at most 2. Correct one."
    assert wrong(section) == ["emoji.min"]
    least.setFocus()
    least.selectAll()
    QTest.keyClicks(least, "0")
    qtbot.waitUntil(lambda: section.thing.message.words == "")
    assert wrong(section) == []
    write(section, "hashtags.min", "9")
    assert section.thing.message.words.startswith("Hashtags: ")
    QTest.keyClick(hashtags, Qt.Key.Key_Escape)
    assert section.thing.message.words == ""
    assert (guide(section).emoji, guide(section).hashtags) == (Band(0, 2), Band(0, 3))


def test_words_to_avoid_and_required_words(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    avoid = terms(section, "avoid")
    avoid.lines[0].remove_button.click()
    assert Avoided("don't miss", "come by") not in guide(section).avoid
    avoid.add_button.click()
    put(avoid.lines[-1].fields[0], "artisanal")
    put(avoid.lines[-1].fields[1], "made by hand")
    assert guide(section).avoid[-1] == Avoided("artisanal", "made by hand")
    require = terms(section, "require")
    require.add_button.click()
    put(require.lines[0].fields[0], "#sunnycorner")
    assert guide(section).require == ("#sunnycorner",)


def test_rules_of_one_language_stand_where_it_is_spoken(desk_on: DeskOn, qtbot: QtBot) -> None:
    def seen(plan: Plan) -> tuple[bool, bool]:
        section = shown(desk_on(plan), qtbot)
        fields = [section.thing.fields[name] for name in ("contractions", "address")]
        return tuple(isinstance(each, QWidget) and each.isVisible() for each in fields)  # type: ignore[return-value]

    english, turkish = Plan(business=Business(language="en")), Plan(business=Business(language="tr"))
    assert seen(english) == (True, False)
    assert seen(turkish) == (False, True)
    assert seen(replace(english, voice=VoiceGuide(address="formal"))) == (True, True)


def test_a_muted_habit_can_be_heard_again(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan(voice=VoiceGuide(unheard=("exclamations", "something of before")))), qtbot)
    assert section.muted.isVisible()
    first, second = section.muted.lines
    assert second.words.text() == "something of before"
    first.again.click()
    assert guide(section).unheard == ("something of before",)
    second.again.click()
    assert section.muted.isHidden()


def test_where_it_is_narrow_its_parts_stand_below_each_other(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    wide = section.minimumSizeHint().width()
    section.stack(narrow=True)
    qtbot.waitUntil(lambda: section.minimumSizeHint().width() < 0.8 * wide)
    section.stack(narrow=False)
    qtbot.waitUntil(lambda: section.minimumSizeHint().width() == wide)


def test_tab_goes_through_a_word_and_its_sentences(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    section.enter("")
    names = []
    for _ in range(4):
        here = QApplication.focusWidget()
        assert here is not None
        names.append(here.accessibleName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert names == [
        "Who we are 1: In a word", "Who we are 1: We say it so", "Who we are 1: And not so", "Who we are 2: In a word",
    ]  # fmt: skip


def test_an_empty_line_hides_none_below_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    section = shown(desk_on(Plan(voice=VoiceGuide(words=tuple("abcd")))), qtbot)
    lines = words(section).lines
    put(lines[1].word, "")
    assert guide(section).words == ("a", "c", "d")
    assert [line.word.words() for line in lines] == ["a", "", "c", "d"]
    assert lines[3].word.isVisible()
    lines[3].word.setFocus()
    put(lines[3].word, "")
    assert lines[3].word.isVisible(), "the cursor stands in it"
    lines[0].word.setFocus()
    put(lines[0].word, "e")
    assert lines[3].word.isHidden()


@pytest.mark.parametrize("name", ["sayings", "avoid"])
def test_a_word_that_is_about_to_be_another_is_not_called_wrong(desk: Desk, qtbot: QtBot, name: str) -> None:
    section = shown(desk, qtbot)
    put(words(section).lines[0].so, "Come in.")
    word = words(section).lines[0].word if name == "sayings" else terms(section, "avoid").lines[0].fields[0]
    word.setFocus()
    word.selectAll()
    QTest.keyClick(word, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not word.pause.isActive(), timeout=3000)
    assert (section.thing.message.words, word.marked) == ("", False)
    words(section).lines[2].word.setFocus()
    assert section.thing.message.words
    assert word.marked
    put(word, "kind")
    assert (section.thing.message.words, word.marked) == ("", False)
    assert "kind" in (guide(section).words[0], guide(section).avoid[0].term)
