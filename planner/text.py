"""A sentence that is not yet in a language, and the one place that puts it into one.

Findings, errors, undo labels and the PDF speak English or Turkish without Qt: whoever makes a sentence makes a `Text`;
whoever shows it calls `speak`.
"""

from __future__ import annotations

import gettext
import os
import string
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from planner.paths import resource

LANGUAGES = ("en", "tr")

# Unicode CLDR patterns. Turkish puts the weekday last: "8 Aralık 2026 Salı".
_DATES = {
    "en": {
        "": "d MMMM",
        "year": "d MMMM y",
        "full": "EEEE d MMMM y",
        "weekday": "EEEE d MMMM",
        "short": "EEE d MMM",
        "month": "MMMM y",
        "name": "cccc",
    },
    "tr": {
        "": "d MMMM",
        "year": "d MMMM y",
        "full": "d MMMM y EEEE",
        "weekday": "d MMMM EEEE",
        "short": "d MMM EEE",
        "month": "MMMM y",
        "name": "cccc",
    },
}


class Text:
    """A message in English with its plural and its named fields: `Text("Move {n} post", "Move {n} posts", n=3)`.

    The plural is chosen by the field `n`. A field is a string, a number, a date, another `Text`, or a list of these;
    `{day:full}`, `{share:percent}` and `{time:hours}` say how it is written (see `speak`). Immutable.
    """

    __slots__ = ("fields", "message", "plural")
    message: str
    plural: str | None
    fields: Mapping[str, Any]

    def __init__(self, message: str, plural: str | None = None, /, **fields: Any) -> None:
        for name, value in (("message", message), ("plural", plural), ("fields", fields)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Text does not change: {name}")

    def __repr__(self) -> str:
        return f"Text({self.message!r}, {dict(self.fields)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self.message, self.plural))

    def to_json(self) -> dict[str, Any]:
        """As JSON values, for the history in the plan file; `from_json` reads it back."""
        fields = {name: _field_to_json(value) for name, value in self.fields.items()}
        return {"message": self.message, "plural": self.plural, "fields": fields}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Text:
        """The `Text` that `to_json` wrote."""
        fields = {name: _field_from_json(field) for name, field in value["fields"].items()}
        return cls(value["message"], value["plural"], **fields)


def _field_to_json(value: Any) -> Any:
    if isinstance(value, Text):
        return value.to_json()
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Decimal):
        return {"number": str(value)}
    if isinstance(value, list | tuple):
        return [_field_to_json(item) for item in value]
    return value


def _field_from_json(value: Any) -> Any:
    if isinstance(value, list):
        return [_field_from_json(item) for item in value]
    if isinstance(value, dict):
        if "date" in value:
            return date.fromisoformat(value["date"])
        return Decimal(value["number"]) if "number" in value else Text.from_json(value)
    return value


def speak(text: Text, language: str) -> str:
    """The sentence in `language` ("en" or "tr"; any other is English).

    Formats of a field: a date as `{d}` 8 December, `{d:year}` 8 December 2026, `{d:weekday}` Tuesday 8 December,
    `{d:full}` Tuesday 8 December 2026, `{d:short}` Tue 8 Dec, `{d:month}` December 2026, `{d:name}` Tuesday; a share
    from 0 to 1 as `{s:percent}` 68%, `{s:tenths}` 68.1%; hours as `{h:hours}` 3 h 45 min; a code as
    `{c:country}` United States; a list is joined with the language's "and".
    """
    catalogue = _catalogue(language)
    if text.plural is None:
        message = catalogue.gettext(text.message)
    else:
        message = catalogue.ngettext(text.message, text.plural, text.fields["n"])
    return _Speaker(language).vformat(message, (), text.fields)


class _Speaker(string.Formatter):
    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"

    def get_field(self, field_name: str, _: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        # Plain names only: a label in a foreign file reaches no attribute of anything.
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Text):
            return speak(value, self.language)
        if format_spec == "country":
            from babel import Locale

            return str(Locale(self.language).territories.get(value, value))
        if isinstance(value, str) or (type(value) is int and abs(value) < 1000 and not format_spec):
            return str(value)  # written alike in both languages
        from babel import dates, lists, numbers  # 20 ms, and all their data: only for what needs them

        if isinstance(value, date):
            return dates.format_date(value, _DATES[self.language][format_spec], locale=self.language)
        if isinstance(value, list | tuple):
            spoken = [self.format_field(item, format_spec) for item in value]
            return lists.format_list(spoken, locale=self.language)
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            return str(value)
        if format_spec == "percent":
            # CLDR puts the sign first in Turkish: %68
            # 6.5 is 7, as people round: the library would say 6.
            whole = Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
            return numbers.format_percent(whole, locale=self.language)
        if format_spec == "tenths":
            return numbers.format_percent(round(float(value), 3), locale=self.language, decimal_quantization=False)
        if format_spec == "hours":
            return speak(_duration(Decimal(str(value))), self.language)
        return numbers.format_decimal(value, locale=self.language)


def _duration(hours: Decimal) -> Text:
    whole, minutes = divmod(round(hours * 60), 60)
    if not minutes:
        return Text("{hours} h", hours=whole)
    if not whole:
        return Text("{minutes} min", minutes=minutes)
    return Text("{hours} h {minutes} min", hours=whole, minutes=minutes)


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    # English is what stands in the code: a language without a catalogue falls back to it.
    return gettext.translation("ritim", resource("i18n"), [language], fallback=True)


def bare(words: str) -> str:
    """The letters and figures of `words` in one case, without marks, spaces and signs, to find a name by: "Google
    İşletme" and "GOOGLE ISLETME" are one. İ, I, ı, i are one letter.
    """
    import unicodedata

    folded = unicodedata.normalize("NFKD", words).casefold().replace("ı", "i")
    return "".join(letter for letter in folded if letter.isalnum())


def environment_language() -> str:
    """The language that the environment asks for, "en" or "tr": the first of LANGUAGE, LC_ALL, LC_MESSAGES, LANG that
    is set, else the system's.
    """
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "tr" if value.lower().startswith("tr") else "en"
    import locale

    return "tr" if (locale.getlocale()[0] or "").lower().startswith("tr") else "en"
