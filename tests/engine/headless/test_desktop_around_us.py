"""Pictures of the screen, the clipboard and the active window, through the small programs of each system."""

import asyncio
import time
from datetime import datetime
from pathlib import Path

import pytest

from engine.config import Environment
from engine.config.paths import pictures_folder
from engine.core.errors import ErrorCode, NestorError
from engine.core.platform import WindowInfo
from engine.headless import HeadlessPlatform
from engine.headless.screenshots import new_picture
from tests.e2e.desktop_session import DesktopSession
from tests.engine.headless.conftest import Tools

WRITES_LAST = 'for file; do :; done; echo picture > "$file"'
XPROP = r"""
case "$*" in
  *-root*) echo '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x1e00007';;
  *) echo '_NET_WM_NAME(UTF8_STRING) = "Letter \"to\" Ömer – Writer"'
     echo 'WM_NAME(STRING) = "Letter"'
     echo 'WM_CLASS(STRING) = "libreoffice", "LibreOffice"';;
esac
"""


async def test_a_screenshot_goes_where_nestor_keeps_its_files(tools: Tools, tmp_path: Path) -> None:
    tools.add("scrot", WRITES_LAST)
    path = await tools.platform().take_screenshot()
    assert path.parent == tmp_path / "home" / "data" / "screenshots"
    assert path.read_text() == "picture\n"


async def test_on_wayland_another_program_takes_it(tools: Tools) -> None:
    tools.add("scrot", WRITES_LAST)
    tools.add("grim", WRITES_LAST)
    path = await tools.platform(WAYLAND_DISPLAY="wayland-0").take_screenshot()
    assert tools.calls == [f"grim {path}"]


async def test_a_program_that_fails_or_writes_nothing_is_followed_by_the_next(tools: Tools) -> None:
    tools.add("scrot", "exit 2")
    tools.add("maim", "exit 0")
    tools.add("import", WRITES_LAST)
    path = await tools.platform().take_screenshot()
    assert tools.calls[-1] == f"import -window root {path}"


@pytest.mark.parametrize(
    ("system", "variables", "words"),
    [
        ("linux", {}, "apt install scrot"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, "apt install grim"),
        ("linux", {"DISPLAY": ""}, "no screen here to take a picture of"),
        ("win32", {}, "on Windows"),
    ],
)
async def test_where_no_picture_can_be_taken_it_is_said_what_to_do(
    tools: Tools, system: str, variables: dict[str, str], words: str
) -> None:
    with pytest.raises(NestorError, match=words) as caught:
        await tools.platform(system=system, **variables).take_screenshot()
    assert caught.value.code is ErrorCode.PLATFORM_UNAVAILABLE


async def test_a_mac_that_forbids_it_says_so(tools: Tools) -> None:
    tools.add("screencapture", "echo 'could not create image from display' >&2; exit 1")
    with pytest.raises(NestorError, match="could not create image from display") as caught:
        await tools.platform(system="darwin").take_screenshot()
    assert "privacy" in caught.value.hint


def test_no_picture_is_overwritten(tmp_path: Path) -> None:
    now = datetime(2026, 11, 21, 14, 2, 5)  # noqa: DTZ001 - a name, not an instant
    first = new_picture(tmp_path / "new", now)
    first.touch()
    assert first.name == "Screenshot 2026-11-21 14.02.05.png"
    assert new_picture(tmp_path / "new", now).name == "Screenshot 2026-11-21 14.02.05 (2).png"
    (tmp_path / "file").touch()
    with pytest.raises(NestorError):
        new_picture(tmp_path / "file", now)


def test_without_a_home_of_its_own_nestor_puts_them_among_the_persons_pictures() -> None:
    assert pictures_folder(Environment()).name == "Screenshots"


async def test_the_clipboard_is_read_and_written(tools: Tools, tmp_path: Path) -> None:
    tools.add("xclip", f'case "$*" in *-in) cat > "{tmp_path}/clip";; *) cat "{tmp_path}/clip";; esac')
    platform = tools.platform()
    await platform.write_clipboard("grüße\n🎈")
    assert await platform.read_clipboard() == "grüße\n🎈"


async def test_a_clipboard_program_that_stays_is_not_waited_for(tools: Tools) -> None:
    tools.add("wl-copy", "cat > /dev/null; sleep 3 & exit 0")
    begun = time.monotonic()
    await tools.platform(WAYLAND_DISPLAY="wayland-0").write_clipboard("x" * 1_000_000)
    assert time.monotonic() - begun < 2


async def test_an_empty_clipboard_is_no_error(tools: Tools) -> None:
    tools.add("wl-paste", "echo 'Nothing is copied' >&2; exit 1")
    assert await tools.platform(WAYLAND_DISPLAY="wayland-0").read_clipboard() == ""


@pytest.mark.parametrize(("display", "words"), [("", "no screen here with a clipboard"), (":9", "apt install xclip")])
async def test_without_a_clipboard_it_is_said_why(tools: Tools, display: str, words: str) -> None:
    for use in (tools.platform(DISPLAY=display).read_clipboard(), tools.platform(DISPLAY=display).write_clipboard("x")):
        with pytest.raises(NestorError, match=words) as caught:
            await use
        assert caught.value.code is ErrorCode.PLATFORM_UNAVAILABLE


async def test_a_clipboard_that_breaks_says_so(tools: Tools) -> None:
    tools.add("xsel", 'echo "xsel: Can\'t open display" >&2; exit 1')
    with pytest.raises(NestorError, match="Can't open display"):
        await tools.platform().read_clipboard()
    with pytest.raises(NestorError, match="The clipboard cannot be used"):
        await tools.platform().write_clipboard("x")


async def test_the_active_window_is_named(tools: Tools) -> None:
    tools.add("xprop", XPROP)
    window = await tools.platform().active_window()
    assert window == WindowInfo(title='Letter "to" Ömer – Writer', app="LibreOffice")


async def test_on_a_mac_it_is_asked_of_system_events(tools: Tools) -> None:
    tools.add("osascript", "echo Safari; echo 'Start page'")
    assert await tools.platform(system="darwin").active_window() == WindowInfo(title="Start page", app="Safari")


@pytest.mark.parametrize(
    ("variables", "script", "words"),
    [
        ({}, None, "x11-utils"),
        ({"DISPLAY": ""}, None, "no screen here with windows"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, None, "Wayland does not tell"),
        ({}, "echo '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x0'", "No window is active"),
        ({}, "echo 'xprop: unable to open display' >&2; exit 1", "unable to open display"),
    ],
)
async def test_where_the_active_window_is_not_known_it_is_said_why(
    tools: Tools, variables: dict[str, str], script: str | None, words: str
) -> None:
    for text in (script,) if script else ():
        tools.add("xprop", text)
    with pytest.raises(NestorError, match=words) as caught:
        await tools.platform(**variables).active_window()
    assert caught.value.code is ErrorCode.PLATFORM_UNAVAILABLE


@pytest.mark.desktop
async def test_on_a_real_screen_pictures_and_clipboard_work(desktop: DesktopSession, nestor_home: Path) -> None:
    platform = HeadlessPlatform(await asyncio.to_thread(Environment.read))
    picture = await platform.take_screenshot()
    assert picture.read_bytes()[:4] == b"\x89PNG"
    assert picture.is_relative_to(nestor_home)
    await platform.write_clipboard("from Nestor")
    assert await platform.read_clipboard() == "from Nestor"
