"""The desktop as tools use it: clipboard and screen by Qt, everything else by the platform below."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.platform import QtPlatform
from engine.core.errors import NestorError
from engine.core.platform import WindowInfo

NOW = datetime(2026, 11, 21, 15, 20, 11, tzinfo=UTC)


class Below:
    """A platform that notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def open_app(self, name: str) -> str:
        self.asked.append(f"open_app {name}")
        return name.title()

    async def open_url(self, url: str) -> None:
        self.asked.append(f"open_url {url}")

    async def set_volume(self, level: str) -> str:
        self.asked.append(f"set_volume {level}")
        return level

    async def take_screenshot(self) -> Path:
        self.asked.append("take_screenshot")
        return Path("below.png")

    async def read_clipboard(self) -> str:
        raise AssertionError

    async def write_clipboard(self, text: str) -> None:
        raise AssertionError

    async def active_window(self) -> WindowInfo:
        return WindowInfo(title="Letter", app="Writer")


class WaylandApplication:
    """As much of an application as is asked before a picture is taken."""

    def platformName(self) -> str:  # noqa: N802
        return "wayland"


@pytest.fixture
def below() -> Below:
    return Below()


@pytest.fixture
def platform(qapp: QApplication, below: Below, tmp_path: Path) -> QtPlatform:
    return QtPlatform(below, qapp, pictures=tmp_path / "pictures", now=lambda: NOW)


async def test_text_goes_through_the_clipboard(platform: QtPlatform) -> None:
    await platform.write_clipboard("äöü – 你好\nsecond line")
    assert await platform.read_clipboard() == "äöü – 你好\nsecond line"
    await platform.write_clipboard("")
    assert await platform.read_clipboard() == ""


async def test_a_picture_of_the_screen_is_named_by_its_time(
    platform: QtPlatform, qapp: QApplication, tmp_path: Path
) -> None:
    path = await platform.take_screenshot()
    assert path == tmp_path / "pictures/Screenshot 2026-11-21 15-20-11.png"
    assert QImage(str(path)).size() == qapp.primaryScreen().virtualSize()


async def test_a_picture_never_replaces_another(platform: QtPlatform) -> None:
    first, second, third = await asyncio.gather(*(platform.take_screenshot() for _ in range(3)))
    assert len({first, second, third}) == 3
    assert {path.name for path in (first, second, third)} == {
        "Screenshot 2026-11-21 15-20-11.png",
        "Screenshot 2026-11-21 15-20-11 (2).png",
        "Screenshot 2026-11-21 15-20-11 (3).png",
    }


async def test_a_folder_that_cannot_be_written_is_said(qapp: QApplication, below: Below, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    platform = QtPlatform(below, qapp, pictures=tmp_path / "file/pictures", now=lambda: NOW)
    with pytest.raises(NestorError, match="could not be saved"):
        await platform.take_screenshot()


async def test_under_wayland_the_platform_below_takes_the_picture(below: Below, tmp_path: Path) -> None:
    platform = QtPlatform(below, WaylandApplication(), pictures=tmp_path)  # type: ignore[arg-type]
    assert await platform.take_screenshot() == Path("below.png")


async def test_the_rest_is_asked_of_the_platform_below(platform: QtPlatform, below: Below) -> None:
    assert await platform.open_app("firefox") == "Firefox"
    await platform.open_url("https://example.invalid")
    assert await platform.set_volume("30%") == "30%"
    assert await platform.active_window() == WindowInfo(title="Letter", app="Writer")
    assert below.asked == ["open_app firefox", "open_url https://example.invalid", "set_volume 30%"]
