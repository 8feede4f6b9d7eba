"""The tools every model is offered: their fixed names, and how much room they take."""

import json
from pathlib import Path

from engine.core.tools import Risk, ToolSpec
from engine.memory import FactStore, memory_toolset
from engine.notebook import Notebook, notebook_toolset
from engine.schedule import ReminderBook, schedule_toolset
from engine.storage import UndoLog
from engine.tools import ToolRegistry, undo_toolset
from engine.tools.builtin import builtin_toolset
from tests.doubles.world import RememberingPlatform, manual_clock, open_database

NAMES = {
    "reminder_create": "when, text",
    "reminder_list": "",
    "reminder_edit": "which?, text?, when?",
    "reminder_cancel": "which",
    "reminder_snooze": "which?, by",
    "timer_start": "duration, label?",
    "note_add": "text",
    "note_search": "query",
    "memory_save": "fact",
    "memory_search": "query",
    "todo_add": "text, list?",
    "todo_list": "list?",
    "todo_complete": "which",
    "time_now": "place?",
    "calculate": "expression",
    "convert_units": "value, from_unit, to_unit",
    "open_app": "name",
    "open_url": "url",
    "web_search": "query",
    "set_volume": "level",
    "take_screenshot": "",
    "undo_last": "",
}
MOST_TOKENS = 1_200
KEYWORDS = {"type", "description", "minimum", "maximum", "enum", "items", "pattern"}


async def _specs(folder: Path) -> list[ToolSpec]:
    clock = manual_clock()
    async with open_database(folder, clock) as database:
        book = ReminderBook(database, clock, lambda _event: None)
        registry = ToolRegistry(
            [
                schedule_toolset(book, clock),
                notebook_toolset(Notebook(database, clock)),
                memory_toolset(FactStore(database, clock)),
                builtin_toolset(RememberingPlatform(), lambda: "https://duckduckgo.com/?q={query}"),
                undo_toolset(UndoLog(database, now=clock.now, on_undone=lambda _tables: None)),
            ]
        )
        return list(registry.specs())


def _signature(spec: ToolSpec) -> str:
    required = spec.parameters.get("required", ())
    return ", ".join(f"{name}{'' if name in required else '?'}" for name in spec.parameters["properties"])


async def test_names_and_arguments_are_the_fixed_ones(tmp_path: Path) -> None:
    assert {spec.name: _signature(spec) for spec in await _specs(tmp_path)} == NAMES


async def test_all_of_them_together_leave_room_for_a_conversation(tmp_path: Path) -> None:
    specs = [
        {"name": spec.name, "description": spec.description, "parameters": spec.parameters}
        for spec in await _specs(tmp_path)
    ]
    assert len(json.dumps(specs, ensure_ascii=False)) / 3.5 <= MOST_TOKENS


async def test_their_schemas_are_valid_and_slim(tmp_path: Path) -> None:
    for spec in await _specs(tmp_path):
        assert {"type", "properties"} <= set(spec.parameters) <= {"type", "properties", "required"}
        assert spec.parameters["type"] == "object"
        assert set(spec.parameters.get("required", ())) <= set(spec.parameters["properties"])
        assert [p for p in spec.parameters["properties"].values() if not set(p) <= KEYWORDS or "type" not in p] == []
        assert spec.description.endswith(".")
        assert len(spec.description) < 80


async def test_what_reaches_outside_says_so(tmp_path: Path) -> None:
    specs = await _specs(tmp_path)
    assert {spec.name for spec in specs if spec.risk is Risk.ACT} == {
        *("open_app", "open_url", "web_search", "set_volume", "take_screenshot"),
    }
    assert {spec.name for spec in specs if spec.risk is Risk.WRITE} == {
        *("reminder_create", "reminder_edit", "reminder_cancel", "reminder_snooze", "timer_start"),
        *("note_add", "memory_save", "todo_add", "todo_complete", "undo_last"),
    }
