"""The tool `open_app`: start a program on the person's computer."""

import unicodedata

from engine.core.errors import NestorError
from engine.core.platform import Platform
from engine.core.tools import RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.toolset import Arguments, Tool

MAX_NAME = 100


class OpenAppArguments(Arguments):
    """Which program."""

    name: str


def open_app_tool(platform: Platform) -> Tool:
    """Return the tool `open_app`."""

    async def run(arguments: OpenAppArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
        name = " ".join(arguments.name.split())
        if not name or len(name) > MAX_NAME or any(unicodedata.category(mark)[0] == "C" for mark in name):
            raise RetryWithCorrection("Give the name of one program, such as Firefox.")
        try:
            opened = await platform.open_app(name)
        except NestorError as error:
            raise ToolFailed(str(error)) from error
        return ToolResult(text=f"Opened {opened}.", data={"app": opened})

    return Tool(
        name="open_app",
        description="Open a program.",
        arguments=OpenAppArguments,
        risk=Risk.ACT,
        run=run,
    )
