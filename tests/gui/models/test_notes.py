"""What stands below figures: who was asked, when, how sure it is, what was left out."""

from __future__ import annotations

from planner.gui.models.notes import notes_of, of_others
from planner.gui.translate import say
from planner.knowledge.audience_statistics import sources
from planner.planning.choice import Choice
from tests.builders import audience, business, day, plan, statistics

TODAY = day("2026-12-08")


def notes(*nouns: object) -> list[str]:
    return notes_of(Choice(plan(*nouns), TODAY))  # type: ignore[arg-type]


def test_who_was_asked_when_and_how_many() -> None:
    first, *rest = notes(business(country="US"))
    assert first.startswith("Adults in the United States: share who say they ever use it. 5,022 people were asked.")
    assert first.count("5,022") == 1
    assert "Asked from 5 February 2025 to 18 June 2025." in first
    assert "The margin of error is up to 1.9 points." in first
    assert any("https://www.pewresearch.org/" in each for each in rest)


def test_the_publisher_is_quoted_word_for_word() -> None:
    notice = next(each.notice for each in sources().values() if each.notice)
    assert notes(business(country="US"))[-1] == notice


def test_the_people_that_are_meant_and_the_traits_that_were_not_asked() -> None:
    women = audience("w", traits={"gender": ["Women"], "age": ["18-29"]})
    found = notes(business(country="TR"), women)
    assert found[0] == "Women of 18 to 29 in Türkiye."
    assert "The survey does not tell people apart by age: left out." in found[1]
    assert "The margin of error is not known." in found[1]
    assert "The figures of Facebook, TikTok, X, Telegram, and Snapchat are not by gender: others are" in found[1]


def test_of_a_set_it_is_said_whom_its_figures_speak_of() -> None:
    women = audience("w", traits={"gender": ["Women"]})
    choice = Choice(plan(business(country="TR"), women), TODAY)
    said = [say(each) for each in of_others(choice, ["instagram", "x"])]
    assert said == ["The figures of X are not by gender: others are counted too."]
    assert of_others(choice, ["instagram", "youtube"]) == []
    assert of_others(Choice(plan(business(country="US"), women), TODAY), ["facebook", "x"]) == []


def test_several_traits_and_several_audiences_are_said() -> None:
    crossed = audience("a", traits={"age": ["18-29"], "education": ["College graduate"]})
    assert "Several traits together are an estimate" in notes(business(country="US"), crossed)[1]
    both = notes(business(country="US"), crossed, audience("b"))
    assert "Several audiences: the mean of their shares, by weight." in both[0]


def test_what_an_own_table_does_not_say_leaves_no_gap() -> None:
    town = statistics("town", {"platform": "facebook", "percent": 12}, title="Our town", country="TR", metric="use")
    found = notes(business(country="TR"), town)
    assert found[0].startswith("Share who use it.")
    assert found[1] == "Source: “Our town”, 2026."


def test_what_was_measured_otherwise_is_pointed_to() -> None:
    assert notes(business(country="DE")) == ["What was measured in another way in Germany stands among all figures."]
    assert notes(business(country="FR")) == []


def test_an_own_table_is_cited_as_the_owner_wrote_it() -> None:
    table = statistics(
        "t", {"platform": "instagram", "percent": 60}, title="Our street", publisher="We", url="https://we"
    )
    cited = notes(business(country="TR"), table)[-1]
    assert cited == "Source: We, “Our street”, 2026. https://we"
