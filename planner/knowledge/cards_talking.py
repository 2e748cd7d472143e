"""Cards of the platforms on which people talk, mostly in writing."""

from __future__ import annotations

from planner.knowledge.card import Card, Carrying, Line
from planner.text import Text

_FACEBOOK = Card(
    "facebook",
    (
        Line(
            "people_do", Text("People keep up with acquaintances, with groups, and with places in their neighbourhood.")
        ),
        Line("formats", Text("There are texts, pictures, videos, reels, stories and events.")),
        Line(
            "formats",
            Text("A text may have {characters} characters: length is no worry.", characters=63206),
            "facebook-provider",
        ),
        Line("links", Text("A link works in a post, and shows a preview.")),
        Line(
            "answers", Text("Comments stand under the post, recommendations on the page; questions come as messages.")
        ),
    ),
    {
        "awareness": Carrying("partly", Text("Without advertising, a page is seen mostly by those who know it.")),
        "engagement": Carrying("well", Text("In groups of the neighbourhood people talk and recommend.")),
        "traffic": Carrying("well", Text("A link works in the post itself.")),
        "leads": Carrying("well", Text("People write to a page directly.")),
        "sales": Carrying("partly", Text("Events and offers can be shown; people buy elsewhere.")),
        "loyalty": Carrying("well"),
        "service": Carrying("well", Text("People expect an answer to their message here: somebody must give it.")),
    },
)

_X = Card(
    "x",
    (
        Line("people_do", Text("People read news and short remarks, and speak up in public.")),
        Line(
            "formats",
            Text("A post takes up to {characters} characters; an emoji counts {emoji}.", characters=280, emoji=2),
            "x-counting",
        ),
        Line("formats", Text("A post takes up to {pictures} pictures, or a video.", pictures=4), "x-media"),
        Line(
            "links",
            Text("A link works in a post, and counts {characters} characters however long it is.", characters=23),
            "x-counting",
        ),
        Line("answers", Text("Answers are public, complaints too; others read how you reply.")),
    ),
    {
        "awareness": Carrying("partly", Text("A post spreads when others pass it on, and seldom otherwise.")),
        "engagement": Carrying("well"),
        "traffic": Carrying("partly", Text("A link works, but a post is soon out of sight.")),
        "leads": Carrying("hardly"),
        "sales": Carrying("hardly"),
        "loyalty": Carrying("partly"),
        "service": Carrying("well", Text("People complain here in public, and a quick answer is read by all.")),
    },
)

_LINKEDIN = Card(
    "linkedin",
    (
        Line("people_do", Text("People look for work, for suppliers and for news of their trade.")),
        Line("formats", Text("There are texts, pictures, documents and videos.")),
        Line("formats", Text("A post takes up to {characters} characters.", characters=3000), "linkedin-help"),
        Line("links", Text("A link works in a post.")),
        Line("answers", Text("Comments stand under the post; enquiries often go to a person, not to the page.")),
    ),
    {
        "awareness": Carrying("partly", Text("It makes you known in your trade, not to passers-by.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("partly"),
        "leads": Carrying("well", Text("If your customers are firms: those who order for them are here.")),
        "sales": Carrying("hardly", Text("People do not come here to shop.")),
        "loyalty": Carrying("partly", Text("It holds partners and staff better than shoppers.")),
        "service": Carrying("hardly"),
    },
)

_THREADS = Card(
    "threads",
    (
        Line("people_do", Text("People talk in short texts; they come with their Instagram account.")),
        Line("formats", Text("A post takes up to {characters} characters.", characters=500), "threads-posts"),
        Line(
            "formats", Text("A post takes one hashtag, and up to {pictures} pictures.", pictures=20), "threads-vendor"
        ),
        Line("links", Text("A link works in a post.")),
        Line("answers", Text("Answers are public; customers go on writing messages on Instagram.")),
    ),
    {
        "awareness": Carrying(
            "partly", Text("The app also shows posts to people who do not follow you, mostly far away.")
        ),
        "engagement": Carrying("well"),
        "traffic": Carrying("partly"),
        "leads": Carrying("hardly"),
        "sales": Carrying("hardly"),
        "loyalty": Carrying("partly"),
        "service": Carrying("hardly"),
    },
)

_BLUESKY = Card(
    "bluesky",
    (
        Line("people_do", Text("People talk in short texts, and choose by themselves what they get to read.")),
        Line("formats", Text("A post takes up to {characters} characters.", characters=300), "bluesky-post"),
        Line("formats", Text("A post takes up to {pictures} pictures.", pictures=4), "bluesky-images"),
        Line("links", Text("A link works in a post.")),
        Line("links", Text("A link that is written out counts in full: keep it short."), "bluesky-post"),
        Line("answers", Text("Answers are public; customers hardly write messages here.")),
    ),
    {
        "awareness": Carrying("partly", Text("Few are here, and they follow subjects more than shops.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("partly"),
        "leads": Carrying("hardly"),
        "sales": Carrying("hardly"),
        "loyalty": Carrying("partly"),
        "service": Carrying("hardly"),
    },
)

_REDDIT = Card(
    "reddit",
    (
        Line(
            "people_do", Text("People discuss in groups on a subject or a town, and have no patience with advertising.")
        ),
        Line(
            "formats",
            Text("A title takes up to {title} characters, a text up to {text} characters.", title=300, text=40000),
            "reddit-code",
        ),
        Line("links", Text("A link works, but many groups forbid advertising: read their rules first.")),
        Line("answers", Text("Answers are public comments, and everyone can vote on them.")),
    ),
    {
        "awareness": Carrying("partly", Text("A helpful answer is read; an announcement is voted down.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("partly", Text("A link is welcome only where it answers a question.")),
        "leads": Carrying("hardly"),
        "sales": Carrying("hardly"),
        "loyalty": Carrying("hardly"),
        "service": Carrying("partly", Text("You find what is said of you, and can answer it.")),
    },
)

CARDS = (_FACEBOOK, _X, _LINKEDIN, _THREADS, _BLUESKY, _REDDIT)
