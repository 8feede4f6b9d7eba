"""Bots on disk: one folder each, whose SOUL.md says who the bot is. Nestor only reads it; the person may edit it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from engine.config.paths import RESOURCES, disk_error
from engine.core.errors import ErrorCode, NestorError, NotFoundError
from engine.core.ids import DEFAULT_BOT, BotId

MAX_SOUL_BYTES = 64_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """Who answers."""

    id: BotId
    soul: str
    """The text of SOUL.md: the first and most stable part of every prompt."""


class BotStore:
    """The bots of one person; there is always the default one."""

    def __init__(self, folder: Path, *, shipped: Path = RESOURCES / "bots") -> None:
        self._folder = folder
        self._shipped = shipped

    async def load(self, bot: BotId | None) -> Bot:
        """Return a bot as its files say now; raises NestorError when there is none of that name."""
        return await asyncio.to_thread(self._load, bot or DEFAULT_BOT)

    def _load(self, bot: BotId) -> Bot:
        own = self._folder / bot / "SOUL.md"
        if bot == DEFAULT_BOT and not own.exists():
            self._install_default(own)
        known = [path.parent.name for path in self._folder.glob("*/SOUL.md") if path.is_file()]
        if bot not in known:
            raise NotFoundError("bot", bot, known=known)
        try:
            raw = own.read_bytes()
        except OSError as error:
            raise disk_error(error, own) from error
        if len(raw) > MAX_SOUL_BYTES:
            raise NestorError(
                ErrorCode.CONFIG_INVALID,
                f"{str(own)!r} is longer than {MAX_SOUL_BYTES:,} bytes; a model would drown in it.",
                hint="Shorten it.",
            )
        return Bot(id=bot, soul=raw.decode("utf-8", errors="replace").replace("\r\n", "\n").strip())

    def _install_default(self, target: Path) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((self._shipped / DEFAULT_BOT / "SOUL.md").read_bytes())
        except OSError as error:
            raise disk_error(error, target) from error
