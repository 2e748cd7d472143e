"""What a command answers to a program instead of a person."""

from __future__ import annotations

import json
import sys


def print_json(value: object, *, dense: bool = False) -> None:
    """Prints one JSON document; its letters stand as they are where the output can carry them all.

    With `dense` it is one line: a long answer is then written ten times as fast.
    """
    unicode = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not unicode, indent=None if dense else 2))
