"""Rhythm: too many posts on a channel, or too few, or too close together."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import BAND
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "cadence.over.day": Explained(
        Text("Too many posts on one day"),
        Text("How many posts stand on a channel on one day."),
        Text(
            "On one day there are more than the channel's most a day. Drafts and posts in review count; ideas, "
            "cancelled posts and interactions do not. Stories count only against a number of their own."
        ),
        BAND,
        Text("At most 1 a day: one post on Monday, one on Tuesday."),
        Text("At most 1 a day: two posts on Monday, at 09:30 and at 18:00."),
    ),
    "cadence.over.week": Explained(
        Text("Too many posts in seven days"),
        Text(
            "How many posts a channel has in any seven days in a row, not only from Monday to Sunday: your followers "
            "know no Mondays."
        ),
        Text(
            "In some seven days in a row there are more than the channel's most a week. Days that follow each other "
            "make one warning, with the largest count."
        ),
        BAND,
        Text(
            "At most 5 a week: Monday, Wednesday, Friday, and the same days a week later. No seven days hold more than "
            "three."
        ),
        Text(
            "At most 5 a week: three posts from Friday to Sunday, three more from Monday to Wednesday. Each week alone "
            "is fine; together they are 6 in 7 days."
        ),
    ),
    "cadence.gap": Explained(
        Text("Two posts too close together"),
        Text("How many hours lie between one post of a channel and the next, by the clock on the wall."),
        Text(
            "Two posts that follow each other stand less than the channel's least gap apart. Posts without a time are "
            "left out."
        ),
        BAND,
        Text("At least 4 hours: posts at 09:00 and 13:00."),
        Text("At least 4 hours: posts at 09:00 and 12:30."),
    ),
    "cadence.under.week": Explained(
        Text("A week with too few posts"),
        Text("How many posts a channel has in each calendar week."),
        Text(
            "In a whole week there are fewer than the channel's least a week. Weeks that a pause touches, and those "
            "outside the time in which the channel is active, are not counted against it."
        ),
        BAND,
        Text("At least 3 a week: posts on Tuesday, Thursday and Saturday."),
        Text("At least 3 a week: posts on Tuesday and Thursday, and nothing else."),
    ),
}
