"""What help says of every check."""

from __future__ import annotations

import pytest

from planner.checks.explained.pages import EXPLAINED
from planner.checks.registry import CHECKS
from planner.text import speak

CODES = sorted({check.code for check in CHECKS})


def test_every_check_is_explained_and_nothing_else() -> None:
    assert sorted(EXPLAINED) == CODES


@pytest.mark.parametrize("code", CODES)
def test_everything_is_said_in_both_languages(code: str) -> None:
    for part, text in EXPLAINED[code]._asdict().items():
        english, turkish = speak(text, "en"), speak(text, "tr")
        assert english.strip(), part
        assert turkish.strip(), part
        assert turkish != english, f"{part} is not translated: {english}"


@pytest.mark.parametrize("code", CODES)
def test_what_passes_is_another_thing_than_what_fails(code: str) -> None:
    page = EXPLAINED[code]
    assert page.passes != page.fails


def test_no_two_checks_have_one_name_or_one_rule() -> None:
    for language in ("en", "tr"):
        for part in ("title", "rule"):
            said = [speak(getattr(page, part), language) for page in EXPLAINED.values()]
            assert sorted(set(said)) == sorted(said)
