"""The written rules of tone, each as a check."""

from __future__ import annotations

from collections.abc import Mapping

from planner.checks.explained.explanation import Explained
from planner.text import Text

_GUIDE = Text("Your own voice guide, on the Voice page. Ritim has no rule of its own here.")
_GUIDE_OR_POSTS = Text(
    "Your own voice guide, on the Voice page; where it says nothing, your approved posts, when three of them or more "
    "show it and nearly all agree."
)

PAGES: Mapping[str, Explained] = {
    "voice.avoid": Explained(
        Text("Words that are not yours"),
        Text("Whether a post that is still to come has a word that you do not use."),
        Text(
            "The text has a word of the list “not ours”, in any of its forms: “discount” is found in “discounts”. Put "
            "in its place what the list says instead, or take the word off the list. A sentence that stands under “And "
            "not so” is found too, with the same words in the same order. Words alone are sure; what is meant by them, "
            "only you know."
        ),
        _GUIDE,
        Text("Not ours: “don't miss it”. The post says: “We would be glad to see you.”"),
        Text("Not ours: “don't miss it”. The post says: “Fresh rolls from six, don't miss it.”"),
    ),
    "voice.require": Explained(
        Text("A word that is missing"),
        Text("Whether each post that is still to come says what every post of yours has to say."),
        Text(
            "A word of the list “in every post” stands nowhere in the text, in none of its forms. Add it, or take it "
            "off the list: few words belong into every post."
        ),
        _GUIDE,
        Text("In every post: “Sun Bakery”. The post ends with “Your Sun Bakery”."),
        Text("In every post: “Sun Bakery”. The post ends with “See you tomorrow”."),
    ),
    "voice.emoji": Explained(
        Text("More emoji than usual for you, or fewer"),
        Text("How many emoji a post has. They are the first thing that the eye sees of a tone."),
        Text(
            "There are more emoji in the text than the guide allows, or fewer than it asks for. One that is made of "
            "several signs, such as a family or a flag, counts once."
        ),
        _GUIDE,
        Text("0 to 2 emoji: “The oven is warm. 🥖”"),
        Text("0 to 2 emoji: “The oven is warm 🥖🔥😍”"),
    ),
    "voice.hashtags": Explained(
        Text("More hashtags than usual for you, or fewer"),
        Text("How many hashtags a text has, whatever its platform takes."),
        Text("There are more hashtags in the text than the guide allows, or fewer than it asks for."),
        _GUIDE,
        Text("At most 2 hashtags: “#bread #sourdough”."),
        Text("At most 2 hashtags: “#bread #sourdough #oven”."),
    ),
    "voice.exclamations": Explained(
        Text("More exclamation marks than usual for you"),
        Text("How many exclamation marks a text has. Whoever is always loud is heard less."),
        Text("There are more exclamation marks in the text than the guide allows; “!!” counts as two."),
        _GUIDE,
        Text("At most 1: “We have opened! Come and see.”"),
        Text("At most 1: “We have opened! Come and see!”"),
    ),
    "voice.caps": Explained(
        Text("Words in capitals"),
        Text("Whether a text shouts."),
        Text(
            "Words stand in capitals alone, two or more in a row or a single longer one, and the guide says that yours "
            "do not. Abbreviations such as “TV” and what your own posts always write so are left out; mute what Ritim "
            "cannot know."
        ),
        _GUIDE,
        Text("“Only today: rye bread.”"),
        Text("“ONLY TODAY: rye bread.”"),
    ),
    "voice.address": Explained(
        Text("Addressed in another way"),
        Text(
            "How a text speaks to its readers: in Turkish with “siz” or with “sen”, in English as in a letter or as in "
            "a chat."
        ),
        Text(
            "A word of the text addresses the reader in the way that is not yours. A word that may mean both is left "
            "out, so some are missed."
        ),
        _GUIDE_OR_POSTS,
        Text("Yours is “siz”: “Sizi de bekleriz.”"),
        Text("Yours is “siz”: “Seni de bekleriz.”"),
    ),
    "voice.person": Explained(
        Text("“We” or “I”"),
        Text("Whether a text says “we” or “I” of the business. Who changes between them seems to be two people."),
        Text(
            "A word of the text speaks of the business in the person that is not yours. What stands in quotation marks "
            "is said by somebody else and is left out."
        ),
        _GUIDE_OR_POSTS,
        Text("Yours is “we”: “We bake at four.”"),
        Text("Yours is “we”: “I bake at four.”"),
    ),
    "voice.sentence": Explained(
        Text("A sentence longer than usual for you"),
        Text("How many words a sentence has. On a telephone a long one is left before its end."),
        Text("A sentence of the text has more words than the guide allows. Cut it in two, or leave something out."),
        _GUIDE,
        Text("At most 12 words: “Our starter is twelve years old. We feed it every morning.”"),
        Text(
            "At most 12 words: “Our starter, which is twelve years old by now, is fed every single morning before six.”"
        ),
    ),
    "voice.contractions": Explained(
        Text("Short forms of English"),
        Text("Whether an English text says “don't” or “do not”, “we're” or “we are”."),
        Text(
            "The text has a short form, and yours are written out; or a form that is written out, and yours are short. "
            "Turkish texts are not looked at."
        ),
        _GUIDE_OR_POSTS,
        Text("Yours are short: “We're open, and we don't close at noon.”"),
        Text("Yours are short: “We are open, and we do not close at noon.”"),
    ),
    "voice.stiff": Explained(
        Text("Words as on a form"),
        Text("Whether a text has words that nobody says over a counter."),
        Text(
            "The text has a stiff or officious word of Ritim's list, which your own approved posts do not use. The "
            "warning says a plainer one where there is one. In the guide you can forbid them all, or allow them."
        ),
        Text("A list of Ritim's own, in both languages; no study stands behind it."),
        Text("“We use local flour.”"),
        Text("“We utilise local flour.”"),
    ),
}
