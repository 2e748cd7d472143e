"""What every test stands on: no screen, nobody's folders, nobody's language, and silence.

A Qt message, or a logged warning, that is not in the list below fails the test during which it came: it is what a
user would have met as a blank picture or a lost file. (Python's own warnings are errors by `filterwarnings`.)
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is slow, not wrong.
settings.register_profile("ritim", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ritim")

# Before Qt is imported. Without a screen Qt would end the process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Before planner is imported, and for the programs that tests start: the person's own folders are not touched.
_HOME = tempfile.TemporaryDirectory(prefix="ritim-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
    os.environ[_name] = str(Path(_HOME.name) / _name.lower())

# English, whatever the language of whoever runs the tests.
for _name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: E402 - see QT_QPA_PLATFORM
from PySide6.QtWidgets import QApplication  # noqa: E402

TOLERATED = (
    # Every show() of a window, offscreen: the plugin has no size hints to give.
    "This plugin does not support propagateSizeHints()",
    # Every menu and every list of a combo box, offscreen.
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
    "This plugin does not support grabbing the mouse",
)

_application: QApplication
_complaints: list[str] = []


def _note_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if not any(tolerated in message for tolerated in TOLERATED):
        _complaints.append(f"Qt said: {message}")


def heard(part: str) -> int:
    """How often Qt or a logger said something with this in it; what a test has asked for is no complaint."""
    found = [each for each in _complaints if part in each]
    _complaints[:] = [each for each in _complaints if part not in each]
    return len(found)


class _NoteWarnings(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        _complaints.append(f"{record.name} logged: {record.getMessage()}")


def pytest_configure() -> None:
    # The one application of the process, with widgets: a PDF painted first would make one without.
    global _application
    _application = QApplication(["ritim", "-style", "Fusion"])
    qInstallMessageHandler(_note_message)
    logging.getLogger().addHandler(_NoteWarnings(logging.WARNING))


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    """Fail the test that made Qt or a logger complain."""
    _complaints.clear()
    yield
    if _complaints:
        pytest.fail("\n".join(_complaints), pytrace=False)
