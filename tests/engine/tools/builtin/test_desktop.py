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


async def test_what_may_be_a_website_is_told_how_to_open_it(context: ToolContext, platform: RecordingPlatform) -> None:
    tools = builtin_toolset(platform, search_page)
    platform.refuse = NestorError(ErrorCode.NOT_FOUND, "There is no program 'YouTube'.")
    with pytest.raises(ToolFailed, match=r"no program 'YouTube'\. If it is a website, say “open youtube\.com”\."):
        await tools.call("open_app", {"name": "YouTube"}, context)
    with pytest.raises(ToolFailed) as caught:
        await tools.call("open_app", {"name": "the thing"}, context)
    assert "website" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a\x00b", "x" * 101])
async def test_what_is_no_name_asks_for_one(context: ToolContext, platform: RecordingPlatform, name: str) -> None:
    with pytest.raises(RetryWithCorrection):
        await builtin_toolset(platform, search_page).call("open_app", {"name": name}, context)


@pytest.mark.parametrize(("level", "text"), [("30%", "The volume is at 30% now."), ("mute", "The sound is off now.")])
async def test_the_volume_is_said_as_it_is_now(
    context: ToolContext, platform: RecordingPlatform, level: str, text: str
) -> None:
    result = await builtin_toolset(platform, search_page).call("set_volume", {"level": f" {level} "}, context)
    assert result.text == text
    assert platform.opened == [level]


async def test_a_level_that_is_none_may_be_corrected_and_a_machine_without_sound_may_not(
    context: ToolContext, platform: RecordingPlatform
) -> None:
    tools = builtin_toolset(platform, search_page)
    platform.refuse = NestorError(ErrorCode.INVALID_REQUEST, "'blue' is no loudness.", hint="Say a percentage.")
    with pytest.raises(RetryWithCorrection, match="Say a percentage"):
        await tools.call("set_volume", {"level": "blue"}, context)
    platform.refuse = NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "There are no speakers.")
    with pytest.raises(ToolFailed, match="There are no speakers"):
        await tools.call("set_volume", {"level": "up"}, context)
    with pytest.raises(ToolFailed, match="There are no speakers"):
        await tools.call("take_screenshot", {}, context)


async def test_a_screenshot_says_where_it_is(context: ToolContext, platform: RecordingPlatform) -> None:
    result = await builtin_toolset(platform, search_page).call("take_screenshot", {}, context)
    assert result.text == "Saved a picture of the screen as /pictures/screenshot.png."
    assert result.data == {"path": "/pictures/screenshot.png"}


def test_the_tools_are_eight_with_short_descriptions_and_the_right_risk(platform: RecordingPlatform) -> None:
    specs = builtin_toolset(platform, search_page).list_tools()
    assert {spec.name: spec.risk for spec in specs} == {
        "time_now": Risk.READ,
        "calculate": Risk.READ,
        "convert_units": Risk.READ,
        "open_app": Risk.ACT,
        "open_url": Risk.ACT,
        "web_search": Risk.ACT,
        "set_volume": Risk.ACT,
        "take_screenshot": Risk.ACT,
    }
    words = " ".join(f"{spec.name} {spec.description} {json.dumps(spec.parameters)}" for spec in specs)
    assert len(words) < 2200
