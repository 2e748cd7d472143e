"""What a platform refuses, or cuts."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.checks.explained.sources import LIMIT
from planner.text import Text

PAGES: Mapping[str, Explained] = {
    "limit.characters": Explained(
        Text("Longer than the platform takes"),
        Text("How long a text is on each platform, counted as the platform counts."),
        Text(
            "The text is longer than the limit of the platform for this format. It is a warning; once the post is "
            "approved it is an error, where the platform itself names the limit and allows no more."
        ),
        LIMIT,
        Text("X: 280 of 280, with a link that counts 23."),
        Text("X: 281 of 280."),
    ),
    "limit.hashtags": Explained(
        Text("Too many hashtags"),
        Text("How many hashtags a text has, found as the platform finds them."),
        Text(
            "There are more hashtags than the platform takes or advises. On Instagram 6 to 30 are a warning; above 30 "
            "the platform refuses the post."
        ),
        LIMIT,
        Text("Instagram: 5 hashtags."),
        Text("Instagram: 12 hashtags."),
    ),
    "limit.mentions": Explained(
        Text("Too many mentions"),
        Text("How many accounts a text mentions with @."),
        Text("There are more mentions than the platform takes."),
        LIMIT,
        Text("Instagram: 3 mentions."),
        Text("Instagram: 25 mentions."),
    ),
    "limit.cashtags": Explained(
        Text("Too many cashtags"),
        Text("How many words with $ in front, such as $ABC, a text has."),
        Text("There are more cashtags than the platform takes."),
        LIMIT,
        Text("X: one cashtag."),
        Text("X: two cashtags."),
    ),
    "limit.images": Explained(
        Text("Too many pictures"),
        Text("How many pictures a post has."),
        Text("There are more pictures than the platform takes in one post. Those of a story are not counted."),
        LIMIT,
        Text("X: 4 pictures."),
        Text("X: 5 pictures."),
    ),
    "limit.no_image": Explained(
        Text("A picture is missing"),
        Text("Whether a post has the picture that its platform asks for."),
        Text(
            "The platform takes no post without a picture or a film, and the post has none. Drafts are not asked: they "
            "may wait for theirs. It is a hint alone, since the picture may be on the phone."
        ),
        LIMIT,
        Text("Instagram: a text with one picture."),
        Text("Instagram: a text alone, waiting for approval."),
    ),
    "limit.alt_missing": Explained(
        Text("A picture without alt text"),
        Text("Whether each picture says in words what it shows, for those who do not see it."),
        Text(
            "A picture of the post has no alt text, and the post is still to come on a channel on the internet. Films "
            "need none."
        ),
        Text("The Web Content Accessibility Guidelines, 1.1.1; on X, Mastodon and others there is a field for it."),
        Text("“A round loaf with a cross cut into its crust.”"),
        Text("The field is empty."),
    ),
    "limit.alt_text": Explained(
        Text("Alt text that is too long"),
        Text("How long the alt text of each picture is."),
        Text("The alt text is longer than the platform takes."),
        LIMIT,
        Text("X: 1,000 characters of 1,000."),
        Text("X: 1,001 characters of 1,000."),
    ),
    "limit.title": Explained(
        Text("A title that is too long"),
        Text("How long the title is where the platform shows one."),
        Text("The title is longer than the platform takes."),
        LIMIT,
        Text("YouTube: a title of 100 characters."),
        Text("YouTube: a title of 101 characters."),
    ),
    "limit.links": Explained(
        Text("Links that nobody can tap"),
        Text("Whether a text has a link where links are no more than letters."),
        Text(
            "The text has a link, and stands on Instagram or TikTok, or is a YouTube Short: there nobody can tap a "
            "link in the text."
        ),
        Text("What these platforms do; there is no number behind it."),
        Text("Instagram: “Link in our profile.”"),
        Text("Instagram: “https://example.com/breakfast” in the text."),
    ),
    "limit.signs": Explained(
        Text("Signs that the platform does not take"),
        Text("Whether a title or a text has a sign that its platform refuses."),
        Text("The post stands on YouTube, and its title or text has < or >."),
        LIMIT,
        Text("YouTube: “Dough → bread in 24 hours”."),
        Text("YouTube: “Dough > bread in 24 hours”."),
    ),
}
