"""`ritim reach`: a figure as published, an estimate with its margin, or bounds; and whom it speaks of."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.running import ran


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    run = ran(capsys, "reach", "--json", *arguments)
    assert (run.status, run.err) == (0, "")
    return json.loads(run.out)


def test_two_platforms_are_an_estimate_with_the_margin_of_the_survey(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--platforms", "facebook,instagram", "--country", "US")
    keys = "country edition platforms traits not_used percent margin estimate low high sources"
    assert list(found) == keys.split()
    assert found["percent"] == pytest.approx(78.7, abs=0.3)
    assert (found["edition"], found["margin"], found["estimate"]) == ("2025", 1.9, True)


def test_one_platform_in_one_segment_is_published_and_with_another_trait_it_is_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    young = ("--platforms", "instagram", "--trait", "age=18-29")
    found = answer(capsys, *young)
    assert (found["percent"], found["margin"], found["estimate"]) == (80, 5.6, False)
    graduates = answer(capsys, *young, "--trait", "education=College graduate")
    assert graduates["estimate"]
    assert graduates["traits"] == {"age": ["18-29"], "education": ["College graduate"]}


def test_turkey_has_bounds(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--platforms", "instagram,facebook", "--country", "TR", "--trait", "hobby=chess")
    assert (found["percent"], found["low"], found["high"], found["estimate"]) == (None, 68.1, 100, True)
    assert (found["not_used"], found["margin"]) == (["hobby"], None)


def test_a_value_that_was_not_asked_is_said_with_those_that_were(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ran(capsys, "reach", "--platforms", "x", "--trait", "Yaş=20-25").out.splitlines()
    assert (
        "of everyone: of Age not all of these platforms have the value; there are 18-29, 30-49, 50-64, and 65+" in lines
    )


def test_traits_answer_to_their_everyday_names(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--platforms", "x", "--trait", "cinsiyet=kadın", "--trait", "AGE=18-29")
    assert found["traits"] == {"gender": ["Women"], "age": ["18-29"]}


def test_platforms_answer_to_their_everyday_names(capsys: pytest.CaptureFixture[str]) -> None:
    found = answer(capsys, "--platforms", "Twitter, İnsta,face")
    assert found["platforms"] == ["x", "instagram", "facebook"]


def test_an_edition_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "--platforms", "linkedin")["edition"] == "2024"
    assert answer(capsys, "--platforms", "youtube", "--edition", "2024")["edition"] == "2024"
    assert answer(capsys, "--platforms", "youtube", "--edition", "teens-2024")["percent"] > 80


def test_the_sentences_name_the_source_and_what_it_wants_said(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ran(
        capsys, "reach", "--platforms", "facebook,instagram", "--trait", "age=18-29", "--trait", "a=b"
    ).out.splitlines()
    assert lines[0].startswith("Facebook and Instagram: 8")
    assert "an estimate" in lines
    assert "Age: 18-29" in lines
    assert "of everyone: these figures do not tell people apart by a" in lines
    assert any(line.startswith("Pew Research Center, ") for line in lines)
    assert lines[-1].startswith("Pew Research Center bears no responsibility")
    turkish = ran(capsys, "--lang", "tr", "reach", "--platforms", "x,face", "--country", "tr").out
    assert "%50" in turkish


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--platforms", "myspace"), 'no platform "myspace"'),
        (("--platforms", "linkedin,threads"), "no edition of the audience statistics has figures for all of"),
        (("--platforms", "x", "--country", "XX"), "no audience statistics for XX : there are those of TR and US"),
        (("--platforms", "x", "--country", "DE"), "no audience statistics for DE"),
        (("--platforms", "x", "--trait", "age"), '"age" is no trait : write it as in age=18-29'),
        (("--platforms", "x", "--edition", "1999"), 'no edition "1999"'),
        (("--platforms", ""), "no platform is named"),
        ((), "the following arguments are required: --platforms"),
    ],
)
def test_wrong_questions_are_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    run = ran(capsys, "reach", *arguments)
    assert run.status == 2
    assert run.out == ""
    assert said in run.err
    assert run.err.count("\n") == 1
