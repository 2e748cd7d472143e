"""Cards of the platforms on which people look for a shop, or write to one that they know."""

from __future__ import annotations

from planner.knowledge.card import Card, Carrying, Line
from planner.text import Text

_GOOGLE_BUSINESS = Card(
    "google_business",
    (
        Line("people_do", Text("People look for a shop nearby: its hours, the way, its pictures, its reviews.")),
        Line("people_do", Text("Before every public holiday the opening hours must be put right here first.")),
        Line("formats", Text("There are updates, offers and events.")),
        Line(
            "formats",
            Text("A post takes up to {characters} characters and one picture; no video.", characters=1500),
            "google-provider",
        ),
        Line(
            "links", Text("A post has a button with a link; the profile shows the way, the telephone and the website.")
        ),
        Line("answers", Text("Customers write reviews, and you answer them for all to see.")),
        Line("answers", Text("There is no chat any more: customers cannot write to you here."), "google-chat"),
    ),
    {
        "awareness": Carrying("partly", Text("It is found by those who search, not by those who do not know you yet.")),
        "engagement": Carrying("hardly"),
        "traffic": Carrying("well", Text("From here it is one tap to your website, or to the way to your shop.")),
        "leads": Carrying("well", Text("Whoever searches nearby wants something now, and calls.")),
        "sales": Carrying("well", Text("Whoever looks up your hours is about to come.")),
        "loyalty": Carrying("hardly", Text("Regulars know you already, and need not look you up.")),
        "service": Carrying("partly", Text("Reviews can be answered, questions cannot be asked by message.")),
    },
)

_NEXTDOOR = Card(
    "nextdoor",
    (
        Line("people_do", Text("Neighbours ask each other for recommendations, sell things and warn each other.")),
        Line("people_do", Text("It does not exist in every country.")),
        Line("formats", Text("There are posts with text and pictures, and a page for the business.")),
        Line("formats", Text("Nextdoor itself speaks of about one post in two weeks."), "nextdoor-business"),
        Line("links", Text("A link works in a post.")),
        Line("answers", Text("Neighbours comment and recommend in public; questions come as messages.")),
    ),
    {
        "awareness": Carrying("well", Text("Everyone who reads you lives nearby.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("partly"),
        "leads": Carrying("well", Text("Neighbours ask here who can be recommended.")),
        "sales": Carrying("partly"),
        "loyalty": Carrying("partly"),
        "service": Carrying("partly"),
    },
)

_WHATSAPP = Card(
    "whatsapp",
    (
        Line("people_do", Text("People write to acquaintances, and to shops whose number they have.")),
        Line("formats", Text("There are messages, a status that is gone after a day, and a channel to subscribe to.")),
        Line("formats", Text("No limits and no posting rhythm are known for it: there is no source.")),
        Line("links", Text("A link works in a message and in the channel.")),
        Line("answers", Text("Customers write privately and wait: each message needs somebody who answers.")),
    ),
    {
        "awareness": Carrying("hardly", Text("It reaches only those who already have your number or your channel.")),
        "engagement": Carrying("partly", Text("People talk with you, not with each other.")),
        "traffic": Carrying("partly"),
        "leads": Carrying("well", Text("Asking takes a customer one message.")),
        "sales": Carrying("well", Text("An order is a message; somebody must be there to take it.")),
        "loyalty": Carrying("well"),
        "service": Carrying("well"),
    },
)

_TELEGRAM = Card(
    "telegram",
    (
        Line("people_do", Text("People read channels and groups that they have joined by themselves.")),
        Line("formats", Text("There are messages, channels and groups.")),
        Line(
            "formats",
            Text(
                "A message takes up to {message} characters, the text under a picture {caption}.",
                message=4096,
                caption=1024,
            ),
            "telegram-api",
        ),
        Line("links", Text("A link works in every message.")),
        Line("answers", Text("In a channel you alone write; answers come in a group or as messages.")),
    ),
    {
        "awareness": Carrying("hardly", Text("It reaches only those who have joined.")),
        "engagement": Carrying("partly", Text("People talk in groups, not in channels.")),
        "traffic": Carrying("well", Text("Whoever has joined reads the message and can tap the link.")),
        "leads": Carrying("partly"),
        "sales": Carrying("partly"),
        "loyalty": Carrying("well", Text("Whoever has joined wants to hear from you.")),
        "service": Carrying("partly"),
    },
)

CARDS = (_GOOGLE_BUSINESS, _NEXTDOOR, _WHATSAPP, _TELEGRAM)
