"""The shipped tables of defaults and studies."""

from __future__ import annotations

import csv
from decimal import Decimal

import pytest

from planner.domain.channels import Cadence
from planner.domain.noun import NotNegative
from planner.knowledge.advice import WORDINGS
from planner.knowledge.cadence import advice_for, default_of, disagree, span_of, study, what_studies_say
from planner.paths import resource
from planner.text import Text, speak

PLATFORMS = (
    "instagram", "facebook", "x", "tiktok", "linkedin", "pinterest", "youtube", "threads", "bluesky", "snapchat",
    "google_business",
)  # fmt: skip


def test_a_default_with_its_studies() -> None:
    default = default_of("instagram")
    assert default is not None
    assert default.cadence == Cadence(3, 5, 1, NotNegative(6))
    assert default.hours_per_post == NotNegative("0.75")
    assert default.studies == ("buffer-instagram-2025", "hootsuite-2025")
    assert default.standing == Text("A judgement, within what its studies agree on.")


def test_a_platform_that_nobody_studied() -> None:
    default = default_of("threads")
    assert default is not None
    assert default.studies == ()
    assert default_of("whatsapp") is None


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_default_is_a_band_and_its_studies_are_known(platform: str) -> None:
    default = default_of(platform)
    assert default is not None
    assert (default.cadence.min_per_week or 0) <= (default.cadence.max_per_week or 0)
    assert all(study(id).title and study(id).publisher and study(id).year for id in default.studies)


@pytest.mark.parametrize(
    ("id", "year"), [("buffer-instagram-2025", "2025"), ("hubspot-fb", "2015"), ("nextdoor-business", "2020")]
)
def test_the_year_of_a_study(id: str, year: str) -> None:
    assert study(id).year == year


def table(name: str) -> list[dict[str, str]]:
    with resource("data", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ADVICE = table("cadence.csv")
ADVISED = sorted({row["platform"] for row in ADVICE})


def test_every_study_says_how_it_was_made_and_what_it_lacks() -> None:
    for row in table("cadence_sources.csv"):
        one = study(row["source_id"])
        for text in (one.method, one.caveat, one.evidence):
            assert speak(text, "en")
        # Notes of ours are no part of a title or an address.
        assert not set("()") & set(one.title + one.url)


def test_every_row_of_advice_has_its_sentence_and_every_study_its_advice() -> None:
    assert {(row["platform"], row["format"], row["source_id"]) for row in ADVICE} == set(WORDINGS)
    assert {row["source_id"] for row in ADVICE} == {row["source_id"] for row in table("cadence_sources.csv")}
    assert sum(len(advice_for(platform)) for platform in ADVISED) == len(ADVICE) == 35


def test_advice_has_numbers_a_study_and_words() -> None:
    first, *_, last = advice_for("instagram")
    assert (first.min_per_week, first.max_per_week, first.optimum_per_week) == (Decimal(3), Decimal(5), None)
    assert first.study == study("buffer-instagram-2025")
    assert "12%" in speak(first.wording, "en")
    assert speak(last.format, "en") == "reel"
    assert advice_for("youtube")[1].min_per_week == Decimal("0.5")
    assert advice_for("threads") == ()


@pytest.mark.parametrize("platform", ADVISED)
def test_the_span_is_that_of_the_table(platform: str) -> None:
    rows = [row for row in ADVICE if row["platform"] == platform and row["format"] != "story"]
    columns = ("min_per_week", "optimum_per_week", "max_per_week")
    numbers = [Decimal(row[column]) for row in rows for column in columns if row[column]]
    assert span_of(platform) == (min(numbers), max(numbers))


@pytest.mark.parametrize(
    ("platform", "against", "sentence"),
    [
        ("facebook", True, "Studies say from 3 to 14 a week; they contradict each other."),
        ("instagram", True, "Studies say from 2 to 7 a week; they contradict each other."),
        ("x", False, "Studies say from 7 to 35 a week."),
        ("youtube", False, "Studies say from 0.5 to 5 a week."),
        ("pinterest", False, "The one source says from 21 to 35 a week."),
        ("nextdoor", False, "The one source says 0.5 a week."),
        ("threads", False, "No study says how often to post here."),
    ],
)
def test_what_the_studies_say_together(platform: str, against: bool, sentence: str) -> None:
    assert disagree(platform) is against
    assert speak(what_studies_say(platform), "en") == sentence


def test_a_study_that_is_not_known() -> None:
    with pytest.raises(KeyError):
        study("nobody-2026")
