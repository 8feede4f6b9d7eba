"""Typed functions as tools: a slim schema, arguments taken as they are meant, refusals that name the field."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field

from engine.core.messages import ToolCall
from engine.core.tools import RetryWithCorrection, Risk, ToolContext, ToolResult
from engine.storage import Ledger
from engine.storage.tables import LedgerEntries
from engine.tools import Arguments, Executor, FunctionToolset, Tool, ToolRegistry
from tests.doubles.engine_room import call
from tests.doubles.world import manual_clock, open_database, tool_context


class Order(Arguments):
    """What to bring."""

    what: str = Field(min_length=2, description="as in tea")
    count: int | None = Field(None, ge=1, description="how many")
    hot: bool = True
    note: str | None = None


async def _bring(arguments: Order, context: ToolContext) -> ToolResult:
    return ToolResult(text=f"{arguments.count} {arguments.what}", data=arguments.model_dump())


def _tool(name: str = "bring") -> Tool:
    return Tool(name=name, description="Bring something.", arguments=Order, risk=Risk.ACT, run=_bring)


async def _call(arguments: Mapping[str, Any]) -> ToolResult:
    return await FunctionToolset([_tool()]).call("bring", arguments, tool_context(manual_clock()))


async def _yes(call: ToolCall, summary: str) -> bool:
    return True


def test_the_schema_says_what_a_model_needs_and_no_more() -> None:
    (spec,) = FunctionToolset([_tool()]).list_tools()
    assert (spec.name, spec.description, spec.risk) == ("bring", "Bring something.", Risk.ACT)
    assert spec.parameters == {
        "type": "object",
        "properties": {
            "what": {"type": "string", "description": "as in tea"},
            "count": {"type": "integer", "minimum": 1, "description": "how many"},
            "hot": {"type": "boolean"},
            "note": {"type": "string"},
        },
        "required": ["what"],
    }


async def test_arguments_are_taken_as_they_are_meant() -> None:
    assert (await _call({"what": " tea ", "count": "2"})).data == {"what": "tea", "count": 2, "hot": True, "note": None}
    assert (await _call({"what": 4711, "note": None})).data == {
        "what": "4711",
        "count": None,
        "hot": True,
        "note": None,
    }
    assert (await _call({"what": 2.5})).data["what"] == "2.5"  # type: ignore[index]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({}, "what: field required"),
        ({"what": "x"}, "what: string should have at least 2 characters"),
        ({"what": "  "}, "what: string should have at least 2 characters"),
        ({"what": None}, "what: input should be a valid string"),
        ({"what": ["tea"]}, "what: input should be a valid string"),
        ({"what": "tea", "count": 0}, "count: input should be greater than or equal to 1"),
        ({"what": "tea", "count": "many"}, "count: input should be a valid integer"),
        ({"what": "tea", "sugar": 2}, "sugar: extra inputs are not permitted"),
        ({"wht": "tea"}, "what: field required; wht: extra inputs are not permitted"),
    ],
)
async def test_arguments_that_do_not_fit_are_refused_by_name(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(RetryWithCorrection) as caught:
        await _call(arguments)
    assert str(caught.value).startswith("The arguments of bring do not fit: ")
    assert said in str(caught.value)


async def test_a_refusal_stays_short_whatever_was_sent() -> None:
    with pytest.raises(RetryWithCorrection) as caught:
        await _call({f"name{number}": "x" * 10_000 for number in range(100)})
    assert len(str(caught.value)) < 500


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(["what", "count", "hot", "note", "x"]), JSON))
async def test_any_arguments_run_or_are_refused(arguments: dict[str, Any]) -> None:
    try:
        assert (await _call(arguments)).text
    except RetryWithCorrection as refusal:
        assert str(refusal).startswith("The arguments of bring do not fit")


def test_two_tools_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="'bring'"):
        ToolRegistry([FunctionToolset([_tool()]), FunctionToolset([_tool()])])
    with pytest.raises(ValueError, match="'bring'"):
        ToolRegistry([FunctionToolset([_tool(), _tool()])])


def test_tools_are_always_offered_in_the_same_order() -> None:
    names = ["zebra", "ant", "monkey"]
    registry = ToolRegistry([FunctionToolset([_tool("zebra"), _tool("ant")]), FunctionToolset([_tool("monkey")])])
    assert [spec.name for spec in registry.specs()] == list(registry.names) == names
    assert [spec.name for spec in registry.specs(without={"ant", "unknown"})] == ["zebra", "monkey"]


def test_a_tool_is_found_with_its_toolset() -> None:
    toolset = FunctionToolset([_tool()])
    found = ToolRegistry([toolset]).find("bring")
    assert found == (toolset, toolset.list_tools()[0])
    assert ToolRegistry([toolset]).find("brin") is None


async def test_the_ledger_holds_what_was_called_and_what_came_of_it(tmp_path: Path) -> None:
    clock = manual_clock()
    async with open_database(tmp_path, clock) as database:
        ledger = Ledger(database, now=clock.now)
        executor = Executor(ToolRegistry([FunctionToolset([_tool()])]), ledger, ask_before=lambda: ["bring"])
        context = tool_context(clock)
        await executor.run(call("bring", what="tea"), context, _yes)
        await executor.run(call("bring", what="x"), context, _yes)
        await executor.run(call("brig"), context, _yes)
        rows = await database.read(lambda connection: list(LedgerEntries.select().execute(connection)))
        assert [(row.run, row.event, row.subject, row.content["arguments"], row.content["error"]) for row in rows] == [
            ("run_test", "tool_finished", "bring", {"what": "tea"}, None),
            ("run_test", "tool_failed", "bring", {"what": "x"}, "tool_arguments_invalid"),
            ("run_test", "tool_failed", "brig", {}, "tool_unknown"),
        ]
        assert rows[0].content["text"] == "None tea"
        assert "Did you mean bring?" in rows[2].content["text"]
        assert await ledger.verify() is None
