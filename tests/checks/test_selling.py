"""Posts that advertise under another name."""

from __future__ import annotations

import pytest

from planner.domain.posts import Post
from planner.text import speak
from tests.builders import business, channel, pillar, placement, post
from tests.checks.asking import days_of, found, span

TURKISH = business(language="tr", country="TR")
PILLARS = (pillar("tips"), pillar("ads", "promotional"))
SELLS = "Tüm böreklerde %20 indirim, kaçırmayın!"


def test_a_post_that_sells_under_another_name() -> None:
    selling = post("p1", "2026-12-05T09:00", pillar="tips", text=SELLS, title="Börek bilgisi")
    (finding,) = found("mix.reads_promotional", TURKISH, channel(), *PILLARS, selling)
    assert (finding.mistake, finding.severity, finding.subject) == (4, "hint", "post:p1")
    assert days_of(finding) == ("2026-12-05", "2026-12-05")
    assert finding.posts == ("p1",)
    cues = [(each["kind"], each["text"]) for each in finding.evidence["spans"]]
    assert cues == [("percent", "%20"), ("offer", "indirim"), ("urgency", "kaçırmayın")]
    assert finding.evidence["spans"][0] == {
        "post": "p1",
        "channel": None,
        "start": 15,
        "end": 18,
        "text": "%20",
        "kind": "percent",
    }
    assert speak(finding.message, "en") == "“Börek bilgisi” reads like an advertisement."


def test_a_post_without_a_pillar_and_one_of_a_channel() -> None:
    plain = post("p1", "2026-12-05T09:00", text=SELLS)
    own = post(
        "p2",
        pillar="tips",
        placements=[placement("2026-12-06"), placement("2026-12-07", "fb", text=SELLS)],
        text="Ekmek nasıl saklanır?",
    )
    nouns = (TURKISH, channel(), channel("fb", "facebook"), *PILLARS, plain, own)
    findings = found("mix.reads_promotional", *nouns)
    assert [finding.subject for finding in findings] == ["post:p1", "post:p2"]
    assert {each["channel"] for each in findings[1].evidence["spans"]} == {"fb"}


@pytest.mark.parametrize(
    "fitting",
    [
        post("p1", "2026-12-05", pillar="ads", text=SELLS),
        post("p1", "2026-12-05", pillar="tips", text="Tam buğday ekmeğimiz 120 TL."),
        post("p1", "2026-12-05", pillar="tips", text="Bu atölyeyi kaçırmayın, son gün!"),
        post("p1", "2026-12-05", pillar="tips", text="Yeni kampanyamız, indirimler"),
        post("p1", "2026-12-05", pillar="tips", text="%100 tam buğday. Fırsat buldukça uğrayın."),
        post("p1", "2026-12-05", pillar="tips", text=SELLS, status="cancelled"),
        post("p1", "2026-12-05", pillar="tips", text=SELLS, status="idea"),
        post("p1", "2026-11-25", pillar="tips", text=SELLS, status="posted"),
        post("p1", pillar="tips", text=SELLS),
    ],
)
def test_posts_that_do_not(fitting: Post) -> None:
    assert found("mix.reads_promotional", TURKISH, channel(), *PILLARS, fitting) == []


def test_english_words_of_selling() -> None:
    text = "Order now and get free delivery."
    assert len(found("mix.reads_promotional", channel(), post("p1", "2026-12-05", text=text))) == 1
    assert found("mix.reads_promotional", channel(), post("p1", "2026-12-05", text="The order of service.")) == []


def test_it_belongs_to_the_span_in_which_it_is_dated() -> None:
    nouns = (TURKISH, channel(), post("p1", "2026-12-05", text=SELLS))
    assert len(found("mix.reads_promotional", *nouns, over=span("2026-12-05", "2026-12-06"))) == 1
    assert found("mix.reads_promotional", *nouns, over=span("2026-12-06", "2026-12-10")) == []
