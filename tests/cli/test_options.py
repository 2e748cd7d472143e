from __future__ import annotations

from datetime import date

import pytest

from planner.cli.arguments import parsed
from planner.cli.options import Parser, day
from planner.errors import Refused
from planner.text import Text, speak


def span(first: str, last: str) -> tuple[date, date]:
    options = parsed(["check", "plan.ritim", "--from", first, "--to", last], "en")
    return options.first, options.last


def test_days_and_months_make_a_span() -> None:
    assert span("2026-12-08", "2026-12-09") == (date(2026, 12, 8), date(2026, 12, 9))
    assert span("2026-12", "2026-12") == (date(2026, 12, 1), date(2026, 12, 31))
    assert span("2027-02", "2028-02") == (date(2027, 2, 1), date(2028, 2, 29))
    assert span("1900-01", "2199-12") == (date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "value",
    ["", "today", "2026", "2026-1", "2026-13", "2026-00", "08.12.2026", "2026-02-30", "20261208", "2026-12-08T10:00",
     "1899-12-31", "2200-01-01", "0000-01", "٢٠٢٦-١٢", "2026-12-08\n"],
)  # fmt: skip
def test_what_is_no_day(value: str) -> None:
    for option in ("--today", "--from", "--to"):
        with pytest.raises(Refused) as refused:
            parsed(["check", "plan.ritim", option, value], "en")
        assert speak(refused.value.text, "en").endswith("is not a date : write it as in 2026-12-01")


def test_today_is_a_day_and_no_month() -> None:
    assert day("2026-12-08") == date(2026, 12, 8)
    with pytest.raises(Refused):
        day("2026-12")


def test_a_sign_of_percent_is_a_letter_in_help() -> None:
    parser = Parser(prog="ritim")
    parser.describe("en", Text("at most 20% off"), "\n  ritim --off 20%\n")
    parser.add_argument("--off", help=parser.said(Text("from 0% to 100%")))
    assert "at most 20% off" in parser.format_help()
    assert "from 0% to 100%" in parser.format_help()
    assert "ritim --off 20%" in parser.format_help()
