import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.text import speak
from planner.voice.features.registry import BY_NAME
from planner.voice.habits import SHOWN, Habits, explained
from planner.voice.notes import Unusual

NOBODY: dict[str, tuple[float, float]] = {}
POSTS = tuple(
    f"{first} {second}"
    for first in ("The rye is out at seven.", "We've baked all night.", "It's warm by the window.", "Coffee's on us.")
    for second in ("Come by when you like.", "We're here until six.", "Rain or not, we're open.", "Bring your own bag.")
)
SAVED = POSTS[:5]


def test_a_post_like_the_others_is_not_unusual() -> None:
    habits = Habits(POSTS, "en", NOBODY)
    alike = habits.score("We've baked the rye. Come by when it's warm.")
    assert (
        alike
        < habits.score("We've baked the rye. Come by when it's warm! 🔥🔥")
        < habits.score("OMG the RYE is sooo LIT, come NOW!!! 🔥🔥🔥🎉")
    )
    assert alike < habits.score("The company has commenced production. Therefore customers are invited to attend.")
    assert alike < habits.score(" ".join(POSTS))


def test_a_feature_is_shown_with_what_is_usual_and_where() -> None:
    text = "The rye is out! Come by!"
    shown = {each.name: each for each in Habits(POSTS, "en", NOBODY).unusual(text)}
    exclamations = shown["exclamations"]
    assert (exclamations.said, exclamations.usual) == (2, 0)
    assert exclamations.distance >= SHOWN
    assert [text[start:end] for start, end in exclamations.spans] == ["!", "!"]


def test_words_are_shown_as_how_many_there_are() -> None:
    text = "The company bakes, the company sells, the company is here until six."
    shown = {each.name: each for each in Habits(POSTS, "en", NOBODY).unusual(text)}
    assert (shown["en_impersonal"].said, shown["en_impersonal"].usual) == (3, 0)


def test_what_made_the_score_comes_first_and_then_the_farthest() -> None:
    names = [each.name for each in Habits(POSTS, "en", NOBODY).unusual("The rye is out, (early): come by! 🔥🔥")]
    assert set(names[:2]) == {"exclamations", "emoji"}
    assert len(names) == 3
    assert names[2] in {"colons", "parentheses"}


@pytest.mark.parametrize(
    "text",
    ["OMG the RYE is sooo LIT (really), come NOW!!! 🔥🔥🔥🎉 :) #rye #now", "The company (ours): closed; see link."],
)
def test_at_most_three_things_are_shown(text: str) -> None:
    assert len(Habits(POSTS, "en", NOBODY).unusual(text, noted=True)) == 3


def test_one_mark_or_one_emoji_is_one_thing() -> None:
    def shown(text: str) -> list[str]:
        return [each.name for each in Habits(POSTS, "en", NOBODY).unusual(text)]

    assert shown("We've baked all night. Bring your own bag!") == ["exclamations"]
    assert len(shown("We've baked all night. Bring your own bag. 🔥")) == 1


def test_a_noted_text_is_never_without_a_reason() -> None:
    habits = Habits(POSTS, "en", NOBODY)
    assert habits.unusual(POSTS[0]) == ()
    assert habits.unusual(POSTS[0], noted=True)


def test_many_a_little_are_shown_where_they_made_the_score() -> None:
    habits = Habits([f"{post} We're happy!" if number % 2 else post for number, post in enumerate(POSTS)], "en", NOBODY)
    text = "The rye is out at seven. Come by when you like. Bring your own bag."
    assert habits.unusual(text) == ()
    shown = habits.unusual(text, noted=True)
    assert shown
    assert all(1 <= abs(each.distance) < SHOWN for each in shown)


def test_figures_that_are_said_alike_are_not_shown() -> None:
    habits = Habits([*POSTS, *(f"{post} It's warm!" for post in POSTS)], "en", NOBODY)
    for text in (*POSTS, "Rye! Oats! Spelt, at seven and at eight, and again at nine."):
        assert all(
            round(each.said) != round(each.usual) for each in habits.unusual(text) if each.name != "ends_with_stop"
        )


def test_what_the_guide_rules_on_makes_no_score_and_is_not_shown() -> None:
    text = "The rye is out at seven. Come by when you like 🔥🔥🔥"
    ruled = {"emoji", "emoji_in_a_row", "ends_with_emoji"}
    heard, ruling = Habits(POSTS, "en", NOBODY), Habits(POSTS, "en", NOBODY, ruled=ruled)
    assert ruling.score(text) < heard.score(text)
    assert not {each.name for each in ruling.unusual(text)} & ruled
    assert ruling.distances(text) == heard.distances(text)


def test_few_words_are_neither_easy_nor_hard_to_read() -> None:
    hard = "Sophisticated fermentation necessitates extraordinary organisational preparation. "
    habits = Habits(POSTS, "en", NOBODY)
    assert habits.distances(hard)["en_reading_ease"] == 0
    assert habits.distances(hard * 5)["en_reading_ease"] < -SHOWN


def test_the_usual_is_what_most_texts_have() -> None:
    habits = Habits(["Rye!", "Oats!", "Spelt!", "Wheat!!!!!!!!!", "Malt"], "en", NOBODY)
    assert habits.usual("exclamations") == pytest.approx(1)
    assert habits.usual("ends_with_exclamation") == pytest.approx(0.8)
    assert habits.usual("ends_with_exclamation", "Malt") == pytest.approx(1)


def test_what_says_one_thing_is_shown_once() -> None:
    shown = [each.name for each in Habits(POSTS, "en", NOBODY).unusual("Closed.", noted=True)]
    lengths = {"characters", "words", "sentences", "sentence_words", "longest_sentence", "short_sentences"}
    assert len(lengths.intersection(shown)) == 1


def test_a_short_text_is_not_counted_as_short_three_times() -> None:
    def score(*heard: str) -> float:
        return Habits(POSTS, "en", NOBODY, BY_NAME.keys() - set(heard)).score("Closed.")

    assert score("characters", "words", "sentence_words") == max(map(score, ("characters", "words", "sentence_words")))


def test_a_muted_feature_counts_nowhere() -> None:
    text = "The rye is out at seven. Come by when you like 🔥🔥🔥"
    heard = Habits(POSTS, "en", NOBODY)
    muted = {"emoji", "emoji_in_a_row", "ends_with_emoji"}
    unheard = Habits(POSTS, "en", NOBODY, muted)
    assert unheard.score(text) < heard.score(text)
    assert {each.name for each in heard.unusual(text)} & muted
    assert not {each.name for each in unheard.unusual(text)} & muted


def test_a_wide_background_makes_less_of_it() -> None:
    text = "The rye is out! Come by!"
    narrow = Habits(POSTS, "en", {"exclamations": (0.0, 0.2)}).distances(text)["exclamations"]
    wide = Habits(POSTS, "en", {"exclamations": (0.0, 2.0)}).distances(text)["exclamations"]
    assert narrow > wide > 0


@settings(deadline=None)
@given(st.integers(0, len(POSTS) - 1), st.sampled_from(["en", "tr", ""]))
def test_an_own_text_is_judged_without_itself(place: int, language: str) -> None:
    text = POSTS[place]
    others = Habits(POSTS[:place] + POSTS[place + 1 :], language, NOBODY)
    own = Habits(POSTS, language, NOBODY)
    assert own.score(text, text) == pytest.approx(others.score(text))
    assert own.distances(text, text) == pytest.approx(others.distances(text), abs=1e-6)


@settings(deadline=None)
@given(st.text(st.characters(), max_size=60), st.sampled_from(["en", "tr", ""]))
def test_any_text_can_be_judged(text: str, language: str) -> None:
    habits = Habits([*SAVED, text], language, NOBODY)
    assert habits.score(text, text) >= 0
    for each in habits.unusual(text, text, noted=True):
        assert speak(explained(each), "en")
    assert Habits([text], language, NOBODY).score(text, text) == 0


@pytest.mark.parametrize(
    ("unusual", "english"),
    [
        (Unusual("exclamations", 2, 0.2, 4, ()), "exclamation marks: you usually have none, this has 2"),
        (Unusual("emoji", 0, 3, -4, ()), "emoji: you usually have 3, this has none"),
        (Unusual("sentence_words", 23.7, 8.2, 4, ()), "words in a sentence: you usually have 8, this has 24"),
        (Unusual("en_stiff", 3, 0.6, 3, ()), "stiff words: in a text this long you usually have 1, this has 3"),
        (Unusual("en_stiff", 1, 0.6, 1, ()), "stiff words: more than usual"),
        (Unusual("en_we", 1, 1.4, -1, ()), '"we", "us" or "our": less than usual'),
        (
            Unusual("ends_with_emoji", 1, 0.05, 3, ()),
            "an emoji at the end: in 5% of your posts, and in this one",
        ),
        (Unusual("ends_with_emoji", 1, 0.004, 3, ()), "an emoji at the end: in none of your posts, but in this one"),
        (Unusual("ends_with_emoji", 0, 1, -3, ()), "an emoji at the end: in all of your posts, but not in this one"),
        (
            Unusual("ends_with_stop", 0, 0.94, -3, ()),
            "a full stop or question mark at the end: in 94% of your posts, but not in this one",
        ),
        (Unusual("en_reading_ease", 90, 70, 3, ()), "easier to read than your posts usually are"),
        (
            Unusual("tr_reading_ease", 40, 70, -3, ()),
            "harder to read than your posts usually are: longer words, or longer sentences",
        ),
    ],
)
def test_a_feature_is_explained_in_a_sentence(unusual: Unusual, english: str) -> None:
    assert speak(explained(unusual), "en") == english


def test_all_that_is_stiff_in_turkish_is_one_thing() -> None:
    text = "Sayın misafirler, değerli görüşlerinizi arz ederiz, dolayısıyla çay verilmektedir, ekmek satılmaktadır."
    shown = [each.name for each in Habits(POSTS, "tr", NOBODY).unusual(text, noted=True)]
    stiff = {"tr_polite", "tr_official", "tr_phrases", "tr_stiff", "tr_passive", "tr_linking"}
    assert len(stiff.intersection(shown)) == 1
