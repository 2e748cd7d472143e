"""Posts that are unusual beside those that the business approved."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

import pytest

from planner.domain.posts import Post
from planner.text import speak
from planner.voice.judge import judge_of
from tests.builders import business, channel, day, muted, placement, plan, post, voice
from tests.checks.asking import days_of, found
from tests.voices import Voice
from tests.voices import posts as texts_of

IG, FB = channel(), channel("fb", "facebook")
Language = Literal["en", "tr"]
CODES = ("voice.habit", "voice.likeness")


def posted(count: int = 40, voice: Voice = "calm", language: Language = "en") -> list[Post]:
    """So many posted posts, the last of them on 30 November."""
    first = day("2026-12-01") - timedelta(days=count)
    return [
        post(f"o{number}", f"{first + timedelta(days=number)}T09:00", status="posted", text=text)
        for number, text in enumerate(texts_of(voice, language, count))
    ]


def draft(voice: Voice, language: Language = "en", number: int = 50, **fields: Any) -> Post:
    """A draft for 3 December."""
    (text,) = texts_of(voice, language, 1, skip=number)
    at = None if "placements" in fields else "2026-12-03T09:00"
    return post("p1", at, **{"status": "draft", "text": text, "title": "News", **fields})


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize("code", CODES)
def test_another_voice_is_noted_and_the_own_is_not(code: str, language: Language) -> None:
    own = (business(language=language), IG, *posted(language=language))
    assert len(found(code, *own, draft("loud", language))) == 1
    assert found(code, *own, draft("calm", language)) == []


@pytest.mark.parametrize("code", CODES)
def test_a_voice_that_was_always_loud_may_be(code: str) -> None:
    assert found(code, IG, *posted(voice="loud"), draft("loud")) == []


@pytest.mark.parametrize("code", CODES)
def test_own_posts_are_rarely_noted(code: str) -> None:
    calm = [post(f"p{n}", f"2026-12-{n:02}", text=text) for n, text in enumerate(texts_of("calm", "en", 20, 60), 1)]
    assert len(found(code, IG, *posted(60), *calm)) <= 3


def test_the_evidence_has_the_features_and_where_they_stand() -> None:
    loud = draft("loud", text="Fresh tyres!!! Come NOW!!! 🔥🔥🔥")
    (finding,) = found("voice.habit", IG, *posted(), loud)
    evidence = finding.evidence
    assert evidence["score"] > evidence["limit"]
    marks = next(each for each in evidence["features"] if each["name"] == "exclamations")
    assert (marks["said"], marks["usual"]) == (6, 0)
    assert [loud.text[start:end] for start, end in marks["spans"]]
    assert all(each in evidence["spans"] for each in marks["spans"])
    assert days_of(finding) == ("2026-12-03", "2026-12-03")
    message = speak(finding.message, "en")
    assert message.startswith("“News” is unusual for you: ")
    assert message.endswith(".")


def test_likeness_is_told_by_its_rank() -> None:
    (finding,) = found("voice.likeness", IG, *posted(), draft("loud"))
    assert (finding.evidence["rank"], finding.evidence["of"]) == (1, 41)
    assert speak(finding.message, "en").startswith(
        "“News” reads less like you than each of your 40 texts: more exclamation marks, "
    )
    assert {each["name"] for each in finding.evidence["features"]} >= {"exclamations", "emoji"}
    assert finding.evidence["spans"]


def test_an_approved_post_is_judged_without_itself() -> None:
    (finding,) = found("voice.likeness", IG, *posted(), draft("loud", status="approved"))
    assert finding.evidence["rank"] == 1


@pytest.mark.parametrize("code", CODES)
def test_a_text_of_a_channel_of_its_own_is_heard_too(code: str) -> None:
    calm, loud = texts_of("calm", "en", 1, 50)[0], texts_of("loud", "en", 1, 50)[0]
    placements = [placement("2026-12-03"), placement("2026-12-04", "fb", text=loud)]
    (finding,) = found(code, IG, FB, *posted(), draft("calm", text=calm, placements=placements))
    assert finding.evidence["channel"] == "fb"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_said_of_what_went_out_or_stands_on_a_story(code: str) -> None:
    own = (IG, *posted())
    assert found(code, *own, draft("loud", status="posted")) == []
    assert found(code, *own, draft("loud", status="cancelled")) == []
    assert found(code, *own, draft("loud", format="story")) == []


def test_a_note_that_was_dismissed_is_muted() -> None:
    (finding,) = found("voice.habit", IG, *posted(), draft("loud"), muted("voice.habit", "post:p1"))
    assert finding.muted


def test_what_nobody_wants_to_hear_of_is_not_named() -> None:
    guide = voice(unheard=["exclamations"])
    (finding,) = found("voice.habit", IG, *posted(), draft("loud"), guide)
    assert "exclamations" not in [each["name"] for each in finding.evidence["features"]]


def test_a_language_in_which_nothing_is_known_is_not_judged() -> None:
    assert found("voice.habit", IG, *posted(), draft("loud", "tr")) == []
    german = draft("loud", text="Heute ist der Laden für alle da, und wir haben auch noch Kuchen und Brot!!! 🎉🎉🎉")
    assert found("voice.habit", IG, *posted(), german) == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "text", ["Merhaba.", "Değerli müşterilerimiz, bugün açığız, arz ederiz.", "HEMEN gel!!! 🔥🔥🔥 Bugün!"]
)
def test_a_finding_has_what_is_heard_in_the_text_beside_the_guide(code: str, text: str) -> None:
    own = (business(language="tr"), IG, *posted(60, language="tr"), draft("calm", text=text))
    guide = voice(avoid=[{"term": "değerli müşterilerimiz"}, {"term": "arz ederiz"}])
    heard = judge_of(plan(*own, guide)).hear(text, "p1")
    note = heard.habits if code == "voice.habit" else heard.likeness
    assert note is not None
    findings = found(code, *own, guide)
    assert bool(findings) == bool(note.note and note.features) == ("🔥" in text)
    for finding in findings:
        assert [each["name"] for each in finding.evidence["features"]] == [each.name for each in note.features]
