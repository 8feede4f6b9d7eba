"""`nestor serve`: what it prints, and how it ends."""

import os
import signal
import sys
import threading
import time

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.reminders import AddReminder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def serve(run, engine, own):
    """Serve until a signal comes; `meanwhile` runs on the way."""

    def serve(*words, number=signal.SIGINT, meanwhile=lambda: None):
        def end():
            deadline = time.monotonic() + 20
            while not engine.listeners and time.monotonic() < deadline:
                time.sleep(0.01)
            meanwhile()
            time.sleep(0.1)
            os.kill(os.getpid(), number)

        ender = threading.Thread(target=end)
        ender.start()
        try:
            return run("serve", *words)
        finally:
            ender.join()

    return serve


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_it_is_and_ends_cleanly(serve, engine, own, number):
    engine._add_reminder(AddReminder(text="call mum", when="in 20 minutes"))
    own.warnings = ("Reminders will not pop up.",)
    result = serve(number=number)
    assert result.exit_code == 0
    assert result.stdout.startswith("Nestor 0.1.0 is running. Stop it with Ctrl+C.\n")
    assert "  address        http://127.0.0.1:8741\n" in result.stdout
    assert "  reminders      1 open, the next today 12:20\n" in result.stdout
    assert result.stdout.endswith("Nestor has stopped.\n")
    assert result.stderr == "Reminders will not pop up.\n"
    assert own.opened == [True]


def test_a_line_is_printed_for_each_reminder_that_fires(serve, engine):
    reminder = engine._add_reminder(AddReminder(text="call mum", when="in 20 minutes"))
    engine.fire(reminder)  # before anybody listens
    result = serve(meanwhile=lambda: engine.loop_call(engine.fire, reminder))
    assert result.stdout.count("12:00:00  Reminder: call mum (r-1)\n") == 2


def test_host_and_port_of_the_command_line_count(serve, own):
    serve("--port", "9123", "--host", "::1")
    assert (own.settings.bridge.port, own.settings.bridge.host) == (9123, "::1")


def test_a_port_that_is_none_is_wrong_usage(run):
    assert run("serve", "--port", "70000").exit_code == 2


@pytest.mark.parametrize("code", [ErrorCode.HOST_RUNNING, ErrorCode.PORT_TAKEN])
def test_a_refusal_is_said_in_words(run, own, code):
    own.refuse.append(NestorError(code, "It does not go.", hint="Do this."))
    result = run("serve")
    assert (result.exit_code, result.stderr) == (1, "It does not go.\n→ Do this.\n")
