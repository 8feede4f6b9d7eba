"""Makes every test strict: its own home, no network, no unexpected warnings, nothing blocking, nothing left behind.

Fixtures for tests: `nestor_home` (the folder), `expected_logs` (announce warnings), `desktop` (a virtual desktop).
"""

import gc
import importlib.util
import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.e2e.desktop_session import DesktopSession, missing_programs
from tests.guards import LogWatch, NetworkGuard, TaskWatch, child_processes, no_blocking_calls

# A busy machine is no fault of the code.
settings.register_profile("nestor", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("nestor")

_NETWORK = NetworkGuard()
_TASKS = TaskWatch()
_LOGS = pytest.StashKey[LogWatch]()
_CHILDREN = pytest.StashKey[dict[int, str]]()
_LEAVE_S = 5.0

_MAY_BLOCK = [
    # A log line is written where it is logged, so that the last one before a crash is on disk; one short append.
    ("logging/__init__.py", {"callHandlers"}),
    # Starting a child process waits for its exec, a few milliseconds, a few times a day.
    ("subprocess.py", {"_execute_child"}),
    # The kernel answers from memory; no disk is touched.
    ("psutil/_pslinux.py", {"cpu_count_cores", "virtual_memory", "swap_memory"}),
    # Once Qt is loaded, it looks at the source of every module that is imported after it.
    ("shibokensupport/feature.py", {"feature_imported"}),
    # Coverage, which looks on from the outside, waits for another thread's lines when it meets a new file.
    ("coverage/collector.py", {"lock_data"}),
]
"""Where the engine may block its loop: file, functions, and above each why. This list only shrinks."""


@pytest.fixture(scope="session", autouse=True)
def _guards() -> Iterator[None]:
    packages = [name for name in ("engine", "models") if importlib.util.find_spec(name)]
    with no_blocking_calls(packages, _MAY_BLOCK), _NETWORK.installed(), _TASKS.installed():
        yield


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("homes")
    (folder / "not-a-folder").touch()
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def nestor_home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, and keep the person's folders, desktop and keychain out of reach."""
    person = next(_homes)
    person.mkdir()
    wall = person.parent / "not-a-folder"  # a file: nothing can be made below it, not even by root
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(wall / name.lower()))
    home = person / "nestor"
    monkeypatch.setenv("NESTOR_HOME", str(home))
    monkeypatch.setenv("HOME", str(person))
    monkeypatch.setenv("USERPROFILE", str(person))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def _children_before(request: pytest.FixtureRequest) -> None:
    """Note the processes that fixtures of wider scope keep; those are set up before this one."""
    request.node.stash[_CHILDREN] = child_processes()


@pytest.fixture
def expected_logs(request: pytest.FixtureRequest) -> LogWatch:
    """Announce warnings: `expected_logs("Worker .* died")`; `expected_logs.records` holds what came."""
    return request.node.stash[_LOGS]


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    """Start a virtual desktop; this process and its children see it as theirs."""
    missing = missing_programs()
    if missing and not os.environ.get("CI"):
        pytest.skip(f"no virtual desktop without {', '.join(missing)}: `make test` as root installs them")
    assert not missing, f"CI tests the desktop too, and lacks {missing}"
    with DesktopSession() as session:
        for name, value in session.environment.items():
            monkeypatch.setenv(name, value)
        yield session


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Watch the log from before the first fixture to after the last."""
    watch = item.stash[_LOGS] = LogWatch()
    with watch.installed():
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """Write a failure down without the garbage collector running in between."""
    # WORKAROUND(CPython 3.11): expected a traceback, got SystemError "AST constructor recursion depth mismatch" when a
    # finalizer warns while pytest parses source for a report; remove when 3.11 is dropped.
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail the test for what its guards saw, once all its fixtures are gone."""
    result = yield
    problems = [*_NETWORK.complaints(), *_TASKS.complaints(), *item.stash[_LOGS].complaints()]
    problems += _left_children(item.stash.get(_CHILDREN, {}))
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
    return result


def _left_children(before: dict[int, str]) -> list[str]:
    """Return the processes still there after a moment to leave in."""
    end = time.monotonic() + _LEAVE_S
    while left := {pid: name for pid, name in child_processes().items() if pid not in before}:
        if time.monotonic() > end:
            return [f"a child process was left running: {pid} {name}" for pid, name in left.items()]
        time.sleep(0.02)
    return []
