"""The program with a window: how it starts, what it remembers, how it is built anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from planner.exchange.new import new_plan
from planner.gui import talk, translate
from planner.gui.app import Program
from planner.gui.attention import Spot
from planner.gui.dialogs.help import HelpDialog
from planner.gui.dialogs.new_plan import NewPlan
from planner.gui.dialogs.preferences import Preferences
from planner.gui.main_window import Window
from planner.gui.parts.warning_card import WarningCard
from planner.operations.nouns import add
from planner.session import Session
from planner.settings import Settings
from planner.text import Text
from tests.builders import post
from tests.gui.conftest import bakery, clock
from tests.plans import whole_plan
from tests.running import MAIN, ran_as_a_process

Start = Callable[..., Program]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    new_plan(tmp_path / "plan.ritim", bakery())
    return tmp_path / "plan.ritim"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    made: list[Program] = []
    monkeypatch.setattr(talk, "documents", lambda: tmp_path)
    hook = sys.excepthook

    def start(path: Path | None = None, language: str = "en") -> Program:
        one = Program(qapp, Settings(tmp_path / "settings.json"), language, clock=clock)
        made.append(one)
        if path is not None:
            assert one.open(path)
        else:
            assert one.start(None)
        settle()
        return one

    yield start
    for one in made:
        one.close()
        if one.window is not None:
            one.window.hide()
            one.window.deleteLater()
        one.deleteLater()
    settle()
    sys.excepthook = hook
    translate.use("en")


def settle() -> None:
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def window(program: Program) -> Window:
    assert program.window is not None
    return program.window


def test_the_window_paints_the_plan_and_leaves(plan: Path) -> None:
    run = ran_as_a_process(plan.parent, plan.name, "--quit-after-first-paint", QT_QPA_PLATFORM="offscreen")
    assert (run.status, run.out) == (0, "")
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    ("name", "content"), [("missing.ritim", None), ("text.ritim", b"no plan"), ("empty.ritim", b"")]
)
def test_what_is_no_plan_is_said_in_one_line(tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    run = ran_as_a_process(tmp_path, name, "--quit-after-first-paint", QT_QPA_PLATFORM="offscreen")
    assert run.status == 2
    lines = [line for line in run.err.splitlines() if "propagateSizeHints" not in line]
    assert len(lines) == 1
    assert lines[0].startswith("ritim: ")
    assert name in lines[0]


@pytest.mark.parametrize("plugin", ["", "xcb", "wayland"])
def test_without_a_screen_it_says_so(plan: Path, plugin: str) -> None:
    run = ran_as_a_process(plan.parent, plan.name, QT_QPA_PLATFORM=plugin, DISPLAY="", WAYLAND_DISPLAY="")
    assert run.status == 2
    assert run.err.startswith("ritim: there is no screen for the window")
    assert len(run.err.splitlines()) == 1


FIRST_PAINT = """
import sys
from pathlib import Path
from planner.gui.app import Program, QApplication
from planner.settings import Settings
application = QApplication(["ritim", "-style", "Fusion"])
program = Program(application, Settings(Path(sys.argv[2])), "en", quit_after_first_paint=True)
def painted(path):
    print(*(name for name in sys.argv[3:] if name in sys.modules))
    application.quit()
program._open_first = painted
program.start(Path(sys.argv[1]))
application.exec()
"""


def test_the_first_frame_waits_for_no_library(plan: Path) -> None:
    heavy = (
        "numpy",
        "matplotlib",
        "sqlite_utils",
        "click",
        "holidays",
        "babel",
        "msgspec",
        "regex",
        "dateutil",
        "pikepdf",
        "planner.voice",
    )
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, plan, plan.parent / "settings.json", *heavy],
        cwd=MAIN.parent, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout.strip() == ""


def test_nothing_remembered_begins_with_the_start_page(program: Start) -> None:
    one = program()
    assert one.desk is None
    assert window(one).isVisible()


def test_the_sample_opens_in_the_language_at_hand(program: Start, tmp_path: Path) -> None:
    one = program(language="tr")
    one.acts.sample()
    assert one.desk is not None
    assert one.desk.bridge.plan.business.language == "tr"
    assert (tmp_path / "Örnek fırın.ritim").is_file()


def test_it_comes_back_where_one_was(program: Start, plan: Path) -> None:
    first = program(plan)
    assert first.desk is not None
    first.desk.attention.go("calendar")
    first.close()
    second = program(plan)
    assert second.desk is not None
    assert second.desk.attention.page == "calendar"
    assert Settings(plan.parent / "settings.json").recent == [plan]


def test_who_sits_here_is_asked_once(program: Start, plan: Path) -> None:
    first = program(plan)
    assert [type(each).__name__ for each in window(first).findChildren(QDialog)] == ["WhoSitsHere"]
    assert first.desk is not None
    editor = first.desk.bridge.plan.editor
    assert editor is not None
    first.sit(editor.id)
    first.close()
    second = program(plan)
    assert window(second).findChildren(QDialog) == []
    assert second.desk is not None
    assert second.desk.bridge.session.person == editor.id


def test_another_language_builds_the_window_anew_where_one_was(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    placed = next(each for each in one.desk.bridge.plan.posts if each.placements and each.placements[0].at)
    at = placed.placements[0].at
    assert at is not None
    spot = Spot(placed.id, placed.placements[0].channel, at.day)
    one.desk.attention.show(spot)
    old, bridge = window(one), one.desk.bridge
    one.settings.put(language="tr")
    one.rebuild()
    settle()
    assert window(one) is not old
    assert one.desk is not None
    assert one.desk.bridge is bridge
    assert (one.desk.attention.page, one.desk.attention.spot) == ("calendar", spot)
    assert "Geri al" in window(one).bar.actions_by_name["undo"].text()


def test_another_look_colours_everything(program: Start, plan: Path) -> None:
    one = program(plan)
    one.settings.put(theme="dark", text_size=1.3, contrast=True)
    one.rebuild()
    assert (one.look.dark, one.look.contrast, one.look.scale) == (True, True, 1.3)
    assert one.desk is not None
    assert one.desk.look is one.look


def test_undo_by_its_key_names_the_step(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    one.desk.bridge.do(add, post("new"))
    undo = window(one).bar.actions_by_name["undo"]
    assert undo.text() == "Undo: Add post “Post new”"
    undo.trigger()
    assert "new" not in one.desk.bridge.plan.posts
    assert window(one).toast.isVisible()
    assert not undo.isEnabled()
    window(one).bar.actions_by_name["redo"].trigger()
    assert "new" in one.desk.bridge.plan.posts


def test_a_refusal_stands_in_the_window_until_the_next_step(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    one.desk.bridge.undo()
    assert window(one).message.words.startswith("Nothing to undo.")
    one.desk.bridge.do(add, post("new"))
    assert window(one).message.words == ""


def test_a_file_that_is_no_plan_leaves_the_open_one(program: Start, plan: Path) -> None:
    one = program(plan)
    desk = one.desk
    wrong = plan.with_name("wrong.ritim")
    wrong.write_text("no plan")
    assert not one.open(wrong)
    assert one.desk is desk
    assert "wrong.ritim" in window(one).message.words


def test_another_plan_takes_the_place_of_the_first(program: Start, plan: Path) -> None:
    new_plan(plan.with_name("other.ritim"), whole_plan())
    one = program(plan)
    assert one.open(plan.with_name("other.ritim"))
    settle()
    assert one.desk is not None
    assert one.desk.bridge.plan.business.name == "Fırın Güneş"
    assert window(one).windowTitle() == "Fırın Güneş – Ritim"
    assert len([each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible()]) == 1


def test_what_is_being_typed_is_saved_before_another_plan_opens(program: Start, plan: Path) -> None:
    new_plan(plan.with_name("other.ritim"), whole_plan())
    one = program(plan)
    assert one.desk is not None
    one.desk.attention.go("business")
    settle()
    page = window(one).page
    assert page is not None
    [name] = [each for each in page.findChildren(QLineEdit) if each.text() == "Sunny Corner Bakery"]
    name.setFocus()
    name.end(False)
    QTest.keyClicks(name, " 2")
    assert one.open(plan.with_name("other.ritim"))
    settle()
    with Session.open(plan) as session:
        assert session.plan.business.name == "Sunny Corner Bakery 2"


def test_undo_takes_back_what_was_typed_and_redo_brings_it_again(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    alone(one)
    post_ = next(each for each in one.desk.bridge.plan.posts if each.text)
    one.desk.attention.show(Spot(post_.id))
    settle()
    text = next(each for each in window(one).findChildren(QPlainTextEdit) if each.toPlainText() == post_.text)
    text.setFocus()
    QTest.keyClicks(text, "Zz. ")
    text.clearFocus()
    text.setFocus()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(text, key, Qt.KeyboardModifier.ControlModifier)
        back = key == Qt.Key.Key_Z
        assert one.desk.bridge.plan.posts[post_.id].text == (post_.text if back else f"Zz. {post_.text}")
        assert text.toPlainText() == one.desk.bridge.plan.posts[post_.id].text


def test_escape_leads_out_of_the_inspector(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    placed = next(each for each in one.desk.bridge.plan.posts if each.placements and each.placements[0].at)
    at = placed.placements[0].at
    assert at is not None
    one.desk.attention.show(Spot(placed.id, placed.placements[0].channel, at.day))
    settle()
    alone(one)
    title = next(each for each in window(one).findChildren(QLineEdit) if each.text() == placed.title)
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Escape)
    page = window(one).page
    assert page is not None
    assert page.focusProxy() is window(one).focusWidget()


def test_large_letters_do_not_make_a_small_window_wider(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    window(one).resize(1280, 800)
    one.settings.put(text_size=1.5, language="tr")
    one.rebuild()
    settle()
    for page in ("this_week", "calendar", "ideas", "voice", "warnings", "history", "business"):
        one.desk.attention.go(page)
        settle()
        assert window(one).minimumSizeHint().width() <= 1280, page


def test_a_second_start_leaves_a_large_window_large(program: Start, plan: Path) -> None:
    one = program(plan)
    window(one).showMaximized()
    settle()
    one.come_forward()
    assert window(one).isMaximized()


def test_what_cannot_be_saved_keeps_the_window_open(
    program: Start, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Text] = []

    def no(parent: object, question: Text, consequence: Text, yes: Text) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(talk, "agrees", no)
    one = program(plan)
    assert one.desk is not None
    post_ = next(iter(one.desk.bridge.plan.posts))
    one.desk.attention.show(Spot(post_.id))
    settle()
    title = next(each for each in window(one).findChildren(QLineEdit) if each.text() == post_.title)
    title.setFocus()
    title.setText("x" * 501)
    title.textEdited.emit(title.text())
    assert not window(one).close()
    assert window(one).isVisible()
    assert len(asked) == 1
    assert title.text() == "x" * 501
    title.setText("short")
    title.textEdited.emit("short")
    assert window(one).leaves()
    assert len(asked) == 1
    assert one.desk.bridge.plan.posts[post_.id].title == "short"


def test_a_file_that_was_replaced_is_said_once_and_can_be_opened_again(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    new_plan(plan.with_name("theirs.ritim"), whole_plan())
    plan.with_name("theirs.ritim").replace(plan)
    one.desk.bridge.look()
    assert "has replaced or removed the file" in window(one).message.words
    window(one).message.hide()
    one.desk.bridge.look()
    assert window(one).message.words == ""
    assert one.open(plan)
    settle()
    assert one.desk.bridge.plan.business.name == "Fırın Güneş"


def test_the_start_page_lets_go_of_the_plan(program: Start, plan: Path) -> None:
    one = program(plan)
    one.welcome()
    settle()
    assert one.desk is None
    assert one.open(plan)
    assert one.desk is not None


def alone(one: Program) -> Window:
    """The window in front, without the question who sits here."""
    shown = window(one)
    for dialog in shown.findChildren(QDialog):
        dialog.close()
    shown.show()
    shown.activateWindow()
    settle()
    return shown


def test_today_is_the_clocks(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    assert one.desk.bridge.today == date(2026, 12, 8)


def test_a_plan_that_was_just_started_opens_where_its_posts_are(program: Start, tmp_path: Path) -> None:
    one = program()
    one.acts.new_plan()
    [dialog] = window(one).findChildren(NewPlan)
    dialog.business.title.setText("Sunny Bakery")
    dialog.do()
    for _ in range(2):
        dialog.skip.click()
    dialog.channels.lines.tick("facebook")
    dialog.do()
    dialog.posts.take.click()
    dialog.do()
    settle()
    assert one.desk is not None
    assert one.desk.bridge.session.path == tmp_path / "Sunny Bakery.ritim"
    assert one.desk.attention.page == "calendar"
    assert one.desk.attention.day == date(2026, 12, 9)
    assert window(one).toast.accessibleName().endswith("and 3 posts. Ctrl+Z takes them back.")


def test_a_first_start_that_was_left_goes_on_where_it_was(program: Start) -> None:
    one = program()
    one.acts.new_plan()
    [dialog] = window(one).findChildren(NewPlan)
    dialog.business.title.setText("Sunny Bakery")
    dialog.do()
    dialog.goal.sentence.what.setText("bookings")
    dialog.reject()
    settle()
    # The sample has a window of its own.
    one.acts.sample()
    settle()
    one.acts.new_plan()
    [again] = window(one).findChildren(NewPlan)
    assert again.isVisible()
    assert again.isModal()
    assert (again.number, again.goal.sentence.what.text()) == (1, "bookings")
    for _ in range(4):
        again.skip.click()
    settle()
    assert one.desk is not None
    assert one.desk.bridge.plan.business.name == "Sunny Bakery"
    one.acts.new_plan()
    [fresh] = window(one).findChildren(NewPlan)
    assert (fresh.number, fresh.business.title.text()) == (0, "")
    fresh.reject()


def test_a_first_start_speaks_the_language_that_was_chosen_since(program: Start) -> None:
    one = program()
    one.acts.new_plan()
    [dialog] = window(one).findChildren(NewPlan)
    dialog.reject()
    one.settings.put(language="tr")
    one.rebuild()
    one.acts.new_plan()
    [again] = window(one).findChildren(NewPlan)
    assert again.leave is not None
    assert again.leave.text() == "Vazgeç"
    again.reject()


def test_the_toast_stands_before_the_page_that_is_shown(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    one.desk.bridge.done.emit(Text("New post"))
    one.desk.attention.go("ideas")
    stack = window(one).stack
    widgets = [each for each in stack.children() if isinstance(each, QWidget)]
    assert widgets[-1] is window(one).toast


def test_undo_leaves_the_cursor_where_it_was(program: Start, plan: Path) -> None:
    one = program(plan)
    assert one.desk is not None
    alone(one)
    post_ = next(iter(one.desk.bridge.plan.posts))
    one.desk.attention.show(Spot(post_.id))
    settle()
    title = next(each for each in window(one).findChildren(QLineEdit) if each.text() == post_.title)
    title.setFocus()
    title.setCursorPosition(3)
    QTest.keyClicks(title, "x")
    one.acts.undo()
    assert one.desk.bridge.plan.posts[post_.id].title == post_.title
    assert title.cursorPosition() in (3, 4)


def test_preferences_close_by_one_escape_after_another_language(program: Start, plan: Path) -> None:
    one = program(plan)
    alone(one)
    one.acts.preferences()
    settle()
    for said in ("Dil", "Language"):
        [dialog] = [each for each in window(one).findChildren(Preferences) if each.isVisible()]
        dialog.language.setFocus()
        QTest.keyClick(dialog.language, Qt.Key.Key_Down if said == "Dil" else Qt.Key.Key_Up)
        settle()
    [again] = [each for each in QApplication.topLevelWidgets() if isinstance(each, Preferences) and each.isVisible()]
    assert again.language.accessibleName() == "Language"
    QTest.keyClick(again.language, Qt.Key.Key_Escape)
    settle()
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, Preferences)] == []


def test_a_plan_that_was_started_empty_opens_on_this_week(program: Start) -> None:
    one = program()
    one.acts.new_plan()
    [dialog] = window(one).findChildren(NewPlan)
    for _ in range(5):
        dialog.skip.click()
    settle()
    assert one.desk is not None
    assert one.desk.attention.page == "this_week"
    assert window(one).toast.isHidden()


def help_shown() -> HelpDialog:
    settle()
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpDialog) and each.isVisible()]
    return found


def test_help_explains_the_warning_with_the_focus_else_it_lists_all(program: Start, plan: Path) -> None:
    started = program(plan)
    assert started.desk is not None
    alone(started)
    QTest.keyClick(window(started), Qt.Key.Key_F1)
    listed = help_shown()
    assert listed.code is None
    listed.reject()
    started.desk.attention.go("warnings")
    page = alone(started).page
    assert page is not None
    card = page.findChildren(WarningCard)[0]
    card.show_link.setFocus()
    QTest.keyClick(card.show_link, Qt.Key.Key_F1)
    explained = help_shown()
    assert explained.code == card.finding.code
    explained.reject()


def test_help_on_the_voice_page_is_about_the_voice(program: Start, plan: Path) -> None:
    started = program(plan)
    assert started.desk is not None
    started.desk.attention.go("voice")
    QTest.keyClick(alone(started), Qt.Key.Key_F1)
    about = help_shown()
    assert about.code == "voice.habit"
    about.reject()


def test_help_is_there_before_there_is_a_plan(program: Start) -> None:
    QTest.keyClick(window(program()), Qt.Key.Key_F1)
    help_shown().reject()
