"""Text on the clipboard, through the small programs each system has for it."""

from collections.abc import Mapping, Sequence

from engine.core.errors import ErrorCode, NestorError
from engine.headless.commands import Commands

_NOTHING = ("nothing is copied", "no selection", "not available", "no suitable type", "target string")
"""How these programs say that there is no text."""


def read_clipboard(commands: Commands, variables: Mapping[str, str], system: str) -> str:
    """Return the text on the clipboard, empty where there is none."""
    tool = _tool(commands, variables, system, _READERS)
    try:
        return commands.output(*tool)
    except NestorError as error:
        if any(words in error.message.lower() for words in _NOTHING):
            return ""
        raise _unusable(error) from error


def write_clipboard(text: str, commands: Commands, variables: Mapping[str, str], system: str) -> None:
    """Put text on the clipboard."""
    tool = _tool(commands, variables, system, _WRITERS)
    try:
        commands.feed(tool, text)
    except NestorError as error:
        raise _unusable(error) from error


_Tools = Mapping[str, Sequence[tuple[str, ...]]]
_READERS: _Tools = {
    "win32": (("powershell", "-NoProfile", "-Command", "Get-Clipboard -Raw"),),
    "darwin": (("pbpaste",),),
    "wayland": (("wl-paste", "--no-newline", "--type", "text"),),
    "x11": (("xclip", "-selection", "clipboard", "-out"), ("xsel", "--clipboard", "--output")),
}
_WRITERS: _Tools = {
    "win32": (("clip",),),
    "darwin": (("pbcopy",),),
    "wayland": (("wl-copy",),),
    "x11": (("xclip", "-selection", "clipboard", "-in"), ("xsel", "--clipboard", "--input")),
}


def _tool(commands: Commands, variables: Mapping[str, str], system: str, tools: _Tools) -> tuple[str, ...]:
    kind = system if system in ("win32", "darwin") else "wayland" if variables.get("WAYLAND_DISPLAY") else "x11"
    for tool in tools[kind]:
        if commands.has(tool[0]):
            return tool
    raise NestorError(
        ErrorCode.PLATFORM_UNAVAILABLE,
        "No program here can use the clipboard.",
        hint=f"Install one: `sudo apt install {'wl-clipboard' if kind == 'wayland' else 'xclip'}`.",
    )


def _unusable(error: NestorError) -> NestorError:
    return NestorError(
        ErrorCode.PLATFORM_UNAVAILABLE,
        f"The clipboard cannot be used: {error.message}",
        hint="Start Nestor inside a desktop session.",
    )
