"""What is heard in a text for a plan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.checks.memo import Memo
from planner.domain.noun import Noun
from planner.domain.plan import Plan
from planner.voice.judge import judge_of, text_of
from planner.voice.notes import Heard
from planner.voice.profile import HABITS_FROM, LIKENESS_FROM
from tests import voices
from tests.builders import business, channel, muted, placement, plan, post, voice

LOUD = {"en": "OMG bike fans!!! 🚨🚨 50% OFF everything TODAY only!!! 😱", "tr": "DUR kaydırma 🛑 HEMEN tıkla!!! 👉👉"}
HOSTILE = {
    "long": "ab cd. " * 14_000,
    "no spaces": "x" * 100_000,
    "right to left": "שלום עולם, كيف حالك؟ " * 2_000,
    "lone surrogates": "\ud800 tea \udfff" * 500,
    "emoji": "👩‍👩‍👧‍👦" * 500,
    "marks": "e\u0301\u0302" * 30_000,
    "hashtags": "#" * 100_000,
    "mentions": "@a" * 50_000,
    "links": "http://" * 15_000,
    "line ends": "\n" * 100_000,
    "nothing": "",
    "nul": "\0" * 1000,
    "adverbs": f"We have {'only ' * 700}one.",
    "biddings": "gel al sen gel ya " * 200,
}


def workshop(count: int, language: str = "en", *nouns: Noun) -> Plan:
    """A plan with so many posts of the calm voice, one a day."""
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(count)]
    texts = voices.posts("calm", language, count)
    return plan(
        business(language=language),
        channel(),
        *(
            post(f"p{number}", day.isoformat(), text=text)
            for number, (day, text) in enumerate(zip(days, texts, strict=True))
        ),
        *nouns,
    )


def noted(heard: Heard) -> tuple[bool, bool]:
    """Whether its habits are worth a note, and its likeness."""
    return heard.habits is not None and heard.habits.note, heard.likeness is not None and heard.likeness.note


@pytest.mark.parametrize("language", ["en", "tr"])
def test_a_loud_text_is_heard_among_calm_ones_and_a_calm_one_is_not(language: str) -> None:
    judge = judge_of(workshop(60, language))
    assert noted(judge.hear(LOUD[language])) == (True, True)
    calm = voices.posts("calm", language, 20, skip=60)
    assert sum(any(noted(judge.hear(text))) for text in calm) <= 5
    assert {judge.hear(text).language for text in calm} == {language}


@pytest.mark.parametrize(
    ("count", "habits", "likeness"),
    [
        (HABITS_FROM - 1, False, False),
        (HABITS_FROM, True, False),
        (LIKENESS_FROM - 1, True, False),
        (LIKENESS_FROM, True, True),
    ],
)
def test_below_20_and_40_posts_less_is_heard(count: int, habits: bool, likeness: bool) -> None:
    judge = judge_of(workshop(count))
    heard = judge.hear(LOUD["en"])
    assert judge.learned("en") == count
    assert (heard.habits is not None, heard.likeness is not None) == (habits, likeness)


def test_the_guide_is_heard_from_the_first_post_on() -> None:
    heard = judge_of(workshop(0, "en", voice(exclamations_max=1))).hear(LOUD["en"])
    assert [note.code for note in heard.guide] == ["voice.exclamations"]


def test_each_language_is_judged_by_its_own_posts() -> None:
    judge = judge_of(workshop(60))
    heard = judge.hear("Bugün dükkân çok sakin, siz de bir çay içmeye gelin.")
    assert (heard.language, heard.habits, heard.likeness) == ("tr", None, None)
    other = judge.hear("Heute haben wir wieder geöffnet und freuen uns auf euch, bis gleich bei uns im Laden!")
    assert (other.language, other.habits, other.likeness) == ("", None, None)


def test_an_own_post_is_judged_without_itself() -> None:
    loud = post("loud", "2026-12-01", text=LOUD["en"])
    made = workshop(60, "en", loud)
    assert noted(judge_of(made).hear(loud.text, loud.id)) == (True, True)
    # By a profile that has it, as by one that never knew it.
    without = judge_of(workshop(60)).hear(loud.text)
    known = judge_of(made).hear(loud.text)
    assert known.habits is not None
    assert without.habits is not None
    assert known.habits.score == pytest.approx(without.habits.score)


def test_what_is_typed_in_a_post_is_judged_without_what_was_saved_of_it() -> None:
    judge = judge_of(workshop(60, "en", post("loud", "2026-12-01", text=LOUD["en"])))
    typed = f"{LOUD['en']} Go!"
    of_post, of_none = judge.hear(typed, "loud"), judge.hear(typed)
    assert of_post.likeness is not None
    assert of_none.likeness is not None
    assert of_post.likeness.score > of_none.likeness.score
    never_saved = judge_of(workshop(60)).hear(typed)
    assert of_post.habits is not None
    assert never_saved.habits is not None
    assert of_post.habits.score == pytest.approx(never_saved.habits.score)


def test_of_a_post_without_a_text_its_placements_are_heard() -> None:
    made = post("p", placements=[{"channel": "ig", "text": " "}, {"channel": "fb", "text": "Here."}])
    assert text_of(made) == "Here."
    assert text_of(post("q")) == ""
    nothing = judge_of(workshop(60)).hear("", "q")
    assert (nothing.guide, nothing.habits, nothing.likeness) == ((), None, None)


@pytest.mark.parametrize("text", ["😀", "!!!", "   ", "#bike", "https://example.com"])
def test_of_a_text_without_a_word_only_the_guide_says_something(text: str) -> None:
    heard = judge_of(workshop(60, "en", voice(emoji={"max": 0}))).hear(text)
    if text != "#bike":
        assert (heard.habits, heard.likeness) == (None, None)
    assert [note.code for note in heard.guide] == (["voice.emoji"] if text == "😀" else [])


def test_what_is_written_for_a_channel_is_learned_from_and_judged_without_itself() -> None:
    """Short texts for X beside the longer ones of the posts."""
    short = [f"Wheel {number}. Come by." for number in range(60)]
    made = workshop(60)
    both = [
        replace(each, placements=(*each.placements, placement("2026-03-01", "x", text=text)))
        for each, text in zip(made.posts, short, strict=True)
    ]
    judge = judge_of(plan(*made.channels, channel("x", "x"), *both))
    assert judge.learned("en") == 60
    heard = judge.hear(short[7], "p7")
    assert heard.likeness is not None
    assert heard.likeness.of == 120
    assert noted(heard) == (False, False)


def test_a_post_that_says_three_texts_is_one_post() -> None:
    """Twenty posts are asked for, and forty: seven, or twenty, are not enough however many texts they say."""
    channels = (channel(), channel("fb", "facebook"), channel("x", "x"))
    made = [
        post(
            f"p{number}",
            text=f"Wheel {number} is true again.",
            placements=[
                placement("2026-03-01"),
                placement("2026-03-01", "fb", text=f"Come by for wheel {number}."),
                placement("2026-03-01", "x", text=f"Wheel {number}, done."),
            ],
        )
        for number in range(HABITS_FROM)
    ]
    few = judge_of(plan(business(), *channels, *made[:7]))
    assert (few.learned("en"), len(few.own("en"))) == (7, 21)
    assert few.hear(LOUD["en"]).habits is None
    enough = judge_of(plan(business(), *channels, *made)).hear(LOUD["en"])
    assert enough.habits is not None
    assert enough.likeness is None
    assert judge_of(plan(business(), *channels, *made[:5], voice(examples=["Hi.", "Come in."]))).learned("en") == 7


def test_by_one_channel_only_its_posts_count() -> None:
    made = workshop(60, "en", channel("fb", "facebook"), post("f", "2026-12-01", "fb", text="Hello there."))
    assert judge_of(made).learned("en") == 61
    assert judge_of(made, channel="fb").learned("en") == 1
    assert judge_of(made, channel="ig").learned("en") == 60


def test_a_feature_that_nobody_wants_to_hear_of_is_not_heard() -> None:
    heard = judge_of(workshop(60)).hear(LOUD["en"])
    assert heard.habits is not None
    first = heard.habits.features[0].name
    after = judge_of(workshop(60, "en", voice(unheard=[first]))).hear(LOUD["en"])
    assert after.habits is not None
    assert first not in [feature.name for feature in after.habits.features]


def test_what_the_guide_says_is_not_said_again_as_a_habit() -> None:
    text = "Değerli müşterilerimiz, bugün açığız, arz ederiz."
    avoided = [{"term": "değerli müşterilerimiz"}, {"term": "arz ederiz"}]
    judge = judge_of(workshop(60, "tr", voice(avoid=avoided)))
    habits, likeness = judge.profile("tr").heard_in(text, text)
    assert habits is not None
    assert likeness is not None
    assert habits.note
    assert likeness.told
    heard = judge.hear(text)
    assert [note.code for note in heard.guide] == ["voice.avoid", "voice.avoid"]
    assert (heard.habits, heard.likeness) == (habits._replace(features=()), likeness._replace(features=()))


def test_a_greeting_is_short_and_no_other_voice() -> None:
    heard = judge_of(workshop(60, "tr")).hear("Merhaba.")
    assert heard.likeness is not None
    assert heard.habits is not None
    assert (heard.likeness.told, heard.habits.features) == (False, ())


def test_many_dismissals_make_notes_rarer() -> None:
    usual = judge_of(workshop(60)).hear(LOUD["en"])
    one, *rest = [muted("voice.likeness", f"post:p{number}") for number in range(10)]
    limits = [
        heard.likeness.limit
        for dismissed in ([one], [one, *rest])
        if (heard := judge_of(workshop(60, "en", *dismissed)).hear(LOUD["en"])).likeness
    ]
    assert usual.likeness is not None
    assert limits[0] == usual.likeness.limit < limits[1]


def test_what_was_learned_is_kept_while_it_is_the_same() -> None:
    memo, before = Memo(), workshop(60)
    judge = judge_of(before, memo)
    assert judge_of(before, memo) is judge
    renamed = replace(before, business=business(name="Other"))
    assert judge_of(renamed, memo).profile("en") is judge.profile("en")
    fewer = judge_of(workshop(59), memo)
    assert fewer.profile("en") is not judge.profile("en")
    assert fewer.learned("en") == 59


def test_with_a_memory_and_without_the_same_is_heard() -> None:
    memo = Memo()
    for count in (60, 59, 61):
        made = workshop(count)
        assert judge_of(made, memo).hear(LOUD["en"]) == judge_of(made).hear(LOUD["en"])


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_no_text_is_too_strange(kind: str, language: str) -> None:
    text = HOSTILE[kind]
    guide = voice(
        address="formal",
        person="we",
        emoji={"max": 1},
        hashtags={"max": 1},
        exclamations_max=0,
        all_caps=False,
        sentence_words_max=9,
        avoid=[{"term": "tea"}],
        require=["bread"],
        contractions="avoid",
        stiff=False,
    )
    heard = judge_of(workshop(60, language, guide)).hear(text)
    spans = [span for note in heard.guide for span in note.spans]
    spans += [span for feature in (heard.habits.features if heard.habits else ()) for span in feature.spans]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_whatever_is_typed_is_heard_the_same_twice(text: str) -> None:
    judge = JUDGE
    assert judge.hear(text) == judge.hear(text)


JUDGE = judge_of(workshop(60))
