"""The log: JSON lines that name their run, without secrets, bounded, and nothing on the terminal."""

import asyncio
import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.config.schema import LogSettings
from engine.core.ids import RunId, SessionId
from engine.observe import Masker, bind_run, setup_logging
from tests.guards import LogWatch

logger = logging.getLogger("engine.test")
RUN, SESSION = RunId("run_1"), SessionId("main")


def _lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "nestor.log").read_text(encoding="utf-8").splitlines()]


def test_a_line_is_one_json_object_with_its_facts(tmp_path: Path) -> None:
    with setup_logging(tmp_path / "nestor.log", LogSettings(), Masker()):
        logger.info("Stored %s\nin two lines “%s”", 3, "🎉")
        logger.debug("Too small to be told")
    (line,) = _lines(tmp_path)
    assert line.pop("time").endswith("+00:00")
    assert line == {"level": "info", "logger": "engine.test", "message": "Stored 3\nin two lines “🎉”"}


async def _say(words: str) -> None:
    await asyncio.sleep(0)
    logger.info("%s", words)


async def _work() -> None:
    with bind_run(RUN, SESSION):
        logger.info("here")
        task = asyncio.create_task(_say("in a task"))
        await asyncio.to_thread(logger.info, "in a thread")
        with bind_run(RunId("run_2"), SESSION):
            await _say("in another run")
    await _say("outside")
    await task


def test_lines_name_the_run_they_belong_to_also_in_its_tasks(tmp_path: Path) -> None:
    with setup_logging(tmp_path / "nestor.log", LogSettings(), Masker()):
        asyncio.run(_work())
    found = {line["message"]: (line.get("run_id"), line.get("session_id")) for line in _lines(tmp_path)}
    assert found == {
        "here": ("run_1", "main"),
        "in a task": ("run_1", "main"),
        "in a thread": ("run_1", "main"),
        "in another run": ("run_2", "main"),
        "outside": (None, None),
    }


def test_secrets_are_masked_in_messages_arguments_and_tracebacks(tmp_path: Path, expected_logs: LogWatch) -> None:
    expected_logs("Broke")
    masker = Masker()
    masker.learn(["known-value"])
    with setup_logging(tmp_path / "nestor.log", LogSettings(), masker):
        logger.info("Calling %s", {"Authorization": "Bearer abc123.def"})
        try:
            raise ValueError("the key known-value and password=hunter2 are wrong")
        except ValueError:
            logger.exception("Broke")
    text = (tmp_path / "nestor.log").read_text()
    assert [secret for secret in ("abc123", "known-value", "hunter2") if secret in text] == []
    error = _lines(tmp_path)[1]["error"]
    assert error.startswith("Traceback")
    assert "ValueError: the key ••• and password=•••" in error


def test_a_message_is_what_it_was_when_it_was_logged(tmp_path: Path) -> None:
    things = ["one"]
    with setup_logging(tmp_path / "nestor.log", LogSettings(), Masker()):
        logger.info("Have %s", things)
        things.append("two")
    assert _lines(tmp_path)[0]["message"] == "Have ['one']"


@pytest.mark.parametrize(
    ("level", "told"),
    [("debug", ["debug", "info", "warning"]), ("info", ["info", "warning"]), ("warning", ["warning"]), ("error", [])],
)
def test_how_much_is_written_can_be_chosen(
    tmp_path: Path, level: str, told: list[str], expected_logs: LogWatch
) -> None:
    expected_logs("w|c")
    with setup_logging(tmp_path / "nestor.log", LogSettings.model_validate({"level": level}), Masker()):
        logger.debug("d")
        logger.info("i")
        logger.warning("w")
        logging.getLogger("engine.test").critical("c")
    assert [line["level"] for line in _lines(tmp_path)] == [*told, "critical"]


def test_the_files_stay_within_their_limit(tmp_path: Path) -> None:
    with setup_logging(tmp_path / "nestor.log", LogSettings(keep_mb=1), Masker()):
        for number in range(300):
            logger.info("%d %s", number, "x" * 10_000)
    files = sorted(path.name for path in tmp_path.glob("nestor.log*"))
    assert files == ["nestor.log", "nestor.log.1", "nestor.log.2"]
    assert sum(path.stat().st_size for path in tmp_path.glob("nestor.log*")) <= 1_000_000
    assert _lines(tmp_path)[-1]["message"].startswith("299 ")


def test_text_that_is_no_unicode_is_still_a_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with setup_logging(tmp_path / "nestor.log", LogSettings(), Masker()):
        logger.info("The file %s", b"caf\xe9".decode("utf-8", errors="surrogateescape"))
    assert _lines(tmp_path)[0]["message"].startswith("The file caf")
    assert capfd.readouterr().err == ""


def test_a_log_that_cannot_be_written_is_not_told_on_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "nestor.log").mkdir()
    with setup_logging(tmp_path / "nestor.log", LogSettings(), Masker()):
        logger.info("lost")
    assert capfd.readouterr() == ("", "")


def test_after_it_everything_is_as_before(tmp_path: Path) -> None:
    engine = logging.getLogger("engine")
    before = (engine.level, engine.propagate, list(engine.handlers))
    with setup_logging(tmp_path / "nestor.log", LogSettings(level="debug"), Masker()):
        assert engine.level == logging.DEBUG
    assert (engine.level, engine.propagate, list(engine.handlers)) == before


PROGRAM = """
import asyncio, logging, sys
from pathlib import Path
from engine.config.schema import LogSettings
from engine.observe import Masker, setup_logging

async def main():
    asyncio.get_running_loop().call_exception_handler({"message": "Nobody saw this"})

with setup_logging(Path(sys.argv[1]), LogSettings(), Masker()):
    for name in ("engine.x", "models.y", "desktop.z", "uvicorn.error"):
        logging.getLogger(name).error("Told by %s", name)
    asyncio.run(main())
"""


def test_a_program_that_logs_prints_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "nestor.log")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])
    assert (ran.stdout, ran.stderr) == ("", "")
    assert [line["message"] for line in _lines(tmp_path)] == [
        *(f"Told by {name}" for name in ("engine.x", "models.y", "desktop.z", "uvicorn.error")),
        "Nobody saw this",
    ]
