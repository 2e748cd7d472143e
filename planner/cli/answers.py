"""What a command answers to a program instead of a person."""

from __future__ import annotations

import json
import sys


def print_json(value: object) -> None:
    """Prints one JSON document; its letters stand as they are where the output can carry them all."""
    unicode = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not unicode, indent=2))
