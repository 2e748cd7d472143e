"""What was learned from the posts that the business approved, each use of it as a check."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.text import Text

_YOURS = Text(
    "Your own approved and posted posts, the newest 200, and the examples in your voice guide. Ritim sets the limit by "
    "how much they differ from one another over time. Nothing leaves this computer."
)
_YOURS_AND_OTHERS = Text(
    "Your own approved and posted posts, the newest 200, and the examples in your voice guide, compared with how "
    "businesses write on average. Ritim sets the limit by how much yours differ from one another over time."
)

PAGES: Mapping[str, Explained] = {
    "voice.habit": Explained(
        Text("Unusual for you"),
        Text(
            "How a post that is still to come is written: its length, its sentences, emoji, exclamation marks, "
            "capitals, and some fifty more things that can be counted."
        ),
        Text(
            "Its tone, livelier or more formal or more casual than yours, or its shape, as its length and its lines, "
            "is farther from your own posts than nearly all of these are from one another. The warning names up to "
            "three things that show it; those that your guide has a rule for are left to the guide. From 20 posts of "
            "yours in the language on. About one in twenty of your own posts is noted too: if this one is meant so, "
            "keep it. A thing that you never want to hear of can be muted on the Voice page."
        ),
        _YOURS,
        Text("Your posts have one emoji at most, and so has this one."),
        Text("Your posts have one emoji at most; this one has four, and two words in capitals."),
    ),
    "voice.likeness": Explained(
        Text("Does not read like your posts"),
        Text(
            "Whether a post that is still to come reads like your own or like anybody's. Names, links, hashtags and "
            "numbers are left out: it is about how you say things, not about what."
        ),
        Text(
            "Its words, the pieces of its words, how its sentences run, and what can be counted in it are less like "
            "your posts than nearly all of your own are like one another, and something can be named that differs. "
            "From 40 posts of yours in the language on. For a single post this is a hint, often mistaken: read it "
            "aloud, and ask whether you would say it so."
        ),
        _YOURS_AND_OTHERS,
        Text("“Mornings are busy, so we saved you a warm roll.”"),
        Text("“Experience unparalleled excellence in artisanal bakery solutions.”"),
    ),
    "voice.drift": Explained(
        Text("Your channel begins to sound like somebody else"),
        Text(
            "The posts of a calendar week, or five posts in a row, on one channel, among them some that are still to "
            "come. Several posts say much more than one: of the voice warnings this is the one to act on."
        ),
        Text(
            "Taken together they are less like your posts than your own usually are, and it can be said in what. What "
            "you have approved as a whole is warned of only when it is far off. From 40 posts of yours in the "
            "language and three in a row on. Read them one after the other. If a new person writes, give them your "
            "examples; if your voice has changed on purpose, approve them, and Ritim learns."
        ),
        _YOURS_AND_OTHERS,
        Text("One of five posts in a row is unusual for you."),
        Text("Five posts in a row each have more exclamation marks, and shorter sentences, than yours."),
    ),
    "voice.channel": Explained(
        Text("A channel that speaks in its own way"),
        Text("Whether your posts on one channel are written in another way than those on all others."),
        Text(
            "On this channel things that can be counted lie farthest from your other channels, and far enough that "
            "chance does not explain it. How long the posts are, their hashtags, mentions and links do not count. One "
            "channel at most is named. That may be on purpose; if not, let one person go over the texts of both."
        ),
        _YOURS,
        Text("Instagram and Facebook both have one emoji a post, and sentences of ten words."),
        Text("Instagram has four emoji a post, all your other channels have one at most."),
    ),
    "voice.author": Explained(
        Text("Somebody who writes in another way"),
        Text("Whether the posts of one author are written in another way than those of all others."),
        Text(
            "In this author's posts things that can be counted lie farthest from those of the others, and far enough "
            "that chance does not explain it. How long the posts are does not count. One author at most is named: it "
            "says nothing of who writes well. Show each other your examples."
        ),
        _YOURS,
        Text("Ayşe and Mert both write “we”, in short sentences."),
        Text("Ayşe writes “we” in short sentences; Mert writes “I”, with three exclamation marks."),
    ),
}
