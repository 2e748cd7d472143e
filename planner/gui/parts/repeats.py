"""A repeat in a plain sentence, where it is one that people would say."""

from __future__ import annotations

from planner.domain.posts import Post
from planner.domain.series import Rule, parse
from planner.text import Text

_ON = (
    Text("Mondays"),
    Text("Tuesdays"),
    Text("Wednesdays"),
    Text("Thursdays"),
    Text("Fridays"),
    Text("Saturdays"),
    Text("Sundays"),
)
_NTH = {1: Text("first"), 2: Text("second"), 3: Text("third"), 4: Text("fourth"), 5: Text("fifth"), -1: Text("last")}
_A_DAY = (
    Text("Monday of the month"),
    Text("Tuesday of the month"),
    Text("Wednesday of the month"),
    Text("Thursday of the month"),
    Text("Friday of the month"),
    Text("Saturday of the month"),
    Text("Sunday of the month"),
)


def repeat_of(post: Post) -> Text | None:
    """How a post repeats: in words, else as its rule is written. None for one that does not."""
    if post.series is None:
        return None
    rule = parse(post.series.rule)
    first = next((each.at.day for each in post.placements if each.at), None)
    said = _said(rule, first.weekday() if first else None, first.day if first else None)
    if said is None:
        return Text("Repeats by the rule {rule}", rule=rule.text)
    if rule.until is not None:
        return Text("{repeat}, until {day:year}", repeat=said, day=rule.until)
    if rule.times is not None:
        return Text("{repeat}, {n} time", "{repeat}, {n} times", repeat=said, n=rule.times)
    return said


def _said(rule: Rule, weekday: int | None, day: int | None) -> Text | None:
    if rule.by_month or rule.by_position or weekday is None:
        return None
    match rule.frequency:
        case "DAILY" if not (rule.by_day or rule.by_month_day):
            return _every(rule, Text("Repeats every day"), Text("Repeats every {n} days"))
        case "WEEKLY":
            days = sorted(each for _, each in rule.by_day) or [weekday]
            said = [_ON[each] for each in days]
            return _every(
                rule,
                Text("Repeats every week on {days}", days=said),
                Text("Repeats every {n} weeks on {days}", days=said),
            )
        case "MONTHLY":
            return _monthly(rule, day)
    return None


def _monthly(rule: Rule, day: int | None) -> Text | None:
    if len(rule.by_day) == 1 and not rule.by_month_day:
        nth, weekday = rule.by_day[0]
        if nth in _NTH and rule.interval == 1:
            return Text("Repeats every month: {nth} {weekday}", nth=_NTH[nth], weekday=_A_DAY[weekday])
        return None
    days = rule.by_month_day or ((day,) if day else ())
    if rule.by_day or len(days) != 1 or days[0] < 1:
        return None
    return _every(
        rule,
        Text("Repeats every month on day {day}", day=days[0]),
        Text("Repeats every {n} months on day {day}", day=days[0]),
    )


def _every(rule: Rule, one: Text, several: Text) -> Text:
    """Every week, or every so many. No plural: in Turkish "every 1 week" would come of it."""
    return one if rule.interval == 1 else Text(several.message, n=rule.interval, **several.fields)
