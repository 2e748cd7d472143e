"""The channel, and the author, whose posts lie furthest from the rest."""

from __future__ import annotations

from planner.domain.posts import Post
from planner.text import speak
from tests.builders import channel, person, post
from tests.checks.asking import found
from tests.checks.test_voice_learned import posted
from tests.voices import Voice
from tests.voices import posts as texts_of

IG, FB, X = channel(), channel("fb", "facebook"), channel("x", "x")


def written(prefix: str, voice: Voice, channel: str = "ig", author: str | None = None, skip: int = 0) -> list[Post]:
    """Twelve posted posts of November."""
    return [
        post(f"{prefix}{n}", f"2026-11-{n:02}T10:00", channel, status="posted", text=text, author=author)
        for n, text in enumerate(texts_of(voice, "en", 12, skip), start=1)
    ]


def test_one_channel_is_named_with_what_sets_it_apart() -> None:
    (finding,) = found(
        "voice.channel", IG, FB, X, *posted(30), *written("f", "loud", "fb"), *written("x", "calm", "x", skip=60)
    )
    assert (finding.subject, finding.first, finding.posts) == ("channel:fb", None, ())
    assert 1 <= len(finding.evidence["features"]) <= 3
    assert finding.evidence["texts"] == 12
    assert speak(finding.message, "en").startswith("Facebook sounds furthest from your other channels (")


def test_channels_that_speak_alike_are_not_compared_aloud() -> None:
    assert found("voice.channel", IG, FB, *posted(30), *written("f", "calm", "fb", skip=60)) == []


def test_one_author_is_named() -> None:
    people = person("ayse"), person("mert")
    calm = written("a", "calm", author="ayse") + written("b", "calm", author="ayse", skip=40)
    (finding,) = found("voice.author", IG, *people, *calm, *written("m", "loud", author="mert"))
    assert finding.subject == "person:mert"
    assert "Mert" in speak(finding.message, "en")


def test_authors_who_write_alike_are_not_named() -> None:
    people = person("ayse"), person("mert")
    calm = written("a", "calm", author="ayse") + written("b", "calm", author="ayse", skip=40)
    assert found("voice.author", IG, *people, *calm, *written("m", "calm", author="mert", skip=60)) == []
