"""Goals, the review of them, and whether channels and posts serve any."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import PLAN
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "strategy.no_goal": Explained(
        Text("No goal yet"),
        Text("Whether the plan has a goal that is active."),
        Text("There is no active goal; those that are met or dropped do not count."),
        PLAN,
        Text("“200 breakfast bookings by March.”"),
        Text("The list of goals is empty."),
    ),
    "strategy.goal_incomplete": Explained(
        Text("A goal that nobody can count"),
        Text("Whether each active goal can be met or missed."),
        Text("An active goal lacks what to count, what number to reach, or by which day."),
        PLAN,
        Text("“Bookings a week: from 40 to 60, by 31 March.”"),
        Text("“More bookings.”"),
    ),
    "strategy.channel_no_goal": Explained(
        Text("A channel that serves no goal"),
        Text("Why each channel is there."),
        Text("A channel that is active today is tied to no active goal."),
        PLAN,
        Text("Instagram serves “200 breakfast bookings”."),
        Text("X serves nothing: it is there because it always was."),
    ),
    "strategy.review_due": Explained(
        Text("Time to look at the goals again"),
        Text("When the goals were reviewed last."),
        Text("They were never reviewed, or as many weeks ago as you planned, or longer."),
        Text("Your own rhythm; it stands on the Strategy page."),
        Text("Every 4 weeks: the last review was 3 weeks ago."),
        Text("Every 4 weeks: the last review was 4 weeks ago."),
    ),
    "strategy.goal_unserved": Explained(
        Text("A goal without a post"),
        Text("Whether something is planned for each active goal."),
        Text("In the coming 4 weeks no post with a date serves the goal, neither by itself nor through its campaign."),
        PLAN,
        Text("“Breakfast bookings”: a post about it next Saturday."),
        Text("“Breakfast bookings”: the last post about it went out in October."),
    ),
    "post.orphan": Explained(
        Text("A post that serves no goal"),
        Text("Why each post with a date is there."),
        Text("Neither the post nor its campaign is tied to a goal that is active or met."),
        PLAN,
        Text("“Sunday breakfast” serves “200 breakfast bookings”."),
        Text("“Happy Friday!” serves nothing."),
    ),
    "post.audience_mismatch": Explained(
        Text("Posted where its people are not"),
        Text("Whether a post stands where the people are whom it is for."),
        Text(
            "None of the post's audiences is among those of a channel on which it stands. A post without an audience "
            "is for everyone."
        ),
        PLAN,
        Text("For “Families”, on Facebook, which speaks to “Families”."),
        Text("For “Families”, on LinkedIn, which speaks to “Cafés and hotels”."),
    ),
}
