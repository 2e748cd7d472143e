"""What every page, panel and dialog is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from planner.gui.attention import Attention
from planner.gui.theme.look import Look
from planner.settings import Settings

if TYPE_CHECKING:
    from planner.gui.bridge import Bridge


class Desk(NamedTuple):
    """The open plan, what the person looks at, how it looks, what this computer remembers."""

    bridge: Bridge
    attention: Attention
    look: Look
    settings: Settings
