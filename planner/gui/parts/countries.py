"""Countries, languages and time zones, named in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCollator

from planner.gui.translate import language, locale

_FIRST_COUNTRIES = ("TR", "US", "GB", "DE")
_LANGUAGES = ("en", "tr", "ar", "de", "es", "fr", "it", "ku", "nl", "ru")
# Of the two letters that Unicode names these are no country.
_NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def countries() -> list[tuple[str, str]]:
    """Two letters and name of every country, the usual ones first, the rest in the order of their names."""
    from babel import Locale

    names = Locale(language()).territories
    order = QCollator(locale())
    rest = [
        (name, code)
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES and code not in _FIRST_COUNTRIES
    ]
    rest.sort(key=lambda each: order.sortKey(each[0]))
    return [(code, names[code]) for code in _FIRST_COUNTRIES] + [(code, name) for name, code in rest]


def languages() -> list[tuple[str, str]]:
    """Code and name of the languages in which a business may well post."""
    from babel import Locale

    names = Locale(language()).languages
    return [(code, locale().toUpper(names[code][:1]) + names[code][1:]) for code in _LANGUAGES]


def time_zones() -> list[str]:
    """The names of the time zones that this computer knows, the technical ones left out."""
    from zoneinfo import available_timezones

    return [*sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")), "UTC"]
