"""Single posts: forgotten, said twice, or showing somebody who was not asked."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import JUDGEMENT
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "post.overdue": Explained(
        Text("Was it posted?"),
        Text("Posts whose day is past."),
        Text("The day of a post lies before today, and it is marked neither as posted nor as cancelled."),
        Text("The date in your plan, and today's."),
        Text("Yesterday's post is marked as posted."),
        Text("Yesterday's post still says “Approved”."),
    ),
    "post.duplicate": Explained(
        Text("Said before in the same words"),
        Text("Whether a channel says the same again within a month."),
        Text(
            "A post has the text of an earlier one on the same channel, 30 days before at most. Capitals, spaces and "
            "links make no difference; texts of fewer than 20 characters and repeats of one series are left out."
        ),
        JUDGEMENT,
        Text("“Warm bread from seven o'clock” in March, and again in May."),
        Text("“Warm bread from seven o'clock” on 2 March, and again on 16 March."),
    ),
    "media.consent": Explained(
        Text("A picture of somebody who was not asked"),
        Text("Approved posts with pictures that show a customer or a child."),
        Text(
            "The post is approved, a picture of it is marked as showing a customer or a child, and no consent is noted "
            "for it."
        ),
        Text("Good custom, and in many countries the law on personal data; this is no legal advice."),
        Text("The picture shows a customer; noted: “Zeynep, on paper, 3 December”."),
        Text("The picture shows a customer, and nothing is noted."),
    ),
}
