"""`python -m planner` and the installed `ritim`."""

from __future__ import annotations

import sys

from planner.cli.main import main
from planner.cli.start import Start


def run() -> None:
    """Runs the command line of this process, or the window, and leaves with the exit status."""
    sys.exit(main(sys.argv[1:], _window))


def _window(start: Start) -> int:
    from planner.gui.app import run as run_window  # Qt, which no command needs but a PDF

    return run_window(start.path, start.language, quit_after_first_paint=start.quits)


if __name__ == "__main__":
    run()
