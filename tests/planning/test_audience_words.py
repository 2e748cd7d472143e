"""Who an audience is, in a sentence."""

from __future__ import annotations

import pytest

from planner.domain.audiences import Audience
from planner.planning.audience_words import who
from planner.text import speak
from tests.builders import made


@pytest.mark.parametrize(
    ("country", "traits", "said"),
    [
        ("US", {"age": ["18-29"], "gender": ["Women"]}, "women of 18 to 29 in the United States"),
        ("TR", {"gender": ["Men"]}, "men in Türkiye"),
        ("TR", {"gender": ["Women", "Men"]}, "women and men in Türkiye"),
        (None, {"age": ["50-64", "65+"]}, "people of 50 and older"),
        (None, {"age": ["18-29", "30-49"]}, "people of 18 to 49"),
        (None, {"age": ["50-64", "18-29"]}, "people of 18 to 29 and 50 to 64"),
        (None, {"age": ["65+", "18-29"]}, "people of 18 to 29, or of 65 and older"),
        (None, {"age": ["30+", "65+", "70-80"]}, "people of 30 and older"),
        (None, {"age": ["18-29", "young"]}, "people · Age: 18-29 and young"),
        ("GB", {}, "everyone in the United Kingdom"),
        (None, {}, "everyone"),
        (
            "US",
            {"education": ["College graduate"], "diet": ["gluten-free", "vegan"]},
            "people in the United States · Education: College graduates · diet: gluten-free and vegan",
        ),
    ],
)
def test_gender_ages_country_then_the_rest(country: str | None, traits: dict[str, list[str]], said: str) -> None:
    audience = made(Audience, id="a1", name="They", country=country, traits=traits)
    assert speak(who(audience), "en") == said
