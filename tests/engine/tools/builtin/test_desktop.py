"""Opening programs, and the built-in toolset as a whole."""

import json

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.tools import RetryWithCorrection, Risk, ToolContext, ToolFailed
from engine.tools.builtin import builtin_toolset
from tests.engine.tools.builtin.conftest import RecordingPlatform


def search_page() -> str:
    return "https://duckduckgo.com/?q={query}"


async def test_a_program_is_opened_by_its_name(context: ToolContext, platform: RecordingPlatform) -> None:
    result = await builtin_toolset(platform, search_page).call("open_app", {"name": " firefox "}, context)
    assert result.text == "Opened Firefox."
    assert platform.opened == ["firefox"]


async def test_an_unknown_program_is_said_in_words(context: ToolContext, platform: RecordingPlatform) -> None:
    platform.refuse = NestorError(ErrorCode.NOT_FOUND, "There is no program 'foo'.", hint="Did you mean 'Foot'?")
    with pytest.raises(ToolFailed, match=r"There is no program 'foo'\. Did you mean 'Foot'\?"):
        await builtin_toolset(platform, search_page).call("open_app", {"name": "foo"}, context)


@pytest.mark.parametrize("name", ["", "a\x00b", "x" * 101])
async def test_what_is_no_name_asks_for_one(context: ToolContext, platform: RecordingPlatform, name: str) -> None:
    with pytest.raises(RetryWithCorrection):
        await builtin_toolset(platform, search_page).call("open_app", {"name": name}, context)


def test_the_tools_are_six_with_short_descriptions_and_the_right_risk(platform: RecordingPlatform) -> None:
    specs = builtin_toolset(platform, search_page).list_tools()
    assert {spec.name: spec.risk for spec in specs} == {
        "time_now": Risk.READ,
        "calculate": Risk.READ,
        "convert_units": Risk.READ,
        "open_app": Risk.ACT,
        "open_url": Risk.ACT,
        "web_search": Risk.ACT,
    }
    words = " ".join(f"{spec.name} {spec.description} {json.dumps(spec.parameters)}" for spec in specs)
    assert len(words) < 2200
