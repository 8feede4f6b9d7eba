"""Windows that come to the front and give the focus back, under a real window manager."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.platform import WindowFocus
from tests.e2e.desktop_session import DesktopSession

HERE = Path(__file__).parent
Tell = Callable[..., None]


@pytest.fixture
def start(desktop: DesktopSession) -> Iterator[Callable[[str], Tell]]:
    """Start a program with a window of that title; returns how to tell it something."""
    running: list[subprocess.Popen[str]] = []

    def run(title: str) -> Tell:
        process = subprocess.Popen(
            [sys.executable, str(HERE / "focus_program.py"), title],
            env=os.environ
            | desktop.environment
            | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(HERE.parents[2]), "NO_AT_BRIDGE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

        def tell(*lines: str) -> None:
            assert process.stdin is not None
            assert process.stdout is not None
            for line in lines:
                process.stdin.write(f"{line}\n")
                process.stdin.flush()
                assert process.stdout.readline() == f"{line}\n"

        return tell

    yield run
    for process in running:
        process.communicate(timeout=10)
        assert process.returncode == 0


@pytest.fixture
def has_focus(desktop: DesktopSession) -> Callable[[str], None]:
    """Wait until the window of that title has the focus."""

    def title_by(question: str) -> str:
        command = ["xdotool", question, "getwindowname"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()

    def wait(title: str) -> None:
        """The X server and the window manager both say so, and have said it for a moment."""
        for _ in range(3):
            for question in ("getwindowfocus", "getactivewindow"):
                desktop.wait_for(lambda question=question: title_by(question) == title, f"the focus on {title!r}")

    return wait


def work_in(title: str) -> None:
    """Give another program's window the focus, as a click on it would."""
    subprocess.run(["xdotool", "search", "--sync", "--name", f"^{title}$", "windowactivate", "--sync"], check=True)


@pytest.mark.desktop
def test_a_raised_window_takes_the_focus_from_another_program(
    start: Callable[[str], Tell], has_focus: Callable[[str], None]
) -> None:
    ours, letter = start("ours"), start("letter")
    letter("show")
    work_in("letter")
    ours("raise")
    has_focus("ours")
    work_in("letter")
    has_focus("letter")
    ours("raise")
    has_focus("ours")


@pytest.mark.desktop
def test_minimised_and_hidden_windows_come_back(start: Callable[[str], Tell], has_focus: Callable[[str], None]) -> None:
    ours, letter = start("ours"), start("letter")
    letter("show")
    ours("raise")
    has_focus("ours")
    ours("minimise")
    work_in("letter")
    ours("raise")
    has_focus("ours")
    ours("hide")
    has_focus("letter")
    ours("raise")
    has_focus("ours")


@pytest.mark.desktop
def test_the_focus_goes_back_to_where_it_was(start: Callable[[str], Tell], has_focus: Callable[[str], None]) -> None:
    ours, letter, other = start("ours"), start("letter"), start("other")
    letter("show")
    other("show")
    work_in("letter")
    has_focus("letter")
    ours("remember", "raise")
    has_focus("ours")
    time.sleep(0.3)  # nobody presses Esc sooner
    ours("restore")
    has_focus("letter")
    ours("raise")
    has_focus("ours")
    time.sleep(0.3)
    ours("restore")  # given back once already
    has_focus("ours")


def test_without_an_x_server_qt_does_what_it_can(qapp: QApplication) -> None:
    focus, window = WindowFocus(), QWidget()
    window.showMinimized()
    focus.remember()
    focus.raise_window(window)
    assert window.isVisible()
    assert not window.isMinimized()
    focus.restore()
    focus.close()
    window.close()


def test_a_server_that_is_not_there_is_done_without(qapp: QApplication) -> None:
    focus, window = WindowFocus(":77"), QWidget()
    focus.remember()
    focus.raise_window(window)
    assert window.isVisible()
    window.close()
