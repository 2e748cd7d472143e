"""What every noun of a plan is made of: the frozen base, ids, exact numbers, texts, and how they meet JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

import msgspec

from planner.domain.times import LocalTime
from planner.text import Text

# Not `$`, in any pattern here: it would let a line end slip in behind.
ID_PATTERN = r"^[A-Za-z0-9._-]{1,40}\Z"
Id = Annotated[str, msgspec.Meta(pattern=ID_PATTERN)]
"""The document's own name of a thing, unique within its list."""
Line = Annotated[str, msgspec.Meta(max_length=500)]
Prose = Annotated[str, msgspec.Meta(max_length=100_000)]

# With six decimals no more than 15 digits: so many come back from a binary fraction as they were.
_LARGEST = Decimal(10) ** 9


# Without the garbage collector: nothing immutable is part of a cycle, and it would walk a large plan again and again.
class Noun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A thing of the plan: immutable, compared by value; its fields stand in the order of the plan document."""


class Invalid(ValueError):
    """A value that is no such thing, with the sentence that says so."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.message)
        self.text = text


class Amount(Decimal):
    """An exact number as a person writes it: within ±10^9, at most six decimals. Binary fractions would make 0.2 a
    little more.
    """

    __slots__ = ()

    @classmethod
    def of(cls, value: object) -> Amount:
        """The amount of a number or of its decimal notation. Raises `Invalid`."""
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
            raise Invalid(Text("must be a number : write it as in 0.75"))
        try:
            amount = cls(str(value))
        except ArithmeticError:
            raise Invalid(Text("must be a number : write it as in 0.75")) from None
        exponent = amount.as_tuple().exponent
        if not isinstance(exponent, int) or abs(amount) > _LARGEST or (exponent < -6 and amount != round(amount, 6)):
            raise Invalid(Text("has too many digits : use up to 9 digits and 6 decimals"))
        return amount

    def plain(self) -> int | float:
        """As JSON writes it: whole numbers without a fraction."""
        return int(self) if self == self.to_integral_value() else float(self)


class NotNegative(Amount):
    """An amount of 0 or more: hours, weights."""

    __slots__ = ()

    @classmethod
    def of(cls, value: object) -> NotNegative:
        """As `Amount.of`, and not below 0."""
        amount = super().of(value)
        if amount < 0:
            raise Invalid(Text("must be 0 or more"))
        return cls(amount)


class Share(Amount):
    """A part of a whole, from 0 to 1, both included."""

    __slots__ = ()

    @classmethod
    def of(cls, value: object) -> Share:
        """As `Amount.of`, from 0 to 1."""
        amount = super().of(value)
        if not 0 <= amount <= 1:
            raise Invalid(Text("must be a share from 0 to 1 : write 0.2 for 20%"))
        return cls(amount)


class Percent(Amount):
    """A percentage, from 0 to 100, both included."""

    __slots__ = ()

    @classmethod
    def of(cls, value: object) -> Percent:
        """As `Amount.of`, from 0 to 100."""
        amount = super().of(value)
        if not 0 <= amount <= 100:
            raise Invalid(Text("must be a percentage from 0 to 100 : write 20 for 20%"))
        return cls(amount)


def from_json(kind: type[Any], value: object) -> Any:
    """msgspec's `dec_hook` for the types that JSON has not. Raises `Invalid`."""
    if issubclass(kind, Amount):
        if isinstance(value, str):  # right in a column of the plan file, not in JSON
            raise Invalid(Text("must be a number without quotation marks : write it as in 0.75"))
        return kind.of(value)
    if kind is LocalTime:
        time = LocalTime.parsed(value)
        if time is None:
            raise Invalid(Text('must be a day of the calendar such as "2026-12-01", or a time "2026-12-01T09:30"'))
        return time
    raise NotImplementedError(kind)


def to_json(value: object) -> object:
    """msgspec's `enc_hook` for the same types."""
    if isinstance(value, Amount):
        return value.plain()
    if isinstance(value, LocalTime):
        return str(value)
    raise NotImplementedError(type(value))
