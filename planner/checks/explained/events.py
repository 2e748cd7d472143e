"""What the business does, and what its posts say of it."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import JUDGEMENT
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "event.unannounced": Explained(
        Text("An event that nobody has heard of"),
        Text("Whether each coming event has a post that announces it."),
        Text(
            "The event starts today or later, and no dated post that is linked to it lies between its first day of "
            "announcement and its start."
        ),
        Text("The days before that you set on the event."),
        Text("Opening on the 19th, announced 7 days before: a post on the 14th."),
        Text("Opening on the 19th, announced 7 days before: the only post stands on the 5th."),
    ),
    "event.solemn": Explained(
        Text("Cheering on a solemn day"),
        Text("What goes out on solemn days."),
        Text(
            "On a day that you marked as solemn stands a promotional post, or one with an exclamation mark or an emoji "
            "of a party."
        ),
        Text("The tone that you gave the day."),
        Text("10 November: “We remember with respect.”"),
        Text("10 November: “Two loaves for the price of one! 🎉”"),
    ),
    "consistency.facts": Explained(
        Text("Posts that contradict each other"),
        Text("Which dates, hours, prices and countdowns the posts of one event name."),
        Text(
            "A post that is linked to an event names a day, or so many days left, that does not lead to the event; or "
            "two of its posts name hours or prices that contradict each other. “09.30” and “9:30” are the same. Where "
            "a text is unclear, nothing is said."
        ),
        Text("The event in your plan, and the posts themselves."),
        Text("“Opening on 19 December at 9:30” and “19.12., 09.30”."),
        Text("“Opening on 19 December” and “See you on 20 December”."),
    ),
    "campaign.left_out": Explained(
        Text("A campaign that leaves a channel out"),
        Text("On which channels the posts of a campaign stand."),
        Text(
            "The campaign has posts, but none on a channel that is active and not paused on some day of what is left "
            "of its time. Channels that need no internet, such as a shop window, are not asked."
        ),
        JUDGEMENT,
        Text("“New Year” on Instagram and on Facebook, the two channels that there are."),
        Text("“New Year” on Instagram alone, while Facebook is active too."),
    ),
}
