"""The command as a newcomer meets it, and what can be wrong around it, each in words and with its exit code."""

import json
import signal
import subprocess
import time
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from tests.bench.ggufs import Shape, write_random_gguf
from tests.e2e.program import NESTOR, ROOT, Program, Serving, wait_for

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Return an empty home."""
    return Program(tmp_path / "home")


def test_the_first_words_of_a_newcomer_are_answered(program: Program) -> None:
    before = time.time()
    answer = program.json("ask", "remind me to call mum in 20 minutes")
    assert set(answer) == {"text", "thinking", "tool_calls", "session", "run", "model", "usage", "error"}
    (call,) = answer["tool_calls"]
    assert (call["name"], call["ok"]) == ("reminder_create", True)
    assert call["arguments"] == {"text": "call mum", "when": "in 20 minutes"}
    assert set(answer["usage"]) == {"prompt_tokens", "cached_tokens", "completion_tokens", "ttft_ms", "tokens_per_s"}
    assert answer["model"] == "starter"
    assert answer["error"] is None

    (reminder,) = program.json("reminders", "list")
    assert set(reminder) == {"id", "text", "due", "repeat", "state"}
    assert (reminder["text"], reminder["repeat"], reminder["state"]) == ("call mum", None, "scheduled")
    due = datetime.fromisoformat(reminder["due"])
    assert due.tzinfo is not None
    assert before + 19 * 60 < due.timestamp() < time.time() + 20 * 60 + 1


def test_a_conversation_is_remembered_between_commands(program: Program) -> None:
    program.json("ask", "note that the garage code is 0917")
    (session,) = program.json("sessions", "list")
    assert session["messages"] >= 4
    assert program.run("undo").stdout.startswith("Taken back: Added note")
    assert program.json("notes", "list") == []


def test_without_a_screen_the_bare_command_offers_what_there_is(program: Program) -> None:
    done = program.run()
    assert done.returncode == 0
    assert "There is no screen here" in done.stdout
    assert "nestor chat" in done.stdout
    assert "nestor serve" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["ask"], 1, "empty"),
        (["ask", ""], 1, "empty"),
        (["ask", "hi", "--model", "startr"], 1, "Did you mean 'starter'?"),
        (["models", "use", "none"], 1, "model"),
        (["models", "import", "nothing-here.gguf"], 1, "nothing-here.gguf"),
        (["reminders", "add", "call mum", "--when", "yesterday"], 1, "has already passed. When should I remind you?"),
        (["reminders", "add", "call mum", "--when", "in 1e9 years"], 1, "?"),
        (["reminders", "done", "r-nothere"], 1, "r-nothere"),
        (["config", "set", "bridge.prt", "1"], 1, "bridge.port"),
        (["config", "set", "bridge.port", "many"], 1, "bridge.port is 'many'"),
        (["serve", "--host", "0.0.0.0"], 1, "0.0.0.0"),
        (["frobnicate"], 2, ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_wrong_is_said_in_words(program: Program, arguments: list[str], code: int, words: str) -> None:
    done = program.run(*arguments)
    assert done.returncode == code, done.stdout + done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert done.stderr.strip()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("brigde:\n  port: 1\n", "Did you mean 'bridge'?"),
        ("bridge:\n  port: 99999\n", "bridge.port is 99999"),
        ("bridge: [1,\n", "line 2"),
        ("model:\n  use: ${NO_SUCH_VARIABLE}\n", "NO_SUCH_VARIABLE"),
        ("- a list\n", "sections"),
    ],
)
def test_a_bad_configuration_is_explained_and_left_as_it_is(program: Program, content: str, words: str) -> None:
    program.configure(content)
    for arguments in (["ask", "hello"], ["serve"], ["reminders", "list"]):
        done = program.run(*arguments)
        assert done.returncode == 1
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    assert program.run("doctor").returncode == 1
    assert (program.home / "config" / "config.yml").read_text() == content


@pytest.mark.parametrize("kind", ["foreign", "truncated", "empty"])
def test_a_file_that_is_no_model_is_refused(program: Program, tmp_path: Path, kind: str) -> None:
    whole = write_random_gguf(tmp_path / "whole.gguf").read_bytes()
    bad = tmp_path / "bad.gguf"
    bad.write_bytes({"foreign": b"PK\x03\x04" + b"x" * 5000, "truncated": whole[: len(whole) // 2], "empty": b""}[kind])
    done = program.run("models", "import", str(bad))
    assert done.returncode == 1
    assert "bad.gguf" in done.stderr
    assert [model["name"] for model in program.json("models", "list")["models"]] == ["starter"]

    (program.home / "models").mkdir(parents=True, exist_ok=True)
    (program.home / "models" / "bad.gguf").write_bytes(bad.read_bytes())
    answer = json.loads(program.run("ask", "hello", "--model", "bad", "--json").stdout)
    assert answer["error"]["code"] in ("model_file_invalid", "model_not_found")


def test_a_damaged_database_is_kept_aside_only_when_asked(program: Program) -> None:
    program.json("notes", "add", "lost")
    database = program.home / "data" / "nestor.db"
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    database.write_bytes(b"scrambled" * 1000)
    done = program.run("notes", "list")
    assert done.returncode == 1
    assert "nestor doctor --repair" in done.stderr
    assert database.read_bytes() == b"scrambled" * 1000
    assert program.run("doctor", "--repair").returncode == 0
    assert program.json("notes", "list") == []
    (aside,) = database.parent.glob("nestor-damaged-*.db")
    assert aside.read_bytes() == b"scrambled" * 1000


def test_two_hosts_at_once_and_a_taken_port_are_named(program: Program, tmp_path: Path) -> None:
    with Serving(program):
        second = program.run("serve", "--port", "0")
        assert second.returncode == 1
        assert "already running" in second.stderr
        port = program.json("status")["address"].rpartition(":")[2]
        other = Program(tmp_path / "other").run("serve", "--port", port)
        assert other.returncode == 1
        assert port in other.stderr


def test_a_megabyte_of_text_is_refused_and_strange_text_is_not(program: Program) -> None:
    done = program.run("ask", "-", stdin="x" * 1_000_000)
    assert done.returncode == 1
    assert "200,000 characters at most" in done.stderr
    with Serving(program):
        for text in ("👩‍👩‍👧 🎉", "שלום \u202e עולם"):
            assert program.json("ask", text)["error"] is None


@pytest.fixture
def slow_model(program: Program, tmp_path: Path) -> str:
    """Make a model of random weights that talks for seconds the one in use."""
    shape = Shape(vocabulary=4096, layers=8, width=512, feed_forward=1408, heads=8, kv_heads=4, context=4096)
    file = write_random_gguf(tmp_path / "babble.gguf", shape, tags=False, template=None)
    program.json("models", "import", str(file), "--link")
    program.json("models", "use", "babble")
    return "babble"


@pytest.mark.usefixtures("slow_model")
def test_a_worker_killed_in_mid_answer_is_explained_and_the_next_question_works(program: Program) -> None:
    program.configure((program.home / "config" / "config.yml").read_text() + "  max_answer_tokens: 3000\n")
    with Serving(program) as host:
        asking = subprocess.Popen(
            [*NESTOR, "ask", "talk"],
            cwd=ROOT,
            env=program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert asking.stdout is not None
        asking.stdout.read(1)
        (worker,) = psutil.Process(host.process.pid).children()
        worker.kill()
        _, errors = asking.communicate(timeout=20)
        assert asking.returncode == 1
        assert "The model stopped unexpectedly" in errors.decode()
        assert "Ask again" in errors.decode()
        program.json("config", "set", "model.use", "starter")
        assert program.json("ask", "hello")["error"] is None


@pytest.mark.usefixtures("slow_model")
def test_ctrl_c_stops_the_answer(program: Program) -> None:
    asking = subprocess.Popen(
        [*NESTOR, "ask", "talk"],
        cwd=ROOT,
        env=program.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert asking.stdout is not None
    asking.stdout.read(1)
    asking.send_signal(signal.SIGINT)
    asking.communicate(timeout=20)
    assert asking.returncode == 130


@pytest.mark.usefixtures("slow_model")
def test_a_killed_host_leaves_no_worker_and_the_question_is_ended_at_the_next_start(program: Program) -> None:
    with Serving(program) as host:
        asking = subprocess.Popen(
            [*NESTOR, "ask", "talk", "--json"],
            cwd=ROOT,
            env=program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        parent = psutil.Process(host.process.pid)
        (worker,) = wait_for(parent.children, "the worker", 20)
        time.sleep(0.5)
        host.kill()
        output, _ = asking.communicate(timeout=20)
        assert asking.returncode == 1
        assert json.loads(output)["error"]["code"] == "host_unreachable"
        wait_for(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE, "the worker's end", 10)
    with Serving(program):
        (session,) = program.json("sessions", "list")
        assert session["messages"] == 1


def test_nestor_works_in_a_home_with_spaces_and_accents(tmp_path: Path) -> None:
    program = Program(tmp_path / "où est né stor")
    assert program.json("notes", "add", "ça va")["text"] == "ça va"
