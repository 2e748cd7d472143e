"""Wrong platforms, or more of them than can be kept alive."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import BAND, JUDGEMENT, PLAN, SURVEYS
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "platform.capacity": Explained(
        Text("More work than hours"),
        Text("How many hours each week's posts take."),
        Text(
            "In a calendar week the posts, each times the hours that a post takes on its channel, need more hours than "
            "you set aside. Stories and answers to others take as long as a post."
        ),
        Text("The hours are yours; those for one post are Ritim's suggestion until you change them."),
        Text("6 hours a week: eight posts at 45 minutes each."),
        Text("6 hours a week: nine posts at 45 minutes each."),
    ),
    "platform.not_kept": Explained(
        Text("A channel that is not kept up"),
        Text("What was really posted in the last 4 full weeks."),
        Text(
            "In 3 or 4 of them fewer posts went out than the channel's least a week. Weeks touched by a pause do not "
            "count."
        ),
        BAND,
        Text("At least 3 a week: 3, 2, 4 and 2 were posted."),
        Text("At least 3 a week: 2, 1, 3 and 0 were posted."),
    ),
    "platform.trial_ended": Explained(
        Text("A trial that nobody ended"),
        Text("Channels that were begun as a trial."),
        Text("The last day of the trial is past, and no review since then decided on the channel."),
        Text("The end of the trial that you set."),
        Text("A trial until 30 November; the review of 2 December keeps the channel."),
        Text("A trial until 30 November; on 8 December nothing is decided."),
    ),
    "platform.unfit": Explained(
        Text("Few of your people are there"),
        Text("Which share of each of a channel's audiences uses its platform."),
        Text(
            "In every audience of the channel its platform reaches less than a third of what the best platform "
            "reaches. Where there is no figure, nothing is said."
        ),
        SURVEYS,
        Text("30% use this platform, 80% the most used one."),
        Text("20% use this platform, 80% the most used one."),
    ),
    "platform.dormant": Explained(
        Text("A silent channel"),
        Text("Whether anything is planned on each channel."),
        Text(
            "Nothing has a date in the coming 4 weeks, today included, though the channel is active and not paused on "
            "some day of them."
        ),
        JUDGEMENT,
        Text("One post in three weeks' time."),
        Text("The next post stands five weeks ahead."),
    ),
    "platform.twin": Explained(
        Text("Two channels that say the same"),
        Text("Which part of the texts of two channels is the same in a month."),
        Text(
            "Of two channels with 5 or more texts each in a calendar month, 80% or more of all texts stand on both. "
            "Channels that need no internet, such as a shop window, are not compared."
        ),
        JUDGEMENT,
        Text("10 texts on Facebook, 10 on Instagram: 7 stand on both."),
        Text("10 texts on Facebook, 10 on Instagram: 9 stand on both."),
    ),
    "audience.unreached": Explained(
        Text("People whom no channel speaks to"),
        Text("Whether each audience has a channel."),
        Text("No channel that is active today is tied to the audience."),
        PLAN,
        Text("“Families”: Facebook speaks to them."),
        Text("“Families”: no channel names them."),
    ),
}
