"""Words are found in conversations, wherever in a word they stand, and shown with what is around them."""

import time
from pathlib import Path

import pytest

from engine.core.ids import SessionId
from engine.core.sessions import CreateSession, DeleteSession, SearchSessions, SessionHit
from engine.core.undo import Undo
from engine.llm.scripted import ScriptedModel
from engine.storage import UndoLog
from engine.storage.message_search import SNIPPET_CHARS, around, sought_words
from engine.storage.tables import Messages, Sessions
from tests.doubles.engine_room import MAIN, EngineRoom, engine_room
from tests.doubles.world import SATURDAY

PLANS = SessionId("plans")


async def _found(room: EngineRoom, text: str, **more: int) -> tuple[SessionHit, ...]:
    return await room.api.query(SearchSessions(text=text, **more))


async def test_the_newest_message_with_all_the_words_is_the_hit(tmp_path: Path) -> None:
    model = ScriptedModel(["We sail to Rügen on Friday.", "Bring a warm coat to Rügen.", "Nothing else."])
    async with engine_room(tmp_path, model=model) as room:
        for text in ("where do we sail?", "what shall I bring?", "and then?"):
            await room.ask(text, session=PLANS)
        (hit,) = await _found(room, "rugen coat")
        assert (hit.session.id, hit.snippet) == (PLANS, "Bring a warm coat to Rügen.")
        (hit,) = await _found(room, "RÜGEN")
        assert hit.snippet == "Bring a warm coat to Rügen."
        assert await _found(room, "sail coat") == ()
        (hit,) = await _found(room, "oa")
        assert hit.snippet == "Bring a warm coat to Rügen."
        (hit,) = await _found(room, "sail to")
        assert hit.snippet == "We sail to Rügen on Friday."


async def test_a_title_is_found_too_and_names_no_message(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.api.execute(CreateSession(title="Summer house"))
        (hit,) = await _found(room, "house summ")
        assert (hit.session.title, hit.message, hit.snippet) == ("Summer house", None, "Summer house")


async def test_the_last_active_conversation_comes_first_and_deleted_ones_not_at_all(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        for name in ("a", "b", "c"):
            await room.ask("the lighthouse", session=SessionId(name))
        await room.ask("more", session=SessionId("a"))
        assert [hit.session.id for hit in await _found(room, "lighthouse")] == ["a", "c", "b"]
        assert [hit.session.id for hit in await _found(room, "lighthouse", limit=2)] == ["a", "c"]
        await room.api.execute(DeleteSession(id=SessionId("a")))
        assert [hit.session.id for hit in await _found(room, "lighthouse")] == ["c", "b"]
        undo = UndoLog(room.transcripts._database, now=room.transcripts._clock.now, on_undone=lambda _tables: None)
        await undo.undo(Undo())
        assert [hit.session.id for hit in await _found(room, "lighthouse")] == ["a", "c", "b"]


@pytest.mark.parametrize(
    "text", ["", "   ", "\0", '"', "''", "*", "a AND", "NEAR(", "x" * 5_000, "\ud83c", "日本", "%_"]
)
async def test_nothing_typed_breaks_a_search(tmp_path: Path, text: str) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask("hello")
        assert await _found(room, text) == ()


async def test_signs_and_other_scripts_are_found_as_they_are(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:
        await room.ask('He said "100 %_ sure" in 東京都 today')
        for text in ('"100', "%_ sure", "東京", "京都", '"'):
            assert [hit.session.id for hit in await _found(room, text)] == [MAIN]


def test_a_snippet_shows_the_words_in_the_middle_of_a_long_text() -> None:
    text = "The first sentence says little. " * 10 + "Then comes\nthe lighthouse keeper. " + "And on it goes. " * 20
    shown = around(text, sought_words("LIGHTHOUSE"))
    assert "Then comes the lighthouse keeper." in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert SNIPPET_CHARS - 20 <= len(shown) <= SNIPPET_CHARS
    assert around("x" * 500, ("x",)) == "x" * (SNIPPET_CHARS - 1) + "…"
    assert around("y" * 500 + "x", ("x",)).endswith("yx")


async def test_a_hundred_thousand_messages_are_searched_at_once(tmp_path: Path) -> None:
    async with engine_room(tmp_path) as room:

        def fill(connection: object) -> None:
            for number in range(200):
                row = {"title": f"talk {number}", "bot": "nestor", "channel": "cli", "created": SATURDAY}
                Sessions.insert(id=f"s{number}", last_active=SATURDAY, deleted=False, **row).execute(connection)
            rows = [
                (f"m{n}", f"s{n % 200}", "r", SATURDAY, "user", {"text": f"we spoke of matter number {n}, the sea"})
                for n in range(100_000)
            ]
            fields = [Messages.id, Messages.session, Messages.run, Messages.at, Messages.kind, Messages.body]
            for start in range(0, len(rows), 5_000):
                Messages.insert_many(rows[start : start + 5_000], fields=fields).execute(connection)

        await room.transcripts._database.write(fill)
        for text, hits in (("sea", 50), ("number 77777", 1), ("of", 50), ("nowhere", 0)):
            begun = time.perf_counter()
            assert len(await _found(room, text)) == hits
            assert time.perf_counter() - begun < 0.5
