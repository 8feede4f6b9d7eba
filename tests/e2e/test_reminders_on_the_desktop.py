"""Reminders as a person meets them: `nestor serve` on a desktop with a real notification daemon."""

import time
from datetime import datetime
from pathlib import Path

import pytest

from tests.e2e.desktop_session import DesktopSession
from tests.e2e.program import Program, Serving, wait_for

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(180)]


@pytest.fixture
def program(tmp_path: Path, desktop: DesktopSession) -> Program:
    """Return a home on the virtual desktop whose Snooze waits a minute, the shortest there is."""
    program = Program(tmp_path / "home", desktop.environment)
    program.configure("reminders:\n  snooze_minutes: 1\n")
    return program


def _due(program: Program) -> float:
    (reminder,) = program.json("reminders", "list")
    return datetime.fromisoformat(reminder["due"]).timestamp()


def _state(program: Program) -> str:
    (reminder,) = program.json("reminders", "list", "--all")
    return str(reminder["state"])


@pytest.mark.soak  # waits a minute; the tray app's journey has the same steps
def test_a_reminder_fires_on_time_snoozes_fires_again_and_is_done(program: Program, desktop: DesktopSession) -> None:
    with Serving(program):
        program.json("reminders", "add", "call mum", "--when", "in 4 seconds")
        due = _due(program)
        first = desktop.wait_for_notification("call mum")
        assert 0 <= first.shown_at - due < 1
        assert [label for label in first.actions.values() if label] == ["Done", "Snooze 1 min"]

        desktop.click(first, "Snooze 1 min")
        wait_for(lambda: _state(program) == "snoozed", "the snooze", 10)
        again_due = _due(program)
        assert 55 < again_due - time.time() < 61
        again = desktop.wait_for_notification("call mum", after=first, timeout_s=70)
        assert 0 <= again.shown_at - again_due < 1

        desktop.click(again, "Done")
        wait_for(lambda: _state(program) == "done", "the reminder to be done", 10)
    assert len(desktop.notifications()) == 2


def test_a_host_killed_between_storing_and_firing_still_reminds_once(program: Program, desktop: DesktopSession) -> None:
    with Serving(program) as host:
        program.json("reminders", "add", "call mum", "--when", "in 5 seconds")
        due = _due(program)
        host.kill()
    wait_for(lambda: time.time() > due + 0.5, "the time to pass", 10)
    assert desktop.notifications() == []
    for _ in range(2):
        with Serving(program):
            desktop.wait_for_notification("call mum")
            time.sleep(1)
    assert len(desktop.notifications()) == 1
    assert _state(program) == "fired"


def test_what_was_missed_is_told_once_at_start(program: Program, desktop: DesktopSession) -> None:
    program.configure("reminders:\n  late_after_s: 1\n")
    program.json("reminders", "add", "water the plants", "--when", "in 1 second")
    time.sleep(3)
    with Serving(program) as host:
        shown = desktop.wait_for_notification("water the plants")
        assert shown.body.startswith("Missed: it was due")
        wait_for(lambda: "water the plants" in host.output, "the line in the terminal", 5)
    assert _state(program) == "missed"


def test_reminders_set_by_words_pop_up(program: Program, desktop: DesktopSession) -> None:
    with Serving(program):
        answer = program.json("ask", "remind me to call mum in 5 seconds")
        assert [call["name"] for call in answer["tool_calls"]] == ["reminder_create"]
        assert desktop.wait_for_notification("call mum").app == "Nestor"


def test_the_notification_daemon_may_be_restarted_under_us(program: Program, desktop: DesktopSession) -> None:
    with Serving(program):
        desktop.stop_notification_daemon()
        desktop.start_notification_daemon()
        program.json("reminders", "add", "call mum", "--when", "in 2 seconds")
        desktop.wait_for_notification("call mum")


def test_text_that_looks_like_markup_is_shown_as_it_is(program: Program, desktop: DesktopSession) -> None:
    with Serving(program):
        program.json("reminders", "add", "check <b>R&D</b> & 🎉", "--when", "in 2 seconds")
        assert desktop.wait_for_notification("R&D").summary == "check <b>R&D</b> & 🎉"
