"""Who releases, and how many write."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import JUDGEMENT, PLAN
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "editor.missing": Explained(
        Text("Nobody releases the posts"),
        Text("Whether one person is the designated editor."),
        Text("Nobody in the team has the role of editor."),
        PLAN,
        Text("Ayşe is the editor, Mert suggests."),
        Text("Ayşe and Mert both write, and nobody releases."),
    ),
    "editor.many_hands": Explained(
        Text("Too many hands"),
        Text("How many people wrote a month's posts."),
        Text("The posts of a calendar month have more than three authors. Posts without an author say nothing."),
        JUDGEMENT,
        Text("December: written by Ayşe, Mert and Zehra."),
        Text("December: written by Ayşe, Mert, Zehra and Can."),
    ),
}
