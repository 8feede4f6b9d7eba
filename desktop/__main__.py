"""`python -m desktop`: starts the app, or asks the one that runs already to come forward."""

import argparse
import builtins
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

_plain_import = builtins.__import__
from PySide6.QtGui import QIcon

# WORKAROUND(PySide6 6.11): expected imports to cost the same with Qt as without, got a wrapper that reads the source of
# every module that comes later (20 MB and a sixth of a start), remove when it only acts where `__feature__` is used.
builtins.__import__ = _plain_import
import qasync
from PySide6.QtWidgets import QApplication

from desktop.app import DesktopApp, Start
from desktop.platform.single_instance import SingleInstance
from desktop.platform.x11 import server_listens
from engine.config.environment import Environment
from engine.config.paths import RESOURCES, Paths
from engine.core.errors import ErrorCode, NestorError

if TYPE_CHECKING:
    from desktop.entries import Problem

logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments and run; returns the exit code."""
    parser = argparse.ArgumentParser(prog="nestor", description="A private assistant that runs on your own computer.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--quick-ask", action="store_true", help="open Quick ask, starting Nestor if need be")
    what.add_argument("--toggle", action="store_true", help="show the window, or hide it")
    what.add_argument("--hidden", action="store_true", help="start without showing the window")
    what.add_argument("--gallery", action="store_true", help="show every part of the window in every state")
    # The list of programs that start at login cannot set NESTOR_HOME on Windows.
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.gallery:
        from desktop.gallery import run_gallery

        return run_gallery()
    chosen = [start for start in Start if getattr(options, start.replace("-", "_"), False)]
    try:
        return run_app(chosen[0] if chosen else Start.SHOW, _environment(options.home))
    except NestorError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def run_app(start: Start, environment: Environment) -> int:
    """Run the app until it is quit, or ask the one that runs already; returns the exit code."""
    _check_screen(environment)
    qt = _application()
    paths = Paths.find(environment)
    instance = SingleInstance(paths.data)
    exit_code = _become_first(qt, instance, start)
    if exit_code is not None:
        return exit_code
    try:
        with qasync.QEventLoop(qt) as loop:
            return int(loop.run_until_complete(DesktopApp(qt, environment, paths, instance, start).run()))
    finally:
        instance.close()


def _environment(home: Path | None) -> Environment:
    environment = Environment.read()
    if home is None:
        return environment
    return Environment.read({**environment.variables, "NESTOR_HOME": str(home)})


def _application() -> QApplication:
    qt = QApplication(["nestor"])
    qt.setApplicationName("Nestor")
    qt.setApplicationDisplayName("Nestor")
    qt.setDesktopFileName("nestor")
    qt.setWindowIcon(QIcon(str(RESOURCES / "icons" / "nestor.png")))
    qt.setQuitOnLastWindowClosed(False)
    sys.excepthook = _log_bug
    return qt


def _become_first(qt: QApplication, instance: SingleInstance, start: Start) -> int | None:
    """Become the only Nestor of this home; else let the one that runs act, and return the exit code."""
    while True:
        try:
            if instance.try_become_first():
                return None
            if instance.send(Start.SHOW if start is Start.HIDDEN else start):
                return 0
            # Rarely needed, and not to be waited for by the tray icon.
            from desktop.windows.startup_error import SECOND_START

            problem = SECOND_START
        except NestorError as error:
            from desktop.entries import Problem

            problem = Problem(code=error.code, message=error.message, hint=error.hint)
        sys.stderr.write(f"{problem.message} {problem.hint}\n")
        if not _offer_again(qt, problem, instance.holder):
            return 1


def _offer_again(qt: QApplication, problem: "Problem", holder: int | None) -> bool:
    """Say why Nestor cannot start; True if the person wants to try again."""
    from desktop.theme import Theme
    from desktop.windows.startup_error import StartupError

    theme = Theme(qt)
    theme.apply()
    dialog = StartupError(theme, problem, details=f"Process {holder} runs already." if holder else "")
    again: list[bool] = []
    dialog.retried.connect(lambda: again.append(True))
    dialog.folder_button.hide()
    dialog.exec()
    dialog.deleteLater()
    return bool(again)


def _check_screen(environment: Environment) -> None:
    """Raise NestorError where Qt would find no screen, since it ends the process at once then."""
    variables = environment.variables
    if sys.platform in ("darwin", "win32") or variables.get("QT_QPA_PLATFORM") or variables.get("WAYLAND_DISPLAY"):
        return
    display = variables.get("DISPLAY", "")
    if not display or not server_listens(display):
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            f"The screen {display!r} does not answer." if display else "There is no screen here for Nestor's window.",
            hint="Talk to Nestor with `nestor chat`, or let it run in the background with `nestor serve`.",
        )


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write down what went wrong in a slot; Qt would print it where nobody looks."""
    logger.error("Something in the window went wrong", exc_info=(kind, error, trace))


if __name__ == "__main__":
    sys.exit(main())
