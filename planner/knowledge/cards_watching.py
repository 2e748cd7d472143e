"""Cards of the platforms on which people look at pictures and videos."""

from __future__ import annotations

from planner.knowledge.card import Card, Carrying, Line
from planner.text import Text

_INSTAGRAM = Card(
    "instagram",
    (
        Line("people_do", Text("People look at pictures and short videos, and follow shops whose pictures they like.")),
        Line("formats", Text("There are posts, carousels, reels and stories.")),
        Line("formats", Text("There is no post without a picture or a video."), "instagram-provider"),
        Line("formats", Text("A caption takes up to {characters} characters.", characters=2200), "instagram-media"),
        Line("formats", Text("A post or a reel takes up to {hashtags} hashtags.", hashtags=5), "instagram-hashtags"),
        Line("links", Text("A link in a caption cannot be tapped; put it in the profile or into a story.")),
        Line("answers", Text("Comments stand under the post for all to see; orders and questions come as messages.")),
    ),
    {
        "awareness": Carrying("well", Text("Reels are also shown to people who do not follow you.")),
        "engagement": Carrying("well"),
        "traffic": Carrying("hardly", Text("A link in a caption cannot be tapped.")),
        "leads": Carrying("partly", Text("Interest comes as messages, and somebody must answer them.")),
        "sales": Carrying("partly", Text("People see here what they want, and order by message or in the shop.")),
        "loyalty": Carrying("well", Text("Stories remind your regulars of you, day after day.")),
        "service": Carrying("partly", Text("Messages can be answered, but a question in the comments is soon missed.")),
    },
)

_TIKTOK = Card(
    "tiktok",
    (
        Line("people_do", Text("People watch one short video after another; the app chooses which.")),
        Line("formats", Text("There are short videos, and series of pictures.")),
        Line("formats", Text("A series holds up to {pictures} pictures.", pictures=35), "tiktok-photo"),
        Line(
            "formats",
            Text("The text of a video takes up to {characters} characters, hashtags included.", characters=2200),
            "tiktok-video",
        ),
        Line(
            "links", Text("A link in the text of a video cannot be tapped; only some accounts have one in the profile.")
        ),
        Line("answers", Text("Comments stand under the video; when one spreads, many come at once.")),
    ),
    {
        "awareness": Carrying("well", Text("A good video also reaches people who do not follow you.")),
        "engagement": Carrying("well"),
        "traffic": Carrying("hardly", Text("A link in the text of a video cannot be tapped.")),
        "leads": Carrying("hardly", Text("Those who watch are seldom your neighbours.")),
        "sales": Carrying(
            "partly", Text("A video makes people want a thing; they must find the way to you by themselves.")
        ),
        "loyalty": Carrying("partly", Text("The app chooses who sees you, not the follower.")),
        "service": Carrying("hardly"),
    },
)

_YOUTUBE = Card(
    "youtube",
    (
        Line("people_do", Text("People watch longer videos, look up how a thing is done, and flick through Shorts.")),
        Line("formats", Text("There are videos and Shorts.")),
        Line("formats", Text("A Short lasts up to {minutes} minutes.", minutes=3), "youtube-shorts"),
        Line("formats", Text("A title takes up to {characters} characters.", characters=100), "youtube-videos"),
        Line("links", Text("A link in the description of a long video works.")),
        Line("links", Text("A link in a Short cannot be tapped; put it in the profile."), "youtube-shorts-links"),
        Line("answers", Text("Comments stand under the video; customers hardly write messages here.")),
    ),
    {
        "awareness": Carrying("well", Text("A video is still found by search long after its day.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("partly", Text("The link stands below the video, where not everyone looks.")),
        "leads": Carrying("partly", Text("Whoever watches how you work may ask you to do it.")),
        "sales": Carrying("hardly", Text("People come to watch, not to buy.")),
        "loyalty": Carrying("partly"),
        "service": Carrying("partly", Text("A video answers a frequent question once and for all; nothing else.")),
    },
)

_PINTEREST = Card(
    "pinterest",
    (
        Line("people_do", Text("People collect ideas for what they want to make, cook or buy, long before they do.")),
        Line("formats", Text("There are pins with a picture or a video.")),
        Line(
            "formats",
            Text("A title takes up to {title} characters, a description {description}.", title=100, description=500),
            "pinterest-vendor",
        ),
        Line("links", Text("Each pin can carry a link of its own."), "pinterest-vendor"),
        Line("answers", Text("There are few comments and hardly any messages.")),
    ),
    {
        "awareness": Carrying("partly", Text("Pins are found by what people search for, not by your name.")),
        "engagement": Carrying("hardly"),
        "traffic": Carrying("well", Text("Every pin leads to your page, and goes on doing so for a long time.")),
        "leads": Carrying("partly"),
        "sales": Carrying(
            "partly", Text("It helps whoever sells on a page of their own, less a shop around the corner.")
        ),
        "loyalty": Carrying("hardly"),
        "service": Carrying("hardly"),
    },
)

_SNAPCHAT = Card(
    "snapchat",
    (
        Line("people_do", Text("Friends send each other pictures and short videos that soon disappear.")),
        Line("formats", Text("There are snaps, stories and short videos for everyone (Spotlight).")),
        Line("links", Text("A link can be attached to a snap or a story; in a text it cannot be tapped.")),
        Line("answers", Text("Answers come as private chats; hardly anything is said in public.")),
    ),
    {
        "awareness": Carrying("partly", Text("Only short videos for everyone reach people who do not know you.")),
        "engagement": Carrying("partly"),
        "traffic": Carrying("hardly"),
        "leads": Carrying("hardly"),
        "sales": Carrying("hardly"),
        "loyalty": Carrying("partly", Text("What you show is soon gone: you must be there often.")),
        "service": Carrying("hardly"),
    },
)

CARDS = (_INSTAGRAM, _TIKTOK, _YOUTUBE, _PINTEREST, _SNAPCHAT)
