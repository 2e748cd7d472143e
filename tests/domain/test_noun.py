from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.channels import Slot
from planner.domain.noun import Amount, Invalid, NotNegative, Percent, Share, from_json, to_json
from planner.domain.posts import Placement
from planner.domain.times import LocalTime
from planner.text import speak

WRITTEN = st.decimals(-(10**9), 10**9, places=6)


@given(WRITTEN)
def test_an_amount_comes_back_from_json_as_it_was(number: Decimal) -> None:
    amount = Amount.of(number)
    assert amount == number
    assert Amount.of(json.loads(json.dumps(amount.plain()), parse_float=Decimal)) == number


def test_a_fraction_is_the_one_that_was_written() -> None:
    assert Amount.of(0.2) == Decimal("0.2")
    assert Amount.of(0.1) + Amount.of(0.2) == Amount.of("0.3")


@pytest.mark.parametrize(
    ("number", "plain"),
    [(Decimal("8.0"), "8"), (Decimal("0.20"), "0.2"), (Decimal("1E+3"), "1000"), (Decimal("-0"), "0"), (7, "7")],
)
def test_whole_numbers_are_written_without_a_fraction(number: Decimal, plain: str) -> None:
    assert json.dumps(Amount.of(number).plain()) == plain


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        (Amount, "ten", "must be a number"),
        (Amount, None, "must be a number"),
        (Amount, True, "must be a number"),
        (Amount, [1], "must be a number"),
        (Amount, Decimal("NaN"), "has too many digits"),
        (Amount, Decimal("Infinity"), "has too many digits"),
        (Amount, 10**9 + 1, "has too many digits"),
        (Amount, Decimal("-1E+400000"), "has too many digits"),
        (Amount, Decimal("0.1234567"), "has too many digits"),
        (Amount, Decimal("1E-400000"), "has too many digits"),
        (NotNegative, Decimal("-0.5"), "must be 0 or more"),
        (Share, Decimal("1.01"), "must be a share from 0 to 1 : write 0.2 for 20%"),
        (Share, -1, "must be a share from 0 to 1"),
        (Percent, Decimal("100.01"), "must be a percentage from 0 to 100 : write 20 for 20%"),
        (Percent, -1, "must be a percentage from 0 to 100"),
    ],
)
def test_what_is_no_such_number_is_refused(kind: type[Amount], value: object, sentence: str) -> None:
    with pytest.raises(Invalid) as refused:
        kind.of(value)
    assert sentence in speak(refused.value.text, "en")


def test_the_ends_of_a_share_and_of_an_amount_belong_to_it() -> None:
    assert [Share.of(0).plain(), Share.of(1).plain(), NotNegative.of(0).plain()] == [0, 1, 0]
    assert [Percent.of(0).plain(), Percent.of(100).plain()] == [0, 100]
    assert [Amount.of(10**9).plain(), Amount.of(Decimal("0.1000000000")).plain()] == [10**9, 0.1]


def test_a_number_in_quotation_marks_is_none_in_json() -> None:
    with pytest.raises(Invalid, match="without quotation marks"):
        from_json(Share, "0.2")
    assert from_json(Share, 0.2) == Share("0.2")


def test_local_times_in_json() -> None:
    assert from_json(LocalTime, "2026-12-01T09:30") == LocalTime("2026-12-01T09:30")
    assert to_json(LocalTime("2026-12-01")) == "2026-12-01"
    with pytest.raises(Invalid, match="must be a day of the calendar"):
        from_json(LocalTime, "2026-02-30")


def test_nouns_are_immutable_and_compared_by_value() -> None:
    slot = Slot("mon", "09:30")
    with pytest.raises(AttributeError):
        slot.time = "10:00"  # type: ignore[misc]  # what is to be refused
    assert slot == Slot("mon", "09:30")
    assert len({slot, Slot("mon", "09:30")}) == 1


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Slot, {"weekday": "mon", "time": "09:30\n"}),
        (Slot, {"weekday": "mon", "time": "24:00"}),
        (Slot, {"weekday": "Mon", "time": "09:30"}),
        (Slot, {"weekday": "mon", "time": "09:30", "zone": "UTC"}),
        (Placement, {"channel": "ig\n"}),
        (Placement, {"channel": ""}),
        (Placement, {"channel": "i" * 41}),
        (Placement, {"channel": "fırın"}),
    ],
)
def test_patterns_hold_for_the_whole_value(kind: type, values: dict[str, str]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(values, kind, dec_hook=from_json)
