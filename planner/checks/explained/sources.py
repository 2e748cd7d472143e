"""Where rules come from, in words that several of them share."""

from __future__ import annotations

from planner.text import Text

BAND = Text(
    "Your own number for the channel. Where it is the one that Ritim suggested, the warning names the study that "
    "guided it."
)
JUDGEMENT = Text("Ritim's own judgement; no study stands behind it.")
PLAN = Text("What you wrote into your plan yourself.")
LIMIT = Text(
    "The platform's own limit, or, where it names none, one that schedulers or vendors use. Ritim keeps a table of "
    "them with the source of each; where it has none, nothing is checked."
)
SURVEYS = Text("Surveys of who uses which platform. The warning names the survey and its year.")
