from planner.text import speak
from planner.voice.learned import MOST, histogram, learned

CALM = [
    f"{first} {second}"
    for first in (
        "We've baked the rye.",
        "It's warm in here.",
        "We're open until six today.",
        "Our olive loaf is back.",
    )
    for second in ("Come by when you like.", "We'll keep you a seat.", "Don't hurry, we've got tea.", "Bring a bag.")
]
LOUD = [f"🔥 Hot rolls {number}! Come now! 🎉🎉 #rolls #hot" for number in range(20)]
TURKISH = [f"Sizi bekliyoruz, {number}. tepsi fırında. Çayınızı biz koyarız." for number in range(20)]


def said(texts: list[str], language: str) -> list[str]:
    return [speak(each.said, "en") for each in learned(texts, language)]


def test_a_calm_voice() -> None:
    sentences = said(CALM, "en")
    assert "Your posts have no exclamation marks." in sentences
    assert 'You use short forms, as in "we\'re".' in sentences
    assert "You write in one paragraph." in sentences
    assert any(sentence.endswith('of your posts have "we", "us" or "our".') for sentence in sentences)


def test_a_loud_voice() -> None:
    sentences = said(LOUD, "en")
    assert "Your posts usually have 3 emoji." in sentences
    assert "Your posts usually have 2 exclamation marks." in sentences
    assert "Your posts usually have 2 hashtags." in sentences


def test_one_of_a_thing_is_no_plural() -> None:
    assert "hashtags: your posts usually have one." in said([f"Rolls {number} #rolls" for number in range(20)], "en")


def test_a_turkish_voice() -> None:
    assert 'You say "siz" to your readers.' in said(TURKISH, "tr")


def test_little_is_said_and_of_nothing_nothing() -> None:
    assert all(len(said(texts, "en")) <= MOST for texts in (CALM, LOUD))
    assert said([], "en") == []


def test_each_thing_is_said_once() -> None:
    names = [each.name for each in learned(LOUD, "en")]
    assert len(names) == len(set(names))


def test_a_histogram_has_a_bar_for_each_count() -> None:
    posts = ["Rye.", "Rye!", "Rye! Oats! Tea!", "Rye!"]
    bars = histogram("exclamations", posts, "en")
    assert [speak(label, "en") for label in bars.bins] == ["0", "1", "2", "3"]
    assert bars.counts == (1, 2, 0, 1)


def test_words_are_counted_a_post() -> None:
    bars = histogram("en_we", ["We bake our bread.", "Bread."], "en")
    assert ([speak(label, "en") for label in bars.bins], bars.counts) == (["0", "1", "2"], (1, 0, 1))


def test_long_figures_come_in_at_most_eight_bars() -> None:
    bars = histogram("characters", ["a" * length for length in (1, 10, 20, 50, 100, 99)], "en")
    assert 1 < len(bars.bins) == len(bars.counts) <= 8
    assert sum(bars.counts) == 6
    assert speak(bars.bins[0], "en") == "1 to 13"


def test_yes_and_no_are_two_bars() -> None:
    bars = histogram("ends_with_emoji", ["Rye 🥐", "Rye", "Oats"], "en")
    assert ([speak(label, "en") for label in bars.bins], bars.counts) == (["no", "yes"], (2, 1))


def test_of_no_posts_there_are_no_bars() -> None:
    assert histogram("emoji", [], "en").counts == ()
