from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from planner.checks.memo import Memo
from planner.domain.plan import Plan
from planner.domain.voice import Avoided
from planner.gui.models.heard import (
    Line,
    Mark,
    Note,
    Told,
    about,
    in_place_of,
    lines_of,
    marks_of,
    notes_of,
    said,
    told,
    units_of,
)
from planner.text import Text, speak
from planner.voice.judge import Judge
from planner.voice.notes import GuideNote, HabitsNote, Heard, LikenessNote, Span, Unusual
from tests.builders import business, channel, day, muted, placement, plan, post, voice
from tests.gui.conftest import bakery

TODAY = day("2026-12-08")
EXCLAIMED = GuideNote("voice.exclamations", Text("Loud."), (Span(3, 4),), {"count": 1, "limit": 0})
BANNED = GuideNote("voice.avoid", Text("Not ours."), (Span(0, 2),), {"term": "hi"}, "hello")
EMOJI = Unusual("emoji", 4.0, 0.0, 6.0, (Span(5, 6),))
FAR = HabitsNote(3.0, 2.0, (EMOJI,))
NEAR = HabitsNote(1.0, 2.0, (EMOJI,))


@given(some.text())
def test_a_place_in_units_is_where_qt_counts_it(text: str) -> None:
    units = units_of(text)
    assert [units(place) for place in range(len(text) + 1)] == [
        len(text[:place].encode("utf-16-le", "surrogatepass")) // 2 for place in range(len(text) + 1)
    ]


def test_rules_come_first_and_what_is_unusual_after_them() -> None:
    heard = Heard("en", (BANNED, EXCLAIMED), FAR, LikenessNote(2.0, 1.0, 4, 101, (EMOJI,)))
    notes = list(notes_of(heard))
    assert [(each.code, each.kind) for each in notes] == [
        ("voice.avoid", "warning"),
        ("voice.exclamations", "hint"),
        ("voice.habit", "unusual"),
        ("voice.likeness", "unusual"),
    ]
    assert (notes[0].instead, notes[0].term, notes[2].habit) == ("hello", "hi", "emoji")
    assert said(notes[2]) == "Emoji: you usually have none, this has 4"


def test_what_lies_within_its_limit_is_not_told() -> None:
    heard = Heard("en", (), NEAR, LikenessNote(1.0, 2.0, 60, 101))
    assert list(notes_of(heard)) == []


def test_what_has_no_reason_that_can_be_named_is_not_told() -> None:
    assert list(notes_of(Heard("en", (), NEAR, LikenessNote(2.0, 1.0, 4, 101)))) == []


def test_what_was_dismissed_is_not_told() -> None:
    heard = Heard("en", (EXCLAIMED,), FAR, None)
    assert [each.code for each in notes_of(heard, {"voice.habit"})] == ["voice.exclamations"]


def test_rules_are_told_as_they_come_in_the_text_and_at_last_what_is_missing() -> None:
    later = BANNED._replace(spans=(Span(6, 8),))
    missing = GuideNote("voice.require", Text("Missing."), (), {"term": "bread"})
    heard = Heard("en", (later, BANNED, missing, EXCLAIMED), None, None)
    assert [(each.code, each.spans) for each in notes_of(heard)] == [
        ("voice.avoid", (Span(0, 2),)),
        ("voice.avoid", (Span(6, 8),)),
        ("voice.require", ()),
        ("voice.exclamations", (Span(3, 4),)),
    ]


def test_a_habit_that_was_muted_since_is_not_told() -> None:
    assert list(notes_of(Heard("en", (), FAR, None), unheard={"emoji"})) == []


def test_marks_have_the_case_of_what_they_would_replace() -> None:
    note = Note("voice.stiff", "hint", Text("Stiff."), (Span(0, 5), Span(8, 13)), "iyi")
    text = "Güzel 🥐 güzel"
    assert marks_of(text, [note], "tr") == (Mark(0, 5, 0, "İyi"), Mark(9, 14, 0, "iyi"))
    assert marks_of(text, [note], "en")[0].instead == "Iyi"


def test_for_another_form_of_an_avoided_word_nobody_knows_the_form_of_the_other_word() -> None:
    assert in_place_of("FIRSAT", "gün", "fırsat", "tr") == "Gün"
    assert in_place_of("fırsatlar", "gün", "fırsat", "tr") is None
    assert in_place_of("fırsat", None, "fırsat", "tr") is None


def test_what_points_at_most_of_a_text_is_not_marked() -> None:
    long = Note("voice.habit", "unusual", Text("long"), (Span(0, 9),), habit="words")
    short = Note("voice.habit", "unusual", Text("loud"), (Span(9, 10),), habit="exclamations")
    rule = Note("voice.sentence", "hint", Text("long"), (Span(0, 9),))
    assert [each.note for each in marks_of("aaaaaaaaa!", [long, short], "en")] == [1]
    assert [each.note for each in marks_of("aaaaaaaaa!", [rule], "en")] == [0]


def test_lines_are_never_drawn_over_each_other() -> None:
    notes = [Note("a", kind, Text("a")) for kind in ("unusual", "warning", "hint")]
    marks = [Mark(0, 10, 0, None), Mark(2, 4, 1, None), Mark(3, 6, 2, None), Mark(12, 14, 2, None)]
    assert lines_of(marks, notes) == [
        Line(0, 2, "unusual"),
        Line(2, 4, "warning"),
        Line(4, 6, "hint"),
        Line(6, 10, "unusual"),
        Line(12, 14, "hint"),
    ]


@given(some.lists(some.tuples(some.integers(0, 30), some.integers(1, 9), some.integers(0, 2)), max_size=8))
def test_each_place_has_the_line_of_its_gravest_mark(places: list[tuple[int, int, int]]) -> None:
    notes = [Note("a", kind, Text("a")) for kind in ("warning", "hint", "unusual")]
    marks = [Mark(start, start + length, note, None) for start, length, note in places]
    lines = lines_of(marks, notes)
    for at in range(40):
        over = [mark.note for mark in marks if mark.start <= at < mark.end]
        found = [line.kind for line in lines if line.start <= at < line.end]
        assert found == ([notes[min(over)].kind] if over else [])


def hear(whole: Plan, text: str, id: str | None = None, on: str = "2026-12-08", channel: str | None = None) -> Told:
    return told(Judge(whole), text, about(whole, day(on), id, channel))


def test_an_empty_text_is_told_nothing() -> None:
    assert hear(plan(voice(require=["Fırın"])), " \n") == Told()


def test_a_post_is_told_what_was_not_muted_for_it_until_then() -> None:
    def codes(*more: object, on: str = "2026-12-08", id: str = "p1") -> list[str]:
        whole = plan(business(language="en"), voice(exclamations_max=0), post("p1"), post("p2"), *more)  # type: ignore[arg-type]
        return [each.code for each in hear(whole, "Warm bread!", id, on).notes]

    mute = muted("voice.exclamations", "post:p1", "2026-12-10")
    assert codes() == ["voice.exclamations"]
    assert codes(mute) == []
    assert codes(mute, on="2026-12-11") == codes(mute, id="p2") == ["voice.exclamations"]


def test_it_says_from_how_many_posts_was_learned() -> None:
    whole = plan(business(language="en"), voice(examples=["The oven is warm.", "Bread from six o'clock."]))
    assert hear(whole, "Our bread is warm.").learned == 2


def test_an_avoided_word_knows_what_to_write_instead() -> None:
    whole = plan(business(language="tr"), voice(avoid=[Avoided("fırsat", "gün")]))
    (note,) = hear(whole, "🥐 Büyük fırsat, sakın unutmayın.").notes
    assert (note.code, note.kind, note.instead, note.term) == ("voice.avoid", "warning", "gün", "fırsat")


def test_what_was_learned_before_hears_by_the_guide_as_it_is_now() -> None:
    before = plan(business(language="en"), voice(exclamations_max=0))
    after = plan(business(language="en"), voice(avoid=[Avoided("warm")]))
    codes = [each.code for each in told(Judge(before), "Warm bread!", about(after, TODAY, None)).notes]
    assert codes == ["voice.avoid"]


def test_it_is_the_format_of_the_channel_that_makes_a_story_of_its_own_text() -> None:
    places = [placement("2026-12-10T09:00", "ig", format="story", text="Own."), placement("2026-12-10T09:00", "fb")]
    whole = plan(channel("ig"), channel("fb", "facebook"), post("p1", placements=places))
    stories = [about(whole, TODAY, "p1", each).is_story for each in (None, "ig", "fb")]
    assert stories == [False, True, False]


def test_what_a_text_is_as_a_whole_is_said_once() -> None:
    whole = plan(business(language="en"), voice(exclamations_max=0))
    calm, loud = (hear(whole, text).whole for text in ("The bread is warm.", "The bread is warm!"))
    assert [speak(each.words, "en") for each in calm] == ["Heard as English.", "Nothing in it is against your guide."]
    assert [speak(each.words, "en") for each in loud] == ["Heard as English."]


def test_a_learned_judge_says_of_a_text_how_alike_it_is_and_in_which_language() -> None:
    def said(text: str) -> str:
        return " ".join(speak(each.words, "en") for each in told(judge, text, about(judge.plan, TODAY, None)).whole)

    judge = Judge(bakery())
    like = said("The rye bread came out a bit late this morning, so we kept the door open. There's tea if you wait.")
    assert like.startswith("Heard as English.")
    assert "of your" in like
    assert "Turkish" in said("Bu sabah ekmekler biraz gecikti, beklerken çayınız bizden olsun.")
    assert "every language" in said("Хлеб сегодня немного опоздал, пока вы ждёте, чай за наш счёт.")


def test_who_has_learned_only_remembers() -> None:
    memory = Memo()
    judge = Judge(bakery(), memory)
    judge.learn()
    known = dict(memory._known)
    for text in ("Taze ekmek hazır, bekleriz.", "Our rye bread is warm.", "Хлеб сегодня!", "🥐"):
        told(judge, text, about(judge.plan, TODAY, None))
    assert memory._known == known
