"""The nouns: what they print for people, what for programs, and what when something is wrong."""

import dataclasses
import json

import pytest

from engine.cli.reminders import repeat_words
from engine.core.errors import ErrorCode, NestorError
from engine.core.reminders import AddReminder
from engine.core.settings import ReloadSettings
from tests.doubles.engine import NOON, FakeEngine


def test_reminders_have_a_stable_json(run_json):
    added = run_json("reminders", "add", "call mum", "--when", "in 20 minutes", "--json")
    assert added == {
        "id": "r-1",
        "text": "call mum",
        "due": "2026-11-21T12:20:00+01:00",
        "repeat": None,
        "state": "scheduled",
    }
    assert run_json("reminders", "list", "--json") == [added]
    assert run_json("reminders", "--json", "list") == [added]
    assert run_json("--json", "reminders", "list") == [added]
    assert run_json("reminders", "--json") == [added]


def test_reminders_through_a_running_host_are_the_same(run_json, host, own):
    added = run_json("reminders", "add", "call mum", "--when", "in 20 minutes", "--json")
    assert added["due"] == "2026-11-21T12:20:00+01:00"
    assert run_json("reminders", "--json") == [added]
    assert own.opened == []


def test_a_reminder_goes_through_its_life(run):
    added = run("reminders", "add", "call mum", "--when", "in 20 minutes")
    assert added.stdout == "I will remind you today 12:20: call mum (r-1)\n"
    assert added.stderr == "Nestor is not running: start `nestor serve` so that reminders come on time.\n"
    assert run("reminders").stdout == "r-1  today 12:20  call mum\n"
    assert run("reminders", "snooze", "r-1").stdout == "I will remind you again today 12:10: call mum\n"
    assert run("reminders", "list").stdout == "r-1  today 12:10  call mum    snoozed\n"
    assert run("reminders", "done", "r-1").stdout == "Done: call mum\n"
    assert run("reminders", "list", "--all").stdout.endswith("done\n")
    assert run("reminders", "cancel", "r-1").stdout == "Cancelled: call mum\n"


def test_a_snooze_takes_a_length_of_time(run):
    run("reminders", "add", "call mum", "--when", "in 20 minutes")
    assert "today 14:00" in run("reminders", "snooze", "r-1", "--by", "2 hours").stdout
    unclear = run("reminders", "snooze", "r-1", "--by", "a banana")
    assert (unclear.exit_code, unclear.stdout) == (1, "")
    assert unclear.stderr.startswith("'a banana' is not a length of time.\n→ ")


@pytest.mark.parametrize(
    ("noun", "remove"), [("notes", "delete"), ("memory", "forget"), ("todos", "delete")], ids=lambda word: word
)
def test_texts_come_and_go(run, run_json, noun, remove):
    added = run_json(noun, "add", "oat", "milk", "--json")
    assert added["text"] == "oat milk"
    assert run_json(noun, "--json") == [added]
    assert "oat milk" in run(noun).stdout
    assert "oat milk" in run(noun, remove, added["id"]).stdout
    assert run(noun).stdout.startswith("No")
    assert run_json(noun, "list", "--json") == []


@pytest.mark.parametrize("noun", ["notes", "memory"])
def test_texts_are_searched(run, run_json, noun):
    run(noun, "add", "oat milk")
    run(noun, "add", "bread")
    assert [found["text"] for found in run_json(noun, "search", "milk", "--json")] == ["oat milk"]
    assert run(noun, "search", "cheese").stdout.endswith("matches.\n")


def test_corrections_are_listed_and_forgotten(run, run_json, engine):
    assert run("corrections").stdout == 'Nothing was learned yet. Say "no, I meant …" when Nestor got you wrong.\n'
    for phrase in ("chuck it in the drawer", "bung it on the pile", "stick it in the book"):
        engine.learn(phrase, "note_add")
    assert run("corrections").stdout.splitlines()[0] == "c-1  today 12:00  note_add  chuck it in the drawer"
    assert run_json("corrections", "list", "--json")[1] == {
        "id": "c-2",
        "phrase": "bung it on the pile",
        "tool": "note_add",
        "created": "2026-11-21T12:00:00+01:00",
    }
    assert run("corrections", "forget", "c-1").stdout == "Forgotten: chuck it in the drawer\n"
    assert run("corrections", "clear").stdout == "Forgotten: 2 corrections.\n"
    assert run_json("corrections", "clear", "--json") == {"forgotten": 0}
    assert run_json("corrections", "--json") == []


def test_todos_stand_on_lists(run, run_json):
    run("todos", "add", "milk", "--list", "shop")
    run("todos", "add", "paint")
    assert run("todos", "list", "--list", "shop").stdout == "t-1  [ ]  milk  shop\n"
    assert run("todos", "done", "t-1").stdout == "Done: milk\n"
    assert [todo["text"] for todo in run_json("todos", "--json")] == ["paint"]
    assert "[x]" in run("todos", "list", "--all").stdout


def test_conversations_are_shown_and_renamed(run, run_json, engine):
    from engine.core.sessions import CreateSession

    engine._create_session(CreateSession(title="Plans"))
    assert run("sessions").stdout == "s-1  today 12:00  0  Plans\n"
    assert run("sessions", "rename", "s-1", "Holiday").stdout == "Renamed to 'Holiday'.\n"
    assert run("sessions", "show", "s-1").stdout == (
        "Holiday\n\nYou, today 12:00\nhello\n\nNestor, today 12:00\nGood day.\n"
    )
    shown = run_json("sessions", "show", "s-1", "--json")
    assert [message["message"]["kind"] for message in shown["messages"]] == ["user", "assistant"]
    assert run("sessions", "search", "holi").stdout == "s-1  today 12:00  Holiday  Holiday\n"
    assert run_json("sessions", "search", "holi", "--json")[0]["session"]["id"] == "s-1"
    assert run("sessions", "search", "work").stdout == "Nothing was found.\n"
    assert run("sessions", "delete", "s-1").stdout == "Deleted: Holiday\n"
    assert run("sessions").stdout == "No conversations yet. Try: nestor chat\n"


def test_models_are_imported_and_chosen(run, run_json, tmp_path):
    file = tmp_path / "tiny.gguf"
    file.write_bytes(b"GGUF")
    assert run("models", "import", str(file)).stdout == "tiny is ready. Let it answer with: nestor models use tiny\n"
    assert run("models", "use", "tiny").stdout == "tiny answers from now on.\n"
    lines = run("models").stdout.splitlines()
    assert lines[1].startswith("*  tiny")
    assert lines[-1] == "Qwen3 4B (2.5 GB) would fit this computer; get it with: nestor models pull qwen3-4b"
    listed = run_json("models", "list", "--json")
    assert [model["name"] for model in listed["models"]] == ["starter", "tiny"]
    assert listed["advice"] == lines[-1]
    assert "architecture   llama" in run("models", "info").stdout
    assert run_json("models", "info", "starter", "--json")["file"]["size_bytes"] == 16_000_000
    assert run_json("models", "import", "/none.gguf", "--json", code=1)["error"]["code"] == "model_file_missing"


def test_settings_without_a_host_are_those_of_the_file(run, run_json, paths, own):
    assert run("config", "path").stdout == f"{paths.config_file}\n"
    assert run("config", "set", "bridge.port", "9000").stdout == "bridge.port is now 9000.\n"
    assert run("config", "get", "bridge.port").stdout == "9000\n"
    assert run_json("config", "get", "bridge.port", "--json")["value"] == 9000
    assert "*  bridge.port" in run("config").stdout
    assert "Did you mean 'bridge.port'?" in run("config", "get", "bridge.prt").stderr
    assert "→" in run("config", "set", "bridge.port", "far").stderr
    assert run("config", "reload").stdout == "The settings are fine. Nestor is not running.\n"
    paths.config_file.write_text("bridge: [")
    assert run_json("config", "reload", "--json", code=1)["error"]["code"] == "config_unreadable"
    assert own.opened == []


def test_settings_of_a_running_host_go_through_it(run, host, engine):
    assert run("config", "reload").stdout == "The settings are in force.\n"
    assert engine.requests == [ReloadSettings()]
    assert run("config", "set", "bridge.port", "9000").exit_code == 0
    assert engine.settings == {"bridge.port": "9000"}
    assert run("config", "get", "bridge.port").stdout == "9000\n"


def test_the_last_change_is_taken_back(run, run_json):
    run("notes", "add", "oat milk")
    assert run("undo", "--list").stdout == "1  today 12:00  Added note 'oat milk'\n"
    assert run_json("undo", "--list", "--json")[0]["id"] == 1
    assert run("undo", "1").stdout == "Taken back: Added note 'oat milk'\n"
    assert run_json("undo", "--json", code=1)["error"]["code"] == "nothing_to_undo"
    assert run("undo", "--list").stdout == "There is nothing to take back.\n"


@pytest.mark.parametrize(
    "words",
    [
        ["reminders", "done", "r-9"],
        ["notes", "delete", "n-9"],
        ["todos", "done", "t-9"],
        ["memory", "forget", "f-9"],
        ["corrections", "forget", "c-9"],
        ["sessions", "show", "s-9"],
    ],
    ids=lambda words: words[0],
)
def test_what_does_not_exist_is_said_in_words_and_in_json(run, run_json, words):
    told = run(*words)
    assert (told.exit_code, told.stdout) == (1, "")
    assert told.stderr.startswith("There is no ")
    assert run_json(*words, "--json", code=1)["error"]["code"] == "not_found"


class TestStatus:
    def test_of_a_running_host(self, run, run_json, host, engine):
        engine._add_reminder(AddReminder(text="x", when="in 20 minutes"))
        text = run("status").stdout
        assert text.startswith("Nestor 0.1.0 is running (process 4711, since today 10:00).\n")
        assert "  reminders      1 open, the next today 12:20\n" in text
        assert run_json("status", "--json")["running"] is True

    def test_when_none_runs(self, run, run_json):
        assert "Nestor is not running" in run("status").stdout
        status = run_json("status", "--json")
        assert (status["running"], status["fires_reminders"], status["started"]) == (
            False,
            False,
            "2026-11-21T10:00:00+01:00",
        )


class TestReaching:
    def test_a_dead_host_is_not_waited_for(self, run, paths, own):
        paths.create()
        paths.host_file.write_text(json.dumps({"address": "http://127.0.0.1:1", "pid": 2**22 + 1}))
        assert run("notes").exit_code == 0
        assert own.opened == [False]

    @pytest.mark.parametrize("content", ["", "{}", "[]", '{"address": "http://evil.example:80", "pid": 1}', "\x00"])
    def test_a_strange_host_file_is_not_believed(self, run, paths, own, content):
        paths.create()
        paths.bridge_token.write_text("t" * 43)
        paths.host_file.write_text(content)
        assert run("notes").exit_code == 0
        assert own.opened == [False]

    def test_a_host_that_hides_still_fires_what_is_stored(self, run, own, engine):
        own.refuse.append(NestorError(ErrorCode.HOST_RUNNING, "Nestor runs already."))
        assert run("chat", text="/quit\n").exit_code == 0
        assert own.opened == [True, False]

    def test_an_error_of_the_host_is_shown_in_words(self, run, run_json, own):
        error = NestorError(ErrorCode.DATABASE_TOO_NEW, "The database is newer.", hint="Update.")
        own.refuse += [error, error]
        assert run("notes").stderr == "The database is newer.\n→ Update.\n"
        assert run_json("notes", "--json", code=1)["error"]["code"] == "database_too_new"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (None, ""),
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=2", "every 2 days"),
        ("FREQ=WEEKLY;BYDAY=FR", "every Fri"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "every 2 weeks on Mon"),
        ("FREQ=MONTHLY;BYDAY=+1MO", "repeats"),
        ("nonsense", "repeats"),
    ],
)
def test_recurrences_are_said_in_words(rule, words):
    assert repeat_words(rule) == words


def test_a_repeating_reminder_says_so(run, engine):
    run("reminders", "add", "stand up", "--when", "in 20 minutes")
    engine.reminders["r-1"] = dataclasses.replace(engine.reminders["r-1"], repeat="FREQ=DAILY", due=NOON)
    assert run("reminders").stdout == "r-1  today 12:00  stand up  every day\n"


def test_a_reminder_is_reworded_and_moved(run, run_json, engine):
    run("reminders", "add", "call mum", "--when", "in 20 minutes")
    assert run("reminders", "edit", "r-1", "--text", "call dad").stdout == "Changed: call dad, today 12:20 (r-1)\n"
    edited = run("reminders", "edit", "r-1", "--when", "in 30 minutes")
    assert edited.stdout == "Changed: call dad, today 12:30 (r-1)\n"
    assert "Nestor is not running" in edited.stderr
    engine.reminders["r-1"] = dataclasses.replace(engine.reminders["r-1"], state="fired")
    assert run("reminders", "edit", "r-1", "--text", "call us").stdout == "Changed: call us (r-1)\n"
    assert run_json("reminders", "edit", "r-1", "--when", "in 1 minute", "--json")["state"] == "scheduled"
    assert run_json("reminders", "edit", "r-1", "--when", "never", "--json", code=1)["error"]["code"] == "time_unclear"


def test_text_that_would_steer_the_terminal_is_tamed(run, engine):
    run("notes", "add", "a\x1b]0;title\x07b\nc")
    assert run("notes").stdout == "n-1  today 12:00  a]0;titleb c\n"


def test_a_time_in_another_year_has_its_number():
    from engine.cli.output import time_words

    assert time_words(NOON.replace(year=2027), NOON) == "Sun 21 Nov 2027 12:00"
    assert time_words(NOON.replace(day=20), NOON) == "yesterday 12:00"
    assert time_words(NOON.replace(day=22), NOON) == "tomorrow 12:00"


def test_the_double_knows_every_request():
    from engine.bridge import wire

    names = [*wire.queries(), *wire.commands()]
    snake = ["_" + "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_") for name in names]
    assert [name for name in snake if not hasattr(FakeEngine, name)] == []
