"""Bots on disk: the default one is always there, the person's edits count, and a name is never a path."""

from pathlib import Path

import pytest

from engine.bots import BotStore
from engine.bots.bots import MAX_SOUL_BYTES
from engine.config.paths import RESOURCES
from engine.core.errors import ErrorCode, NestorError
from engine.core.ids import BotId

SHIPPED = (RESOURCES / "bots" / "nestor" / "SOUL.md").read_text(encoding="utf-8").strip()


async def _refused(store: BotStore, name: str) -> NestorError:
    with pytest.raises(NestorError) as caught:
        await store.load(BotId(name))
    return caught.value


async def test_the_default_bot_is_installed_once(tmp_path: Path) -> None:
    store = BotStore(tmp_path / "bots")
    bot = await store.load(None)
    assert (bot.id, bot.soul) == ("nestor", SHIPPED)
    own = tmp_path / "bots" / "nestor" / "SOUL.md"
    own.write_text("I am somebody else.\r\n\r\n  Truly.  \r\n", encoding="utf-8")
    assert (await store.load(None)).soul == "I am somebody else.\n\n  Truly."
    assert (await store.load(BotId("nestor"))).soul == "I am somebody else.\n\n  Truly."


async def test_a_bot_of_the_persons_own_is_found(tmp_path: Path) -> None:
    (tmp_path / "pirate").mkdir()
    (tmp_path / "pirate" / "SOUL.md").write_text("Arr! 🏴‍☠️", encoding="utf-8")
    assert (await BotStore(tmp_path).load(BotId("pirate"))).soul == "Arr! 🏴‍☠️"


async def test_a_missing_bot_is_answered_with_the_nearest(tmp_path: Path) -> None:
    store = BotStore(tmp_path)
    await store.load(None)
    error = await _refused(store, "nester")
    assert error.code is ErrorCode.NOT_FOUND
    assert str(error) == "There is no bot 'nester'. Did you mean 'nestor'?"


async def test_a_missing_folder_is_no_more_than_a_missing_bot(tmp_path: Path) -> None:
    assert (await _refused(BotStore(tmp_path / "gone"), "pirate")).code is ErrorCode.NOT_FOUND


@pytest.mark.parametrize("name", ["../other", "a/b", "..", ".", "/etc", "nestor/../../other", "\0", "x" * 5000, " "])
async def test_a_name_is_never_a_path(tmp_path: Path, name: str) -> None:
    for folder in (tmp_path / "other", tmp_path / "bots" / "a" / "b"):
        folder.mkdir(parents=True)
        (folder / "SOUL.md").write_text("not a bot")
    assert (await _refused(BotStore(tmp_path / "bots"), name)).code is ErrorCode.NOT_FOUND


async def test_a_soul_that_is_too_long_is_refused(tmp_path: Path) -> None:
    (tmp_path / "nestor").mkdir()
    soul = tmp_path / "nestor" / "SOUL.md"
    soul.write_bytes(b"x" * MAX_SOUL_BYTES)
    assert len((await BotStore(tmp_path).load(None)).soul) == MAX_SOUL_BYTES
    soul.write_bytes(b"x" * (MAX_SOUL_BYTES + 1))
    error = await _refused(BotStore(tmp_path), "nestor")
    assert error.code is ErrorCode.CONFIG_INVALID
    assert str(soul) in error.message


async def test_a_soul_that_is_no_text_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "nestor").mkdir()
    (tmp_path / "nestor" / "SOUL.md").write_bytes(b"I am J\xf6rg.")
    assert (await BotStore(tmp_path).load(None)).soul == "I am J�rg."


async def test_where_it_cannot_be_installed_the_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    error = await _refused(BotStore(tmp_path / "file"), "nestor")
    assert error.code is ErrorCode.PERMISSION_DENIED
    assert str(tmp_path / "file") in error.message
