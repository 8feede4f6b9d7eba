"""The tools `open_app`, `set_volume` and `take_screenshot`: the person's computer, as far as it lets us."""

import unicodedata

from engine.core.errors import ErrorCode, NestorError
from engine.core.loudness import is_level, may_be_of_a_level
from engine.core.platform import Platform
from engine.core.tools import Recogniser, RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.toolset import Arguments, Tool

MAX_NAME = 100


class OpenAppArguments(Arguments):
    """Which program."""

    name: str


class SetVolumeArguments(Arguments):
    """How loud."""

    level: str


class TakeScreenshotArguments(Arguments):
    """Nothing needs to be said."""


def open_app_tool(platform: Platform) -> Tool:
    """Return the tool `open_app`."""

    async def run(arguments: OpenAppArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        name = " ".join(arguments.name.split())
        if not name or len(name) > MAX_NAME or any(unicodedata.category(mark)[0] == "C" for mark in name):
            raise RetryWithCorrection("Give the name of one program, such as Firefox.")
        try:
            opened = await platform.open_app(name)
        except NestorError as error:
            perhaps_a_site = error.code is ErrorCode.NOT_FOUND and name.isascii() and name.isalnum()
            site = f" If it is a website, say “open {name.lower()}.com”." if perhaps_a_site else ""
            raise ToolFailed(f"{error}{site}") from error
        return ToolResult(text=f"Opened {opened}.", data={"app": opened})

    return Tool(
        name="open_app",
        description="Open a program.",
        arguments=OpenAppArguments,
        risk=Risk.ACT,
        run=run,
    )


def set_volume_tool(platform: Platform) -> Tool:
    """Return the tool `set_volume`."""

    async def run(arguments: SetVolumeArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        try:
            level = await platform.set_volume(arguments.level)
        except NestorError as error:
            if error.code is ErrorCode.INVALID_REQUEST:
                raise RetryWithCorrection(str(error)) from error
            raise ToolFailed(str(error)) from error
        text = "The sound is off now." if level == "muted" else f"The volume is at {level} now."
        return ToolResult(text=text, data={"level": level})

    return Tool(
        name="set_volume",
        description='Set the volume: "30%", "up", "mute".',
        arguments=SetVolumeArguments,
        risk=Risk.ACT,
        run=run,
        recognisers={"level": Recogniser(knows=may_be_of_a_level, accepts=is_level, most_words=6)},
    )


def take_screenshot_tool(platform: Platform) -> Tool:
    """Return the tool `take_screenshot`."""

    async def run(arguments: TakeScreenshotArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - see above
        try:
            path = await platform.take_screenshot()
        except NestorError as error:
            raise ToolFailed(str(error)) from error
        return ToolResult(text=f"Saved a picture of the screen as {path}.", data={"path": str(path)})

    return Tool(
        name="take_screenshot",
        description="Take a picture of the screen.",
        arguments=TakeScreenshotArguments,
        risk=Risk.ACT,
        run=run,
    )
