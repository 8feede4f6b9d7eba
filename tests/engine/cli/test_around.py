"""What stands around the nouns: no command, help, version, completion, doctor, signals, real processes."""

import os
import signal
import subprocess
import sys
import time

import pytest

from engine.cli import connection
from engine.core.status import Finding, Verdict
from tests.doubles.engine import FakeEngine, Wait
from tests.doubles.host import running_host


def start(*words, env=None, **options):
    """Start a real `nestor`."""
    return subprocess.Popen(
        [sys.executable, "-m", "engine.cli", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **(env or {})},
        text=True,
        **options,
    )


def test_without_a_screen_it_offers_what_works(run):
    result = run()
    assert result.exit_code == 0
    assert "`nestor chat`" in result.stdout
    assert "`nestor serve`" in result.stdout


def test_help_names_every_command(run):
    text = run("--help").stdout
    for word in ("ask", "chat", "serve", "status", "doctor", "reminders", "config", "undo", "completion"):
        assert f"\n  {word} " in text


def test_the_version_is_told(run):
    assert run("--version").stdout.startswith("nestor ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_says_how_to_install_it(run, shell):
    script = run("completion", shell).stdout
    assert script.startswith("# To install, ")
    assert "_NESTOR_COMPLETE" in script


def test_it_starts_without_what_it_does_not_need():
    heavy = ("pydantic", "httpx", "fastapi", "PySide6")
    code = f"import sys, engine.cli.app; print([m for m in {heavy} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


class TestProcesses:
    @pytest.fixture
    def engine(self):
        return FakeEngine([["One ", Wait()], ["One ", Wait()]])

    def test_an_answer_comes_from_the_running_host(self, engine, paths):
        engine._script.clear()
        with running_host(engine, paths):
            process = start("ask", "hello", "--json")
            out, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (0, "")
        assert '"text": "ok"' in out

    @pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
    def test_ctrl_c_cancels_the_run(self, engine, paths):
        with running_host(engine, paths):
            process = start("ask", "count")
            assert process.stdout.read(4) == "One "
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
        assert (process.returncode, out, err) == (130, "\n", "")
        assert len(engine.cancelled) == 1

    def test_a_host_that_dies_in_mid_answer_is_told(self, engine, paths):
        with running_host(engine, paths):
            process = start("ask", "count", "--json")
            while not engine.past:
                time.sleep(0.02)
        out, _ = process.communicate(timeout=30)
        assert process.returncode == 1
        assert '"code": "host_unreachable"' in out
        assert '"text": "One "' in out


class TestDoctor:
    @pytest.fixture
    def findings(self, monkeypatch):
        """Put findings in the doctor's mouth; `engine.doctor` looks at the real machine, which a test cannot shape."""
        import types

        found = []

        async def examine(**given):
            found.append(given)
            return (
                Finding(name="model", verdict=Verdict.OK, message="starter"),
                Finding(name="display", verdict=Verdict.PROBLEM, message="None.", remedy="Log in."),
            )

        module = types.ModuleType("engine.doctor")
        module.examine = examine
        monkeypatch.setitem(sys.modules, "engine.doctor", module)
        return found

    def test_says_what_to_mend_and_ends_with_one(self, run, run_json, findings):
        result = run("doctor")
        assert result.exit_code == 1
        assert "problem  display  None.\n" in result.stdout
        assert "→ Log in.\n" in result.stdout
        assert run_json("doctor", "--json", code=1)[1]["remedy"] == "Log in."
        assert findings[0]["api"] is None

    def test_is_told_of_a_bad_configuration_and_a_running_host(self, run, findings, host, paths):
        paths.config_file.write_text("modl: 1\n")
        run("doctor")
        assert findings[0]["settings_or_error"].code == "config_invalid"
        assert findings[0]["api"] is not None


def test_processes_are_told_apart_from_the_dead():
    assert connection._lives(os.getpid())
    assert not connection._lives(2**22 + 1)
    assert not connection._lives(0)
    assert not connection._lives(10**30)
