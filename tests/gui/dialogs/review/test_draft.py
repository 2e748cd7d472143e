"""A review that is left half done waits on this computer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from planner.domain.goals import Decision, Review
from planner.domain.plan import Plan
from planner.gui.dialogs.review.draft import keep_draft, kept_draft
from planner.operations.review_draft import Draft
from planner.operations.reviewing import Answer
from planner.settings import Settings
from tests.builders import day, plan
from tests.gui.conftest import TODAY

KEEP = Decision("channel:ig", "keep", "fine")


def test_it_is_there_again_when_the_program_is(tmp_path: Path) -> None:
    draft = Draft(TODAY, at="end", note="So far.", met=["g1"])
    draft.decide(KEEP, KEEP.subject)
    draft.put_answer(Answer("2026-11-02", "channel:x", "yes"))
    draft.put_answer(Answer("2026-11-02", "channel:x", "partly", "no"))
    keep_draft(Settings(tmp_path / "s.json"), "plan", draft)
    again = kept_draft(Settings(tmp_path / "s.json"), "plan", Plan())
    assert again == draft
    assert again.answers == [Answer("2026-11-02", "channel:x", "partly", "no")]
    assert kept_draft(Settings(tmp_path / "s.json"), "other", Plan()) is None


def test_nothing_said_is_nothing_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    draft = Draft(TODAY, at="end", note="  ")
    draft.decide(KEEP, KEEP.subject)
    keep_draft(settings, "plan", draft)
    assert kept_draft(settings, "plan", Plan()) is not None
    draft.decide(None, KEEP.subject)
    keep_draft(settings, "plan", draft)
    assert kept_draft(settings, "plan", Plan()) is None


def test_what_cannot_be_read_and_what_a_later_review_has_overtaken_is_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    settings.put_of_plan("plan", review={"begun": "yesterday"})
    assert kept_draft(settings, "plan", Plan()) is None
    keep_draft(settings, "plan", Draft(date(2026, 12, 1), note="Begun."))
    assert kept_draft(settings, "plan", plan(Review(day("2026-12-01")))) is not None
    assert kept_draft(settings, "plan", plan(Review(day("2026-12-05")))) is None
