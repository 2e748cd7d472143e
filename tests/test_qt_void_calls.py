"""That this PySide6 survives a day's work: some releases drop a reference to None on every call that returns nothing.

The interpreter ends with "none_dealloc" when the count of references to None reaches zero, long after short tests are
green, so the calls are made in a process of their own. On Python 3.12 and later None is immortal, and nothing can fall.
"""

from __future__ import annotations

import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform

thing, path, picture = QObject(), QPainterPath(), QImage(8, 8, QImage.Format.Format_ARGB32)
before = sys.getrefcount(None)
with QPainter(picture) as painter:
    for _ in range(5_000):
        thing.setObjectName("post")
        path.moveTo(1.0, 2.0)
        painter.setTransform(QTransform())
        painter.drawPath(path)
print("lost" if sys.getrefcount(None) < before - 1_000 else "kept")
"""


def test_20000_calls_that_return_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "kept\n"), done.stderr[-2000:]
