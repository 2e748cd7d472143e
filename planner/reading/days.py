"""The names of months and weekdays in both languages, in plain letters, as patterns."""

from __future__ import annotations

from planner.reading.letters import words_of

MONTHS = {
    name: number
    for names in (
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
        "oca sub mar nis may haz tem agu eyl eki kas ara",
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
} | {"sept": 9, "aralig": 12, "ocag": 1}
WEEKDAYS = {
    name: number
    for names in (
        "pazartesi sali carsamba persembe cuma cumartesi pazar",
        "monday tuesday wednesday thursday friday saturday sunday",
        "mon tue wed thu fri sat sun",
        "pzt sal car per cum cmt paz",
    )
    for number, name in enumerate(names.split())
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
WHOLE_WEEKDAYS = {name: number for name, number in WEEKDAYS.items() if len(name) > 5 or name in ("sali", "cuma")} | {
    "pazar": 6
}

MONTH = words_of(MONTHS)
WEEKDAY = words_of(WEEKDAYS)
WHOLE_WEEKDAY = words_of(WHOLE_WEEKDAYS)
