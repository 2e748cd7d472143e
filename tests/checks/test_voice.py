"""The written rules of tone, and those that the own posts show, heard in what is still to come."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checks.finding import Finding
from planner.checks.registry import findings
from planner.checks.voice_glance import Glance
from planner.domain.voice import VoiceGuide
from planner.knowledge.stiff_words import stiff_words
from planner.text import speak
from planner.voice.guide import guide_notes
from planner.voice.manners import Manners
from tests.builders import channel, day, muted, placement, plan, post, voice
from tests.checks.asking import days_of, found, span
from tests.voices import posts as texts_of

IG, FB = channel(), channel("fb", "facebook")
SALE = voice(avoid=[{"term": "discount", "instead": "offer"}], exclamations_max=0)
RYE = "A discount on rye."


def avoided(*posts: object) -> list[Finding]:
    """The findings about words that are not ours."""
    return found("voice.avoid", IG, FB, SALE, *posts)  # type: ignore[arg-type]


def test_it_points_at_the_words_and_knows_a_better_one() -> None:
    (finding,) = avoided(post("p1", "2026-12-03T09:00", text=RYE, title="Rye"))
    (note,) = finding.evidence["notes"]
    assert (note["spans"], note["words"], note["instead"], note["channel"]) == ([[2, 10]], ["discount"], "offer", None)
    assert note == {name: finding.evidence[name] for name in note}
    assert days_of(finding) == ("2026-12-03", "2026-12-03")
    assert speak(finding.message, "en").startswith("“Rye”: ")


def test_the_places_are_in_the_text_of_the_channel_that_has_its_own() -> None:
    placements = [placement("2026-12-03"), placement("2026-12-05", "fb", text="Rye, at a discount.")]
    (finding,) = avoided(post("p1", text="Rye today.", placements=placements))
    assert (finding.evidence["channel"], finding.evidence["spans"]) == ("fb", [[10, 18]])
    assert days_of(finding) == ("2026-12-03", "2026-12-05")


def test_a_post_has_one_finding_a_code_with_the_notes_of_all_its_texts() -> None:
    placements = [placement("2026-12-03"), placement("2026-12-05", "fb", text="Rye, at a discount.")]
    (finding,) = avoided(post("p1", text=RYE, placements=placements))
    assert [each["channel"] for each in finding.evidence["notes"]] == [None, "fb"]


def test_a_text_on_several_channels_is_heard_once() -> None:
    (finding,) = avoided(post("p1", "2026-12-03", "ig", "fb", text=RYE))
    assert len(finding.evidence["notes"]) == 1


@pytest.mark.parametrize("status", ["draft", "in_review", "approved"])
def test_what_is_still_to_come_is_heard(status: str) -> None:
    assert len(avoided(post("p1", "2026-12-03", text=RYE, status=status))) == 1


@pytest.mark.parametrize("status", ["idea", "cancelled", "posted"])
def test_what_is_not_to_come_is_not(status: str) -> None:
    assert avoided(post("p1", "2026-12-03", text=RYE, status=status)) == []


def test_a_text_that_was_posted_is_not_heard_again_on_its_channel() -> None:
    placements = [
        placement("2026-12-01", text=RYE, posted_at="2026-12-01T09:00"),
        placement("2026-12-05", "fb", text="Rye today."),
    ]
    assert avoided(post("p1", text="", placements=placements)) == []


def test_only_the_span_is_heard() -> None:
    late = post("p1", "2027-03-01", text=RYE)
    assert found("voice.avoid", IG, SALE, late, over=span("2026-12-01", "2026-12-31")) == []
    assert len(found("voice.avoid", IG, SALE, late, over=span("2027-03-01", "2027-03-01"))) == 1


def test_it_can_be_muted() -> None:
    (finding,) = avoided(post("p1", "2026-12-03", text=RYE), muted("voice.avoid", "post:p1"))
    assert finding.muted


def test_several_rules_are_several_findings() -> None:
    loud = post("p1", "2026-12-03", text="A discount on rye!")
    heard = findings(plan(IG, SALE, loud), day("2026-12-01"), codes=["voice"])
    assert [each.code for each in heard] == ["voice.avoid", "voice.exclamations"]


def test_where_the_guide_says_nothing_the_own_posts_do() -> None:
    said = [post(f"o{n}", f"2026-11-{n:02}", status="posted", text=f"We bake number {n} at four.") for n in range(1, 9)]
    draft = post("p1", "2026-12-03", status="draft", text="I bake at four, and I sleep at noon.")
    assert len(found("voice.person", IG, *said, draft)) == 1
    assert found("voice.person", IG, *said[:2], draft) == []


GUIDES = (
    VoiceGuide(),
    voice(address="formal", person="we", contractions="avoid", stiff=False, all_caps=False),
    voice(address="informal", person="i", contractions="use", emoji={"min": 1, "max": 1}, hashtags={"max": 0}),
    voice(avoid=[{"term": "link"}, {"term": "last chance"}, {"term": "bisiklet"}], require=["bike"]),
    voice(exclamations_max=2, sentence_words_max=5),
    voice(avoid=[{"term": "can't"}, {"term": "Don’t"}], require=["Sun"]),
    voice(require=["güneş"]),
    voice(require=["well-known", "cat"]),
    voice(person="we", contractions="avoid"),
    voice(person="i", stiff=False),
    voice(words=["warm"], sayings=[{"word": "warm", "not_so": "ILIK: we await your visit."}]),
)
HARD = (
    "Closed this Sunday again, and the next one too.",
    "Sun Bakery is open.",
    "Güneşli bir gün, güneş yok.",
    "Güneşli bir gün.",
    "Our catalogue is here: https://example.com/well-known cat",
    "You can not miss it, so do not worry.",
    "“Sun” and 'cat', well-known.",
    "Ilık, WE AWAIT your Visit!",
    "The bread is mine",
    '5" loaf "don\'t" and 7" loaf',
)
PARTS = ("is", "mine", "friend's", "my", "I", "we", "US", "we're", "benim", "bizim", "bana", "geldik", '5"', '"don\'t"',
         '“we”', "«ben»,", "“I'm", "ours”.", "‘let's’", "hereby", "dear", "customers", "yapılmaktadır.")  # fmt: skip
STIFF = [f"Bread, {each.term} today" for language in ("en", "tr") for each in stiff_words(language)]
TEXTS = [text for voice, language in product(("calm", "loud"), ("en", "tr")) for text in texts_of(voice, language, 40)]  # type: ignore[arg-type]


@pytest.mark.parametrize("guide", GUIDES)
def test_a_glance_takes_a_part_of_a_word_for_no_word(guide: VoiceGuide) -> None:
    glance = Glance(guide, Manners(), Manners())
    glance.doubted([f"{text} {number}" for text in HARD for number in range(12)])
    doubted = glance.doubted(HARD)
    for text, language in product(HARD, ("en", "tr")):
        if guide_notes(guide, text, language, Manners()):
            assert text in doubted


@given(
    st.sampled_from(GUIDES),
    st.lists(
        st.sampled_from(TEXTS)
        | st.sampled_from(STIFF)
        | st.sampled_from(HARD)
        | st.lists(st.sampled_from(PARTS), min_size=2, max_size=6).map(" ".join)
        | st.text(max_size=60),
        max_size=30,
    ),
    st.booleans(),
)
def test_a_glance_doubts_every_text_of_which_there_is_a_note(guide: VoiceGuide, texts: list[str], known: bool) -> None:
    glance = Glance(guide, Manners(), Manners())
    if known:
        # Of many texts the words are known, and asked for alone.
        several = [*TEXTS, *PARTS]
        glance.doubted([*several, *(f"{text} {text}" for text in several), *(f"{text}\n{text}" for text in several)])
    doubted = glance.doubted(set(texts))
    for text, language in product(texts, ("en", "tr", "")):
        if guide_notes(guide, text, language, Manners()):
            assert text in doubted
