"""Countries, languages and time zones, named in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCollator, QLocale

from planner.gui.translate import language, locale
from planner.session import system_zone

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


def zones_of(country: str | None) -> list[str]:
    """The time zones of a country, those in which most of it lives first; none for no country."""
    from babel.core import get_global

    # Windows names but the zones that count: Germany's enclave with a zone of its own is none of them.
    counted = set(get_global("windows_zone_mapping").values())
    known = set(time_zones())
    there = [zone for zone, where in get_global("zone_territories").items() if where == country and zone in known]
    return sorted(there, key=lambda zone: (zone not in counted, zone))


def main_zone(country: str | None) -> str | None:
    """The time zone of a business in a country: this computer's where it is one of the country's, else the only one
    that counts; None where that cannot be known.
    """
    from babel.core import get_global

    zones = zones_of(country)
    if system_zone() in zones:
        return system_zone()
    counted = set(get_global("windows_zone_mapping").values())
    candidates = [zone for zone in zones if zone in counted] or zones
    return candidates[0] if len(candidates) == 1 else None


def home_country() -> str:
    """The country in which this computer stands, in two letters: by its time zone, which people set, else by the
    language of the window or of the system.
    """
    from babel.core import get_global

    country = get_global("zone_territories").get(system_zone())
    if country is not None and country in dict(countries()):
        return str(country)
    if language() == "tr":
        return "TR"
    code = QLocale.system().name().rpartition("_")[2]
    return code if len(code) == 2 and code.isupper() else "US"
