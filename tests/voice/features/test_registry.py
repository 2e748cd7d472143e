from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.voice.features.feature import FEWEST
from planner.voice.features.registry import BY_NAME, FEATURES, HEARD, TOLD, evened, measure, spans_of
from tests.voice.written import hostile

# Any text, lone surrogates too.
ANY = st.text(st.characters(), max_size=200) | st.text(st.sampled_from("aA !?.,:()\n#@🥐❤️\ud83d'’-1İıçş"), max_size=80)
LANGUAGES = ("en", "tr", "")


def test_there_are_fifty_to_sixty_features_of_a_language_each_with_its_name() -> None:
    assert len(BY_NAME) == len(FEATURES)
    assert all(50 <= len(HEARD[language]) <= 65 for language in ("en", "tr"))


def test_small_words_are_compared_but_not_told() -> None:
    for language in LANGUAGES:
        assert set(TOLD[language]) <= set(HEARD[language])
    names = {FEATURES[index].name for index in (*TOLD["en"], *TOLD["tr"])}
    assert not names & {"en_articles", "en_auxiliaries", "tr_ve", "tr_bir", "names"}
    assert {"emoji", "en_contractions", "tr_siz"} <= names


@settings(deadline=None)
@given(ANY, st.sampled_from(LANGUAGES))
def test_a_count_is_the_number_of_its_places(text: str, language: str) -> None:
    figures = measure(text, language)
    words = figures[BY_NAME["words"]]
    assert len(figures) == len(evened(text, language)) == len(FEATURES)
    for index in HEARD[language]:
        feature = FEATURES[index]
        spans = spans_of(feature.name, text, language)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        if feature.figure is None:
            expected = min(1, len(spans)) if feature.scale == "yes" else len(spans)
            assert round(figures[index] * (max(FEWEST, words) if feature.scale == "rate" else 1)) == expected


@pytest.mark.parametrize("text", [*hostile(), "a.b@c/" * 9_000, "\n \n#a '" * 9_000], ids=count())
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_texts_are_measured(text: str, language: str) -> None:
    assert all(figure == figure for figure in measure(text, language))


def test_unknown_features_stand_nowhere() -> None:
    assert spans_of("no_such_feature", "Hi!", "en") == ()
