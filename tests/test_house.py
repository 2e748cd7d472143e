"""The rooms of the house: who may import whom, who may ask the clock, how large a thing may grow.

These are tripwires for a missing room, not style: answer them with a better division, never with a part two.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import planner

ROOT = Path(__file__).parent.parent

BASE = "paths text errors"
PURE = f"{BASE} domain knowledge counting reading voice planning checks layout proposing"

# Each room, and what it may import: other rooms, and libraries. Each may import itself and the standard library, of
# which sqlite3 alone is named: the plan file has one room.
ROOMS = {
    "paths": "",
    "text": "paths babel",
    "errors": "paths text sqlite3",
    "domain": f"{BASE} dateutil msgspec",
    "knowledge": f"{BASE} domain msgspec regex holidays",
    "counting": f"{BASE} domain knowledge regex",
    "reading": f"{BASE} domain knowledge counting regex",
    "voice": f"{BASE} domain knowledge counting reading regex",
    "planning": f"{BASE} domain knowledge counting reading voice msgspec numpy",
    "checks": f"{BASE} domain knowledge counting reading voice planning regex",
    "layout": f"{BASE} domain knowledge counting reading voice planning checks",
    "proposing": f"{BASE} domain knowledge counting reading voice planning checks layout highspy numpy msgspec",
    "figures": f"{PURE} matplotlib",
    "store": f"{BASE} domain msgspec sqlite3 sqlite_utils",
    "settings": "paths platformdirs",
    "session": f"{BASE} domain checks store babel",
    "painting": f"{BASE} domain layout PySide6 regex",
    "operations": f"{PURE} store session msgspec",
    "exchange": f"{PURE} store session painting msgspec pikepdf",
    "cli": f"__version__ {PURE} settings store session operations exchange",
    "gui": f"__version__ {PURE} figures settings session painting operations exchange PySide6 babel segno",
    "__main__": f"{BASE} cli gui",
    "__init__": "",
}

# Names that some modules alone may use.
ONLY = {
    # Every import can be seen.
    "importlib.import_module": [],
    "PySide6.QtWidgets": ["planner.gui"],
    "PySide6.QtGui.QGuiApplication": ["planner.painting.paper", "planner.gui"],
    "PySide6.QtGui.QPdfWriter": ["planner.painting.paper"],
    "planner.painting": ["planner.painting", "planner.exchange.pdf", "planner.gui"],
    "matplotlib.pyplot": [],
}

# Imported where a PDF is asked for, so that no other command waits for Qt.
LAZY = "planner.exchange.pdf"

CLOCKLESS = {
    "domain", "knowledge", "counting", "reading", "voice", "planning", "checks", "layout", "proposing", "figures",
    "painting",
}  # fmt: skip
CLOCK = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "time.gmtime",
    "time.localtime",
    "time.strftime",
    "time.time",
    "time.time_ns",
}

MODULE_LINES, CLASS_LINES, FUNCTION_LINES = 500, 300, 60
NAMES_THAT_SAY_NOTHING = {"utils", "util", "common", "manager", "managers", "helper", "helpers", "misc"}

# Of Qt's names those without a capital letter.
QT_NAMES = {"data", "event", "flags", "index", "parent", "translate"}

# What a test does to look green: it waits and hopes, looks away, or asks an actor.
EVASIONS = {
    "time.sleep",
    "unittest.mock",
    "pytest.importorskip",
    "pytest.mark.skip",
    "pytest.mark.skipif",
    "pytest.mark.xfail",
    "pytest.skip",
    "pytest.xfail",
}

# Tests of the whole, which mirror no module.
TESTS_OF_THE_WHOLE = {"catalogue", "conftest", "house", "packaging", "qt_void_calls", "readme"}
TEST_FOLDERS_OF_THE_WHOLE = {"benchmarks", "tour"}


def module_name(path: Path) -> str:
    """`planner.checks.cadence` for planner/checks/cadence.py; `planner.checks` for its __init__.py."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def within(name: str, *places: str) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def imports(tree: ast.AST) -> Iterator[tuple[int, str, str, str]]:
    """Line and full dotted name of every import, those inside functions too; then the name it binds, and what to."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.split(".")[0]
                yield node.lineno, alias.name, alias.asname or top, alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            for alias in node.names:
                full = f"{origin}.{alias.name}"
                yield node.lineno, full, alias.asname or alias.name, full


def uses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of what is imported, and of what is reached through it, as in `date.today`."""
    meanings = {}
    for line, full, bound, meaning in imports(tree):
        yield line, full
        meanings[bound] = meaning
    for node in ast.walk(tree):
        attributes, root = [], node
        while isinstance(root, ast.Attribute):
            attributes.append(root.attr)
            root = root.value
        if attributes and isinstance(root, ast.Name) and root.id in meanings:
            yield root.lineno, ".".join([meanings[root.id], *reversed(attributes)])


def at_once(tree: ast.Module) -> Iterator[ast.stmt]:
    """The statements that run when the module is imported."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.stmt):
            yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def import_faults(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    room = room_of(module)
    allowed = set(ROOMS[room].split())
    for line, full, _, _ in imports(tree):
        top, *rest = full.split(".")
        needed = rest[0] if top == "planner" and rest else top
        free = top in sys.stdlib_module_names and top != "sqlite3"
        if not free and needed not in allowed and needed != room:
            yield line, f"{room} may not import {needed or 'by a relative name'}"
    for statement in at_once(tree):
        if isinstance(statement, ast.Import | ast.ImportFrom) and any(within(i[1], LAZY) for i in imports(statement)):
            yield statement.lineno, f"{LAZY} is imported inside the function that needs it"


def use_faults(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for line, full in uses(tree):
        for name, places in ONLY.items():
            if within(full, name) and not within(module, *places):
                yield line, f"{name} is for {' and '.join(places) or 'nobody'}"
        if full in CLOCK and room_of(module) in CLOCKLESS:
            yield line, f"{room_of(module)} may not ask the clock: {full}"


def size_faults(source: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    if (lines := len(source.splitlines())) > MODULE_LINES:
        yield 1, f"a module of {lines} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > (CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES):
                yield node.lineno, f"{node.name} has {lines} lines"


def tooltip_faults(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Tooltips that Qt may take for HTML: all but those made by `tooltip`, and sentences without fields."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[given]):
                match given:
                    case ast.Call(func=ast.Name(id="tooltip")):
                        pass
                    case ast.Call(
                        func=ast.Name(id="say"),
                        args=[ast.Call(func=ast.Name(id="Text"), args=[ast.Constant()], keywords=[])],
                    ):
                        pass
                    case _:
                        yield node.lineno, "setToolTip gets tooltip(...), or a sentence without fields"


def undocumented(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Public methods without a docstring, but for those that Qt calls: they are named by Qt, and do what it says."""
    for node in ast.walk(tree):
        methods = node.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_") else []
        for method in methods:
            if not isinstance(method, ast.FunctionDef) or method.name.startswith("_") or method.name in QT_NAMES:
                continue
            if not re.search("[A-Z]", method.name) and ast.get_docstring(method) is None:
                yield method.lineno, f"{method.name} has no docstring"


def faults(module: str, source: str) -> list[str]:
    """What is wrong with the source of a module, a line each."""
    if room_of(module) not in ROOMS:
        return [f"{module}: a room that the table does not have"]
    tree = ast.parse(source)
    found = [
        *import_faults(module, tree),
        *use_faults(module, tree),
        *size_faults(source, tree),
        *tooltip_faults(tree),
        *undocumented(tree),
    ]
    return [f"{module}:{line}: {fault}" for line, fault in sorted(set(found))]


def rooms_under(root: Path) -> set[str]:
    """The folders and the single modules of planner: `domain/`, `text.py`."""
    inside = [path for path in (root / "planner").iterdir() if path.name != "__init__.py"]
    folders = {f"{path.name}/" for path in inside if any(path.glob("*.py"))}
    return folders | {path.name for path in inside if path.suffix == ".py"}


def map_faults(root: Path, map_of_rooms: str) -> list[str]:
    """Where the map in the docstring of planner, a room to a line, differs from what is there."""
    there, drawn = rooms_under(root), set(re.findall(r"^ {4}(\w+(?:/|\.py)) ", map_of_rooms, re.MULTILINE))
    missing = [f"{room} is not on the map in planner/__init__.py" for room in there - drawn]
    return sorted(missing + [f"{room} is on the map in planner/__init__.py, but not there" for room in drawn - there])


def mirror_faults(root: Path) -> list[str]:
    """Where the folders and files of the tests do not follow those of planner."""
    tests, found = root / "tests", []
    for folder in sorted({room for room in rooms_under(root) if room.endswith("/")}):
        if not (tests / folder / "__init__.py").is_file():
            found.append(f"tests/{folder}__init__.py is missing")
    for path in sorted(tests.rglob("test_*.py")):
        place, subject = path.parent.relative_to(tests), path.stem.removeprefix("test_")
        modules = {module.stem for module in (root / "planner" / place).glob("*.py")}
        of_the_whole = subject in TESTS_OF_THE_WHOLE if place == Path() else place.parts[0] in TEST_FOLDERS_OF_THE_WHOLE
        # test_cadence.py, and test_cadence_laws.py, for cadence.py
        if not of_the_whole and not any(subject == module or subject.startswith(f"{module}_") for module in modules):
            found.append(f"tests/{path.relative_to(tests).as_posix()} mirrors no module")
    return found


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", sources("planner"), ids=module_name)
def test_module_keeps_the_rules(path: Path) -> None:
    found = faults(module_name(path), path.read_text(encoding="utf-8"))
    assert not found, "\n".join(found)


def test_map_is_complete() -> None:
    found = map_faults(ROOT, planner.__doc__ or "")
    assert not found, "\n".join(found)


def test_tests_mirror_the_tree() -> None:
    found = mirror_faults(ROOT)
    assert not found, "\n".join(found)


def test_no_name_that_says_nothing() -> None:
    names = {path.relative_to(ROOT).as_posix() for folder in ("planner", "tests") for path in sources(folder)}
    assert [name for name in names if set(re.findall(r"[a-z]+", name)) & NAMES_THAT_SAY_NOTHING] == []


@pytest.mark.parametrize("path", sources("tests"), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_evades(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [(line, name) for line, name in uses(tree) if name in EVASIONS] == []


# The test of the test: each of these sources is refused, for the reason beside it.


@pytest.mark.parametrize(
    ("module", "source", "reason"),
    [
        ("planner.domain.posts", "import sqlite3", "domain may not import sqlite3"),
        ("planner.domain.posts", "def f():\n    import sqlite_utils.db", "domain may not import sqlite_utils"),
        ("planner.domain.posts", "from planner.store import rows", "domain may not import store"),
        ("planner.domain.posts", "from planner import store", "domain may not import store"),
        ("planner.domain.posts", "import planner", "domain may not import planner"),
        ("planner.domain.posts", "from . import channels", "domain may not import by a relative name"),
        ("planner.domain.posts", "from importlib import import_module", "importlib.import_module is for nobody"),
        ("planner.cli.main", "import importlib as i\ni.import_module('x')", "importlib.import_module is for nobody"),
        ("planner.domain.posts", "if TYPE_CHECKING:\n    from PySide6.QtGui import QFont", "may not import PySide6"),
        ("planner.checks.mix", "import planner.session as now", "checks may not import session"),
        ("planner.session", "from PySide6.QtCore import QObject", "session may not import PySide6"),
        ("planner.text", "from planner.domain.posts import Post", "text may not import domain"),
        ("planner.painting.chips", "from PySide6 import QtWidgets", "PySide6.QtWidgets is for planner.gui"),
        ("planner.painting.chips", "import PySide6.QtWidgets as w", "PySide6.QtWidgets is for planner.gui"),
        (
            "planner.painting.chips",
            "from PySide6 import QtGui\nQtGui.QPdfWriter('a.pdf')",
            "PySide6.QtGui.QPdfWriter is for planner.painting.paper",
        ),
        (
            "planner.exchange.document",
            "def f():\n    from planner.painting import paper",
            "planner.painting is for planner.painting and planner.exchange.pdf and planner.gui",
        ),
        ("planner.cli.export", "from planner.exchange import pdf", "imported inside the function that needs it"),
        ("planner.cli.export", "try:\n    import planner.exchange.pdf\nfinally:\n    pass", "inside the function"),
        ("planner.figures.reach", "import matplotlib.pyplot", "matplotlib.pyplot is for nobody"),
        ("planner.gui.app", "from planner.store import file", "gui may not import store"),
        ("planner.checks.cadence", "from datetime import date\nx = date.today()", "clock: datetime.date.today"),
        ("planner.checks.cadence", "import datetime as d\nf(d.datetime.now)", "clock: datetime.datetime.now"),
        ("planner.layout.month", "from time import time", "layout may not ask the clock: time.time"),
        ("planner.domain.posts", "x = 1\n" * 501, "a module of 501 lines"),
        ("planner.domain.posts", "class Post:\n" + "    x: int\n" * 300, "Post has 301 lines"),
        ("planner.domain.posts", "class P:\n    def f(s):\n" + "        x = 1\n" * 60, "f has 61 lines"),
        ("planner.gui.panels.bar", "w.setToolTip(words)", "setToolTip gets tooltip(...)"),
        ("planner.gui.panels.bar", "w.setToolTip(say(Text('Show {name}', name=name)))", "setToolTip gets tooltip(...)"),
        ("planner.services.posts", "x = 1", "a room that the table does not have"),
    ],
)
def test_a_bad_source_is_refused(module: str, source: str, reason: str) -> None:
    assert any(reason in fault for fault in faults(module, source))


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("planner.domain.posts", "import msgspec\nfrom datetime import date\ndef f(d: date): return d.today"),
        ("planner.errors", "import sqlite3\nfrom planner.text import Text"),
        ("planner.cli.export", "def run():\n    from planner.exchange import pdf"),
        ("planner.exchange.pdf", "from planner.painting import paper"),
        ("planner.painting.paper", "from PySide6.QtGui import QGuiApplication, QPdfWriter"),
        ("planner.cli.check", "from datetime import date\nprint(date.today())"),
        ("planner.domain.posts", "def f():\n" + "    x = 1\n" * 59),
        ("planner.gui.panels.bar", "w.setToolTip(tooltip(words))\nw.setToolTip(say(Text('Today')))"),
    ],
)
def test_a_good_source_is_not(module: str, source: str) -> None:
    assert faults(module, source) == []


def test_a_bad_tree_is_refused(tmp_path: Path) -> None:
    for name in ("planner/__init__.py", "planner/text.py", "planner/checks/mix.py", "tests/test_txt.py",
                 "tests/store/test_rows.py", "tests/checks/test_mix_laws.py"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert map_faults(tmp_path, "The rooms:\n\n    text.py   sentences\n    store/    rows\n") == [
        "checks/ is not on the map in planner/__init__.py",
        "store/ is on the map in planner/__init__.py, but not there",
    ]
    assert mirror_faults(tmp_path) == [
        "tests/checks/__init__.py is missing",
        "tests/store/test_rows.py mirrors no module",
        "tests/test_txt.py mirrors no module",
    ]
