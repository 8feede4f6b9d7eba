"""`nestor chat`: through a pipe, and at a real terminal with reminders, questions and Ctrl+C."""

import dataclasses
import os
import select
import signal
import subprocess
import sys
import time

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.events import ReminderDue
from engine.core.reminders import AddReminder
from tests.doubles.engine import NOON, Ask, Call, FakeEngine, Wait
from tests.doubles.host import running_host

GREETING = "Talk to Nestor. /help shows what else you can type.\n"


class TestThroughAPipe:
    def test_it_answers_line_by_line(self, run, engine, own):
        engine._script.extend([["Good ", "day."], [Call(name="note_add"), "Noted."]])
        result = run("chat", text="hello\n\n  note this  \n")
        assert (result.exit_code, result.stdout) == (0, f"{GREETING}Good day.\n· note_add\nNoted.\n")
        assert [message.text for message in engine.inbound] == ["hello", "note this"]
        assert engine.inbound[1].session == "main"
        assert own.opened == [True]

    def test_a_last_line_without_an_end_counts(self, run, engine):
        run("chat", text="hello")
        assert [message.text for message in engine.inbound] == ["hello"]

    def test_failures_do_not_end_it(self, run, engine):
        engine._script.extend(
            [NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again."), "Good day."]
        )
        result = run("chat", text="hello\nhello\n")
        assert result.stdout.endswith("The model stopped.\n→ Ask again.\nGood day.\n")

    def test_an_answer_without_a_word_is_told(self, run, engine):
        engine._script.append([])
        assert "without a word" in run("chat", text="hello\n").stdout

    def test_its_commands(self, run, engine):
        engine._add_reminder(AddReminder(text="call mum", when="in 20 minutes"))
        words = ("help", "new", "sessions", "sessions s-2", "sessions s-9", "snooze r-1 2 hours", "done r-1")
        lines = "".join(f"/{word}\n" for word in (*words, "undo", "undo", "what", "quit"))
        said = run("chat", text=f"{lines}not read\n").stdout
        for expected in (
            "/quit  ",
            "A new conversation begins.\n",
            "s-2  today 12:00\n",
            "We go on with s-2.\n",
            "There is no conversation 's-9'.\n→ /sessions lists them.\n",
            "I will remind you again today 14:00: call mum\n",
            "Done: call mum\n",
            "Taken back: Added reminder 'call mum'\n",
            "There is nothing to take back.\n",
            "/what is not understood.\n→ /help shows what can be typed.\n",
        ):
            assert expected in said
        assert engine.inbound == []

    def test_a_question_is_answered(self, run, engine):
        ask = [Ask(tool="open_url", summary="Open https://example.org"), "There."]
        engine._script.extend([ask, ask])
        result = run("chat", text="open it\ny\nopen it\n\n")
        assert "open_url needs your yes: Open https://example.org\n" in result.stdout
        assert [approved for _, approved in engine.answers] == [True, False]


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
class TestAtATerminal:
    @pytest.fixture
    def engine(self):
        return FakeEngine([["One ", Wait()], [Ask(tool="open_url", summary="Open it"), "There."]])

    @pytest.fixture
    def terminal(self, engine, paths):
        with running_host(engine, paths), Terminal("chat") as terminal:
            terminal.wait_for("you> ")
            yield terminal

    def test_ctrl_c_stops_the_answer_and_then_leaves(self, terminal, engine):
        terminal.type("count\n")
        terminal.wait_for("One ")
        terminal.process.send_signal(signal.SIGINT)
        terminal.wait_for("Stopped.")
        assert len(engine.cancelled) == 1
        terminal.wait_for("you> ")
        terminal.process.send_signal(signal.SIGINT)
        assert terminal.process.wait(20) == 0

    def test_a_reminder_comes_above_what_is_being_typed(self, terminal, engine):
        terminal.type("half a wo")
        terminal.wait_for("half a wo")
        engine.loop_call(engine.fire, engine._add_reminder(AddReminder(text="call mum", when="in 20 minutes")))
        terminal.wait_for("Reminder: call mum")
        terminal.wait_for("/snooze r-1 10 minutes")
        terminal.wait_for("you> half a wo")
        terminal.type("\x04\x15\x04")  # delete nothing, clear the line, end of input
        assert terminal.process.wait(20) == 0

    def test_a_host_that_goes_ends_it_with_words(self, engine, paths):
        with running_host(engine, paths):
            terminal = Terminal("chat")
            terminal.wait_for("you> ")
        with terminal:
            terminal.wait_for("The connection to the running Nestor broke off.")
            terminal.wait_for("start it anew with `nestor serve`")
            assert terminal.process.wait(20) == 1

    def test_ctrl_c_at_a_question_stops_the_answer(self, terminal, engine):
        engine._script.popleft()
        terminal.type("open it\n")
        terminal.wait_for("Allow it? [y/N] ")
        terminal.process.send_signal(signal.SIGINT)
        terminal.wait_for("Stopped.")
        terminal.wait_for("you> ")
        terminal.type("/quit\n")
        assert terminal.process.wait(20) == 0
        assert engine.answers == []


class Terminal:
    """A pseudo-terminal with a `nestor` in it."""

    def __init__(self, *words):
        import pty

        self._ours, theirs = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null"}
        command = [sys.executable, "-m", "engine.cli", *words]
        self.process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        self._seen = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self._ours)

    def type(self, text):
        os.write(self._ours, text.encode())

    def wait_for(self, text):
        """Read until this was shown; what stands before it counts as read."""
        end = time.monotonic() + 20
        while text not in self._seen:
            ready, _, _ = select.select([self._ours], [], [], 0.5)
            self._seen += os.read(self._ours, 4096).decode() if ready else ""
            assert time.monotonic() < end, f"{text!r} did not come, but {self._seen!r}"
        self._seen = self._seen.partition(text)[2]


def test_a_late_reminder_says_when_it_was_due(run, engine):
    reminder = engine._add_reminder(AddReminder(text="call mum", when="in 20 minutes"))
    reminder = dataclasses.replace(reminder, due=NOON)

    original = engine.submit

    async def submit(inbound):
        engine.publish(ReminderDue(reminder=reminder, occurrence=NOON, late=True))
        return await original(inbound)

    engine.submit = submit
    assert "Reminder: call mum (was due today 12:00)\n" in run("chat", text="hello\n").stdout
