"""`nestor ask`: answers, failures, what it reads, what it says beside."""

import json

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import Channel
from tests.doubles.engine import Ask, Call, FakeEngine, Think

REMINDER = Call(
    name="reminder_create", arguments={"text": "call mum", "when": "in 20 minutes"}, text="Stored.", data={"id": "r-1"}
)


class TestAnAnswer:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Think(text="Hm."), REMINDER, "I will ", "remind you.\x1b[2J\x07"]])

    def test_is_printed_without_anything_else(self, run):
        result = run("ask", "remind", "me")
        assert (result.exit_code, result.stdout) == (0, "I will remind you.[2J\n")

    def test_is_one_json_object_of_the_stable_shape(self, run_json):
        answer = run_json("ask", "remind me", "--json")
        assert list(answer) == ["text", "thinking", "tool_calls", "session", "run", "model", "usage", "error"]
        assert answer["tool_calls"] == [
            {
                "name": "reminder_create",
                "arguments": {"text": "call mum", "when": "in 20 minutes"},
                "result": {"id": "r-1"},
                "ok": True,
            }
        ]
        assert (answer["thinking"], answer["error"], answer["session"]) == ("Hm.", None, "main")

    @pytest.mark.parametrize("words", [["ask", "remind me"], ["ask", "remind me", "--json"]])
    def test_says_when_nobody_will_fire_the_reminder(self, run, own, words):
        assert "start `nestor serve`" in run(*words).stderr
        assert own.opened == [False]

    def test_from_a_running_host_needs_no_such_word(self, run, host, own):
        result = run("ask", "remind me")
        assert (result.stdout, result.stderr) == ("I will remind you.[2J\n", "")
        assert own.opened == []


def test_what_was_asked_arrives_as_it_was_given(run, engine, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("x")
    options = ["--session", "s1", "--bot", "nestor", "--model", "tiny", "--attach", str(file), "--allow", "open_url"]
    assert run("ask", *options, "grüße", "🎈", "שלום").exit_code == 0
    sent = engine.inbound[0]
    assert (sent.text, sent.session, sent.bot, sent.model) == ("grüße 🎈 שלום", "s1", "nestor", "tiny")
    assert (sent.attachments[0].path, sent.attachments[0].media_type) == (str(file), "text/plain")
    assert (sent.allow_tools, sent.can_approve, sent.origin.channel) == ({"open_url"}, False, Channel.CLI)


@pytest.mark.parametrize(
    ("words", "text", "arrives"),
    [
        ([], "from a pipe\n", "from a pipe"),
        (["-"], "from a pipe\n", "from a pipe"),
        (["sum", "up:", "-"], "line 1\nline 2\n", "sum up:\n\nline 1\nline 2"),
        (["-"], b"\xef\xbb\xbfcaf\xe9", "caf\ufffd"),
        (["hello"], "not read", "hello"),
    ],
)
def test_standard_input_is_read_where_it_is_wanted(run, engine, words, text, arrives):
    assert run("ask", *words, text=text).exit_code == 0
    assert engine.inbound[0].text == arrives


def test_bytes_that_are_not_utf8_do_not_stop_it(run, engine):
    assert run("ask", b"caf\xe9".decode("utf-8", "surrogateescape")).exit_code == 0
    assert engine.inbound[0].text == "caf\ufffd"


def test_a_megabyte_is_too_long_and_says_so(run, engine):
    result = run("ask", "-", text="x" * 1_000_000)
    assert (result.exit_code, engine.inbound) == (1, [])
    assert "200,000 characters" in result.stderr
    assert "→ Put long text into a file" in result.stderr


def test_wrong_usage_is_exit_code_two(run):
    assert run("ask", "--attach", "/no/such/file", "x").exit_code == 2
    assert run("ask", "--colour", "x").exit_code == 2
    assert run("dance").exit_code == 2


def test_an_answer_without_a_word_is_told(run, engine):
    engine._script.append([])
    result = run("ask", "hi")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "without a word" in result.stderr


class TestFailure:
    @pytest.fixture
    def engine(self):
        return FakeEngine([["Half ", NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again.")]])

    def test_is_told_on_stderr(self, run):
        result = run("ask", "hi")
        assert (result.exit_code, result.stdout) == (1, "Half \n")
        assert result.stderr == "The model stopped.\n→ Ask again.\n"

    def test_is_in_the_json(self, run_json):
        answer = run_json("ask", "hi", "--json", code=1)
        assert answer["error"] == {"code": "worker_died", "message": "The model stopped.", "hint": "Ask again."}
        assert answer["text"] == "Half "

    def test_of_an_empty_message_has_the_same_shape(self, run, run_json):
        answer = run_json("ask", "--json", "", code=1)
        assert (answer["error"]["code"], answer["run"], answer["tool_calls"]) == ("empty_message", None, [])
        assert run("ask", " ").stderr == "The message is empty.\n→ Write something.\n"

    def test_of_the_configuration_has_the_same_shape(self, run_json, paths):
        paths.config.mkdir(parents=True)
        paths.config_file.write_text("modl: {use: x}\n")
        answer = run_json("ask", "hi", "--json", code=1)
        assert answer["error"]["code"] == "config_invalid"
        assert "model" in answer["error"]["hint"]

    def test_that_nobody_expected_is_logged_and_shown_without_traceback(self, run, engine, paths, expected_logs):
        expected_logs("Command failed")
        engine.refuse = ZeroDivisionError("a detail")
        result = run("ask", "hi")
        assert result.exit_code == 1
        assert "Something went wrong inside Nestor (internal)" in result.stderr
        assert "Traceback" not in result.output
        assert "a detail" not in result.output
        assert "a detail" in json.loads(paths.log_file.read_text().splitlines()[-1])["error"]


class TestApproval:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Ask(tool="open_url", summary="Open it"), "There."]] * 2)

    def test_is_declined_and_says_how_to_allow(self, run):
        result = run("ask", "open it")
        assert (result.exit_code, result.stdout) == (0, "There.\n")
        assert "--allow open_url" in result.stderr

    def test_is_given_in_advance(self, run_json):
        assert run_json("ask", "open it", "--allow", "open_url", "--json")["tool_calls"][0]["ok"] is True
