"""Who writes, and who releases."""

from __future__ import annotations

from planner.text import speak
from tests.builders import channel, person, post
from tests.checks.asking import days_of, found


def test_nobody_releases() -> None:
    (finding,) = found("editor.missing", person("mert"))
    assert (finding.mistake, finding.severity, finding.subject) == (5, "warning", "plan")
    assert days_of(finding) is None
    assert speak(finding.message, "en") == "Nobody is named as the editor."
    assert found("editor.missing", person("mert"), person("ayse", "editor")) == []


def test_too_many_authors_in_a_month() -> None:
    people = [person(id) for id in ("ayse", "mert", "can", "elif")]
    posts = [post(f"p{each.id}", f"2026-12-0{day}", author=each.id) for day, each in enumerate(people, start=1)]
    (finding,) = found("editor.many_hands", channel(), *people, *posts, post("nobody", "2026-12-09"))
    assert (finding.mistake, finding.severity, finding.subject) == (5, "hint", "plan")
    assert days_of(finding) == ("2026-12-01", "2026-12-31")
    assert finding.posts == ("payse", "pmert", "pcan", "pelif")
    assert finding.evidence == {"authors": ["ayse", "mert", "can", "elif"], "count": 4, "limit": 3}
    assert speak(finding.message, "en") == "December 2026: 4 people wrote the posts, Ayse, Mert, Can, and Elif."


def test_three_authors_in_a_month_are_not_too_many() -> None:
    people = [person(id) for id in ("ayse", "mert", "can", "elif")]
    posts = [post(f"p{each.id}", f"2026-12-0{day}", author=each.id) for day, each in enumerate(people[:3], start=1)]
    later = post("p4", "2027-01-01", author="elif")
    assert found("editor.many_hands", channel(), *people, *posts, later) == []
