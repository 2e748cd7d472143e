"""The names of platforms, as people write them."""

from __future__ import annotations

from functools import cache

from planner.text import Text, bare

_NAMES: dict[str, str | Text] = {
    "bereal": "BeReal",
    "blackboard": Text("Blackboard"),
    "bluesky": "Bluesky",
    "facebook": "Facebook",
    "google_business": Text("Google Business Profile"),
    "instagram": "Instagram",
    "leaflet": Text("Leaflet"),
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "nextdoor": "Nextdoor",
    "pinterest": "Pinterest",
    "reddit": "Reddit",
    "shop_window": Text("Shop window"),
    "snapchat": "Snapchat",
    "telegram": "Telegram",
    "threads": "Threads",
    "tiktok": "TikTok",
    "truthsocial": "Truth Social",
    "tumblr": "Tumblr",
    "twitch": "Twitch",
    "vk": "VK",
    "whatsapp": "WhatsApp",
    "x": "X",
    "youtube": "YouTube",
}
PLATFORMS = tuple(_NAMES)
"""The keys of the platforms that have a name here."""
MESSAGING = frozenset({"whatsapp", "telegram"})
"""Messaging applications: a group of their own, which enters no set of platforms."""
OFFLINE = frozenset({"shop_window", "blackboard", "leaflet"})
"""What needs no network: it stands on the calendar, and nobody counts its users, or refuses what is written there."""

# What people call them in English and Turkish besides their keys and names, as `bare` writes it. What may be two of
# them stands for neither: TT is TikTok to some, and what is talked about on X to others.
_ALIASES = {
    "blackboard": "chalkboard karatahta tahta",
    "bluesky": "bsky blusky",
    "facebook": "face fb fbook facebok feys feysbuk feyz feyzbuk fesbuk",
    "google_business": (
        "gbp gmb gmybusiness googlebusiness googlemybusiness googleprofile googleprofil googleprofili"
        " googlemaps maps googleharita googleharitalar harita haritalar googleisletme googleisletmeprofili"
        " googleisletmem googlebenimisletmem isletmeprofili businessprofile"
    ),
    "instagram": "insta ig inst instegram instagrm",
    "leaflet": "leaflets flyer flyers handbill elilani elilanlari brosur",
    "linkedin": "in li lnkd linkedln linkdin linkin",
    "mastodon": "masto",
    "pinterest": "pin pins pinterst pintrest",
    "reddit": "redit",
    "shop_window": "window vitrin",
    "snapchat": "snap sc snep snepcet",
    "telegram": "tg tlg telgram",
    "threads": "thread threds treds instagramthreads",
    "tiktok": "tiktak tictoc tiktoc",
    "truthsocial": "truth",
    "twitch": "twich",
    "vk": "vkontakte",
    "whatsapp": "wp wa wapp wap watsap watsapp whatsap vatsap vatsapp vatzap whatsappbusiness whatsappisletme",
    "x": "twitter tweet twit twiter tivitir tvitir xtwitter twitterx xcom",
    "youtube": "yt ytb yutup yutub youtub youtubeshorts shorts",
}


def platform_name(platform: str) -> str | Text:
    """The name of the platform with this key; one that is not known is written as its key, without underscores."""
    return _NAMES.get(platform) or platform.replace("_", " ")


def channel_name(platform: str, handle: str) -> Text:
    """What a channel is called: its platform, and its handle where it has one."""
    name = platform_name(platform)
    if handle:
        return Text("{platform} {handle}", platform=name, handle=handle)
    return name if isinstance(name, Text) else Text("{name}", name=name)


def platform_of(words: str) -> str | None:
    """The key of the platform that people call so in English or Turkish; None for a name that is not known.

    Case, spaces, signs and the marks of Turkish letters do not count: "İnsta", "TWITTER", "@wp", "Google İşletme".
    """
    return _keys().get(bare(words))


@cache
def _keys() -> dict[str, str]:
    found = {alias: platform for platform, aliases in _ALIASES.items() for alias in aliases.split()}
    for platform, name in _NAMES.items():
        found[bare(platform)] = found[bare(name.message if isinstance(name, Text) else name)] = platform
    return found
