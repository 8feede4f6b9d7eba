"""`python -m desktop`: starts the app, or asks the one that runs already to come forward."""

import argparse
import sys
from collections.abc import Sequence

from desktop.app import Start, run_app
from engine.core.errors import NestorError


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments and run; returns the exit code."""
    parser = argparse.ArgumentParser(prog="nestor", description="A private assistant that runs on your own computer.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--quick-ask", action="store_true", help="open Quick ask, starting Nestor if need be")
    what.add_argument("--toggle", action="store_true", help="show the window, or hide it")
    what.add_argument("--hidden", action="store_true", help="start without showing the window")
    what.add_argument("--gallery", action="store_true", help="show every part of the window in every state")
    options = parser.parse_args(arguments)
    if options.gallery:
        from desktop.gallery import run_gallery

        return run_gallery()
    chosen = [start for start in Start if getattr(options, start.replace("-", "_"), False)]
    try:
        return run_app(chosen[0] if chosen else Start.SHOW)
    except NestorError as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
