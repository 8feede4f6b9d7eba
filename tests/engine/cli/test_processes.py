"""Real processes with the real host, no model: serve, reach it, refuse a second one, end."""

import json
import os
import signal
import socket
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def nestor(*words, text=""):
    """Run a real `nestor` to its end."""
    command = [sys.executable, "-m", "engine.cli", *words]
    return subprocess.run(command, capture_output=True, text=True, input=text, timeout=60)


@pytest.fixture
def serve():
    """Start `nestor serve --json`; returns the process and what it said of itself."""
    started = []

    def serve(*words):
        command = [sys.executable, "-m", "engine.cli", "serve", "--json", *words]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process, json.loads(process.stdout.readline())

    yield serve
    for process in started:
        process.kill()
        process.communicate()


def test_a_command_reaches_the_host_that_serves(serve, nestor_home):
    process, status = serve("--port", "0")
    assert status["address"].startswith("http://127.0.0.1:")
    added = nestor("reminders", "add", "call mum", "--when", "in 20 minutes")
    assert (added.returncode, added.stderr) == (0, "")
    listed = json.loads(nestor("reminders", "list", "--json").stdout)
    assert [(one["text"], one["state"]) for one in listed] == [("call mum", "scheduled")]
    assert json.loads(nestor("status", "--json").stdout)["pid"] == process.pid

    second = nestor("serve", "--port", "0")
    assert second.returncode == 1
    assert f"process {process.pid}" in second.stderr

    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    assert not (nestor_home / "data" / "host.json").exists()
    assert json.loads(nestor("status", "--json").stdout)["running"] is False


def test_a_host_that_was_killed_is_not_missed(serve):
    process, _ = serve("--port", "0")
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    added = nestor("reminders", "add", "call mum", "--when", "in 20 minutes", "--json")
    assert (added.returncode, json.loads(added.stdout)["text"]) == (0, "call mum")
    assert "start `nestor serve`" in added.stderr
    _, status = serve("--port", "0")
    assert status["reminders_open"] == 1


def test_a_taken_port_says_what_to_do():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        refused = nestor("serve", "--port", str(other.getsockname()[1]), "--json")
    error = json.loads(refused.stdout)["error"]
    assert (refused.returncode, error["code"]) == (1, "port_taken")
    assert "--port" in error["hint"]


@pytest.mark.parametrize("host", ["0.0.0.0", "example.org"])
def test_another_machine_cannot_be_served(host):
    refused = nestor("serve", "--port", "0", "--host", host)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "only on this machine" in refused.stderr


def test_a_bad_configuration_can_be_mended_by_the_command(nestor_home):
    file = nestor_home / "config" / "config.yml"
    file.parent.mkdir(parents=True)
    file.write_text("bridge:\n  port: far  # a comment\n")
    assert "bridge.port is 'far'" in nestor("notes").stderr
    assert nestor("config", "set", "bridge.port", "9000").returncode == 0
    assert "# a comment" in file.read_text()
    assert nestor("notes").returncode == 0
