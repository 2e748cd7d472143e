"""The names of platforms, as people write them."""

from __future__ import annotations

from planner.text import Text

_NAMES: dict[str, str | Text] = {
    "bluesky": "Bluesky",
    "facebook": "Facebook",
    "google_business": Text("Google Business Profile"),
    "instagram": "Instagram",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "nextdoor": "Nextdoor",
    "pinterest": "Pinterest",
    "reddit": "Reddit",
    "snapchat": "Snapchat",
    "telegram": "Telegram",
    "threads": "Threads",
    "tiktok": "TikTok",
    "tumblr": "Tumblr",
    "twitch": "Twitch",
    "vk": "VK",
    "whatsapp": "WhatsApp",
    "x": "X",
    "youtube": "YouTube",
}
PLATFORMS = tuple(_NAMES)
"""The keys of the platforms that have a name here."""


def platform_name(platform: str) -> str | Text:
    """The name of the platform with this key; one that is not known is written as its key, without underscores."""
    return _NAMES.get(platform) or platform.replace("_", " ")


def channel_name(platform: str, handle: str) -> Text:
    """What a channel is called: its platform, and its handle where it has one."""
    name = platform_name(platform)
    if handle:
        return Text("{platform} {handle}", platform=name, handle=handle)
    return name if isinstance(name, Text) else Text("{name}", name=name)
