"""The business, and the place of its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.business import Business
from planner.domain.noun import NotNegative
from planner.gui import talk
from planner.gui.dialogs.first_start import business
from planner.gui.dialogs.first_start.business import BusinessStep
from planner.gui.parts import countries
from planner.gui.theme.look import look_of
from planner.operations.starting import Answers
from planner.text import Text, speak
from tests.gui.dialogs.first_start.conftest import Show

BEFORE = Answers(Business())


class Told(list[str]):
    """What was refused."""

    def __call__(self, text: Text | None) -> None:
        self.append("" if text is None else speak(text, "en"))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def step(show: Show, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BusinessStep:
    monkeypatch.setattr(talk, "documents", lambda: tmp_path / "Documents")
    made = BusinessStep(look_of("light", contrast=False, scale=1.0), told)
    show(made, BEFORE)
    return made


def choose(step: BusinessStep, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    def file_to_save(parent: QWidget, title: Text, proposed: Path, kind: Text, *, replaces: bool) -> Path | None:
        return path

    monkeypatch.setattr(talk, "file_to_save", file_to_save)
    [change] = [
        each for each in step.findChildren(QPushButton) if each.accessibleName() == "Change where the plan is saved"
    ]
    change.click()


def live_in(step: BusinessStep, country: str) -> None:
    step.country.write(country)
    step.country.activated.emit(step.country.currentIndex())


def test_the_answers_are_the_business(step: BusinessStep) -> None:
    step.title.setText("  Fırın Güneş ")
    live_in(step, "TR")
    step.hours.write(5)
    step.language.write("tr")
    made = step.answered(BEFORE).business
    assert (made.name, made.country, made.language) == ("Fırın Güneş", "TR", "tr")
    assert (made.time_zone, made.hours_per_week) == ("Europe/Istanbul", NotNegative(5))


def test_hours_that_are_not_known_are_not_said(step: BusinessStep) -> None:
    step.title.setText("Bakery")
    assert step.answered(BEFORE).business.hours_per_week is None


def test_a_zone_of_ones_own_stays(step: BusinessStep) -> None:
    field = step.zone.lineEdit()
    assert field is not None
    field.setText("Asia/Tokyo")
    field.textEdited.emit("Asia/Tokyo")
    live_in(step, "TR")
    assert step.zone.currentText() == "Asia/Tokyo"
    assert step.zone.itemText(0) == "Europe/Istanbul"


def test_where_the_zone_cannot_be_known_it_is_asked(step: BusinessStep, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(step, "TR")
    assert not step.zone.isVisible()
    for module in (countries, business):
        monkeypatch.setattr(module, "system_zone", lambda: "Europe/Istanbul")
    live_in(step, "US")
    assert step.zone.isVisible()
    assert {"America/New_York", "America/Chicago"} <= {step.zone.itemText(number) for number in range(12)}


def test_language_and_zone_are_unfolded_and_stay_so(step: BusinessStep) -> None:
    live_in(step, "TR")
    assert not step.language.isVisible()
    [unfold] = [
        each
        for each in step.findChildren(QPushButton)
        if each.accessibleName() == "Change the language and the time zone"
    ]
    unfold.click()
    live_in(step, "DE")
    assert step.language.isVisible()
    assert step.zone.isVisible()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Un & Maya", "Un & Maya.ritim"),
        ('A/B: "C"?', "A B C.ritim"),
        ("...", "My plan.ritim"),
        ("", "My plan.ritim"),
        ("../../etc", "etc.ritim"),
    ],
)
def test_the_file_is_named_after_the_business(step: BusinessStep, name: str, file: str) -> None:
    step.title.setText(name)
    assert step.path.name == file
    assert step.path.parent.name == "Documents"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path, step: BusinessStep) -> None:
    (tmp_path / "Documents").mkdir()
    for file in ("Bakery.ritim", "Bakery 2.ritim"):
        (tmp_path / "Documents" / file).touch()
    step.title.setText("Bakery")
    assert step.path.name == "Bakery 3.ritim"


def test_a_file_that_is_there_cannot_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: BusinessStep, told: Told
) -> None:
    before = step.path
    (tmp_path / "shared.ritim").write_bytes(b"somebody's")
    choose(step, monkeypatch, tmp_path / "shared.ritim")
    assert "already exists" in told[-1]
    assert step.path == before
    choose(step, monkeypatch, tmp_path / "mine.ritim")
    assert told[-1] == ""
    assert step.path == tmp_path / "mine.ritim"


def test_nothing_is_chosen_where_the_file_dialog_was_left(step: BusinessStep, monkeypatch: pytest.MonkeyPatch) -> None:
    before = step.path
    choose(step, monkeypatch, None)
    assert step.path == before
