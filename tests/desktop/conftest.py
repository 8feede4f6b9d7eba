"""One Qt application for all tests of the desktop, on no screen, and waiting for what Qt does later."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before any import of Qt

import sys
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication
from shibokensupport import feature  # type: ignore[import-not-found]

if TYPE_CHECKING:
    from desktop.theme import Theme

# PySide wraps `import` and reads the source of each module once, to see whether it switches on snake_case. The detector
# of blocking calls, which lets imports pass, would take that reading for one, in the engine's tests as well.
feature._mod_uses_pyside = lambda _module: False


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The one application a process can have."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["nestor-tests"])
    app.setQuitOnLastWindowClosed(False)
    yield app
    app.processEvents()


@pytest.fixture(autouse=True)
def _no_slot_breaks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which a slot raised; Qt only prints that, and goes on."""
    broken: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: broken.append(_traceback(kind, error, trace)))
    yield
    assert not broken, "a slot raised:\n" + "\n".join(broken)


@pytest.fixture
def theme(qapp: QApplication) -> "Theme":
    """The theme as a person gets it at first, light."""
    from desktop.theme import Theme

    return Theme(qapp, preference="light")


@pytest.fixture
def pump(qapp: QApplication) -> Callable[..., None]:
    """Let Qt work: `pump()` until nothing waits, `pump(until)` until that is true, at most five seconds."""

    def work(until: Callable[[], Any] | None = None, *, timeout_ms: int = 5_000) -> None:
        deadline = QDeadlineTimer(timeout_ms)
        qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        while until is not None and not until():
            assert not deadline.hasExpired(), "what was waited for did not happen"
            qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    return work


def _traceback(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    return "".join(traceback.format_exception(kind, error, trace))
