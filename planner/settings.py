"""What this computer remembers, beside every plan: language, look, the last plans, who sits here."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from platformdirs import user_config_path


class Settings:
    """A small JSON file in the person's own folder; what cannot be read or kept is forgotten, never an error."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path("ritim", appauthor=False, roaming=True) / "settings.json"
        self._values: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            read = json.loads(self._path.read_text(encoding="utf-8"))
            self._values = read if isinstance(read, dict) else {}

    def get(self, key: str, default: Any = None) -> Any:
        """What is remembered under a key; `default` for nothing, and for a value of another kind than `default`."""
        value = self._values.get(key)
        return default if value is None or (default is not None and type(value) is not type(default)) else value

    def put(self, **values: Any) -> None:
        """Remembers JSON values; None forgets."""
        for key, value in values.items():
            if value is None:
                self._values.pop(key, None)
            else:
                self._values[key] = value
        new = self._path.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new.write_text(json.dumps(self._values, ensure_ascii=False, indent=2), encoding="utf-8")
            new.replace(self._path)

    def of_plan(self, plan_id: str) -> dict[str, Any]:
        """What is remembered of one plan: the person who sits here, the page, the date."""
        plans = self.get("plans", {})
        known = plans.get(plan_id)
        return dict(known) if isinstance(known, dict) else {}

    def put_of_plan(self, plan_id: str, **values: Any) -> None:
        """Remembers JSON values of one plan."""
        plans = {**self.get("plans", {}), plan_id: {**self.of_plan(plan_id), **values}}
        self.put(plans=plans)

    @property
    def recent(self) -> list[Path]:
        """The plans opened last, newest first; they may be gone."""
        return [Path(each) for each in self.get("recent", []) if isinstance(each, str)]

    def opened(self, path: Path) -> None:
        """Remembers that a plan was opened."""
        known = [str(path.absolute()), *(str(each) for each in self.recent)]
        self.put(recent=list(dict.fromkeys(known))[:8])
