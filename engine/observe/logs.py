"""The log: one JSON object a line, in a rotating file, secrets masked, each line naming the run it belongs to.

A line has `time`, `level`, `logger`, `message`, and where they apply `run_id`, `session_id` and `error`.
"""

import json
import logging
import logging.handlers
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path

from engine.config.schema import LogSettings
from engine.core.ids import RunId, SessionId
from engine.observe.masking import Masker

_RUN: ContextVar[tuple[str, str]] = ContextVar("nestor_run", default=("", ""))
_FILES = 3

LOGGERS = ("engine", "models", "desktop", "uvicorn.error", "asyncio", "desktop_notifier")
"""Whose lines are written: ours, and those of libraries that would else print theirs to the terminal."""


@contextmanager
def bind_run(run: RunId, session: SessionId) -> Iterator[None]:
    """Let every log line written inside carry these ids; they follow `await` and new tasks."""
    token = _RUN.set((run, session))
    try:
        yield
    finally:
        _RUN.reset(token)


@contextmanager
def setup_logging(file: Path, settings: LogSettings, masker: Masker) -> Iterator[None]:
    """Write the engine's log lines to `file` until the block ends; nothing goes to the terminal."""
    writer = _File(
        file,
        maxBytes=settings.keep_mb * 1_000_000 // _FILES,
        backupCount=_FILES - 1,
        encoding="utf-8",
        errors="backslashreplace",  # a file name that is no text is still worth a line
        delay=True,
    )
    writer.setFormatter(_JsonLines(masker))
    # The file is written by a thread of its own, so that a slow disk does not stop the loop that logs.
    lines: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    listener = logging.handlers.QueueListener(lines, writer)
    handler = _Enqueue(lines)
    handler.addFilter(_stamp)
    listener.start()
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [(logger.level, logger.propagate) for logger in loggers]
    for logger in loggers:
        logger.setLevel(settings.level.upper())
        logger.addHandler(handler)
    try:
        yield
    finally:
        for logger, (level, propagate) in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)
            logger.propagate = propagate
        handler.close()
        listener.stop()
        writer.close()


def change_level(settings: LogSettings) -> None:
    """Write as much as these settings say from now on, inside the block of `setup_logging`."""
    for name in LOGGERS:
        logging.getLogger(name).setLevel(settings.level.upper())


def _stamp(record: logging.LogRecord) -> bool:
    """Put the run's ids on the record while we are still in its context."""
    record.run_id, record.session_id = _RUN.get()
    return True


class _Enqueue(logging.handlers.QueueHandler):
    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """Settle the message now, while its arguments are what they were; the rest is formatted by the writer."""
        record.msg, record.args = record.getMessage(), None
        return record


class _File(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Lose the line where the disk is full or the folder gone; the person is told of that elsewhere."""


class _JsonLines(logging.Formatter):
    def __init__(self, masker: Masker) -> None:
        super().__init__()
        self._masker = masker

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, str] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        for name in ("run_id", "session_id"):
            if value := getattr(record, name, ""):
                line[name] = value
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps({name: self._masker.mask(value) for name, value in line.items()}, ensure_ascii=False)
