"""What the posts are about: advertising, and everything else."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import JUDGEMENT
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "mix.promotional": Explained(
        Text("Too much selling in a month"),
        Text("Which part of a month's posts is promotional."),
        Text(
            "In a calendar month with 5 or more posts, promotional ones are more than the share that you allow. A post "
            "counts once, on however many channels it stands."
        ),
        Text("Your own number; it stands below the content pillars on the Business page."),
        Text("At most 30%: 3 of 10 posts sell something."),
        Text("At most 30%: 4 of 10 posts sell something."),
    ),
    "mix.pillar": Explained(
        Text("A mix other than you wanted"),
        Text("Which share of a month's posts each content pillar has, beside the share that you wanted."),
        Text(
            "In a calendar month with 5 or more posts, a pillar's share is more than 15 points off the wanted one, "
            "above or below. Posts without a pillar belong to the whole."
        ),
        Text("The wanted shares are yours; the 15 points are Ritim's own judgement."),
        Text("“Know-how” wanted at 40%: 5 of 10 posts are of it."),
        Text("“Know-how” wanted at 40%: 2 of 10 posts are of it."),
    ),
    "mix.run": Explained(
        Text("One advertisement after the other"),
        Text("The order of posts on each channel."),
        Text("Three promotional posts or more follow each other on a channel, with nothing else between."),
        JUDGEMENT,
        Text("An offer, an offer, a recipe, an offer."),
        Text("An offer, an offer, an offer."),
    ),
    "mix.reads_promotional": Explained(
        Text("Reads like an advertisement"),
        Text("Whether a post that is meant to inform or to delight has words that sell."),
        Text(
            "A dated post whose pillar is not promotional, or that has none, carries two or more different signs of "
            "advertising: a price, a percentage, words of selling, words of urgency. What is posted is not looked at."
        ),
        JUDGEMENT,
        Text("“Our starter is twelve years old. We feed it every morning.”"),
        Text("“Our starter is twelve years old. Today only, 20% off all loaves!”"),
    ),
}
