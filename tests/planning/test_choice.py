"""The choice: the best set within the hours, then the cheapest that the survey cannot tell from it."""

from __future__ import annotations

from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.noun import Amount, Noun
from planner.planning.choice import Bounds, Choice
from planner.planning.reach import reach
from planner.planning.reasons import reason_of, reasons
from planner.text import speak
from tests.builders import audience, business, channel, day, goal, plan, statistics

TODAY = day("2026-12-08")
US = business(country="US", hours_per_week=6)
TR = business(country="TR", hours_per_week=6)
YOUNG = audience("young", traits={"age": ["18-29"]})
OLD = audience("old", traits={"age": ["65+"]})


def choice(*nouns: Noun, hours: str | None = None, edition: str | None = None) -> Choice:
    return Choice(plan(*nouns), TODAY, None if hours is None else Amount(hours), edition)


def said(found: Choice, language: str = "en") -> str:
    return " ".join(speak(text, language) for text in reasons(found))


def test_the_choice_is_the_cheapest_that_cannot_be_told_from_the_best() -> None:
    found = choice(US)
    assert found.best is not None
    assert found.choice is not None
    assert found.margin == 1.9
    assert found.choice.platforms == ("facebook", "youtube")
    assert found.choice.hours == Amount("4.5")
    assert found.choice.reach.low == pytest.approx(91.2, abs=0.3)
    assert found.best.reach.low - found.choice.reach.low <= found.margin
    assert said(found).startswith("YouTube and Facebook reach 91% of everyone in 4 h 30 min a week.")


@given(
    st.sampled_from([None, "0.5", "1", "2.25", "3", "3.75", "4.5", "7", "12"]),
    st.lists(st.sampled_from(["instagram", "facebook", "x", "tiktok", "youtube"]), unique=True),
    st.integers(1, 3),
    st.sampled_from(["0.2", "1", "2.5"]),
)
@settings(max_examples=25, deadline=None)
def test_every_set_was_looked_at(hours: str | None, platforms: list[str], least: int, each: str) -> None:
    channels = [channel(platform, platform, min_per_week=least, hours_per_post=float(each)) for platform in platforms]
    goals = (goal("g1", audiences=["young"], weight=2), goal("g2", audiences=["young", "old"]))
    found = choice(business(country="US"), YOUNG, OLD, *goals, *channels, hours=hours)
    candidates = found.candidates
    every = chain.from_iterable(combinations(candidates, count) for count in range(1, len(candidates) + 1))
    values = {}
    for platforms_of_set in every:
        cost = sum(
            Amount(each) * least if platform in platforms else found.hours_of(platform) or 0
            for platform in platforms_of_set
        )
        if hours is None or cost <= Amount(hours):
            reaches = {who.id: reach(found.edition, platforms_of_set, who.traits).percent or 0 for who in (YOUNG, OLD)}
            values[platforms_of_set] = (3 * reaches["young"] + reaches["old"]) / 4, cost
    if not values:
        assert found.best is None
        assert found.choice is None
        return
    assert found.best is not None
    assert found.choice is not None
    top = max(value for value, _ in values.values())
    assert values[found.best.platforms][0] == pytest.approx(top, abs=1e-6)
    assert found.margin == max(
        reach(found.edition, found.best.platforms, who.traits).margin or 0 for who in (YOUNG, OLD)
    )
    near = {names: each for names, each in values.items() if each[0] >= top - found.margin - 1e-6}
    assert (found.choice.hours, len(found.choice.platforms)) == min(
        (cost, len(names)) for names, (_, cost) in near.items()
    )


def test_a_channel_has_its_own_hours() -> None:
    found = choice(US, channel("ig", "instagram", min_per_week=2, hours_per_post=1), channel("fb", "facebook"))
    assert found.hours_of("instagram") == 2
    assert found.hours_of("facebook") == Amount("1.5")
    assert found.hours_of("reddit") is None


def test_a_channel_that_has_ended_costs_what_a_new_one_would() -> None:
    ended = channel("ig", "instagram", min_per_week=1, hours_per_post=1, active_to="2026-12-07")
    assert choice(US, ended).hours_of("instagram") == Amount("2.25")


def test_the_edition_is_the_newest_that_covers_the_channels() -> None:
    found = choice(US, channel("li", "linkedin"))
    assert (found.edition.key, found.lacking) == ("2024", ())
    neither = choice(US, channel("li", "linkedin"), channel("th", "threads"))
    assert (neither.edition.key, neither.lacking) == ("2025", ("linkedin",))
    assert "Pew 2025 has no figures for LinkedIn." in said(neither)
    assert choice(US, edition="2024").edition.key == "2024"


def test_what_each_platform_adds_to_the_rest_of_the_choice() -> None:
    found = choice(US)
    ranked = {each.platform: each for each in found.platforms}
    assert found.choice is not None
    alone = found.value(["youtube"]).low
    assert ranked["facebook"].adds == pytest.approx(found.choice.reach.low - alone)
    assert ranked["facebook"].in_choice
    with_it = found.value(["facebook", "youtube", "instagram"]).low
    assert ranked["instagram"].adds == pytest.approx(with_it - found.choice.reach.low)
    assert not ranked["instagram"].in_choice
    assert ranked["linkedin"].shares == {"*": None}
    assert ranked["linkedin"].elsewhere == ("2024", "2023", "2021", "2019", "2018")
    assert speak(reason_of(found, ranked["linkedin"]), "en") == "No figure in this edition; 2024 has it."


def test_messaging_applications_stand_last_and_enter_no_set() -> None:
    found = choice(TR, channel("wa", "whatsapp"))
    assert {each.platform for each in found.platforms[-2:]} == {"whatsapp", "telegram"}
    assert all("whatsapp" not in each.platforms for each in found.sets)


def test_where_nobody_asked_for_pairs_there_is_no_winner() -> None:
    found = choice(TR, audience("women", traits={"gender": ["Women"]}))
    assert [found.best, found.choice, found.margin] == [None] * 3
    assert said(found).startswith("Nobody has published who uses two platforms at once in Türkiye")
    by_names = {each.platforms: each for each in found.sets}
    assert by_names["instagram", "youtube"].reach == Bounds(70.1, 100)
    # Facebook was not asked by gender: its figure is of everyone, and a set reaches no less than one of its members.
    assert by_names["facebook", "instagram"].reach == Bounds(67.4, 100)
    assert found.not_told()["facebook"] == ("gender",)
    assert "youtube" not in found.not_told()
    assert all(each.hours <= 6 for each in found.sets)


@pytest.mark.parametrize("gender", ["Men", "Women"])
def test_no_set_reaches_less_than_one_of_its_members(gender: str) -> None:
    found = choice(TR, audience("a", traits={"gender": [gender]}))
    for each in found.sets:
        alone = [found.value([platform]).low for platform in each.platforms]
        assert max(alone) <= each.reach.low <= each.reach.high <= min(100, sum(alone))


def test_an_own_table_says_itself_what_it_lacks() -> None:
    rows = ({"platform": "instagram", "percent": 61}, {"platform": "facebook", "percent": 30})
    town = statistics("town", *rows, country="US", metric="ever_use", title="Town")
    assert said(choice(US, town)).startswith("“Town 2026” does not say who uses two platforms at once")
    women_only = statistics("w", {"platform": "x", "trait": "gender", "value": "Women", "percent": 9}, country="US")
    assert choice(US, women_only).edition.key == "2025"


def test_a_set_of_one_is_known_everywhere() -> None:
    assert choice(TR).value(["youtube"]).known
    assert choice(TR).value([]) == Bounds(0, 0)


def test_nothing_fits() -> None:
    found = choice(US, hours="0.25")
    assert (found.best, found.choice, found.sets) == (None, None, [])
    assert said(found) == "No platform fits into 15 min a week: Bluesky takes the least, 45 min."


def test_without_hours_there_is_no_limit_and_it_says_so() -> None:
    found = choice(business(country="US"))
    assert found.best is not None
    assert len(found.best.platforms) == len(found.candidates)
    assert "You have not said how many hours a week you have" in said(found)


def test_a_country_without_figures_has_platforms_but_no_choice() -> None:
    found = choice(business(country="FR", hours_per_week=5), channel("ig", "instagram"))
    assert (found.edition.key, found.candidates, found.choice) == ("", (), None)
    assert said(found).startswith("Ritim has no figures of who uses which platform in France")
    assert {each.platform for each in found.platforms} >= {"instagram", "facebook"}


def test_audiences_of_another_country_are_left_out_and_named() -> None:
    found = choice(US, audience("here", country="US"), audience("there", country="TR", name="Cousins"))
    assert [each.id for each in found.audiences] == ["here"]
    assert "Left out, because they live in another country: Cousins." in said(found)


def test_an_own_table_that_covers_the_channels_is_asked_first() -> None:
    rows = ({"platform": "instagram", "percent": 61}, {"platform": "facebook", "percent": 30})
    town = statistics("town", *rows)
    assert choice(TR, town, channel("ig", "instagram")).edition.key == "town"
    assert choice(TR, town, channel("x", "x")).edition.key == "2025"


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_reason_speaks_both_languages(language: str) -> None:
    for nouns in ((US,), (TR,), (business(country="FR"),), (US, channel("li", "linkedin"), channel("th", "threads"))):
        found = choice(*nouns)
        assert said(found, language)
        assert all(speak(reason_of(found, each), language) for each in found.platforms)


@pytest.mark.parametrize("platform", ["shop_window", "blackboard", "leaflet"])
def test_what_needs_no_network_is_ranked_nowhere_and_no_edition_lacks_it(platform: str) -> None:
    there = channel("there", platform, min_per_week=1, hours_per_post=1)
    found = choice(US, channel("ig"), there)
    assert platform not in [each.platform for each in found.platforms]
    assert platform not in found.candidates
    assert (found.edition.key, found.lacking) == (choice(US, channel("ig")).edition.key, ())
    # What it costs is known all the same: it is kept alive beside the set.
    assert found.cost([platform]) == Amount(1)
