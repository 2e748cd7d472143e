"""The names of platforms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.knowledge.audience_statistics import countries, shipped
from planner.knowledge.cadence import default_platforms
from planner.knowledge.cards import PLATFORMS_WITH_A_CARD
from planner.knowledge.limits import platforms_with_limits
from planner.knowledge.platforms import MESSAGING, OFFLINE, PLATFORMS, channel_name, platform_name, platform_of
from planner.text import Text, speak


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("x", "X"),
        ("linkedin", "LinkedIn"),
        ("google_business", Text("Google Business Profile")),
        ("town_board", "town board"),
    ],
)
def test_the_name_that_people_know(platform: str, name: str | Text) -> None:
    assert platform_name(platform) == name


@pytest.mark.parametrize(
    ("platform", "handle", "name"),
    [
        ("x", "@simit", "X @simit"),
        ("google_business", "Simit Ltd", "Google Business Profile Simit Ltd"),
        ("x", "", "X"),
        ("google_business", "", "Google Business Profile"),
    ],
)
def test_a_channel_is_called_by_its_platform_and_its_handle(platform: str, handle: str, name: str) -> None:
    assert speak(channel_name(platform, handle), "en") == name


@pytest.mark.parametrize(
    ("words", "platform"),
    [
        ("Twitter", "x"),
        ("TWITTER", "x"),
        ("TWİTTER", "x"),
        ("twıtter", "x"),
        ("X (Twitter)", "x"),
        ("Twitter/X", "x"),
        ("insta", "instagram"),
        ("İnsta", "instagram"),
        ("I\u0307nsta", "instagram"),
        ("ig", "instagram"),
        ("IG", "instagram"),
        ("Face", "facebook"),
        ("fb", "facebook"),
        ("feys", "facebook"),
        ("Feysbuk", "facebook"),
        ("WP", "whatsapp"),
        ("Vatsap", "whatsapp"),
        ("WhatsApp", "whatsapp"),
        ("Yutup", "youtube"),
        ("You Tube", "youtube"),
        ("yt", "youtube"),
        ("in", "linkedin"),
        ("LİNKEDİN", "linkedin"),
        ("tik tok", "tiktok"),
        ("Tik-Tok", "tiktok"),
        ("pin", "pinterest"),
        ("google işletme", "google_business"),
        ("GOOGLE ISLETME PROFILI", "google_business"),
        ("Google My Business", "google_business"),
        ("gmb", "google_business"),
        ("Harita", "google_business"),
        ("bsky", "bluesky"),
        ("snap", "snapchat"),
        ("tg", "telegram"),
        ("@Threads", "threads"),
        ("truth social", "truthsocial"),
        ("VİTRİN", "shop_window"),
        ("Kara tahta", "blackboard"),
        ("el ilanı", "leaflet"),
        ("EL İLANI", "leaflet"),
        ("bülten", None),
        ("TT", None),
        ("", None),
        (" @ ", None),
    ],
)
def test_platforms_answer_to_their_everyday_names(words: str, platform: str | None) -> None:
    assert platform_of(words) == platform


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_platform_answers_to_its_key_and_to_its_name_in_both_languages(platform: str) -> None:
    name = platform_name(platform)
    names = [name] if isinstance(name, str) else [speak(name, language) for language in ("en", "tr")]
    for each in (platform, *names):
        assert platform_of(each) == platform_of(each.upper()) == platform_of(f" {each.lower()} ") == platform


@given(st.text())
def test_any_words_are_a_platform_or_none(words: str) -> None:
    assert platform_of(words) in (*PLATFORMS, None)


def test_every_platform_of_the_statistics_has_a_name() -> None:
    found = {platform for country in ("US", "TR") for edition in shipped(country) for platform in edition.platforms}
    assert found <= set(PLATFORMS)
    assert {"bereal", "truthsocial", "telegram"} <= found


def test_messaging_applications_are_platforms() -> None:
    assert set(PLATFORMS) >= MESSAGING == {"whatsapp", "telegram"}


def test_what_needs_no_network_is_chosen_like_a_platform_and_has_no_figures() -> None:
    assert set(PLATFORMS) >= OFFLINE == {"shop_window", "blackboard", "leaflet"}
    assert not OFFLINE & set(default_platforms())
    assert not OFFLINE & set(PLATFORMS_WITH_A_CARD)
    assert not OFFLINE & set(platforms_with_limits())
    assert not OFFLINE & {each for country in countries() for edition in shipped(country) for each in edition.platforms}
