"""The list of conversations: its order, groups, search, deleting with undo, and a selection that stays."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.entries import Problem
from desktop.link import LinkState
from desktop.viewmodels import ConversationList, ConversationRole
from engine.core.events import RunCancelled, RunQueued, SessionChanged
from engine.core.ids import BotId, MessageId, RunId, SessionId, UndoId
from engine.core.messages import Channel
from engine.core.sessions import DeleteSession, ListSessions, RenameSession, SearchSessions, SessionHit, SessionInfo
from engine.core.undo import ListUndo, Undo, UndoEntry
from tests.doubles.link import READY, ScriptedLink
from tests.doubles.world import SATURDAY


def info(name: str, *, days_ago: float = 0) -> SessionInfo:
    at = SATURDAY - timedelta(days=days_ago)
    return SessionInfo(
        id=SessionId(name),
        title=name.capitalize(),
        bot=BotId("nestor"),
        channel=Channel.DESKTOP,
        created=at,
        last_active=at,
        messages=2,
    )


@pytest.fixture
def link(qapp: QApplication) -> ScriptedLink:
    link = ScriptedLink()
    link.replies[ListSessions] = (
        info("milk"),
        info("trip", days_ago=1),
        info("tax", days_ago=7),
        info("old", days_ago=9),
    )
    return link


@pytest.fixture
def conversations(link: ScriptedLink) -> ConversationList:
    model = ConversationList(link, now=lambda: SATURDAY)
    model._tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def column(model: ConversationList, role: ConversationRole = ConversationRole.TITLE) -> list[Any]:
    return [model.data(model.index(row), role) for row in range(model.count)]


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def test_conversations_are_grouped_by_when_they_were_last_active(conversations: ConversationList) -> None:
    assert column(conversations) == ["Milk", "Trip", "Tax", "Old"]
    assert column(conversations, ConversationRole.GROUP) == ["Today", "Yesterday", "Previous 7 days", "Earlier"]


def test_a_conversation_without_a_title_has_a_name_all_the_same(link: ScriptedLink, qapp: QApplication) -> None:
    link.replies[ListSessions] = (replace(info("milk"), title=""),)

    assert column(ConversationList(link, now=lambda: SATURDAY)) == ["New conversation"]


def test_a_selection_stays_on_its_conversation_while_rows_move(
    link: ScriptedLink, conversations: ConversationList
) -> None:
    chosen = QPersistentModelIndex(conversations.index(2))
    resets = heard(conversations.modelReset)

    link.replies[ListSessions] = (info("new"), info("old"), info("tax", days_ago=1), info("milk", days_ago=2))
    conversations.refresh()

    assert column(conversations) == ["New", "Old", "Tax", "Milk"]
    assert conversations.data(chosen, ConversationRole.INFO).id == "tax"
    assert resets == []


def test_the_last_of_a_thousand_conversations_comes_first_in_one_move(link: ScriptedLink, qapp: QApplication) -> None:
    many = tuple(info(f"s{number}", days_ago=number / 10) for number in range(1000))
    link.replies[ListSessions] = many
    conversations = ConversationList(link, now=lambda: SATURDAY)
    link.replies[ListSessions] = (many[-1], *many[:-1])
    moves = heard(conversations.rowsMoved)

    conversations.refresh()

    assert len(moves) == 1
    assert conversations.row_of(SessionId("s999")) == 0


def test_what_happens_elsewhere_is_read_once_for_many_events(
    link: ScriptedLink, conversations: ConversationList, pump: Any
) -> None:
    created = heard(conversations.created)
    asked = len(link.of(ListSessions))
    link.replies[ListSessions] = (info("fresh"), *link.replies[ListSessions])

    link.emit(*(SessionChanged(session=SessionId("fresh")) for _ in range(50)))
    pump(lambda: created)

    assert len(link.of(ListSessions)) == asked + 1
    assert [new.id for new in created] == ["fresh"]


def test_a_conversation_at_work_is_marked_until_its_run_ends(
    link: ScriptedLink, conversations: ConversationList
) -> None:
    of: Any = {"run": RunId("r"), "session": SessionId("trip")}

    link.emit(RunQueued(**of, at=SATURDAY, text="hello"))
    assert column(conversations, ConversationRole.RUNNING) == [False, True, False, False]

    link.emit(RunCancelled(**of, at=SATURDAY, text=""))
    assert column(conversations, ConversationRole.RUNNING) == [False] * 4


def test_searching_shows_what_was_found_and_where(link: ScriptedLink, conversations: ConversationList) -> None:
    link.replies[SearchSessions] = (
        SessionHit(session=info("tax"), message=MessageId("m"), snippet="… the tax form …"),
    )

    conversations.search("  form ")

    assert link.of(SearchSessions)[0].text == "form"
    assert column(conversations) == ["Tax"]
    assert column(conversations, ConversationRole.SNIPPET) == ["… the tax form …"]
    assert column(conversations, ConversationRole.GROUP) == ["Found"]

    conversations.search("")
    assert conversations.count == 4
    assert column(conversations, ConversationRole.SNIPPET) == [""] * 4


def test_an_answer_to_an_earlier_search_is_ignored(link: ScriptedLink, conversations: ConversationList) -> None:
    link.replies[SearchSessions] = lambda query: (SessionHit(session=info(query.text), message=None, snippet=""),)
    link.held = True
    conversations.search("first")
    conversations.search("second")

    link.deliver_last()
    link.deliver()

    assert column(conversations) == ["Second"]


def test_deleting_takes_the_row_away_and_undo_brings_exactly_that_back(
    link: ScriptedLink, conversations: ConversationList
) -> None:
    log = [UndoEntry(id=UndoId(4), at=SATURDAY, label="Deleted “Trip”")]
    link.replies[ListUndo] = lambda query: tuple(log[: query.limit])

    def delete(command: DeleteSession) -> SessionInfo:
        log.insert(0, UndoEntry(id=UndoId(5), at=SATURDAY, label="Deleted “Trip”"))
        log.insert(0, UndoEntry(id=UndoId(6), at=SATURDAY, label="Added note “Trip”"))
        return info("trip", days_ago=1)

    link.replies[DeleteSession] = delete
    deleted = heard(conversations.deleted)

    conversations.delete(SessionId("trip"))
    assert column(conversations) == ["Milk", "Tax", "Old"]
    assert deleted == [info("trip", days_ago=1)]

    conversations.undo_delete(SessionId("trip"))
    assert link.of(Undo) == [Undo(id=UndoId(5))]
    assert conversations.row_of(SessionId("trip")) == 1


def test_undo_pressed_before_the_log_was_read_still_comes(link: ScriptedLink, conversations: ConversationList) -> None:
    log: list[UndoEntry] = []
    link.replies[ListUndo] = lambda query: tuple(log)
    link.replies[DeleteSession] = info("trip")
    link.held = True
    conversations.delete(SessionId("trip"))
    link.deliver(2)
    log.append(UndoEntry(id=UndoId(1), at=SATURDAY, label="Deleted “Trip”"))

    conversations.undo_delete(SessionId("trip"))
    assert link.of(Undo) == []
    link.deliver()

    assert link.of(Undo) == [Undo(id=UndoId(1))]


def test_a_refused_deletion_leaves_the_row(link: ScriptedLink, conversations: ConversationList) -> None:
    problem = Problem(code="database_busy", message="The database is busy.")
    link.replies[DeleteSession] = problem
    failed = heard(conversations.failed)

    conversations.delete(SessionId("trip"))

    assert failed == [problem]
    assert conversations.count == 4


def test_renaming_asks_the_engine(link: ScriptedLink, conversations: ConversationList) -> None:
    conversations.rename(SessionId("trip"), "To Rome")

    assert link.of(RenameSession) == [RenameSession(id=SessionId("trip"), title="To Rome")]


def test_the_list_is_read_when_the_engine_is_there(qapp: QApplication) -> None:
    link = ScriptedLink(ready=False)
    link.replies[ListSessions] = (info("milk"),)
    conversations = ConversationList(link, now=lambda: SATURDAY)
    assert not conversations.is_loaded

    link.set_state(READY)

    assert conversations.is_loaded
    assert conversations.count == 1
    link.set_state(LinkState())
    assert conversations.count == 1
