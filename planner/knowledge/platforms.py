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


def platform_name(platform: str) -> str | Text:
    """The name of the platform with this key; one that is not known is written as its key, without underscores."""
    return _NAMES.get(platform) or platform.replace("_", " ")
