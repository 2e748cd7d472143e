import pytest

from tests.voice.features.counted import counted, figure


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("en_we", "We're open; our door is yours. Let's go", ["We're", "our", "Let's"]),
        ("en_i", "I’m late, my bad", ["I’m", "my"]),
        ("en_you", "You and your dog", ["You", "your"]),
        ("en_contractions", "It's Anna's cake, don't ask", ["It's", "don't"]),
        ("en_calls", "See the menu. See you on Tuesday.", ["See"]),
        (
            "en_opened",
            "We are open. It is warm. We do not close, you cannot miss it.",
            ["We are", "It is", "do not", "cannot"],
        ),
        ("en_passives", "The bread is baked here and was never sold. It has been made.", ["is baked", "been made"]),
        ("en_phrases", "In order to rest, we close due to snow", ["In order to", "due to"]),
        ("en_calls", "Try the rye. We try it too. Come by!", ["Try", "Come"]),
        ("en_casual", "Hey, awesome stuff", ["Hey", "awesome", "stuff"]),
        ("en_casual", "Thanks! A bunch of sweet peas, a candle lit, a pretty score", []),
        ("en_abbreviations", "Goat cheese from TX, DM us for info", []),
        ("en_abbreviations", "OMG, see it asap", ["OMG", "asap"]),
        ("en_stiff", "We commence prior to dawn", ["commence", "prior"]),
        ("en_stiff", "Enquiries from people whom we know", ["Enquiries", "whom"]),
        ("en_linking", "However, it is late. Therefore we close", ["However", "Therefore"]),
        ("en_impersonal", "The company bakes in good company, our firm in firm dough", ["The company", "our firm"]),
        ("en_nominal", "The preparation of nourishment", ["preparation", "nourishment"]),
        ("en_long_words", "Yesterday's programme: wholegrain sourdough", ["wholegrain"]),
        ("en_articles", "The loaf and a bun", ["The", "a"]),
    ],
)
def test_what_is_counted(name: str, text: str, expected: list[str]) -> None:
    assert counted(name, text) == expected


def test_rates_are_by_the_word() -> None:
    assert figure("en_we", "We bake and you eat " * 5) == pytest.approx(1 / 5)


def test_one_word_of_a_short_text_is_no_rate() -> None:
    assert figure("en_we", "We bake") == figure("en_we", "We bake and you eat") < 1 / 10


def test_reading_ease_is_higher_where_it_is_easier() -> None:
    plain = "We bake good bread. Come and try it."
    stiff = "Our organisation manufactures exceptional nutritional commodities utilising sophisticated fermentation."
    assert figure("en_reading_ease", plain) > 80 > 0 > figure("en_reading_ease", stiff)


def test_turkish_has_none_of_them() -> None:
    assert counted("en_we", "we", "tr") == []
    assert figure("en_we", "we", "tr") == 0
