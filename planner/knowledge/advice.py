"""What the studies of how often to post say, in sentences of ours: resources/data has their numbers and addresses."""

from __future__ import annotations

from planner.text import Text

FORMATS = {
    "business post": Text("business post"),
    "feed post": Text("feed post"),
    "feed post or reel": Text("feed post or reel"),
    "pin": Text("pin"),
    "post": Text("post"),
    "reel": Text("reel"),
    "short video": Text("short video"),
    "story": Text("story"),
    "video": Text("video"),
}

STANDINGS = {
    "studies agree": Text("A judgement, within what its studies agree on."),
    "studies disagree": Text("A judgement; the studies disagree."),
    "below the studies": Text("A judgement, below what the studies say."),
    "one study": Text("A judgement that follows one study."),
    "one weak source": Text("A judgement that follows one weak source."),
    "no study": Text("A judgement; there is no study."),
}
"""How much of a platform's default is judgement."""

EVIDENCE = {
    "data": Text("a vendor's study of its customers' posts"),
    "advice": Text("a vendor's advice"),
    "advice second-hand": Text("a vendor's advice, read second-hand"),
    "platform second-hand": Text("word of the platform itself, read second-hand"),
    "dated": Text("out of date"),
    "weak": Text("weak"),
}

METHODS = {
    "buffer-instagram-2025": Text("About 2.1 million posts by Buffer's customers; each account compared with itself."),
    "buffer-tiktok-2025": Text("11.4 million posts by over 150,000 accounts; each account compared with itself."),
    "buffer-linkedin-2025": Text(
        "Over 2 million posts by more than 94,000 accounts; each account compared with itself."
    ),
    "buffer-sumall-2014": Text("Put together from several studies."),
    "hootsuite-2023": Text("A recommendation of experts."),
    "hootsuite-2025": Text("A recommendation of experts."),
    "mosseri-2021": Text("A statement by the head of Instagram."),
    "hubspot-fb": Text("The pages of over 13,500 customers."),
    "roundup-2026": Text("Put together from the guides of four vendors."),
    "facebot-2026": Text("Says that it sums up Sprout, HubSpot, Buffer, Later and Hootsuite; it names no method."),
    "designodin-2026": Text("Names a Hootsuite study of 2024 that could not be found."),
    "nextdoor-business": Text("Advice of the platform, without a number of posts or pages."),
    "gbp-2026": Text("A vendor's blog."),
}

CAVEATS = {
    "buffer-instagram-2025": Text(
        "Observed, not tried out; Buffer's customers only; the gain is counted by post, and small accounts differ."
    ),
    "buffer-tiktok-2025": Text(
        "Observed, not tried out; the typical video gains nothing (about 489 views, then 459),"
        " only the best tenth does."
    ),
    "buffer-linkedin-2025": Text(
        "Observed, not tried out; it found no number that is too many, so yours depends on your time."
    ),
    "buffer-sumall-2014": Text("Over ten years old, and seen in a reprint; kept to show how advice has changed."),
    "hootsuite-2023": Text(
        "The opinion of a vendor, seen in a reprint; that it is Hootsuite's was concluded from its words."
    ),
    "hootsuite-2025": Text("Seen only where others quote it."),
    "mosseri-2021": Text("Old, and meant for winning followers inside the app."),
    "hubspot-fb": Text("Old, its year is not certain; it counts clicks a post, not all clicks together."),
    "roundup-2026": Text("Read in a summary, not in the guides themselves."),
    "facebot-2026": Text("A summary of summaries."),
    "designodin-2026": Text("What it leans on cannot be checked."),
    "nextdoor-business": Text("From 2020, brought up to date in January 2024."),
    "gbp-2026": Text("Gives no figures for what it advises."),
}

WORDINGS = {
    ("instagram", "feed post or reel", "buffer-instagram-2025"): Text(
        "Against 1 to 2 posts a week, a post reaches 12% more people at 3 to 5 a week, 18% more at 6 to 9"
        " and 24% more at 10 or more; it calls 3 to 5 what can be kept up."
    ),
    ("instagram", "feed post", "hootsuite-2023"): Text("3 to 7 a week."),
    ("instagram", "feed post", "hootsuite-2025"): Text("3 to 5 a week, and stories as needed."),
    ("instagram", "feed post", "mosseri-2021"): Text("2 a week, to win followers."),
    ("instagram", "story", "mosseri-2021"): Text("2 a day."),
    ("instagram", "feed post", "roundup-2026"): Text("3 to 5 a week."),
    ("instagram", "feed post", "designodin-2026"): Text(
        "3 to 5 a week for accounts of 1,000 to 10,000 followers; it claims a drop of 12% above 7 a week."
    ),
    ("instagram", "feed post", "facebot-2026"): Text(
        "3 to 5 a week, at least 1; more than 2 a day bring less and less."
    ),
    ("instagram", "story", "facebot-2026"): Text("2 to 7 a day, at least 1."),
    ("instagram", "reel", "facebot-2026"): Text("3 to 5 a week, at least 1."),
    ("tiktok", "short video", "buffer-tiktok-2025"): Text(
        "Against 1 a week, a video is seen 17% more often at 2 to 5 a week, 29% at 6 to 10 and 34% at 11 or more;"
        " the first step gives most."
    ),
    ("tiktok", "short video", "facebot-2026"): Text("1 to 4 a day, at least 3 a week."),
    ("linkedin", "feed post", "buffer-linkedin-2025"): Text(
        "Against 1 a week, a post is shown 1,182 times more at 2 to 5 a week, 5,001 times more at 6 to 10 and about"
        " 17,000 times more at 11 or more; it found no number that is too many."
    ),
    ("linkedin", "feed post", "buffer-sumall-2014"): Text("About 1 each working day reaches 60% of your audience."),
    ("linkedin", "feed post", "hootsuite-2023"): Text("1 to 5 a day."),
    ("linkedin", "feed post", "roundup-2026"): Text("2 to 5 a week."),
    ("linkedin", "feed post", "designodin-2026"): Text(
        "1 to 2 a week for pages of firms, where a post then does best."
    ),
    ("linkedin", "feed post", "facebot-2026"): Text("3 to 5 a week, at least 2."),
    ("facebook", "feed post", "hootsuite-2023"): Text("1 to 2 a day."),
    ("facebook", "feed post", "hootsuite-2025"): Text("3 to 7 a week is plenty."),
    ("facebook", "feed post", "designodin-2026"): Text("Small pages reach more people with 3 to 5 a week than daily."),
    ("facebook", "feed post", "facebot-2026"): Text("3 to 5 a week."),
    ("facebook", "story", "facebot-2026"): Text("1 to 3 a day."),
    ("facebook", "feed post", "buffer-sumall-2014"): Text("2 a day at most; beyond that likes and comments fall."),
    ("facebook", "feed post", "hubspot-fb"): Text(
        "With under 10,000 followers a post got about half the clicks at 2 a day;"
        " at 1 to 5 a month it got nearly twice the reactions."
    ),
    ("x", "post", "hootsuite-2023"): Text("1 to 5 a day."),
    ("x", "post", "hootsuite-2025"): Text("2 to 3 a day to begin with; teams go up to 5 to 10."),
    ("x", "post", "buffer-sumall-2014"): Text("3 a day or more; after the third, reactions fall a little."),
    ("x", "post", "facebot-2026"): Text("3 to 5 a day, at least 1."),
    ("youtube", "video", "facebot-2026"): Text("1 to 2 a week, at least 1 a month."),
    ("youtube", "video", "roundup-2026"): Text("About 1 a week, or 1 in two weeks if it is well made."),
    ("youtube", "short video", "facebot-2026"): Text("3 to 5 a week, at least 2."),
    ("pinterest", "pin", "facebot-2026"): Text("3 to 5 a day, at least 5 a week."),
    ("google_business", "post", "gbp-2026"): Text("1 to 2 a week."),
    ("nextdoor", "business post", "nextdoor-business"): Text("About 1 in two weeks."),
}
"""What each study advises, by platform, format and study."""
